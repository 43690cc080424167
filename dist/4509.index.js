export const id = 4509;
export const ids = [4509];
export const modules = {

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);
/* harmony import */ var _core_evidence_security_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6411);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);
/* harmony import */ var _core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8241);
/* harmony import */ var _core_render_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6477);
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6875);
/* harmony import */ var _core_render_visible_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6433);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5123);










const scanning = new Set(['security-scan', 'gate']);
const usualReport = '.vetnet/security-scan/report.json';
const usualOutput = '.vetnet/security-review.json';
const usage = `Usage: vetnet review --reviewer <name> --reason <why> [options]

Writes the evidence that someone looked at the findings of a security scan which wait for a review, and let them pass.
It holds as long as these findings stay the same. Give it to the scan as review-evidence; keep it out of git.

  --reviewer <name>  who looked at them
  --reason <why>     why they may pass for now
  --report <path>    the scan's JSON report (default: ${usualReport})
  --output <path>    where the evidence goes (default: ${usualOutput})

Exit codes: 0 written, 2 usage, 3 nothing to review, 4 a file cannot be read or written.
`;
async function review(args, folder, ports) {
    const { terminal, files, clock } = ports;
    if (args.includes('--help') || args.includes('-h')) {
        terminal.out(usage);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.pass;
    }
    const request = readRequest(args);
    if (typeof request === 'string') {
        terminal.error(`${(0,_core_render_visible_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(request)}\n\n${usage}`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.usage;
    }
    const { reviewer, reason } = request;
    const say = (text, code) => {
        terminal.error(`${(0,_core_render_visible_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(text)}\n`);
        return code;
    };
    try {
        const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, request.report));
        const json = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parsedJson */ .U4)(text);
        if ((0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(json, '$schema') !== _core_render_json_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchemaId */ .Dr || !scanning.has((0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(json, 'action') ?? '')) {
            return say(`${request.report} is no JSON report of a security scan.`, _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.trouble);
        }
        const digest = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(json, 'facts', 'review', 'digest');
        const count = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_8__.at)(json, 'facts', 'review', 'findings');
        if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) {
            return say('No findings wait for a review: nothing was written.', _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.inconclusive);
        }
        const commit = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(json, 'commit');
        const statement = (0,_core_evidence_security_review_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReview */ .F)({
            digest,
            reviewer,
            reason,
            at: clock.now(),
            ...(commit === undefined ? {} : { commit }),
            report: (0,_core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text),
        });
        await files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, request.output), statement);
        const what = typeof count === 'number' ? (0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .pq)(count, 'finding') : 'The findings';
        terminal.out(`${(0,_core_render_visible_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(`${what} reviewed by ${reviewer}, digest ${digest}: ${request.output}`)}\n`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.pass;
    }
    catch (error) {
        return say((0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.trouble);
    }
}
function readRequest(args) {
    const option = { type: 'string' };
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            options: { reviewer: option, reason: option, report: option, output: option },
        });
        const { reviewer = '', reason = '', report = usualReport, output = usualOutput } = values;
        if (reviewer.trim() === '')
            return 'review needs --reviewer: who looked at the findings.';
        if (reason.trim() === '')
            return 'review needs --reason: why they may pass for now.';
        return { reviewer: reviewer.trim(), reason: reason.trim(), report, output };
    }
    catch (error) {
        return (0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
    }
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReview),
/* harmony export */   w: () => (/* binding */ parseReview)
/* harmony export */ });
/* harmony import */ var _model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);


const statementType = 'https://in-toto.io/Statement/v1';
const reviewPredicateType = 'urn:vetnet:predicate:security-review:v1';
function renderReview({ digest, reviewer, reason, at: when, commit, report }) {
    const subject = commit === undefined
        ? { name: 'security-scan findings', digest: { sha256: digest } }
        : { name: 'commit', digest: { gitCommit: commit } };
    const statement = {
        _type: statementType,
        subject: [subject],
        predicateType: reviewPredicateType,
        predicate: {
            digest,
            reviewer,
            reason,
            'reviewed-at': when.toISOString(),
            ...(commit === undefined ? {} : { commit }),
            ...(report === undefined ? {} : { report: { sha256: report } }),
        },
    };
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(statement)}\n`;
}
function parseReview(text) {
    const json = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    if (json === undefined)
        return 'it is not JSON';
    if ((0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(json, '_type') !== statementType || (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(json, 'subject').length === 0) {
        return 'it is no in-toto statement';
    }
    if ((0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(json, 'predicateType') !== reviewPredicateType)
        return 'it is no statement of a security review';
    const predicate = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'predicate');
    const digest = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'digest') ?? '';
    if (!/^[0-9a-f]{64}$/.test(digest))
        return 'its digest is none';
    const reviewer = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'reviewer')?.trim() ?? '';
    const reason = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'reason')?.trim() ?? '';
    if (reviewer === '')
        return 'it names no reviewer';
    if (reason === '')
        return 'it gives no reason';
    const written = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'reviewed-at') ?? '';
    const time = /^\d{4}-\d{2}-\d{2}T/.test(written) ? Date.parse(written) : Number.NaN;
    if (Number.isNaN(time))
        return 'it has no time';
    const commit = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'commit');
    const report = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'report', 'sha256');
    return {
        digest,
        reviewer,
        reason,
        at: new Date(time),
        ...(commit === undefined ? {} : { commit }),
        ...(report === undefined ? {} : { report }),
    };
}


/***/ })

};
