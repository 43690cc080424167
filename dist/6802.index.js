export const id = 6802;
export const ids = [6802];
export const modules = {

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xmlReaders: () => (/* binding */ xmlReaders)
});

// EXTERNAL MODULE: ./build/readers/xml/read-xml.js
var read_xml = __webpack_require__(6609);
// EXTERNAL MODULE: ./build/readers/xml/xml-outline.js
var xml_outline = __webpack_require__(5500);
;// CONCATENATED MODULE: ./build/readers/coverage/declared-figure.js
function declaredFigure(attributes, covered, total) {
    const figure = { covered: attributes.number(covered), total: attributes.number(total) };
    if (figure.covered === undefined || figure.total === undefined)
        return undefined;
    if (figure.covered < 0 || figure.total < 0)
        return undefined;
    return { covered: figure.covered, total: figure.total };
}
const smallestMilliseconds = 1e11;
function timestampFrom(attributes, name) {
    const value = attributes.number(name);
    if (value === undefined || value <= 0)
        return undefined;
    const time = new Date(value < smallestMilliseconds ? value * 1000 : value);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/readers/coverage/clover.js



const clover = {
    id: 'clover',
    title: 'Clover',
    sniff(file) {
        const outline = (0,xml_outline/* outlineXml */.a)(file.headText, ['clover', 'generated']);
        return outline?.root === 'coverage' && (outline.children.has('project') || outline.attributes.size > 0);
    },
    async read(file, sink) {
        const reading = new CloverReading(sink);
        await (0,read_xml/* readXml */.k)(file, reading);
        return reading.finish();
    },
};
class CloverReading {
    #sink;
    #path = [];
    #file;
    #inTests = false;
    #declared = {};
    #timestamp;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes) {
        if (name === 'testproject')
            this.#inTests = true;
        if (!this.#inTests) {
            if (name === 'line')
                this.#line(attributes);
            else if (name === 'metrics')
                this.#metrics(attributes);
            else if (name === 'file')
                this.#openFile(attributes);
            else if (name === 'project' || name === 'coverage')
                this.#noteTime(name, attributes);
        }
        this.#path.push(name);
    }
    close(name) {
        this.#path.pop();
        if (name === 'testproject')
            this.#inTests = false;
        else if (name === 'file')
            this.#closeFile();
    }
    finish() {
        return {
            declared: this.#declared,
            warnings: [],
            ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
        };
    }
    #openFile(attributes) {
        const path = attributes.get('path') || attributes.get('name') || '';
        this.#file = { sink: this.#sink.file(path), hasLines: false, metrics: undefined, conditions: [] };
    }
    #closeFile() {
        const file = this.#file;
        this.#file = undefined;
        if (file !== undefined)
            addBranches(file);
        if (file === undefined || file.hasLines || file.metrics?.statements === undefined)
            return;
        file.sink.totals({ ...file.metrics, lines: file.metrics.statements });
    }
    #line(attributes) {
        const file = this.#file;
        const line = attributes.number('num');
        if (file === undefined || line === undefined)
            return;
        const count = attributes.number('count');
        const hit = (count ?? 0) > 0;
        const type = attributes.get('type');
        if (type === 'method') {
            const name = attributes.get('signature') ?? attributes.get('name') ?? '';
            file.sink.function(`${line}\u0000${name}`, hit);
            return;
        }
        file.hasLines = true;
        if (type !== 'cond') {
            file.sink.line(line, hit);
            return;
        }
        const [trues = 0, falses = 0] = [attributes.number('truecount'), attributes.number('falsecount')];
        file.sink.line(line, count === undefined ? trues + falses > 0 : hit);
        file.conditions.push({ line, count, trues, falses });
    }
    #metrics(attributes) {
        const within = this.#path.at(-1);
        if (within === 'project')
            this.#declared = figuresOf(attributes);
        else if (within === 'file' && this.#file !== undefined)
            this.#file.metrics = figuresOf(attributes);
    }
    #noteTime(name, attributes) {
        this.#timestamp = timestampFrom(attributes, name === 'project' ? 'timestamp' : 'generated') ?? this.#timestamp;
    }
}
function addBranches({ sink, conditions, metrics }) {
    const taken = ({ trues, falses }) => Number(trues > 0) + Number(falses > 0);
    const stated = metrics?.branches;
    const covered = conditions.reduce((sum, condition) => sum + taken(condition), 0);
    const isTwo = stated === undefined || (stated.covered === covered && stated.total === 2 * conditions.length);
    const isIstanbul = !isTwo && conditions.every(({ count }) => count !== undefined);
    for (const condition of conditions) {
        const { line, trues, falses } = condition;
        if (isIstanbul)
            sink.branchCounts(line, trues, trues + falses);
        else
            sink.branchCounts(line, taken(condition), 2);
    }
}
function figuresOf(attributes) {
    const statements = declaredFigure(attributes, 'coveredstatements', 'statements');
    const branches = declaredFigure(attributes, 'coveredconditionals', 'conditionals');
    const functions = declaredFigure(attributes, 'coveredmethods', 'methods');
    return {
        ...(statements !== undefined && { statements }),
        ...(branches !== undefined && { branches }),
        ...(functions !== undefined && { functions }),
    };
}

;// CONCATENATED MODULE: ./build/readers/coverage/cobertura.js



const cobertura = {
    id: 'cobertura',
    title: 'Cobertura',
    sniff(file) {
        const outline = (0,xml_outline/* outlineXml */.a)(file.headText, ['line-rate', 'lines-valid']);
        if (outline?.root !== 'coverage')
            return false;
        return outline.attributes.size > 0 || outline.children.has('packages');
    },
    async read(file, sink) {
        const reading = new CoberturaReading(sink);
        await (0,read_xml/* readXml */.k)(file, reading);
        return reading.finish();
    },
};
class CoberturaReading {
    #sink;
    #roots = [];
    #class;
    #method;
    #conditions;
    #declared = {};
    #timestamp;
    #branchesWithoutCounts = 0;
    #namelessClasses = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes) {
        if (name === 'line') {
            if (this.#method !== undefined)
                this.#methodLine(this.#method, attributes);
            else if (this.#class !== undefined)
                this.#classLine(this.#class, attributes);
        }
        else if (name === 'condition')
            this.#condition(attributes);
        else if (name === 'method')
            this.#openMethod(attributes);
        else if (name === 'class')
            this.#openClass(attributes);
        else if (name === 'source')
            return 'keep-text';
        else if (name === 'coverage')
            this.#openRoot(attributes);
        return undefined;
    }
    close(name, text) {
        if (name === 'line')
            this.#closeLine();
        else if (name === 'method')
            this.#closeMethod();
        else if (name === 'class')
            this.#closeClass();
        else if (name === 'source' && text.trim() !== '')
            this.#roots.push(text.trim());
    }
    finish() {
        const warnings = [];
        if (this.#branchesWithoutCounts > 0) {
            warnings.push(`${this.#branchesWithoutCounts} lines are called branches without saying how many: their branches were not counted.`);
        }
        if (this.#namelessClasses > 0)
            warnings.push(`${this.#namelessClasses} classes name no file: their class name stands for it.`);
        return {
            declared: this.#declared,
            warnings,
            ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
        };
    }
    #openRoot(attributes) {
        const lines = declaredFigure(attributes, 'lines-covered', 'lines-valid');
        const branches = declaredFigure(attributes, 'branches-covered', 'branches-valid');
        this.#declared = { ...(lines !== undefined && { lines }), ...(branches !== undefined && { branches }) };
        this.#timestamp = timestampFrom(attributes, 'timestamp');
    }
    #openClass(attributes) {
        const filename = attributes.get('filename');
        const name = attributes.get('name') ?? '';
        if (filename === undefined || filename === '')
            this.#namelessClasses += 1;
        const sink = this.#sink.file(filename || name, this.#roots);
        this.#class = { name, sink, unhit: new Map(), lines: 0, numberedLines: 0 };
    }
    #closeClass() {
        const closed = this.#class;
        this.#class = undefined;
        if (closed === undefined || closed.lines === 0 || closed.numberedLines > 0)
            return;
        closed.sink.totals({ lines: { covered: 0, total: 1 } });
    }
    #openMethod(attributes) {
        const name = `${this.#class?.name}\u0000${attributes.get('name') ?? ''}\u0000${attributes.get('signature') ?? ''}`;
        this.#method = { name, lines: [], hit: false, calls: attributes.number('hits') };
    }
    #methodLine(method, attributes) {
        const line = attributes.number('number');
        if (line !== undefined)
            method.lines.push(line);
        if ((attributes.number('hits') ?? 0) > 0)
            method.hit = true;
    }
    #closeMethod() {
        const method = this.#method;
        this.#method = undefined;
        const first = method?.lines[0];
        if (method === undefined || first === undefined || this.#class === undefined)
            return;
        const key = `${method.name}\u0000${first}`;
        const { calls } = method;
        this.#class.sink.function(key, calls === undefined ? method.hit : calls > 0);
        if (method.hit || calls !== undefined)
            return;
        for (const line of method.lines) {
            const keys = this.#class.unhit.get(line);
            if (keys === undefined)
                this.#class.unhit.set(line, [key]);
            else
                keys.push(key);
        }
    }
    #classLine(frame, attributes) {
        const line = attributes.number('number');
        frame.lines += 1;
        if (line === undefined || line < 1)
            return;
        frame.numberedLines += 1;
        const hit = (attributes.number('hits') ?? 0) > 0;
        frame.sink.line(line, hit);
        if (hit && frame.unhit.size > 0) {
            for (const key of frame.unhit.get(line) ?? [])
                frame.sink.function(key, true);
        }
        const branch = attributes.get('branch');
        if (branch === undefined || branch === 'false' || branch.toLowerCase() !== 'true')
            return;
        const counts = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(attributes.get('condition-coverage') ?? '');
        if (counts === null)
            this.#conditions = { line, taken: 0, total: 0 };
        else
            frame.sink.branchCounts(line, Number(counts[1]), Number(counts[2]));
    }
    #condition(attributes) {
        const share = /^\s*(\d+(?:\.\d+)?)\s*%/.exec(attributes.get('coverage') ?? '')?.[1];
        if (this.#conditions === undefined || share === undefined || attributes.get('type') === 'switch')
            return;
        this.#conditions.taken += Math.floor(Number(share) / 50);
        this.#conditions.total += 2;
    }
    #closeLine() {
        const conditions = this.#conditions;
        if (conditions === undefined)
            return;
        this.#conditions = undefined;
        if (conditions.total === 0)
            this.#branchesWithoutCounts += 1;
        else
            this.#class?.sink.branchCounts(conditions.line, conditions.taken, conditions.total);
    }
}

;// CONCATENATED MODULE: ./build/readers/coverage/jacoco.js



const figures = new Map([
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions'],
    ['INSTRUCTION', 'instructions'],
]);
const childrenOfReport = ['sessioninfo', 'package', 'group', 'counter'];
const jacoco = {
    id: 'jacoco',
    title: 'JaCoCo',
    sniff(file) {
        const outline = (0,xml_outline/* outlineXml */.a)(file.headText);
        if (outline?.root !== 'report')
            return false;
        return file.headText.includes('JACOCO') || childrenOfReport.some((child) => outline.children.has(child));
    },
    async read(file, sink) {
        const reading = new JacocoReading(sink);
        await (0,read_xml/* readXml */.k)(file, reading);
        return reading.finish();
    },
};
class JacocoReading {
    #sink;
    #path = [];
    #groups = [];
    #package = '';
    #source;
    #classFile;
    #className = '';
    #method = '';
    #declared = {};
    #timestamp;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes) {
        if (name === 'line')
            this.#line(attributes);
        else if (name === 'counter')
            this.#counter(attributes);
        else if (name === 'method')
            this.#openMethod(attributes);
        else if (name === 'class')
            this.#openClass(attributes);
        else if (name === 'sourcefile')
            this.#openSource(attributes);
        else if (name === 'package')
            this.#package = attributes.get('name') ?? '';
        else if (name === 'group')
            this.#groups.push(attributes.get('name') ?? '');
        else if (name === 'sessioninfo')
            this.#noteSession(attributes);
        this.#path.push(name);
    }
    close(name) {
        this.#path.pop();
        if (name === 'sourcefile')
            this.#closeSource();
        else if (name === 'class')
            this.#classFile = undefined;
        else if (name === 'group')
            this.#groups.pop();
    }
    finish() {
        return {
            declared: this.#declared,
            warnings: [],
            ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
        };
    }
    #line(attributes) {
        const source = this.#source;
        const line = attributes.number('nr');
        if (source === undefined || line === undefined)
            return;
        const missed = attributes.number('mi');
        const covered = attributes.number('ci');
        if (missed !== undefined || covered !== undefined) {
            source.hasLines = true;
            source.sink.line(line, (covered ?? 0) > 0);
        }
        const taken = attributes.number('cb') ?? 0;
        const branches = taken + (attributes.number('mb') ?? 0);
        if (branches > 0)
            source.sink.branchCounts(line, taken, branches);
    }
    #counter(attributes) {
        const kind = figures.get(attributes.get('type') ?? '');
        const covered = attributes.number('covered');
        const missed = attributes.number('missed');
        if (kind === undefined || covered === undefined || missed === undefined)
            return;
        const figure = { covered, total: covered + missed };
        const within = this.#path.at(-1);
        if (within === 'report')
            this.#declared = { ...this.#declared, [kind]: figure };
        else if (within === 'sourcefile' && this.#source !== undefined) {
            this.#source.counters = { ...this.#source.counters, [kind]: figure };
        }
        else if (within === 'method' && kind === 'functions')
            this.#classFile?.function(this.#method, covered > 0);
    }
    #openClass(attributes) {
        const source = attributes.get('sourcefilename');
        this.#className = attributes.get('name') ?? '';
        this.#classFile = source === undefined ? undefined : this.#fileOf(source);
    }
    #openMethod(attributes) {
        const parts = [this.#className, attributes.get('name'), attributes.get('desc'), attributes.get('line')];
        this.#method = parts.join('\u0000');
    }
    #openSource(attributes) {
        this.#source = { sink: this.#fileOf(attributes.get('name') ?? ''), hasLines: false, counters: {} };
    }
    #closeSource() {
        const source = this.#source;
        this.#source = undefined;
        if (source !== undefined && !source.hasLines && source.counters.lines !== undefined)
            source.sink.totals(source.counters);
    }
    #fileOf(name) {
        const folders = this.#package === '' ? this.#groups : [...this.#groups, this.#package];
        return this.#sink.file([...folders, name].join('/'));
    }
    #noteSession(attributes) {
        const dump = timestampFrom(attributes, 'dump');
        if (dump !== undefined && (this.#timestamp === undefined || dump > this.#timestamp))
            this.#timestamp = dump;
    }
}

;// CONCATENATED MODULE: ./build/readers/coverage/xml-readers.js



const xmlReaders = [cobertura, jacoco, clover];


/***/ })

};
