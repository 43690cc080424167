export const id = 1069;
export const ids = [1069];
export const modules = {

/***/ 1069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endsOnAbort: () => (/* binding */ endsOnAbort),
  run: () => (/* binding */ run),
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
// EXTERNAL MODULE: ./build/core/model/outcome.js
var outcome = __webpack_require__(5176);
// EXTERNAL MODULE: ./build/core/model/verdict.js
var verdict = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/core/run/report-of-part.js
var report_of_part = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/gate/names.js
var names = __webpack_require__(7358);
;// CONCATENATED MODULE: ./build/gate/join-parts.js




function joinParts(found) {
    const parts = found.map(({ part }) => part);
    const worstFirst = [...found].sort((a, b) => (0,outcome/* compareOutcomes */.j)(outcomeOf(a), outcomeOf(b)));
    return {
        verdict: (0,verdict/* verdictOf */.Vj)(parts.flatMap(({ result }) => result.verdict.conditions)),
        metrics: worstFirst.flatMap(metricsOf),
        sections: worstFirst.flatMap(sectionsOf),
        notes: [...new Set(worstFirst.flatMap(({ part }) => part.result.notes))],
        findings: parts.flatMap(({ result }) => result.findings ?? []),
        outputs: joined(found.map(({ of, part }) => named(of, part.result.outputs))),
        finalOutputs: (report) => joined(found.map((one) => finalOutputsOf(one, report))),
        files: found.flatMap(filesOf),
        reliedOn: parts.flatMap(({ result }) => result.reliedOn ?? []),
        parts,
        facts: joined(parts.map(({ result }) => result.facts)),
    };
}
function outcomeOf({ part }) {
    return part.result.verdict.outcome;
}
function metricsOf({ of, part }) {
    return part.result.metrics.flatMap((metric) => {
        const title = of.figures[metric.id];
        return title === undefined ? [] : [{ ...metric, title }];
    });
}
function sectionsOf({ of, part }) {
    const isFine = part.result.verdict.outcome === 'pass' || part.result.verdict.outcome === 'skipped';
    return part.result.sections.map((section) => ({
        ...section,
        part: of.schema.title,
        ...(isFine || of.background.includes(section.title) ? { folded: true } : {}),
    }));
}
function named(of, outputs) {
    return Object.fromEntries(Object.entries(outputs)
        .filter(([name]) => !(0,names/* isOfWhole */.nc)(of, 'outputs', name))
        .map(([name, value]) => [(0,names/* nameInGate */.aN)(of, 'outputs', name), value]));
}
function finalOutputsOf({ of, part }, report) {
    return named(of, part.result.finalOutputs?.((0,report_of_part/* reportOfPart */.X)(report, part)) ?? {});
}
function filesOf({ of, part }) {
    return (part.result.files ?? []).map(({ output, content, ...file }) => ({
        ...file,
        ...(output === undefined ? {} : { output: (0,names/* nameInGate */.aN)(of, 'outputs', output) }),
        content: (report) => content((0,report_of_part/* reportOfPart */.X)(report, part)),
    }));
}
function joined(records) {
    return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

// EXTERNAL MODULE: ./build/core/run/cancellation.js
var cancellation = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/core/run/failure.js
var failure = __webpack_require__(438);
;// CONCATENATED MODULE: ./build/gate/run-part.js




async function runPart(whole, part) {
    const { signal } = whole.ports;
    const action = part.schema.name;
    let own;
    try {
        own = whole.as(part.schema, (name) => (0,names/* nameInGate */.aN)(part, 'inputs', name));
        const { run, loaded } = own;
        const result = await (0,cancellation/* unlessAborted */.Wh)(signal, async () => (await part.load()).run(run));
        return { action, result: inGatesWords(part, result), loaded };
    }
    catch (error) {
        if (!signal.aborted)
            (0,failure/* logFailure */.H)(error, whole.log);
        return { action, result: (0,failure/* failedResult */.N)(part.schema, error, signal.aborted, action), loaded: own?.loaded, error };
    }
}
function inGatesWords(part, result) {
    const conditions = result.verdict.conditions.map(({ reason, fix, ...condition }) => ({
        ...condition,
        reason: (0,names/* wordsInGate */.mp)(part, reason),
        ...(fix === undefined ? {} : { fix: (0,names/* wordsInGate */.mp)(part, fix) }),
    }));
    return { ...result, verdict: (0,verdict/* verdictOf */.Vj)(conditions), notes: result.notes.map((note) => (0,names/* wordsInGate */.mp)(part, note)) };
}

;// CONCATENATED MODULE: ./build/gate/index.js




const schema = inputs/* gate */.G;
const endsOnAbort = true;
async function run(run) {
    const scan = await runPart(run, { ...names/* scanPart */.RY, load: () => Promise.all(/* import() */[__webpack_require__.e(8008), __webpack_require__.e(3381), __webpack_require__.e(6415), __webpack_require__.e(8189)]).then(__webpack_require__.bind(__webpack_require__, 6415)) });
    const quality = await runPart(run, { ...names/* qualityPart */.P_, load: () => Promise.all(/* import() */[__webpack_require__.e(364), __webpack_require__.e(6274)]).then(__webpack_require__.bind(__webpack_require__, 364)) });
    return joinParts([
        { of: names/* scanPart */.RY, part: scan },
        { of: names/* qualityPart */.P_, part: quality },
    ]);
}


/***/ })

};
