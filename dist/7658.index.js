export const id = 7658;
export const ids = [7658];
export const modules = {

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

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   n: () => (/* binding */ IdentityTable)
/* harmony export */ });
const outcomes = ['passed', 'failed', 'error', 'skipped'];
const outcomeBits = 0b0000_0011;
const failedBit = 0b0000_0100;
const passedBit = 0b0000_1000;
const sightingsShift = 4;
const maximumSightings = 15;
const maximumLoad = 0.8;
const growth = 1.5;
class IdentityTable {
    #capacity = 1024;
    #hashes = new Uint32Array(2 * this.#capacity);
    #states = new Uint8Array(this.#capacity);
    #size = 0;
    note(identity, outcome, settle) {
        if (this.#size >= this.#capacity * maximumLoad)
            this.#grow();
        const { high, low } = identity;
        const slot = this.#find(high, low);
        const state = this.#states[slot] ?? 0;
        if (state === 0) {
            this.#hashes[2 * slot] = high;
            this.#hashes[2 * slot + 1] = low;
            this.#states[slot] = encode(outcome, outcome, 1);
            this.#size += 1;
            return undefined;
        }
        const previous = outcomes[state & outcomeBits] ?? 'error';
        const failedBefore = (state & failedBit) !== 0;
        const passedBefore = (state & passedBit) !== 0;
        const sightings = Math.min(maximumSightings, (state >> sightingsShift) + 1);
        this.#states[slot] = (state & (failedBit | passedBit)) | encode(settle(previous, outcome), outcome, sightings);
        return { sightings, failedBefore, passedBefore, previous };
    }
    get size() {
        return this.#size;
    }
    #find(high, low) {
        let slot = (high ^ low) >>> 0;
        slot %= this.#capacity;
        while (this.#states[slot] !== 0 && (this.#hashes[2 * slot] !== high || this.#hashes[2 * slot + 1] !== low)) {
            slot += 1;
            if (slot === this.#capacity)
                slot = 0;
        }
        return slot;
    }
    #grow() {
        const hashes = this.#hashes;
        const states = this.#states;
        this.#capacity = Math.ceil(this.#capacity * growth);
        this.#hashes = new Uint32Array(2 * this.#capacity);
        this.#states = new Uint8Array(this.#capacity);
        for (let old = 0; old < states.length; old += 1) {
            const state = states[old] ?? 0;
            if (state === 0)
                continue;
            const high = hashes[2 * old] ?? 0;
            const low = hashes[2 * old + 1] ?? 0;
            const slot = this.#find(high, low);
            this.#hashes[2 * slot] = high;
            this.#hashes[2 * slot + 1] = low;
            this.#states[slot] = state;
        }
    }
}
function isFailure(outcome) {
    return outcome === 'failed' || outcome === 'error';
}
function encode(settled, seen, sightings) {
    const flags = isFailure(seen) ? failedBit : seen === 'passed' ? passedBit : 0;
    return outcomes.indexOf(settled) | flags | (sightings << sightingsShift);
}


/***/ })

};
