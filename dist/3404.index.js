export const id = 3404;
export const ids = [3404];
export const modules = {

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeTransport: () => (/* binding */ nodeTransport)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

const connectMs = 10_000;
const nodeTransport = async (url, request) => {
    request.signal.throwIfAborted();
    if (url.username !== '' || url.password !== '')
        throw new TypeError('An address with credentials is not called.');
    const { request: start } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const { method, signal } = request;
    const headers = { accept: '*/*', 'accept-encoding': 'gzip', ...request.headers };
    const message = await replyTo(start(url, { method, headers, signal }), request.body);
    const body = await decoded(message);
    return { status: message.statusCode ?? 0, headers: headersOf(message), body: bodyOf(body) };
};
function replyTo(sent, body) {
    return new Promise((resolve, reject) => {
        sent.once('response', resolve);
        sent.on('error', reject);
        sent.once('socket', (socket) => {
            if (!socket.connecting)
                return;
            const late = Object.assign(new Error('no connection in time'), { code: 'ECONNTIMEOUT' });
            const timer = setTimeout(() => sent.destroy(late), connectMs);
            for (const event of ['connect', 'close'])
                socket.once(event, () => clearTimeout(timer));
        });
        if (body === null)
            sent.end();
        else
            sent.end(body);
    });
}
function headersOf({ headers }) {
    const fieldOf = (name) => {
        const value = headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(', ') : value;
    };
    return { get: (name) => fieldOf(name) ?? null, has: (name) => fieldOf(name) !== undefined };
}
async function decoded(message) {
    const packing = message.headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (!['gzip', 'x-gzip', 'deflate', 'br'].includes(packing))
        return message;
    const { createBrotliDecompress, createUnzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(message, packing === 'br' ? createBrotliDecompress() : createUnzip(), () => undefined);
}
function bodyOf(stream) {
    return {
        [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator](),
        cancel: async () => stream.destroy(),
    };
}


/***/ })

};
