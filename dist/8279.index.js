export const id = 8279;
export const ids = [8279];
export const modules = {

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readAllowComments)
/* harmony export */ });
const ownMarker = {
    keyword: 'vetnet:allow',
    pattern: /(?:#|\/\/|\/\*|<!--|--|;|\*) {0,8}vetnet:allow[ \t]{1,8}(?<rules>[\w.*-]+(?:,[ \t]{0,8}[\w.*-]+)*)(?<reason>.*)/,
};
const longestLine = 4096;
const farthest = 20;
const onlyComment = /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*)/;
const none = { hasAny: false, find: () => undefined };
function readAllowComments(text, markers = []) {
    const present = [ownMarker, ...markers].filter(({ keyword }) => text.includes(keyword));
    if (present.length === 0)
        return none;
    const byLine = new Map();
    const wholeFile = [];
    const commentLines = new Set();
    for (const [at, line] of text.split('\n').entries()) {
        if (line.length > longestLine)
            continue;
        if (onlyComment.test(line))
            commentLines.add(at + 1);
        for (const marker of present) {
            const comment = readComment(line, at + 1, marker);
            if (comment === undefined)
                continue;
            if (marker.wholeFile === true)
                wholeFile.push(comment);
            else
                byLine.set(at + 1, [...(byLine.get(at + 1) ?? []), comment]);
        }
    }
    return {
        hasAny: true,
        find(rule, line) {
            const names = (comments) => comments.find(({ rules }) => rules.includes(rule));
            let found = names(byLine.get(line) ?? []) ?? names(wholeFile);
            for (let above = line - 1; found === undefined && above >= line - farthest && commentLines.has(above); above -= 1) {
                found = names(byLine.get(above) ?? []);
            }
            return found?.suppression;
        },
    };
}
function readComment(line, number, { keyword, pattern }) {
    if (!line.includes(keyword))
        return undefined;
    const { rules = '', reason = '' } = pattern.exec(line)?.groups ?? {};
    if (rules === '')
        return undefined;
    const words = reason
        .replace(/(?:\*\/|-->)\s*$/, '')
        .replace(/^[\s:#-]+/, '')
        .trim();
    return {
        rules: rules.split(',').map((rule) => rule.trim()),
        suppression: { by: 'inline-comment', ...(words === '' ? {} : { reason: words }), line: number },
    };
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
function wordsOf(name) {
    return name
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}


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

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detector: () => (/* binding */ detector),
  rules: () => (/* reexport */ rules)
});

// EXTERNAL MODULE: ./build/actions/security-scan/checks/report-hits.js
var report_hits = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/sast/code-path.js
var code_path = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/core/files/test-paths.js
var test_paths = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/engines/source/token-list.js
const tokenKinds = {
    word: 0,
    number: 1,
    string: 2,
    stringHead: 3,
    stringMiddle: 4,
    stringTail: 5,
    regex: 6,
    lifetime: 7,
    punctuation: 8,
};
const openers = '([{';
const closers = ')]}';
class TokenList {
    text;
    #tokens;
    #kinds;
    #comments;
    #partners;
    constructor(text, tokens, kinds, comments) {
        this.text = text;
        this.#tokens = tokens;
        this.#kinds = kinds;
        this.#comments = comments;
    }
    get length() {
        return this.#kinds.length;
    }
    get commentCount() {
        return this.#comments.length / 2;
    }
    kindOf(index) {
        return this.#kinds[index];
    }
    startOf(index) {
        return this.#tokens[index * 2] ?? this.text.length;
    }
    endOf(index) {
        return this.#tokens[index * 2 + 1] ?? this.text.length;
    }
    textOf(index) {
        return this.text.slice(this.startOf(index), this.endOf(index));
    }
    sourceOf(from, to) {
        return to <= from ? '' : this.text.slice(this.startOf(from), this.endOf(to - 1));
    }
    commentAt(index) {
        return { start: this.#comments[index * 2] ?? 0, end: this.#comments[index * 2 + 1] ?? 0 };
    }
    startsLine(index) {
        return index === 0 || this.text.slice(this.endOf(index - 1), this.startOf(index)).includes('\n');
    }
    tokenAt(offset) {
        let low = 0;
        let high = this.length - 1;
        while (low <= high) {
            const middle = (low + high) >> 1;
            const start = this.startOf(middle);
            if (start === offset)
                return middle;
            if (start < offset)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }
    opens(index) {
        const kind = this.kindOf(index);
        if (kind === tokenKinds.stringHead)
            return true;
        return kind === tokenKinds.punctuation && openers.includes(this.textOf(index));
    }
    closes(index) {
        const kind = this.kindOf(index);
        if (kind === tokenKinds.stringTail)
            return true;
        return kind === tokenKinds.punctuation && closers.includes(this.textOf(index));
    }
    partnerOf(index) {
        this.#partners ??= this.#pair();
        return this.#partners[index] ?? -1;
    }
    #pair() {
        const partners = new Int32Array(this.length).fill(-1);
        const open = [];
        for (let index = 0; index < this.length; index += 1) {
            if (this.opens(index)) {
                open.push(index);
            }
            else if (this.closes(index)) {
                const last = open.at(-1);
                if (last === undefined || !this.#belong(last, index))
                    continue;
                open.pop();
                partners[last] = index;
                partners[index] = last;
            }
        }
        return partners;
    }
    #belong(opener, closer) {
        if (this.kindOf(opener) === tokenKinds.stringHead)
            return this.kindOf(closer) === tokenKinds.stringTail;
        return (this.kindOf(closer) === tokenKinds.punctuation &&
            openers.indexOf(this.textOf(opener)) === closers.indexOf(this.textOf(closer)));
    }
}
class TokenBuilder {
    #tokens = new Uint32Array(512);
    #kinds = new Uint8Array(256);
    #count = 0;
    #comments = [];
    add(kind, start, end) {
        if (this.#count === this.#kinds.length)
            this.#grow();
        this.#tokens[this.#count * 2] = start;
        this.#tokens[this.#count * 2 + 1] = end;
        this.#kinds[this.#count] = kind;
        this.#count += 1;
    }
    addComment(start, end) {
        this.#comments.push(start, end);
    }
    build(text) {
        const tokens = this.#tokens.slice(0, this.#count * 2);
        return new TokenList(text, tokens, this.#kinds.slice(0, this.#count), Uint32Array.from(this.#comments));
    }
    #grow() {
        const tokens = new Uint32Array(this.#tokens.length * 2);
        tokens.set(this.#tokens);
        this.#tokens = tokens;
        const kinds = new Uint8Array(this.#kinds.length * 2);
        kinds.set(this.#kinds);
        this.#kinds = kinds;
    }
}

// EXTERNAL MODULE: ./build/engines/source/characters.js
var characters = __webpack_require__(9706);
// EXTERNAL MODULE: ./build/engines/source/language.js
var source_language = __webpack_require__(2792);
;// CONCATENATED MODULE: ./build/engines/source/operators.js
const operators = [
    '===',
    '!==',
    '...',
    '..=',
    '..<',
    '??=',
    '&&=',
    '||=',
    '**=',
    '==',
    '!=',
    '<=',
    '>=',
    '=>',
    '->',
    '::',
    ':=',
    '&&',
    '||',
    '??',
    '?.',
    '++',
    '--',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '|=',
    '&=',
    '^=',
    '..',
    '**',
];
const byFirst = new Map([...new Set(operators.map((operator) => operator.charAt(0)))].map((first) => [
    first,
    operators.filter((operator) => operator.startsWith(first)),
]));
function operatorLength(text, at) {
    const found = byFirst.get(text.charAt(at))?.find((operator) => text.startsWith(operator, at));
    return found?.length ?? 1;
}

;// CONCATENATED MODULE: ./build/engines/source/regex-place.js

const beforeExpression = new Set([
    'return',
    'typeof',
    'case',
    'in',
    'of',
    'instanceof',
    'new',
    'delete',
    'void',
    'throw',
    'do',
    'else',
    'yield',
    'await',
]);
function startsRegex(previous, kind, closedCondition) {
    switch (kind) {
        case undefined:
        case tokenKinds.stringHead:
        case tokenKinds.stringMiddle:
            return true;
        case tokenKinds.word:
            return beforeExpression.has(previous);
        case tokenKinds.punctuation:
            if (previous === ')')
                return closedCondition;
            return ![']', '}', '<', '++', '--'].includes(previous);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/engines/source/string-scan.js
const backslash = 92;
const newline = 10;
const hash = 35;
function scanString(text, from, { form, hashes }) {
    const mark = form.mark.charCodeAt(0);
    let at = from;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === backslash && form.escapes) {
            const escaped = countHashes(text, at + 1, hashes) === hashes;
            if (escaped && form.interpolation === '\\(' && text[at + 1 + hashes] === '(') {
                return { end: at + 2 + hashes, reason: 'expression' };
            }
            at += escaped ? 2 + hashes : 1;
        }
        else if (code === newline && !form.multiline) {
            return { end: at, reason: 'unterminated' };
        }
        else if (code === mark && closesAt(text, at, form, hashes)) {
            return { end: closingEnd(text, at, form, hashes), reason: 'closed' };
        }
        else if (form.interpolation === '${' && code === 36 && text[at + 1] === '{') {
            return { end: at + 2, reason: 'expression' };
        }
        else if (form.interpolation === '{' && code === 123) {
            if (text[at + 1] !== '{')
                return { end: at + 1, reason: 'expression' };
            at += 2;
        }
        else {
            at += 1;
        }
    }
    return { end: text.length, reason: 'unterminated' };
}
function countHashes(text, at, limit) {
    let count = 0;
    while (count < limit && text.charCodeAt(at + count) === hash)
        count += 1;
    return count;
}
function closesAt(text, at, form, hashes) {
    return text.startsWith(form.mark, at) && countHashes(text, at + form.mark.length, hashes) === hashes;
}
function closingEnd(text, at, form, hashes) {
    let end = at + form.mark.length;
    if (form.mark.length === 3 && hashes === 0) {
        while (end < at + 5 && text[end] === form.mark[0])
            end += 1;
    }
    return end + hashes;
}

;// CONCATENATED MODULE: ./build/engines/source/tokenize.js






function tokenize(text, language) {
    const tokenizer = new Tokenizer(text, source_language/* syntaxes */.O[language]);
    return tokenizer.run();
}
class Tokenizer {
    #text;
    #syntax;
    #tokens = new TokenBuilder();
    #frames = [];
    #hopeless = new Map();
    #conditions = [];
    #previous = '';
    #previousKind;
    #closedCondition = false;
    #at = 0;
    constructor(text, syntax) {
        this.#text = text;
        this.#syntax = syntax;
    }
    run() {
        if (this.#text.startsWith('#!') && !this.#text.startsWith('#!['))
            this.#lineComment();
        while (this.#at < this.#text.length)
            this.#step();
        return this.#tokens.build(this.#text);
    }
    #step() {
        const code = this.#text.charCodeAt(this.#at);
        if ((0,characters/* isSpace */.xC)(code))
            this.#at += 1;
        else if ((0,characters/* isWordStart */.dd)(code))
            this.#word();
        else if ((0,characters/* isDigit */.yp)(code))
            this.#number();
        else if (this.#comment(code))
            return;
        else if ((code === 34 || code === 39 || code === 96 || code === 35) && this.#literal(this.#at))
            return;
        else if (code === 47 && this.#syntax.regexes && this.#regex())
            return;
        else
            this.#punctuation(code);
    }
    #add(kind, end) {
        this.#tokens.add(kind, this.#at, end);
        this.#previous = end - this.#at > 16 ? '' : this.#text.slice(this.#at, end);
        this.#previousKind = kind;
        this.#at = end;
    }
    #word() {
        const text = this.#text;
        let end = this.#at + 1;
        while (end < text.length && (0,characters/* isWordPart */.Ez)(text.charCodeAt(end)))
            end += 1;
        const next = text.charCodeAt(end);
        if (end - this.#at <= 2 && (next === 34 || next === 39 || next === 35) && this.#literal(end))
            return;
        this.#add(tokenKinds.word, end);
    }
    #number() {
        const text = this.#text;
        let end = this.#at + 1;
        for (; end < text.length; end += 1) {
            const code = text.charCodeAt(end);
            if ((0,characters/* isWordPart */.Ez)(code))
                continue;
            if (code === 46 && (0,characters/* isDigit */.yp)(text.charCodeAt(end + 1)))
                continue;
            const sign = code === 43 || code === 45;
            const exponent = sign && /[eE]/.test(text[end - 1] ?? '') && (0,characters/* isDigit */.yp)(text.charCodeAt(end + 1));
            if (!exponent || /^0[xX]/.test(text.slice(this.#at, this.#at + 2)))
                break;
        }
        this.#add(tokenKinds.number, end);
    }
    #comment(code) {
        if (code === 35 && this.#syntax.lineComment === '#')
            this.#lineComment();
        else if (code !== 47)
            return false;
        else if (this.#text[this.#at + 1] === '/' && this.#syntax.lineComment === '//')
            this.#lineComment();
        else if (this.#text[this.#at + 1] === '*' && this.#syntax.blockComments !== 'none')
            this.#blockComment();
        else
            return false;
        return true;
    }
    #lineComment() {
        const newline = this.#text.indexOf('\n', this.#at);
        this.#addComment(newline === -1 ? this.#text.length : newline);
    }
    #blockComment() {
        const marks = /\/\*|\*\//g;
        marks.lastIndex = this.#at + 2;
        let depth = 1;
        for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
            if (mark[0] === '*/')
                depth -= 1;
            else if (this.#syntax.blockComments === 'nested')
                depth += 1;
            else
                marks.lastIndex -= 1;
            if (depth === 0)
                break;
        }
        this.#addComment(depth === 0 ? marks.lastIndex : this.#text.length);
    }
    #addComment(end) {
        this.#tokens.addComment(this.#at, end);
        this.#at = end;
    }
    #literal(mark) {
        const text = this.#text;
        const prefix = text.slice(this.#at, mark);
        if (this.#syntax.lifetimes && text[mark] === "'")
            return this.#characterOrLifetime(mark);
        const hashes = text.charCodeAt(mark) === 35 ? this.#countHashes(mark) : 0;
        const form = this.#formAt(mark + hashes, prefix, hashes > 0);
        if (form === undefined)
            return false;
        const reason = `${form.mark}${prefix}`;
        if (mark < (this.#hopeless.get(reason) ?? 0))
            return false;
        const string = { form, hashes };
        const piece = scanString(text, mark + hashes + form.mark.length, string);
        if (piece.reason === 'unterminated' && !form.multiline) {
            this.#hopeless.set(reason, piece.end);
            return false;
        }
        this.#addPiece(piece, string, tokenKinds.string, tokenKinds.stringHead);
        return true;
    }
    #countHashes(mark) {
        if (mark < (this.#hopeless.get('#') ?? 0))
            return 0;
        const count = countHashes(this.#text, mark, this.#text.length);
        this.#hopeless.set('#', mark + count);
        return count;
    }
    #formAt(mark, prefix, hashes) {
        return this.#syntax.strings.find((form) => (!hashes || form.hashes === true) &&
            (form.prefixes ?? ['']).includes(prefix) &&
            this.#text.startsWith(form.mark, mark));
    }
    #addPiece(piece, string, whole, open) {
        this.#add(piece.reason === 'expression' ? open : whole, piece.end);
        if (piece.reason === 'expression')
            this.#frames.push({ string, depth: 0 });
    }
    #characterOrLifetime(mark) {
        const literal = /'(?:\\(?:u\{[^}']{0,10}\}|x..|[^\n])|[^\\'\n])'/uy;
        literal.lastIndex = mark;
        if (literal.test(this.#text)) {
            this.#add(tokenKinds.string, literal.lastIndex);
            return true;
        }
        if (mark !== this.#at || !(0,characters/* isWordStart */.dd)(this.#text.charCodeAt(mark + 1)))
            return false;
        let end = mark + 2;
        while (end < this.#text.length && (0,characters/* isWordPart */.Ez)(this.#text.charCodeAt(end)))
            end += 1;
        this.#add(tokenKinds.lifetime, end);
        return true;
    }
    #regex() {
        if (this.#at < (this.#hopeless.get('/') ?? 0))
            return false;
        if (!startsRegex(this.#previous, this.#previousKind, this.#closedCondition))
            return false;
        const text = this.#text;
        let inClass = false;
        for (let end = this.#at + 1; end < text.length; end += 1) {
            const code = text.charCodeAt(end);
            if (code === 10)
                break;
            if (code === 92 && text.charCodeAt(end + 1) !== 10)
                end += 1;
            else if (code === 91)
                inClass = true;
            else if (code === 93)
                inClass = false;
            else if (code === 47 && !inClass) {
                let flags = end + 1;
                while ((0,characters/* isWordPart */.Ez)(text.charCodeAt(flags)))
                    flags += 1;
                this.#add(tokenKinds.regex, flags);
                return true;
            }
        }
        const newline = text.indexOf('\n', this.#at);
        this.#hopeless.set('/', newline === -1 ? text.length : newline);
        return false;
    }
    #punctuation(code) {
        const frame = this.#frames.at(-1);
        if (frame !== undefined && this.#leavesExpression(frame, code)) {
            const piece = scanString(this.#text, this.#at + 1, frame.string);
            this.#frames.pop();
            this.#addPiece(piece, frame.string, tokenKinds.stringTail, tokenKinds.stringMiddle);
            return;
        }
        if (code === 40)
            this.#conditions.push(/^(?:if|while|for|with)$/.test(this.#previous));
        if (code === 41)
            this.#closedCondition = this.#conditions.pop() ?? false;
        this.#add(tokenKinds.punctuation, this.#at + operatorLength(this.#text, this.#at));
    }
    #leavesExpression(frame, code) {
        const [opener, closer] = frame.string.form.interpolation === '\\(' ? [40, 41] : [123, 125];
        if (code === opener)
            frame.depth += 1;
        if (code !== closer)
            return false;
        frame.depth -= 1;
        return frame.depth < 0;
    }
}

;// CONCATENATED MODULE: ./build/engines/source/pattern.js


const variablePattern = /^\$[A-Z][A-Z0-9_]*$/;
function compilePattern(source, language) {
    const tokens = tokenize(source, language);
    const parts = [];
    for (let index = 0; index < tokens.length; index += 1) {
        const named = tokens.textOf(index) === '$' && tokens.textOf(index + 1) === '...';
        parts.push(named ? { type: 'rest', name: tokens.textOf(index + 2) } : elementOf(tokens, index));
        if (named)
            index += 2;
    }
    const elements = parts.filter((part, index) => !isComma(part) || !besideRest(parts, index));
    const anchor = anchorOf(elements);
    const word = elements[anchor];
    if (word?.type !== 'token')
        throw new Error(`The pattern has no word of two characters to search for: ${source}`);
    if (elements.slice(0, anchor).some((element) => element.type === 'rest')) {
        throw new Error(`The pattern has ... before its first word: ${source}`);
    }
    return { elements, anchor, ...searchFor(elements, anchor, word.text) };
}
const shortWord = 4;
function searchFor(elements, anchor, word) {
    if (word.length >= shortWord)
        return { search: word, wordOffset: 0 };
    const [before, after] = [elements[anchor - 1], elements[anchor + 1]];
    const dot = before?.type === 'token' && before.text === '.' ? '.' : '';
    const sign = after?.type === 'token' ? (/^[([:.]$/.exec(after.text)?.[0] ?? (after.text === '=' ? ' =' : '')) : '';
    return { search: dot + word + sign, wordOffset: dot.length };
}
function elementOf(tokens, index) {
    const text = tokens.textOf(index);
    const kind = tokens.kindOf(index);
    if (kind === tokenKinds.word && variablePattern.test(text))
        return { type: 'variable', name: text.slice(1) };
    if (kind === tokenKinds.string)
        return { type: 'string', content: contentOf(text) };
    if (text === '...')
        return { type: 'rest' };
    return { type: 'token', text };
}
function isComma(part) {
    return part.type === 'token' && part.text === ',';
}
function besideRest(parts, index) {
    return parts[index - 1]?.type === 'rest' || parts[index + 1]?.type === 'rest';
}
function anchorOf(elements) {
    const isWord = (element) => element?.type === 'token' && /^[\w$]{2,}$/.test(element.text);
    const bracket = elements.findIndex((element) => element.type === 'token' && '([{'.includes(element.text));
    const head = elements.slice(0, bracket === -1 ? elements.length : bracket);
    let best = -1;
    for (const [index, element] of head.entries()) {
        if (isWord(element) && lengthOf(element) > lengthOf(head[best]))
            best = index;
    }
    return best === -1 ? elements.findIndex(isWord) : best;
}
function lengthOf(element) {
    return element?.type === 'token' ? element.text.length : 0;
}
function contentOf(literal) {
    const match = /^(?:@|[a-zA-Z]{0,2})(#*)("""|'''|["'`])/.exec(literal);
    if (match === null)
        return literal;
    const [whole, hashes = '', mark = ''] = match;
    const end = literal.length - mark.length - hashes.length;
    return literal.endsWith(mark + hashes) && end >= whole.length ? literal.slice(whole.length, end) : literal;
}
function isLiteral(kind) {
    return kind === tokenKinds.string || kind === tokenKinds.number || kind === tokenKinds.regex;
}

;// CONCATENATED MODULE: ./build/engines/source/match.js


const reach = 4000;
const receiverReach = 64;
function matchAt(tokens, index, pattern) {
    const variables = new Map();
    const from = matchBackwards(tokens, index, pattern, variables);
    if (from === -1)
        return undefined;
    const to = matchForwards(tokens, index, pattern.elements, pattern.anchor, variables);
    return to === -1 ? undefined : { from, to, variables };
}
function matchBackwards(tokens, index, pattern, variables) {
    let at = index;
    for (const element of pattern.elements.slice(0, pattern.anchor).reverse()) {
        if (element.type === 'variable') {
            const from = receiverStart(tokens, at);
            if (from === at)
                return -1;
            variables.set(element.name, { from, to: at });
            at = from;
        }
        else {
            if (at === 0 || !equals(tokens, at - 1, element))
                return -1;
            at -= 1;
        }
    }
    return at;
}
function receiverStart(tokens, end) {
    let at = end;
    for (let steps = 0; steps < receiverReach && at > 0; steps += 1) {
        const kind = tokens.kindOf(at - 1);
        const text = tokens.textOf(at - 1);
        if (tokens.closes(at - 1)) {
            const opener = tokens.partnerOf(at - 1);
            if (opener === -1)
                return at;
            at = opener;
            if (text === '}' || tokens.kindOf(opener) === tokenKinds.stringHead)
                return at;
        }
        else if (kind === tokenKinds.word || kind === tokenKinds.string || kind === tokenKinds.number) {
            at -= 1;
            const before = at === 0 ? '' : tokens.textOf(at - 1);
            if (before !== '.' && before !== '?.' && before !== '::')
                return at;
        }
        else if (['.', '?.', '::', '!', '?'].includes(text)) {
            at -= 1;
        }
        else {
            return at;
        }
    }
    return at;
}
function matchForwards(tokens, start, elements, first, variables) {
    let at = start;
    for (let index = first; index < elements.length; index += 1) {
        const element = elements[index];
        if (element === undefined)
            return -1;
        const next = elements[index + 1];
        if (element.type === 'rest')
            return matchRest(tokens, at, elements, index + 1, variables, element.name);
        if (element.type === 'variable') {
            const end = next === undefined ? statementEnd(tokens, at) : argumentEnd(tokens, at, next);
            if (end === at || !agrees(tokens, variables, element.name, { from: at, to: end }))
                return -1;
            at = end;
        }
        else {
            if (element.type === 'token' && element.text === '(')
                at = skipTypeArguments(tokens, at);
            if (!equals(tokens, at, element))
                return -1;
            if (tokens.opens(at) && tokens.partnerOf(at) === -1)
                return -1;
            at += 1;
        }
    }
    return at;
}
function matchRest(tokens, start, elements, next, variables, name) {
    if (next === elements.length) {
        const end = closingOf(tokens, start);
        if (name !== undefined)
            variables.set(name, { from: start, to: end });
        return end;
    }
    const nextRest = elements.findIndex((element, index) => index >= next && element.type === 'rest');
    const following = elements[nextRest];
    const followingName = following?.type === 'rest' ? following.name : undefined;
    const segment = nextRest === -1 ? elements : elements.slice(0, nextRest);
    const limit = Math.min(tokens.length, start + reach);
    const known = new Set(variables.keys());
    for (let at = start; at < limit; at = stepOver(tokens, at)) {
        const end = matchForwards(tokens, at, segment, next, variables);
        if (end !== -1) {
            if (name !== undefined)
                variables.set(name, { from: start, to: at });
            return nextRest === -1 ? end : matchRest(tokens, end, elements, nextRest + 1, variables, followingName);
        }
        for (const bound of variables.keys())
            if (!known.has(bound))
                variables.delete(bound);
        if (tokens.closes(at))
            return -1;
    }
    return -1;
}
function closingOf(tokens, start) {
    let at = start;
    while (at < tokens.length && at < start + reach && !tokens.closes(at))
        at = stepOver(tokens, at);
    return at;
}
function stepOver(tokens, at) {
    const partner = tokens.opens(at) ? tokens.partnerOf(at) : -1;
    return partner === -1 ? at + 1 : partner + 1;
}
function argumentEnd(tokens, start, next) {
    let at = start;
    while (at < tokens.length && at < start + reach && !tokens.closes(at)) {
        const text = tokens.textOf(at);
        if (text === ',' || text === ';' || (at > start && equals(tokens, at, next)))
            break;
        at = stepOver(tokens, at);
    }
    return at;
}
const joining = /^(?:[-+*/%.&|?:=]|\?\.|\?\?|&&|\|\||[=!]==?|[<>]=?|as|is|in|instanceof)$/;
function statementEnd(tokens, start) {
    let at = start;
    while (at < tokens.length && at < start + reach && !tokens.closes(at)) {
        const text = tokens.textOf(at);
        if (text === ',' || text === ';')
            break;
        if (at > start && tokens.startsLine(at) && !joining.test(text) && !joining.test(tokens.textOf(at - 1)))
            break;
        at = stepOver(tokens, at);
    }
    return at;
}
function skipTypeArguments(tokens, start) {
    let at = tokens.textOf(start) === '::' ? start + 1 : start;
    if (tokens.textOf(at) !== '<')
        return start;
    let depth = 0;
    for (const limit = at + 40; at < limit && at < tokens.length; at += 1) {
        const text = tokens.textOf(at);
        if (text === '<')
            depth += 1;
        else if (text === '>')
            depth -= 1;
        else if (tokens.kindOf(at) === tokenKinds.punctuation && !/^(?:[.,&|?[\]:()]|::|=>|->)$/.test(text))
            return start;
        if (depth === 0)
            return at + 1;
    }
    return start;
}
function equals(tokens, index, element) {
    if (index >= tokens.length)
        return false;
    const text = tokens.textOf(index);
    if (element.type === 'string')
        return tokens.kindOf(index) === tokenKinds.string && contentOf(text) === element.content;
    if (element.type !== 'token')
        return false;
    return text === element.text || (element.text === '.' && text === '?.');
}
function agrees(tokens, variables, name, range) {
    const known = variables.get(name);
    if (known !== undefined)
        return tokens.sourceOf(known.from, known.to) === tokens.sourceOf(range.from, range.to);
    variables.set(name, range);
    return true;
}

// EXTERNAL MODULE: ./build/engines/source/word-search.js
var word_search = __webpack_require__(9608);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/allow-comment.js
var allow_comment = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/built-strings.js


const constantWord = /^(?:[A-Z][A-Z0-9_]*|true|false|null|nil|undefined|None|process|execPath|pid|platform|cwd|__dirname|__filename)$/;
function isConstant(tokens, { from, to }) {
    for (let index = from; index < to; index += 1) {
        const kind = tokens.kindOf(index);
        if (isLiteral(kind))
            continue;
        const text = tokens.textOf(index);
        if (kind === tokenKinds.word && constantWord.test(text))
            continue;
        if (kind !== tokenKinds.punctuation || !/^[-+()[\],.&?:]$/.test(text))
            return false;
    }
    return true;
}
function variableParts(tokens, range) {
    const operands = operandsOf(tokens, range);
    let isString = false;
    const parts = [];
    for (const operand of operands) {
        const own = stringParts(tokens, operand);
        if (own !== undefined) {
            isString = true;
            parts.push(...own);
        }
        else if (operands.length > 1 && !isConstant(tokens, operand)) {
            parts.push(tokens.sourceOf(operand.from, operand.to));
        }
    }
    return isString ? parts : [];
}
function operandsOf(tokens, { from, to }) {
    const operands = [];
    let start = from;
    for (let index = from; index < to; index = built_strings_stepOver(tokens, index)) {
        if (tokens.textOf(index) !== '+')
            continue;
        operands.push({ from: start, to: index });
        start = index + 1;
    }
    operands.push({ from: start, to });
    return operands;
}
function built_strings_stepOver(tokens, index) {
    const partner = tokens.opens(index) ? tokens.partnerOf(index) : -1;
    return Math.max(index, partner) + 1;
}
function stringParts(tokens, { from, to }) {
    let parts;
    for (let index = from; index < to; index = built_strings_stepOver(tokens, index)) {
        const kind = tokens.kindOf(index);
        if (kind === tokenKinds.string)
            parts ??= [];
        else if (kind === tokenKinds.stringHead && !isTagged(tokens, index, from)) {
            parts = [...(parts ?? []), ...expressionsIn(tokens, index)];
        }
        else if (tokens.textOf(index) === '(') {
            const inserted = formattedParts(tokens, index, from);
            if (inserted !== undefined)
                parts = [...(parts ?? []), ...inserted];
        }
    }
    return parts;
}
function isTagged(tokens, index, from) {
    return index > from && tokens.textOf(index).startsWith('`') && tokens.kindOf(index - 1) === tokenKinds.word;
}
function expressionsIn(tokens, head) {
    const tail = tokens.partnerOf(head);
    const expressions = [];
    let from = head + 1;
    for (let index = from; index <= tail; index += 1) {
        if (tokens.kindOf(index) === tokenKinds.stringHead)
            index = Math.max(index, tokens.partnerOf(index));
        if (tokens.kindOf(index) !== tokenKinds.stringMiddle && index !== tail)
            continue;
        if (!isConstant(tokens, { from, to: index }))
            expressions.push(tokens.sourceOf(from, index));
        from = index + 1;
    }
    return expressions;
}
function formattedParts(tokens, bracket, from) {
    const name = tokens.sourceOf(Math.max(from, bracket - 2), bracket);
    const isFormat = /\bformat *!$/.test(name);
    const isStringFormat = /\bString$/.test(name) && tokens.textOf(bracket + 1) === 'format';
    if (!isFormat && !isStringFormat)
        return undefined;
    const template = bracket + (isFormat ? 1 : 3);
    const content = contentOf(tokens.textOf(template));
    const named = isFormat
        ? [...content.replaceAll('{{', '').matchAll(/\{(\w+)[^{}]*\}/g)].map(([, word = '']) => word)
        : [];
    const inserted = tokens.sourceOf(template + 1, tokens.partnerOf(bracket)).replace(/^\s*,\s*/, '');
    const end = tokens.partnerOf(bracket);
    const isConstantList = isConstant(tokens, { from: template + 1, to: end });
    return [...named.filter((word) => !/^\d+$/.test(word)), ...(inserted === '' || isConstantList ? [] : [inserted])];
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/name-words.js
var name_words = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/sensitive-names.js

const secrets = [
    'password',
    'passwd',
    'passphrase',
    'passcode',
    'client secret',
    'secret key',
    'api key',
    'apikey',
    'private key',
    'encryption key',
    'signing key',
    'access token',
    'accesstoken',
    'auth token',
    'authtoken',
    'refresh token',
    'id token',
    'bearer token',
    'session token',
    'api token',
    'jwt token',
    'jwt',
    'credentials',
    'otp code',
    'recovery code',
    'mnemonic',
    'seed phrase',
];
const bare = ['token', 'secret', 'credential', 'pin code', 'pincode', 'authorization', 'bearer'];
const personal = [
    'patient',
    'ssn',
    'social security',
    'mrn',
    'medical record',
    'dob',
    'date of birth',
    'birth date',
    'birthdate',
    'birthday',
    'diagnosis',
    'diagnoses',
    'prescription',
    'insurance number',
    'insurance id',
    'owner name',
    'owner email',
    'owner phone',
    'owner address',
    'first name',
    'last name',
    'person name',
    'email address',
    'user email',
    'phone number',
    'home address',
    'street address',
    'passport number',
    'national id',
    'credit card',
    'card number',
];
const harmless = new Set(('count counts length size type types kind index limit max min total num number_of expiry expires expiration expired ttl age ' +
    'valid invalid validity is has have should can needs required enabled disabled empty exists missing present ' +
    'error errors exception failure failed reason message label title placeholder hint field fields column columns header headers ' +
    'allow allows allowed require requires show shows shown seen prompt asked remember ' +
    'url uri endpoint path file filename dir directory route policy rules regex pattern format length strength ' +
    'usage status state event events handler callback manager service provider store storage repository factory builder ' +
    'controller view screen model class schema table changed updated created ' +
    'hash hashed digest masked redacted encrypted encoded sanitized anonymized obfuscated hidden public ' +
    'tokenizer lexer parser cancellation csrf xsrf syntax node kinds list ids array loaded loading fetch fetched version').split(' '));
const masking = /^(?:redact|mask|hash|sha\d*|anonymi[sz]e|obfuscate|scrub|sanitize|encrypt|typeof|Boolean|bool|len|count)/i;
const phrasesOf = {
    secret: secrets,
    credential: [...secrets, ...bare],
    personal,
    sensitive: [...secrets, ...bare, ...personal],
};
const patterns = new Map(Object.entries(phrasesOf).map(([kind, phrases]) => [kind, new RegExp(` (?:${phrases.join('|')})s? `)]));
function isSensitiveName(name, kind) {
    const words = (0,name_words/* wordsOf */.Z)(name);
    if (words.length > 12 || words.some((word) => harmless.has(word)))
        return false;
    return patterns.get(kind)?.test(` ${words.join(' ')} `) ?? false;
}
const showing = /^(?:toString|trim|description|debugDescription|to(?:Upper|Lower)Case|(?:upper|lower)cased|clone|to_string|to_owned|as_str|as_ref|as_deref|unwrap|expect|unwrap_or_default|display|join(?:ed)?|stringify|toJSON)$/;
function showsValue(method) {
    return showing.test(method);
}
function masksValues(name) {
    return masking.test(name);
}
const sensitiveHint = /pass|secret|key|token|jwt|cred|otp|recovery|mnemonic|seed|pin|auth|bearer|patient|ssn|social|mrn|medical|dob|birth|diagnos|prescri|insur|owner|name|email|phone|address|national|card/i;

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/constraints.js




const no = { holds: false };
const mostTokens = 600;
const longestSource = 4000;
function check(tokens, whole, constraint) {
    const range = { from: whole.from, to: Math.min(whole.to, whole.from + mostTokens) };
    const source = tokens.sourceOf(range.from, range.to).slice(0, longestSource);
    if (constraint.matches?.test(source) === false || constraint.unless?.test(source) === true)
        return no;
    if (constraint.literal !== undefined && !isLiteralLike(tokens, range, constraint.literal))
        return no;
    if (constraint.value !== undefined && !hasValue(tokens, range, constraint))
        return no;
    if (constraint.below !== undefined && !isBelow(source, constraint.below))
        return no;
    if (constraint.names === undefined)
        return { holds: true };
    const name = sensitiveNameIn(tokens, range, constraint.names, constraint);
    return name === undefined ? no : { holds: true, name };
}
function isLiteralLike(tokens, { from, to }, pattern) {
    return to === from + 1 && tokens.kindOf(from) === tokenKinds.string && pattern.test(contentOf(tokens.textOf(from)));
}
function hasValue(tokens, range, { value, harmless }) {
    if (value !== 'built')
        return isConstant(tokens, range) === (value === 'constant');
    return variableParts(tokens, range).some((part) => harmless?.test(part) !== true);
}
function isBelow(source, limit) {
    const digits = source.replaceAll('_', '').replace(/^[A-Za-z]\w*\((\d+)\)$/, '$1');
    return /^\d+$/.test(digits) && Number(digits) < limit;
}
function sensitiveNameIn(tokens, { from, to }, kind, { inLiterals = false, inBraces = false, beside }) {
    for (let index = from; index < to; index += 1) {
        const tokenKind = tokens.kindOf(index);
        if (tokenKind === tokenKinds.string && inLiterals) {
            const content = contentOf(tokens.textOf(index));
            if (/^[\w.:@/-]{2,60}$/.test(content) && isSensitiveName(content, kind))
                return content;
        }
        if (tokenKind === tokenKinds.string && inBraces) {
            const braces = tokens.textOf(index).matchAll(/\{([A-Za-z_][\w.]{0,60})(?::[^{}]{0,20})?\}/g);
            for (const [, name = ''] of braces)
                if (isSensitiveName(name, kind))
                    return name;
        }
        if (tokenKind !== tokenKinds.word)
            continue;
        const end = chainEnd(tokens, index, to);
        const negated = index > from && /^(?:!|typeof)$/.test(tokens.textOf(index - 1));
        const chain = tokens.sourceOf(index, end).replaceAll(/[\s!?]/g, '');
        const dot = chain.lastIndexOf('.');
        const isCall = end < to && tokens.textOf(end) === '(';
        if (isCall && masksValues(tokens.textOf(end - 1))) {
            index = Math.max(index, tokens.partnerOf(end));
            continue;
        }
        const name = isCall ? chain.slice(0, Math.max(0, dot)) : chain;
        const shown = isCall ? showsValue(chain.slice(dot + 1)) : !isLabel(tokens, end, to);
        if (shown && !negated && isSensitiveName(name, kind) && beside?.test(expressionFrom(tokens, index, to)) !== false) {
            return name;
        }
        index = end - 1;
    }
    return undefined;
}
function expressionFrom(tokens, from, to) {
    let end = from;
    while (end < to && ![tokenKinds.stringMiddle, tokenKinds.stringTail].some((kind) => kind === tokens.kindOf(end)))
        end += 1;
    return tokens.sourceOf(from, end);
}
function chainEnd(tokens, start, to) {
    let end = start + 1;
    for (;;) {
        const mark = end < to && ['!', '?'].includes(tokens.textOf(end)) && tokens.textOf(end + 1) === '.' ? end + 1 : end;
        const joined = mark + 1 < to && ['.', '?.'].includes(tokens.textOf(mark));
        if (!joined || tokens.kindOf(mark + 1) !== tokenKinds.word)
            return end;
        end = mark + 2;
    }
}
function isLabel(tokens, end, to) {
    return end < to && /^(?:[:?]|[=!]==?|!)$/.test(tokens.textOf(end));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/merge-hits.js
function mergeHits(hits, once, isAllowed) {
    const ends = new Map();
    const apart = [...hits]
        .sort((one, other) => one.index - other.index)
        .filter(({ rule, index, end = index }) => {
        if (index < (ends.get(rule.id) ?? 0))
            return false;
        ends.set(rule.id, end);
        return true;
    });
    const groupOf = (hit) => `${hit.rule.id}${once.has(hit.rule.id) && isAllowed(hit) ? ' allowed' : ''}`;
    const counts = new Map();
    for (const hit of apart)
        counts.set(groupOf(hit), (counts.get(groupOf(hit)) ?? 0) + 1);
    const seen = new Set();
    return apart.flatMap((hit) => {
        const group = groupOf(hit);
        const count = counts.get(group) ?? 1;
        if (!once.has(hit.rule.id) || count === 1)
            return [hit];
        if (seen.has(group))
            return [];
        seen.add(group);
        return [{ ...hit, message: `${hit.rule.title}, the first of ${count} in this file.` }];
    });
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/surroundings.js
const remarkReach = 400;
function remarksAt(text, index) {
    const above = text
        .slice(Math.max(0, index - remarkReach), index)
        .split('\n')
        .slice(-6);
    const behind = text.slice(index, index + remarkReach).split('\n', 1);
    return [...above, ...behind].map((line) => /(?:\/\/|\/\*|^\s*\*).*/.exec(line)?.[0] ?? '').join('\n');
}
const farthest = 1500;
const farthestSource = 6000;
function surroundings(tokens, match) {
    let at = match.from - 1;
    let found = { from: match.from, to: match.to };
    let levels = 0;
    for (let steps = 0; at >= 0 && steps < farthest && levels < 2; steps += 1) {
        const partner = tokens.partnerOf(at);
        if (tokens.closes(at) && partner !== -1) {
            at = partner - 1;
            continue;
        }
        if (tokens.textOf(at) === '{' && partner > match.from) {
            found = { from: at, to: partner + 1 };
            levels += 1;
        }
        at -= 1;
    }
    const from = Math.max(tokens.startOf(Math.max(0, found.from - 40)), tokens.startOf(match.from) - farthestSource);
    const to = Math.min(tokens.endOf(found.to - 1), tokens.startOf(match.from) + farthestSource);
    return tokens.text.slice(from, to);
}

// EXTERNAL MODULE: ./build/core/model/finding.js
var finding = __webpack_require__(6889);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/test-code.js

function testModuleStart(text, language) {
    if (language !== 'rust')
        return text.length;
    const start = text.search(/#\[cfg\(test\)\]\s*(?:#\[[^\]]*\]\s*)*(?:pub(?:\([a-z]+\))? )?mod\b/);
    return start === -1 ? text.length : start;
}
function milder(severity) {
    return finding/* severities */.g[finding/* severities */.g.indexOf(severity) + 1] ?? 'note';
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/inspect.js











const hintBefore = 200;
const hintBehind = 600;
function compileRules(rules, language) {
    const byWord = new Map();
    for (const rule of rules.filter((candidate) => candidate.language === language)) {
        const hinted = Object.values(rule.where ?? {}).some(({ names }) => names !== undefined);
        for (const source of rule.patterns) {
            const pattern = compilePattern(source, language);
            byWord.set(pattern.search, [...(byWord.get(pattern.search) ?? []), { rule, pattern, hinted }]);
        }
    }
    const once = rules.filter(({ oncePerFile }) => oncePerFile === true).map(({ id }) => id);
    return { language, once, search: (0,word_search/* compileWordSearch */.W)([...byWord.keys()]), byWord };
}
function inspectCode(book, file) {
    const { text } = file;
    const hits = new Map();
    const context = { file, testModule: testModuleStart(text, book.language), answers: new Map() };
    let tokens;
    let generated;
    book.search.visit(text, (word, start) => {
        for (const compiled of book.byWord.get(word) ?? []) {
            if (compiled.hinted && !sensitiveHint.test(text.slice(Math.max(0, start - hintBefore), start + hintBehind)))
                continue;
            generated ??= isGenerated(text);
            if (generated)
                return false;
            tokens ??= tokenize(text, book.language);
            const index = tokens.tokenAt(start + compiled.pattern.wordOffset);
            const match = index === -1 ? undefined : matchAt(tokens, index, compiled.pattern);
            const hit = match && hitOf(compiled.rule, tokens, match, context);
            if (hit !== undefined)
                hits.set(`${hit.rule.id}:${hit.index}`, hit);
        }
        return undefined;
    });
    const comments = (0,allow_comment/* readAllowComments */.U)(hits.size === 0 ? '' : text);
    const isAllowed = ({ rule, index }) => comments.hasAny && comments.find(rule.id, file.placeOf(index).line) !== undefined;
    return mergeHits([...hits.values()], new Set(book.once), isAllowed);
}
function holdsInFile({ id, file }, { file: { text }, answers }) {
    if (file === undefined)
        return true;
    const known = answers.get(id) ?? file.test(text);
    answers.set(id, known);
    return known;
}
function hitOf(rule, tokens, match, context) {
    const { file } = context;
    if (!holdsInFile(rule, context))
        return undefined;
    if (isDefinition(tokens, match, rule) || (rule.free === true && isMember(tokens, match)))
        return undefined;
    let name;
    for (const [variable, constraint] of Object.entries(rule.where ?? {})) {
        const range = match.variables.get(variable);
        if (range === undefined)
            return undefined;
        const answer = check(tokens, range, constraint);
        if (!answer.holds)
            return undefined;
        name ??= answer.name;
    }
    if (rule.unlessNear?.test(surroundings(tokens, match)) === true)
        return undefined;
    if (rule.unlessAbove?.test(remarksAt(file.text, tokens.startOf(match.from))) === true)
        return undefined;
    const index = tokens.startOf(match.from);
    const inTests = (0,test_paths/* isTestPath */.M)(file.path) || index >= context.testModule;
    if (inTests && rule.notInTests === true)
        return undefined;
    return {
        rule,
        index,
        end: tokens.endOf(match.to - 1),
        message: name === undefined ? `${rule.title}.` : `${rule.title}: \`${name.slice(0, 60)}\`.`,
        ...(inTests ? { severity: milder(rule.severity) } : {}),
    };
}
function isDefinition(tokens, { from, to }, { language, free }) {
    if (from > 0 && /^(?:func|function|fn|def)$/.test(tokens.textOf(from - 1)))
        return true;
    if (language !== 'javascript' || free !== true || tokens.textOf(to - 1) !== ')')
        return false;
    return tokens.textOf(to) === '{' && !tokens.startsLine(to);
}
const transparent = /^(?:window|self|this|globalThis|global|Swift|Foundation)$/;
function isMember(tokens, { from }) {
    if (from === 0 || !['.', '?.'].includes(tokens.textOf(from - 1)))
        return false;
    return !transparent.test(tokens.textOf(from - 2));
}
const longestAverageLine = 400;
function isGenerated(text) {
    if (text.length < 4000)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        lines += 1;
        if (lines * longestAverageLine > text.length)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/rows.js
function callsOf(functions, ...arguments_) {
    return functions.flatMap((name) => arguments_.map((list) => `${name}(${list})`));
}
function rulesOf(language, rows) {
    return rows.map((row) => ({
        ...row,
        language,
        languages: language === 'javascript' ? ['JavaScript', 'TypeScript'] : [language === 'swift' ? 'Swift' : 'Rust'],
        helpUrl: `https://cwe.mitre.org/data/definitions/${row.cwes[0]}.html`,
    }));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/statements.js
const statement = /\b(?:select\b[\s\S]*\bfrom|insert\s+into|replace\s+into|update\b[\s\S]*\bset|delete\s+from|drop\s+table|alter\s+table)\b/i;
const statementString = /^(?:&?format!\(|String\(format:)?[\s"'`#r(]*(?:select\s[\s\S]*\sfrom|insert\s+into|replace\s+into|update\s+\S+\s+set|delete\s+from)\b/i;
const ownParts = /table|column|field|schema|database|placeholder|\.join\(|\.joined\(|repeat\(|escape|quote|ident|order|sort|direction|limit|offset|clause|where|condition|filter|query|sql|\bkeys?\b/i;
const statementNames = [
    'sql',
    'query',
    'statement',
    'stmt',
    'queryString',
    'sqlQuery',
    'sqlString',
    'sqlStatement',
    'selectQuery',
    'insertQuery',
    'updateQuery',
    'deleteQuery',
    'queryStatementString',
];

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/javascript-injection.js


const cleaned = /sanitiz|purify|escape|encode|trusted|marked|render|styles?\b|css|svg|icon|i18n|translat/i;
const javascriptInjection = rulesOf('javascript', [
    {
        id: 'js-eval',
        title: 'Code is made from a value',
        severity: 'high',
        why: 'Whoever chooses the value runs code in the program.',
        fix: 'Parse the value, for example with JSON.parse, or look the function up in a table.',
        cwes: [95, 94],
        patterns: callsOf(['eval', 'new Function', 'vm.runInThisContext', 'vm.runInNewContext'], '$V', '..., $V'),
        where: { V: { value: 'dynamic' } },
        free: true,
    },
    {
        id: 'js-string-timer',
        title: 'A timer runs code from a string',
        severity: 'medium',
        why: 'The string is compiled like eval does.',
        fix: 'Pass a function.',
        cwes: [95],
        patterns: callsOf(['setTimeout', 'setInterval'], '$V, ...'),
        where: { V: { value: 'built', matches: /^["'`]/ } },
    },
    {
        id: 'js-shell-injection',
        title: 'A shell command is put together from values',
        severity: 'high',
        why: 'A value with a special character in it becomes a command.',
        fix: 'Use execFile or spawn with the arguments as a list, without a shell.',
        cwes: [78],
        patterns: callsOf([
            'exec',
            'execSync',
            'execAsync',
            'execPromise',
            'child_process.exec',
            'child_process.execSync',
            'childProcess.exec',
            'childProcess.execSync',
            'cp.exec',
            'cp.execSync',
            'shell.exec',
        ], '$V', '$V, ...'),
        where: { V: { value: 'built' } },
        file: /^(?![\s\S]*@actions\/exec)[\s\S]*(?:child_process|shelljs)/,
        free: true,
    },
    {
        id: 'js-spawn-shell',
        title: 'A program is started through a shell with values in its command',
        severity: 'high',
        why: 'A value with a special character in it becomes a command.',
        fix: 'Leave shell off and give the arguments as a list.',
        cwes: [78],
        patterns: callsOf(['spawn', 'spawnSync', 'execFile', 'execFileSync'], '$V, ..., { ..., shell: true, ... }'),
        where: { V: { value: 'built' } },
    },
    {
        id: 'js-react-raw-html',
        title: 'React is given raw HTML',
        severity: 'medium',
        why: 'A script in the value runs in the page with the rights of the user.',
        fix: 'Render elements, or clean the value with DOMPurify.',
        cwes: [79],
        patterns: ['dangerouslySetInnerHTML={{ __html: $V }}', 'dangerouslySetInnerHTML: { __html: $V }'],
        where: { V: { value: 'dynamic', unless: cleaned } },
    },
    {
        id: 'js-raw-html',
        title: 'A value is written to the page as HTML',
        severity: 'medium',
        why: 'A script in the value runs in the page with the rights of the user.',
        fix: 'Use textContent, or clean the value with DOMPurify.',
        cwes: [79],
        patterns: [
            '$E.innerHTML = $V',
            '$E.innerHTML += $V',
            '$E.outerHTML = $V',
            ...callsOf(['document.write', 'document.writeln'], '$V'),
            ...callsOf(['$E.insertAdjacentHTML'], '$P, $V'),
        ],
        where: { V: { value: 'dynamic', unless: cleaned } },
    },
    {
        id: 'js-sql-injection',
        title: 'SQL is put together from values',
        severity: 'high',
        why: 'A value with a quote in it changes the statement.',
        fix: 'Use placeholders and pass the values apart.',
        cwes: [89],
        patterns: callsOf([
            '$D.query',
            '$D.execute',
            '$D.exec',
            '$D.prepare',
            '$D.raw',
            '$D.all',
            '$D.$queryRawUnsafe',
            '$D.$executeRawUnsafe',
            '$D.executeSql',
            '$D.run',
        ], '$S', '$S, ...'),
        where: { S: { value: 'built', matches: statement, harmless: ownParts } },
    },
    {
        id: 'js-sql-string',
        title: 'A statement of SQL is put together from values',
        severity: 'medium',
        why: 'Where it is run as it is, a value with a quote in it changes the statement.',
        fix: 'Use placeholders and pass the values apart.',
        cwes: [89],
        patterns: statementNames.map((name) => `${name} = $S`),
        where: { S: { value: 'built', matches: statementString, harmless: ownParts } },
    },
    {
        id: 'js-nosql-injection',
        title: 'A database runs JavaScript made from a value',
        severity: 'high',
        why: 'A value with a quote in it becomes code in the database.',
        fix: 'Use the operators of the query language.',
        cwes: [943],
        patterns: ['$where: $V'],
        where: { V: { value: 'built' } },
    },
    {
        id: 'js-open-redirect',
        title: 'A redirect goes where the request says',
        severity: 'medium',
        why: 'A link to this site then leads to one that looks like it.',
        fix: 'Redirect to paths of this site, or to hosts from a list.',
        cwes: [601],
        patterns: callsOf(['res.redirect', 'response.redirect'], '$V', '$C, $V'),
        where: { V: { matches: /^req(?:uest)?\.(?:query|body|params)\b[\w.[\]'"]*$/ } },
    },
    {
        id: 'js-path-from-request',
        title: 'A file is chosen by the request',
        severity: 'high',
        why: 'A path with .. in it leads to any file that the program can read.',
        fix: 'Resolve the path, and refuse what lies outside the folder.',
        cwes: [22],
        patterns: callsOf([
            'fs.readFile',
            'fs.readFileSync',
            'fs.createReadStream',
            'fs.writeFile',
            'fs.unlink',
            'res.sendFile',
            'res.download',
        ], '$V', '$V, ...'),
        where: { V: { matches: /\breq(?:uest)?\.(?:query|body|params)\b/, unless: /basename|normalize|sanitiz|resolve/ } },
    },
    {
        id: 'js-web-view-script-injection',
        title: 'JavaScript for a web view is put together from values',
        severity: 'medium',
        why: 'A value with a quote in it becomes code in the web view.',
        fix: 'Send the value with postMessage, or encode it with JSON.stringify.',
        cwes: [79, 94],
        patterns: callsOf(['$W.injectJavaScript'], '$S'),
        where: { S: { value: 'built', unless: /JSON\.stringify|encode/ } },
    },
    {
        id: 'js-message-to-any-origin',
        title: 'A message is sent to any origin',
        severity: 'low',
        why: 'Whatever page is in the frame by then receives it.',
        fix: 'Name the origin that shall receive it.',
        cwes: [346],
        patterns: callsOf(['parent.postMessage', 'opener.postMessage', 'top.postMessage', 'contentWindow.postMessage'], "$V, '*'"),
        notInTests: true,
    },
    {
        id: 'js-unsafe-yaml',
        title: 'YAML is loaded with functions',
        severity: 'high',
        why: 'The full schema makes functions from the text, which run when they are called.',
        fix: 'Use load with the default schema.',
        cwes: [502],
        patterns: ['schema: yaml.DEFAULT_FULL_SCHEMA', 'unserialize($V)', 'serialize.unserialize($V)'],
        file: /js-yaml|node-serialize/,
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/hosts.js
const localHost = 'localhost|127\\.|0\\.0\\.0\\.0|\\[|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|169\\.254\\.|host\\.docker\\.internal|' +
    '[\\w.-]*\\.(?:local|localhost|internal|test|invalid|example)\\b|(?:[\\w-]+\\.)*example\\.(?:com|org|net)|metadata\\.';
const codeSystem = '(?:[\\w-]+\\.)*(?:hl7\\.org|loinc\\.org|snomed\\.info|unitsofmeasure\\.org|nucc\\.org|nlm\\.nih\\.gov|ihe\\.net|dicom\\.nema\\.org)';
const cleartextUrl = new RegExp(`^["'\`]http:\\/\\/(?!${localHost}|${codeSystem}|www\\.w3\\.org|schemas\\.|xmlns|purl\\.|[\\w-]+["'\`:/])[\\w-]+\\.`, 'i');

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/javascript-security.js


const javascriptSecurity = rulesOf('javascript', [
    {
        id: 'js-insecure-hash',
        title: 'MD5 or SHA-1 is used',
        severity: 'medium',
        why: 'Both are broken: different inputs with the same digest can be made.',
        fix: 'Use sha256; for what is no protection, such as a cache key, allow it with a comment.',
        cwes: [327, 328],
        patterns: [
            ...['md5', 'sha1', 'md4', 'MD5', 'SHA1'].flatMap((name) => callsOf(['createHash'], `'${name}'`, `'${name}', ...`)),
            ...callsOf(['CryptoJS.MD5', 'CryptoJS.SHA1'], '...'),
        ],
    },
    {
        id: 'js-insecure-cipher',
        title: 'A broken cipher is used',
        severity: 'high',
        why: 'DES, triple DES, RC2, RC4 and Blowfish can be broken or leak on long messages, and ECB shows equal blocks.',
        fix: 'Use aes-256-gcm with a new IV for every message.',
        cwes: [327],
        patterns: callsOf(['createCipheriv', 'createDecipheriv'], '$A, ...'),
        where: { A: { literal: /^(?:des|rc2|rc4|bf|.*-ecb$)/i } },
    },
    {
        id: 'js-cipher-without-iv',
        title: 'A cipher is made from a password without an IV',
        severity: 'high',
        why: 'createCipher derives key and IV with MD5 and no salt: equal texts give equal results. Node 22 removed it.',
        fix: 'Derive the key with scrypt and use createCipheriv with a random IV.',
        cwes: [327, 329],
        patterns: callsOf(['crypto.createCipher', 'crypto.createDecipher'], '...'),
    },
    {
        id: 'js-constant-iv',
        title: 'A cipher uses a constant key or IV',
        severity: 'high',
        why: 'Whoever has the code has the key, and a repeated IV breaks the modes that are in use.',
        fix: 'Take the key from a secret store and make the IV with randomBytes for every message.',
        cwes: [321, 329],
        patterns: [
            ...callsOf(['createCipheriv'], '$A, $K, ...', '$A, $B, $K', '$A, $B, $K, ...'),
            ...callsOf(['createCipheriv'], '$A, Buffer.from($K), ...', '$A, $B, Buffer.from($K)'),
            ...callsOf(['createCipheriv'], '$A, Buffer.from($K, $E), ...', '$A, $B, Buffer.from($K, $E)'),
        ],
        where: { K: { literal: /.{8}/ } },
        notInTests: true,
    },
    {
        id: 'js-weak-pbkdf2',
        title: 'A key is derived with too few rounds',
        severity: 'medium',
        why: 'Few rounds make guessing passwords cheap; OWASP asks for 210,000 and more.',
        fix: 'Use scrypt or Argon2id, or at least 210,000 rounds with sha512.',
        cwes: [916],
        patterns: callsOf(['pbkdf2', 'pbkdf2Sync'], '$P, $S, $N, ...'),
        where: { N: { below: 100_000 } },
        notInTests: true,
    },
    {
        id: 'js-weak-bcrypt',
        title: 'Passwords are hashed with too few rounds',
        severity: 'medium',
        why: 'A cost under 10 makes guessing passwords cheap.',
        fix: 'Use a cost of 12 or more.',
        cwes: [916],
        patterns: callsOf(['bcrypt.hash', 'bcrypt.hashSync'], '$P, $N', '$P, $N, ...'),
        where: { N: { below: 10 } },
        notInTests: true,
    },
    {
        id: 'js-predictable-random',
        title: 'A secret is made with Math.random',
        severity: 'high',
        why: 'What Math.random gives can be predicted from what it gave before.',
        fix: 'Use crypto.randomUUID, randomBytes or getRandomValues.',
        cwes: [338, 330],
        patterns: ['const $N = $V', 'let $N = $V', '$N: $V'].flatMap((pattern) => [
            pattern.replace('$V', 'Math.random()'),
            pattern.replace('$V', 'Math.random().toString(...)'),
        ]),
        where: { N: { names: 'credential' } },
    },
    {
        id: 'js-jwt-unverified',
        title: 'A token is accepted without a signature',
        severity: 'high',
        why: 'With the algorithm none anyone can write a token that is accepted.',
        fix: 'Name the algorithms that are expected, such as RS256.',
        cwes: [347, 345],
        patterns: ['algorithms: [..., "none", ...]', "algorithm: 'none'", "alg: 'none'", 'ignoreExpiration: true'],
        notInTests: true,
    },
    {
        id: 'js-tls-not-verified',
        title: 'Any server certificate is accepted',
        severity: 'high',
        why: 'Without a check of the certificate anyone on the network can read and change the traffic.',
        fix: 'Remove it; give a private authority with ca or NODE_EXTRA_CA_CERTS.',
        cwes: [295],
        patterns: [
            'rejectUnauthorized: false',
            'rejectUnauthorized = false',
            'strictSSL: false',
            'insecureSkipVerify: true',
        ],
    },
    {
        id: 'js-tls-check-off-for-process',
        title: 'The check of certificates is switched off for the whole process',
        severity: 'high',
        why: 'Every connection of the process then accepts any server.',
        fix: 'Remove it; give a private authority with NODE_EXTRA_CA_CERTS.',
        cwes: [295],
        patterns: ['.NODE_TLS_REJECT_UNAUTHORIZED = $V', "$P.env['NODE_TLS_REJECT_UNAUTHORIZED'] = $V"],
        where: { V: { matches: /^["'`]?(?:0|false)["'`]?$/ } },
    },
    {
        id: 'js-server-identity-not-checked',
        title: 'The name of the server is not checked',
        severity: 'high',
        why: 'Any valid certificate of any name is then accepted.',
        fix: 'Remove it, or compare the name and return an Error where it differs.',
        cwes: [297, 295],
        patterns: [
            'checkServerIdentity: () => undefined',
            'checkServerIdentity: () => null',
            'checkServerIdentity: () => {}',
        ],
    },
    {
        id: 'js-old-tls',
        title: 'A TLS version before 1.2 is allowed',
        severity: 'medium',
        why: 'TLS 1.0 and 1.1 are withdrawn (RFC 8996).',
        fix: 'Set minVersion to TLSv1.2 or leave the default.',
        cwes: [327, 326],
        patterns: ['minVersion: $V', 'secureProtocol: $V'],
        where: { V: { literal: /^(?:TLSv1(?:\.1)?|SSLv[23].*|TLSv1(?:_1)?_(?:client_|server_)?method)$/ } },
        notInTests: true,
    },
    {
        id: 'js-cleartext-url',
        title: 'A request goes over HTTP',
        severity: 'low',
        why: 'Anyone on the network can read and change what is sent without TLS.',
        fix: 'Use https.',
        cwes: [319],
        patterns: [
            ...callsOf(['fetch', 'axios', 'axios.get', 'axios.post', 'axios.put', 'axios.delete', 'got'], '$U', '$U, ...'),
            'new WebSocket($U)',
            'baseURL: $U',
            'baseUrl: $U',
        ],
        where: { U: { matches: cleartextUrl } },
        free: true,
        notInTests: true,
    },
    {
        id: 'js-cors-any-origin',
        title: 'Any site may send requests with the cookies of the user',
        severity: 'high',
        why: 'A page of a stranger can then read and change what the user may.',
        fix: 'List the origins that may.',
        cwes: [942, 346],
        patterns: [
            'cors({ ..., origin: true, ..., credentials: true, ... })',
            'cors({ ..., credentials: true, ..., origin: true, ... })',
            "cors({ ..., origin: '*', ..., credentials: true, ... })",
            "cors({ ..., credentials: true, ..., origin: '*', ... })",
        ],
    },
    {
        id: 'js-electron-node-in-page',
        title: 'Pages of an Electron window can use Node',
        severity: 'high',
        why: 'A script injected into the page then runs programs on the machine.',
        fix: 'Leave nodeIntegration off and contextIsolation and webSecurity on, and expose what is needed in a preload script.',
        cwes: [749, 94],
        patterns: [
            'webPreferences: { ..., nodeIntegration: true, ... }',
            'webPreferences: { ..., contextIsolation: false, ... }',
            'webPreferences: { ..., webSecurity: false, ... }',
        ],
    },
    {
        id: 'js-web-view-file-access',
        title: 'A web view lets pages read files',
        severity: 'high',
        why: 'A page loaded from a file can then read all files of the app and send them away.',
        fix: 'Leave it off.',
        cwes: [552, 749],
        patterns: [
            'allowUniversalAccessFromFileURLs={true}',
            'allowFileAccessFromFileURLs={true}',
            'allowUniversalAccessFromFileURLs: true',
        ],
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/javascript-storage.js

const consoleCalls = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'].map((name) => `console.${name}`);
const loggerCalls = ['logger', 'log', 'winston', 'pino'].flatMap((logger) => ['info', 'warn', 'error', 'debug', 'trace', 'log'].map((name) => `${logger}.${name}`));
const javascriptStorage = rulesOf('javascript', [
    {
        id: 'js-credential-in-web-storage',
        title: 'A credential is kept in web storage',
        severity: 'medium',
        why: 'Every script of the page, also an injected one, can read web storage.',
        fix: 'Keep sessions in a cookie with httpOnly, secure and sameSite.',
        cwes: [922, 312],
        patterns: callsOf(['localStorage.setItem', 'sessionStorage.setItem'], '$K, $V'),
        where: { K: { names: 'credential', inLiterals: true }, V: { value: 'dynamic' } },
        notInTests: true,
    },
    {
        id: 'js-credential-in-async-storage',
        title: 'A credential is kept in AsyncStorage',
        severity: 'high',
        why: 'AsyncStorage is a file without encryption on the device.',
        fix: 'Use the keychain and keystore, for example through expo-secure-store or react-native-keychain.',
        cwes: [312, 922],
        patterns: callsOf(['AsyncStorage.setItem'], '$K, $V'),
        where: { K: { names: 'credential', inLiterals: true } },
    },
    {
        id: 'js-personal-data-in-storage',
        title: 'Personal data is kept in storage without encryption',
        severity: 'medium',
        why: 'Whoever has the device, or a script of the page, can read it.',
        fix: 'Keep it on the server, or in an encrypted store.',
        cwes: [312, 359],
        patterns: callsOf(['AsyncStorage.setItem', 'localStorage.setItem', 'sessionStorage.setItem'], '$K, $V'),
        where: { K: { names: 'personal', inLiterals: true } },
    },
    {
        id: 'js-credential-in-log',
        title: 'A credential is written to the log',
        severity: 'high',
        why: 'Logs are kept, forwarded and read by people who may not know the credential.',
        fix: 'Leave it out, or write only whether it is there.',
        cwes: [532],
        patterns: callsOf([...consoleCalls, ...loggerCalls], '$...V'),
        where: { V: { names: 'secret' } },
    },
    {
        id: 'js-personal-data-in-log',
        title: 'Personal data is written to the log',
        severity: 'medium',
        why: 'Logs leave the protection that the data itself has, and health data in them is a breach.',
        fix: 'Leave it out, or write an identifier that means nothing elsewhere.',
        cwes: [532, 359],
        patterns: callsOf([...consoleCalls, ...loggerCalls], '$...V'),
        where: { V: { names: 'personal' } },
    },
    {
        id: 'js-sensitive-in-analytics',
        title: 'Sensitive data is sent to an analytics service',
        severity: 'high',
        why: 'What an analytics service receives is disclosed to a third party.',
        fix: 'Send no value that tells who a person is or how they are.',
        cwes: [359, 201],
        patterns: [
            ...callsOf(['analytics.track', 'analytics.identify', 'mixpanel.track', 'mixpanel.identify', 'posthog.capture'], '$...V'),
            ...callsOf(['posthog.identify', 'amplitude.track', 'amplitude.logEvent', 'gtag', 'logEvent'], '$...V'),
            ...callsOf(['Sentry.setUser', 'Sentry.setContext', 'Sentry.setExtra', 'Sentry.setTag'], '$...V'),
        ],
        where: { V: { names: 'sensitive' } },
    },
    {
        id: 'js-insecure-cookie',
        title: 'A session cookie can be read by scripts or sent in clear',
        severity: 'medium',
        why: 'Without httpOnly an injected script reads it; without secure the network does.',
        fix: 'Set httpOnly: true, secure: true and sameSite.',
        cwes: [1004, 614],
        patterns: [
            ...callsOf(['$R.cookie'], '$N, $V, { ..., httpOnly: false, ... }', '$N, $V, { ..., secure: false, ... }'),
            'cookie: { ..., httpOnly: false, ... }',
            'cookie: { ..., secure: false, ... }',
        ],
    },
    {
        id: 'js-cookie-without-flags',
        title: 'A credential is set as a cookie without flags',
        severity: 'medium',
        why: 'Scripts can read such a cookie, and it goes over connections without TLS.',
        fix: 'Set httpOnly: true, secure: true and sameSite.',
        cwes: [1004, 614],
        patterns: callsOf(['res.cookie', 'response.cookie', 'reply.setCookie'], '$N, $V'),
        where: { N: { names: 'credential', inLiterals: true } },
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/rust-code.js



const prints = ['println!', 'eprintln!', 'print!', 'eprint!', 'dbg!'];
const logs = ['trace!', 'debug!', 'info!', 'warn!', 'error!'];
const rustCode = rulesOf('rust', [
    {
        id: 'rust-jwt-unverified',
        title: 'The signature of a token is not checked',
        severity: 'high',
        why: 'Anyone can then write a token that is accepted.',
        fix: 'Decode with a key and the expected algorithm.',
        cwes: [347],
        patterns: ['insecure_disable_signature_validation()', 'dangerous_insecure_decode(...)', 'insecure_decode(...)'],
        notInTests: true,
    },
    {
        id: 'rust-sql-injection',
        title: 'SQL is put together from values',
        severity: 'high',
        why: 'A value with a quote in it changes the statement.',
        fix: 'Use placeholders and bind the values.',
        cwes: [89],
        patterns: callsOf([
            'sqlx::query',
            'sqlx::query_as',
            'sqlx::query_scalar',
            'sqlx::raw_sql',
            'diesel::sql_query',
            'sql_query',
            '.execute',
            '.execute_batch',
            '.prepare',
            '.query',
            '.query_row',
            '.query_one',
            '.batch_execute',
        ], '$S', '$S, ...'),
        where: { S: { value: 'built', matches: statement, harmless: ownParts } },
    },
    {
        id: 'rust-sql-string',
        title: 'A statement of SQL is put together from values',
        severity: 'medium',
        why: 'Where it is run as it is, a value with a quote in it changes the statement.',
        fix: 'Use placeholders and bind the values.',
        cwes: [89],
        patterns: statementNames.map((name) => `${name} = $S`),
        where: { S: { value: 'built', matches: statementString, harmless: ownParts } },
    },
    {
        id: 'rust-shell-injection',
        title: 'A shell command is put together from values',
        severity: 'high',
        why: 'A value with a special character in it becomes a command.',
        fix: 'Start the program itself and give the arguments one by one.',
        cwes: [78],
        patterns: [
            'Command::new($P).arg("-c").arg($S)',
            'Command::new($P).arg("/C").arg($S)',
            'Command::new($P).args(["-c", $S])',
            'Command::new($P).args(&["-c", $S])',
            'Command::new($P).args(["/C", $S])',
        ],
        where: { P: { literal: /(?:^|\/)(?:ba|z|da|k)?sh$|^cmd(?:\.exe)?$/ }, S: { value: 'built' } },
    },
    {
        id: 'rust-credential-in-log',
        title: 'A credential is written to the log',
        severity: 'high',
        why: 'Logs are kept, forwarded and read by people who may not know the credential.',
        fix: 'Leave it out, or wrap it in a type such as secrecy::SecretString that prints nothing.',
        cwes: [532],
        patterns: callsOf([...prints, ...logs], '$...V'),
        where: { V: { names: 'secret', inBraces: true } },
    },
    {
        id: 'rust-personal-data-in-log',
        title: 'Personal data is written to the log',
        severity: 'medium',
        why: 'Logs leave the protection that the data itself has, and health data in them is a breach.',
        fix: 'Leave it out, or write an identifier that means nothing elsewhere.',
        cwes: [532, 359],
        patterns: callsOf([...prints, ...logs], '$...V'),
        where: { V: { names: 'personal', inBraces: true } },
    },
    {
        id: 'rust-transmute',
        title: 'A value is taken for another type',
        severity: 'low',
        why: 'transmute checks nothing but the size: a wrong type is undefined behaviour.',
        fix: 'Use a cast, from_bits, or bytemuck, which check more.',
        cwes: [843, 704],
        patterns: callsOf(['mem::transmute', 'mem::transmute_copy', 'transmute'], '$V'),
    },
    {
        id: 'rust-unsafe-block',
        title: 'A block is unsafe and does not say why it is safe',
        severity: 'note',
        why: 'What the compiler cannot check there, a person must.',
        fix: 'Say in a SAFETY comment above it why it holds.',
        cwes: [758, 119],
        patterns: ['unsafe { ... }'],
        oncePerFile: true,
        unlessAbove: /\bsafe(?:ty)?\b/i,
        notInTests: true,
    },
    {
        id: 'rust-uninitialised-memory',
        title: 'Memory is used before anything is written to it',
        severity: 'medium',
        why: 'Reading it is undefined behaviour and may show what was there before.',
        fix: 'Use MaybeUninit and write before assume_init.',
        cwes: [908],
        patterns: ['mem::uninitialized()', 'MaybeUninit::uninit().assume_init()', '.set_len($N)'],
        file: /mem::uninitialized|uninit\(\)\s*\.assume_init/,
    },
    {
        id: 'rust-cleartext-url',
        title: 'A request goes over HTTP',
        severity: 'low',
        why: 'Anyone on the network can read and change what is sent without TLS.',
        fix: 'Use https.',
        cwes: [319],
        patterns: [
            ...callsOf(['reqwest::get', 'reqwest::blocking::get', '.get', '.post', '.put', '.delete'], '$U'),
            ...callsOf(['Url::parse'], '$U'),
        ],
        where: { U: { matches: cleartextUrl } },
        notInTests: true,
    },
    {
        id: 'rust-cors-any-origin',
        title: 'Any site may send requests with the cookies of the user',
        severity: 'medium',
        why: 'A page of a stranger can then read and change what the user may.',
        fix: 'List the origins that may.',
        cwes: [942, 346],
        patterns: ['CorsLayer::very_permissive()', 'Cors::permissive()'],
        notInTests: true,
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/rust-security.js

const rustSecurity = rulesOf('rust', [
    {
        id: 'rust-tls-not-verified',
        title: 'Any server certificate is accepted',
        severity: 'high',
        why: 'Without a check of the certificate anyone on the network can read and change the traffic.',
        fix: 'Remove it; add a private authority with add_root_certificate.',
        cwes: [295],
        patterns: callsOf(['.danger_accept_invalid_certs', '.tls_danger_accept_invalid_certs'], 'true'),
    },
    {
        id: 'rust-host-name-not-verified',
        title: 'The name of the server is not checked',
        severity: 'high',
        why: 'Any valid certificate of any name is then accepted.',
        fix: 'Remove it.',
        cwes: [297, 295],
        patterns: [
            ...callsOf(['.danger_accept_invalid_hostnames', '.tls_danger_accept_invalid_hostnames'], 'true'),
            ...callsOf(['.verify_hostname', '.set_verify_hostname'], 'false'),
        ],
    },
    {
        id: 'rust-openssl-verify-none',
        title: 'OpenSSL checks no certificate',
        severity: 'high',
        why: 'Without a check of the certificate anyone on the network can read and change the traffic.',
        fix: 'Use SslVerifyMode::PEER.',
        cwes: [295],
        patterns: ['.set_verify(SslVerifyMode::NONE)', '.set_verify(openssl::ssl::SslVerifyMode::NONE)'],
    },
    {
        id: 'rust-certificate-always-valid',
        title: 'A verifier accepts every certificate',
        severity: 'high',
        why: 'Without a check of the certificate anyone on the network can read and change the traffic.',
        fix: 'Use the verifier of rustls with its root store.',
        cwes: [295],
        patterns: [
            'fn verify_server_cert(...) -> ... { Ok(ServerCertVerified::assertion()) }',
            'fn verify_server_cert(...) -> ... { Ok(rustls::client::danger::ServerCertVerified::assertion()) }',
        ],
    },
    {
        id: 'rust-old-tls',
        title: 'A TLS version before 1.2 is allowed',
        severity: 'medium',
        why: 'TLS 1.0 and 1.1 are withdrawn (RFC 8996).',
        fix: 'Set the minimum to TLS 1.2 or leave the default.',
        cwes: [327, 326],
        patterns: [...callsOf(['.min_tls_version', '.min_protocol_version', '.set_min_proto_version'], '$V')],
        where: { V: { matches: /(?:TLS_1_0|TLS_1_1|Tlsv10|Tlsv11|TLS1_0|SSL3|SslVersion::TLS1(?:_1)?\b)/i } },
    },
    {
        id: 'rust-insecure-hash',
        title: 'MD5 or SHA-1 is used',
        severity: 'medium',
        why: 'Both are broken: different inputs with the same digest can be made.',
        fix: 'Use sha2; for what is no protection, such as a cache key, allow it with a comment.',
        cwes: [327, 328],
        patterns: [
            'Md5::new()',
            'Sha1::new()',
            'Md5::digest($V)',
            'Sha1::digest($V)',
            'md5::compute($V)',
            'MessageDigest::md5()',
            'MessageDigest::sha1()',
            'SHA1_FOR_LEGACY_USE_ONLY',
        ],
    },
    {
        id: 'rust-insecure-cipher',
        title: 'A broken cipher is used',
        severity: 'high',
        why: 'DES, triple DES and RC4 can be broken with modest means, and ECB shows equal blocks.',
        fix: 'Use AES-256-GCM or ChaCha20-Poly1305.',
        cwes: [327],
        patterns: [
            'Cipher::des_ecb()',
            'Cipher::des_cbc()',
            'Cipher::des_ede3_cbc()',
            'Cipher::rc4()',
            'Cipher::aes_128_ecb()',
            'Cipher::aes_256_ecb()',
            'ecb::Encryptor',
            'Rc4::new(...)',
            'TdesEde3::new(...)',
        ],
    },
    {
        id: 'rust-constant-key',
        title: 'A cryptographic key is written in the code',
        severity: 'high',
        why: 'Whoever has the program has the key.',
        fix: 'Take the key from a secret store.',
        cwes: [321, 798],
        patterns: [
            ...callsOf(['Key::from_slice', 'Key::<Aes256Gcm>::from_slice', 'Aes256Gcm::new_from_slice', 'HmacSha256::new_from_slice'], '$K'),
            ...callsOf(['EncodingKey::from_secret', 'DecodingKey::from_secret'], '$K', '$K.as_ref()', '$K.as_bytes()'),
        ],
        where: { K: { matches: /^&?b?"[^"]{4,}"(?:\.\w+\(\))?$/ } },
        notInTests: true,
    },
    {
        id: 'rust-constant-nonce',
        title: 'A nonce is constant',
        severity: 'high',
        why: 'A nonce used twice with one key shows the texts and lets others forge messages.',
        fix: 'Make a new one for every message with generate_nonce.',
        cwes: [323, 329],
        patterns: callsOf(['Nonce::from_slice', 'Nonce::assume_unique_for_key', 'XNonce::from_slice'], '$K'),
        where: { K: { matches: /^&?(?:b"[^"]*"|\[\s*0(?:u8)?\s*;\s*\w+\s*\])$/ } },
        notInTests: true,
    },
    {
        id: 'rust-weak-pbkdf2',
        title: 'A key is derived with too few rounds',
        severity: 'medium',
        why: 'Few rounds make guessing passwords cheap; OWASP asks for 210,000 and more.',
        fix: 'Use Argon2id, or at least 210,000 rounds with SHA-512.',
        cwes: [916],
        patterns: callsOf(['pbkdf2_hmac', 'pbkdf2_hmac_array', 'pbkdf2'], '$P, $S, $N, ...', '$P, $S, $N'),
        where: { N: { below: 100_000 } },
        notInTests: true,
    },
    {
        id: 'rust-predictable-random',
        title: 'A secret is made with a seeded generator',
        severity: 'high',
        why: 'Whoever knows or guesses the seed knows the secret.',
        fix: 'Use OsRng or rand::rng().',
        cwes: [338, 335],
        patterns: [
            'let $N = fastrand::u64(...)',
            'let $N = fastrand::u128(...)',
            'let $N = StdRng::seed_from_u64(...)',
            'let mut $N = StdRng::seed_from_u64(...)',
            'let $N = SmallRng::from_entropy()',
        ],
        where: { N: { names: 'credential' } },
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/swift-injection.js


const swiftInjection = rulesOf('swift', [
    {
        id: 'swift-sql-injection',
        title: 'SQL is put together from values',
        severity: 'high',
        why: 'A value with a quote in it changes the statement.',
        fix: 'Bind the values as arguments.',
        cwes: [89],
        patterns: [
            'sqlite3_exec($D, $S, ...)',
            'sqlite3_prepare_v2($D, $S, ...)',
            'sqlite3_prepare($D, $S, ...)',
            '$D.execute(sql: $S)',
            '$D.execute(sql: $S, ...)',
            '$D.executeQuery($S, ...)',
            '$D.executeUpdate($S, ...)',
            '$D.executeStatements($S)',
            'Row.fetchAll($D, sql: $S)',
        ],
        where: { S: { value: 'built', matches: statement, harmless: ownParts } },
    },
    {
        id: 'swift-sql-string',
        title: 'A statement of SQL is put together from values',
        severity: 'medium',
        why: 'Where it is run as it is, a value with a quote in it changes the statement.',
        fix: 'Bind the values as arguments.',
        cwes: [89],
        patterns: statementNames.map((name) => `${name} = $S`),
        where: { S: { value: 'built', matches: statementString, harmless: ownParts } },
    },
    {
        id: 'swift-predicate-injection',
        title: 'A predicate is put together from values',
        severity: 'medium',
        why: 'A value with a quote in it changes what the predicate asks for.',
        fix: 'Pass the values as arguments: NSPredicate(format: "name == %@", name).',
        cwes: [943, 89],
        patterns: ['NSPredicate(format: $S)', 'NSPredicate(format: $S, ...)'],
        where: { S: { value: 'built' } },
    },
    {
        id: 'swift-html-injection',
        title: 'HTML for a web view is put together from values',
        severity: 'medium',
        why: 'A script in a value runs in the page.',
        fix: 'Escape the values for HTML.',
        cwes: [79],
        patterns: ['$W.loadHTMLString($S, baseURL: $B)'],
        where: {
            S: { value: 'built', harmless: /style|css|html|header|footer|body|template|font|color|colour|size|escap|encod/i },
        },
    },
    {
        id: 'swift-script-injection',
        title: 'JavaScript is put together from values',
        severity: 'medium',
        why: 'A value with a quote in it becomes code in the web view.',
        fix: 'Use callAsyncJavaScript with arguments, or encode the values as JSON.',
        cwes: [79, 94],
        patterns: ['$W.evaluateJavaScript($S)', '$W.evaluateJavaScript($S, ...)'],
        where: { S: { value: 'built', unless: /JSON|json|encode|escap|quoted|base64/i } },
    },
    {
        id: 'swift-shell-injection',
        title: 'A shell command is put together from values',
        severity: 'high',
        why: 'A value with a special character in it becomes a command.',
        fix: 'Run the program itself with its arguments as a list, without a shell.',
        cwes: [78],
        patterns: ['$P.arguments = ["-c", $S]', '$P.arguments = ["-lc", $S]'],
        where: { S: { value: 'built' } },
    },
    {
        id: 'swift-web-view-file-access',
        title: 'A web view lets pages read files',
        severity: 'high',
        why: 'A page loaded from a file can then read all files of the app and send them away.',
        fix: 'Leave it off and load local pages with loadFileURL and a narrow read access.',
        cwes: [552, 749],
        patterns: [
            '.setValue(true, forKey: "allowFileAccessFromFileURLs")',
            '.setValue(true, forKey: "allowUniversalAccessFromFileURLs")',
            '.setValue(1, forKey: "allowFileAccessFromFileURLs")',
        ],
    },
    {
        id: 'swift-deprecated-web-view',
        title: 'UIWebView is used',
        severity: 'medium',
        why: 'It runs scripts inside the process of the app, gets no mends, and the App Store refuses it.',
        fix: 'Use WKWebView.',
        cwes: [477],
        patterns: ['UIWebView()', 'UIWebView(frame: $F)'],
    },
    {
        id: 'swift-insecure-unarchiving',
        title: 'Objects of any class are unarchived',
        severity: 'medium',
        why: 'An archive from outside chooses the classes that are made.',
        fix: 'Use unarchivedObject(ofClass:from:) with requiresSecureCoding.',
        cwes: [502],
        patterns: [
            'NSKeyedUnarchiver.unarchiveObject(...)',
            'NSKeyedUnarchiver.unarchiveTopLevelObjectWithData(...)',
            'requiresSecureCoding = false',
        ],
    },
    {
        id: 'swift-biometrics-result-only',
        title: 'Authentication rests on a flag that can be patched',
        severity: 'note',
        why: 'The answer of evaluatePolicy is a Boolean inside the process; a keychain item with access control cannot be talked round.',
        fix: 'Protect the secret itself with SecAccessControlCreateWithFlags and .biometryCurrentSet.',
        cwes: [287],
        patterns: ['$C.evaluatePolicy(...)'],
        file: /^(?![\s\S]*SecAccessControlCreateWithFlags)/,
        notInTests: true,
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/swift-security.js


const swiftSecurity = rulesOf('swift', [
    {
        id: 'swift-insecure-hash',
        title: 'MD5 or SHA-1 is used',
        severity: 'medium',
        why: 'Both are broken: different inputs with the same digest can be made.',
        fix: 'Use SHA256 of CryptoKit; for what is no protection, such as a cache key, allow it with a comment.',
        cwes: [327, 328],
        patterns: ['Insecure.MD5', 'Insecure.SHA1', 'CC_MD5(...)', 'CC_SHA1(...)', 'CC_MD5_Init(...)', 'CC_SHA1_Init(...)'],
    },
    {
        id: 'swift-insecure-hmac',
        title: 'An HMAC is made with MD5',
        severity: 'medium',
        why: 'MD5 is broken and no longer accepted for authentication codes.',
        fix: 'Use HMAC with SHA256.',
        cwes: [327, 328],
        patterns: ['kCCHmacAlgMD5'],
    },
    {
        id: 'swift-insecure-cipher',
        title: 'A broken cipher is used',
        severity: 'high',
        why: 'DES, triple DES, RC2 and RC4 can be broken with modest means.',
        fix: 'Use AES.GCM or ChaChaPoly of CryptoKit.',
        cwes: [327],
        patterns: ['kCCAlgorithmDES', 'kCCAlgorithm3DES', 'kCCAlgorithmRC4', 'kCCAlgorithmRC2'],
    },
    {
        id: 'swift-ecb-mode',
        title: 'A cipher is used in ECB mode',
        severity: 'high',
        why: 'Equal blocks of plain text give equal blocks of cipher text.',
        fix: 'Use AES.GCM of CryptoKit.',
        cwes: [327],
        patterns: ['kCCOptionECBMode', 'blockMode: ECB()'],
    },
    {
        id: 'swift-hardcoded-key',
        title: 'A cryptographic key is written in the code',
        severity: 'high',
        why: 'Whoever has the app has the key.',
        fix: 'Make the key on the device and keep it in the keychain or the Secure Enclave.',
        cwes: [321, 798],
        patterns: [
            'SymmetricKey(data: $K)',
            'SymmetricKey(data: Data($K))',
            'SymmetricKey(data: $K.data(using: ...)!)',
            'SymmetricKey(data: Data($K.utf8))',
        ],
        where: { K: { value: 'constant', matches: /["\d]/ } },
        notInTests: true,
    },
    {
        id: 'swift-weak-pbkdf2',
        title: 'A key is derived with too few rounds',
        severity: 'medium',
        why: 'Few rounds make guessing passwords cheap; OWASP asks for 210,000 and more.',
        fix: 'Use at least 210,000 rounds of PBKDF2 with SHA-512, or 600,000 with SHA-256.',
        cwes: [916],
        patterns: ['CCKeyDerivationPBKDF($A, $B, $C, $D, $E, $F, $N, ...)'],
        where: { N: { below: 100_000 } },
        notInTests: true,
    },
    {
        id: 'swift-predictable-random',
        title: 'A secret is made with a predictable generator',
        severity: 'medium',
        why: 'These generators are made for games and can be predicted from what they gave before.',
        fix: 'Use SystemRandomNumberGenerator or SecRandomCopyBytes.',
        cwes: [338, 330],
        patterns: ['let $N = rand()', 'let $N = random()', 'let $N = drand48()', 'let $N = GKRandomSource($A)'],
        where: { N: { names: 'credential' } },
    },
    {
        id: 'swift-trusts-any-server',
        title: 'Any server certificate is accepted',
        severity: 'high',
        why: 'Without a check of the certificate anyone on the network can read and change the traffic.',
        fix: 'Use performDefaultHandling, or evaluate the trust with SecTrustEvaluateWithError first.',
        cwes: [295],
        patterns: [
            '(.useCredential, URLCredential(trust: $T))',
            'return (.useCredential, URLCredential(trust: $T))',
            'completionHandler(.useCredential, URLCredential(trust: $T))',
            'completionHandler(URLSession.AuthChallengeDisposition.useCredential, URLCredential(trust: $T))',
            'completion(.useCredential, URLCredential(trust: $T))',
        ],
        unlessNear: /SecTrustEvaluate|SecTrustSetAnchorCertificates|SecTrustCopyCertificateChain|SecTrustGetCertificateAtIndex|[pP]inn(?:ed|ing)|[Ff]ingerprint|\.evaluate\(/,
    },
    {
        id: 'swift-trust-evaluation-disabled',
        title: 'The check of server certificates is switched off',
        severity: 'high',
        why: 'Without a check of the certificate anyone on the network can read and change the traffic.',
        fix: 'Remove it, or pin the certificate with PinnedCertificatesTrustEvaluator.',
        cwes: [295],
        patterns: [
            'DisabledTrustEvaluator()',
            'DisabledEvaluator()',
            'ServerTrustPolicy.disableEvaluation',
            'kCFStreamSSLValidatesCertificateChain: false',
            'sec_protocol_options_set_verify_block($A, { $B, $C, $D in $D(true) }, ...)',
        ],
    },
    {
        id: 'swift-old-tls',
        title: 'A TLS version before 1.2 is allowed',
        severity: 'medium',
        why: 'TLS 1.0 and 1.1 are withdrawn (RFC 8996).',
        fix: 'Set the minimum to TLS 1.2 or leave the default.',
        cwes: [327, 326],
        patterns: [
            'tlsMinimumSupportedProtocolVersion = .TLSv10',
            'tlsMinimumSupportedProtocolVersion = .TLSv11',
            'tlsMinimumSupportedProtocol = .tlsProtocol1',
            'tlsMinimumSupportedProtocol = .tlsProtocol11',
            'tlsMinimumSupportedProtocol = .sslProtocol3',
            'sec_protocol_options_set_min_tls_protocol_version($A, .TLSv10)',
            'sec_protocol_options_set_min_tls_protocol_version($A, .TLSv11)',
        ],
    },
    {
        id: 'swift-cleartext-url',
        title: 'A request goes over HTTP',
        severity: 'low',
        why: 'Anyone on the network can read and change what is sent without TLS.',
        fix: 'Use https.',
        cwes: [319],
        patterns: ['URL(string: $U)', 'NSURL(string: $U)', 'URLComponents(string: $U)'],
        where: { U: { matches: cleartextUrl } },
        notInTests: true,
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/swift-storage.js

const swiftStorage = rulesOf('swift', [
    {
        id: 'swift-credential-in-defaults',
        title: 'A credential is stored in UserDefaults',
        severity: 'high',
        why: 'UserDefaults is a property list without encryption, and backups contain it.',
        fix: 'Store it in the keychain with kSecAttrAccessibleWhenUnlockedThisDeviceOnly.',
        cwes: [312, 922],
        patterns: [
            'UserDefaults.standard.set($V, forKey: $K)',
            'UserDefaults.standard.setValue($V, forKey: $K)',
            'UserDefaults($A).set($V, forKey: $K)',
            'defaults.set($V, forKey: $K)',
            'userDefaults.set($V, forKey: $K)',
        ],
        where: { K: { names: 'credential', inLiterals: true }, V: { unless: /^(?:true|false|nil)$/ } },
    },
    {
        id: 'swift-credential-in-app-storage',
        title: 'A credential is stored in AppStorage',
        severity: 'high',
        why: 'AppStorage writes to UserDefaults, a property list without encryption.',
        fix: 'Store it in the keychain and keep only its presence in AppStorage.',
        cwes: [312, 922],
        patterns: ['@AppStorage($K)', '@AppStorage($K, ...)'],
        where: { K: { names: 'credential', inLiterals: true } },
    },
    {
        id: 'swift-personal-data-in-defaults',
        title: 'Personal data is stored in UserDefaults',
        severity: 'medium',
        why: 'UserDefaults is a property list without encryption, and backups contain it.',
        fix: 'Store it in a file with complete data protection, or in an encrypted database.',
        cwes: [312, 359],
        patterns: [
            'UserDefaults.standard.set($V, forKey: $K)',
            'UserDefaults.standard.setValue($V, forKey: $K)',
            'UserDefaults($A).set($V, forKey: $K)',
            'defaults.set($V, forKey: $K)',
            'userDefaults.set($V, forKey: $K)',
        ],
        where: { K: { names: 'personal', inLiterals: true }, V: { unless: /^(?:true|false|nil)$/ } },
    },
    {
        id: 'swift-sensitive-in-icloud-store',
        title: 'Sensitive data is stored in the iCloud key-value store',
        severity: 'medium',
        why: 'The key-value store is made for preferences and is copied to every device of the account.',
        fix: 'Store it in the keychain, synchronised where that is meant.',
        cwes: [312, 922],
        patterns: ['NSUbiquitousKeyValueStore.default.set($V, forKey: $K)'],
        where: { K: { names: 'sensitive', inLiterals: true } },
    },
    {
        id: 'swift-keychain-always-accessible',
        title: 'A keychain item can be read while the device is locked',
        severity: 'high',
        why: 'Items of this class are decrypted from the first start on, whether the device is unlocked or not.',
        fix: 'Use kSecAttrAccessibleWhenUnlockedThisDeviceOnly.',
        cwes: [522, 921],
        patterns: ['kSecAttrAccessibleAlways', 'kSecAttrAccessibleAlwaysThisDeviceOnly'],
    },
    {
        id: 'swift-file-protection-none',
        title: 'A file is written without data protection',
        severity: 'medium',
        why: 'Without a protection class the file can be read as soon as the device is on.',
        fix: 'Use complete protection, or completeUnlessOpen for files that are written in the background.',
        cwes: [311, 313],
        patterns: [
            'FileProtectionType.none',
            '.noFileProtection',
            'protectionKey: FileProtectionType.none',
            '.protectionKey: .none',
        ],
    },
    {
        id: 'swift-sensitive-on-pasteboard',
        title: 'Sensitive data is put on the general pasteboard',
        severity: 'medium',
        why: 'Every app in the foreground, and other devices of the account, can read the general pasteboard.',
        fix: 'Set it with an expiration date and localOnly, or do not offer to copy it.',
        cwes: [200, 359],
        patterns: ['UIPasteboard.general.string = $V', 'UIPasteboard.general.setValue($V, ...)'],
        where: { V: { names: 'sensitive' } },
    },
    {
        id: 'swift-credential-in-log',
        title: 'A credential is written to the log',
        severity: 'high',
        why: 'Logs are kept, sent with crash reports and read by people who may not know the credential.',
        fix: 'Leave it out, or write only whether it is there.',
        cwes: [532],
        patterns: ['print($...V)', 'debugPrint($...V)', 'dump($...V)'],
        where: { V: { names: 'secret' } },
        free: true,
    },
    {
        id: 'swift-personal-data-in-log',
        title: 'Personal data is written to the log',
        severity: 'medium',
        why: 'Logs leave the protection that the data itself has, and health data in them is a breach.',
        fix: 'Leave it out, or use Logger, which hides values unless they are marked as public.',
        cwes: [532, 359],
        patterns: ['print($...V)', 'debugPrint($...V)', 'dump($...V)'],
        where: { V: { names: 'personal' } },
        free: true,
    },
    {
        id: 'swift-nslog-sensitive',
        title: 'Sensitive data is written to the system log',
        severity: 'medium',
        why: 'NSLog hides nothing: the system log shows the values to whoever connects the device.',
        fix: 'Use Logger, which hides values unless they are marked as public.',
        cwes: [532, 359],
        patterns: ['NSLog($...V)'],
        where: { V: { names: 'sensitive' } },
    },
    {
        id: 'swift-public-log-of-sensitive',
        title: 'Sensitive data is logged as public',
        severity: 'medium',
        why: 'What is marked as public is shown in the system log and in sysdiagnose files.',
        fix: 'Mark it as private, or as private(mask: .hash) where values must be told apart.',
        cwes: [532, 359],
        patterns: [
            '$L.info($V)',
            '$L.debug($V)',
            '$L.notice($V)',
            '$L.error($V)',
            '$L.warning($V)',
            '$L.log($V)',
            '$L.fault($V)',
            '$L.critical($V)',
            '$L.trace($V)',
        ],
        where: { V: { names: 'sensitive', beside: /privacy: *\.public/ } },
    },
    {
        id: 'swift-public-os-log-of-sensitive',
        title: 'Sensitive data is logged as public',
        severity: 'medium',
        why: 'What is marked as public is shown in the system log and in sysdiagnose files.',
        fix: 'Write %{private} in the format, or use Logger.',
        cwes: [532, 359],
        patterns: ['os_log($...V)'],
        where: { V: { names: 'sensitive', matches: /%\{public/ } },
    },
    {
        id: 'swift-sensitive-in-analytics',
        title: 'Sensitive data is sent to an analytics service',
        severity: 'high',
        why: 'What an analytics service receives is disclosed to a third party.',
        fix: 'Send no value that tells who a person is or how they are.',
        cwes: [359, 201],
        patterns: [
            'Analytics.logEvent($N, parameters: $V)',
            'Analytics.setUserProperty($V, forName: $N)',
            'Analytics.setUserID($V)',
            'Crashlytics.crashlytics().setCustomValue($V, forKey: $N)',
            'Mixpanel.mainInstance().track(event: $N, properties: $V)',
        ],
        where: { V: { names: 'sensitive', inLiterals: true } },
    },
]);

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/rules/index.js








const rules = [
    ...swiftStorage,
    ...swiftSecurity,
    ...swiftInjection,
    ...javascriptStorage,
    ...javascriptSecurity,
    ...javascriptInjection,
    ...rustSecurity,
    ...rustCode,
];

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/sast/index.js





const detector = {
    id: 'sast',
    async create() {
        const books = new Map();
        const bookOf = (language) => {
            const known = books.get(language);
            if (known !== undefined)
                return known;
            const book = compileRules(rules, language);
            books.set(language, book);
            return book;
        };
        return {
            wants: code_path/* isCodePath */.X,
            inspect: (file) => {
                const language = (0,code_path/* ruleLanguageOf */.o)(file.path);
                if (language === undefined)
                    return [];
                return (0,report_hits/* reportHits */.d)({ tool: 'sast', category: 'code' }, file, inspectCode(bookOf(language), file));
            },
        };
    },
};


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isTestPath)
/* harmony export */ });
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|mocks?|fixtures?|e2e|testing|testdata|examples?|demos?|samples?|bench(?:es|marks?)?)\//i;
const testTarget = /(?:^|\/)[\w.-]*(?:Tests?|Mocks?)\//;
const testFile = /(?:[._-](?:test|tests|spec|mock|stories|bench)\.[cm]?[jt]sx?|(?:Tests?|Spec|Mock\w*)\.swift|_tests?\.rs|\/tests\.rs)$/;
function isTestPath(path) {
    return testFolder.test(path) || testTarget.test(path) || testFile.test(path);
}


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);

const digits = 32;
function fingerprintOf(parts) {
    return (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify(parts)).slice(0, digits);
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ squeezed)
/* harmony export */ });
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ isWordPart),
/* harmony export */   dd: () => (/* binding */ isWordStart),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
function isSpace(code) {
    return (code === 32 ||
        (code >= 9 && code <= 13) ||
        code === 0xa0 ||
        code === 0xfeff ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x3000);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isWordStart(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        code === 95 ||
        code === 36 ||
        (code > 127 && !isSpace(code)));
}
function isWordPart(code) {
    return isWordStart(code) || isDigit(code);
}


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ compileWordSearch)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);

const tableSize = 1 << 13;
const none = [];
function compileWordSearch(words, options = {}) {
    const { ignoreCase = false, within = false } = options;
    const fold = ignoreCase ? 32 : 0;
    const distinct = [...new Set(words)];
    if (distinct.length === 0)
        return { visit: () => { } };
    const window = Math.min(...distinct.map((word) => word.length));
    const jumps = new Uint8Array(tableSize).fill(Math.min(window - 1, 255));
    const endingAt = new Array(tableSize).fill(undefined);
    for (const word of distinct) {
        for (let end = 1; end < window; end += 1) {
            const pair = hashOf(word.charCodeAt(end - 1) | fold, word.charCodeAt(end) | fold);
            jumps[pair] = Math.min(jumps[pair] ?? 0, window - 1 - end);
            if (end === window - 1)
                endingAt[pair] = [...(endingAt[pair] ?? []), word];
        }
    }
    const stands = (text, word, start) => (ignoreCase ? equalsFolded(text, word, start) : text.startsWith(word, start)) &&
        (within || standsAlone(text, start, start + word.length));
    return {
        visit(text, onWord) {
            let last = window - 1;
            while (last < text.length) {
                const pair = hashOf(text.charCodeAt(last - 1) | fold, text.charCodeAt(last) | fold);
                const jump = jumps[pair] ?? 0;
                if (jump > 0) {
                    last += jump;
                    continue;
                }
                const start = last - window + 1;
                const first = text.charCodeAt(start) | fold;
                for (const word of endingAt[pair] ?? none) {
                    if ((word.charCodeAt(0) | fold) !== first || !stands(text, word, start))
                        continue;
                    if (onWord(word, start) === false)
                        return;
                }
                last += 1;
            }
        },
    };
}
function hashOf(first, second) {
    return ((first << 6) ^ second) & (tableSize - 1);
}
function equalsFolded(text, word, start) {
    if (start + word.length > text.length)
        return false;
    for (let index = 0; index < word.length; index += 1) {
        if ((text.charCodeAt(start + index) | 32) !== (word.charCodeAt(index) | 32))
            return false;
    }
    return true;
}
function standsAlone(text, start, end) {
    const goesOn = (at) => at > 0 && at < text.length && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordPart */ .Ez)(text.charCodeAt(at - 1)) && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordPart */ .Ez)(text.charCodeAt(at));
    return !goesOn(start) && !goesOn(end);
}


/***/ })

};
