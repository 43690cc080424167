export const id = 2153;
export const ids = [2153];
export const modules = {

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ functionKey),
/* harmony export */   m: () => (/* binding */ functionKeyOfBytes)
/* harmony export */ });
const bits21 = 0x1fffff;
function functionKeyOfBytes(bytes, start, end) {
    let a = 0x243f6a88 ^ (end - start);
    let b = 0x85a308d3;
    let at = start;
    for (; at + 8 <= end; at += 8) {
        a = Math.imul(a ^ wordAt(bytes, at), 0x9e3779b1);
        b = Math.imul(b ^ wordAt(bytes, at + 4), 0x85ebca6b);
        b = (b + ((a << 17) | (a >>> 15))) | 0;
        a ^= (b << 13) | (b >>> 19);
    }
    for (; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul(b + byte, 0x27d4eb2f);
        b = (b << 7) | (b >>> 25);
    }
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ b;
    b = Math.imul(b ^ (b >>> 15), 0xc2b2ae35) ^ (a >>> 13);
    a = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    a ^= a >>> 16;
    b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f);
    b ^= b >>> 15;
    return (b & bits21) * 0x1_0000_0000 + (a >>> 0);
}
function wordAt(bytes, at) {
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
function functionKey(name) {
    const bytes = Buffer.from(name, 'utf8');
    return functionKeyOfBytes(bytes, 0, bytes.length);
}


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ HitSet)
/* harmony export */ });
/* harmony import */ var _slabs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

const hitBit = 0x8000_0000 | 0;
const takenBit = 0x4000_0000;
const startSize = 64;
class HitSet {
    #slabs;
    #address;
    #words;
    #start;
    #length = startSize / 4;
    #total = 0;
    #hits = 0;
    constructor(slabs) {
        this.#slabs = slabs;
        this.#address = slabs.take(startSize);
        this.#words = slabs.words(this.#address);
        this.#start = _slabs_js__WEBPACK_IMPORTED_MODULE_0__/* .Slabs */ .y.offset(this.#address) / 4;
    }
    get total() {
        return this.#total;
    }
    get hits() {
        return this.#hits;
    }
    add(high, low, hit) {
        const words = this.#words;
        const start = this.#start;
        const mask = this.#length - 2;
        const wanted = high | takenBit;
        const lowWord = low | 0;
        let at = slotOf(high, lowWord) & mask;
        for (;;) {
            const word = words[start + at + 1] ?? 0;
            if (word === 0)
                break;
            if ((word & ~hitBit) === wanted && words[start + at] === lowWord) {
                if (!hit || word < 0)
                    return 0;
                words[start + at + 1] = word | hitBit;
                this.#hits += 1;
                return 2;
            }
            at = (at + 2) & mask;
        }
        words[start + at] = lowWord;
        words[start + at + 1] = hit ? wanted | hitBit : wanted;
        this.#total += 1;
        if (hit)
            this.#hits += 1;
        if (this.#total * 20 > this.#length * 7)
            this.#grow();
        return hit ? 3 : 1;
    }
    forEach(visit) {
        const end = this.#start + this.#length;
        for (let at = this.#start; at < end; at += 2) {
            const word = this.#words[at + 1] ?? 0;
            if (word !== 0)
                visit(word & (takenBit - 1), this.#words[at] ?? 0, word < 0);
        }
    }
    #grow() {
        const size = this.#length * 4;
        const address = this.#slabs.take(size * 2);
        const words = this.#slabs.words(address);
        const start = _slabs_js__WEBPACK_IMPORTED_MODULE_0__/* .Slabs */ .y.offset(address) / 4;
        const mask = this.#length * 2 - 2;
        const end = this.#start + this.#length;
        for (let from = this.#start; from < end; from += 2) {
            const word = this.#words[from + 1] ?? 0;
            if (word === 0)
                continue;
            const low = this.#words[from] ?? 0;
            let at = slotOf(word & (takenBit - 1), low) & mask;
            while (words[start + at + 1] !== 0)
                at = (at + 2) & mask;
            words[start + at] = low;
            words[start + at + 1] = word;
        }
        this.#slabs.release(this.#address, size);
        this.#address = address;
        this.#words = words;
        this.#start = start;
        this.#length *= 2;
    }
}
function slotOf(high, low) {
    const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) << 1;
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Slabs)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

const slabSize = 256 * 1024;
const largestBlock = 32 * 1024;
const smallestBlock = 64;
const ceiling = 640 * 1024 * 1024;
class Slabs {
    #bytes = [];
    #words = [];
    #current = -1;
    #used = slabSize;
    #charged = 0;
    #free = Array.from({ length: 32 }, () => []);
    static sizeFor(size) {
        return 2 ** (32 - Math.clz32(Math.max(size, smallestBlock) - 1));
    }
    take(size) {
        const length = Slabs.sizeFor(size);
        if (length > largestBlock)
            return this.#addSlab(length) * slabSize;
        const free = this.#free[31 - Math.clz32(length)]?.pop();
        if (free !== undefined) {
            const start = Slabs.offset(free);
            this.bytes(free).fill(0, start, start + length);
            return free;
        }
        if (this.#used + length > slabSize) {
            this.#current = this.#addSlab(slabSize);
            this.#used = 0;
        }
        this.#used += length;
        return this.#current * slabSize + this.#used - length;
    }
    release(address, size) {
        if (size > largestBlock) {
            const slab = Math.floor(address / slabSize);
            this.#charged -= size;
            this.#bytes[slab] = new Uint8Array(0);
            this.#words[slab] = new Int32Array(0);
        }
        else
            this.#free[31 - Math.clz32(size)]?.push(address);
    }
    bytes(address) {
        return this.#bytes[Math.floor(address / slabSize)] ?? new Uint8Array(0);
    }
    words(address) {
        return this.#words[Math.floor(address / slabSize)] ?? new Int32Array(0);
    }
    static offset(address) {
        return address % slabSize;
    }
    charge(size) {
        this.#charged += size;
        if (this.#charged <= ceiling)
            return;
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-too-large', `its facts about lines, branches and functions need more than ${ceiling / 1024 / 1024} MiB`, 'Give the gate the reports of this repository only, and leave generated code out of them.');
    }
    #addSlab(size) {
        this.charge(size);
        const slab = new ArrayBuffer(size);
        this.#words.push(new Int32Array(slab));
        return this.#bytes.push(new Uint8Array(slab)) - 1;
    }
}


/***/ })

};
