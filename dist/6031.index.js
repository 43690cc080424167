export const id = 6031;
export const ids = [6031];
export const modules = {

/***/ 6609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _xml_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4518);
/* harmony import */ var _xml_tokenizer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(761);




async function readXml(file, handler) {
    const tokenizer = new _xml_tokenizer_js__WEBPACK_IMPORTED_MODULE_3__/* .XmlTokenizer */ .P(handler);
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder((0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(file.head).encoding);
    try {
        for await (const chunk of file.chunks())
            tokenizer.write(decoder.decode(chunk, { stream: true }));
        tokenizer.write(decoder.decode());
        tokenizer.end();
    }
    catch (error) {
        throw error instanceof _xml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .XmlProblem */ .P ? (0,_xml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorOf */ .a)(error, file.name) : error;
    }
}


/***/ }),

/***/ 5500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outlineXml)
/* harmony export */ });
/* harmony import */ var _xml_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4518);
/* harmony import */ var _xml_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);


const mostElements = 200;
function outlineXml(headText, names = []) {
    if (!/^\uFEFF?\s*</.test(headText))
        return undefined;
    const attributes = new Map();
    const children = new Set();
    let root;
    let depth = 0;
    let elements = 0;
    const tokenizer = new _xml_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .XmlTokenizer */ .P({
        open(name, given) {
            if (depth === 0) {
                root = name;
                for (const wanted of names) {
                    const value = given.get(wanted);
                    if (value !== undefined)
                        attributes.set(wanted, value);
                }
            }
            else if (depth === 1)
                children.add(name);
            depth += 1;
            elements += 1;
            if (elements === mostElements)
                throw new _xml_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .XmlProblem */ .P('report-cut-short', 'enough was seen');
            return undefined;
        },
        close() {
            depth -= 1;
        },
    });
    try {
        tokenizer.write(headText.startsWith('\uFEFF') ? headText.slice(1) : headText);
    }
    catch (error) {
        if (!(error instanceof _xml_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .XmlProblem */ .P))
            throw error;
    }
    return root === undefined ? undefined : { root, attributes, children };
}


/***/ }),

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ XmlProblem),
/* harmony export */   a: () => (/* binding */ readErrorOf)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

class XmlProblem extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const mends = {
    'report-cut-short': 'Let the tool that writes it finish, and upload the whole file.',
    'report-malformed': 'Write the report anew; if the tool that wrote it made it so, report that to its authors.',
    'report-hostile': 'No real report looks like this; find out what wrote the file.',
};
function readErrorOf(problem, name) {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F(problem.code, `${name}: ${problem.message}`, mends[problem.code], { cause: problem });
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ XmlTokenizer)
});

// UNUSED EXPORTS: xmlLimits

// EXTERNAL MODULE: ./build/readers/owned-text.js
var owned_text = __webpack_require__(576);
;// CONCATENATED MODULE: ./build/readers/xml/xml-text.js
const predefined = new Map([
    ['q', [['quot;', '"']]],
    ['l', [['lt;', '<']]],
    ['g', [['gt;', '>']]],
    [
        'a',
        [
            ['amp;', '&'],
            ['apos;', "'"],
        ],
    ],
]);
const longestNumber = 12;
const numberSign = 35;
function normaliseNewlines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function resolveReferences(text) {
    let ampersand = text.indexOf('&');
    if (ampersand === -1)
        return text;
    let resolved = '';
    let copied = 0;
    while (ampersand !== -1) {
        const found = text.charCodeAt(ampersand + 1) === numberSign ? numbered(text, ampersand + 1) : named(text, ampersand + 1);
        if (found !== undefined) {
            resolved += text.slice(copied, ampersand) + found[1];
            copied = ampersand + 1 + found[0].length;
        }
        ampersand = text.indexOf('&', ampersand + 1);
    }
    return resolved + text.slice(copied);
}
function named(text, start) {
    return predefined.get(text.charAt(start))?.find(([written]) => text.startsWith(written, start));
}
function numbered(text, start) {
    const match = /^#(?:(\d+)|x([\da-f]+));/i.exec(text.slice(start, start + longestNumber));
    if (match === null)
        return undefined;
    const code = match[1] === undefined ? Number.parseInt(match[2] ?? '', 16) : Number(match[1]);
    const representable = code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
    return representable ? [match[0], String.fromCodePoint(code)] : undefined;
}
function attributeText(raw) {
    return resolveReferences(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\r\n\t]/g, ' ') : raw);
}

;// CONCATENATED MODULE: ./build/readers/xml/kept-text.js


class KeptText {
    #most;
    #settled = '';
    #pending = '';
    constructor(most) {
        this.#most = most;
    }
    add(buffer, start, end) {
        const room = this.#most - this.#settled.length - this.#pending.length;
        if (room > 0)
            this.#pending += (0,owned_text/* ownedText */.h)(buffer.slice(start, Math.min(end, start + room)));
    }
    settleText() {
        if (this.#pending !== '')
            this.#settle(resolveReferences(normaliseNewlines(this.#pending)));
    }
    settleSection() {
        if (this.#pending !== '')
            this.#settle(normaliseNewlines(this.#pending));
    }
    take() {
        const text = this.#settled;
        this.#settled = '';
        return text;
    }
    #settle(text) {
        this.#settled += text;
        this.#pending = '';
    }
}

;// CONCATENATED MODULE: ./build/readers/xml/xml-attributes.js


const fieldsPerAttribute = 4;
const safeDigits = 15;
const comparedPairwise = 8;
const zero = 48;
const nine = 57;
const fullStop = 46;
const powersOfTen = Array.from({ length: safeDigits }, (_, exponent) => 10 ** exponent);
class AttributeSpans {
    #places;
    #most;
    #special = ['&', '\n', '\t', '\r'].map((character) => new ForwardSearch(character));
    #buffer = '';
    #start = 0;
    #count = 0;
    constructor(most) {
        this.#most = most;
        this.#places = new Int32Array(most * fieldsPerAttribute);
    }
    enter(buffer) {
        this.#buffer = buffer;
        for (const search of this.#special)
            search.enter(buffer);
    }
    clear(start) {
        this.#start = start;
        this.#count = 0;
    }
    add(nameStart, nameEnd, valueStart, valueEnd) {
        if (this.#count === this.#most)
            return 'too-many';
        if (this.#count <= comparedPairwise && this.#findSpan(nameStart, nameEnd) !== -1)
            return 'repeated';
        const field = this.#count * fieldsPerAttribute;
        this.#places[field] = nameStart;
        this.#places[field + 1] = nameEnd;
        this.#places[field + 2] = valueStart;
        this.#places[field + 3] = valueEnd;
        this.#count += 1;
        return undefined;
    }
    get repeated() {
        if (this.#count <= comparedPairwise)
            return false;
        const names = new Set();
        for (let index = 0; index < this.#count; index += 1) {
            names.add(this.#buffer.slice(this.#place(index, 0), this.#place(index, 1)));
        }
        return names.size < this.#count;
    }
    get(name) {
        const value = this.peek(name);
        return value === undefined ? undefined : (0,owned_text/* ownedText */.h)(value);
    }
    peek(name) {
        const index = this.#find(name);
        if (index === -1)
            return undefined;
        const end = this.#place(index, 3);
        const raw = this.#buffer.slice(this.#place(index, 2), end);
        for (const search of this.#special) {
            if (search.from(this.#start) < end)
                return attributeText(raw);
        }
        return raw;
    }
    number(name) {
        const index = this.#find(name);
        if (index === -1)
            return undefined;
        const start = this.#place(index, 2);
        const end = this.#place(index, 3);
        if (end - start > safeDigits)
            return decimal(this.get(name));
        let digits = 0;
        let point = end;
        for (let at = start; at < end; at += 1) {
            const code = this.#buffer.charCodeAt(at);
            if (code >= zero && code <= nine)
                digits = digits * 10 + (code - zero);
            else if (code === fullStop && point === end && at > start && at + 1 < end)
                point = at;
            else
                return decimal(this.get(name));
        }
        if (end === start)
            return undefined;
        return point === end ? digits : digits / (powersOfTen[end - point - 1] ?? 1);
    }
    #find(name) {
        const first = name.charCodeAt(0);
        for (let index = 0; index < this.#count; index += 1) {
            const start = this.#place(index, 0);
            if (this.#buffer.charCodeAt(start) !== first || this.#place(index, 1) - start !== name.length)
                continue;
            if (this.#buffer.startsWith(name, start))
                return index;
        }
        return -1;
    }
    #findSpan(start, end) {
        for (let index = 0; index < this.#count; index += 1) {
            const other = this.#place(index, 0);
            if (this.#place(index, 1) - other !== end - start)
                continue;
            let offset = 0;
            while (start + offset < end &&
                this.#buffer.charCodeAt(start + offset) === this.#buffer.charCodeAt(other + offset)) {
                offset += 1;
            }
            if (start + offset === end)
                return index;
        }
        return -1;
    }
    #place(index, field) {
        return this.#places[index * fieldsPerAttribute + field] ?? 0;
    }
}
class ForwardSearch {
    #character;
    #text = '';
    #found = -1;
    constructor(character) {
        this.#character = character;
    }
    enter(text) {
        this.#text = text;
        this.#found = -1;
    }
    from(start) {
        if (this.#found < start) {
            const found = this.#text.indexOf(this.#character, start);
            this.#found = found === -1 ? Number.MAX_SAFE_INTEGER : found;
        }
        return this.#found;
    }
}
function decimal(text) {
    if (text === undefined || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text))
        return undefined;
    return Number(text);
}

;// CONCATENATED MODULE: ./build/readers/xml/xml-characters.js
const nameStart = 1;
const nameRest = 2;
const space = 4;
const classes = new Uint8Array(128);
for (const [from, to] of ['az', 'AZ', '__', '::'].map((range) => [range.charCodeAt(0), range.charCodeAt(1)])) {
    for (let code = from; code <= to; code += 1)
        classes[code] = nameStart | nameRest;
}
for (const character of '0123456789-.')
    classes[character.charCodeAt(0)] = nameRest;
for (const character of ' \t\r\n')
    classes[character.charCodeAt(0)] = space;
function isNameStart(code) {
    return code < 128 ? ((classes[code] ?? 0) & nameStart) !== 0 : true;
}
function isNameRest(code) {
    return code < 128 ? ((classes[code] ?? 0) & nameRest) !== 0 : true;
}
function isSpace(code) {
    return code < 128 && ((classes[code] ?? 0) & space) !== 0;
}
function endOfName(buffer, start) {
    let at = start;
    while (at < buffer.length && isNameRest(buffer.charCodeAt(at)))
        at += 1;
    return at;
}
function endOfSpace(buffer, start) {
    let at = start;
    while (at < buffer.length && isSpace(buffer.charCodeAt(at)))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/readers/xml/xml-doctype.js
const incomplete = -1;
function endOfDoctype(buffer, start) {
    let inSubset = false;
    for (let at = start + '<!DOCTYPE'.length; at < buffer.length; at += 1) {
        const character = buffer.charAt(at);
        if (character === '>' && !inSubset)
            return at + 1;
        if (character === '[')
            inSubset = true;
        else if (character === ']')
            inSubset = false;
        else {
            const close = closing(buffer, at, character);
            if (close === undefined)
                continue;
            const found = buffer.indexOf(close, at + 1);
            if (found === -1)
                return incomplete;
            at = found + close.length - 1;
        }
    }
    return incomplete;
}
function closing(buffer, at, character) {
    if (character === '"' || character === "'")
        return character;
    if (character !== '<')
        return undefined;
    if (buffer.startsWith('<!--', at))
        return '-->';
    return buffer.startsWith('<?', at) ? '?>' : undefined;
}

// EXTERNAL MODULE: ./build/readers/xml/xml-problem.js
var xml_problem = __webpack_require__(4518);
;// CONCATENATED MODULE: ./build/readers/xml/xml-tokenizer.js






const xmlLimits = {
    depth: 1000,
    attributes: 256,
    markup: 4 * 1024 * 1024,
    text: 64 * 1024,
};
const greater = 62;
const slash = 47;
const equals = 61;
const doubleQuote = 34;
const singleQuote = 39;
const exclamation = 33;
const question = 63;
const xml_tokenizer_incomplete = -1;
const smallestBridge = 512;
const ends = { comment: '-->', cdata: ']]>', instruction: '?>' };
class XmlTokenizer {
    #handler;
    #attributes = new AttributeSpans(xmlLimits.attributes);
    #open = [];
    #text = new KeptText(xmlLimits.text);
    #buffer = '';
    #position = 0;
    #rest = '';
    #consumed = 0;
    #within;
    #rootSeen = false;
    #doctypeSeen = false;
    #keeping = 0;
    constructor(handler) {
        this.#handler = handler;
    }
    write(text) {
        const start = this.#rest === '' ? 0 : this.#bridge(text);
        if (start === text.length)
            return;
        const end = this.#run(text, start);
        this.#consumed += end - start;
        this.#rest = text.slice(end);
        this.#checkRest();
    }
    #bridge(text) {
        let taken = 0;
        while (taken < text.length) {
            const more = text.slice(taken, taken + Math.max(smallestBridge, this.#rest.length));
            taken += more.length;
            const joined = this.#rest + more;
            const end = this.#run(joined, 0);
            this.#consumed += end;
            const left = joined.length - end;
            this.#rest = left <= taken ? '' : joined.slice(end);
            if (left <= taken)
                return taken - left;
            this.#checkRest();
        }
        return taken;
    }
    #run(buffer, start) {
        this.#buffer = buffer;
        this.#position = start;
        this.#attributes.enter(buffer);
        while (this.#position < buffer.length) {
            const next = this.#within === undefined ? this.#content() : this.#passOver(this.#within);
            if (next === xml_tokenizer_incomplete)
                break;
            this.#position = next;
        }
        return this.#position;
    }
    #checkRest() {
        if (this.#rest.length <= xmlLimits.markup)
            return;
        throw new xml_problem/* XmlProblem */.P('report-hostile', `one tag is longer than ${xmlLimits.markup} characters`);
    }
    end() {
        const open = this.#open.at(-1);
        if (open !== undefined)
            throw new xml_problem/* XmlProblem */.P('report-cut-short', `the file ends inside <${open}>`);
        if (this.#rest !== '' || this.#within !== undefined) {
            throw new xml_problem/* XmlProblem */.P('report-cut-short', 'the file ends inside markup');
        }
        if (!this.#rootSeen)
            throw new xml_problem/* XmlProblem */.P('report-cut-short', 'the file ends before its first element');
    }
    #content() {
        const buffer = this.#buffer;
        const start = this.#position;
        const markup = buffer.indexOf('<', start);
        const textEnd = markup === -1 ? buffer.length : markup;
        if (textEnd > start)
            this.#takeText(start, textEnd);
        if (markup === -1)
            return textEnd;
        if (this.#keeping > 0)
            this.#text.settleText();
        this.#position = markup;
        if (markup + 1 === buffer.length)
            return xml_tokenizer_incomplete;
        const code = buffer.charCodeAt(markup + 1);
        if (code === slash)
            return this.#endTag(markup);
        if (isNameStart(code))
            return this.#startTag(markup);
        if (code === exclamation)
            return this.#declaration(markup);
        if (code === question)
            return this.#enter('instruction', markup + 2);
        return this.#fail('a "<" that begins no tag');
    }
    #startTag(start) {
        const buffer = this.#buffer;
        const attributes = this.#attributes;
        const nameEnd = endOfName(buffer, start + 1);
        attributes.clear(start);
        let at = nameEnd;
        for (;;) {
            const nameStart = endOfSpace(buffer, at);
            if (nameStart === buffer.length)
                return xml_tokenizer_incomplete;
            const code = buffer.charCodeAt(nameStart);
            if (code === greater || code === slash) {
                at = nameStart;
                break;
            }
            if (nameStart === at || !isNameStart(code))
                this.#fail('a malformed attribute');
            const attributeEnd = endOfName(buffer, nameStart);
            const sign = endOfSpace(buffer, attributeEnd);
            const opening = endOfSpace(buffer, sign + 1);
            if (opening >= buffer.length)
                return xml_tokenizer_incomplete;
            const quote = buffer.charCodeAt(opening);
            if (buffer.charCodeAt(sign) !== equals || (quote !== doubleQuote && quote !== singleQuote)) {
                this.#fail('an attribute without a quoted value');
            }
            const closing = buffer.indexOf(quote === doubleQuote ? '"' : "'", opening + 1);
            if (closing === -1)
                return xml_tokenizer_incomplete;
            const refused = attributes.add(nameStart, attributeEnd, opening + 1, closing);
            if (refused !== undefined)
                this.#refuseAttribute(refused);
            at = closing + 1;
        }
        const selfClosing = buffer.charCodeAt(at) === slash;
        const end = selfClosing ? at + 1 : at;
        if (end === buffer.length)
            return xml_tokenizer_incomplete;
        if (buffer.charCodeAt(end) !== greater)
            this.#fail('a "/" inside a tag');
        if (attributes.repeated)
            this.#refuseAttribute('repeated');
        this.#openElement(buffer.slice(start + 1, nameEnd));
        if (selfClosing)
            this.#closeElement();
        return end + 1;
    }
    #endTag(start) {
        const buffer = this.#buffer;
        const nameStart = start + 2;
        const name = this.#open.at(-1) ?? '';
        const end = endOfSpace(buffer, nameStart + name.length);
        if (end >= buffer.length)
            return xml_tokenizer_incomplete;
        if (name === '' || !buffer.startsWith(name, nameStart) || buffer.charCodeAt(end) !== greater) {
            this.#fail(name === '' ? 'a closing tag that closes nothing' : `a closing tag where </${name}> was expected`);
        }
        this.#closeElement();
        return end + 1;
    }
    #openElement(name) {
        const open = this.#open;
        if (open.length === 0) {
            if (this.#rootSeen)
                this.#fail('a second root element');
            this.#rootSeen = true;
        }
        if (open.length === xmlLimits.depth) {
            throw new xml_problem/* XmlProblem */.P('report-hostile', `elements are nested deeper than ${xmlLimits.depth}`);
        }
        open.push((0,owned_text/* ownedText */.h)(name));
        const wish = this.#handler.open(localName(name), this.#attributes);
        if (wish === 'keep-text' && this.#keeping === 0) {
            this.#keeping = open.length;
        }
    }
    #closeElement() {
        const kept = this.#keeping === this.#open.length;
        if (kept)
            this.#keeping = 0;
        this.#handler.close(localName(this.#open.pop() ?? ''), kept ? this.#text.take() : '');
    }
    #declaration(start) {
        const buffer = this.#buffer;
        if (buffer.startsWith('<!--', start))
            return this.#enter('comment', start + 4);
        if (buffer.startsWith('<![CDATA[', start)) {
            if (this.#open.length === 0)
                this.#fail('text outside the root element');
            return this.#enter('cdata', start + 9);
        }
        if (buffer.startsWith('<!DOCTYPE', start)) {
            const end = endOfDoctype(buffer, start);
            if (end === xml_tokenizer_incomplete)
                return xml_tokenizer_incomplete;
            if (this.#rootSeen || this.#doctypeSeen)
                this.#fail('a document type declaration out of place');
            this.#doctypeSeen = true;
            if (buffer.slice(start, end).includes('<!ENTITY'))
                throw new xml_problem/* XmlProblem */.P('report-hostile', 'it defines entities');
            return end;
        }
        return buffer.length - start < '<![CDATA['.length ? xml_tokenizer_incomplete : this.#fail('an unknown declaration');
    }
    #enter(within, position) {
        this.#within = within;
        return position;
    }
    #passOver(within) {
        const mark = ends[within];
        const found = this.#buffer.indexOf(mark, this.#position);
        const end = found === -1 ? Math.max(this.#position, this.#buffer.length - mark.length + 1) : found;
        if (within === 'cdata' && this.#keeping > 0)
            this.#text.add(this.#buffer, this.#position, end);
        if (found === -1) {
            this.#position = end;
            return xml_tokenizer_incomplete;
        }
        this.#within = undefined;
        if (within === 'cdata')
            this.#text.settleSection();
        return found + mark.length;
    }
    #takeText(start, end) {
        if (this.#keeping > 0) {
            this.#text.add(this.#buffer, start, end);
            return;
        }
        if (this.#open.length > 0)
            return;
        for (let at = start; at < end; at += 1) {
            if (isSpace(this.#buffer.charCodeAt(at)))
                continue;
            this.#position = at;
            this.#fail('text outside the root element');
        }
    }
    #refuseAttribute(reason) {
        if (reason === 'repeated')
            this.#fail('an attribute that is given twice');
        throw new xml_problem/* XmlProblem */.P('report-hostile', `an element has more than ${xmlLimits.attributes} attributes`);
    }
    #fail(what) {
        throw new xml_problem/* XmlProblem */.P('report-malformed', `not well-formed: ${what}, near character ${this.#consumed + this.#position + 1}`);
    }
}
function localName(name) {
    const colon = name.lastIndexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}


/***/ })

};
