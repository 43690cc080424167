export const id = 3556;
export const ids = [3556];
export const modules = {

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadText: () => (/* binding */ downloadText)
/* harmony export */ });
/* harmony import */ var _run_product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2931);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6218);



async function downloadText(url, maximumBytes, ports) {
    (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .enableProxies */ .g)(ports.env);
    const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)(ports, { userAgent: _run_product_js__WEBPACK_IMPORTED_MODULE_2__/* .productName */ .tZ, log: { debug: () => { } } });
    const reply = await client.send({ method: 'GET', url: new URL(url), maxReplyBytes: maximumBytes });
    return Buffer.from(reply.body).toString('utf8');
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


/***/ })

};
