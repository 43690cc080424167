export const id = 2372;
export const ids = [2372];
export const modules = {

/***/ 2372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonReaders: () => (/* binding */ jsonReaders)
});

// EXTERNAL MODULE: ./build/readers/json/json-path.js
var json_path = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/readers/json/json-prefix.js
var json_prefix = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/json/read-json.js
var read_json = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/readers/coverage/figures.js
var coverage_figures = __webpack_require__(1739);
;// CONCATENATED MODULE: ./build/readers/coverage/gcovr.js





const gcovrReader = {
    id: 'gcovr',
    title: 'gcovr JSON',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        if (Object.hasOwn(root, 'gcovr/format_version'))
            return true;
        const first = (0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(root.files)[0]);
        return Object.hasOwn((0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(first.lines)[0]), 'gcovr/noncode');
    },
    async read(file, sink) {
        const own = { lines: new coverage_figures/* FigureSum */.UL(), branches: new coverage_figures/* FigureSum */.UL(), functions: new coverage_figures/* FigureSum */.UL() };
        await (0,read_json/* readJson */.V)(file, [
            {
                path: ['files', json_path/* eachItem */.X_],
                visit(value) {
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An element of files', 'an object');
                    const name = (0,json_value/* textOf */.b6)(value.file);
                    if (name === undefined)
                        throw (0,json_value/* wrongShape */.lf)('file', 'a text');
                    const source = sink.file(name);
                    for (const line of (0,json_value/* arrayOr */.XW)(value.lines))
                        readLine(line, source, own);
                    for (const one of (0,json_value/* arrayOr */.XW)(value.functions))
                        readFunction(one, source, own);
                },
            },
        ]);
        const declared = { ...own.lines.as('lines'), ...own.branches.as('branches'), ...own.functions.as('functions') };
        return { declared, warnings: [] };
    },
};
function readLine(value, sink, own) {
    if (!(0,json_value/* isObject */.Gv)(value))
        throw (0,json_value/* wrongShape */.lf)('An element of lines', 'an object');
    const line = (0,json_value/* lineOf */.cA)(value.line_number);
    if (line === undefined)
        throw (0,json_value/* wrongShape */.lf)('line_number', 'a line number');
    if (isLeftOut(value))
        return;
    const hit = isHit(value.count);
    sink.line(line, hit);
    own.lines.add(one(hit));
    for (const [index, branch] of (0,json_value/* arrayOr */.XW)(value.branches).entries()) {
        const arm = (0,json_value/* objectOr */.Xg)(branch);
        if (isLeftOut(arm))
            continue;
        const taken = isHit(arm.count);
        sink.branch(line, index, taken);
        own.branches.add(one(taken));
    }
}
function readFunction(value, sink, own) {
    const entry = (0,json_value/* objectOr */.Xg)(value);
    const name = (0,json_value/* textOf */.b6)(entry.name) ?? (0,json_value/* textOf */.b6)(entry.demangled_name);
    if (name === undefined || isLeftOut(entry))
        return;
    const hit = isHit(entry.execution_count);
    sink.function(name, hit);
    own.functions.add(one(hit));
}
function isHit(count) {
    return ((0,json_value/* numberOf */.rl)(count) ?? 0) > 0;
}
function one(hit) {
    return { covered: hit ? 1 : 0, total: 1 };
}
function isLeftOut(entry) {
    return entry['gcovr/noncode'] === true || entry['gcovr/excluded'] === true;
}

;// CONCATENATED MODULE: ./build/readers/coverage/gcovr-summary.js





const kinds = { lines: 'line', branches: 'branch', functions: 'function' };
const gcovrSummaryReader = {
    id: 'gcovr-summary',
    title: 'gcovr JSON summary',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        return (0,json_value/* isObject */.Gv)(root) && Object.hasOwn(root, 'gcovr/summary_format_version');
    },
    async read(file, sink) {
        const root = {};
        const keys = Object.values(kinds).flatMap((kind) => [`${kind}_covered`, `${kind}_total`]);
        await (0,read_json/* readJson */.V)(file, [
            ...keys.map((key) => ({
                path: [key],
                visit(value) {
                    root[key] = value;
                },
            })),
            {
                path: ['files', json_path/* eachItem */.X_],
                visit(value) {
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An element of files', 'an object');
                    const name = (0,json_value/* textOf */.b6)(value.filename);
                    const figures = figuresOf(value);
                    if (name === undefined || figures.lines === undefined)
                        throw (0,json_value/* wrongShape */.lf)('An element of files', 'one with filename and counted lines');
                    sink.file(name).totals(figures);
                },
            },
        ]);
        const warning = 'The report has totals only: coverage of changed lines cannot be told. `gcovr --json` has the lines.';
        return { declared: figuresOf(root), warnings: [warning] };
    },
};
function figuresOf(entry) {
    const figures = {};
    for (const [kind, key] of Object.entries(kinds)) {
        const figure = (0,coverage_figures/* checkedFigure */.iT)(entry[`${key}_covered`], entry[`${key}_total`]);
        if (figure !== undefined)
            figures[kind] = figure;
    }
    return figures;
}

// EXTERNAL MODULE: ./build/readers/json/jest-output.js
var jest_output = __webpack_require__(6890);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
;// CONCATENATED MODULE: ./build/readers/coverage/istanbul.js






const istanbulReader = {
    id: 'istanbul',
    title: 'Istanbul coverage map',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        return (0,json_value/* isObject */.Gv)(root) && ((0,jest_output/* isJestOutput */.G)(root) || Object.values(root).some(looksLikeFileCoverage));
    },
    async read(file, sink) {
        const inJest = (0,jest_output/* isJestOutput */.G)((0,json_prefix/* jsonPrefix */.l)(file));
        const statements = { covered: 0, total: 0 };
        let files = 0;
        await (0,read_json/* readJson */.V)(file, [
            {
                path: inJest ? ['coverageMap', json_path/* eachEntry */.sJ] : [json_path/* eachEntry */.sJ],
                visit(value, path) {
                    const name = String(path.at(-1));
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)(name, 'the coverage of a file');
                    const entry = (0,json_value/* isObject */.Gv)(value.data) && !(0,json_value/* isObject */.Gv)(value.statementMap) ? value.data : value;
                    const source = sink.file(typeof entry.path === 'string' && entry.path !== '' ? entry.path : name);
                    files += 1;
                    readStatements(entry, name, source, statements);
                    readFunctions(entry, source);
                    readBranches(entry, source);
                },
            },
        ]);
        if (inJest && files === 0) {
            throw new read_error/* ReadError */.F('report-unknown-format', "Jest's test results, without coverage.", 'Run Jest with --coverage --json, or give coverage/coverage-final.json.');
        }
        return { declared: statements.total > 0 ? { statements } : {}, warnings: [] };
    },
};
function looksLikeFileCoverage(value) {
    const entry = (0,json_value/* objectOr */.Xg)(value);
    return (0,json_value/* isObject */.Gv)(entry.statementMap) || (0,json_value/* isObject */.Gv)((0,json_value/* objectOr */.Xg)(entry.data).statementMap);
}
function readStatements(entry, name, sink, statements) {
    const { statementMap, s } = entry;
    if (!(0,json_value/* isObject */.Gv)(statementMap) || !(0,json_value/* isObject */.Gv)(s))
        throw (0,json_value/* wrongShape */.lf)(name, 'a file coverage with statementMap and s');
    for (const [id, value] of Object.entries(s)) {
        const hit = istanbul_isHit(value);
        statements.total += 1;
        if (hit)
            statements.covered += 1;
        const line = startLine(Object.hasOwn(statementMap, id) ? statementMap[id] : undefined);
        if (line !== undefined)
            sink.line(line, hit);
    }
}
function readFunctions(entry, sink) {
    const places = new Places();
    const map = (0,json_value/* objectOr */.Xg)(entry.fnMap);
    for (const [id, value] of Object.entries((0,json_value/* objectOr */.Xg)(entry.f))) {
        const place = Object.hasOwn(map, id) ? (0,json_value/* objectOr */.Xg)(map[id]) : {};
        sink.function(places.key(place.loc ?? place.decl, id), istanbul_isHit(value));
    }
}
function readBranches(entry, sink) {
    const places = new Places();
    const map = (0,json_value/* objectOr */.Xg)(entry.branchMap);
    for (const [id, counts] of Object.entries((0,json_value/* objectOr */.Xg)(entry.b))) {
        if (!Array.isArray(counts))
            continue;
        const place = Object.hasOwn(map, id) ? (0,json_value/* objectOr */.Xg)(map[id]) : {};
        const line = startLine(place.loc) ??
            (0,json_value/* lineOf */.cA)(place.line) ??
            startLine(Array.isArray(place.locations) ? place.locations[0] : undefined);
        const key = places.key(place.loc, id);
        for (const [arm, count] of counts.entries())
            sink.branch(line ?? 1, `${key}/${arm}`, istanbul_isHit(count));
    }
}
function istanbul_isHit(count) {
    return ((0,json_value/* numberOf */.rl)(count) ?? 0) > 0;
}
function startLine(place) {
    return (0,json_value/* lineOf */.cA)((0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(place).start).line);
}
class Places {
    #seen = new Map();
    key(place, id) {
        const { start, end } = (0,json_value/* objectOr */.Xg)(place);
        const from = (0,json_value/* objectOr */.Xg)(start);
        const to = (0,json_value/* objectOr */.Xg)(end);
        if (from.line === undefined)
            return `#${id}`;
        const key = JSON.stringify([from.line, from.column, to.line, to.column]);
        const order = this.#seen.get(key) ?? 0;
        this.#seen.set(key, order + 1);
        return order === 0 ? key : `${key}+${order}`;
    }
}

;// CONCATENATED MODULE: ./build/readers/coverage/istanbul-summary.js





const istanbul_summary_kinds = ['lines', 'statements', 'functions', 'branches'];
const istanbulSummaryReader = {
    id: 'istanbul-summary',
    title: 'Istanbul summary',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        return (0,json_value/* isObject */.Gv)(root) && Object.values(root).slice(0, 2).some(looksLikeSummary);
    },
    async read(file, sink) {
        let declared = {};
        let files = 0;
        await (0,read_json/* readJson */.V)(file, [
            {
                path: [json_path/* eachEntry */.sJ],
                visit(value, [name]) {
                    const figures = istanbul_summary_figuresOf(value);
                    if (figures?.lines === undefined)
                        throw (0,json_value/* wrongShape */.lf)(`${name}`, 'a summary with counted lines');
                    if (name === 'total') {
                        declared = figures;
                    }
                    else {
                        files += 1;
                        sink.file(String(name)).totals(figures);
                    }
                },
            },
        ]);
        const warnings = [
            'The report has totals only: coverage of changed lines cannot be told. coverage-final.json has the lines.',
        ];
        if (files === 0 && declared.lines !== undefined) {
            warnings.push('The summary names no file: its total counts as one file named `total`.');
            sink.file('total').totals(declared);
        }
        return { declared, warnings };
    },
};
function looksLikeSummary(value) {
    const entry = (0,json_value/* objectOr */.Xg)(value);
    return (0,coverage_figures/* figureOf */.Mn)(entry.lines, 'total') !== undefined && Object.hasOwn(entry, 'statements');
}
function istanbul_summary_figuresOf(value) {
    if (!(0,json_value/* isObject */.Gv)(value))
        return undefined;
    const figures = {};
    for (const kind of istanbul_summary_kinds) {
        const figure = (0,coverage_figures/* figureOf */.Mn)(value[kind], 'total');
        if (figure !== undefined)
            figures[kind] = figure;
    }
    return figures;
}

;// CONCATENATED MODULE: ./build/readers/coverage/llvm-cov-lines.js


const linesPerSegment = 1000;
const linesToSpare = 1_000_000;
class LineBudget {
    #left = linesToSpare;
    spend(lines) {
        this.#left += linesPerSegment - lines;
        if (this.#left < 0) {
            throw new read_error/* ReadError */.F('report-hostile', 'The segments span more lines than any source has.', 'Check that this is the report you meant.');
        }
    }
}
function linesOfSegments(segments, budget, visit) {
    let wrapped;
    let index = 0;
    let line = 0;
    while (index < segments.length) {
        const onLine = [];
        const first = segmentOf(segments[index]);
        if (first.line < line)
            throw (0,json_value/* wrongShape */.lf)('The list of segments', 'in the order of lines');
        budget.spend(first.line - line);
        if (wrapped?.hasCount === true) {
            for (let between = line; between < first.line; between += 1)
                visit(between, wrapped.count > 0);
        }
        let last = first;
        for (; index < segments.length; index += 1) {
            const segment = segmentOf(segments[index]);
            if (segment.line !== first.line)
                break;
            onLine.push(segment);
            last = segment;
        }
        const starting = onLine.filter((segment) => segment.starts);
        const mapped = !first.skips && (wrapped?.hasCount === true || starting.length > 0);
        const around = wrapped?.hasCount === true && wrapped.count > 0;
        if (mapped)
            visit(first.line, around || starting.some((segment) => segment.count > 0));
        wrapped = last;
        line = first.line + 1;
    }
}
function segmentOf(value) {
    if (!Array.isArray(value))
        throw (0,json_value/* wrongShape */.lf)('A segment', 'a list');
    const line = (0,json_value/* lineOf */.cA)(value[0]);
    const count = typeof value[2] === 'number' ? value[2] : (0,json_value/* countOf */.pq)(value[2]);
    if (line === undefined || count === undefined)
        throw (0,json_value/* wrongShape */.lf)('A segment', 'a list that begins with a line, a column and a count');
    const hasCount = isSet(value[3]);
    const isEntry = isSet(value[4]);
    return { line, count, hasCount, starts: hasCount && isEntry && !isSet(value[5]), skips: !hasCount && isEntry };
}
function isSet(value) {
    return value === true || value === 1;
}

;// CONCATENATED MODULE: ./build/readers/coverage/llvm-cov.js






const llvmCovReader = {
    id: 'llvm-cov',
    title: 'llvm-cov JSON',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        if (root.type === 'llvm.coverage.json.export')
            return true;
        const [first] = (0,json_value/* arrayOr */.XW)(root.data);
        if (!(0,json_value/* isObject */.Gv)(first))
            return false;
        const [source] = (0,json_value/* arrayOr */.XW)(first.files);
        if ((0,json_value/* isObject */.Gv)(source))
            return ['segments', 'branches', 'expansions', 'summary', 'filename'].some((key) => Object.hasOwn(source, key));
        return Array.isArray(first.files) && Array.isArray(root.data);
    },
    async read(file, sink) {
        const names = new Set();
        const budget = new LineBudget();
        const sums = {
            lines: new coverage_figures/* FigureSum */.UL(),
            branches: new coverage_figures/* FigureSum */.UL(),
            functions: new coverage_figures/* FigureSum */.UL(),
            regions: new coverage_figures/* FigureSum */.UL(),
        };
        let summaryOnly = 0;
        await (0,read_json/* readJson */.V)(file, [
            {
                path: ['data', json_path/* eachItem */.X_, 'files', json_path/* eachItem */.X_],
                visit(value) {
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An element of data[].files', 'an object');
                    const name = (0,json_value/* textOf */.b6)(value.filename);
                    if (name === undefined)
                        throw (0,json_value/* wrongShape */.lf)('filename', 'a text');
                    names.add(name);
                    if (readSourceFile(value, sink.file(name), budget) === 'summary')
                        summaryOnly += 1;
                },
            },
            {
                path: ['data', json_path/* eachItem */.X_, 'functions', json_path/* eachItem */.X_],
                visit(value) {
                    llvm_cov_readFunction(value, names, sink);
                },
            },
            {
                path: ['data', json_path/* eachItem */.X_, 'totals'],
                visit(value) {
                    const totals = (0,json_value/* objectOr */.Xg)(value);
                    for (const [kind, sum] of Object.entries(sums))
                        sum.add((0,coverage_figures/* figureOf */.Mn)(totals[kind], 'count'));
                },
            },
        ]);
        const warnings = [];
        if (summaryOnly > 0)
            warnings.push(`${summaryOnly} files have totals only (-summary-only): coverage of changed lines cannot be told.`);
        return { declared: declaredOf(sums), warnings };
    },
};
function declaredOf(sums) {
    const { lines, branches, functions, regions } = sums;
    return { ...lines.as('lines'), ...branches.as('branches'), ...functions.as('functions'), ...regions.as('regions') };
}
function readSourceFile(entry, sink, budget) {
    if (!Array.isArray(entry.segments)) {
        if (!(0,json_value/* isObject */.Gv)(entry.summary))
            throw (0,json_value/* wrongShape */.lf)('An element of data[].files', 'one with segments or summary');
        const figures = {};
        for (const kind of ['lines', 'branches', 'functions', 'regions']) {
            const figure = (0,coverage_figures/* figureOf */.Mn)(entry.summary[kind], 'count');
            if (figure !== undefined)
                figures[kind] = figure;
        }
        sink.totals(figures);
        return 'summary';
    }
    linesOfSegments(entry.segments, budget, (line, hit) => sink.line(line, hit));
    for (const branch of (0,json_value/* arrayOr */.XW)(entry.branches))
        readBranch(branch, sink);
    return 'lines';
}
function readBranch(value, sink) {
    if (!Array.isArray(value))
        throw (0,json_value/* wrongShape */.lf)('A branch', 'a list');
    const line = (0,json_value/* countOf */.pq)(value[0]);
    const column = (0,json_value/* countOf */.pq)(value[1]);
    if (line === undefined || column === undefined)
        throw (0,json_value/* wrongShape */.lf)('A branch', 'a list of numbers');
    const arm = 2 * column;
    sink.branch(line, arm, ((0,json_value/* numberOf */.rl)(value[4]) ?? 0) > 0);
    sink.branch(line, arm + 1, ((0,json_value/* numberOf */.rl)(value[5]) ?? 0) > 0);
}
function llvm_cov_readFunction(value, names, sink) {
    if (!(0,json_value/* isObject */.Gv)(value))
        throw (0,json_value/* wrongShape */.lf)('An element of data[].functions', 'an object');
    const [file] = (0,json_value/* textsOf */.CB)(value.filenames);
    const name = (0,json_value/* textOf */.b6)(value.name);
    if (file === undefined || name === undefined || !names.has(file))
        return;
    sink.file(file).function(name, ((0,json_value/* numberOf */.rl)(value.count) ?? 0) > 0);
}

;// CONCATENATED MODULE: ./build/readers/coverage/simplecov.js




const simplecovReader = {
    id: 'simplecov',
    title: 'SimpleCov',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return holdsCoverage(root) || Object.values(root).some((result) => (0,json_value/* isObject */.Gv)(result) && holdsCoverage(result));
    },
    async read(file, sink) {
        let latest = 0;
        const isFormatted = (0,json_value/* isObject */.Gv)((0,json_value/* objectOr */.Xg)((0,json_prefix/* jsonPrefix */.l)(file)).coverage) && holdsCoverage((0,json_value/* objectOr */.Xg)((0,json_prefix/* jsonPrefix */.l)(file)));
        const files = (value, path) => readFile(String(path.at(-1)), value, sink);
        const selections = isFormatted
            ? [{ path: ['coverage', json_path/* eachEntry */.sJ], visit: files }]
            : [
                { path: [json_path/* eachEntry */.sJ, 'coverage', json_path/* eachEntry */.sJ], visit: files },
                {
                    path: [json_path/* eachEntry */.sJ, 'timestamp'],
                    visit(value) {
                        latest = Math.max(latest, (0,json_value/* numberOf */.rl)(value) ?? 0);
                    },
                },
            ];
        await (0,read_json/* readJson */.V)(file, selections);
        return { declared: {}, warnings: [], ...(latest > 0 && { timestamp: new Date(latest * 1000) }) };
    },
};
function holdsCoverage(result) {
    if (!(0,json_value/* isObject */.Gv)(result.coverage))
        return false;
    const [first] = Object.values(result.coverage);
    return first === undefined
        ? Object.hasOwn(result, 'timestamp') || Object.hasOwn(result, 'groups')
        : Array.isArray(first) || Array.isArray((0,json_value/* objectOr */.Xg)(first).lines);
}
function readFile(name, value, sink) {
    const lines = Array.isArray(value) ? value : (0,json_value/* isObject */.Gv)(value) ? value.lines : undefined;
    if (!Array.isArray(lines))
        throw (0,json_value/* wrongShape */.lf)(name, 'the lines of a file');
    const source = sink.file(name);
    for (const [index, count] of lines.entries())
        if (typeof count === 'number')
            source.line(index + 1, count > 0);
    if (!(0,json_value/* isObject */.Gv)(value))
        return;
    if (Array.isArray(value.branches))
        readBranchList(value.branches, source);
    else
        readBranchTree((0,json_value/* objectOr */.Xg)(value.branches), source);
    for (const [method, count] of Object.entries((0,json_value/* objectOr */.Xg)(value.methods)))
        source.function(method, ((0,json_value/* numberOf */.rl)(count) ?? 0) > 0);
}
function readBranchTree(branches, sink) {
    for (const [branch, arms] of Object.entries(branches)) {
        const line = (0,json_value/* lineOf */.cA)(Number(branch.split(',')[2]));
        if (line === undefined)
            throw (0,json_value/* wrongShape */.lf)('A branch', 'named by its kind and place');
        for (const [arm, count] of Object.entries((0,json_value/* objectOr */.Xg)(arms))) {
            sink.branch(line, `${withoutNumber(branch)}/${withoutNumber(arm)}`, ((0,json_value/* numberOf */.rl)(count) ?? 0) > 0);
        }
    }
}
function withoutNumber(name) {
    return name.replace(/^(\[:?[^,]+), \d+,/, '$1,');
}
function readBranchList(branches, sink) {
    for (const [index, value] of (0,json_value/* arrayOr */.XW)(branches).entries()) {
        const arm = (0,json_value/* objectOr */.Xg)(value);
        const line = (0,json_value/* lineOf */.cA)(arm.report_line) ?? (0,json_value/* lineOf */.cA)(arm.start_line);
        if (line !== undefined && typeof arm.coverage === 'number')
            sink.branch(line, `${arm.type}/${arm.start_line}/${index}`, arm.coverage > 0);
    }
}

;// CONCATENATED MODULE: ./build/readers/coverage/xccov.js





const xccovReader = {
    id: 'xccov',
    title: 'xccov report JSON',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (Array.isArray(root))
            return looksLikeTarget(root[0]);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return (Array.isArray(root.targets) &&
            (root.targets.length === 0 ? Object.hasOwn(root, 'executableLines') : looksLikeTarget(root.targets[0])));
    },
    async read(file, sink) {
        return Array.isArray((0,json_prefix/* jsonPrefix */.l)(file)) ? readTargets(file, sink) : readReport(file, sink);
    },
};
function looksLikeTarget(value) {
    return ((0,json_value/* isObject */.Gv)(value) &&
        (Object.hasOwn(value, 'executableLines') ||
            Object.hasOwn(value, 'buildProductPath') ||
            looksLikeFile((0,json_value/* arrayOr */.XW)(value.files)[0])));
}
function looksLikeFile(value) {
    if (!(0,json_value/* isObject */.Gv)(value))
        return false;
    const [one] = (0,json_value/* arrayOr */.XW)(value.functions);
    return ['executableLines', 'coveredLines', 'lineCoverage'].some((key) => Object.hasOwn(value, key) || ((0,json_value/* isObject */.Gv)(one) && Object.hasOwn(one, key)));
}
async function readReport(file, sink) {
    const targets = await targetNames(file);
    const warnings = excludedTests(targets);
    const root = new Map();
    const keep = (key) => ({ path: [key], visit: (value) => void root.set(key, value) });
    await (0,read_json/* readJson */.V)(file, [
        keep('coveredLines'),
        keep('executableLines'),
        {
            path: ['targets', json_path/* eachItem */.X_, 'files', json_path/* eachItem */.X_],
            visit(value, path) {
                if (!(0,json_value/* isObject */.Gv)(value))
                    throw (0,json_value/* wrongShape */.lf)('A file of a target', 'an object');
                if (isTestBundle(targets[Number(path[1])]))
                    return;
                const name = (0,json_value/* textOf */.b6)(value.path);
                if (name === undefined)
                    throw (0,json_value/* wrongShape */.lf)('path', 'a text');
                xccov_readFile(value, sink.file(name));
            },
        },
    ]);
    const lines = (0,coverage_figures/* checkedFigure */.iT)(root.get('coveredLines'), root.get('executableLines'));
    return { declared: lines === undefined ? {} : { lines }, warnings };
}
async function targetNames(file) {
    const names = [];
    await (0,read_json/* readJson */.V)(file, [
        {
            path: ['targets', json_path/* eachItem */.X_, 'name'],
            visit(value, path) {
                names[Number(path[1])] = (0,json_value/* textOf */.b6)(value);
            },
        },
    ]);
    return names;
}
function xccov_readFile(entry, sink) {
    const lines = (0,coverage_figures/* checkedFigure */.iT)(entry.coveredLines, entry.executableLines);
    if (lines === undefined)
        throw (0,json_value/* wrongShape */.lf)('A file of a target', 'one with coveredLines and executableLines');
    sink.totals({ lines });
    for (const value of (0,json_value/* arrayOr */.XW)(entry.functions)) {
        if (!(0,json_value/* isObject */.Gv)(value))
            throw (0,json_value/* wrongShape */.lf)('A function', 'an object');
        const name = (0,json_value/* textOf */.b6)(value.name) ?? '';
        sink.function(`${(0,json_value/* countOf */.pq)(value.lineNumber) ?? 0}:${name}`, ((0,json_value/* numberOf */.rl)(value.executionCount) ?? 0) > 0);
    }
}
async function readTargets(file, sink) {
    const names = [];
    let covered = 0;
    let total = 0;
    await (0,read_json/* readJson */.V)(file, [
        {
            path: [json_path/* eachItem */.X_],
            visit(value) {
                if (!(0,json_value/* isObject */.Gv)(value))
                    throw (0,json_value/* wrongShape */.lf)('A target', 'an object');
                const name = (0,json_value/* textOf */.b6)(value.name);
                const lines = (0,coverage_figures/* checkedFigure */.iT)(value.coveredLines, value.executableLines);
                if (name === undefined || lines === undefined)
                    throw (0,json_value/* wrongShape */.lf)('A target', 'one with name, coveredLines and executableLines');
                names.push(name);
                covered += lines.covered;
                total += lines.total;
                if (!isTestBundle(name))
                    sink.file(name).totals({ lines });
            },
        },
    ]);
    const warning = 'The report names targets only (--only-targets): coverage of files and of changed lines cannot be told.';
    return { declared: { lines: { covered, total } }, warnings: [warning, ...excludedTests(names)] };
}
function isTestBundle(name) {
    return name?.endsWith('.xctest') === true;
}
function excludedTests(names) {
    const tests = names.filter((name) => name !== undefined && isTestBundle(name));
    if (tests.length === 0)
        return [];
    const shown = tests.slice(0, 5).join(', ');
    return [
        `Test bundles do not count as code under test: ${shown}${tests.length > 5 ? ` and ${tests.length - 5} more` : ''}.`,
    ];
}

;// CONCATENATED MODULE: ./build/readers/coverage/xccov-archive.js




const xccovArchiveReader = {
    id: 'xccov-archive',
    title: 'xccov archive JSON',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        return (0,json_value/* isObject */.Gv)(root) && Object.values(root).some((lines) => Array.isArray(lines) && looksLikeLine(lines[0]));
    },
    async read(file, sink) {
        await (0,read_json/* readJson */.V)(file, [
            {
                path: [json_path/* eachEntry */.sJ],
                visit(value, [name]) {
                    if (!Array.isArray(value))
                        throw (0,json_value/* wrongShape */.lf)(`${name}`, 'a list of lines');
                    const source = sink.file(String(name));
                    for (const line of value)
                        xccov_archive_readLine(line, source);
                },
            },
        ]);
        return { declared: {}, warnings: [] };
    },
};
function looksLikeLine(value) {
    return ((0,json_value/* isObject */.Gv)(value) &&
        Object.hasOwn(value, 'line') &&
        (Object.hasOwn(value, 'isExecutable') || Object.hasOwn(value, 'executionCount')));
}
function xccov_archive_readLine(value, sink) {
    if (!(0,json_value/* isObject */.Gv)(value))
        throw (0,json_value/* wrongShape */.lf)('A line', 'an object');
    if (value.isExecutable === false)
        return;
    const line = (0,json_value/* lineOf */.cA)(value.line);
    if (line === undefined)
        throw (0,json_value/* wrongShape */.lf)('line', 'a line number');
    sink.line(line, ((0,json_value/* numberOf */.rl)(value.executionCount) ?? 0) > 0);
}

;// CONCATENATED MODULE: ./build/readers/coverage/json-readers.js








const jsonReaders = [
    llvmCovReader,
    xccovReader,
    gcovrReader,
    gcovrSummaryReader,
    istanbulSummaryReader,
    istanbulReader,
    simplecovReader,
    xccovArchiveReader,
];


/***/ }),

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


/***/ })

};
