export const id = 1945;
export const ids = [1945];
export const modules = {

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xmlReaders: () => (/* binding */ xmlReaders)
});

// EXTERNAL MODULE: ./build/readers/owned-text.js
var owned_text = __webpack_require__(576);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/readers/xml/read-xml.js
var read_xml = __webpack_require__(6609);
// EXTERNAL MODULE: ./build/readers/xml/xml-outline.js
var xml_outline = __webpack_require__(5500);
// EXTERNAL MODULE: ./build/readers/test-results/failure-text.js
var failure_text = __webpack_require__(749);
// EXTERNAL MODULE: ./build/readers/test-results/identity-table.js
var identity_table = __webpack_require__(9696);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/readers/test-results/failure-place.js
var failure_place = __webpack_require__(1671);
;// CONCATENATED MODULE: ./build/readers/test-results/junit-time.js
function durationOf(attributes) {
    const seconds = attributes.number('time');
    if (seconds === undefined)
        return parseJunitTime(attributes.get('time'));
    return seconds >= 0 && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
function parseJunitTime(text) {
    const match = /^\s*(\d[\d.,']*(?:e[+-]?\d+)?)\s*s?\s*$/i.exec(text ?? '');
    if (match?.[1] === undefined)
        return undefined;
    const written = match[1].replaceAll("'", '');
    const seconds = Number(withoutGroups(written));
    return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
function withoutGroups(text) {
    const comma = text.lastIndexOf(',');
    const point = text.lastIndexOf('.');
    if (comma === -1)
        return text.indexOf('.') === point ? text : text.replaceAll('.', '');
    if (point > comma)
        return text.replaceAll(',', '');
    const points = text.replaceAll('.', '');
    return points.indexOf(',') === points.lastIndexOf(',') ? points.replace(',', '.') : points.replaceAll(',', '');
}

;// CONCATENATED MODULE: ./build/readers/test-results/junit-case.js




const longestDetails = 16 * 1024;
const longestRaw = 4 * longestDetails;
const verdicts = new Map([
    ['error', 'error'],
    ['failure', 'failed'],
    ['rerunfailure', 'failed'],
    ['rerunerror', 'error'],
    ['flakyfailure', 'flaky'],
    ['flakyerror', 'flaky'],
    ['skipped', 'skipped'],
    ['disabled', 'skipped'],
    ['ignored', 'skipped'],
    ['incomplete', 'skipped'],
]);
const severity = ['error', 'failed', 'skipped', 'passed'];
function junitVerdict(element) {
    return verdicts.get(element) ?? verdicts.get(element.toLowerCase());
}
class JunitCase {
    #suite = [];
    #name = '';
    #durationMs;
    #file;
    #line;
    #outcome = 'passed';
    #notRun = false;
    #flakyAttempts = 0;
    #reruns = 0;
    #message;
    #details;
    begin(suite, attributes) {
        this.#suite = suite;
        this.#name = attributes.peek('name') ?? attributes.peek('id') ?? '';
        this.#durationMs = durationOf(attributes);
        this.#file = attributes.get('file');
        this.#line = lineOf(attributes);
        const status = attributes.peek('status');
        this.#notRun = status !== undefined && status.toLowerCase() === 'notrun';
        this.#outcome = worse(statedOutcome(status), statedOutcome(attributes.peek('result')));
        this.#flakyAttempts = 0;
        this.#reruns = 0;
        this.#message = undefined;
        this.#details = undefined;
    }
    get outcome() {
        return this.#outcome;
    }
    get flaky() {
        return this.#outcome === 'passed' && this.#flakyAttempts > 0;
    }
    note(element, verdict, attributes) {
        if (/^rerun/i.test(element))
            this.#reruns += 1;
        if (verdict === 'flaky') {
            this.#flakyAttempts += 1;
            return;
        }
        const message = attributes.get('message');
        if (verdict === 'skipped' && this.#notRun && couldNotRun(message))
            this.#outcome = 'error';
        this.#outcome = worse(this.#outcome, verdict);
        this.#message ??= message ?? attributes.get('type');
        if (verdict === 'skipped')
            return;
        this.#file = attributes.get('file') ?? this.#file;
        this.#line = lineOf(attributes) ?? this.#line;
    }
    addDetails(text) {
        const own = text.trim();
        if (own === '')
            return;
        const whole = this.#details === undefined ? own : `${this.#details}\n\n${own}`;
        this.#details = whole.slice(0, longestRaw);
    }
    finish(suiteFile) {
        const outcome = this.#outcome;
        const suite = this.#suite;
        const name = this.#name;
        const attempts = 1 + this.#flakyAttempts + this.#reruns;
        const test = { suite, name, outcome };
        if (this.#durationMs !== undefined)
            test.durationMs = this.#durationMs;
        if (this.flaky)
            test.flaky = true;
        if (attempts > 1)
            test.attempts = attempts;
        if (outcome === 'failed' || outcome === 'error')
            this.#describeFailure(test);
        else if (this.#message !== undefined)
            test.message = (0,failure_text/* firstLine */.TM)(this.#message);
        const file = test.file ?? this.#file ?? suiteFile;
        if (file !== undefined)
            test.file = file;
        const line = test.line ?? this.#line;
        if (line !== undefined)
            test.line = line;
        return test;
    }
    #describeFailure(test) {
        const message = this.#message ?? '';
        const stated = message.trim() === '' ? (this.#details ?? '') : message;
        if (stated !== '')
            test.message = (0,failure_text/* firstLine */.TM)(stated);
        const parts = [message.includes('\n') ? message.slice(0, longestRaw) : '', this.#details ?? ''];
        const details = parts.filter((part) => part !== '').join('\n\n');
        if (details !== '')
            test.details = (0,failure_text/* cutText */.IN)((0,external_node_util_.stripVTControlCharacters)(details), longestDetails);
        if (this.#line !== undefined)
            return;
        const place = (0,failure_place/* findFailurePlace */.x)((0,external_node_util_.stripVTControlCharacters)(message)) ?? (0,failure_place/* findFailurePlace */.x)(test.details ?? '');
        if (place !== undefined)
            this.#takePlace(place, test);
    }
    #takePlace(place, test) {
        const known = this.#file;
        const bare = !/[\\/]/.test(place.file);
        if (known !== undefined && bare && !known.endsWith(place.file))
            return;
        test.file = known !== undefined && bare ? known : place.file;
        test.line = place.line;
    }
}
function couldNotRun(message) {
    return message !== undefined && message !== '' && !message.startsWith('SKIP_');
}
function lineOf(attributes) {
    const line = attributes.number('line');
    return line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined;
}
function worse(a, b) {
    return severity.indexOf(a) <= severity.indexOf(b) ? a : b;
}
function statedOutcome(word) {
    if (word === undefined)
        return 'passed';
    if (/^(?:not_?run|disabled|suppressed|skipped|ignored|pending|not_?executed|inactive)$/i.test(word))
        return 'skipped';
    if (/^(?:fail(?:ed|ure)?|ko|not_?ok|regression|unexpected)$/i.test(word))
        return 'failed';
    const isError = /^(?:error(?:ed)?|broken|abort(?:ed)?|crash(?:ed)?|exception|fatal|interrupted|killed|time(?:d_?)?out)$/i;
    return isError.test(word) ? 'error' : 'passed';
}

;// CONCATENATED MODULE: ./build/readers/test-results/junit.js








const junitReader = {
    id: 'junit',
    title: 'JUnit XML',
    sniff(file) {
        const root = (0,xml_outline/* outlineXml */.a)(file.headText)?.root;
        return root === 'testsuites' || root === 'testsuite' || root === 'testrun';
    },
    async read(file, sink) {
        const reading = new JunitReading(sink);
        await (0,read_xml/* readXml */.k)(file, reading);
        return reading.finish();
    },
};
class JunitReading {
    #sink;
    #suites = [];
    #cases = [];
    #spare;
    #suiteError;
    #suiteCount = 0;
    #contradicted = 0;
    #failing = false;
    #stated = 0;
    #listed = 0;
    #durationMs;
    #timestamp;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes) {
        if (name === 'testcase') {
            const className = attributes.peek('classname') ?? attributes.peek('class') ?? '';
            const test = this.#spare ?? new JunitCase();
            this.#spare = undefined;
            test.begin(pathOf(this.#suites.at(-1), className), attributes);
            this.#cases.push(test);
            return undefined;
        }
        if (name === 'testsuite' || name === 'testsuites' || name === 'testrun') {
            this.#openSuite(name, attributes);
            return undefined;
        }
        const verdict = junitVerdict(name);
        if (verdict === undefined)
            return undefined;
        const test = this.#cases.at(-1);
        if (test !== undefined)
            test.note(name, verdict, attributes);
        else if (verdict === 'failed' || verdict === 'error')
            this.#suiteError ??= { element: name, message: attributes.get('message') };
        return verdict === 'failed' || verdict === 'error' ? 'keep-text' : undefined;
    }
    close(name, text) {
        if (name === 'testcase')
            this.#closeCase();
        else if (name === 'testsuite' || name === 'testsuites' || name === 'testrun')
            this.#closeSuite();
        else if (this.#suiteError?.element === name)
            this.#closeSuiteError(text);
        else if (text !== '')
            this.#cases.at(-1)?.addDetails(text);
    }
    finish() {
        const warnings = [];
        const stated = 'state failures that none of their tests shows';
        if (this.#contradicted > 0 && this.#failing)
            warnings.push(`${this.#contradicted} suites ${stated}.`);
        else if (this.#contradicted > 0)
            this.#sink.suiteError([], `${this.#contradicted} suites ${stated}.`);
        if (this.#stated > this.#listed) {
            warnings.push(`The report states ${this.#stated} tests and lists ${this.#listed}; the list is what counts.`);
        }
        return {
            suites: this.#suiteCount,
            warnings,
            ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
            ...(this.#durationMs !== undefined && { durationMs: this.#durationMs }),
        };
    }
    #openSuite(element, attributes) {
        const parent = this.#suites.at(-1);
        const counters = countersOf(attributes);
        if (parent === undefined) {
            this.#durationMs = durationOf(attributes) || undefined;
            this.#stated = counters.tests;
        }
        else
            parent.suites += 1;
        this.#timestamp ??= timestampOf(attributes.get('timestamp'));
        const name = element === 'testsuite' ? attributes.get('name') : undefined;
        const outer = parent?.path ?? [];
        const path = name === undefined || name === '' ? outer : [...outer, name];
        this.#suites.push({
            element,
            path,
            file: attributes.get('file') ?? attributes.get('filepath') ?? parent?.file,
            counters,
            lastClass: '',
            lastPath: path,
            cases: 0,
            suites: 0,
            failing: 0,
            ownErrors: 0,
        });
    }
    #closeCase() {
        const test = this.#cases.pop();
        if (test === undefined)
            return;
        this.#listed += 1;
        const suite = this.#suites.at(-1);
        if (suite !== undefined) {
            suite.cases += 1;
            if ((0,identity_table/* isFailure */.N)(test.outcome) || test.flaky)
                suite.failing += 1;
        }
        this.#failing ||= (0,identity_table/* isFailure */.N)(test.outcome);
        this.#sink.test(test.finish(suite?.file));
        this.#spare = test;
    }
    #closeSuite() {
        const suite = this.#suites.pop();
        if (suite === undefined)
            return;
        const empty = suite.cases === 0 && suite.suites === 0;
        if (suite.cases > 0 || (empty && suite.element === 'testsuite'))
            this.#suiteCount += 1;
        const { tests, failures, errors } = suite.counters;
        if (empty && suite.ownErrors === 0 && tests + failures + errors > 0) {
            this.#sink.counters(suite.path, suite.counters);
            this.#listed += Math.max(tests, failures + errors);
            suite.failing += failures + errors;
            this.#failing ||= failures + errors > 0;
        }
        else if (failures + errors > 0 && suite.failing === 0)
            this.#contradicted += 1;
        const parent = this.#suites.at(-1);
        if (parent !== undefined)
            parent.failing += suite.failing;
    }
    #closeSuiteError(text) {
        const suite = this.#suites.at(-1);
        const details = text.trim();
        const message = (0,failure_text/* firstLine */.TM)(this.#suiteError?.message ?? details);
        this.#suiteError = undefined;
        this.#failing = true;
        if (suite !== undefined) {
            suite.ownErrors += 1;
            suite.failing += 1;
        }
        const stated = message === '' ? 'The suite failed outside its tests.' : message;
        this.#sink.suiteError(suite?.path ?? [], stated, details === '' ? undefined : details);
    }
}
function pathOf(suite, className) {
    if (suite === undefined)
        return className === '' ? [] : [(0,owned_text/* ownedText */.h)(className)];
    if (suite.lastClass !== className) {
        const own = (0,owned_text/* ownedText */.h)(className);
        suite.lastClass = own;
        suite.lastPath = own === '' || own === suite.path.at(-1) ? suite.path : [...suite.path, own];
    }
    return suite.lastPath;
}
function countersOf(attributes) {
    const count = (name) => {
        const value = Math.max(0, Math.trunc(attributes.number(name) ?? 0));
        if (Number.isSafeInteger(value))
            return value;
        const mend = 'Write the report anew; if the tool that wrote it made it so, report that to its authors.';
        throw new read_error/* ReadError */.F('report-malformed', `a suite states ${name}="${attributes.get(name)}"`, mend);
    };
    return {
        tests: count('tests'),
        failures: count('failures'),
        errors: count('errors'),
        skipped: count('skipped') + count('disabled') + count('ignored'),
    };
}
function timestampOf(text) {
    if (text === undefined || text === '')
        return undefined;
    const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`;
    const time = new Date(zoned);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/readers/test-results/trx.js





const trx_longestDetails = 16 * 1024;
const outcomes = new Map([
    ['Passed', 'passed'],
    ['Completed', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Pending', 'skipped'],
]);
const trxReader = {
    id: 'trx',
    title: 'Visual Studio test results (TRX)',
    sniff(file) {
        return (0,xml_outline/* outlineXml */.a)(file.headText)?.root === 'TestRun';
    },
    async read(file, sink) {
        const reading = new TrxReading(sink);
        await (0,read_xml/* readXml */.k)(file, reading);
        return reading.finish();
    },
};
class TrxReading {
    #sink;
    #results = [];
    #tests = 0;
    #failing = 0;
    #counters;
    #runOutcome;
    #runError = false;
    #times;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes) {
        switch (name) {
            case 'UnitTestResult':
                this.#results.push(frameOf(attributes));
                return undefined;
            case 'Message':
            case 'StackTrace':
                return this.#results.length > 0 ? 'keep-text' : undefined;
            case 'RunInfo':
                this.#runError = attributes.get('outcome') === 'Error';
                return this.#runError ? 'keep-text' : undefined;
            case 'ResultSummary':
                this.#runOutcome = attributes.get('outcome');
                return undefined;
            case 'Counters':
                this.#counters ??= trx_countersOf(attributes);
                return undefined;
            case 'Times':
                this.#times = { start: timeOf(attributes, 'start'), finish: timeOf(attributes, 'finish') };
                return undefined;
            default:
                return undefined;
        }
    }
    close(name, text) {
        const result = this.#results.at(-1);
        if (name === 'UnitTestResult')
            this.#closeResult();
        else if (name === 'Message' && result !== undefined)
            result.message ||= text.trim();
        else if (name === 'StackTrace' && result !== undefined)
            result.stack ||= text.trim();
        else if (name === 'RunInfo' && this.#runError)
            this.#noteRunError(text.trim());
    }
    finish() {
        const { tests = 0, failures = 0, errors = 0 } = this.#counters ?? {};
        if (this.#tests === 0 && this.#counters !== undefined && tests > 0)
            this.#sink.counters([], this.#counters);
        else if (this.#failing === 0 && failures + errors > 0)
            this.#failRun('The counters state failures that no test shows.');
        const stopped = /^(?:Failed|Error|Aborted|Timeout|Disconnected)$/.test(this.#runOutcome ?? '');
        if (stopped && this.#failing === 0 && failures + errors === 0) {
            this.#failRun(`The test run ended as ${this.#runOutcome}, though none of its tests failed.`);
        }
        const start = this.#times?.start ?? Number.NaN;
        const durationMs = (this.#times?.finish ?? Number.NaN) - start;
        return {
            suites: this.#tests > 0 ? 1 : 0,
            warnings: [],
            ...(Number.isFinite(start) && { timestamp: new Date(start) }),
            ...(durationMs >= 0 && { durationMs }),
        };
    }
    #closeResult() {
        const result = this.#results.pop();
        if (result === undefined)
            return;
        const failing = result.outcome === 'failed' || result.outcome === 'error';
        const outer = this.#results.at(-1);
        if (outer !== undefined) {
            outer.inner += 1;
            outer.innerFailing ||= failing;
        }
        if (result.inner > 0 && (!failing || result.innerFailing))
            return;
        this.#tests += 1;
        if (failing)
            this.#failing += 1;
        this.#sink.test(testOf(result, failing));
    }
    #noteRunError(message) {
        if (this.#failing === 0 || !/^\[xUnit\.net .*\[FAIL\]$/.test(message))
            this.#failRun(message);
    }
    #failRun(message) {
        this.#failing += 1;
        this.#sink.suiteError([], (0,failure_text/* firstLine */.TM)(message), message);
    }
}
function frameOf(attributes) {
    return {
        name: attributes.get('testName') ?? '',
        outcome: outcomes.get(attributes.get('outcome') ?? 'Error') ?? 'error',
        durationMs: parseTimeSpan(attributes.get('duration')),
        message: '',
        stack: '',
        inner: 0,
        innerFailing: false,
    };
}
function testOf(result, failing) {
    const { suite, name } = splitName(result.name);
    const message = (0,failure_text/* firstLine */.TM)(result.message);
    const details = [result.message, result.stack].filter((part) => part !== '').join('\n');
    const place = failing ? ((0,failure_place/* findFailurePlace */.x)(result.stack) ?? (0,failure_place/* findFailurePlace */.x)(result.message)) : undefined;
    return {
        suite,
        name,
        outcome: result.outcome,
        ...(result.durationMs !== undefined && { durationMs: result.durationMs }),
        ...(message !== '' && { message }),
        ...(failing && details !== '' && { details: (0,failure_text/* cutText */.IN)((0,external_node_util_.stripVTControlCharacters)(details), trx_longestDetails) }),
        ...place,
    };
}
function splitName(testName) {
    const qualified = /^[\w.+`]+/.exec(testName)?.[0] ?? '';
    const dot = qualified.lastIndexOf('.');
    const whole = qualified.length === testName.length || testName.charAt(qualified.length) === '(';
    if (dot <= 0 || !whole)
        return { suite: [], name: testName };
    return { suite: [testName.slice(0, dot)], name: testName.slice(dot + 1) };
}
function parseTimeSpan(text) {
    const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '');
    if (match === null)
        return undefined;
    const [, days = '0', hours, minutes, seconds] = match;
    return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
function timeOf(attributes, name) {
    return Date.parse(attributes.get(name) ?? '');
}
function trx_countersOf(attributes) {
    const count = (name) => Math.max(0, Math.trunc(attributes.number(name) ?? 0));
    return {
        tests: count('total'),
        failures: count('failed'),
        errors: count('error') + count('timeout') + count('aborted'),
        skipped: count('notExecuted') + count('inconclusive'),
    };
}

;// CONCATENATED MODULE: ./build/readers/test-results/xml-readers.js


const xmlReaders = [trxReader, junitReader];


/***/ })

};
