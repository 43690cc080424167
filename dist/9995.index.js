export const id = 9995;
export const ids = [9995];
export const modules = {

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isJestOutput)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);

function isJestOutput(root) {
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root) && Object.hasOwn(root, 'numTotalTestSuites') && Object.hasOwn(root, 'numTotalTests');
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   X_: () => (/* binding */ eachItem),
/* harmony export */   sJ: () => (/* binding */ eachEntry),
/* harmony export */   wf: () => (/* binding */ matchesStep)
/* harmony export */ });
const eachEntry = Symbol('each entry');
const eachItem = Symbol('each item');
function matchesStep(step, key) {
    if (typeof key === 'number')
        return step === eachItem;
    return step === eachEntry || step === key;
}
function describePath(path) {
    if (path.length === 0)
        return 'the root';
    return path
        .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key.slice(0, 200)}`))
        .join('');
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ jsonPrefix)
/* harmony export */ });
/* unused harmony export parsePrefix */
const parsed = new WeakMap();
function jsonPrefix(file) {
    const known = parsed.get(file);
    if (known !== undefined)
        return known.value;
    const value = parsePrefix(file.headText);
    parsed.set(file, { value });
    return value;
}
function parsePrefix(text) {
    const first = /\S/.exec(text)?.[0];
    if (first !== '{' && first !== '[')
        return undefined;
    const { end, closers } = lastCompletePlace(text);
    try {
        return JSON.parse(text.slice(0, end) + closers);
    }
    catch {
        return undefined;
    }
}
function lastCompletePlace(text) {
    const open = [];
    let end = 0;
    const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[{}[\],]/g;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const [found] = match;
        if (found === '{' || found === '[') {
            open.push(found === '{' ? '}' : ']');
            end = token.lastIndex;
        }
        else if (found === '}' || found === ']') {
            open.pop();
            end = token.lastIndex;
            if (open.length === 0)
                break;
        }
        else if (found === ',') {
            end = match.index;
        }
    }
    return { end, closers: open.reverse().join('') };
}


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualJsonLimits),
/* harmony export */   c: () => (/* binding */ JsonSplitter)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7316);
/* harmony import */ var _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2195);



const usualJsonLimits = { depth: 512, subtree: 64 * 1024 * 1024 };
const longestKey = 64 * 1024;
class JsonSplitter {
    #frames = [];
    #scanner;
    #selections;
    #limits;
    #expectation = 'value';
    #scanning = 'nothing';
    #taker;
    #offset = 0;
    constructor(selections, limits = usualJsonLimits) {
        this.#selections = selections;
        this.#limits = limits;
        this.#scanner = new _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .SubtreeScanner */ .t();
    }
    write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length)
            at = this.#scanning === 'nothing' ? this.#step(bytes, at) : this.#scan(bytes, at);
        this.#offset += bytes.length;
    }
    end() {
        if (this.#scanning === 'value' && this.#frames.length === 0 && this.#scanner.isScalar) {
            this.#deliver();
        }
        if (this.#expectation === 'nothing' && this.#scanning === 'nothing')
            return;
        if (this.#expectation === 'value' && this.#frames.length === 0 && this.#scanning === 'nothing') {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-empty', 'The file holds white space only.', 'Check the command that writes the report.');
        }
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-cut-short', `The JSON ends inside ${(0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path())}.`, 'The file was cut while it was written or uploaded: write the report again.');
    }
    #scan(bytes, from) {
        const next = this.#scanner.feed(bytes, from);
        if (this.#scanner.isComplete)
            this.#deliver();
        return next;
    }
    #step(bytes, at) {
        const byte = bytes[at];
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
            return at + 1;
        const frame = this.#frames.at(-1);
        switch (this.#expectation) {
            case 'key or end':
            case 'key':
                if (byte === 0x22)
                    return this.#begin('key', bytes, at, longestKey);
                if (byte === 0x7d && this.#expectation === 'key or end')
                    return this.#close(at);
                break;
            case 'colon':
                if (byte !== 0x3a)
                    break;
                this.#expectation = 'value';
                return at + 1;
            case 'value or end':
                if (byte === 0x5d)
                    return this.#close(at);
                return this.#value(bytes, at, frame);
            case 'value':
                return this.#value(bytes, at, frame);
            case 'comma or end':
                if (byte === 0x2c && frame !== undefined)
                    return this.#nextEntry(at, frame);
                if (frame !== undefined && byte === (frame.isArray ? 0x5d : 0x7d))
                    return this.#close(at);
                break;
            case 'nothing':
                throw this.#malformed(at, 'The document is over, but more follows.');
        }
        throw this.#malformed(at, `Expected ${this.#expectation}.`);
    }
    #nextEntry(at, frame) {
        if (typeof frame.key === 'number')
            frame.key += 1;
        this.#expectation = frame.isArray ? 'value' : 'key';
        return at + 1;
    }
    #close(at) {
        this.#frames.pop();
        this.#expectation = this.#frames.length === 0 ? 'nothing' : 'comma or end';
        return at + 1;
    }
    #value(bytes, at, frame) {
        const depth = this.#frames.length;
        const candidates = frame === undefined ? this.#selections : frame.live.filter((one) => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesStep */ .wf)(one.path[depth - 1], frame.key));
        this.#taker = candidates.find((one) => one.path.length === depth);
        const byte = bytes[at];
        const opens = byte === 0x7b || byte === 0x5b;
        if (this.#taker === undefined && opens && candidates.length > 0) {
            const isArray = byte === 0x5b;
            for (const one of candidates) {
                if (one.path.length === depth + 1)
                    one.enter?.(isArray ? 'array' : 'object', this.#path());
            }
            this.#frames.push({ isArray, key: isArray ? 0 : '', live: candidates });
            this.#expectation = isArray ? 'value or end' : 'key or end';
            return at + 1;
        }
        return this.#begin('value', bytes, at, this.#limits.subtree);
    }
    #begin(what, bytes, at, limit) {
        const capture = what === 'key' || this.#taker !== undefined;
        const started = this.#scanner.start(bytes, at, { capture, limit, depth: this.#limits.depth - this.#frames.length });
        if (!started)
            throw this.#malformed(at, 'Expected a value.');
        this.#scanning = what;
        return at;
    }
    #deliver() {
        const scanning = this.#scanning;
        const taker = this.#taker;
        this.#scanning = 'nothing';
        const value = this.#scanner.take(() => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path()));
        const frame = this.#frames.at(-1);
        if (scanning === 'key' && frame !== undefined) {
            frame.key = String(value);
            this.#expectation = 'colon';
            return;
        }
        this.#expectation = frame === undefined ? 'nothing' : 'comma or end';
        taker?.visit(value, this.#path());
    }
    #path() {
        return this.#frames.map((frame) => frame.key);
    }
    #malformed(at, what) {
        return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `Not valid JSON at byte ${this.#offset + at}, in ${(0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path())}. ${what}`, 'Write the report again with the tool itself; do not join JSON files by hand.');
    }
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   XW: () => (/* binding */ arrayOr),
/* harmony export */   Xg: () => (/* binding */ objectOr),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   lf: () => (/* binding */ wrongShape),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOr(value) {
    return isObject(value) ? value : {};
}
function arrayOr(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function textsOf(value) {
    return arrayOr(value).filter((item) => typeof item === 'string');
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function lineOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function wrongShape(where, expected) {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `${where} is not ${expected}.`, 'Check that the file was written by the tool itself and not edited.');
}


/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9876);
/* harmony import */ var _json_splitter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);


async function readJson(file, selections, limits = _json_splitter_js__WEBPACK_IMPORTED_MODULE_1__/* .usualJsonLimits */ .N) {
    const splitter = new _json_splitter_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSplitter */ .c(selections, limits);
    for await (const chunk of (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Chunks */ .Os)(file))
        splitter.write(chunk);
    splitter.end();
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SubtreeScanner)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

const plain = 0;
const quote = 1;
const opener = 2;
const closer = 3;
const classes = new Uint8Array(256);
classes[0x22] = quote;
classes[0x7b] = opener;
classes[0x5b] = opener;
classes[0x7d] = closer;
classes[0x5d] = closer;
const endsScalar = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5d, 0x7d])
    endsScalar[byte] = 1;
const longestScalar = 1024;
class SubtreeScanner {
    isComplete = false;
    isScalar = false;
    #capture = false;
    #limit = 0;
    #maxDepth = 0;
    #kept = [];
    #keptBytes = 0;
    #depth = 0;
    #brackets = new Uint8Array(64);
    #inString = false;
    #escaped = false;
    start(bytes, at, options) {
        const byte = bytes[at] ?? 0;
        const kind = classes[byte];
        if (kind === closer || byte === 0x2c || byte === 0x3a)
            return false;
        this.isScalar = kind === plain;
        this.#capture = options.capture || this.isScalar;
        this.#limit = this.isScalar ? longestScalar : options.limit;
        this.#maxDepth = options.depth;
        this.#kept = [];
        this.#keptBytes = 0;
        this.#depth = 0;
        this.#inString = false;
        this.#escaped = false;
        this.isComplete = false;
        return true;
    }
    feed(bytes, from) {
        const end = this.isScalar ? this.#feedScalar(bytes, from) : this.#feedTree(bytes, from);
        if (this.#capture) {
            this.#keptBytes += end - from;
            if (this.#keptBytes > this.#limit)
                throw tooLarge(this.isScalar, this.#limit);
            const piece = bytes.subarray(from, end);
            this.#kept.push(this.isComplete ? piece : Buffer.from(piece));
        }
        return end;
    }
    take(where) {
        if (!this.#capture)
            return undefined;
        const [only] = this.#kept;
        const bytes = this.#kept.length === 1 && only !== undefined ? only : Buffer.concat(this.#kept);
        this.#kept = [];
        try {
            return JSON.parse(bytes.toString('utf8'));
        }
        catch (error) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `Not valid JSON in ${where()}.`, 'Write the report again with the tool itself.', {
                cause: error,
            });
        }
    }
    #feedScalar(bytes, from) {
        for (let at = from; at < bytes.length; at += 1) {
            if (endsScalar[bytes[at] ?? 0] === 1) {
                this.isComplete = true;
                return at;
            }
        }
        return bytes.length;
    }
    #feedTree(bytes, from) {
        const { length } = bytes;
        let at = from;
        let inString = this.#inString;
        let escaped = this.#escaped;
        while (at < length) {
            if (inString) {
                if (escaped) {
                    escaped = false;
                    at += 1;
                    continue;
                }
                let byte = bytes[at];
                while (byte !== 0x22 && byte !== 0x5c && at < length)
                    byte = bytes[++at];
                if (at >= length)
                    break;
                at += 1;
                if (byte === 0x5c)
                    escaped = true;
                else {
                    inString = false;
                    if (this.#depth === 0)
                        return this.#complete(at);
                }
                continue;
            }
            let kind = classes[bytes[at] ?? 0];
            while (kind === plain && ++at < length)
                kind = classes[bytes[at] ?? 0];
            if (at >= length)
                break;
            const byte = bytes[at] ?? 0;
            at += 1;
            if (kind === quote)
                inString = true;
            else if (kind === opener)
                this.#open(byte);
            else if (this.#close(byte))
                return this.#complete(at);
        }
        this.#inString = inString;
        this.#escaped = escaped;
        return at;
    }
    #complete(at) {
        this.isComplete = true;
        return at;
    }
    #open(byte) {
        if (this.#depth >= this.#maxDepth) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-hostile', 'The JSON is nested deeper than any report.', 'Check that this is the report you meant.');
        }
        if (this.#depth === this.#brackets.length) {
            const larger = new Uint8Array(this.#brackets.length * 2);
            larger.set(this.#brackets);
            this.#brackets = larger;
        }
        this.#brackets[this.#depth] = byte;
        this.#depth += 1;
    }
    #close(byte) {
        this.#depth -= 1;
        if (this.#brackets[this.#depth] !== byte - 2) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', 'A bracket in the JSON is closed by the wrong kind.', 'Write the report again with the tool itself.');
        }
        return this.#depth === 0;
    }
}
function tooLarge(isScalar, limit) {
    return isScalar
        ? new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', 'A word in the JSON is no number or literal.', 'Write the report again with the tool itself.')
        : new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-too-large', `One entry of the report is larger than ${limit} bytes.`, 'Leave generated and bundled files out of the report, or write it in another format such as LCOV.');
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findFailurePlace)
/* harmony export */ });
const searched = 16 * 1024;
const mentions = 100;
const longestPath = 400;
const extensions = 'swift|mm?|hh?|hpp|cc?|cpp|cxx|kts?|java|scala|groovy|[cm]?[jt]sx?|vue|svelte|pyx?|rb|phpt?|go|rs|cs|fs|vb|dart|exs?|erl|lua|p[lm]|t|jl|hs|bats|feature|robot';
const mention = new RegExp(`\\.(?:${extensions})(?::(?:line )?(\\d{1,7})\\b|#[^\\s)#]{0,120}?StartingLineNumber=(\\d{1,7}))`, 'gi');
const pythonFrame = /File "([^"\n]{1,400})", line (\d{1,7})/g;
const labelled = /^\s*File: (\S[^\n]{0,400})\n\s*Line: (\d{1,7})/m;
const endsPath = /[\s()"'`<>|,;=[\]{}]/;
const foreignPath = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|rustc|\.cargo)\/|^node:|^\/usr\/lib\/|^<frozen/;
const foreignClass = /^(?:(?:java|jdk)\.\w+\/)?(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|junit|org\.(?:junit|testng|gradle|apache\.maven|mockito|hamcrest|assertj|opentest4j|codehaus\.groovy))\./;
function findFailurePlace(text) {
    const head = text.length > searched ? text.slice(0, searched) : text;
    return lastPythonFrame(head) ?? firstMention(head) ?? labelledPlace(head);
}
function lastPythonFrame(text) {
    let last;
    for (const [, file = '', line] of text.matchAll(pythonFrame)) {
        if (!foreignPath.test(file))
            last = { file, line: Number(line) };
    }
    return last;
}
function firstMention(text) {
    let looked = 0;
    for (const match of text.matchAll(mention)) {
        looked += 1;
        if (looked > mentions)
            return undefined;
        const extensionEnd = match.index + match[0].search(/[:#]/);
        const file = pathBefore(text, match.index, extensionEnd);
        const line = Number(match[1] ?? match[2]);
        if (file !== undefined && line > 0)
            return { file, line };
    }
    return undefined;
}
function labelledPlace(text) {
    const match = labelled.exec(text);
    return match?.[1] === undefined ? undefined : { file: match[1].trim(), line: Number(match[2]) };
}
function pathBefore(text, dot, end) {
    let start = dot;
    while (start > 0 &&
        dot - start < longestPath &&
        !endsPath.test(text.charAt(start - 1)) &&
        !startsAfter(text, start - 1)) {
        start -= 1;
    }
    const path = text.slice(start, end);
    if (dot === start || /^\/\/[^/]/.test(path) || foreignPath.test(path))
        return undefined;
    if (text.charAt(start - 1) === '(' && /\.(?:java|kt|scala|groovy)$/.test(path))
        return javaPath(text, start - 1, path);
    return path.replace(/^\/{3,}(?:\.\/)?/, path.startsWith('///./') ? '' : '/');
}
function startsAfter(text, at) {
    const character = text.charAt(at);
    if (character === '@')
        return text.charAt(at - 1) !== '/';
    if (character !== ':')
        return false;
    const beforeDrive = at === 1 ? ' ' : text.charAt(at - 2);
    return !(/[a-z]/i.test(text.charAt(at - 1)) && endsPath.test(beforeDrive) && /[\\/]/.test(text.charAt(at + 1)));
}
function javaPath(text, parenthesis, file) {
    const frame = /[\w$./<>]{1,300}$/.exec(text.slice(Math.max(0, parenthesis - 300), parenthesis))?.[0] ?? '';
    if (foreignClass.test(frame))
        return undefined;
    const folders = frame
        .slice(frame.lastIndexOf('/') + 1)
        .split('.')
        .slice(0, -2);
    return [...folders, file].join('/');
}


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   UT: () => (/* binding */ lineInStack),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   zf: () => (/* binding */ keepEnd)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const longestDetails = 16 * 1024;
const longestMessage = 1000;
const mentions = 200;
const longestPath = 500;
function failureText(text) {
    if (text === undefined)
        return {};
    const plain = cutText((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, 4 * longestDetails)), longestDetails).trim();
    if (plain === '')
        return {};
    const message = firstLine(plain);
    return message === plain ? { message } : { message, details: plain };
}
function firstLine(text) {
    const [line = ''] = text.trimStart().split('\n', 1);
    return cutText((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).trim(), longestMessage);
}
function cutText(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, length - 1);
    const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
    return `${Buffer.from(whole, 'utf8').toString('utf8')}…`;
}
function keepEnd(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(text.length - length + 1);
    const whole = /^[\uDC00-\uDFFF]/.test(cut) ? cut.slice(1) : cut;
    return `…${Buffer.from(whole, 'utf8').toString('utf8')}`;
}
function lineInStack(stack, file) {
    if (stack === undefined || file === undefined)
        return undefined;
    const wanted = slashed(file);
    const text = stack.slice(0, longestDetails);
    let looked = 0;
    for (const match of text.matchAll(/:(\d{1,9})(?::\d{1,9})?(?=[\s)'",:]|$)/g)) {
        looked += 1;
        if (looked > mentions)
            return undefined;
        const found = slashed(pathBefore(text, match.index)).replace(/^(?:file:\/\/|\.\/)/, '');
        const line = Number(match[1]);
        if (found !== '' && endsWithPath(wanted, found))
            return line >= 1 ? line : undefined;
    }
    return undefined;
}
function pathBefore(text, end) {
    let start = end;
    while (start > 0 && end - start < longestPath && !/[\s()'"]/.test(text[start - 1] ?? ' '))
        start -= 1;
    return text.slice(start, end);
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}
function endsWithPath(a, b) {
    const [long, short] = a.length >= b.length ? [a, b] : [b, a];
    return long === short || long.endsWith(short.startsWith('/') ? short : `/${short}`);
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  otherReaders: () => (/* binding */ otherReaders)
});

// EXTERNAL MODULE: ./build/readers/json/json-path.js
var json_path = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/readers/json/json-prefix.js
var json_prefix = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/json/read-json.js
var read_json = __webpack_require__(9907);
;// CONCATENATED MODULE: ./build/readers/test-results/checked-sink.js
class CheckedSink {
    warnings = [];
    #sink;
    #counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    #suiteKeys = new Set();
    #suiteErrors = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    test(test, group = '') {
        this.#counts[test.outcome] += 1;
        this.#suiteKeys.add(`${group}\0${test.suite.join('\0')}`);
        this.#sink.test(test);
    }
    counters(suite, counters) {
        this.#sink.counters(suite, counters);
    }
    suiteError(suite, message, details) {
        this.#suiteErrors += 1;
        this.#sink.suiteError(suite, message, details);
    }
    get suites() {
        return this.#suiteKeys.size;
    }
    get tests() {
        const { passed, failed, error, skipped } = this.#counts;
        return passed + failed + error + skipped;
    }
    get failures() {
        return this.#counts.failed + this.#counts.error + this.#suiteErrors;
    }
    compare(declared) {
        const { total, failed } = declared;
        if (failed !== undefined && failed > this.failures) {
            this.suiteError([], `The report's summary counts ${failed} failures, its list ${this.failures}.`);
        }
        if (total !== undefined && total > this.tests) {
            this.warnings.push(`The report's summary counts ${total} tests, its list ${this.tests}; the list is what counts.`);
        }
    }
}

// EXTERNAL MODULE: ./build/readers/test-results/failure-place.js
var failure_place = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/readers/test-results/failure-text.js
var failure_text = __webpack_require__(749);
;// CONCATENATED MODULE: ./build/readers/test-results/ctrf.js







const outcomes = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'error',
};
const ctrfReader = {
    id: 'ctrf',
    title: 'CTRF',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        const results = (0,json_value/* objectOr */.Xg)(root.results);
        return (root.reportFormat === 'CTRF' ||
            ((0,json_value/* isObject */.Gv)(results.tool) && ((0,json_value/* isObject */.Gv)(results.summary) || Array.isArray(results.tests))));
    },
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        let summary = {};
        await (0,read_json/* readJson */.V)(file, [
            {
                path: ['results', 'summary'],
                visit(value) {
                    summary = (0,json_value/* objectOr */.Xg)(value);
                },
            },
            {
                path: ['results', 'tests', json_path/* eachItem */.X_],
                visit(value) {
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An element of results.tests', 'an object');
                    checked.test(testOf(value), (0,json_value/* textOf */.b6)(value.filePath));
                },
            },
        ]);
        const failed = ((0,json_value/* countOf */.pq)(summary.failed) ?? 0) + ((0,json_value/* countOf */.pq)(summary.other) ?? 0);
        checked.compare({ total: (0,json_value/* countOf */.pq)(summary.tests), failed });
        const start = (0,json_value/* numberOf */.rl)(summary.start);
        const stop = (0,json_value/* numberOf */.rl)(summary.stop);
        return {
            suites: checked.suites,
            warnings: checked.warnings,
            ...(start !== undefined && start > 0 && { timestamp: new Date(start) }),
            ...(start !== undefined && stop !== undefined && stop > start && { durationMs: stop - start }),
        };
    },
};
function testOf(test) {
    const status = (0,json_value/* textOf */.b6)(test.status) ?? 'missing';
    const outcome = Object.hasOwn(outcomes, status) ? (outcomes[status] ?? 'error') : 'error';
    const failed = outcome === 'failed' || outcome === 'error';
    const stated = (0,json_value/* textOf */.b6)(test.filePath);
    const trace = (0,json_value/* textOf */.b6)(test.trace);
    const message = (0,json_value/* textOf */.b6)(test.message);
    const told = (0,failure_text/* failureText */.kY)(message ?? trace ?? (failed ? `The test's status is ${status}.` : undefined));
    const details = (0,failure_text/* failureText */.kY)(trace).details ?? told.details;
    const place = failed && stated === undefined ? (0,failure_place/* findFailurePlace */.x)(trace ?? message ?? '') : undefined;
    const file = stated ?? place?.file;
    const line = place?.line ?? (0,failure_text/* lineInStack */.UT)(failed ? trace : undefined, stated) ?? (0,json_value/* lineOf */.cA)(test.line);
    const retries = (0,json_value/* countOf */.pq)(test.retries);
    const duration = (0,json_value/* numberOf */.rl)(test.duration);
    return {
        suite: suiteOf(test.suite),
        name: (0,json_value/* textOf */.b6)(test.name) ?? '',
        outcome,
        ...(outcome === 'passed' && test.flaky === true && { flaky: true }),
        ...(retries !== undefined && { attempts: retries + 1 }),
        ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(failed && told.message !== undefined && { message: told.message }),
        ...(failed && details !== undefined && { details }),
    };
}
function suiteOf(suite) {
    if (typeof suite === 'string')
        return suite === '' ? [] : [suite];
    return (0,json_value/* textsOf */.CB)(suite).filter((name) => name !== '');
}

// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/readers/text-lines.js
var text_lines = __webpack_require__(5598);
;// CONCATENATED MODULE: ./build/readers/test-results/go-test-failure.js

const go_test_failure_frame = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:PASS|FAIL|SKIP|BENCH):)/;
const logged = /^\s+(\S+\.go):(\d+): ?(.*)$/;
function describeGoFailure(packageName, output) {
    const lines = output.split('\n').filter((line) => !go_test_failure_frame.test(line));
    const text = lines.join('\n').trim();
    const details = text === '' ? {} : { details: (0,failure_text/* keepEnd */.zf)(text, 16 * 1024) };
    const panic = lines.find((line) => /^(?:panic: |fatal error: )/.test(line));
    if (panic !== undefined)
        return { message: (0,failure_text/* firstLine */.TM)(panic), ...details, ...placeOfPanic(packageName, lines) };
    const index = lines.findLastIndex((line) => logged.test(line));
    const found = logged.exec(lines[index] ?? '');
    if (found === null)
        return {
            ...(text === ''
                ? { message: 'The test failed without output: a subtest of it failed, or it called Fail.' }
                : (0,failure_text/* failureText */.kY)(text)),
            ...details,
        };
    const [, file = '', line = '', message = ''] = found;
    const shown = message.trim() === '' ? testifyError(lines.slice(index + 1)) : message;
    return { message: (0,failure_text/* firstLine */.TM)(shown), file: fileOf(packageName, file), line: Number(line), ...details };
}
function testifyError(following) {
    const error = following.find((line) => /^\s+Error:\s/.test(line));
    return error?.replace(/^\s+Error:\s+/, '') ?? following.find((line) => line.trim() !== '') ?? 'The test failed.';
}
function placeOfPanic(packageName, lines) {
    for (const line of lines) {
        const found = /^\s+(\S*_test\.go):(\d+)(?: \+0x|$)/.exec(line);
        if (found?.[1] !== undefined)
            return { file: fileOf(packageName, found[1]), line: Number(found[2]) };
    }
    return {};
}
function fileOf(packageName, file) {
    return file.includes('/') || packageName === '' ? file : `${packageName}/${file}`;
}

;// CONCATENATED MODULE: ./build/readers/test-results/go-test-run.js




const outputKept = 16 * 1024;
class GoTestRun {
    #packages = new Map();
    #builds = new Map();
    #failedBuilds = new Set();
    #sink;
    #plain = [];
    #first;
    #last;
    constructor(sink) {
        this.#sink = sink;
    }
    event(event) {
        const action = (0,json_value/* textOf */.b6)(event.Action) ?? '';
        this.#noteTime(event);
        if (action === 'build-output' || action === 'build-fail') {
            this.#build((0,json_value/* textOf */.b6)(event.ImportPath) ?? '', action, event);
            return;
        }
        const name = (0,json_value/* textOf */.b6)(event.Package) ?? '';
        const entry = this.#packageOf(name);
        const test = (0,json_value/* textOf */.b6)(event.Test);
        if (test === undefined)
            this.#packageEvent(entry, action, event);
        else
            this.#testEvent(name, entry, test, action, event);
    }
    plainLine(line) {
        if (this.#plain.length < 200)
            this.#plain.push(line.slice(0, 1000));
        if (/^FAIL\s+\S+ \[(?:build|setup) failed\]/.test(line))
            this.#failedBuilds.add(line.split(/\s+/)[1] ?? line);
    }
    end() {
        const open = [...this.#packages].filter(([, entry]) => entry.final === undefined).map(([name]) => name);
        if (open.length > 0) {
            const more = open.length > 1 ? ` and ${open.length - 1} more` : '';
            throw new read_error/* ReadError */.F('report-cut-short', `The stream ends while ${open[0]}${more} still runs.`, 'Let go test finish before the report is read.');
        }
        for (const [name, entry] of this.#packages) {
            const before = this.#sink.failures;
            for (const held of entry.failures.values())
                this.#release(name, entry, held);
            if (entry.final !== 'fail' || this.#sink.failures > before || entry.failures.size > 0)
                continue;
            const built = this.#failedBuilds.has(name) ? this.#builds.get(name) : undefined;
            this.#packageFailed(name, built ?? `${this.#plain.join('\n')}\n${entry.output}`.trim());
            this.#failedBuilds.delete(name);
        }
        for (const name of this.#failedBuilds) {
            if (this.#packages.get(name)?.final !== 'fail')
                this.#packageFailed(name, this.#builds.get(name) ?? this.#plain.join('\n'));
        }
    }
    times() {
        if (this.#first === undefined || this.#last === undefined)
            return {};
        return { timestamp: new Date(this.#first), durationMs: Math.max(0, this.#last - this.#first) };
    }
    #noteTime(event) {
        const time = Date.parse((0,json_value/* textOf */.b6)(event.Time) ?? '');
        if (Number.isNaN(time))
            return;
        this.#first ??= time;
        this.#last = Math.max(this.#last ?? time, time);
    }
    #build(path, action, event) {
        const name = path.split(' ', 1)[0] ?? path;
        if (action === 'build-fail')
            this.#failedBuilds.add(name);
        else
            this.#builds.set(name, append(this.#builds.get(name) ?? '', event));
    }
    #packageOf(name) {
        let entry = this.#packages.get(name);
        if (entry === undefined) {
            entry = { running: new Map(), failures: new Map(), output: '' };
            this.#packages.set(name, entry);
        }
        return entry;
    }
    #packageEvent(entry, action, event) {
        if (action === 'output') {
            entry.output = append(entry.output, event);
        }
        else if (action === 'pass' || action === 'fail' || action === 'skip') {
            entry.final = action;
            this.#abandonRunning((0,json_value/* textOf */.b6)(event.Package) ?? '', entry);
            if (action !== 'fail')
                entry.output = '';
            const built = (0,json_value/* textOf */.b6)(event.FailedBuild);
            if (built !== undefined)
                this.#foldBuild((0,json_value/* textOf */.b6)(event.Package) ?? '', built);
        }
        else if (action === 'start') {
            entry.final = undefined;
            entry.output = '';
        }
    }
    #foldBuild(name, built) {
        const path = built.split(' ', 1)[0] ?? built;
        const output = this.#builds.get(path);
        if (output !== undefined)
            this.#builds.set(name, output);
        this.#failedBuilds.delete(path);
        this.#failedBuilds.add(name);
    }
    #testEvent(name, entry, test, action, event) {
        const running = entry.running.get(test) ?? { output: '', started: false };
        if (action === 'run') {
            entry.final = undefined;
            running.started = true;
            entry.running.set(test, running);
        }
        else if (action === 'output') {
            running.output = append(running.output, event);
            entry.running.set(test, running);
        }
        else if (action === 'pass' || action === 'bench' || action === 'skip' || action === 'fail') {
            entry.running.delete(test);
            const seconds = (0,json_value/* numberOf */.rl)(event.Elapsed);
            const duration = seconds === undefined ? {} : { durationMs: seconds * 1000 };
            const outcome = action === 'fail' ? 'failed' : action === 'skip' ? 'skipped' : 'passed';
            this.#finish(entry, { suite: [name], name: test, outcome, ...duration }, running.output);
        }
    }
    #finish(entry, test, output) {
        const held = entry.failures.get(test.name);
        if (test.outcome === 'failed' || test.outcome === 'error') {
            const told = { ...test, ...describeGoFailure(test.suite[0] ?? '', output) };
            entry.failures.set(test.name, { test: told, attempts: (held?.attempts ?? 0) + 1, passedLater: false });
        }
        else if (held === undefined) {
            this.#sink.test(test);
        }
        else {
            held.attempts += 1;
            held.passedLater ||= test.outcome === 'passed';
        }
    }
    #abandonRunning(name, entry) {
        for (const [test, { output, started }] of entry.running) {
            if (!started)
                continue;
            const text = `${output}\n${entry.output}`.trim();
            this.#finish(entry, { suite: [name], name: test, outcome: 'error' }, text === '' ? 'The test never ended.' : text);
        }
        entry.running.clear();
    }
    #release(name, entry, held) {
        const attempts = held.attempts > 1 ? { attempts: held.attempts } : {};
        if (held.passedLater && entry.final === 'pass') {
            const { durationMs } = held.test;
            this.#sink.test({
                suite: [name],
                name: held.test.name,
                outcome: 'passed',
                flaky: true,
                ...attempts,
                ...(durationMs !== undefined && { durationMs }),
            });
            return;
        }
        this.#sink.test({ ...held.test, ...attempts });
    }
    #packageFailed(name, output) {
        const { message = 'The package failed outside its tests.', details } = (0,failure_text/* failureText */.kY)(output.replace(/^(?:# .*\n)+/, ''));
        this.#sink.suiteError([name], message, details);
    }
}
function append(output, event) {
    const joined = output + ((0,json_value/* textOf */.b6)(event.Output) ?? '');
    return joined.length > 2 * outputKept ? (0,failure_text/* keepEnd */.zf)(joined, outputKept) : joined;
}

;// CONCATENATED MODULE: ./build/readers/test-results/go-test.js





const actions = new Set([
    'start',
    'run',
    'pause',
    'cont',
    'pass',
    'bench',
    'fail',
    'output',
    'skip',
    'attr',
    'artifacts',
    'build-output',
    'build-fail',
]);
const goTestReader = {
    id: 'go-test',
    title: 'go test -json',
    sniff(file) {
        for (const line of file.headText.split('\n').slice(0, 1000)) {
            if (!line.startsWith('{'))
                continue;
            return isEvent(parseObject(line));
        }
        return false;
    },
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        const run = new GoTestRun(checked);
        let plainLines = 0;
        for await (const line of (0,text_lines/* readLines */.S)(file)) {
            if (line.text.trim() === '')
                continue;
            const event = line.text.startsWith('{') ? parseObject(line.text) : undefined;
            if (event !== undefined && isEvent(event))
                run.event(event);
            else if (line.text.startsWith('{'))
                throw brokenLine(line.number, !line.ended);
            else {
                plainLines += 1;
                run.plainLine(line.text);
            }
        }
        run.end();
        if (plainLines > 0)
            checked.warnings.push(`${plainLines} lines between the events are plain text.`);
        return { suites: checked.suites, warnings: checked.warnings, ...run.times() };
    },
};
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return (0,json_value/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    if (value === undefined || typeof value.Action !== 'string')
        return false;
    return actions.has(value.Action) || typeof value.Package === 'string';
}
function brokenLine(number, cut) {
    return cut
        ? new read_error/* ReadError */.F('report-cut-short', `Line ${number}, the last one, is half an event.`, 'Let go test finish before the report is read.')
        : new read_error/* ReadError */.F('report-malformed', `Line ${number} is no event of go test -json.`, 'Write only the output of go test -json into the file.');
}

// EXTERNAL MODULE: ./build/readers/json/jest-output.js
var jest_output = __webpack_require__(6890);
;// CONCATENATED MODULE: ./build/readers/test-results/jest.js







const jest_outcomes = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
};
const heading = /^\s*● Test suite failed to run\s*/;
const jestReader = {
    id: 'jest',
    title: 'Jest or Vitest JSON',
    sniff: (file) => (0,jest_output/* isJestOutput */.G)((0,json_prefix/* jsonPrefix */.l)(file)),
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        const root = new Map();
        let last = 0;
        let listed = false;
        const keep = (key) => ({ path: [key], visit: (value) => void root.set(key, value) });
        await (0,read_json/* readJson */.V)(file, [
            ...['numTotalTests', 'numFailedTests', 'numRuntimeErrorTestSuites', 'startTime', 'success', 'wasInterrupted'].map(keep),
            {
                path: ['testResults', json_path/* eachItem */.X_],
                visit(value) {
                    listed = true;
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An element of testResults', 'an object');
                    last = Math.max(last, (0,json_value/* numberOf */.rl)(value.endTime) ?? 0);
                    readTestFile(value, checked);
                },
            },
        ]);
        const { failures } = checked;
        if (root.get('wasInterrupted') === true)
            checked.suiteError([], 'The run was interrupted before all tests had run.');
        checked.compare({ total: (0,json_value/* countOf */.pq)(root.get('numTotalTests')), failed: (0,json_value/* countOf */.pq)(root.get('numFailedTests')) });
        if (root.get('success') === false && failures === 0 && listed && checked.failures === 0) {
            checked.suiteError([], 'The report says that the run failed, but lists no failure.');
        }
        const start = (0,json_value/* numberOf */.rl)(root.get('startTime'));
        return {
            suites: checked.suites,
            warnings: checked.warnings,
            ...(start !== undefined && start > 0 && { timestamp: new Date(start) }),
            ...(start !== undefined && last > start && { durationMs: last - start }),
        };
    },
};
function readTestFile(entry, sink) {
    const file = (0,json_value/* textOf */.b6)(entry.name);
    const before = sink.failures;
    for (const result of (0,json_value/* arrayOr */.XW)(entry.assertionResults)) {
        if (!(0,json_value/* isObject */.Gv)(result))
            throw (0,json_value/* wrongShape */.lf)(`A test of ${file ?? 'a test file'}`, 'an object');
        sink.test(jest_testOf(result, file), file);
    }
    if (entry.status !== 'failed' || sink.failures > before)
        return;
    const { message = 'The test file failed to run.', details } = (0,failure_text/* failureText */.kY)((0,json_value/* textOf */.b6)(entry.message)?.replace(heading, ''));
    sink.suiteError(file === undefined ? [] : [file], message, details);
}
function jest_testOf(result, file) {
    const status = (0,json_value/* textOf */.b6)(result.status) ?? 'missing';
    const outcome = Object.hasOwn(jest_outcomes, status) ? (jest_outcomes[status] ?? 'error') : 'error';
    const texts = (0,json_value/* textsOf */.CB)(result.failureMessages);
    const text = outcome === 'error' ? `The test's status is ${status}, which is not one of Jest's.` : texts.join('\n\n');
    const failed = outcome === 'failed' || outcome === 'error';
    const line = (failed ? (0,failure_text/* lineInStack */.UT)(text, file) : undefined) ?? (0,json_value/* lineOf */.cA)((0,json_value/* objectOr */.Xg)(result.location).line);
    const invocations = (0,json_value/* countOf */.pq)(result.invocations);
    const retried = (0,json_value/* arrayOr */.XW)(result.retryReasons).length > 0 || (invocations !== undefined && invocations > 1);
    const duration = (0,json_value/* numberOf */.rl)(result.duration);
    return {
        suite: (0,json_value/* textsOf */.CB)(result.ancestorTitles).filter((title) => title !== ''),
        name: (0,json_value/* textOf */.b6)(result.title) ?? (0,json_value/* textOf */.b6)(result.fullName) ?? '',
        outcome,
        ...(outcome === 'passed' && retried && { flaky: true }),
        ...(invocations !== undefined && invocations > 0 && { attempts: invocations }),
        ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(failed && (0,failure_text/* failureText */.kY)(text)),
    };
}

;// CONCATENATED MODULE: ./build/readers/test-results/mocha.js






const mochaReader = {
    id: 'mocha',
    title: 'Mocha JSON',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root) || !(0,json_value/* isObject */.Gv)(root.stats))
            return false;
        const { stats } = root;
        return Object.hasOwn(stats, 'passes') && Object.hasOwn(stats, 'failures') && !Object.hasOwn(root, 'results');
    },
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        let stats = {};
        const list = (key, outcome) => ({
            path: [key, json_path/* eachItem */.X_],
            visit(value) {
                if (!(0,json_value/* isObject */.Gv)(value))
                    throw (0,json_value/* wrongShape */.lf)(`An element of ${key}`, 'an object');
                checked.test(mocha_testOf(value, outcome), (0,json_value/* textOf */.b6)(value.file));
            },
        });
        await (0,read_json/* readJson */.V)(file, [
            {
                path: ['stats'],
                visit(value) {
                    stats = (0,json_value/* objectOr */.Xg)(value);
                },
            },
            list('passes', 'passed'),
            list('failures', 'failed'),
            list('pending', 'skipped'),
        ]);
        checked.compare({ total: (0,json_value/* countOf */.pq)(stats.tests), failed: (0,json_value/* countOf */.pq)(stats.failures) });
        const start = Date.parse((0,json_value/* textOf */.b6)(stats.start) ?? '');
        const duration = (0,json_value/* numberOf */.rl)(stats.duration);
        return {
            suites: checked.suites,
            warnings: checked.warnings,
            ...(!Number.isNaN(start) && { timestamp: new Date(start) }),
            ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
        };
    },
};
function mocha_testOf(test, listed) {
    const title = (0,json_value/* textOf */.b6)(test.title) ?? '';
    const full = (0,json_value/* textOf */.b6)(test.fullTitle) ?? title;
    const suite = full.endsWith(title) ? full.slice(0, full.length - title.length).trim() : '';
    const error = (0,json_value/* objectOr */.Xg)(test.err);
    const stack = (0,json_value/* textOf */.b6)(error.stack);
    const file = (0,json_value/* textOf */.b6)(test.file);
    const failed = listed === 'failed';
    const line = failed ? (0,failure_text/* lineInStack */.UT)(stack, file) : undefined;
    const retry = (0,json_value/* countOf */.pq)(test.currentRetry);
    const duration = (0,json_value/* numberOf */.rl)(test.duration);
    const { message } = (0,failure_text/* failureText */.kY)((0,json_value/* textOf */.b6)(error.message) ?? stack ?? (failed ? 'The test failed without a message.' : undefined));
    const { details } = (0,failure_text/* failureText */.kY)(stack ?? (0,json_value/* textOf */.b6)(error.message));
    return {
        suite: suite === '' ? [] : [suite],
        name: title,
        outcome: failed && isHook(title) ? 'error' : listed,
        ...(listed === 'passed' && retry !== undefined && retry > 0 && { flaky: true }),
        ...(retry !== undefined && retry > 0 && { attempts: retry + 1 }),
        ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(failed && message !== undefined && { message }),
        ...(failed && details !== undefined && { details }),
    };
}
function isHook(title) {
    return /^"(?:before|after) (?:all|each)" hook/.test(title);
}

;// CONCATENATED MODULE: ./build/readers/test-results/rspec.js






const rspec_outcomes = { passed: 'passed', failed: 'failed', pending: 'skipped' };
const rspecReader = {
    id: 'rspec',
    title: 'RSpec JSON',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root) || !Array.isArray(root.examples))
            return false;
        const [first] = root.examples;
        return first === undefined
            ? (0,json_value/* isObject */.Gv)(root.summary) || (0,json_value/* textOf */.b6)(root.version) !== undefined
            : Object.hasOwn((0,json_value/* objectOr */.Xg)(first), 'full_description');
    },
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        let summary = {};
        const messages = [];
        await (0,read_json/* readJson */.V)(file, [
            {
                path: ['examples', json_path/* eachItem */.X_],
                visit(value) {
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An element of examples', 'an object');
                    checked.test(rspec_testOf(value), (0,json_value/* textOf */.b6)(value.file_path));
                },
            },
            {
                path: ['messages', json_path/* eachItem */.X_],
                visit(value) {
                    if (typeof value === 'string' && /error/i.test(value) && messages.length < 1000)
                        messages.push(value);
                },
            },
            {
                path: ['summary'],
                visit(value) {
                    summary = (0,json_value/* objectOr */.Xg)(value);
                },
            },
        ]);
        const outside = (0,json_value/* countOf */.pq)(summary.errors_outside_of_examples_count) ?? 0;
        for (let index = 0; index < Math.min(outside, 1000); index += 1) {
            const { message = 'An error occurred outside of the examples.', details } = (0,failure_text/* failureText */.kY)(messages[index]);
            checked.suiteError([], message, details);
        }
        checked.compare({
            total: (0,json_value/* countOf */.pq)(summary.example_count),
            failed: ((0,json_value/* countOf */.pq)(summary.failure_count) ?? 0) + Math.min(outside, 1000),
        });
        const duration = (0,json_value/* numberOf */.rl)(summary.duration);
        return {
            suites: checked.suites,
            warnings: checked.warnings,
            ...(duration !== undefined && duration >= 0 && { durationMs: duration * 1000 }),
        };
    },
};
function rspec_testOf(example) {
    const status = (0,json_value/* textOf */.b6)(example.status) ?? 'missing';
    const outcome = Object.hasOwn(rspec_outcomes, status) ? (rspec_outcomes[status] ?? 'error') : 'error';
    const failed = outcome === 'failed' || outcome === 'error';
    const name = (0,json_value/* textOf */.b6)(example.description) ?? '';
    const full = (0,json_value/* textOf */.b6)(example.full_description) ?? name;
    const suite = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : '';
    const file = (0,json_value/* textOf */.b6)(example.file_path);
    const exception = (0,json_value/* objectOr */.Xg)(example.exception);
    const backtrace = (0,json_value/* textsOf */.CB)(exception.backtrace);
    const message = (0,json_value/* textOf */.b6)(exception.message) ?? (0,json_value/* textOf */.b6)(exception.class) ?? `The example's status is ${status}.`;
    const stack = backtrace.join('\n');
    const line = (failed ? (0,failure_text/* lineInStack */.UT)(stack, file?.replace(/^\.\//, '')) : undefined) ?? (0,json_value/* lineOf */.cA)(example.line_number);
    const seconds = (0,json_value/* numberOf */.rl)(example.run_time);
    return {
        suite: suite === '' ? [] : [suite],
        name: name === '' ? full : name,
        outcome,
        ...(seconds !== undefined && seconds >= 0 && { durationMs: seconds * 1000 }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(failed && (0,failure_text/* failureText */.kY)(stack === '' ? message : `${message}\n\n${stack}`)),
    };
}

;// CONCATENATED MODULE: ./build/readers/test-results/tap-diagnostics.js

const longestPlace = 500;
function parseTapDiagnostics(yaml) {
    if (yaml === '')
        return {};
    const scalars = scalarsOf(yaml);
    const message = scalars.get('message') ?? scalars.get('error');
    const place = placeOf(scalars.get('location') ?? scalars.get('at'));
    const file = scalars.get('file') ?? scalars.get('fileName') ?? place?.file;
    const line = Number(scalars.get('line') ?? scalars.get('lineNumber') ?? place?.line);
    const milliseconds = scalars.get('duration_ms') ?? scalars.get('time');
    const duration = milliseconds === undefined ? Number.NaN : Number(milliseconds);
    const type = scalars.get('type');
    return {
        ...(message !== undefined && message.trim() !== '' && { message: (0,failure_text/* firstLine */.TM)(message) }),
        ...(file !== undefined && file !== '' && { file }),
        ...(Number.isSafeInteger(line) && line >= 1 && { line }),
        ...(duration >= 0 && Number.isFinite(duration) && { durationMs: duration }),
        ...(type !== undefined && { type }),
    };
}
function scalarsOf(yaml) {
    const scalars = new Map();
    const lines = yaml.split('\n');
    for (const [index, line] of lines.entries()) {
        const found = /^ {0,8}"?([A-Za-z_]{1,40})"?:(?:\s+(.*))?$/s.exec(line);
        if (found === null)
            continue;
        const [, key = '', value = ''] = found;
        if (scalars.has(key))
            continue;
        const block = /^[|>][-+]?\d*\s*$/.test(value);
        scalars.set(key, block ? (lines[index + 1] ?? '').trim() : unquote(value.trim()));
    }
    return scalars;
}
function unquote(value) {
    const quoted = /^'(.*)'$/.exec(value) ?? /^"(.*)"$/.exec(value);
    return quoted?.[1] === undefined ? value : quoted[1].replaceAll("''", "'");
}
function placeOf(text) {
    const end = text?.slice(-longestPlace) ?? '';
    const found = /([^\s()'"]+):(\d+):\d+\)?$/.exec(end) ?? /([^\s()'"]+):(\d+)\)?$/.exec(end);
    return found?.[1] === undefined || found[2] === undefined ? undefined : { file: found[1], line: found[2] };
}

;// CONCATENATED MODULE: ./build/readers/test-results/tap-line.js
function parseTapLine(line) {
    if (/^TAP version \d+$/i.test(line))
        return { kind: 'version' };
    const plan = /^1\.\.(\d{1,15})\s*(?:#\s*(.*))?$/s.exec(line);
    if (plan !== null)
        return { kind: 'plan', last: Number(plan[1]), reason: plan[2] ?? '' };
    const point = /^(not )?ok(?=\s|$)\s*(\d*)\s*(-\s+|-$)?(.*)$/s.exec(line);
    if (point !== null) {
        const [, not, number, dash, text = ''] = point;
        const opens = / \{$/.test(text);
        const description = opens ? text.slice(0, -2) : text;
        return {
            kind: 'point',
            ok: not === undefined,
            numbered: number !== '' || dash !== undefined,
            opens,
            ...describePoint(description),
        };
    }
    if (/^Bail out!/i.test(line))
        return { kind: 'bail', reason: line.slice(9).trim() };
    if (line.startsWith('#'))
        return { kind: 'comment', text: line.slice(1).trim() };
    if (line === '}')
        return { kind: 'close' };
    return { kind: line === '---' ? 'yaml' : 'other' };
}
function describePoint(text) {
    let last;
    for (const match of text.matchAll(/(?:^|\s)#\s*(skip|todo)(?:ped|\b)/gi))
        last = match;
    const description = text
        .slice(0, last?.index)
        .trim()
        .replaceAll(/\\([#\\])/g, '$1');
    if (last === undefined)
        return { description };
    return { description, directive: last[1]?.toLowerCase() === 'skip' ? 'skip' : 'todo' };
}

;// CONCATENATED MODULE: ./build/readers/test-results/tap-document.js



const indentation = 4;
const deepest = 64;
const diagnosticsKept = 64 * 1024;
class TapDocument {
    #sink;
    #levels;
    #pending;
    #bailed = false;
    constructor(sink) {
        this.#sink = sink;
        this.#levels = [this.#newLevel('')];
    }
    line(text) {
        if (this.#takeYaml(text))
            return;
        const indent = text.length - text.trimStart().length;
        const level = Math.floor(indent / indentation);
        const parsed = parseTapLine(text.trim());
        if (parsed.kind === 'bail')
            this.#bail(parsed.reason);
        if (indent % indentation !== 0 || level > this.#levels.length || level > deepest)
            return;
        if (parsed.kind === 'comment')
            this.#announce(level, parsed.text);
        else if (parsed.kind === 'close')
            this.#closeBlock(level);
        else if (parsed.kind === 'plan' || parsed.kind === 'point')
            this.#result(level, parsed);
    }
    end() {
        this.#flush();
        this.#closeDownTo(0);
        const [root] = this.#levels;
        if (root !== undefined && !this.#bailed)
            this.#checkPlan(root, []);
    }
    #newLevel(name) {
        return {
            name,
            announced: undefined,
            block: undefined,
            points: 0,
            plan: undefined,
            failuresBefore: this.#sink.failures,
            testsBefore: this.#sink.tests,
        };
    }
    #result(level, parsed) {
        if (level === this.#levels.length) {
            const announced = this.#levels[level - 1]?.announced;
            if (announced === undefined && parsed.kind === 'point' && !parsed.numbered)
                return;
            this.#flush();
            this.#levels.push(this.#newLevel(announced ?? ''));
        }
        this.#flush();
        const closes = this.#closeDownTo(level);
        const current = this.#levels[level];
        if (current === undefined)
            return;
        if (parsed.kind === 'plan') {
            this.#plan(current, parsed.last, parsed.reason);
            return;
        }
        current.points += 1;
        current.announced = parsed.opens ? parsed.description : undefined;
        current.block = parsed.opens ? parsed : undefined;
        if (parsed.opens)
            return;
        this.#pending = { point: parsed, level, closes, yaml: '', inYaml: false };
    }
    #closeBlock(level) {
        const current = this.#levels[level];
        if (current?.block === undefined)
            return;
        this.#flush();
        const closes = this.#closeDownTo(level) ?? { failures: 0, tests: 0 };
        this.#pending = { point: current.block, level, closes, yaml: '', inYaml: false };
        current.block = undefined;
        current.announced = undefined;
    }
    #announce(level, comment) {
        const name = /^Subtest(?::\s*(.*))?$/s.exec(comment);
        if (name === null)
            return;
        this.#flush();
        const parent = this.#levels[level - 1]?.announced;
        const isOpen = level < this.#levels.length;
        if (!isOpen)
            this.#levels.push(this.#newLevel(parent ?? name[1] ?? ''));
        const own = this.#levels[level];
        if (own !== undefined && (isOpen || parent !== undefined))
            own.announced = name[1] ?? '';
    }
    #plan(level, last, reason) {
        if (level.plan !== undefined)
            this.#sink.suiteError(this.#suiteOf(this.#levels.length - 1), 'The TAP has two plans for one list of tests.');
        level.plan = last;
        if (last === 0 && level === this.#levels[0])
            this.#sink.warnings.push(`All tests were skipped: ${reason === '' ? 'no reason given' : reason}`);
    }
    #bail(reason) {
        this.#flush();
        this.#bailed = true;
        this.#sink.suiteError(this.#suiteOf(this.#levels.length - 1), (0,failure_text/* cutText */.IN)(`Bail out! ${reason}`.trim(), 1000));
    }
    #closeDownTo(level) {
        let closed;
        while (this.#levels.length > level + 1) {
            const inner = this.#levels[this.#levels.length - 1];
            if (inner !== undefined) {
                if (!this.#bailed)
                    this.#checkPlan(inner, this.#suiteOf(this.#levels.length - 1));
                closed = {
                    failures: this.#sink.failures - inner.failuresBefore,
                    tests: this.#sink.tests - inner.testsBefore,
                };
            }
            this.#levels.pop();
        }
        return closed;
    }
    #checkPlan(level, suite) {
        if (level.block !== undefined)
            this.#sink.suiteError(suite, `The subtest ${level.block.description} was not closed.`);
        if (level.plan === level.points)
            return;
        const planned = level.plan === undefined ? 'The TAP has no plan' : `The plan says ${level.plan} tests`;
        this.#sink.suiteError(suite, `${planned}, ${level.points} were reported: the run did not end as it should.`);
    }
    #suiteOf(level) {
        return this.#levels.slice(1, level + 1).map((one) => one.name);
    }
    #takeYaml(text) {
        const pending = this.#pending;
        if (pending === undefined)
            return false;
        const word = text.trim();
        if (!pending.inYaml) {
            if (word !== '---' || pending.yaml !== '')
                return false;
            pending.inYaml = true;
            return true;
        }
        if (word === '...') {
            pending.inYaml = false;
            this.#flush();
        }
        else if (pending.yaml.length < diagnosticsKept) {
            pending.yaml += `${text.slice(pending.level * indentation + 2)}\n`;
        }
        return true;
    }
    #flush() {
        const pending = this.#pending;
        if (pending === undefined)
            return;
        this.#pending = undefined;
        const { point, closes, level } = pending;
        const diagnostics = parseTapDiagnostics(pending.yaml);
        const failed = !point.ok && point.directive === undefined;
        if (closes === undefined || (closes.tests === 0 && closes.failures === 0)) {
            this.#sink.test(this.#testOf(pending, diagnostics));
            return;
        }
        if (diagnostics.type === 'test')
            this.#sink.test(this.#testOf(pending, diagnostics));
        else if (failed && closes.failures === 0) {
            const suite = [...this.#suiteOf(level), point.description];
            this.#sink.suiteError(suite, diagnostics.message ?? 'The subtest failed outside its tests.', (0,failure_text/* failureText */.kY)(pending.yaml).details);
        }
    }
    #testOf({ point, level, yaml }, diagnostics) {
        const failed = !point.ok && point.directive === undefined;
        const { file, durationMs } = diagnostics;
        const line = (failed ? (0,failure_text/* lineInStack */.UT)(yaml, file) : undefined) ?? diagnostics.line;
        const { details } = (0,failure_text/* failureText */.kY)(yaml);
        return {
            suite: this.#suiteOf(level),
            name: point.description,
            outcome: point.directive !== undefined ? 'skipped' : point.ok ? 'passed' : 'failed',
            ...(durationMs !== undefined && { durationMs }),
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            ...(failed && { message: diagnostics.message ?? 'not ok' }),
            ...(failed && details !== undefined && { details }),
        };
    }
}

;// CONCATENATED MODULE: ./build/readers/test-results/tap.js




const tapReader = {
    id: 'tap',
    title: 'TAP',
    sniff(file) {
        for (const line of file.headText.split('\n', 200)) {
            const { kind } = parseTapLine(line.trim());
            if (kind === 'version' || kind === 'plan' || kind === 'point' || kind === 'bail')
                return true;
            if (kind !== 'comment' && line.trim() !== '')
                return false;
        }
        return false;
    },
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        const document = new TapDocument(checked);
        for await (const { text } of (0,text_lines/* readLines */.S)(file))
            document.line(text);
        document.end();
        return { suites: checked.suites, warnings: checked.warnings };
    },
};

;// CONCATENATED MODULE: ./build/readers/test-results/xcresult-legacy.js



const xcresultLegacyReader = {
    id: 'xcresult-legacy',
    title: 'xcresulttool legacy object',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        return (0,json_value/* isObject */.Gv)(root) && (((0,json_value/* isObject */.Gv)(root._type) && Object.hasOwn(root._type, '_name')) || holdsTypedMember(root));
    },
    read() {
        return Promise.reject(new read_error/* ReadError */.F('report-legacy-format', 'A legacy xcresulttool object, which holds references into the bundle and not the tests.', 'Write the report with: xcrun xcresulttool get test-results tests --path <bundle>.xcresult --compact > tests.json (Xcode 16 or later).'));
    },
};
function holdsTypedMember(root) {
    return ['actions', 'issues', 'metrics', 'metadataRef', 'summaries'].some((key) => {
        const member = root[key];
        return (0,json_value/* isObject */.Gv)(member) && (Object.hasOwn(member, '_type') || Object.hasOwn(member, '_values'));
    });
}

;// CONCATENATED MODULE: ./build/readers/test-results/xcresult-summary.js






const counters = ['totalTestCount', 'passedTests', 'failedTests', 'skippedTests', 'expectedFailures'];
const xcresultSummaryReader = {
    id: 'xcresult-summary',
    title: 'xcresulttool test-results summary',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return (Object.hasOwn(root, 'devicesAndConfigurations') ||
            Object.hasOwn(root, 'totalTestCount') ||
            Object.hasOwn(root, 'expectedFailures'));
    },
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        const root = new Map();
        const failed = new Set();
        const keep = (key) => ({ path: [key], visit: (value) => void root.set(key, value) });
        await (0,read_json/* readJson */.V)(file, [
            ...[...counters, 'result', 'title', 'startTime', 'finishTime'].map(keep),
            {
                path: ['testFailures', json_path/* eachItem */.X_],
                visit(value) {
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An element of testFailures', 'an object');
                    const target = (0,json_value/* textOf */.b6)(value.targetName);
                    const name = (0,json_value/* textOf */.b6)(value.testName) ?? (0,json_value/* textOf */.b6)(value.testIdentifierString) ?? '';
                    const key = (0,json_value/* textOf */.b6)(value.testIdentifierURL) ?? `${target}/${(0,json_value/* textOf */.b6)(value.testIdentifierString) ?? name}`;
                    if (failed.has(key))
                        return;
                    failed.add(key);
                    checked.test({
                        suite: target === undefined ? [] : [target],
                        name,
                        outcome: 'failed',
                        ...placeAndText((0,json_value/* textOf */.b6)(value.failureText)),
                    });
                },
            },
        ]);
        const count = (key) => {
            const value = (0,json_value/* countOf */.pq)(root.get(key));
            if (value === undefined)
                throw (0,json_value/* wrongShape */.lf)(key, 'a counter');
            return value;
        };
        const total = count('totalTestCount');
        const passed = count('passedTests') + count('expectedFailures');
        const failures = Math.max(0, count('failedTests') - failed.size);
        const skipped = count('skippedTests');
        const unaccounted = Math.max(0, total - passed - count('failedTests') - skipped);
        const tests = passed + failures + skipped + unaccounted;
        const suite = [(0,json_value/* textOf */.b6)(root.get('title')) ?? 'Test run'];
        if (tests > 0)
            checked.counters(suite, { tests, failures, errors: unaccounted, skipped });
        const result = (0,json_value/* textOf */.b6)(root.get('result')) ?? 'missing';
        const green = result === 'Passed' || result === 'Skipped' || result === 'Expected Failure';
        const red = failed.size + failures + unaccounted > 0;
        if (!green && !red && (total > 0 || result === 'Failed'))
            checked.suiteError(suite, `The summary's result is ${result}.`);
        const start = (0,json_value/* numberOf */.rl)(root.get('startTime'));
        const finish = (0,json_value/* numberOf */.rl)(root.get('finishTime'));
        return {
            suites: checked.suites,
            warnings: checked.warnings,
            ...(start !== undefined && start > 0 && { timestamp: new Date(start * 1000) }),
            ...(start !== undefined && finish !== undefined && finish >= start && { durationMs: (finish - start) * 1000 }),
        };
    },
};
function placeAndText(text) {
    const found = /^([^\n:]+\.\w+):(\d+): /.exec(text ?? '');
    const told = (0,failure_text/* failureText */.kY)(found === null ? text : text?.slice(found[0].length));
    const line = Number(found?.[2]);
    return { ...told, ...(found?.[1] !== undefined && { file: found[1] }), ...(line >= 1 && { line }) };
}

// EXTERNAL MODULE: ./build/readers/json/json-splitter.js
var json_splitter = __webpack_require__(2632);
;// CONCATENATED MODULE: ./build/readers/test-results/xcresult-duration.js
const unitMs = {
    ms: 1,
    s: 1000,
    sec: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const longestDuration = 100;
function parseXcodeDuration(text) {
    if (text === undefined || text.length > longestDuration)
        return undefined;
    const words = text.trim().replaceAll(/[\s\u00a0\u202f]+/g, ' ');
    const component = /(\d+(?:[.,]\d+)?) ?([a-z]+)\.?(?: |$)/gi;
    let total = 0;
    let end = 0;
    for (const match of words.matchAll(component)) {
        const [whole, amount = '', unit = ''] = match;
        const ms = Object.hasOwn(unitMs, unit.toLowerCase()) ? unitMs[unit.toLowerCase()] : undefined;
        if (match.index !== end || ms === undefined)
            return undefined;
        total += Number(amount.replace(',', '.')) * ms;
        end += whole.length;
    }
    return end > 0 && end === words.length ? total : undefined;
}

;// CONCATENATED MODULE: ./build/readers/test-results/xcresult-node.js



const xcresult_node_outcomes = {
    Passed: 'passed',
    Failed: 'failed',
    Skipped: 'skipped',
    'Expected Failure': 'passed',
};
const suiteTypes = new Set(['Unit test bundle', 'UI test bundle', 'Test Suite']);
const remarkTypes = new Set([
    'Failure Message',
    'Source Code Reference',
    'Attachment',
    'Expression',
    'Test Value',
    'Runtime Warning',
    'Skip Message',
    'Expected Failure',
]);
function walkTestNode(value, suite, sink) {
    if (!(0,json_value/* isObject */.Gv)(value))
        throw (0,json_value/* wrongShape */.lf)('A test node', 'an object');
    const type = (0,json_value/* textOf */.b6)(value.nodeType) ?? '';
    const name = (0,json_value/* textOf */.b6)(value.name) ?? '';
    if (type === 'Test Case') {
        sink.test(xcresult_node_testOf(value, suite, name));
        return;
    }
    const inner = suiteTypes.has(type) ? [...suite, name] : suite;
    const { failures, tests } = sink;
    const messages = [];
    for (const child of (0,json_value/* arrayOr */.XW)(value.children)) {
        if ((0,json_value/* isObject */.Gv)(child) && child.nodeType === 'Failure Message' && child.result !== 'Skipped')
            messages.push(messageOf(child));
        else
            walkTestNode(child, inner, sink);
    }
    const label = inner.length === 0 ? [name] : inner;
    for (const message of messages)
        sink.suiteError(label, message.text.message ?? 'The suite failed.', message.text.details);
    if (sink.failures > failures)
        return;
    const result = (0,json_value/* textOf */.b6)(value.result);
    if (result === 'Failed')
        sink.suiteError(label, `${type} ${name} failed outside its tests.`);
    else if (result !== undefined && !Object.hasOwn(xcresult_node_outcomes, result) && sink.tests > tests) {
        sink.suiteError(label, `${type} ${name} has the result ${result}.`);
    }
}
function xcresult_node_testOf(node, suite, name) {
    const runs = collectRuns(node);
    const outcome = outcomeOf(node, runs);
    const failed = outcome === 'failed' || outcome === 'error';
    const messages = failed ? runs.messages : [];
    const [first] = messages;
    const durationMs = durationOf(node);
    const source = (0,json_value/* objectOr */.Xg)(node.sourceLocation);
    const file = first?.file ?? (0,json_value/* textOf */.b6)(source.filePath);
    const line = first?.file === undefined ? (0,json_value/* lineOf */.cA)(source.lineNumber) : first.line;
    const all = [...new Set(messages.map(describe))].join('\n\n');
    const told = (0,failure_text/* failureText */.kY)(all === '' ? undefined : all).details;
    const message = first?.text.message ?? (failed ? `The test's result is ${(0,json_value/* textOf */.b6)(node.result) ?? 'missing'}.` : undefined);
    return {
        suite,
        name,
        outcome,
        ...(outcome === 'passed' && runs.failedRepetition && { flaky: true }),
        ...(runs.attempts > 0 && { attempts: runs.attempts }),
        ...(durationMs !== undefined && { durationMs }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(message !== undefined && { message }),
        ...(told !== undefined && { details: told }),
    };
}
function collectRuns(node) {
    let repetitions = 0;
    let attempts = 0;
    let failedRepetition = false;
    let failedRun = false;
    const messages = [];
    for (const child of (0,json_value/* arrayOr */.XW)(node.children)) {
        if (!(0,json_value/* isObject */.Gv)(child))
            continue;
        if (child.nodeType === 'Failure Message' && child.result !== 'Skipped')
            messages.push(messageOf(child));
        const isRepetition = child.nodeType === 'Repetition';
        const isRun = !isRepetition && !remarkTypes.has((0,json_value/* textOf */.b6)(child.nodeType) ?? '');
        if (!isRun && !isRepetition)
            continue;
        const inner = collectRuns(child);
        messages.push(...inner.messages);
        attempts = Math.max(attempts, inner.attempts);
        failedRepetition ||= inner.failedRepetition || (isRepetition && child.result === 'Failed');
        failedRun ||= (inner.failedRun && !isRepetition) || (isRun && child.result === 'Failed');
        if (isRepetition)
            repetitions += 1;
    }
    return { attempts: Math.max(attempts, repetitions), failedRepetition, failedRun, messages };
}
function outcomeOf(node, runs) {
    const result = (0,json_value/* textOf */.b6)(node.result) ?? '';
    const outcome = Object.hasOwn(xcresult_node_outcomes, result) ? (xcresult_node_outcomes[result] ?? 'error') : 'error';
    return outcome !== 'error' && runs.failedRun ? 'failed' : outcome;
}
function messageOf(node) {
    const name = (0,json_value/* textOf */.b6)(node.name) ?? '';
    const source = (0,json_value/* objectOr */.Xg)(node.sourceLocation);
    const path = (0,json_value/* textOf */.b6)(source.filePath);
    const found = /^([^\n:]+\.\w+):(\d+): /.exec(name);
    const text = (0,failure_text/* failureText */.kY)(found === null ? name : name.slice(found[0].length));
    const file = path ?? found?.[1];
    const line = path === undefined ? (0,json_value/* lineOf */.cA)(Number(found?.[2])) : (0,json_value/* lineOf */.cA)(source.lineNumber);
    return { text, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}
function describe({ text, file, line }) {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    return `${place}${text.details ?? text.message ?? ''}`;
}
function durationOf(node) {
    const seconds = (0,json_value/* numberOf */.rl)(node.durationInSeconds);
    if (seconds !== undefined)
        return seconds >= 0 ? seconds * 1000 : undefined;
    return parseXcodeDuration((0,json_value/* textOf */.b6)(node.duration));
}

;// CONCATENATED MODULE: ./build/readers/test-results/xcresult-tests.js







const largestPlan = 128 * 1024 * 1024;
const xcresultTestsReader = {
    id: 'xcresult-tests',
    title: 'xcresulttool test-results tests',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return Array.isArray(root.testNodes) || (Array.isArray(root.testPlanConfigurations) && Array.isArray(root.devices));
    },
    async read(file, sink) {
        const checked = new CheckedSink(sink);
        await (0,read_json/* readJson */.V)(file, [{ path: ['testNodes', json_path/* eachItem */.X_], visit: (node) => walkTestNode(node, [], checked) }], {
            ...json_splitter/* usualJsonLimits */.N,
            subtree: largestPlan,
        });
        return { suites: checked.suites, warnings: checked.warnings };
    },
};

;// CONCATENATED MODULE: ./build/readers/test-results/other-readers.js









const otherReaders = [
    xcresultTestsReader,
    xcresultSummaryReader,
    jestReader,
    ctrfReader,
    mochaReader,
    rspecReader,
    xcresultLegacyReader,
    goTestReader,
    tapReader,
];


/***/ }),

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);


const longestLine = 16 * 1024 * 1024;
async function* readLines(file) {
    let number = 0;
    let parts = [];
    let held = 0;
    const hold = (bytes) => {
        held += bytes.length;
        if (held > longestLine) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-hostile', `Line ${number + 1} is longer than ${longestLine} bytes.`, 'Check that this is the report you meant.');
        }
        parts.push(Buffer.from(bytes));
    };
    for await (const chunk of (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8Chunks */ .Os)(file)) {
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            const piece = Buffer.from(chunk.buffer, chunk.byteOffset + start, end - start);
            start = end + 1;
            number += 1;
            if (parts.length === 0) {
                yield { text: withoutReturn(piece.toString('utf8')), number, ended: true };
                continue;
            }
            hold(piece);
            const text = Buffer.concat(parts).toString('utf8');
            parts = [];
            held = 0;
            yield { text: withoutReturn(text), number, ended: true };
        }
        if (start < chunk.length)
            hold(chunk.subarray(start));
    }
    if (parts.length > 0)
        yield { text: withoutReturn(Buffer.concat(parts).toString('utf8')), number: number + 1, ended: false };
}
function withoutReturn(text) {
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}


/***/ })

};
