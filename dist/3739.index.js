export const id = 3739;
export const ids = [3739];
export const modules = {

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/core/evidence/audit-rows.js

const auditColumns = [
    'record',
    'time',
    'action',
    'verdict',
    'conclusion',
    'commit',
    'environment',
    'actor',
    'event',
    'approvals',
    'before',
    'after',
    'digests',
];
function rowOf(record) {
    const { statement, checkpoint, sequence, time, digest } = record;
    const predicate = statement?.predicate;
    const text = (...path) => (0,untrusted_json/* textAt */.$6)(predicate, ...path) ?? '';
    return {
        record: String(sequence),
        time,
        action: checkpoint === undefined ? text('action') : 'checkpoint',
        verdict: text('verdict'),
        conclusion: text('conclusion'),
        commit: (0,untrusted_json/* listAt */.gT)(statement, 'subject')
            .flatMap((subject) => (0,untrusted_json/* textAt */.$6)(subject, 'digest', 'gitCommit') ?? [])
            .join(' '),
        environment: text('environment', 'name'),
        actor: text('actor'),
        event: text('event'),
        approvals: (0,untrusted_json/* listAt */.gT)(predicate, 'approvals').map(approvalOf).join('; '),
        before: checkpoint === undefined ? text('change', 'before') : `records ${checkpoint.first} to ${checkpoint.last}`,
        after: checkpoint === undefined ? text('change', 'after') : `dropped after ${checkpoint['retention-days']} days`,
        digests: [
            `record ${digest}`,
            ...digestsOf(statement),
            ...(checkpoint === undefined ? [] : [`dropped ${checkpoint.sha256}`]),
        ].join('; '),
    };
}
function approvalOf(approval) {
    const [by, environment, when] = [(0,untrusted_json/* textAt */.$6)(approval, 'by'), (0,untrusted_json/* textAt */.$6)(approval, 'environment'), (0,untrusted_json/* textAt */.$6)(approval, 'at')];
    return [by ?? 'unknown', environment === undefined ? '' : `for ${environment}`, when ?? ''].filter(Boolean).join(' ');
}
function digestsOf(statement) {
    const subjects = (0,untrusted_json/* listAt */.gT)(statement, 'subject').map((subject) => ({
        name: (0,untrusted_json/* textAt */.$6)(subject, 'name'),
        digest: (0,untrusted_json/* textAt */.$6)(subject, 'digest', 'sha256'),
    }));
    const predicate = (0,untrusted_json.at)(statement, 'predicate');
    const relied = [...(0,untrusted_json/* listAt */.gT)(predicate, 'policy'), (0,untrusted_json.at)(predicate, 'report'), ...(0,untrusted_json/* listAt */.gT)(predicate, 'relied-on')];
    const named = relied.map((each) => ({ name: (0,untrusted_json/* textAt */.$6)(each, 'name'), digest: (0,untrusted_json/* textAt */.$6)(each, 'sha256') }));
    const texts = [...subjects, ...named].flatMap(({ name, digest }) => digest === undefined ? [] : [`${name ?? 'unnamed'} ${digest}`]);
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./build/core/evidence/chain.js
var chain = __webpack_require__(8135);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/evidence/log-lines.js
var log_lines = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/core/evidence/log-lock.js
var log_lock = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/core/evidence/record.js
var evidence_record = __webpack_require__(6429);
;// CONCATENATED MODULE: ./build/core/evidence/chain-check.js

const maxBreaks = 100;
class ChainCheck {
    #anchors;
    #breaks = [];
    #notes = [];
    #damage = [];
    #expected = 1;
    #records = 0;
    #first;
    #last;
    #checkpoint;
    #headSeen;
    #digestSeen = false;
    #lines = 0;
    constructor(anchors) {
        this.#anchors = anchors;
    }
    damaged(line, ended, digest, { flaw, sequence }) {
        this.#lines = line;
        const record = this.#expected + this.#damage.length;
        const says = sequence === undefined || sequence === record ? '' : `, and calls itself record ${sequence}`;
        const found = ended
            ? { kind: 'changed', record, line, what: `Record ${record} was changed: ${flaw}${says}.` }
            : {
                kind: 'torn',
                record,
                line,
                what: `Record ${record} was not finished: its writer was killed, or the file was cut.`,
            };
        this.#damage.push({ break: found, digest });
    }
    record(line, record) {
        this.#lines = line;
        const { sequence } = record;
        this.#first ??= record;
        this.#records += 1;
        if (record.checkpoint !== undefined && endsBefore(record.checkpoint, this.#first))
            this.#checkpoint = record.checkpoint;
        if (sequence === this.#anchors.head?.sequence)
            this.#headSeen = record.digest;
        if (record.digest === this.#anchors.digest)
            this.#digestSeen = true;
        const intact = this.#settleDamage(record);
        if (sequence < this.#expected)
            this.#outOfPlace(line, record);
        else {
            if (sequence > this.#expected)
                this.#gap(line, record, intact);
            else if (intact && record.previous !== (this.#last?.digest ?? evidence_record/* genesis */.T9))
                this.#replaced(line, record);
            this.#expected = sequence + 1;
            this.#last = record;
        }
    }
    #settleDamage(record) {
        const damage = this.#damage;
        if (damage.length === 0)
            return true;
        this.#damage = [];
        const [only] = damage;
        const follows = record.sequence === this.#expected || this.#last === undefined;
        if (damage.length === 1 && only && follows && record.torn?.sha256 === only.digest) {
            this.#notes.push(`Line ${only.break.line} (${record.torn.bytes} bytes) was cut short by a killed writer before record ${record.sequence} was written.`);
            return true;
        }
        for (const each of damage)
            this.#report(each.break);
        if (record.sequence > this.#expected)
            this.#expected = Math.min(record.sequence, this.#expected + damage.length);
        return false;
    }
    #gap(line, record, intact) {
        const [from, to] = [this.#expected, record.sequence - 1];
        const before = this.#last === undefined ? 'the log starts with' : `record ${this.#last.sequence} is followed by`;
        const where = intact ? `${before} record ${record.sequence}` : `record ${record.sequence} follows`;
        this.#report({
            kind: 'missing',
            record: from,
            to,
            line,
            what: `${spanOf(from, to, 'is', 'are')} missing: ${where}.`,
        });
    }
    #outOfPlace(line, record) {
        const { sequence } = record;
        const gap = this.#breaks.findIndex(({ kind, record: from, to }) => kind === 'missing' && from <= sequence && sequence <= (to ?? from));
        const missing = this.#breaks[gap];
        if (missing === undefined) {
            this.#report({
                kind: 'duplicated',
                record: sequence,
                line,
                what: `Record ${sequence} stands there a second time, in line ${line}.`,
            });
            return;
        }
        const what = `Record ${sequence} is out of its place: it stands in line ${line}.`;
        if (this.#breaks.length >= maxBreaks)
            return;
        const [from, to] = [missing.record, missing.to ?? missing.record];
        const rest = [
            ...(from < sequence ? [gapBreak(from, sequence - 1, missing.line)] : []),
            { kind: 'reordered', record: sequence, line, what },
            ...(sequence < to ? [gapBreak(sequence + 1, to, missing.line)] : []),
        ];
        this.#breaks.splice(gap, 1, ...rest);
    }
    #replaced(line, record) {
        const before = this.#last;
        if (before === undefined) {
            const what = `Record ${record.sequence} is chained to a record before it, and there is none.`;
            this.#report({ kind: 'replaced', record: record.sequence, line, what });
            return;
        }
        const what = `Record ${before.sequence} was replaced: record ${record.sequence} was written after one with the digest ${record.previous}, and it has ${before.digest}.`;
        this.#report({ kind: 'replaced', record: before.sequence, line: line - 1, what });
    }
    #report(found) {
        if (this.#breaks.length < maxBreaks)
            this.#breaks.push(found);
    }
    end() {
        for (const each of this.#damage)
            this.#report(each.break);
        this.#acceptDropped();
        this.#checkAnchors();
        const [first, last] = [this.#first, this.#last];
        return {
            records: this.#records,
            breaks: this.#breaks,
            notes: this.#notes,
            ...(first === undefined ? {} : { first: { sequence: first.sequence, time: first.time } }),
            ...(last === undefined ? {} : { last: { sequence: last.sequence, time: last.time, digest: last.digest } }),
        };
    }
    #acceptDropped() {
        const [start, checkpoint] = [this.#breaks[0], this.#checkpoint];
        if (checkpoint === undefined || start?.kind !== 'missing' || start.record !== 1 || start.to !== checkpoint.last)
            return;
        this.#breaks.shift();
        this.#notes.push(`${spanOf(1, checkpoint.last, 'was', 'were')} dropped, being past retention of ${checkpoint['retention-days']} days.`);
    }
    #checkAnchors() {
        const { head, digest } = this.#anchors;
        const line = this.#lines;
        const last = this.#last?.sequence ?? 0;
        if (head !== undefined && this.#headSeen === undefined && head.sequence > last) {
            const what = `${spanOf(last + 1, head.sequence, 'was', 'were')} cut off: the head file says that the log reaches record ${head.sequence}.`;
            this.#report({ kind: 'truncated', record: last + 1, to: head.sequence, line, what });
        }
        else if (head !== undefined && this.#headSeen !== undefined && this.#headSeen !== head.digest) {
            const what = `Record ${head.sequence} was replaced: the head file says its digest is ${head.digest}, and it has ${this.#headSeen}.`;
            this.#report({ kind: 'replaced', record: head.sequence, line, what });
        }
        if (digest !== undefined && !this.#digestSeen) {
            const what = `No record has the digest ${digest} given with --head: the log was cut off or rewritten.`;
            this.#report({ kind: 'truncated', record: last + 1, line, what });
        }
    }
}
function endsBefore(checkpoint, first) {
    return checkpoint.last === first.sequence - 1 && checkpoint['last-digest'] === first.previous;
}
function gapBreak(from, to, line) {
    return { kind: 'missing', record: from, to, line, what: `${spanOf(from, to, 'is', 'are')} missing.` };
}
function spanOf(from, to, one, several) {
    return from === to ? `Record ${from} ${one}` : `Records ${from} to ${to} ${several}`;
}

// EXTERNAL MODULE: ./build/core/evidence/digest.js
var digest = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/core/evidence/verify.js




async function verifyLog(files, log, anchors, visit = () => { }) {
    const chain = new ChainCheck(anchors);
    for await (const line of (0,log_lines/* readLogLines */.W)(files, log)) {
        const decoded = (0,evidence_record/* decodeLine */.Hj)(line.bytes);
        if ('flaw' in decoded) {
            chain.damaged(line.number, line.ended, (0,digest/* sha256 */.s)(line.bytes), decoded);
            continue;
        }
        chain.record(line.number, decoded.record);
        visit(decoded.record);
    }
    return chain.end();
}

;// CONCATENATED MODULE: ./build/core/evidence/retention.js







const dayMs = 86_400_000;
function retentionLimit(now, retentionDays) {
    return new Date(now.getTime() - retentionDays * dayMs);
}
class RetentionCount {
    #limit;
    #open = true;
    last;
    constructor(limit) {
        this.#limit = limit?.getTime() ?? Number.NEGATIVE_INFINITY;
    }
    visit(record) {
        this.#open &&= Date.parse(record.time) < this.#limit;
        if (this.#open)
            this.last = record;
    }
}
async function pruneLog(log, retentionDays, ports) {
    return (0,log_lock/* withLogLock */._)(log, ports, async (stillMine) => {
        const count = new RetentionCount(retentionLimit(ports.clock.now(), retentionDays));
        const head = await (0,chain/* readHead */.zy)(log, ports.files);
        const verification = await verifyLog(ports.files, log, head === undefined ? {} : { head }, (record) => count.visit(record));
        const [broken] = verification.breaks;
        if (broken !== undefined)
            throw new errors/* ExternalError */.yA('audit-log-broken', `Nothing was dropped. ${broken.what}`);
        const { last } = count;
        const first = verification.first?.sequence;
        if (last === undefined || first === undefined)
            return 0;
        const { digest } = await split(log, last.sequence, ports);
        const checkpoint = {
            first,
            last: last.sequence,
            'last-digest': last.digest,
            sha256: digest,
            'retention-days': retentionDays,
        };
        await (0,chain/* appendLocked */.dp)(log, { checkpoint }, ports, stillMine);
        const { rest } = await split(log, last.sequence, ports);
        await ports.files.write(log, Buffer.concat(rest));
        return last.sequence - first + 1;
    });
}
async function split(log, last, { files }) {
    const dropped = (0,external_node_crypto_.createHash)('sha256');
    const rest = [];
    let dropping = true;
    for await (const line of (0,log_lines/* readLogLines */.W)(files, log)) {
        const bytes = line.ended ? Buffer.concat([line.bytes, Buffer.from('\n')]) : line.bytes;
        if (dropping)
            dropped.update(bytes);
        else
            rest.push(bytes);
        const decoded = dropping ? (0,evidence_record/* decodeLine */.Hj)(line.bytes) : undefined;
        if (decoded !== undefined && 'record' in decoded && decoded.record.sequence === last)
            dropping = false;
    }
    return { digest: dropped.digest('hex'), rest };
}

// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
// EXTERNAL MODULE: ./build/core/render/markdown-text.js
var markdown_text = __webpack_require__(2816);
;// CONCATENATED MODULE: ./build/cli/audit-formats.js



const auditFormats = ['json', 'csv', 'markdown'];
const maxCell = 300;
function formatRows(rows, format) {
    if (format === 'json')
        return `${JSON.stringify(rows, null, 2)}\n`;
    const cells = rows.map((row) => auditColumns.map((column) => row[column]));
    if (format === 'csv')
        return [auditColumns, ...cells].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
    const lines = [
        auditColumns,
        auditColumns.map(() => '---'),
        ...cells.map((row) => row.map((cell) => (0,markdown_text/* markdownText */.p7)(cell, maxCell, 'cell'))),
    ];
    return lines.map((row) => `| ${row.join(' | ')} |\n`).join('');
}
function csvCell(text) {
    const shown = (0,visible_text/* visibleLine */.P8)(text);
    const safe = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/.test(shown) ? `'${shown}` : shown;
    return /[",\s]/.test(safe) || safe !== shown ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/audit-request.js




function readAuditRequest(args, policyDays) {
    const option = { type: 'string' };
    let given;
    try {
        given = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { log: option, head: option, format: option, since: option, until: option, 'retention-days': option },
        });
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
    const { values, positionals } = given;
    const [command, ...more] = positionals;
    if (command !== 'verify' && command !== 'export' && command !== 'prune')
        return `audit needs verify, export or prune, found ${JSON.stringify(command ?? 'nothing')}.`;
    if (more.length > 0)
        return `audit ${command} takes no ${JSON.stringify(more[0])}.`;
    const format = auditFormats.find((each) => each === values.format);
    if (values.format !== undefined && format === undefined)
        return `--format is ${JSON.stringify(values.format)}; expected ${auditFormats.join(', ')}.`;
    if (command === 'verify' && format !== undefined && format !== 'json')
        return `audit verify prints text or json, not ${format}.`;
    const head = values.head?.replace(/^sha256:/, '').toLowerCase();
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
        return `--head is ${JSON.stringify(values.head)}; expected 64 hex digits.`;
    const days = values['retention-days'];
    if (days !== undefined && !/^[1-9]\d{0,5}$/.test(days))
        return `--retention-days is ${JSON.stringify(days)}; expected a whole number of days.`;
    const since = momentOf(values.since, 'start') ?? Number.NEGATIVE_INFINITY;
    const until = momentOf(values.until, 'end') ?? Number.POSITIVE_INFINITY;
    for (const [name, moment] of [
        ['since', since],
        ['until', until],
    ]) {
        if (Number.isNaN(moment))
            return `--${name} is ${JSON.stringify(values[name])}; expected a date such as 2026-11-20 or 2026-11-20T08:00:00Z.`;
    }
    const shared = {
        log: (0,external_node_path_.resolve)(values.log ?? '.vetnet/audit.jsonl'),
        since,
        until,
        ...(head === undefined ? {} : { head }),
        ...(format === undefined ? {} : { format }),
    };
    const retentionDays = days === undefined ? policyDays : Number(days);
    if (command !== 'prune')
        return { command, ...shared, ...(retentionDays === undefined ? {} : { retentionDays }) };
    if (retentionDays === undefined)
        return 'audit prune needs --retention-days, or retention-days in the policy.';
    if (policyDays !== undefined && retentionDays < policyDays)
        return `--retention-days is ${retentionDays}; the policy keeps records for ${policyDays} days.`;
    return { command, ...shared, retentionDays };
}
function momentOf(text, edge) {
    if (text === undefined)
        return undefined;
    const date = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
    if (date === null)
        return Number.NaN;
    const day = date[2] === undefined;
    const start = Date.parse(day || date[3] !== undefined ? text : `${text}Z`);
    if (Number.isNaN(start) || new Date(`${date[1]}T00:00:00Z`).toISOString().slice(0, 10) !== date[1])
        return Number.NaN;
    return day && edge === 'end' ? start + 86_400_000 : edge === 'end' ? start + 1 : start;
}

// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
;// CONCATENATED MODULE: ./build/cli/audit.js










const usage = `Usage: vetnet audit verify|export|prune [options]

  verify   check that no record was changed, removed or moved
  export   print the records, and check them
  prune    drop the records that are past retention; a checkpoint keeps the rest verifiable

  --log <path>             the audit log (default: .vetnet/audit.jsonl)
  --head <digest>          digest of a record that has to be there, kept outside the log's reach
  --retention-days <days>  say which records may be dropped; prune: drop them (default: the policy's retention-days,
                           which is also the least)
  --since <date>           export: from this moment, ISO 8601 (a day starts at 00:00 UTC)
  --until <date>           export: to this moment; a day counts to its end
  --format <format>        json, csv or markdown (default: markdown; verify: text)

Exit codes: 0 verified, 1 broken, 2 usage, 3 no records to look at, 4 the log cannot be read or written.
`;
async function audit(args, ports, policyDays) {
    if (args.includes('--help') || args.includes('-h')) {
        ports.terminal.out(usage);
        return exit_code/* exitCodes */.h.pass;
    }
    const request = readAuditRequest(args, policyDays);
    if (typeof request === 'string') {
        ports.terminal.error(`${(0,visible_text/* visibleLine */.P8)(request)}\n\n${usage}`);
        return exit_code/* exitCodes */.h.usage;
    }
    try {
        return await run(request, ports);
    }
    catch (error) {
        ports.terminal.error(`${(0,visible_text/* visibleLine */.P8)((0,errors/* messageOf */.bD)(error))}\n`);
        return error instanceof errors/* ExternalError */.yA && error.code === 'audit-log-broken' ? exit_code/* exitCodes */.h.fail : exit_code/* exitCodes */.h.trouble;
    }
}
async function run(request, ports) {
    const facts = await ports.files.facts(request.log);
    if (facts === undefined || (facts.kind === 'file' && facts.size === 0)) {
        ports.terminal.error(`There is ${facts === undefined ? 'no audit log' : 'nothing'} in ${(0,visible_text/* visibleLine */.P8)(request.log)}: nothing was verified.\n`);
        return exit_code/* exitCodes */.h.inconclusive;
    }
    return request.command === 'prune' ? prune(request, ports) : inspect(request, ports);
}
async function prune({ log, retentionDays }, ports) {
    const dropped = await pruneLog(log, retentionDays, ports);
    ports.terminal.out(`${(0,metric_format/* countOf */.pq)(dropped, 'record')} dropped.\n`);
    return exit_code/* exitCodes */.h.pass;
}
async function inspect(request, ports) {
    const { files, clock, terminal } = ports;
    const head = await (0,chain/* readHead */.zy)(request.log, files);
    const anchors = { ...(head && { head }), ...(request.head && { digest: request.head }) };
    const { retentionDays } = request;
    const retention = new RetentionCount(retentionDays === undefined ? undefined : retentionLimit(clock.now(), retentionDays));
    const rows = [];
    const verification = await verifyLog(files, request.log, anchors, (record) => {
        retention.visit(record);
        const time = Date.parse(record.time);
        if (request.command === 'export' && time >= request.since && time < request.until)
            rows.push(rowOf(record));
    });
    const notes = [...verification.notes, ...remarks(request, anchors, retention)];
    if (request.command === 'export') {
        terminal.out(formatRows(rows, request.format ?? 'markdown'));
        terminal.error(describe({ ...verification, notes }));
    }
    else if (request.format === 'json')
        terminal.out(`${JSON.stringify({ ...verification, notes }, null, 2)}\n`);
    else
        terminal.out(describe({ ...verification, notes }));
    if (verification.breaks.length > 0)
        return exit_code/* exitCodes */.h.fail;
    return verification.records === 0 ? exit_code/* exitCodes */.h.inconclusive : exit_code/* exitCodes */.h.pass;
}
function remarks({ retentionDays }, anchors, retention) {
    const { last } = retention;
    const dropped = last === undefined
        ? []
        : [
            `Records up to ${last.sequence} are past retention of ${retentionDays} days; \`vetnet audit prune\` drops them.`,
        ];
    if (anchors.digest !== undefined)
        return dropped;
    const held = anchors.head === undefined
        ? 'nothing shows'
        : 'only the head file beside the log, which whoever cuts the log can rewrite, shows';
    return [
        ...dropped,
        `Whether records were cut off at the end ${held}: keep the head elsewhere and give it with --head.`,
    ];
}
function describe({ records, breaks, notes, first, last }) {
    const span = first && last ? `, ${first.time} to ${last.time}` : '';
    const title = breaks.length === 0
        ? `Verified: ${(0,metric_format/* countOf */.pq)(records, 'record')}${span}.`
        : `Broken: ${(0,metric_format/* countOf */.pq)(breaks.length, 'break')} in ${(0,metric_format/* countOf */.pq)(records, 'record')}${span}.`;
    const head = last === undefined ? [] : [`Head: record ${last.sequence}, ${last.digest}`];
    const lines = [
        title,
        ...breaks.map((each) => `- line ${each.line}, ${each.kind}: ${each.what}`),
        ...head,
        ...notes.map((note) => `Note: ${note}`),
    ];
    return lines.map((line) => `${(0,visible_text/* visibleLine */.P8)(line)}\n`).join('');
}


/***/ })

};
