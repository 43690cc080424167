export const id = 9025;
export const ids = [9025];
export const modules = {

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});

// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
// EXTERNAL MODULE: ./build/core/files/json-cache.js
var json_cache = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/core/model/error-codes.js
var error_codes = __webpack_require__(1153);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
;// CONCATENATED MODULE: ./build/readers/osv/read-advisory.js

const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'];
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:+-]{0,127}$/;
function readAdvisory(value) {
    if (!(0,json_value/* isObject */.Gv)(value))
        throw (0,json_value/* wrongShape */.lf)('The advisory', 'an object');
    const id = (0,json_value/* textOf */.b6)(value.id);
    if (id === undefined || !isAdvisoryId(id))
        throw (0,json_value/* wrongShape */.lf)('The `id` of the advisory', 'an id');
    const modified = (0,json_value/* textOf */.b6)(value.modified);
    if (modified === undefined)
        throw (0,json_value/* wrongShape */.lf)(`\`modified\` of ${id}`, 'a time');
    const summary = (0,json_value/* textOf */.b6)(value.summary);
    const own = (0,json_value/* objectOr */.Xg)(value.database_specific);
    const word = (0,json_value/* textOf */.b6)(own.severity);
    return {
        id,
        aliases: idsOf(value.aliases, id),
        upstream: idsOf(value.upstream, id),
        modified,
        withdrawn: (0,json_value/* textOf */.b6)(value.withdrawn) !== undefined,
        ...(summary === undefined ? {} : { summary }),
        ratings: ratingsOf(value.severity, id),
        ...(word === undefined ? {} : { severityWord: word }),
        cwes: cwesOf(own.cwe_ids),
        affected: listOf(value.affected, `\`affected\` of ${id}`).flatMap((entry) => affectedOf(entry, id)),
    };
}
function idsOf(value, own) {
    return [...new Set((0,json_value/* textsOf */.CB)(value))].filter((id) => id !== own && isAdvisoryId(id));
}
function isAdvisoryId(text) {
    return idPattern.test(text);
}
function listOf(value, where) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw (0,json_value/* wrongShape */.lf)(where, 'a list');
    return value;
}
function affectedOf(entry, id) {
    if (!(0,json_value/* isObject */.Gv)(entry))
        throw (0,json_value/* wrongShape */.lf)(`An entry of \`affected\` of ${id}`, 'an object');
    if (entry.package === undefined)
        return [];
    const { ecosystem, name } = (0,json_value/* objectOr */.Xg)(entry.package);
    const packageEcosystem = (0,json_value/* textOf */.b6)(ecosystem);
    const packageName = (0,json_value/* textOf */.b6)(name);
    if (packageEcosystem === undefined || packageName === undefined) {
        throw (0,json_value/* wrongShape */.lf)(`A package of ${id}`, 'an ecosystem and a name');
    }
    const informational = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(entry.database_specific).informational);
    return [
        {
            ecosystem: packageEcosystem,
            name: packageName,
            ranges: listOf(entry.ranges, `\`ranges\` of ${id}`).flatMap((range) => rangeOf(range, id)),
            versions: (0,json_value/* textsOf */.CB)(listOf(entry.versions, `\`versions\` of ${id}`)),
            ratings: ratingsOf(entry.severity, id),
            ...(informational === undefined ? {} : { informational }),
        },
    ];
}
function rangeOf(range, id) {
    if (!(0,json_value/* isObject */.Gv)(range))
        throw (0,json_value/* wrongShape */.lf)(`A range of ${id}`, 'an object');
    if (range.type === 'GIT')
        return [];
    if (range.type !== 'SEMVER' && range.type !== 'ECOSYSTEM')
        throw (0,json_value/* wrongShape */.lf)(`A range of ${id}`, 'of a known type');
    if (!Array.isArray(range.events))
        throw (0,json_value/* wrongShape */.lf)(`\`events\` of ${id}`, 'a list');
    const events = range.events.flatMap((event) => {
        if (!(0,json_value/* isObject */.Gv)(event))
            throw (0,json_value/* wrongShape */.lf)(`An event of ${id}`, 'an object');
        return eventKinds.flatMap((kind) => eventOf(kind, event, id));
    });
    return [events];
}
function eventOf(kind, event, id) {
    if (!Object.hasOwn(event, kind))
        return [];
    const version = (0,json_value/* textOf */.b6)(event[kind]);
    if (version === undefined)
        throw (0,json_value/* wrongShape */.lf)(`\`${kind}\` of ${id}`, 'a version');
    return [{ kind, version }];
}
function ratingsOf(value, id) {
    return listOf(value, `\`severity\` of ${id}`).flatMap((rating) => {
        const type = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(rating).type);
        const score = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(rating).score);
        return type === undefined || score === undefined ? [] : [{ type, score }];
    });
}
function cwesOf(value) {
    return (0,json_value/* arrayOr */.XW)(value).flatMap((item) => {
        const digits = typeof item === 'string' ? /^CWE-(\d{1,6})$/.exec(item)?.[1] : undefined;
        return digits === undefined ? [] : [Number(digits)];
    });
}

;// CONCATENATED MODULE: ./build/systems/advisories/reply-json.js

function jsonOf(reply, source) {
    try {
        return JSON.parse(new TextDecoder().decode(reply.body));
    }
    catch {
        throw unreadableReply(source, 'JSON');
    }
}
function unreadableReply(source, expected) {
    const message = `A reply of ${source} is not ${expected}; is something between us and it?`;
    return new errors/* ExternalError */.yA('advisory-reply-unreadable', message, { retryable: true });
}

;// CONCATENATED MODULE: ./build/systems/advisories/osv-answers.js



const mostRefs = 10_000;
function batchResults(reply, expected) {
    const results = (0,json_value/* isObject */.Gv)(reply) ? reply.results : undefined;
    if (!Array.isArray(results) || results.length !== expected)
        throw unreadableReply('OSV', 'a result for each query');
    return results.map((result) => {
        const { vulns, next_page_token: token } = (0,json_value/* isObject */.Gv)(result) ? result : { vulns: 0, next_page_token: 0 };
        const refs = refsOf(vulns ?? []);
        if (refs === undefined)
            throw unreadableReply('OSV', 'a list of ids');
        if (token !== undefined && typeof token !== 'string')
            throw unreadableReply('OSV', 'a page with a token');
        return { refs, ...(token === undefined || token === '' ? {} : { nextPage: token }) };
    });
}
function refsOf(value) {
    if (!Array.isArray(value) || value.length > mostRefs)
        return undefined;
    const refs = [];
    for (const item of value) {
        if (!(0,json_value/* isObject */.Gv)(item) || typeof item.id !== 'string' || !isAdvisoryId(item.id))
            return undefined;
        if (typeof item.modified !== 'string')
            return undefined;
        refs.push({ id: item.id, modified: item.modified });
    }
    return refs;
}

;// CONCATENATED MODULE: ./build/systems/advisories/batch-cache.js


const answerLifetimeMs = 24 * 60 * 60 * 1000;
async function readAnswers(cache, name, now) {
    const answers = new Map();
    const value = await cache.read(name);
    for (const entry of (0,json_value/* arrayOr */.XW)((0,json_value/* isObject */.Gv)(value) ? value.answers : undefined)) {
        const [key, at, list] = Array.isArray(entry) ? entry : [];
        const refs = refsOf(list);
        if (typeof key !== 'string' || typeof at !== 'number' || refs === undefined)
            continue;
        if (at <= now && now - at < answerLifetimeMs)
            answers.set(key, { at, refs });
    }
    return answers;
}
async function writeAnswers(cache, name, answers) {
    await cache.write(name, { answers: Array.from(answers, ([key, { at, refs }]) => [key, at, refs]) });
}

// EXTERNAL MODULE: ./build/core/net/http-client.js + 2 modules
var http_client = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/core/net/http-error.js
var http_error = __webpack_require__(227);
// EXTERNAL MODULE: ./build/core/run/product.js
var product = __webpack_require__(8287);
;// CONCATENATED MODULE: ./build/systems/advisories/osv-client.js







const largestBatch = 1000;
const mostPages = 20;
const mostRefusals = 40;
const attemptMs = 15_000;
const callMs = 40_000;
const allCallsMs = 120_000;
function createOsvClient(base, ports, log) {
    const client = (0,http_client/* createHttpClient */.u)(ports, { userAgent: product/* productName */.tZ, log });
    const root = base.href.replace(/\/+$/, '');
    const end = ports.clock.monotonic() + allCallsMs;
    let refusals = 0;
    async function send(request) {
        const leftMs = end - ports.clock.monotonic();
        if (leftMs > 0)
            return client.send({ ...request, attemptMs, deadlineMs: Math.min(callMs, leftMs) });
        const message = `The ${allCallsMs / 1000} s for asking OSV are used up.`;
        throw new http_error/* HttpError */.j('http-timeout', message, { retryable: true, ambiguous: false });
    }
    async function query(queries) {
        const answers = [];
        let open = queries.map((each, at) => ({ query: each, at }));
        for (let page = 1; open.length > 0; page += 1) {
            if (page > mostPages)
                throw unreadableReply('OSV', 'a list that ends');
            const results = await askOrSplit(open);
            const asked = open;
            open = [];
            for (const [index, result] of results.entries()) {
                const place = asked[index];
                if (place === undefined)
                    continue;
                const before = answers[place.at];
                if ('refused' in result)
                    answers[place.at] = result;
                else
                    answers[place.at] = {
                        refs: [...(before !== undefined && 'refs' in before ? before.refs : []), ...result.refs],
                    };
                if ('nextPage' in result && result.nextPage !== undefined)
                    open.push({ ...place, page: result.nextPage });
            }
        }
        return answers;
    }
    async function askOrSplit(queries) {
        try {
            return await ask(queries);
        }
        catch (error) {
            refusals += 1;
            if (!(error instanceof http_error/* HttpError */.j) || error.reply?.status !== 400 || refusals > mostRefusals)
                throw error;
            if (queries.length === 1)
                return [{ refused: (0,errors/* messageOf */.bD)(error) }];
            const half = Math.ceil(queries.length / 2);
            return [...(await askOrSplit(queries.slice(0, half))), ...(await askOrSplit(queries.slice(half)))];
        }
    }
    async function ask(queries) {
        const body = queries.map(({ query: { ecosystem, name, version }, page }) => ({
            package: { ecosystem, name },
            version,
            ...(page === undefined ? {} : { page_token: page }),
        }));
        const reply = await send({
            method: 'POST',
            url: new URL(`${root}/v1/querybatch`),
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ queries: body }),
            idempotent: true,
        });
        return batchResults(jsonOf(reply, 'OSV'), queries.length);
    }
    async function details(ref) {
        const url = new URL(`${root}/v1/vulns/${encodeURIComponent(ref.id)}`);
        const json = jsonOf(await send({ method: 'GET', url }), 'OSV');
        return { json, advisory: advisoryOf(json, ref.id) };
    }
    return { query, details };
}
function advisoryOf(json, id) {
    let advisory;
    try {
        advisory = readAdvisory(json);
    }
    catch (error) {
        throw unreadableReply('OSV', `the advisory ${id} (${(0,errors/* messageOf */.bD)(error)})`);
    }
    if (advisory.id !== id)
        throw unreadableReply('OSV', `the advisory ${id}`);
    return advisory;
}

// EXTERNAL MODULE: ./build/systems/advisories/package-query.js
var package_query = __webpack_require__(1620);
;// CONCATENATED MODULE: ./build/systems/advisories/pool.js
async function inPool(items, limit, work) {
    const results = [];
    const queue = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [at, item] of queue) {
            if (failed)
                return;
            try {
                results[at] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./build/systems/advisories/source-address.js

const sources = {
    osv: { variable: 'VETNET_OSV_URL', address: 'https://api.osv.dev' },
    kev: {
        variable: 'VETNET_KEV_URL',
        address: 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json',
    },
    epss: { variable: 'VETNET_EPSS_URL', address: undefined },
};
function addressOf(source, env) {
    const { variable, address } = sources[source];
    const named = env[variable]?.trim();
    const text = named === undefined || named === '' ? address : named;
    if (text === undefined)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (!usable)
        throw new errors/* ExternalError */.yA('advisory-address-invalid', `${variable} is no http(s) address without credentials.`);
    return url;
}

;// CONCATENATED MODULE: ./build/systems/advisories/ask-osv.js







const batchesAtOnce = 4;
const detailsAtOnce = 12;
async function askOsv(queries, ports, cache, log) {
    const base = await attempt(async () => addressOf('osv', ports.env) ?? new URL('about:blank'));
    if ('why' in base)
        return { found: new Map(), unanswered: [{ queries, why: base.why, fix: base.fix }], withoutDetails: [], data: [] };
    const client = createOsvClient(base.value, ports, log);
    const cacheName = `answers of ${base.value.href}`;
    const now = ports.clock.now().getTime();
    const answers = new Map(await readAnswers(cache, cacheName, now));
    const missing = queries.filter((query) => !answers.has((0,package_query/* keyOf */.TN)(query)));
    const unanswered = await askBatches(client, missing, (query, refs) => answers.set((0,package_query/* keyOf */.TN)(query), { at: now, refs }));
    if (missing.length > 0)
        await writeAnswers(cache, cacheName, answers);
    const answered = queries.flatMap((query) => {
        const answer = answers.get((0,package_query/* keyOf */.TN)(query));
        return answer === undefined ? [] : [{ key: (0,package_query/* keyOf */.TN)(query), answer }];
    });
    const { advisories, withoutDetails } = await fetchDetails(client, base.value, refsIn(answered), cache);
    const found = new Map(answered.map(({ key, answer }) => [key, answer.refs.flatMap(({ id }) => foundOf(advisories.get(id)))]));
    const oldest = answered.reduce((time, { answer }) => Math.min(time, answer.at), now);
    const data = answered.length === 0 ? [] : [{ name: `OSV (${base.value.host})`, date: new Date(oldest) }];
    return { found, unanswered, withoutDetails, data };
}
function refsIn(answered) {
    return [...new Map(answered.flatMap(({ answer }) => answer.refs.map((ref) => [ref.id, ref]))).values()];
}
function foundOf(advisory) {
    return advisory === undefined || advisory.withdrawn ? [] : [{ advisory, knownExploited: false }];
}
async function askBatches(client, queries, keep) {
    const batches = [];
    for (let at = 0; at < queries.length; at += largestBatch)
        batches.push(queries.slice(at, at + largestBatch));
    const unanswered = [];
    let failure;
    await inPool(batches, batchesAtOnce, async (batch) => {
        const result = failure ?? (await attempt(() => client.query(batch)));
        if ('why' in result) {
            if (result.unreachable)
                failure = result;
            unanswered.push({ queries: batch, why: result.why, fix: result.fix });
            return;
        }
        for (const [at, query] of batch.entries()) {
            const answer = result.value[at];
            if (answer === undefined)
                continue;
            if ('refs' in answer)
                keep(query, answer.refs);
            else
                unanswered.push({ queries: [query], why: answer.refused, fix: 'Check its name and version in the lockfile.' });
        }
    });
    return unanswered;
}
async function fetchDetails(client, base, refs, cache) {
    const advisories = new Map();
    const withoutDetails = [];
    let failure;
    await inPool(refs, detailsAtOnce, async (ref) => {
        const name = `${base.href} ${ref.id} ${ref.modified}`;
        const kept = cached(await cache.read(name), ref.id);
        if (kept !== undefined) {
            advisories.set(ref.id, kept);
            return;
        }
        const result = failure ?? (await attempt(() => client.details(ref)));
        if ('why' in result) {
            if (result.unreachable)
                failure = result;
            advisories.set(ref.id, bareAdvisory(ref));
            withoutDetails.push({ id: ref.id, why: result.why });
            return;
        }
        advisories.set(ref.id, result.value.advisory);
        await cache.write(name, result.value.json);
    });
    return { advisories, withoutDetails };
}
function cached(json, id) {
    if (json === undefined)
        return undefined;
    try {
        return advisoryOf(json, id);
    }
    catch {
        return undefined;
    }
}
function bareAdvisory({ id, modified }) {
    return { id, aliases: [], upstream: [], modified, withdrawn: false, ratings: [], cwes: [], affected: [] };
}
async function attempt(act) {
    try {
        return { value: await act() };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        const unreachable = ['http-connection-failed', 'http-timeout', 'http-rate-limited', 'http-untrusted'].includes(error.code);
        return { why: `${error.message.replace(/[.?]?$/, '')}.`, fix: error_codes/* errorCodes */.f[error.code].mend, unreachable };
    }
}

;// CONCATENATED MODULE: ./build/systems/advisories/epss.js






const idsPerCall = 100;
const epss_attemptMs = 10_000;
const epss_callMs = 20_000;
async function readEpss(cves, ports, log) {
    const byId = new Map();
    try {
        const address = cves.length === 0 ? undefined : addressOf('epss', ports.env);
        if (address === undefined)
            return { byId };
        const client = (0,http_client/* createHttpClient */.u)(ports, { userAgent: product/* productName */.tZ, log });
        for (let at = 0; at < cves.length; at += idsPerCall) {
            const url = new URL(address);
            url.searchParams.set('cve', cves.slice(at, at + idsPerCall).join(','));
            const reply = await client.send({ method: 'GET', url, attemptMs: epss_attemptMs, deadlineMs: epss_callMs });
            for (const [id, epss] of rowsOf(jsonOf(reply, 'FIRST')))
                byId.set(id, epss);
        }
        return { byId };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        const remark = `How probable an exploit is could not be read: ${error.message}`;
        return { byId, remark: `${remark.replace(/\.+$/, '')}.` };
    }
}
function rowsOf(json) {
    const rows = (0,json_value/* isObject */.Gv)(json) ? json.data : undefined;
    if (!Array.isArray(rows))
        throw unreadableReply('FIRST', 'a list of scores');
    return rows.map((row) => {
        const { cve, epss } = (0,json_value/* isObject */.Gv)(row) ? row : { cve: undefined, epss: undefined };
        const probability = typeof epss === 'string' && epss !== '' ? Number(epss) : epss;
        const isProbability = typeof probability === 'number' && probability >= 0 && probability <= 1;
        if (typeof cve !== 'string' || !isProbability)
            throw unreadableReply('FIRST', 'a list of scores');
        return [cve, probability];
    });
}

;// CONCATENATED MODULE: ./build/systems/advisories/kev.js








const kev_attemptMs = 10_000;
const kev_callMs = 20_000;
async function readKnownExploited(ports, cache, log) {
    try {
        const url = addressOf('kev', ports.env);
        if (url === undefined)
            return { ids: new Set() };
        const name = `known exploited of ${url.href}`;
        const now = ports.clock.now().getTime();
        const kept = await cache.read(name);
        if ((0,json_value/* isObject */.Gv)(kept) && typeof kept.at === 'number' && kept.at <= now && now - kept.at < answerLifetimeMs) {
            const ids = (0,json_value/* textsOf */.CB)(kept.ids);
            if (ids.length > 0)
                return { ids: new Set(ids) };
        }
        const client = (0,http_client/* createHttpClient */.u)(ports, { userAgent: product/* productName */.tZ, log });
        const ids = kev_idsOf(jsonOf(await client.send({ method: 'GET', url, attemptMs: kev_attemptMs, deadlineMs: kev_callMs }), 'CISA'));
        await cache.write(name, { at: now, ids });
        return { ids: new Set(ids) };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        const remark = `Whether a vulnerability is exploited is not known, because the catalogue of CISA could not be read: ${error.message}`;
        return { ids: new Set(), remark: `${remark.replace(/\.+$/, '')}.` };
    }
}
function kev_idsOf(json) {
    const entries = (0,json_value/* arrayOr */.XW)((0,json_value/* isObject */.Gv)(json) ? json.vulnerabilities : undefined);
    const ids = (0,json_value/* textsOf */.CB)(entries.map((entry) => ((0,json_value/* isObject */.Gv)(entry) ? entry.cveID : undefined))).filter(isAdvisoryId);
    if (ids.length === 0)
        throw unreadableReply('CISA', 'its catalogue');
    return ids;
}

;// CONCATENATED MODULE: ./build/systems/advisories/exploitation.js


const noExploitation = { add: (found) => found, remarks: [] };
async function readExploitation(found, ports, cache, log) {
    const cves = [...new Set(found.flatMap(({ advisory }) => cvesOf(advisory)))];
    if (cves.length === 0)
        return noExploitation;
    const [exploited, probable] = await Promise.all([readKnownExploited(ports, cache, log), readEpss(cves, ports, log)]);
    return {
        add({ advisory, knownExploited }) {
            const own = cvesOf(advisory);
            const probabilities = own.flatMap((id) => probable.byId.get(id) ?? []);
            return {
                advisory,
                knownExploited: knownExploited || own.some((id) => exploited.ids.has(id)),
                ...(probabilities.length === 0 ? {} : { epss: Math.max(...probabilities) }),
            };
        },
        remarks: [exploited.remark, probable.remark].filter((remark) => remark !== undefined),
    };
}
function cvesOf({ id, aliases, upstream }) {
    return [id, ...aliases, ...upstream].filter((each) => each.startsWith('CVE-'));
}

// EXTERNAL MODULE: ./build/systems/advisories/versions/scheme.js + 10 modules
var versions_scheme = __webpack_require__(2698);
;// CONCATENATED MODULE: ./build/systems/advisories/versions/ranges.js

function matchVersion(version, affected) {
    const scheme = (0,versions_scheme/* schemeOf */.d)(affected.ecosystem);
    if (affected.versions.includes(version))
        return 'affected';
    if (scheme === undefined || scheme(version, version) === undefined)
        return 'unknown';
    if (affected.versions.some((each) => scheme(each, version) === 0))
        return 'affected';
    return affected.ranges.some((events) => isWithin(version, events, scheme)) ? 'affected' : 'not-affected';
}
function isWithin(version, events, compare) {
    if (!isBelowLimit(version, events, compare))
        return false;
    let within = false;
    for (const event of inOrder(events, compare)) {
        if (event.kind === 'introduced' && isFrom(version, event.version, compare))
            within = true;
        else if (event.kind === 'fixed' && (compare(version, event.version) ?? -1) >= 0)
            within = false;
        else if (event.kind === 'last_affected' && (compare(version, event.version) ?? -1) > 0)
            within = false;
    }
    return within;
}
function isFrom(version, introduced, compare) {
    return introduced === '0' || (compare(version, introduced) ?? 0) >= 0;
}
function isBelowLimit(version, events, compare) {
    const limits = events.filter(({ kind }) => kind === 'limit').map((event) => event.version);
    return limits.length === 0 || limits.some((limit) => limit.includes('*') || (compare(version, limit) ?? -1) < 0);
}
function inOrder(events, compare) {
    const isStart = ({ kind, version }) => kind === 'introduced' && version === '0';
    const isLast = ({ kind }) => Number(kind === 'last_affected');
    return events.toSorted((a, b) => {
        if (isStart(a) || isStart(b))
            return Number(isStart(b)) - Number(isStart(a));
        return (compare(a.version, b.version) ?? 0) || isLast(a) - isLast(b);
    });
}
function fixesFor(version, entries) {
    const compare = (0,versions_scheme/* schemeOf */.d)(entries[0]?.ecosystem ?? '');
    if (compare === undefined)
        return [];
    const fixes = entries
        .flatMap(({ ranges }) => ranges.flat())
        .filter((event) => event.kind === 'fixed' && (compare(event.version, version) ?? 1) > 0)
        .map((event) => event.version)
        .filter((fix) => entries.every((entry) => matchVersion(fix, entry) !== 'affected'));
    return [...new Set(fixes)].sort((a, b) => compare(a, b) ?? 0);
}

;// CONCATENATED MODULE: ./build/systems/advisories/snapshot/snapshot.js
const snapshotFormat = 'vetnet-advisory-snapshot';
const snapshotVersion = 1;
const snapshotLifetimeDays = 30;

;// CONCATENATED MODULE: ./build/systems/advisories/snapshot/ask-snapshot.js



const snapshotTitle = 'Advisory snapshot (critical, high and known exploited; no malicious packages)';
const dayMs = 24 * 60 * 60 * 1000;
function askSnapshot(queries, opened, now, why) {
    const nothing = { found: new Map(), withoutDetails: [], data: [] };
    if (queries.length === 0)
        return { ...nothing, unanswered: [] };
    if (!opened.known)
        return { ...nothing, unanswered: [{ queries, why: `${why} ${opened.why}`, fix: opened.fix }] };
    const { snapshot } = opened;
    const found = new Map();
    const unanswered = [];
    const ageProblem = ageProblemOf(snapshot.date, now);
    for (const ecosystem of new Set(queries.map((query) => query.ecosystem))) {
        const group = queries.filter((query) => query.ecosystem === ecosystem);
        const problem = ageProblem ?? coverageProblemOf(snapshot, ecosystem);
        const unclear = group.filter((query) => !answer(query, snapshot, found));
        if (problem !== undefined)
            unanswered.push({ queries: group, why: `${why} ${problem.why}`, fix: problem.fix });
        else if (unclear.length > 0)
            unanswered.push({ queries: unclear, ...uncomparable(why) });
    }
    return { found, unanswered, withoutDetails: [], data: [{ name: snapshotTitle, date: snapshot.date }] };
}
function answer(query, snapshot, found) {
    let clear = true;
    try {
        const matching = snapshot.about(query.ecosystem, query.name).filter(({ advisory }) => {
            const matches = advisory.affected.map((entry) => matchVersion(query.version, entry));
            if (matches.includes('affected'))
                return true;
            if (matches.includes('unknown'))
                clear = false;
            return false;
        });
        found.set((0,package_query/* keyOf */.TN)(query), matching);
    }
    catch {
        return false;
    }
    return clear;
}
function ageProblemOf(date, now) {
    const days = (now.getTime() - date.getTime()) / dayMs;
    const day = date.toISOString().slice(0, 10);
    const fix = 'Use a newer release of this action, or let it reach the advisory source.';
    if (days < -1)
        return {
            why: `The advisory snapshot says it is from the future (${day}).`,
            fix: 'Check the clock of the machine.',
        };
    if (days < snapshotLifetimeDays)
        return undefined;
    return { why: `The advisory snapshot is of ${day}, and ${snapshotLifetimeDays} days is as old as one may be.`, fix };
}
function coverageProblemOf(snapshot, ecosystem) {
    const coverage = snapshot.coverage.get(ecosystem);
    const fix = 'Let the action reach the advisory source, or run a tool that brings its own advisories.';
    if (coverage === undefined)
        return { why: `The advisory snapshot does not cover ${ecosystem}.`, fix };
    if (coverage.cut === 0)
        return undefined;
    return { why: `The advisory snapshot leaves out ${coverage.cut} high or critical advisories for ${ecosystem}.`, fix };
}
function uncomparable(why) {
    return {
        why: `${why} Their versions cannot be compared with those of the advisory snapshot.`,
        fix: 'Let the action reach the advisory source, which knows them one by one.',
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/core/evidence/digest.js
var digest = __webpack_require__(328);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
;// CONCATENATED MODULE: ./build/systems/advisories/snapshot/snapshot-rows.js


const snapshotWords = ['UNKNOWN', 'LOW', 'MODERATE', 'HIGH', 'CRITICAL'];
const exploitedLevel = 10;
function entryOf(row, ecosystem, name, modified) {
    const [id, aliases, level, ranges, versions] = Array.isArray(row) ? row : [];
    const number = (0,json_value/* countOf */.pq)(level);
    const word = number === undefined ? undefined : snapshotWords[number % exploitedLevel];
    if (typeof id !== 'string' || !isAdvisoryId(id) || number === undefined || word === undefined) {
        throw (0,json_value/* wrongShape */.lf)(`A row of ${name} in the advisory snapshot`, 'an advisory');
    }
    if (!Array.isArray(ranges))
        throw (0,json_value/* wrongShape */.lf)(`${id} in the advisory snapshot`, 'an advisory with ranges');
    const about = {
        ecosystem,
        name,
        ranges: ranges.map((range) => eventsOf(range, id)),
        versions: (0,json_value/* textsOf */.CB)(versions),
        ratings: [],
    };
    const advisory = {
        id,
        aliases: (0,json_value/* textsOf */.CB)(aliases).filter(isAdvisoryId),
        upstream: [],
        modified,
        withdrawn: false,
        ratings: [],
        severityWord: word,
        cwes: [],
        affected: [about],
    };
    return { advisory, knownExploited: number >= exploitedLevel };
}
function eventsOf(range, id) {
    if (!Array.isArray(range) || range.length === 0)
        throw (0,json_value/* wrongShape */.lf)(`A range of ${id} in the advisory snapshot`, 'a list');
    return range.map((item, at) => {
        const text = (0,json_value/* textOf */.b6)(item);
        if (text === undefined)
            throw (0,json_value/* wrongShape */.lf)(`A range of ${id} in the advisory snapshot`, 'a list of versions');
        if (at % 2 === 0)
            return { kind: 'introduced', version: text };
        return text.startsWith('=') ? { kind: 'last_affected', version: text.slice(1) } : { kind: 'fixed', version: text };
    });
}

;// CONCATENATED MODULE: ./build/systems/advisories/snapshot/read-snapshot.js







const largestFile = 4 * 1024 * 1024;
const largestContent = 64 * 1024 * 1024;
async function readSnapshot(files, path) {
    const fix = 'Use a release of this action, which brings one, or let it reach the advisory source.';
    if (path === undefined)
        return (0,known/* unknown */.L)('No advisory snapshot comes with this version of the action.', fix);
    try {
        const facts = await files.facts(path);
        if (facts === undefined)
            return (0,known/* unknown */.L)('No advisory snapshot comes with this version of the action.', fix);
        if (facts.kind !== 'file' || facts.size > largestFile)
            return (0,known/* unknown */.L)('The advisory snapshot is no file, or larger than one can be.', fix);
        return {
            known: true,
            snapshot: snapshotOf((0,external_node_zlib_.gunzipSync)(await bytesOf(files, path), { maxOutputLength: largestContent })),
        };
    }
    catch (error) {
        return (0,known/* unknown */.L)(`The advisory snapshot cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`.replace(/\.+$/, '.'), fix);
    }
}
async function bytesOf(files, path) {
    const chunks = [];
    for await (const chunk of files.readChunks(path))
        chunks.push(new Uint8Array(chunk));
    return Buffer.concat(chunks);
}
function snapshotOf(content) {
    const text = new TextDecoder().decode(content);
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end !== 64 || (0,digest/* sha256 */.s)(body) !== text.slice(0, end))
        throw new Error('its digest is not that of its content');
    const json = JSON.parse(body);
    if (!(0,json_value/* isObject */.Gv)(json) || json.format !== snapshotFormat)
        throw new Error('it is of another format');
    if (json.version !== snapshotVersion)
        throw new Error(`its version is not ${snapshotVersion}`);
    const written = (0,json_value/* textOf */.b6)(json.date) ?? '';
    const date = new Date(written);
    if (Number.isNaN(date.getTime()))
        throw new Error('it has no date');
    return { date, ...contentOf((0,json_value/* objectOr */.Xg)(json.ecosystems), written) };
}
function contentOf(ecosystems, date) {
    const coverage = new Map();
    const packages = new Map();
    for (const [ecosystem, value] of Object.entries(ecosystems)) {
        const entry = (0,json_value/* objectOr */.Xg)(value);
        const [held, cut, leftOut] = [(0,json_value/* countOf */.pq)(entry.held), (0,json_value/* countOf */.pq)(entry.cut), (0,json_value/* countOf */.pq)(entry.leftOut)];
        if (held === undefined || cut === undefined || leftOut === undefined || !(0,json_value/* isObject */.Gv)(entry.packages)) {
            throw new Error(`its part about ${ecosystem} is misshapen`);
        }
        coverage.set(ecosystem, { held, cut, leftOut });
        packages.set(ecosystem, entry.packages);
    }
    const about = (ecosystem, name) => {
        const rows = packages.get(ecosystem);
        if (rows === undefined || !Object.hasOwn(rows, name))
            return [];
        const list = rows[name];
        if (!Array.isArray(list))
            throw new Error(`its rows about ${name} are no list`);
        return list.map((row) => entryOf(row, ecosystem, name, date));
    };
    return { coverage, about };
}

;// CONCATENATED MODULE: ./build/systems/advisories/ask-advisories.js





async function askAdvisories(queries, { offline, snapshotPath, ports, log }) {
    const cache = (0,json_cache/* openJsonCache */.B)((0,json_cache/* cacheFolder */.n)(ports.env, 'advisories'), ports.files, log);
    const online = offline ? undefined : await askOsv(queries, ports, cache, log);
    const unasked = { queries, why: 'No advisory source was asked, because of `offline`.' };
    const open = online?.unanswered ?? [unasked];
    const named = ports.env.VETNET_ADVISORY_SNAPSHOT;
    const path = named === undefined || named === '' ? snapshotPath : named;
    const snapshot = open.length === 0 ? undefined : await readSnapshot(ports.files, path);
    const now = ports.clock.now();
    const rest = snapshot === undefined ? [] : open.map((each) => askSnapshot(each.queries, snapshot, now, each.why));
    const all = [...(online === undefined ? [] : [online]), ...rest];
    const found = all.flatMap((answers) => Array.from(answers.found));
    const advisories = found.flatMap(([, list]) => list);
    const isOnline = online !== undefined && online.data.length > 0;
    const exploitation = isOnline ? await readExploitation(advisories, ports, cache, log) : noExploitation;
    const data = new Map(all.flatMap((answers) => answers.data).map((source) => [source.name, source]));
    return {
        found: new Map(found.map(([key, list]) => [key, list.map((each) => exploitation.add(each))])),
        unanswered: rest.flatMap((answers) => answers.unanswered),
        withoutDetails: all.flatMap((answers) => answers.withoutDetails),
        data: [...data.values()],
        remarks: exploitation.remarks,
    };
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/shortest-path.js
const shortest_path_known = new WeakMap();
function shortestPath(lockfile, key) {
    let tree = shortest_path_known.get(lockfile);
    if (tree === undefined) {
        const byKey = new Map(lockfile.packages.map((one) => [one.key, one]));
        tree = { byKey, parents: parentsOf(lockfile.packages, byKey) };
        shortest_path_known.set(lockfile, tree);
    }
    if (!tree.parents.has(key))
        return undefined;
    const names = [];
    for (let at = key; at !== undefined; at = tree.parents.get(at)) {
        names.push(tree.byKey.get(at)?.name ?? at);
    }
    return names.reverse();
}
function parentsOf(packages, byKey) {
    const parents = new Map();
    const direct = packages.filter((one) => one.direct === true);
    for (const roots of [direct.filter((one) => one.scope === 'production'), direct]) {
        const queue = [];
        for (const { key } of roots) {
            if (parents.has(key))
                continue;
            parents.set(key, undefined);
            queue.push(key);
        }
        for (const key of queue) {
            for (const next of byKey.get(key)?.dependencies ?? []) {
                if (parents.has(next) || !byKey.has(next))
                    continue;
                parents.set(next, key);
                queue.push(next);
            }
        }
    }
    return parents;
}

// EXTERNAL MODULE: ./build/systems/advisories/alias-groups.js
var alias_groups = __webpack_require__(6270);
// EXTERNAL MODULE: ./build/core/cvss/base-score.js + 4 modules
var base_score = __webpack_require__(798);
// EXTERNAL MODULE: ./build/core/cvss/severity-of-score.js
var severity_of_score = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/systems/advisories/severity.js


const words = {
    CRITICAL: 'critical',
    HIGH: 'high',
    IMPORTANT: 'high',
    MODERATE: 'medium',
    MEDIUM: 'medium',
    LOW: 'low',
    NEGLIGIBLE: 'low',
};
const informational = { unsound: 'medium', unmaintained: 'low', notice: 'low' };
function rate(advisories, isPackage) {
    if (advisories.some(({ id, aliases }) => [id, ...aliases].some((each) => each.startsWith('MAL-')))) {
        return { severity: 'critical', basis: 'malicious' };
    }
    const entries = advisories.flatMap(({ affected }) => affected.filter(isPackage));
    const cvss = worstScore([...advisories, ...entries].flatMap(({ ratings }) => ratings));
    if (cvss !== undefined)
        return { severity: (0,severity_of_score/* severityOfScore */.F)(cvss.score), cvss, basis: 'cvss' };
    const priorities = [...advisories, ...entries].flatMap(({ ratings }) => ratings.filter(({ type }) => type === 'Ubuntu'));
    const said = [...advisories.map(({ severityWord = '' }) => severityWord), ...priorities.map(({ score }) => score)];
    const named = said.flatMap((word) => wordsOf(words, word.toUpperCase()));
    const word = worst(named);
    if (word !== undefined)
        return { severity: word, basis: 'word' };
    const remarked = entries.flatMap(({ informational: remark = '' }) => wordsOf(informational, remark));
    const remark = worst(remarked);
    if (remark !== undefined)
        return { severity: remark, basis: 'informational' };
    return { severity: 'high', basis: 'unknown' };
}
function wordsOf(table, word) {
    const severity = Object.hasOwn(table, word) ? table[word] : undefined;
    return severity === undefined ? [] : [severity];
}
function worst(found) {
    return ['critical', 'high', 'medium', 'low'].find((severity) => found.includes(severity));
}
function worstScore(ratings) {
    const scores = ratings
        .filter(({ type }) => type.startsWith('CVSS_'))
        .flatMap(({ score }) => (0,base_score/* baseScoreOf */.Z)(score) ?? [])
        .sort((a, b) => b.score - a.score);
    return scores.find(({ version }) => version !== '2.0') ?? scores[0];
}

// EXTERNAL MODULE: ./build/actions/security-scan/dependencies/scanner-id.js
var scanner_id = __webpack_require__(4997);
;// CONCATENATED MODULE: ./build/actions/security-scan/dependencies/findings.js







const longestSummary = 160;
function findingsFor(asked, found) {
    const once = new Map(found.map((each) => [each.advisory.id, each]));
    const groups = (0,alias_groups/* groupByAlias */.lz)([...once.values()], ({ advisory }) => (0,alias_groups/* idsOf */.UX)(advisory));
    return groups.map((group) => findingOf(asked, group));
}
function findingOf(asked, group) {
    const advisories = group.map(({ advisory }) => advisory).sort((a, b) => (0,alias_groups/* compareIds */.q3)(a.id, b.id));
    const isPackage = (affected) => (0,package_query/* isAbout */.KH)(affected, asked.query);
    const rated = rate(advisories, isPackage);
    const vulnerability = vulnerabilityOf(asked, group, rated);
    const { id, knownExploited = false } = vulnerability;
    const summary = advisories.find((advisory) => advisory.summary !== undefined)?.summary;
    const details = detailsOf(asked, rated, knownExploited);
    const cwes = [...new Set(advisories.flatMap((advisory) => advisory.cwes))].sort((a, b) => a - b);
    const line = Math.min(...asked.entries.map((entry) => entry.line ?? Number.POSITIVE_INFINITY));
    return {
        tool: scanner_id/* dependencyScanner */.c,
        rule: id,
        category: 'vulnerability',
        severity: knownExploited ? 'critical' : rated.severity,
        message: messageOf(vulnerability, rated, summary),
        ...(summary === undefined ? {} : { title: (0,visible_text/* visibleLine */.P8)(summary, longestSummary) }),
        ...(details === '' ? {} : { details }),
        fix: fixOf(vulnerability, rated),
        helpUrl: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
        ...(cwes.length === 0 ? {} : { cwes }),
        location: { file: asked.file, ...(Number.isFinite(line) ? { line } : {}) },
        vulnerability,
    };
}
function vulnerabilityOf(asked, group, rated) {
    const { query, entries } = asked;
    const own = group.map(({ advisory }) => advisory.id).sort(alias_groups/* compareIds */.q3);
    const [id = '', ...others] = own;
    const aliases = new Set([...others, ...group.flatMap(({ advisory }) => (0,alias_groups/* idsOf */.UX)(advisory))].filter((each) => each !== id));
    const about = group.flatMap(({ advisory }) => advisory.affected.filter((affected) => (0,package_query/* isAbout */.KH)(affected, query)));
    const epss = group.flatMap((each) => each.epss ?? []);
    const [entry] = entries;
    return {
        id,
        aliases: [...aliases].sort(alias_groups/* compareIds */.q3),
        package: { ...query, name: entry?.name ?? query.name, version: entry?.version ?? query.version },
        fixedIn: fixesFor(query.version, about),
        ...(rated.cvss === undefined ? {} : { cvss: rated.cvss }),
        ...(rated.basis === 'unknown' ? { unrated: true } : {}),
        ...(group.some((each) => each.knownExploited) ? { knownExploited: true } : {}),
        ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
        ...whereFrom(asked),
    };
}
function whereFrom({ entries, lockfile }) {
    const entry = entries.find(({ scope }) => scope === 'production') ??
        entries.find(({ scope }) => scope === 'unknown') ??
        entries[0];
    if (entry === undefined)
        return {};
    const path = shortestPath(lockfile, entry.key);
    return {
        ...(entry.scope === 'unknown' ? {} : { scope: entry.scope }),
        ...(path === undefined ? {} : { path }),
    };
}
function messageOf({ package: { name, version }, id }, rated, summary) {
    const subject = `${(0,visible_text/* visibleName */.ko)(name)} ${(0,visible_text/* visibleName */.ko)(version ?? '')}`;
    if (summary !== undefined)
        return `${subject} has ${id}: ${(0,visible_text/* visibleLine */.P8)(summary, longestSummary).replace(/[.\s]+$/, '')}.`;
    return rated.basis === 'malicious' ? `${subject} is malicious: ${id}.` : `${subject} has ${id}.`;
}
function fixOf({ package: { name }, fixedIn: [first], path = [] }, rated) {
    const shown = (0,visible_text/* visibleName */.ko)(name);
    const through = path.length > 1
        ? ` (through ${path
            .slice(0, -1)
            .map((each) => (0,visible_text/* visibleName */.ko)(each))
            .join(' > ')})`
        : '';
    if (first !== undefined)
        return `Update ${shown} to ${(0,visible_text/* visibleName */.ko)(first)}${through}.`;
    if (rated.basis === 'malicious') {
        return `Remove ${shown}${through}, and change every secret that was within its reach.`;
    }
    return `Replace ${shown}${through}: no version without it is known.`;
}
function detailsOf({ entries }, rated, knownExploited) {
    const inferred = entries.find((entry) => entry.inferred !== undefined)?.inferred;
    return [
        ...(knownExploited
            ? ['It is in CISA’s catalogue of known exploited vulnerabilities, which makes it critical.']
            : []),
        ...(rated.basis === 'unknown' ? ['Nobody has rated it yet. Until then it counts as high.'] : []),
        ...(rated.basis === 'informational' ? ['Its database calls it a remark, not a vulnerability.'] : []),
        ...(inferred === undefined ? [] : [`What is installed is a guess: ${(0,visible_text/* visibleLine */.P8)(inferred, longestSummary)}`]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/security-scan/dependencies/packages.js



const obstacles = {
    unversioned: {
        why: 'They have no version in it, which an advisory could be held against.',
        fix: 'Pin them to a version, for Swift packages to a tag.',
    },
    foreign: {
        why: 'They come from git or an address instead of the registry, so that what advisories say of their names need not hold for them.',
        fix: 'Take them from the registry, or look them up by hand.',
    },
    unreadable: {
        why: 'Their names or versions are none that an ecosystem allows.',
        fix: 'Make the lockfile again with the tool itself.',
    },
};
const shownNames = 5;
function packagesToAsk(lockfiles) {
    const packages = [];
    const queries = new Map();
    const gaps = [];
    const strange = new Map();
    for (const { path, lockfile } of lockfiles) {
        const asked = new Map();
        const left = { unversioned: [], foreign: [], unreadable: [] };
        for (const entry of lockfile.packages) {
            const { ecosystem, name, version, origin } = entry;
            if ((0,versions_scheme/* schemeOf */.d)(ecosystem) === undefined)
                strange.set(ecosystem, (strange.get(ecosystem) ?? 0) + 1);
            else if (origin !== undefined)
                left.foreign.push(entry);
            else if (version === undefined)
                left.unversioned.push(entry);
            else {
                const query = { ecosystem, name: (0,package_query/* osvName */.uw)(ecosystem, name), version: (0,package_query/* osvVersion */.Bs)(ecosystem, version) };
                const known = asked.get((0,package_query/* keyOf */.TN)(query));
                if (known !== undefined)
                    known.entries.push(entry);
                else if ((0,package_query/* isAskable */.cy)(query))
                    asked.set((0,package_query/* keyOf */.TN)(query), { query, entries: [entry] });
                else
                    left.unreadable.push(entry);
            }
        }
        for (const { query, entries } of asked.values()) {
            const spellings = spellingsOf(query);
            for (const spelling of spellings)
                queries.set((0,package_query/* keyOf */.TN)(spelling), spelling);
            packages.push({ query, keys: spellings.map(package_query/* keyOf */.TN), file: path, lockfile, entries });
        }
        for (const [kind, words] of Object.entries(obstacles))
            gaps.push(...gapOf(path, left[kind], words));
    }
    for (const [ecosystem, count] of strange)
        gaps.push(unknownEcosystem(ecosystem, count));
    return { packages, queries: [...queries.values()], gaps };
}
function spellingsOf(query) {
    const lower = query.name.toLowerCase();
    return query.ecosystem !== 'SwiftURL' || lower === query.name ? [query] : [query, { ...query, name: lower }];
}
function gapOf(path, entries, words) {
    if (entries.length === 0)
        return [];
    const names = entries.slice(0, shownNames).map(({ name }) => name.slice(0, 100));
    const more = entries.length > shownNames ? ` and ${entries.length - shownNames} more` : '';
    return [{ what: `${(0,metric_format/* countOf */.pq)(entries.length, 'package')} of ${path} (${names.join(', ')}${more})`, ...words }];
}
function unknownEcosystem(ecosystem, count) {
    return {
        what: `${(0,metric_format/* countOf */.pq)(count, 'package')} of ${ecosystem}`,
        why: `No advisory source that is asked covers ${ecosystem}.`,
        fix: 'Run a tool that covers it and give its report in `reports`.',
    };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/dependencies/look-up.js





const shownIds = 3;
async function lookUp(scan) {
    const { lockfiles, log } = scan;
    const asked = packagesToAsk(lockfiles);
    const answers = await askAdvisories(asked.queries, scan);
    for (const remark of answers.remarks)
        log.info(remark);
    const findings = asked.packages.flatMap((each) => findingsFor(each, each.keys.flatMap((key) => answers.found.get(key) ?? [])));
    const gaps = [...scan.gaps, ...asked.gaps, ...unansweredGaps(answers.unanswered), ...detailGaps(answers)];
    const scanned = `${(0,metric_format/* countOf */.pq)(asked.packages.length, 'package')} of ${(0,metric_format/* countOf */.pq)(lockfiles.length, 'lockfile')}`;
    const facts = { findings, gaps, scanned, data: answers.data };
    const why = nobodyLooked(asked, answers);
    if (why !== undefined && findings.length === 0) {
        return { ...facts, status: 'failed', why, ...(gaps[0] === undefined ? {} : { fix: gaps[0].fix }) };
    }
    return { ...facts, status: gaps.length === 0 ? 'completed' : 'incomplete' };
}
function nobodyLooked({ queries, gaps }, { unanswered }) {
    const left = unanswered.reduce((sum, each) => sum + each.queries.length, 0);
    if (left < queries.length || (queries.length === 0 && gaps.length === 0))
        return undefined;
    const [first] = unanswered;
    return first === undefined ? gaps[0]?.why : `Nobody looked for vulnerabilities. ${first.why}`;
}
function unansweredGaps(unanswered) {
    const gaps = new Map();
    for (const { queries, why, fix } of unanswered) {
        for (const { ecosystem, name, version } of queries) {
            const key = `${ecosystem}\n${why}`;
            const gap = gaps.get(key) ?? { ecosystem, names: new Set(), words: { why, fix } };
            gap.names.add(`${ecosystem === 'SwiftURL' ? name.toLowerCase() : name} ${version}`);
            gaps.set(key, gap);
        }
    }
    return Array.from(gaps.values(), ({ ecosystem, names, words }) => {
        const [only] = names;
        const named = names.size === 1 && only !== undefined ? ` (${(0,visible_text/* visibleName */.ko)(only, 100)})` : '';
        return { what: `${(0,metric_format/* countOf */.pq)(names.size, 'package')} of ${ecosystem}${named}`, ...words };
    });
}
function detailGaps({ withoutDetails }) {
    const [first] = withoutDetails;
    if (first === undefined)
        return [];
    const ids = withoutDetails.slice(0, shownIds).map(({ id }) => id);
    const more = withoutDetails.length > shownIds ? ` and ${withoutDetails.length - shownIds} more` : '';
    const what = `Severity and fix of ${ids.join(', ')}${more}`;
    return [{ what, why: first.why, fix: 'Run the job again; until then they count as high.' }];
}


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ baseScoreOf)
});

;// CONCATENATED MODULE: ./build/core/cvss/vector.js
const longestVector = 512;
function metricsOf(text) {
    if (text.length > longestVector)
        return undefined;
    const metrics = new Map();
    for (const part of text.split('/')) {
        const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,6})$/.exec(part) ?? [];
        if (name === undefined || value === undefined || metrics.has(name))
            return undefined;
        metrics.set(name, value);
    }
    return metrics;
}
function weightOf(metrics, name, weights) {
    const value = metrics.get(name);
    return value !== undefined && Object.hasOwn(weights, value) ? weights[value] : undefined;
}
function weightsOf(metrics, tables) {
    const entries = [];
    for (const [name, weights] of Object.entries(tables)) {
        const weight = weightOf(metrics, name, weights);
        if (weight === undefined)
            return undefined;
        entries.push([name, weight]);
    }
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/core/cvss/cvss2.js

const impact = { N: 0, P: 0.275, C: 0.66 };
const weights = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: impact,
    I: impact,
    A: impact,
};
function baseScore2(metrics) {
    const weight = weightsOf(metrics, weights);
    if (weight === undefined)
        return undefined;
    const impactScore = 10.41 * (1 - (1 - weight.C) * (1 - weight.I) * (1 - weight.A));
    const exploitability = 20 * weight.AV * weight.AC * weight.Au;
    const score = (0.6 * impactScore + 0.4 * exploitability - 1.5) * (impactScore === 0 ? 0 : 1.176);
    return Math.round(score * 10) / 10;
}

;// CONCATENATED MODULE: ./build/core/cvss/cvss3.js

const cvss3_impact = { H: 0.56, L: 0.22, N: 0 };
const cvss3_weights = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    S: { U: 0, C: 1 },
    C: cvss3_impact,
    I: cvss3_impact,
    A: cvss3_impact,
};
const privileges = { N: 0.85, L: 0.62, H: 0.27 };
const privilegesAcrossScopes = { N: 0.85, L: 0.68, H: 0.5 };
function baseScore3(metrics) {
    const weight = weightsOf(metrics, cvss3_weights);
    const changed = weight?.S === 1;
    const required = weightsOf(metrics, { PR: changed ? privilegesAcrossScopes : privileges });
    if (weight === undefined || required === undefined)
        return undefined;
    const loss = 1 - (1 - weight.C) * (1 - weight.I) * (1 - weight.A);
    const impactScore = changed ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
    if (impactScore <= 0)
        return 0;
    const exploitability = 8.22 * weight.AV * weight.AC * required.PR * weight.UI;
    const sum = (changed ? 1.08 : 1) * (impactScore + exploitability);
    return roundUp(Math.min(sum, 10));
}
function roundUp(score) {
    const fine = Math.round(score * 100_000);
    return fine % 10_000 === 0 ? fine / 100_000 : (Math.floor(fine / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./build/core/cvss/cvss4.js

const steps = {
    AV: { N: 0, A: 1, L: 2, P: 3 },
    AC: { L: 0, H: 1 },
    AT: { N: 0, P: 1 },
    PR: { N: 0, L: 1, H: 2 },
    UI: { N: 0, P: 1, A: 2 },
    VC: { H: 0, L: 1, N: 2 },
    VI: { H: 0, L: 1, N: 2 },
    VA: { H: 0, L: 1, N: 2 },
    SC: { H: 1, L: 2, N: 3 },
    SI: { H: 1, L: 2, N: 3 },
    SA: { H: 1, L: 2, N: 3 },
};
const macroScores = [
    [
        [100, 93, 96, 90, 93, 88, 92, 80, 79, 69],
        [95, 92, 91, 81, 92, 84, 82, 70, 71, 63],
    ],
    [
        [94, 87, 89, 75, 86, 72, 76, 57, 65, 53],
        [90, 77, 77, 66, 74, 61, 59, 52, 58, 23],
    ],
    [
        [86, 70, 74, 54, 72, 53, 57, 36, 47, 24],
        [73, 54, 55, 43, 61, 46, 51, 18, 24, 10],
    ],
];
const column = { '00': 0, '01': 1, '10': 2, '11': 3, '21': 4 };
const class1 = [
    { worst: [[0, 0, 0]], depth: 1 },
    {
        worst: [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
        ],
        depth: 4,
    },
    {
        worst: [
            [3, 0, 0],
            [1, 1, 1],
        ],
        depth: 5,
    },
];
const class2 = [
    { worst: [[0, 0]], depth: 1 },
    {
        worst: [
            [1, 0],
            [0, 1],
        ],
        depth: 2,
    },
];
const class36 = [
    { worst: [[0, 0, 0]], depth: 7 },
    {
        worst: [
            [1, 0, 0],
            [0, 1, 0],
        ],
        depth: 8,
    },
    { worst: [[1, 1, 1]], depth: 10 },
];
const class4 = [
    { worst: [[1, 1, 1]], depth: 5 },
    { worst: [[2, 2, 2]], depth: 4 },
];
function baseScore4(metrics) {
    const step = weightsOf(metrics, steps);
    if (step === undefined)
        return undefined;
    const { AV, AC, AT, PR, UI, VC, VI, VA, SC, SI, SA } = step;
    if (VC + VI + VA === 6 && SC + SI + SA === 9)
        return 0;
    const reach = [AV, PR, UI];
    const one = reach.every((each) => each === 0) ? 0 : AV === 3 || !reach.includes(0) ? 2 : 1;
    const two = AC + AT === 0 ? 0 : 1;
    const three = VC + VI === 0 ? 0 : [VC, VI, VA].includes(0) ? 1 : 2;
    const four = [SC, SI, SA].includes(1) ? 0 : 1;
    const here = three === 0 ? column['00'] : three === 1 ? column['10'] : column['21'];
    const scoreAt = (first, second, third, fourth) => fourth > 1 ? undefined : macroScores[first]?.[second]?.[third * 2 + fourth];
    const score = scoreAt(one, two, here, four) ?? 0;
    const below36 = three === 0
        ? Math.max(scoreAt(one, two, column['01'], four) ?? 0, scoreAt(one, two, column['10'], four) ?? 0)
        : three === 1
            ? scoreAt(one, two, column['11'], four)
            : undefined;
    const losses = [
        lossTo(scoreAt(one + 1, two, here, four), score, reach, class1[one]),
        lossTo(scoreAt(one, two + 1, here, four), score, [AC, AT], class2[two]),
        lossTo(below36, score, [VC, VI, VA], class36[three]),
        lossTo(scoreAt(one, two, here, four + 1), score, [SC, SI, SA], class4[four]),
        0,
    ].filter((loss) => loss !== undefined);
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    return Math.round(Math.max(0, score - mean) + 1e-6) / 10;
}
function lossTo(below, score, values, equivalence) {
    if (below === undefined || equivalence === undefined)
        return undefined;
    const worst = equivalence.worst.find((each) => each.every((value, at) => (values[at] ?? 0) >= value)) ?? [];
    const distance = values.reduce((sum, value, at) => sum + value - (worst[at] ?? 0), 0);
    return ((score - below) * distance) / equivalence.depth;
}

;// CONCATENATED MODULE: ./build/core/cvss/base-score.js




const calculators = {
    '2.0': baseScore2,
    '3.0': baseScore3,
    '3.1': baseScore3,
    '4.0': baseScore4,
};
function baseScoreOf(vector) {
    const [, version = '2.0', rest = ''] = /^(?:CVSS:(\d\.\d)\/)?(.*)$/.exec(vector.trim().replace(/^\(|\)$/g, '')) ?? [];
    const metrics = metricsOf(rest);
    const calculate = Object.hasOwn(calculators, version) ? calculators[version] : undefined;
    const score = metrics === undefined ? undefined : calculate?.(metrics);
    return score === undefined ? undefined : { score, vector, version };
}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ severityOfScore)
/* harmony export */ });
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: ./build/core/net/http-error.js
var http_error = __webpack_require__(227);
;// CONCATENATED MODULE: ./build/core/net/redirect.js

const maxRedirects = 5;
const harmlessHeaders = new Set(['accept', 'user-agent']);
function redirectOf(hop, status, location) {
    if (![301, 302, 303, 307, 308].includes(status) || location === null)
        return undefined;
    if (!URL.canParse(location, hop.url.href))
        throw refuse(hop, 'to something that is no URL');
    const url = new URL(location, hop.url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw refuse(hop, `to the scheme ${url.protocol}`);
    if (hop.url.protocol === 'https:' && url.protocol === 'http:')
        throw refuse(hop, `to an unencrypted ${url.host}`);
    const dropsBody = status === 303 || (hop.method === 'POST' && (status === 301 || status === 302));
    const method = dropsBody && hop.method !== 'HEAD' ? 'GET' : hop.method;
    const body = dropsBody ? undefined : hop.body;
    if (url.origin === hop.url.origin)
        return { method, url, headers: hop.headers, body };
    if (method !== 'GET' && method !== 'HEAD')
        throw refuse(hop, `a ${method} to another host, ${url.host}`);
    const headers = Object.fromEntries(Object.entries(hop.headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())));
    return { method, url, headers, body: undefined };
}
function refuse(hop, where) {
    return new http_error/* HttpError */.j('http-redirect-refused', `${hop.url.host} redirects ${where}; that is not followed.`, {
        retryable: false,
        ambiguous: false,
    });
}

;// CONCATENATED MODULE: ./build/core/net/reply-body.js
class ReplyTooLarge extends Error {
}
async function readBody(response, maxBytes) {
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (announced > maxBytes && !response.headers.has('content-encoding')) {
        await response.body?.cancel();
        throw new ReplyTooLarge();
    }
    if (response.body === null)
        return new Uint8Array();
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > maxBytes)
            throw new ReplyTooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}

// EXTERNAL MODULE: ./build/core/net/retry-policy.js
var retry_policy = __webpack_require__(4459);
;// CONCATENATED MODULE: ./build/core/net/http-client.js




const defaultAttemptMs = 30_000;
const defaultDeadlineMs = 120_000;
const defaultMaxReplyBytes = 16 * 1024 * 1024;
function createHttpClient(ports, options) {
    async function send(request) {
        const name = `${request.method} ${request.url.origin}${request.url.pathname}`;
        const deadlineMs = request.deadlineMs ?? defaultDeadlineMs;
        const end = ports.clock.monotonic() + deadlineMs;
        for (let attempt = 1, waits = 0;; attempt++) {
            ports.signal.throwIfAborted();
            const started = ports.clock.monotonic();
            const result = await tryOnce(request, name, Math.max(1, end - started), waits);
            const tookMs = Math.round(ports.clock.monotonic() - started);
            if (!('error' in result)) {
                options.log.debug(`${name}: ${result.status} in ${tookMs} ms`);
                return result;
            }
            options.log.debug(`${result.error.message} (attempt ${attempt}, ${tookMs} ms)`);
            if (!result.again || attempt === retry_policy/* maxAttempts */.F3)
                throw result.error;
            if (result.waitMs !== undefined)
                waits++;
            const waitMs = Math.max(result.waitMs ?? 0, (0,retry_policy/* backoffMs */.jo)(attempt, ports.random));
            if (ports.clock.monotonic() + waitMs >= end)
                throw tooLate(result, waitMs, deadlineMs);
            await ports.clock.sleep(waitMs, ports.signal);
        }
    }
    async function tryOnce(request, name, leftMs, waits) {
        const attemptMs = Math.min(request.attemptMs ?? defaultAttemptMs, leftMs);
        const timeout = AbortSignal.timeout(Math.ceil(attemptMs));
        const repeatable = request.idempotent ?? (0,retry_policy/* isIdempotent */.ky)(request.method);
        try {
            const reply = await exchange(request, AbortSignal.any([timeout, ports.signal]));
            return reply.status < 400 ? reply : refusal(reply, name, repeatable, waits);
        }
        catch (error) {
            ports.signal.throwIfAborted();
            if (error instanceof http_error/* HttpError */.j)
                return { error, again: false };
            if (error instanceof ReplyTooLarge)
                return { error: tooLarge(request, name), again: false };
            if ((0,retry_policy/* isUntrusted */.fb)(error))
                return { error: untrusted(error, name), again: false };
            const unsent = (0,retry_policy/* isUnsent */.wt)(error);
            return { error: unreachable(error, name, { attemptMs, timeout, unsent }), again: repeatable || unsent };
        }
    }
    async function exchange(request, signal) {
        const headers = { 'user-agent': options.userAgent, ...request.headers };
        let hop = { method: request.method, url: request.url, headers, body: request.body };
        for (let redirects = 0;; redirects++) {
            const { method, url } = hop;
            const response = await ports.transport(url, {
                method,
                headers: hop.headers,
                body: hop.body ?? null,
                redirect: 'manual',
                signal,
            });
            const next = redirectOf(hop, response.status, response.headers.get('location'));
            if (next === undefined) {
                const body = await readBody(response, request.maxReplyBytes ?? defaultMaxReplyBytes);
                return { status: response.status, headers: response.headers, body };
            }
            await response.body?.cancel();
            if (redirects === maxRedirects) {
                const facts = { retryable: false, ambiguous: false };
                throw new http_error/* HttpError */.j('http-redirect-refused', `${url.host} redirects more than ${maxRedirects} times.`, facts);
            }
            hop = next;
        }
    }
    function refusal(reply, name, repeatable, waits) {
        const now = ports.clock.now();
        const said = (0,http_error/* excerptOf */.z)(reply.body);
        const message = `${name}: ${reply.status}${said === '' ? '' : ` ${said}`}`;
        const demandedMs = options.waitDemanded?.(reply, now, waits);
        if (demandedMs !== undefined || reply.status === 429) {
            const facts = { retryable: true, ambiguous: false, reply };
            const waitMs = demandedMs ?? (0,retry_policy/* retryAfterMs */.Vs)(reply.headers, now) ?? 0;
            return { error: new http_error/* HttpError */.j('http-rate-limited', message, facts), again: true, waitMs };
        }
        const transient = (0,retry_policy/* isTransientStatus */.Dm)(reply.status);
        const unprocessed = (0,retry_policy/* isUnprocessed */.O$)(reply.status);
        const code = reply.status >= 500 ? 'http-server-error' : 'http-refused';
        const error = new http_error/* HttpError */.j(code, message, { retryable: transient, ambiguous: transient && !unprocessed, reply });
        const waitMs = transient ? (0,retry_policy/* retryAfterMs */.Vs)(reply.headers, now) : undefined;
        return { error, again: transient && (repeatable || unprocessed), ...(waitMs === undefined ? {} : { waitMs }) };
    }
    return { send };
}
function tooLate(setback, waitMs, deadlineMs) {
    const { error } = setback;
    if (setback.waitMs === undefined)
        return error;
    const asked = `asks to wait ${Math.ceil(waitMs / 1000)} s, which is more than what is left of the ${Math.round(deadlineMs / 1000)} s for this call`;
    return new http_error/* HttpError */.j(error.code, `${error.message} (the server ${asked})`, {
        retryable: true,
        ambiguous: error.ambiguous,
        ...(error.reply === undefined ? {} : { reply: error.reply }),
        cause: error,
    });
}
function tooLarge(request, name) {
    const limit = request.maxReplyBytes ?? defaultMaxReplyBytes;
    return new http_error/* HttpError */.j('http-reply-too-large', `${name}: the reply is larger than ${limit} bytes`, {
        retryable: false,
        ambiguous: true,
    });
}
function unreachable(error, name, facts) {
    const ambiguous = !facts.unsent;
    if (facts.timeout.aborted) {
        const message = `${name}: no complete reply within ${Math.round(facts.attemptMs)} ms`;
        return new http_error/* HttpError */.j('http-timeout', message, { retryable: true, ambiguous, cause: error });
    }
    const reason = (0,retry_policy/* connectionCode */.eQ)(error) ?? 'no reason given';
    const message = `${name}: the connection failed (${reason})`;
    return new http_error/* HttpError */.j('http-connection-failed', message, { retryable: true, ambiguous, cause: error });
}
function untrusted(error, name) {
    const message = `${name}: the certificate of the server is not accepted (${(0,retry_policy/* connectionCode */.eQ)(error)})`;
    return new http_error/* HttpError */.j('http-untrusted', message, { retryable: false, ambiguous: false, cause: error });
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6433);


class HttpError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA {
    code;
    reply;
    ambiguous;
    constructor(code, message, facts) {
        super(code, message, { retryable: facts.retryable, cause: facts.cause });
        this.code = code;
        this.reply = facts.reply;
        this.ambiguous = facts.ambiguous;
    }
}
function excerptOf(body) {
    const text = new TextDecoder().decode(body.subarray(0, 65_536));
    return (0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(messageIn(text) ?? text, 300);
}
function messageIn(text) {
    try {
        const { message, errors } = Object(JSON.parse(text));
        if (typeof message !== 'string')
            return undefined;
        const details = Array.isArray(errors)
            ? errors.map((each) => Object(each).message)
            : [];
        return [message, ...details.filter((each) => typeof each === 'string')].join(': ');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   F3: () => (/* binding */ maxAttempts),
/* harmony export */   O$: () => (/* binding */ isUnprocessed),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   eQ: () => (/* binding */ connectionCode),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ky: () => (/* binding */ isIdempotent),
/* harmony export */   wt: () => (/* binding */ isUnsent)
/* harmony export */ });
const maxAttempts = 5;
const firstBackoffMs = 500;
const longestBackoffMs = 10_000;
const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
function isIdempotent(method) {
    return idempotentMethods.has(method);
}
function isTransientStatus(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
function isUnprocessed(status) {
    return status === 425 || status === 429;
}
function backoffMs(attempt, random) {
    return Math.floor(random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1)));
}
function retryAfterMs(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = / GMT$/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ECONNTIMEOUT']);
function isUnsent(error) {
    const codes = [...errorCodes(error)];
    return codes.length > 0 && codes.every((code) => unsentCodes.has(code));
}
const untrustedCodes = new Set([
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
function isUntrusted(error) {
    return [...errorCodes(error)].some((code) => untrustedCodes.has(code));
}
function connectionCode(error) {
    return [...errorCodes(error)][0];
}
function* errorCodes(error) {
    if (typeof error !== 'object' || error === null)
        return;
    const { code, errors, cause } = error;
    if (Array.isArray(errors) && errors.length > 0) {
        for (const inner of errors)
            yield* errorCodes(inner);
    }
    else if (typeof code === 'string') {
        yield code;
    }
    else {
        yield* errorCodes(cause);
    }
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   XW: () => (/* binding */ arrayOr),
/* harmony export */   Xg: () => (/* binding */ objectOr),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   lf: () => (/* binding */ wrongShape),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOr(value) {
    return isObject(value) ? value : {};
}
function arrayOr(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function textsOf(value) {
    return arrayOr(value).filter((item) => typeof item === 'string');
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function lineOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function wrongShape(where, expected) {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `${where} is not ${expected}.`, 'Check that the file was written by the tool itself and not edited.');
}


/***/ })

};
