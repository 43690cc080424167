export const id = 2749;
export const ids = [2749];
export const modules = {

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

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ enableProxies)
/* harmony export */ });
const proxyVariables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];
const allVariables = [...proxyVariables, 'no_proxy', 'NO_PROXY'];
function enableProxies(env) {
    if (!proxyVariables.some((name) => (env[name] ?? '') !== ''))
        return undefined;
    const http = process.getBuiltinModule?.('node:http');
    if (http === undefined || !('setGlobalProxyFromEnv' in http) || typeof http.setGlobalProxyFromEnv !== 'function') {
        return `Node ${process.versions.node} cannot use the proxy that the environment names: calls go out directly. Node 24.19 or later can.`;
    }
    http.setGlobalProxyFromEnv(Object.fromEntries(allVariables.map((name) => [name, env[name]])));
    return undefined;
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

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubSinks: () => (/* binding */ createGitHubSinks)
});

// EXTERNAL MODULE: ./build/core/model/commit.js
var commit = __webpack_require__(5755);
// EXTERNAL MODULE: ./build/core/model/random-word.js
var random_word = __webpack_require__(8086);
// EXTERNAL MODULE: ./build/core/net/proxies.js
var proxies = __webpack_require__(6218);
// EXTERNAL MODULE: ./build/core/render/check-run.js
var check_run = __webpack_require__(6199);
// EXTERNAL MODULE: ./build/core/render/budget.js
var render_budget = __webpack_require__(9210);
// EXTERNAL MODULE: ./build/core/render/detail.js
var detail = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/core/render/markdown.js
var markdown = __webpack_require__(6506);
;// CONCATENATED MODULE: ./build/core/render/comment.js



const commentSteps = detail/* detailSteps */.f.filter((detail) => detail.rows <= 50);
function renderComment(report, options) {
    const start = `${options.marker}\n`;
    const budget = { maximum: options.maxCharacters - start.length, unit: 'characters' };
    const body = (0,render_budget/* fitDetail */.R)(budget, (detail) => {
        const parts = [(0,markdown/* markdownVerdict */.FC)(report, detail, 'always'), (0,markdown/* markdownDetails */.oG)(report, detail, 'always')];
        return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
    }, commentSteps);
    return `${start}${body}`;
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/core/net/http-client.js + 2 modules
var http_client = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/core/net/http-error.js
var http_error = __webpack_require__(227);
// EXTERNAL MODULE: ./build/core/net/retry-policy.js
var retry_policy = __webpack_require__(4459);
// EXTERNAL MODULE: ./build/systems/github/limits.js
var limits = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/systems/github/permissions.js

function grantOf(permission) {
    return `permissions:\n  contents: read\n  ${permission}`;
}
function missingPermission(permission, origin, cause) {
    const grant = grantOf(permission);
    const need = { permission, grant };
    const message = `GitHub refused the call: the token lacks \`${permission}\`.${readOnlyReason(origin) ?? ''}`;
    return new errors/* PermissionError */.i_('github-permission-missing', message, need, { cause });
}
function badToken(cause) {
    const message = 'GitHub does not accept the token (401): it is wrong, expired or revoked.';
    return new errors/* ExternalError */.yA('github-token-refused', message, { cause });
}
function isToken(text) {
    return /^[!-~]+$/.test(text);
}
function noToken() {
    const message = 'The token is none: it is empty or holds spaces, line breaks or characters that no token has.';
    return new errors/* ExternalError */.yA('github-token-refused', message);
}
function readOnlyReason(origin) {
    if (origin.dependabot) {
        return ' Runs that Dependabot starts on a pull request get a read-only token, whatever the workflow grants; publish from a `workflow_run` workflow instead.';
    }
    if (origin.fromFork) {
        return ' Pull requests from forks get a read-only token, whatever the workflow grants; publish from a `workflow_run` workflow instead.';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/systems/github/rate-limits.js


function rateLimitWaitMs(reply, now, timesBefore) {
    if (reply.status !== 403 && reply.status !== 429)
        return undefined;
    const asked = (0,retry_policy/* retryAfterMs */.Vs)(reply.headers, now);
    if (asked !== undefined)
        return asked;
    if (reply.headers.get('x-ratelimit-remaining') === '0') {
        const reset = Number(reply.headers.get('x-ratelimit-reset') ?? Number.NaN);
        if (Number.isFinite(reset))
            return Math.max(1000, reset * 1000 - now.getTime());
    }
    const secondary = /secondary rate limit|abuse detection|rate limit exceeded/i.test(new TextDecoder().decode(reply.body));
    return secondary || reply.status === 429 ? limits/* secondaryLimitWaitMs */.Hv * 2 ** timesBefore : undefined;
}

;// CONCATENATED MODULE: ./build/systems/github/route.js
function requestOf(base, route, parameters) {
    const [method, template] = route.split(' ');
    const rest = new Map(Object.entries(parameters).filter(([, value]) => value !== undefined));
    const path = template.replace(/\{(\w+)\}/g, (_, name) => {
        const value = encodeURIComponent(String(rest.get(name)));
        rest.delete(name);
        return value;
    });
    const url = new URL(base + path);
    if (method !== 'GET' && method !== 'DELETE')
        return { method, url, body: JSON.stringify(Object.fromEntries(rest)) };
    for (const [name, value] of rest)
        url.searchParams.set(name, String(value));
    return { method, url, body: undefined };
}
function nextPage(link) {
    for (const part of link?.split(',') ?? []) {
        const match = /<([^>]*)>\s*;(.*)/.exec(part);
        if (match !== null && /\brel="?next"?\s*(;|$)/.test(match[2] ?? ''))
            return match[1];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/systems/github/api.js









const attemptMs = 15_000;
const callMs = 120_000;
const apiVersion = '2022-11-28';
function createGitHubApi(ports, log, options) {
    const token = options.token.trim();
    const base = options.apiUrl.replace(/\/+$/, '');
    const client = (0,http_client/* createHttpClient */.u)(ports, { userAgent: options.userAgent, log, waitDemanded: rateLimitWaitMs });
    const end = ports.clock.monotonic() + limits/* publishingMs */.uq;
    let stopped = isToken(token) ? undefined : noToken();
    const refused = new Map();
    async function send(method, url, body, callOptions) {
        const { needs, idempotent } = callOptions;
        const earlier = stopped ?? (needs === undefined ? undefined : refused.get(needs));
        if (earlier !== undefined)
            throw earlier;
        const leftMs = end - ports.clock.monotonic();
        if (leftMs <= 0)
            throw outOfTime();
        try {
            return await client.send({
                method,
                url,
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `Bearer ${token}`,
                    'x-github-api-version': apiVersion,
                    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                },
                attemptMs,
                deadlineMs: Math.min(callMs, leftMs),
                ...(body === undefined ? {} : { body }),
                ...(idempotent === undefined ? {} : { idempotent }),
            });
        }
        catch (error) {
            throw explain(error, needs, idempotent ?? (0,retry_policy/* isIdempotent */.ky)(method));
        }
    }
    function explain(error, needs, repeatable) {
        const status = error instanceof http_error/* HttpError */.j && error.code === 'http-refused' ? error.reply?.status : undefined;
        if (status === 401) {
            const explained = badToken(error);
            stopped = explained;
            return explained;
        }
        if (status === 403 && needs !== undefined && error instanceof Error && isPermissionRefusal(error.message)) {
            const explained = missingPermission(needs, options.origin, error);
            refused.set(needs, explained);
            return explained;
        }
        if (error instanceof http_error/* HttpError */.j && error.code === 'http-timeout' && repeatable)
            stopped = error;
        return error;
    }
    async function call(route, parameters, callOptions) {
        const { method, url, body } = requestOf(base, route, parameters);
        return json(await send(method, url, body, callOptions));
    }
    async function* rows(route, parameters, rowOptions) {
        let { url } = requestOf(base, route, { ...parameters, per_page: limits/* rowsPerPage */.Gs });
        for (let page = 1; page <= rowOptions.maxPages; page++) {
            const reply = await send('GET', url, undefined, rowOptions);
            const data = json(reply);
            if (!Array.isArray(data))
                throw unreadable('a list');
            yield* data;
            const next = nextPage(reply.headers.get('link'));
            if (next === undefined)
                return;
            url = new URL(next, url);
            if (url.origin !== new URL(base).origin)
                throw unreadable('a next page on the same host');
        }
    }
    async function viewer() {
        const url = new URL(base.endsWith('/api/v3') ? base.replace(/v3$/, 'graphql') : `${base}/graphql`);
        try {
            const reply = await send('POST', url, JSON.stringify({ query: 'query { viewer { login } }' }), {
                idempotent: true,
            });
            const login = json(reply).data?.viewer?.login;
            return typeof login === 'string' ? login : undefined;
        }
        catch (error) {
            if (error instanceof errors/* ExternalError */.yA || error instanceof errors/* PermissionError */.i_)
                return undefined;
            throw error;
        }
    }
    return { call, rows, viewer };
}
function idOf(row) {
    const id = Number(row.id);
    if (!Number.isSafeInteger(id))
        throw unreadable('an object with an id');
    return id;
}
function json(reply) {
    if (reply.status === 204)
        return undefined;
    const data = (0,untrusted_json/* parsedJson */.U4)(new TextDecoder().decode(reply.body));
    if (typeof data !== 'object' || data === null)
        throw unreadable('JSON');
    return data;
}
function unreadable(expected) {
    return new errors/* ExternalError */.yA('github-reply-unreadable', `GitHub's reply is not ${expected}; is something between us and GitHub?`);
}
function isPermissionRefusal(message) {
    return /not accessible by (integration|personal access token)|must have (admin|push|write)|access to repository not granted/i.test(message);
}
function outOfTime() {
    const message = `The ${limits/* publishingMs */.uq / 1000} s for talking to GitHub are used up.`;
    return new http_error/* HttpError */.j('http-timeout', message, { retryable: true, ambiguous: false });
}

// EXTERNAL MODULE: ./build/core/publish/annotations.js
var publish_annotations = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
;// CONCATENATED MODULE: ./build/systems/github/check-annotations.js



function rankAnnotations(report, options) {
    const annotations = [];
    for (const finding of (0,publish_annotations/* rankFindings */.JM)(report)) {
        if (annotations.length >= options.max)
            break;
        annotations.push(...checkAnnotation(report, finding));
    }
    return annotations;
}
function checkAnnotation(report, { finding, level }) {
    const { location, details } = finding;
    if (location === undefined || location.file === '')
        return [];
    const start = Math.max(1, location.line ?? 1);
    const end = Math.max(start, location.endLine ?? start);
    const { column } = location;
    const columns = column === undefined || end !== start
        ? {}
        : { start_column: column, end_column: Math.max(column, location.endColumn ?? column) };
    return [
        {
            path: location.file,
            start_line: start,
            end_line: end,
            ...columns,
            annotation_level: level === 'error' ? 'failure' : level,
            message: (0,publish_annotations/* annotationSentence */.$$)(finding, limits/* annotationMessageCharacters */.dF),
            title: (0,publish_annotations/* annotationTitle */.qF)(report, finding, limits/* annotationTitleCharacters */.KP),
            ...(details === undefined
                ? {}
                : { raw_details: clipBytes((0,visible_text/* visibleBlock */._n)(details, limits/* annotationDetailsBytes */.N0), limits/* annotationDetailsBytes */.N0) }),
        },
    ];
}
function clipBytes(text, maximum) {
    if (Buffer.byteLength(text) <= maximum)
        return text;
    const cut = Buffer.from(text).subarray(0, maximum - 3);
    return `${new TextDecoder().decode(cut).replace(/\ufffd+$/, '')}…`;
}

// EXTERNAL MODULE: ./build/core/model/error-codes.js
var error_codes = __webpack_require__(1153);
// EXTERNAL MODULE: ./build/core/run/cancellation.js
var cancellation = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/core/run/product.js
var product = __webpack_require__(8287);
;// CONCATENATED MODULE: ./build/systems/github/loss.js





function lossOf(what, error) {
    const fix = fixOf(error);
    return { what, why: (0,errors/* messageOf */.bD)(error), ...(fix === undefined ? {} : { fix }) };
}
const mendedByUser = new Set(['github-token-refused', 'http-untrusted']);
function fixOf(error) {
    if (error instanceof errors/* PermissionError */.i_)
        return error.grant;
    if (error instanceof http_error/* HttpError */.j && /authenticate via a GitHub App/i.test(error.message)) {
        return 'Check runs need the job token or that of a GitHub App; with a personal token publish a `status` instead.';
    }
    if (error instanceof http_error/* HttpError */.j && error.reply?.status === 404) {
        return 'Check that the token may see the repository: GitHub answers 404 for what it hides.';
    }
    if (error instanceof errors/* ExternalError */.yA && error.retryable)
        return 'Run the job again.';
    if (error instanceof errors/* ExternalError */.yA && mendedByUser.has(error.code))
        return error_codes/* errorCodes */.f[error.code].mend;
    if (error instanceof errors/* VetnetError */.tr || error instanceof cancellation/* Cancelled */.cJ)
        return undefined;
    return product/* bugAdvice */.N6;
}
function hasStatus(error, ...statuses) {
    return error instanceof http_error/* HttpError */.j && error.reply !== undefined && statuses.includes(error.reply.status);
}
function isAmbiguous(error) {
    return error instanceof http_error/* HttpError */.j && error.ambiguous;
}

;// CONCATENATED MODULE: ./build/systems/github/do-once.js

const maxTries = 3;
async function doOnce(act, look) {
    for (let tries = 1;; tries++) {
        try {
            return await act();
        }
        catch (error) {
            if (!isAmbiguous(error))
                throw error;
            const done = await look();
            if (done !== undefined)
                return done;
            if (tries === maxTries)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/systems/github/check-run.js




const needs = 'checks: write';
async function publishCheckRun(api, run, texts) {
    const { annotations, ...output } = texts;
    const losses = [];
    const first = annotations.slice(0, limits/* annotationsPerRequest */.NA);
    let there = first.length;
    let id;
    try {
        id = await create(api, run, { ...output, annotations: first }).catch(async (error) => {
            if (!hasStatus(error, 422) || first.length === 0)
                throw error;
            const created = await create(api, run, output);
            losses.push(lossOf(`${first.length} of ${annotations.length} annotations of the check run`, error));
            there = 0;
            return created;
        });
    }
    catch (error) {
        return [lossOf('check run', error)];
    }
    return [...losses, ...(await appendAnnotations(api, { ...run, id }, output, annotations, there))];
}
async function appendAnnotations(api, run, output, annotations, alreadyThere) {
    const losses = [];
    let there = alreadyThere;
    for (let sent = limits/* annotationsPerRequest */.NA; sent < annotations.length; sent += limits/* annotationsPerRequest */.NA) {
        const batch = annotations.slice(sent, sent + limits/* annotationsPerRequest */.NA);
        try {
            await append(api, run, { ...output, annotations: batch }, there);
            there += batch.length;
        }
        catch (error) {
            const stops = !hasStatus(error, 422);
            const lost = stops ? annotations.length - sent : batch.length;
            losses.push(lossOf(`${lost} of ${annotations.length} annotations of the check run`, error));
            if (stops)
                break;
        }
    }
    return losses;
}
async function create(api, run, output) {
    const { owner, repo } = run;
    const parameters = {
        owner,
        repo,
        name: run.name,
        head_sha: run.headSha,
        status: 'completed',
        conclusion: run.conclusion,
        started_at: run.startedAt.toISOString(),
        completed_at: run.completedAt.toISOString(),
        external_id: run.externalId,
        ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
        output,
    };
    return await doOnce(async () => idOf(await api.call('POST /repos/{owner}/{repo}/check-runs', parameters, { needs })), () => findOwn(api, run));
}
async function findOwn(api, run) {
    const { check_runs: runs } = await api.call('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { owner: run.owner, repo: run.repo, ref: run.headSha, check_name: run.name, filter: 'all', per_page: limits/* rowsPerPage */.Gs }, { needs });
    const own = runs?.find((candidate) => candidate.external_id === run.externalId);
    return own === undefined ? undefined : idOf(own);
}
async function append(api, run, output, there) {
    const own = { owner: run.owner, repo: run.repo, check_run_id: run.id };
    await doOnce(() => api.call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...own, output }, { needs }), async () => {
        const found = await api.call('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', own, { needs });
        return found.output?.annotations_count > there ? found : undefined;
    });
}

;// CONCATENATED MODULE: ./build/systems/github/pull-requests.js

const pull_requests_needs = 'pull-requests: write';
const searchedPages = 5;
async function currentHead(api, repository, number) {
    const { owner, repo } = repository;
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const pull = await api.call(route, { owner, repo, pull_number: number }, { needs: pull_requests_needs });
    return headOf(pull);
}
async function pullRequestsWithHead(api, repository, headSha) {
    const { owner, repo } = repository;
    const newestFirst = { state: 'open', sort: 'updated', direction: 'desc' };
    const route = 'GET /repos/{owner}/{repo}/pulls';
    const numbers = [];
    for await (const pull of api.rows(route, { owner, repo, ...newestFirst }, { needs: pull_requests_needs, maxPages: searchedPages })) {
        if (headOf(pull) === headSha)
            numbers.push(pull.number);
    }
    return numbers;
}
function headOf(pull) {
    const sha = pull.head?.sha;
    if (typeof sha !== 'string')
        throw unreadable('a pull request');
    return sha;
}

;// CONCATENATED MODULE: ./build/systems/github/comment.js





const jobAccount = 'github-actions[bot]';
const comment_needs = 'pull-requests: write';
const maxRounds = 3;
function markerOf(comment) {
    return `<!-- vetnet:${encodeURIComponent(comment.action)}:${encodeURIComponent(comment.key)} -->`;
}
async function publishComment(api, comment, body) {
    const what = `comment on pull request #${comment.pullRequest}`;
    try {
        const head = await currentHead(api, comment, comment.pullRequest);
        if (head !== comment.headSha) {
            const why = `its head is now ${(0,commit/* shortCommit */.A)(head)}, while ${(0,commit/* shortCommit */.A)(comment.headSha)} was judged`;
            return [{ what, why }];
        }
        await synchronise(api, comment, body);
        return [];
    }
    catch (error) {
        const locked = hasStatus(error, 403, 422) && error instanceof Error && /\blocked\b/i.test(error.message);
        return locked
            ? [{ what, why: 'the conversation is locked', fix: 'Unlock the conversation.' }]
            : [lossOf(what, error)];
    }
}
async function synchronise(api, comment, body) {
    let me;
    let written;
    for (let round = 1;; round++) {
        const marked = await markedComments(api, comment);
        if (marked.length > 0)
            me ??= (await api.viewer()) ?? jobAccount;
        const [first, ...others] = marked.filter((candidate) => candidate.login === me).map(({ id }) => id);
        try {
            if (first === undefined && written === undefined) {
                const created = await comment_create(api, comment, body);
                me = created.login ?? me;
                written = created.id;
                continue;
            }
            if (first !== undefined && first !== written)
                await update(api, comment, first, body);
            for (const id of others)
                await remove(api, comment, id);
            return;
        }
        catch (error) {
            if (!(hasStatus(error, 404) || isAmbiguous(error)) || round === maxRounds)
                throw error;
        }
    }
}
async function markedComments(api, comment) {
    const { owner, repo, pullRequest } = comment;
    const marker = markerOf(comment);
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const found = [];
    const options = { needs: comment_needs, maxPages: limits/* commentPages */.eB };
    for await (const row of api.rows(route, { owner, repo, issue_number: pullRequest }, options)) {
        if (row.body?.startsWith(marker) === true)
            found.push({ id: idOf(row), login: row.user?.login });
    }
    return found;
}
async function comment_create(api, comment, body) {
    const { owner, repo, pullRequest } = comment;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const created = await api.call(route, { owner, repo, issue_number: pullRequest, body }, { needs: comment_needs });
    return { id: idOf(created), login: created.user?.login };
}
async function update(api, { owner, repo }, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await api.call(route, { owner, repo, comment_id: id, body }, { needs: comment_needs, idempotent: true });
}
async function remove(api, { owner, repo }, id) {
    try {
        await api.call('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id }, { needs: comment_needs });
    }
    catch (error) {
        if (!hasStatus(error, 404))
            throw error;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/systems/github/sarif-upload.js




const looksMs = [2000, 8000];
const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
async function publishSarif(api, { owner, repo, path, commit, ref, startedAt }, files, wait) {
    const needs = { needs: 'security-events: write', idempotent: true };
    try {
        const sarif = (await compress(await bytesOf(path, files))).toString('base64');
        const { id } = await api.call('POST /repos/{owner}/{repo}/code-scanning/sarifs', { owner, repo, commit_sha: commit, ref, sarif, started_at: startedAt.toISOString(), tool_name: product/* productName */.tZ }, needs);
        if (id === undefined)
            return [];
        for (const ms of looksMs) {
            await wait(ms);
            const status = await api.call('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', { owner, repo, sarif_id: id }, needs);
            if (status.processing_status === 'failed') {
                const why = (status.errors ?? []).slice(0, 3).join(' ') || 'GitHub does not say why';
                return [{ what: 'SARIF', why: `code scanning did not take it: ${why}` }];
            }
            if (status.processing_status === 'complete')
                return [];
        }
        return [];
    }
    catch (error) {
        return [notEnabled(error) ?? lossOf('SARIF', error)];
    }
}
async function bytesOf(path, files) {
    const chunks = [];
    for await (const chunk of files.readChunks(path))
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
}
function notEnabled(error) {
    const message = error instanceof Error ? error.message : '';
    if (!hasStatus(error, 403) || !/must be enabled|(is )?not (been )?enabled/i.test(message))
        return undefined;
    return {
        what: 'SARIF',
        why: 'code scanning is not enabled for this repository',
        fix: 'Enable it in the settings of the repository (private ones need a paid plan), or leave `sarif` out of `publish`; the file is among the outputs as `sarif-path` either way.',
    };
}

;// CONCATENATED MODULE: ./build/systems/github/status.js

async function publishStatus(api, status) {
    const { owner, repo, headSha, context, conclusion, description, detailsUrl } = status;
    try {
        await api.call('POST /repos/{owner}/{repo}/statuses/{sha}', {
            owner,
            repo,
            sha: headSha,
            context,
            state: conclusion,
            description,
            ...(detailsUrl === undefined ? {} : { target_url: detailsUrl }),
        }, { needs: 'statuses: write', idempotent: true });
        return [];
    }
    catch (error) {
        return [lossOf('commit status', error)];
    }
}

;// CONCATENATED MODULE: ./build/systems/github/sinks.js














function createGitHubSinks(ports, log, target, sarif) {
    let shared;
    const api = () => {
        shared ??= connect(ports, log, target);
        return shared;
    };
    const { owner, repo, headSha, detailsUrl } = target;
    const place = { owner, repo, headSha, ...(detailsUrl === undefined ? {} : { detailsUrl }) };
    async function publishCheck(report) {
        const annotations = rankAnnotations(report, { max: limits/* annotationsPerCheckRun */.P9 });
        if (annotations.length === limits/* annotationsPerCheckRun */.P9) {
            log.info(`The check run marks the ${limits/* annotationsPerCheckRun */.P9} findings that matter most; the report has all.`);
        }
        const run = {
            ...place,
            name: report.checkName,
            conclusion: report.conclusion,
            startedAt: report.startedAt,
            completedAt: new Date(report.startedAt.getTime() + report.durationMs),
            externalId: `vetnet-${(0,random_word/* randomWord */.W)(ports.random)}`,
        };
        const output = (0,check_run/* renderCheckRun */.k)(report, {
            titleCharacters: limits/* checkTitleCharacters */.jo,
            textCharacters: limits/* checkTextCharacters */.um,
        });
        return await publishCheckRun(api(), run, { ...output, annotations });
    }
    async function publishComments(report) {
        const known = target.pullRequest;
        const pulls = known === undefined ? await pullRequestsWithHead(api(), target, headSha) : [known];
        if (pulls.length === 0)
            log.info(`No open pull request has the head ${(0,commit/* shortCommit */.A)(headSha)}: no comment.`);
        const losses = [];
        for (const pullRequest of pulls) {
            const comment = { owner, repo, headSha, pullRequest, action: report.action, key: report.checkName };
            const body = renderComment(report, { maxCharacters: limits/* commentCharacters */.er, marker: markerOf(comment) });
            losses.push(...(await publishComment(api(), comment, body)));
        }
        return losses;
    }
    async function publishCommitStatus(report) {
        const { checkName: context, conclusion } = report;
        const description = (0,check_run/* plainHeadline */.r)(report, limits/* statusDescriptionCharacters */.XK);
        return await publishStatus(api(), { ...place, context, conclusion, description });
    }
    async function uploadSarif({ startedAt }) {
        if (sarif === undefined)
            return [];
        const { files, ...upload } = sarif;
        const wait = (ms) => ports.clock.sleep(ms, ports.signal);
        return await publishSarif(api(), { owner, repo, ...upload, startedAt }, files, wait);
    }
    return {
        check: { id: 'check', publish: withoutThrowing('check run', publishCheck) },
        comment: { id: 'comment', publish: withoutThrowing('comment', publishComments) },
        sarif: { id: 'sarif', publish: withoutThrowing('SARIF', uploadSarif) },
        status: { id: 'status', publish: withoutThrowing('commit status', publishCommitStatus) },
    };
}
function connect(ports, log, target) {
    const lacking = (0,proxies/* enableProxies */.g)(ports.env);
    if (lacking !== undefined)
        log.warning(lacking);
    return createGitHubApi(ports, log, target);
}
function withoutThrowing(what, publish) {
    return async (report) => {
        try {
            return await publish(report);
        }
        catch (error) {
            return [lossOf(what, error)];
        }
    };
}


/***/ })

};
