export const id = 534;
export const ids = [534];
export const modules = {

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ functionKey),
/* harmony export */   m: () => (/* binding */ functionKeyOfBytes)
/* harmony export */ });
const bits21 = 0x1fffff;
/**
 * A function's key within its source file: 53 bits of its name, so that a report with a million long mangled names is
 * read without keeping, or even making, a string for each.
 *
 * The state has 64 bits, every step maps it one to one, and 53 bits of the mixed result are kept. Keys are compared within one
 * source file only: by the birthday bound a file of 1,000 functions loses one with a chance of 6e-11, the hostile one of
 * 80,000 with 4e-7. A collision would merge two functions of one file in the function figure; lines are never hashed.
 *
 * @param bytes the name in UTF-8, from `start` (inclusive) to `end` (exclusive).
 */
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
/** The same key for a name that is a string already. */
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

/** Bit 31 of a slot's second word: hit. Bit 30: the slot is taken. */
const hitBit = 0x8000_0000 | 0;
const takenBit = 0x4000_0000;
/** Bytes of an empty set: 8 slots. */
const startSize = 64;
/**
 * A set of keys that remembers which were hit, in 8 bytes per slot: what a million branches or functions cost decides
 * whether a report of hundreds of megabytes fits. Open addressing with linear probing, at most 70 % full.
 */
class HitSet {
    #slabs;
    #address;
    #words;
    /** Where the slots begin in `#words`, and how many words they have. */
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
    /**
     * Adds the key of 62 bits (`high`: 30, `low`: 32), or merges: once hit, always hit.
     * @returns what is new about it: bit 0, the key; bit 1, that it is hit.
     */
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
    /** Calls `visit` for every key, in no particular order. */
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

/** Bytes of a slab, and of the largest block cut from one: larger blocks are few, so they have slabs of their own. */
const slabSize = 256 * 1024;
const largestBlock = 32 * 1024;
/** Bytes of the smallest block, a power of two. */
const smallestBlock = 64;
/** Bytes: five times what a trace of a gigabyte needs. A report that needs more would take the runner down. */
const ceiling = 640 * 1024 * 1024;
/**
 * Zeroed memory for very many small tables, which grow by doubling. A typed array each would cost more than what most of
 * them hold: some hundred thousand are needed for a report of a gigabyte. Blocks are known by their address; their sizes are
 * powers of two, and what one table has outgrown serves the next.
 */
class Slabs {
    #bytes = [];
    #words = [];
    /** Index and used bytes of the slab that blocks are cut from. */
    #current = -1;
    #used = slabSize;
    #charged = 0;
    /** Addresses of blocks given back, by the logarithm of their size. */
    #free = Array.from({ length: 32 }, () => []);
    /** Bytes that a block for so many has. */
    static sizeFor(size) {
        return 2 ** (32 - Math.clz32(Math.max(size, smallestBlock) - 1));
    }
    /** The address of a zeroed block of `Slabs.sizeFor(size)` bytes. */
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
    /** Gives a block back; it is not to be used any more. */
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
    /** The slab that holds the block, as bytes; the block begins at `Slabs.offset(address)`. */
    bytes(address) {
        return this.#bytes[Math.floor(address / slabSize)] ?? new Uint8Array(0);
    }
    /** The slab that holds the block, as words of 4 bytes; the block begins at a quarter of `Slabs.offset(address)`. */
    words(address) {
        return this.#words[Math.floor(address / slabSize)] ?? new Int32Array(0);
    }
    /** Where in its slab a block begins, in bytes. */
    static offset(address) {
        return address % slabSize;
    }
    /** Counts memory that is kept elsewhere for the same coverage. @throws ReadError `report-too-large` beyond the ceiling. */
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
