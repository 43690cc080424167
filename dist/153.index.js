export const id = 153;
export const ids = [153];
export const modules = {

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReaders: () => (/* binding */ textReaders)
});

// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/readers/text-lines.js
var text_lines = __webpack_require__(5598);
// EXTERNAL MODULE: ./build/readers/coverage/function-key.js
var function_key = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/readers/coverage/hit-set.js
var hit_set = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/readers/coverage/slabs.js
var slabs = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/readers/coverage/go-cover.js





const block = /^(.+):((\d{1,9})\.\d{1,9},(\d{1,9})\.\d{1,9}) (\d{1,9}) (\d+)$/;
const mostLines = 200_000_000;
const goCover = {
    id: 'go-cover',
    title: 'Go cover profile',
    sniff: ({ headText }) => /^\s*mode:[ \t]*(?:set|count|atomic)[ \t]*(?:\r?\n|$)/.test(headText),
    async read(file, sink) {
        const profile = new GoProfile(sink);
        for await (const line of (0,text_lines/* readLines */.S)(file))
            profile.read(line);
        return profile.end();
    },
};
class GoProfile {
    #sink;
    #files = new Map();
    #slabs = new slabs/* Slabs */.y();
    #statements = { covered: 0, total: 0 };
    #lines = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    read({ text, number, ended }) {
        const line = text.trimEnd();
        if (line === '' || line.startsWith('mode:') || this.#accepts(line))
            return;
        const shown = JSON.stringify(line.slice(0, 80));
        if (ended) {
            throw new read_error/* ReadError */.F('report-malformed', `line ${number} is no line of a Go coverage profile: ${shown}`, 'Keep other output apart from the profile.');
        }
        throw new read_error/* ReadError */.F('report-cut-short', `the profile is cut short: its last line is ${shown}`, 'Make or upload the profile again, and check that the tests ended by themselves.');
    }
    end() {
        if (this.#files.size === 0) {
            throw new read_error/* ReadError */.F('report-malformed', 'the profile has no blocks', 'Check that `go test -coverprofile` ran over packages with code (-coverpkg).');
        }
        return { declared: { statements: this.#statements }, warnings: [] };
    }
    #accepts(line) {
        const [, path, place, first, last, statements, count] = block.exec(line) ?? [];
        if (path === undefined || place === undefined || count === undefined)
            return false;
        this.#add(this.#file(path), place, Number(first), Number(last), Number(statements), /[1-9]/.test(count));
        return true;
    }
    #file(path) {
        let file = this.#files.get(path);
        if (file === undefined) {
            file = { sink: this.#sink.file(path), blocks: new hit_set/* HitSet */.W(this.#slabs) };
            this.#files.set(path, file);
        }
        return file;
    }
    #add(file, place, first, last, statements, hit) {
        const key = (0,function_key/* functionKey */.a)(place);
        const news = file.blocks.add(Math.floor(key / 0x1_0000_0000), key, hit);
        if ((news & 1) !== 0)
            this.#statements.total += statements;
        if ((news & 2) !== 0)
            this.#statements.covered += statements;
        if (news === 0 || statements === 0)
            return;
        this.#lines += last - first;
        if (this.#lines > mostLines) {
            throw new read_error/* ReadError */.F('report-hostile', `the profile's blocks span more than ${mostLines} lines`, 'Check where the profile comes from.');
        }
        for (let number = first; number <= last; number += 1)
            file.sink.line(number, hit);
    }
}

// EXTERNAL MODULE: ./build/readers/text-encoding.js
var text_encoding = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/readers/coverage/lcov-bytes.js
const code = {
    lineFeed: 10,
    carriageReturn: 13,
    hash: 35,
    comma: 44,
    minus: 45,
    zero: 48,
    nine: 57,
    colon: 58,
};
const exactDigits = 15;
function endOfDigits(bytes, at, end) {
    let next = at;
    for (; next < end; next += 1) {
        const byte = bytes[next] ?? 0;
        if (byte < code.zero || byte > code.nine)
            break;
    }
    return next;
}
function numberOf(bytes, start, end) {
    if (start >= end || end - start > exactDigits)
        return Number.NaN;
    let value = 0;
    for (let at = start; at < end; at += 1)
        value = value * 10 + (bytes[at] ?? 0) - code.zero;
    return value;
}
function holds(bytes, at, text) {
    for (let index = 0; index < text.length; index += 1) {
        if (bytes[at + index] !== text.charCodeAt(index))
            return false;
    }
    return true;
}
function textOf(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

;// CONCATENATED MODULE: ./build/readers/coverage/lcov-branches.js

const blockLimit = 0x1_0000;
const [exception, fallthrough, unreachable] = [101, 102, 85];
function readBranch(bytes, start, end, file, counts) {
    const lineEnd = endOfDigits(bytes, start, end);
    const line = numberOf(bytes, start, lineEnd);
    if (!(line >= 0) || bytes[lineEnd] !== code.comma)
        return false;
    let at = lineEnd + 1;
    let counted = true;
    for (; bytes[at] === exception || bytes[at] === fallthrough || bytes[at] === unreachable; at += 1) {
        if (bytes[at] === unreachable)
            counted = false;
    }
    const blockEnd = endOfDigits(bytes, at, end);
    if (bytes[blockEnd] !== code.comma)
        return false;
    const branchEnd = endOfDigits(bytes, blockEnd + 1, end);
    const takenComma = bytes[branchEnd] === code.comma ? branchEnd : -1;
    const lastComma = lastCommaOf(bytes, Math.max(takenComma, blockEnd), end);
    if (lastComma <= blockEnd)
        return false;
    const taken = counts.isHit(bytes, lastComma + 1, end);
    if (!counted || line === 0)
        return true;
    const block = numberOf(bytes, at, blockEnd);
    const branch = takenComma === lastComma ? numberOf(bytes, blockEnd + 1, branchEnd) : Number.NaN;
    const isShort = block < blockLimit && branch < blockLimit;
    file.branch(line, isShort ? block * blockLimit + branch : textOf(bytes, at, lastComma), taken);
    return true;
}
function lastCommaOf(bytes, first, end) {
    for (let at = end - 1; at > first; at -= 1) {
        if (bytes[at] === code.comma)
            return at;
    }
    return first;
}

;// CONCATENATED MODULE: ./build/readers/coverage/lcov-counts.js


const shownLength = 60;
class LcovCounts {
    #odd = 0;
    #first = '';
    isHit(bytes, start, end) {
        let hit = 0;
        for (let at = start; at < end; at += 1) {
            const digit = (bytes[at] ?? 0) - code.zero;
            if (digit < 0 || digit > 9)
                return this.#isOddHit(bytes, start, end);
            hit |= digit;
        }
        if (end === start || end - start > exactDigits)
            return this.#isOddHit(bytes, start, end);
        return hit !== 0;
    }
    get warnings() {
        if (this.#odd === 0)
            return [];
        const what = this.#odd === 1 ? '1 record has an odd count' : `${this.#odd} records have an odd count`;
        return [`${what}, the first ${JSON.stringify(this.#first)}: negative or no number is read as 0, too large as hit`];
    }
    #isOddHit(bytes, start, end) {
        const text = textOf(bytes, start, Math.min(end, start + shownLength)).trim();
        if (/SF:|TN:|end_of_record/.test(text)) {
            throw new read_error/* ReadError */.F('report-cut-short', `a record was cut and another report follows on its line: ${JSON.stringify(text)}`, 'Join reports only when each was written to its end.');
        }
        const number = /^\+?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
        if (text !== '-' && !(number <= Number.MAX_SAFE_INTEGER)) {
            this.#odd += 1;
            if (this.#odd === 1)
                this.#first = text;
        }
        return number > 0;
    }
}

;// CONCATENATED MODULE: ./build/readers/coverage/lcov-functions.js


const mostGroups = 1_000_000;
class LcovFunctions {
    #counts;
    #groups = new Map();
    constructor(counts) {
        this.#counts = counts;
    }
    startSection() {
        this.#groups.clear();
    }
    readName(bytes, start, end, file) {
        const lineEnd = endOfDigits(bytes, start, end);
        if (lineEnd === start || bytes[lineEnd] !== code.comma)
            return false;
        const secondEnd = endOfDigits(bytes, lineEnd + 1, end);
        const hasEndLine = secondEnd > lineEnd + 1 && secondEnd < end && bytes[secondEnd] === code.comma;
        const nameStart = hasEndLine ? secondEnd + 1 : lineEnd + 1;
        file.function((0,function_key/* functionKeyOfBytes */.m)(bytes, nameStart, end), false);
        return true;
    }
    readCount(bytes, start, end, file) {
        const at = commaIn(bytes, start, end);
        if (at < 0)
            return false;
        const hit = this.#counts.isHit(bytes, start, at);
        file.function((0,function_key/* functionKeyOfBytes */.m)(bytes, at + 1, end), hit);
        return true;
    }
    readLeader(bytes, start, end, file) {
        const indexEnd = endOfDigits(bytes, start, end);
        const lineEnd = endOfDigits(bytes, indexEnd + 1, end);
        const index = numberOf(bytes, start, indexEnd);
        const line = numberOf(bytes, indexEnd + 1, lineEnd);
        if (Number.isNaN(index) || Number.isNaN(line) || bytes[indexEnd] !== code.comma)
            return false;
        if (this.#groups.size >= mostGroups)
            return false;
        const key = (0,function_key/* functionKey */.a)(`\0starts on line ${line}`);
        this.#groups.set(index, key);
        file.function(key, false);
        return true;
    }
    readAlias(bytes, start, end, file) {
        const indexEnd = endOfDigits(bytes, start, end);
        const countEnd = commaIn(bytes, indexEnd + 1, end);
        const index = numberOf(bytes, start, indexEnd);
        if (Number.isNaN(index) || bytes[indexEnd] !== code.comma || countEnd < 0)
            return false;
        const hit = this.#counts.isHit(bytes, indexEnd + 1, countEnd);
        file.function(this.#groups.get(index) ?? (0,function_key/* functionKeyOfBytes */.m)(bytes, countEnd + 1, end), hit);
        return true;
    }
}
function commaIn(bytes, start, end) {
    for (let at = start; at < end; at += 1) {
        if (bytes[at] === code.comma)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/readers/coverage/lcov-sections.js

const kinds = ['lines', 'branches', 'functions'];
class Declared {
    found = { lines: -1, branches: -1, functions: -1 };
    hit = { lines: -1, branches: -1, functions: -1 };
    records = { lines: false, branches: false, functions: false };
    reset() {
        for (const kind of kinds) {
            this.found[kind] = -1;
            this.hit[kind] = -1;
            this.records[kind] = false;
        }
    }
}
class LcovSections {
    #sink;
    #sums = {
        lines: { covered: 0, total: 0 },
        branches: { covered: 0, total: 0 },
        functions: { covered: 0, total: 0 },
    };
    #complete = { lines: true, branches: true, functions: true };
    section = new Declared();
    #path = '';
    #file;
    #count = 0;
    #summaries = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(path) {
        if (this.#file !== undefined)
            throw cutShort(`the section of ${this.#path} has no end_of_record`);
        if (path === '') {
            throw new read_error/* ReadError */.F('report-malformed', 'a section names no source file (SF: and nothing more)', 'Make the report again; if it stays so, tell the makers of the tool.');
        }
        this.#path = path;
        this.#count += 1;
        this.section.reset();
        this.#file = this.#sink.file(path);
        return this.#file;
    }
    refuseStray() {
        throw cutShort('a DA record stands outside any section (before SF)');
    }
    close() {
        const file = this.#file;
        if (file === undefined)
            return;
        const { found, hit, records } = this.section;
        for (const kind of kinds) {
            if (found[kind] >= 0)
                this.#sum(kind);
            else if (records[kind])
                this.#complete[kind] = false;
        }
        if (!records.lines && found.lines > 0) {
            this.#summaries += 1;
            file.totals(Object.fromEntries(kinds
                .filter((kind) => found[kind] >= 0)
                .map((kind) => [kind, { covered: clamp(hit[kind], found[kind]), total: found[kind] }])));
        }
        this.#file = undefined;
    }
    finish(dangling) {
        if (this.#file !== undefined)
            throw cutShort(`the section of ${this.#path} has no end_of_record`);
        if (dangling)
            throw cutShort('its last line is a piece');
        if (this.#count === 0) {
            throw new read_error/* ReadError */.F('report-malformed', 'no section (SF record) in the trace', 'Check that the tests were built with coverage and that the tool found their data.');
        }
    }
    reading(warnings) {
        const declared = {};
        for (const kind of kinds) {
            if (this.#complete[kind] && this.#sums[kind].total > 0)
                declared[kind] = this.#sums[kind];
        }
        const own = this.#summaries === 0 ? [] : [this.#summaryWarning()];
        return { declared, warnings: [...own, ...warnings] };
    }
    #sum(kind) {
        this.#sums[kind].total += this.section.found[kind];
        this.#sums[kind].covered += clamp(this.section.hit[kind], this.section.found[kind]);
    }
    #summaryWarning() {
        const which = this.#summaries === this.#count ? 'the trace has' : `${this.#summaries} of ${this.#count} sections have`;
        return `${which} totals (LF, LH) without lines (DA): counted by the totals, no patch coverage possible`;
    }
}
function clamp(hit, found) {
    return Math.max(0, Math.min(hit, found));
}
function cutShort(where) {
    return new read_error/* ReadError */.F('report-cut-short', `the trace is cut short: ${where}`, 'Make or upload the report again, and check that the step that writes it ended well.');
}

;// CONCATENATED MODULE: ./build/readers/coverage/lcov-parser.js






const [letterA, letterB, letterD, letterE, letterF, letterH, letterL, letterN, letterR, letterS] = [
    65, 66, 68, 101, 70, 72, 76, 78, 82, 83,
];
const longestLine = 8 * 1024 * 1024;
class LcovParser {
    #sections;
    #counts = new LcovCounts();
    #functions = new LcovFunctions(this.#counts);
    #file;
    #begun = [];
    #begunLength = 0;
    #strange = 0;
    constructor(sink) {
        this.#sections = new LcovSections(sink);
    }
    push(chunk) {
        const last = chunk.lastIndexOf(code.lineFeed);
        let start = 0;
        if (last >= 0 && this.#begunLength > 0) {
            start = chunk.indexOf(code.lineFeed) + 1;
            this.#begin(chunk.subarray(0, start));
            this.#parseBegun();
        }
        this.#parse(chunk, start, last + 1);
        this.#begin(chunk.subarray(last + 1));
    }
    end() {
        const before = this.#strange;
        if (this.#begunLength > 0) {
            this.#begin(Uint8Array.of(code.lineFeed));
            this.#parseBegun();
        }
        this.#sections.finish(this.#strange > before);
        const warnings = this.#strange === 0 ? [] : [`${this.#strange} lines are no record of the format and were passed over`];
        return this.#sections.reading([...this.#counts.warnings, ...warnings]);
    }
    #begin(part) {
        if (part.length === 0)
            return;
        this.#begun.push(new Uint8Array(part));
        this.#begunLength += part.length;
        if (this.#begunLength > longestLine) {
            throw new read_error/* ReadError */.F('report-hostile', `a line of more than ${longestLine / 1024 / 1024} MiB`, 'Check that the file is an LCOV trace and was not damaged.');
        }
    }
    #parseBegun() {
        const line = Buffer.concat(this.#begun, this.#begunLength);
        this.#begun = [];
        this.#begunLength = 0;
        this.#parse(line, 0, line.length);
    }
    #parse(bytes, start, end) {
        let at = start;
        while (at < end) {
            if (bytes[at] === letterD && bytes[at + 1] === letterA && bytes[at + 2] === code.colon) {
                at = this.#parseLine(bytes, at + 3);
                continue;
            }
            let lineEnd = at;
            while (bytes[lineEnd] !== code.lineFeed)
                lineEnd += 1;
            const textEnd = lineEnd > at && bytes[lineEnd - 1] === code.carriageReturn ? lineEnd - 1 : lineEnd;
            if (!this.#parseRecord(bytes, at, textEnd))
                this.#strange += 1;
            at = lineEnd + 1;
        }
    }
    #parseLine(bytes, start) {
        let at = start;
        let number = 0;
        let byte = bytes[at] ?? 0;
        while (byte >= code.zero && byte <= code.nine) {
            number = number * 10 + byte - code.zero;
            at += 1;
            byte = bytes[at] ?? 0;
        }
        const isNumber = byte === code.comma && at > start && at - start <= exactDigits;
        const countStart = at + 1;
        let hit = 0;
        if (isNumber) {
            at += 1;
            byte = bytes[at] ?? 0;
            while (byte >= code.zero && byte <= code.nine) {
                hit |= byte - code.zero;
                at += 1;
                byte = bytes[at] ?? 0;
            }
        }
        const countEnd = at;
        while (byte !== code.lineFeed) {
            at += 1;
            byte = bytes[at] ?? 0;
        }
        const file = this.#file;
        if (isNumber && file === undefined)
            this.#sections.refuseStray();
        if (!isNumber || file === undefined) {
            this.#strange += 1;
            return at + 1;
        }
        const next = bytes[countEnd];
        const isPlain = (next === code.lineFeed || next === code.comma || next === code.carriageReturn) &&
            countEnd > countStart &&
            countEnd - countStart <= exactDigits;
        this.#sections.section.records.lines = true;
        file.line(number, isPlain ? hit !== 0 : this.#isOddHit(bytes, countStart, at));
        return at + 1;
    }
    #isOddHit(bytes, start, lineEnd) {
        const comma = bytes.subarray(start, lineEnd).indexOf(code.comma);
        return this.#counts.isHit(bytes, start, comma < 0 ? lineEnd : start + comma);
    }
    #parseRecord(bytes, start, end) {
        switch (bytes[start]) {
            case letterB:
            case letterF:
            case letterL:
                return this.#file !== undefined && this.#parseFileRecord(this.#file, bytes, start, end);
            case letterS:
                if (!holds(bytes, start, 'SF:'))
                    return false;
                this.#functions.startSection();
                this.#file = this.#sections.open(textOf(bytes, start + 3, end));
                return true;
            case letterE:
                if (textOf(bytes, start, Math.min(end, start + 64)).trim() !== 'end_of_record')
                    return false;
                this.#sections.close();
                this.#file = undefined;
                return true;
            default:
                return isPassedOver(bytes, start, end);
        }
    }
    #parseFileRecord(file, bytes, start, end) {
        const { records, found, hit } = this.#sections.section;
        const [first, second, third] = [bytes[start], bytes[start + 1], bytes[start + 2]];
        if (first === letterB && second === letterR && third === letterD && holds(bytes, start + 3, 'A:')) {
            records.branches = true;
            return readBranch(bytes, start + 5, end, file, this.#counts);
        }
        if (first === letterF && second === letterN) {
            if (third === code.colon) {
                records.functions = true;
                return this.#functions.readName(bytes, start + 3, end, file);
            }
            if (third === letterD && holds(bytes, start + 3, 'A:')) {
                records.functions = true;
                return this.#functions.readCount(bytes, start + 5, end, file);
            }
            if (third === letterL && bytes[start + 3] === code.colon) {
                records.functions = true;
                return this.#functions.readLeader(bytes, start + 4, end, file);
            }
            if (third === letterA && bytes[start + 3] === code.colon) {
                return this.#functions.readAlias(bytes, start + 4, end, file);
            }
        }
        const kind = first === letterL ? 'lines' : first === letterB && second === letterR ? 'branches' : 'functions';
        const letterAt = kind === 'lines' ? start + 1 : start + 2;
        const side = bytes[letterAt] === letterF ? found : bytes[letterAt] === letterH ? hit : undefined;
        if (side === undefined || bytes[letterAt + 1] !== code.colon)
            return false;
        const value = numberOf(bytes, letterAt + 2, endOfDigits(bytes, letterAt + 2, end));
        if (Number.isNaN(value))
            return false;
        side[kind] = value;
        return true;
    }
}
function isPassedOver(bytes, start, end) {
    if (bytes[start] === code.hash)
        return true;
    if (['TN:', 'VER:', 'MCDC:', 'MCF:', 'MCH:'].some((name) => holds(bytes, start, name)))
        return true;
    for (let at = start; at < end; at += 1) {
        if ((bytes[at] ?? 0) > 32)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/readers/coverage/lcov.js


const lcov = {
    id: 'lcov',
    title: 'LCOV',
    sniff: ({ headText }) => /^SF:/m.test(headText) && !/^\s*[<{[]/.test(headText),
    async read(file, sink) {
        const parser = new LcovParser(sink);
        for await (const chunk of (0,text_encoding/* utf8Chunks */.Os)(file))
            parser.push(chunk);
        return parser.end();
    },
};

;// CONCATENATED MODULE: ./build/readers/coverage/text-readers.js


const textReaders = [goCover, lcov];


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
