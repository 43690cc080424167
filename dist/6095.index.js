export const id = 6095;
export const ids = [6095];
export const modules = {

/***/ 6095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tooMany),
/* harmony export */   readYamlTree: () => (/* binding */ readYamlTree)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


const maximumNodes = 20_000;
const tooMany = 'too many values';
class TreeBuilder {
    #leave;
    #source;
    #events;
    #anchors = new Map();
    #next = 0;
    #offset = 0;
    constructor(source, leave) {
        this.#leave = leave;
        this.#source = source;
        this.#events = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH(source, {});
    }
    build() {
        if (this.#events.length === 0)
            return undefined;
        this.#next = 1;
        const { node } = this.#value();
        this.#next += 1;
        if (this.#events[this.#next]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT) {
            this.#next += 1;
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(this.#value().node.offset, 'a second document', {
                expected: 'one YAML document',
                mend: 'Remove the line `---` and merge what follows it into the first document.',
            });
        }
        return node;
    }
    #take() {
        const event = this.#events[this.#next];
        if (event === undefined)
            throw new RangeError('The YAML events end too early.');
        this.#next += 1;
        return event;
    }
    #value() {
        const event = this.#take();
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
            return this.#alias(event);
        if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR &&
            event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE &&
            event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING) {
            throw new RangeError('A YAML value was expected.');
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            if (event.valueStart >= 0)
                this.#offset = event.valueStart;
        }
        else
            this.#offset = event.start;
        if (event.tagStart >= 0 && this.#leave.tags !== true) {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(event.tagStart, `the tag ${this.#source.slice(event.tagStart, event.tagEnd)}`, {
                expected: 'values without tags',
                mend: 'Remove the tag; quotes make a text of any value.',
            });
        }
        const built = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? this.#scalar(event) : this.#collection(event);
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), built);
        return built;
    }
    #scalar(event) {
        const document = {
            type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT,
            explicitStart: false,
            explicitEnd: false,
            directives: [],
        };
        const [value] = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw([document, { ...event, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], {
            source: this.#source,
        });
        return {
            node: { kind: 'scalar', offset: this.#offset, value: value },
            size: 1,
        };
    }
    #alias(event) {
        this.#offset = event.anchorStart;
        const name = this.#source.slice(event.anchorStart, event.anchorEnd);
        const built = this.#anchors.get(name);
        if (built !== undefined)
            return built;
        throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(event.anchorStart, `the alias *${name}`, {
            expected: 'an alias of an anchor that ends before it',
            mend: 'Write the value out.',
        });
    }
    #collection(event) {
        const offset = this.#offset;
        const items = [];
        const entries = [];
        const keys = new Set();
        let size = 1;
        while (this.#events[this.#next]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const key = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? this.#key(keys) : undefined;
            const built = this.#value();
            size += built.size;
            if (size > maximumNodes) {
                throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(this.#offset, tooMany, {
                    expected: `at most ${maximumNodes} values, those repeated by aliases included`,
                    mend: 'Write a smaller policy.',
                });
            }
            if (key === undefined)
                items.push(built.node);
            else
                entries.push({ ...key, value: built.node });
        }
        this.#next += 1;
        const node = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? { kind: 'mapping', offset, entries } : { kind: 'list', offset, items };
        return { node, size };
    }
    #key(before) {
        const { node } = this.#value();
        const keyOffset = this.#offset;
        if (node.kind !== 'scalar') {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(node.offset, 'a list or mapping as key', {
                expected: 'a text as key',
                mend: 'Write a word before the colon.',
            });
        }
        const key = String(node.value);
        if (key === '__proto__') {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(keyOffset, 'the key __proto__', { expected: 'a known key', mend: 'Remove it.' });
        }
        if (key === '<<' && this.#leave.mergeKeys !== true) {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(keyOffset, 'the merge key <<', {
                expected: 'keys that are written out',
                mend: 'Write the values out; environments share theirs with `inherits-from`.',
            });
        }
        if (before.has(key)) {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(keyOffset, `the key ${key} a second time`, {
                expected: 'each key once',
                mend: 'Remove one of the two.',
            });
        }
        before.add(key);
        return { key, keyOffset };
    }
}
function readYamlTree(source, leave = {}) {
    return new TreeBuilder(source, leave).build();
}


/***/ })

};
