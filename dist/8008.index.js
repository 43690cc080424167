export const id = 8008;
export const ids = [8008];
export const modules = {

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readAllowComments)
/* harmony export */ });
const ownMarker = {
    keyword: 'vetnet:allow',
    pattern: /(?:#|\/\/|\/\*|<!--|--|;|\*) {0,8}vetnet:allow[ \t]{1,8}(?<rules>[\w.*-]+(?:,[ \t]{0,8}[\w.*-]+)*)(?<reason>.*)/,
};
const longestLine = 4096;
const farthest = 20;
const onlyComment = /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*)/;
const none = { hasAny: false, find: () => undefined };
function readAllowComments(text, markers = []) {
    const present = [ownMarker, ...markers].filter(({ keyword }) => text.includes(keyword));
    if (present.length === 0)
        return none;
    const byLine = new Map();
    const wholeFile = [];
    const commentLines = new Set();
    for (const [at, line] of text.split('\n').entries()) {
        if (line.length > longestLine)
            continue;
        if (onlyComment.test(line))
            commentLines.add(at + 1);
        for (const marker of present) {
            const comment = readComment(line, at + 1, marker);
            if (comment === undefined)
                continue;
            if (marker.wholeFile === true)
                wholeFile.push(comment);
            else
                byLine.set(at + 1, [...(byLine.get(at + 1) ?? []), comment]);
        }
    }
    return {
        hasAny: true,
        find(rule, line) {
            const names = (comments) => comments.find(({ rules }) => rules.includes(rule));
            let found = names(byLine.get(line) ?? []) ?? names(wholeFile);
            for (let above = line - 1; found === undefined && above >= line - farthest && commentLines.has(above); above -= 1) {
                found = names(byLine.get(above) ?? []);
            }
            return found?.suppression;
        },
    };
}
function readComment(line, number, { keyword, pattern }) {
    if (!line.includes(keyword))
        return undefined;
    const { rules = '', reason = '' } = pattern.exec(line)?.groups ?? {};
    if (rules === '')
        return undefined;
    const words = reason
        .replace(/(?:\*\/|-->)\s*$/, '')
        .replace(/^[\s:#-]+/, '')
        .trim();
    return {
        rules: rules.split(',').map((rule) => rule.trim()),
        suppression: { by: 'inline-comment', ...(words === '' ? {} : { reason: words }), line: number },
    };
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compileRules)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/keyword-automaton.js
function keywordAutomaton(words) {
    const { ofCode, width } = classesOf(words);
    const { table, firstEnding, endings } = fillTable(linkStates(buildTrie(words, ofCode)), width);
    return {
        scan(text, found) {
            let state = 0;
            for (let at = 0; at < text.length; at += 1) {
                const code = text.charCodeAt(at);
                state = table[state + (code < 128 ? (ofCode[code] ?? 0) : 0)] ?? 0;
                if (state >= firstEnding) {
                    const ending = endings[(state - firstEnding) / width];
                    if (ending !== undefined)
                        for (const word of ending)
                            found(word, at + 1);
                }
            }
        },
    };
}
function classesOf(words) {
    const ofCode = new Uint8Array(128);
    let width = 1;
    for (const word of words) {
        for (let at = 0; at < word.length; at += 1) {
            const code = word.charCodeAt(at);
            if (ofCode[code] !== 0)
                continue;
            ofCode[code] = width;
            if (code >= 0x61 && code <= 0x7a)
                ofCode[code - 32] = width;
            width += 1;
        }
    }
    return { ofCode, width };
}
function buildTrie(words, ofCode) {
    const most = words.reduce((sum, { length }) => sum + length, 1);
    const trie = { kinds: new Uint8Array(most), children: new Int32Array(most), siblings: new Int32Array(most) };
    const ending = [];
    let count = 1;
    for (const [index, word] of words.entries()) {
        let state = 0;
        for (let at = 0; at < word.length; at += 1) {
            const kind = ofCode[word.charCodeAt(at)] ?? 0;
            let child = childOf(trie, state, kind);
            if (child === 0) {
                child = count;
                count += 1;
                trie.kinds[child] = kind;
                trie.siblings[child] = trie.children[state] ?? 0;
                trie.children[state] = child;
            }
            state = child;
        }
        const same = ending[state];
        if (same === undefined)
            ending[state] = [index];
        else
            same.push(index);
    }
    return { ...trie, count, words: ending };
}
function childOf({ kinds, children, siblings }, state, kind) {
    let child = children[state] ?? 0;
    while (child !== 0 && kinds[child] !== kind)
        child = siblings[child] ?? 0;
    return child;
}
function linkStates(trie) {
    const { count, kinds, children, siblings } = trie;
    const fallback = new Int32Array(count);
    const words = [...trie.words];
    const order = new Int32Array(count);
    let queued = 1;
    for (let at = 0; at < queued; at += 1) {
        const state = order[at] ?? 0;
        for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0) {
            const shorter = state === 0 ? 0 : after(trie, fallback, fallback[state] ?? 0, kinds[child] ?? 0);
            fallback[child] = shorter;
            order[queued] = child;
            queued += 1;
            const ending = words[shorter];
            if (ending !== undefined)
                words[child] = [...(words[child] ?? []), ...ending];
        }
    }
    return { trie, order, fallback, words };
}
function after(trie, fallback, state, kind) {
    for (let at = state;; at = fallback[at] ?? 0) {
        const child = childOf(trie, at, kind);
        if (child !== 0 || at === 0)
            return child;
    }
}
function fillTable({ trie, order, fallback, words }, width) {
    const { kinds, children, siblings } = trie;
    const numbers = new Int32Array(order.length);
    const endings = [];
    let plain = 0;
    for (const state of order) {
        if (words[state] !== undefined)
            continue;
        numbers[state] = plain * width;
        plain += 1;
    }
    for (const state of order) {
        const ending = words[state];
        if (ending === undefined)
            continue;
        numbers[state] = (plain + endings.length) * width;
        endings.push(ending);
    }
    const table = new Int32Array(order.length * width);
    for (const state of order) {
        const row = numbers[state] ?? 0;
        const other = numbers[fallback[state] ?? 0] ?? 0;
        if (state !== 0)
            table.copyWithin(row, other, other + width);
        for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0) {
            table[row + (kinds[child] ?? 0)] = numbers[child] ?? 0;
        }
    }
    return { table, firstEnding: plain * width, endings };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/anchors.js
const mostAnchors = 400;
const widest = 80;
const mostLiterals = 64;
function anchorsOf(node, { unicode }) {
    const found = bestOf(node, unicode ? 2 : 1);
    if (found === undefined || found.length > mostAnchors)
        return undefined;
    if (found.some(({ literal, minimum, maximum }) => literal.length < 2 || maximum - minimum > widest))
        return undefined;
    return found;
}
function bestOf(node, width) {
    switch (node.kind) {
        case 'group':
            return bestOf(node.body, width);
        case 'repetition':
            return node.minimum >= 1 ? bestOf(node.body, width) : undefined;
        case 'choice': {
            const all = node.options.map((option) => bestOf(option, width));
            return all.some((anchors) => anchors === undefined) ? undefined : all.flatMap((anchors) => anchors ?? []);
        }
        case 'sequence':
            return bestOfSequence(node.items, width);
        case 'character':
        case 'class':
            return bestOfSequence([node], width);
        default:
            return undefined;
    }
}
function bestOfSequence(items, width) {
    const parts = partsOf(items, width);
    let best;
    let bestCost = Infinity;
    for (const [from, { minimum, maximum }] of parts.entries()) {
        let frequency = placesIn(minimum, maximum);
        let count = 1;
        for (let to = from; to < parts.length; to += 1) {
            const part = parts[to];
            if (part?.texts === undefined || count * part.texts.length > mostLiterals)
                break;
            count *= part.texts.length;
            frequency *= part.frequency;
            const cost = Math.max(frequency, rarest * count);
            if (cost < bestCost)
                [best, bestCost] = [{ from, to }, cost];
        }
    }
    const run = best === undefined ? undefined : anchorsOfRun(parts.slice(best.from, best.to + 1));
    if (bestCost < rare)
        return run;
    return parts.reduce((anchors, { node, minimum, maximum }) => {
        const inner = node.kind === 'character' || node.kind === 'class' ? undefined : bestOf(node, width);
        if (inner === undefined)
            return anchors;
        const shifted = inner.map(({ literal, ...at }) => ({
            literal,
            minimum: at.minimum + minimum,
            maximum: at.maximum + maximum,
        }));
        const cost = costOf(shifted);
        if (cost >= bestCost)
            return anchors;
        bestCost = cost;
        return shifted;
    }, run);
}
function partsOf(items, width) {
    let minimum = 0;
    let maximum = 0;
    return items.map((node) => {
        const texts = textsOf(node);
        const frequency = (texts ?? []).reduce((sum, text) => sum + frequencyOf(text), 0);
        const part = { node, minimum, maximum, texts, frequency };
        const [shortest, longest] = lengthOf(node, width);
        minimum += shortest;
        maximum += longest;
        return part;
    });
}
function anchorsOfRun(parts) {
    const { minimum = 0, maximum = 0 } = parts[0] ?? {};
    const literals = parts.reduce((texts, part) => texts.flatMap((text) => (part.texts ?? []).map((end) => text + end)), ['']);
    return [...new Set(literals)].map((literal) => ({ literal, minimum, maximum }));
}
const rare = 1e-5;
const rarest = 1e-13;
function costOf(anchors) {
    const cost = anchors.reduce((sum, { literal, minimum, maximum }) => sum + placesIn(minimum, maximum) * frequencyOf(literal), 0);
    return Math.max(cost, rarest * anchors.length);
}
function placesIn(minimum, maximum) {
    return maximum - minimum > widest ? 1e6 : maximum - minimum + 1;
}
function frequencyOf(text) {
    let frequency = 1;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const isCommon = (code >= 0x61 && code <= 0x7a) || code === 0x20 || code === 0x0a;
        frequency *= isCommon ? 0.08 : 0.02;
    }
    return frequency;
}
function textsOf(node) {
    switch (node.kind) {
        case 'empty':
        case 'assertion':
        case 'look':
            return [''];
        case 'character':
            return textsOfRanges([[node.code, node.code]]);
        case 'class':
            return node.negated || node.properties.length > 0 ? undefined : textsOfRanges(node.ranges);
        case 'group':
            return textsOf(node.body);
        case 'sequence': {
            let texts = [''];
            for (const item of node.items) {
                const more = textsOf(item);
                if (more === undefined || more.length * texts.length > mostLiterals)
                    return undefined;
                texts = texts.flatMap((text) => more.map((end) => text + end));
            }
            return texts;
        }
        case 'choice': {
            const all = node.options.map(textsOf);
            if (all.some((texts) => texts === undefined))
                return undefined;
            const texts = [...new Set(all.flatMap((some) => some ?? []))];
            return texts.length > mostLiterals ? undefined : texts;
        }
        case 'repetition': {
            if (node.maximum > 4 || node.maximum !== node.minimum)
                return undefined;
            return textsOf({ kind: 'sequence', items: Array.from({ length: node.maximum }, () => node.body) });
        }
        default:
            return undefined;
    }
}
const mostCharacters = 12;
function textsOfRanges(ranges) {
    const size = ranges.reduce((sum, [low, high]) => sum + high - low + 1, 0);
    if (size > 2 * mostCharacters || ranges.some(([, high]) => high > 0x7f))
        return undefined;
    const texts = new Set();
    for (const [low, high] of ranges) {
        for (let code = low; code <= high; code += 1)
            texts.add(String.fromCharCode(code).toLowerCase());
    }
    return texts.size > mostCharacters ? undefined : [...texts];
}
function lengthOf(node, width) {
    switch (node.kind) {
        case 'empty':
        case 'assertion':
        case 'look':
            return [0, 0];
        case 'character':
            return node.code > 0xffff ? [2, 2] : [1, 1];
        case 'class':
        case 'any':
            return [1, width];
        case 'reference':
            return [0, Infinity];
        case 'group':
            return lengthOf(node.body, width);
        case 'sequence':
            return node.items
                .map((item) => lengthOf(item, width))
                .reduce(([low, high], [least, most]) => [low + least, high + most], [0, 0]);
        case 'choice': {
            const all = node.options.map((option) => lengthOf(option, width));
            return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
        }
        case 'repetition': {
            const [low, high] = lengthOf(node.body, width);
            return [low * node.minimum, node.maximum === 0 || high === 0 ? 0 : high * node.maximum];
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/known-analyses.js
const knownAnalyses = new Map(JSON.parse("[[\"/(?:AKIA|ABIA|ACCA)(?<![A-Za-z0-9](?:AKIA|ABIA|ACCA))[A-Z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:AKIA|ABIA|ACCA)(?<![A-Za-z0-9](?:AKIA|ABIA|ACCA))[A-Z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"akia\",\"minimum\":0,\"maximum\":0},{\"literal\":\"abia\",\"minimum\":0,\"maximum\":0},{\"literal\":\"acca\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ASIA(?<![A-Za-z0-9]ASIA)[A-Z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ASIA(?<![A-Za-z0-9]ASIA)[A-Z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"asia\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:aws_secret|aws-secret|awssecret|secret_access_key|secret-access-key|secretaccesskey|aws_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:aws_secret|aws-secret|awssecret|secret_access_key|secret-access-key|secretaccesskey|aws_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"aws_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"aws-secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"awssecret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secret_access_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secret-access-key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secretaccesskey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"aws_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:aws_session_token|aws-session-token|sessiontoken|x-amz-security-token|aws_security_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{100,2000}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:aws_session_token|aws-session-token|sessiontoken|x-amz-security-token|aws_security_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{100,2000}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"aws_session_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"aws-session-token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sessiontoken\",\"minimum\":0,\"maximum\":0},{\"literal\":\"x-amz-security-token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"aws_security_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ABSK(?<![A-Za-z0-9]ABSK)[A-Za-z0-9+/]{100,280}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ABSK(?<![A-Za-z0-9]ABSK)[A-Za-z0-9+/]{100,280}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"absk\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bedrock-api-key-(?<![A-Za-z0-9]bedrock-api-key-)[A-Za-z0-9+/]{80,4000}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"bedrock-api-key-(?<![A-Za-z0-9]bedrock-api-key-)[A-Za-z0-9+/]{80,4000}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bedrock-api-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/amzn\\\\.mws\\\\.(?<![A-Za-z0-9]amzn\\\\.mws\\\\.)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"amzn\\\\.mws\\\\.(?<![A-Za-z0-9]amzn\\\\.mws\\\\.)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"amzn.mws.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/amzn1\\\\.oa2-cs\\\\.v1\\\\.(?<![A-Za-z0-9]amzn1\\\\.oa2-cs\\\\.v1\\\\.)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"amzn1\\\\.oa2-cs\\\\.v1\\\\.(?<![A-Za-z0-9]amzn1\\\\.oa2-cs\\\\.v1\\\\.)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"amzn1.oa2-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AIza(?<![A-Za-z0-9]AIza)[A-Za-z0-9_-]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AIza(?<![A-Za-z0-9]AIza)[A-Za-z0-9_-]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"aiza\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/GOCSPX-(?<![A-Za-z0-9]GOCSPX-)[A-Za-z0-9_-]{28}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"GOCSPX-(?<![A-Za-z0-9]GOCSPX-)[A-Za-z0-9_-]{28}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gocspx-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ya29\\\\.(?<![A-Za-z0-9]ya29\\\\.)[A-Za-z0-9_-]{30,1000}/g\",{\"source\":\"ya29\\\\.(?<![A-Za-z0-9]ya29\\\\.)[A-Za-z0-9_-]{30,1000}\",\"anchors\":[{\"literal\":\"ya29.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/1\\\\/\\\\/0(?<![A-Za-z0-9]1\\\\/\\\\/0)[A-Za-z0-9_-]{50,150}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"1\\\\/\\\\/0(?<![A-Za-z0-9]1\\\\/\\\\/0)[A-Za-z0-9_-]{50,150}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"1//0\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/GOOG1E(?<![A-Za-z0-9]GOOG1E)[A-Z0-9]{55}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"GOOG1E(?<![A-Za-z0-9]GOOG1E)[A-Z0-9]{55}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"goog1e\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:accountkey|account_key|account-key|storage_key|storage-key|storagekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:accountkey|account_key|account-key|storage_key|storage-key|storagekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"accountkey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"account_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"account-key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"storage_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"storage-key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"storagekey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sharedaccesskey|shared_access_key|primarykey|primary_key|secondarykey|secondary_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{43}=)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:sharedaccesskey|shared_access_key|primarykey|primary_key|secondarykey|secondary_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{43}=)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sharedaccesskey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"shared_access_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"primarykey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"primary_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secondarykey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secondary_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sig|signature)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9%+/]{43,90}(?:%3[dD]|=))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:sig|signature)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9%+/]{43,90}(?:%3[dD]|=))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sig\",\"minimum\":0,\"maximum\":0},{\"literal\":\"signature\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?<![A-Za-z0-9])(?:[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?<![A-Za-z0-9])(?:[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"0q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"1q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"2q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"3q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"4q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"5q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"6q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"7q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"8q~\",\"minimum\":3,\"maximum\":3},{\"literal\":\"9q~\",\"minimum\":3,\"maximum\":3}],\"isRisky\":false}],[\"/(?:ocp-apim-subscription-key|cognitive_services_key|azure_openai_api_key|azure_openai_key|azure_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|[A-Za-z0-9]{84}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:ocp-apim-subscription-key|cognitive_services_key|azure_openai_api_key|azure_openai_key|azure_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|[A-Za-z0-9]{84}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ocp-apim-subscription-key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cognitive_services_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"azure_openai_api_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"azure_openai_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"azure_api_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cosmos[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"cosmos[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cosmos\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?<![A-Za-z0-9])(?:[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{4,10}={0,2})(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?<![A-Za-z0-9])(?:[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{4,10}={0,2})(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"azfu\",\"minimum\":44,\"maximum\":44}],\"isRisky\":false}],[\"/(?:azure_devops|azuredevops|azdo|vsts|system_accesstoken|ado_pat)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-z2-7]{52}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:azure_devops|azuredevops|azdo|vsts|system_accesstoken|ado_pat)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-z2-7]{52}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"azure_devops\",\"minimum\":0,\"maximum\":0},{\"literal\":\"azuredevops\",\"minimum\":0,\"maximum\":0},{\"literal\":\"azdo\",\"minimum\":0,\"maximum\":0},{\"literal\":\"vsts\",\"minimum\":0,\"maximum\":0},{\"literal\":\"system_accesstoken\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ado_pat\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:search_key|search_admin|searchkey|searchapikey|search_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{52})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:search_key|search_admin|searchkey|searchapikey|search_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{52})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"search_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"search_admin\",\"minimum\":0,\"maximum\":0},{\"literal\":\"searchkey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"searchapikey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"search_api_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/LTAI(?<![A-Za-z0-9]LTAI)[A-Za-z0-9]{12,20}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"LTAI(?<![A-Za-z0-9]LTAI)[A-Za-z0-9]{12,20}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ltai\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:alibaba|aliyun|alicloud|accesskeysecret|access_key_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:alibaba|aliyun|alicloud|accesskeysecret|access_key_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"alibaba\",\"minimum\":0,\"maximum\":0},{\"literal\":\"aliyun\",\"minimum\":0,\"maximum\":0},{\"literal\":\"alicloud\",\"minimum\":0,\"maximum\":0},{\"literal\":\"accesskeysecret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"access_key_secret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AKID(?<![A-Za-z0-9]AKID)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AKID(?<![A-Za-z0-9]AKID)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"akid\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/tencent[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"tencent[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tencent\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:ibm|bluemix|ibmcloud)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{44})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:ibm|bluemix|ibmcloud)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{44})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ibm\",\"minimum\":0,\"maximum\":0},{\"literal\":\"bluemix\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ibmcloud\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AQVN(?<![A-Za-z0-9]AQVN)[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AQVN(?<![A-Za-z0-9]AQVN)[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"aqvn\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/t1\\\\.(?<![A-Za-z0-9]t1\\\\.)[A-Z0-9a-z_-]{1,400}\\\\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"t1\\\\.(?<![A-Za-z0-9]t1\\\\.)[A-Z0-9a-z_-]{1,400}\\\\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"t1.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:y0_|y1_|y2_|y3_)(?<![A-Za-z0-9](?:y0_|y1_|y2_|y3_))[A-Za-z0-9_-]{55,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:y0_|y1_|y2_|y3_)(?<![A-Za-z0-9](?:y0_|y1_|y2_|y3_))[A-Za-z0-9_-]{55,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"y0_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"y1_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"y2_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"y3_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/YC(?<![A-Za-z0-9]YC)[A-Za-z0-9_-]{38}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"YC(?<![A-Za-z0-9]YC)[A-Za-z0-9_-]{38}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"yc\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:scw_secret|scaleway)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:scw_secret|scaleway)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"scw_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"scaleway\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/SCW(?<![A-Za-z0-9]SCW)[A-Z0-9]{17}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"SCW(?<![A-Za-z0-9]SCW)[A-Z0-9]{17}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"scw\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ovh[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"ovh[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ovh\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:hcloud|hetzner)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:hcloud|hetzner)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hcloud\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hetzner\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/linode[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"linode[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"linode\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/vultr[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Z0-9]{36})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"vultr[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Z0-9]{36})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"vultr\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/EXO(?<![A-Za-z0-9]EXO)[a-f0-9]{24}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"EXO(?<![A-Za-z0-9]EXO)[a-f0-9]{24}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"exo\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ucat_(?<![A-Za-z0-9]ucat_)[A-Z0-9]{26}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ucat_(?<![A-Za-z0-9]ucat_)[A-Z0-9]{26}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ucat_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ghp_(?<![A-Za-z0-9]ghp_)[A-Za-z0-9]{36,251}/g\",{\"source\":\"ghp_(?<![A-Za-z0-9]ghp_)[A-Za-z0-9]{36,251}\",\"anchors\":[{\"literal\":\"ghp_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/github_pat_(?<![A-Za-z0-9]github_pat_)[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"github_pat_(?<![A-Za-z0-9]github_pat_)[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"github_pat_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/gho_(?<![A-Za-z0-9]gho_)[A-Za-z0-9]{36,251}/g\",{\"source\":\"gho_(?<![A-Za-z0-9]gho_)[A-Za-z0-9]{36,251}\",\"anchors\":[{\"literal\":\"gho_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ghu_(?<![A-Za-z0-9]ghu_)[A-Za-z0-9]{36,251}/g\",{\"source\":\"ghu_(?<![A-Za-z0-9]ghu_)[A-Za-z0-9]{36,251}\",\"anchors\":[{\"literal\":\"ghu_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ghs_(?<![A-Za-z0-9]ghs_)[A-Za-z0-9]{36,251}/g\",{\"source\":\"ghs_(?<![A-Za-z0-9]ghs_)[A-Za-z0-9]{36,251}\",\"anchors\":[{\"literal\":\"ghs_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ghr_(?<![A-Za-z0-9]ghr_)[A-Za-z0-9]{36,251}/g\",{\"source\":\"ghr_(?<![A-Za-z0-9]ghr_)[A-Za-z0-9]{36,251}\",\"anchors\":[{\"literal\":\"ghr_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:github_token|github_oauth|github_pat|gh_token|github-token|githubtoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:github_token|github_oauth|github_pat|gh_token|github-token|githubtoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"github_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"github_oauth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"github_pat\",\"minimum\":0,\"maximum\":0},{\"literal\":\"gh_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"github-token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"githubtoken\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glpat-(?<![A-Za-z0-9]glpat-)(?:[A-Za-z0-9_-]{20,64}(?:\\\\.[a-z0-9]{2}\\\\.[a-z0-9]{9})?)(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glpat-(?<![A-Za-z0-9]glpat-)(?:[A-Za-z0-9_-]{20,64}(?:\\\\.[a-z0-9]{2}\\\\.[a-z0-9]{9})?)(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glpat-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/gldt-(?<![A-Za-z0-9]gldt-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"gldt-(?<![A-Za-z0-9]gldt-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gldt-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glrt-(?<![A-Za-z0-9]glrt-)(?:t[0-9]_)?[A-Za-z0-9_-]{20,64}(?:\\\\.[a-z0-9]{2}\\\\.[a-z0-9]{9})?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glrt-(?<![A-Za-z0-9]glrt-)(?:t[0-9]_)?[A-Za-z0-9_-]{20,64}(?:\\\\.[a-z0-9]{2}\\\\.[a-z0-9]{9})?(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glrt-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/GR1348941(?<![A-Za-z0-9]GR1348941)[A-Za-z0-9_-]{20}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"GR1348941(?<![A-Za-z0-9]GR1348941)[A-Za-z0-9_-]{20}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gr1348941\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glcbt-(?<![A-Za-z0-9]glcbt-)[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glcbt-(?<![A-Za-z0-9]glcbt-)[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glcbt-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glptt-(?<![A-Za-z0-9]glptt-)[A-Za-z0-9]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glptt-(?<![A-Za-z0-9]glptt-)[A-Za-z0-9]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glptt-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/gloas-(?<![A-Za-z0-9]gloas-)[A-Za-z0-9_-]{40,80}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"gloas-(?<![A-Za-z0-9]gloas-)[A-Za-z0-9_-]{40,80}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gloas-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glft-(?<![A-Za-z0-9]glft-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glft-(?<![A-Za-z0-9]glft-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glft-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glimt-(?<![A-Za-z0-9]glimt-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glimt-(?<![A-Za-z0-9]glimt-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glimt-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glagent-(?<![A-Za-z0-9]glagent-)[A-Za-z0-9_-]{50,1024}/g\",{\"source\":\"glagent-(?<![A-Za-z0-9]glagent-)[A-Za-z0-9_-]{50,1024}\",\"anchors\":[{\"literal\":\"glagent-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glsoat-(?<![A-Za-z0-9]glsoat-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glsoat-(?<![A-Za-z0-9]glsoat-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glsoat-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glffct-(?<![A-Za-z0-9]glffct-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glffct-(?<![A-Za-z0-9]glffct-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glffct-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glwt-(?<![A-Za-z0-9]glwt-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glwt-(?<![A-Za-z0-9]glwt-)[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glwt-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ATBB(?<![A-Za-z0-9]ATBB)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ATBB(?<![A-Za-z0-9]ATBB)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"atbb\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bitbucket[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"bitbucket[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bitbucket\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/BBDC-(?<![A-Za-z0-9]BBDC-)[A-Za-z0-9+/@_-]{40,50}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"BBDC-(?<![A-Za-z0-9]BBDC-)[A-Za-z0-9+/@_-]{40,50}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bbdc-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:gitea|forgejo|codeberg)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:gitea|forgejo|codeberg)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gitea\",\"minimum\":0,\"maximum\":0},{\"literal\":\"forgejo\",\"minimum\":0,\"maximum\":0},{\"literal\":\"codeberg\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/gitee[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"gitee[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gitee\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sgp_|slk_)(?<![A-Za-z0-9](?:sgp_|slk_))(?:[a-f0-9]{16}_|local_)?[a-f0-9]{40,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:sgp_|slk_)(?<![A-Za-z0-9](?:sgp_|slk_))(?:[a-f0-9]{16}_|local_)?[a-f0-9]{40,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sgp_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"slk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:api-|cli-)(?<![A-Za-z0-9](?:api-|cli-))[a-z2-7]{28}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:api-|cli-)(?<![A-Za-z0-9](?:api-|cli-))[a-z2-7]{28}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"api-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cli-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/npm_(?<![A-Za-z0-9]npm_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"npm_(?<![A-Za-z0-9]npm_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"npm_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:_authtoken|npm_token|npm_auth)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:_authtoken|npm_token|npm_auth)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"_authtoken\",\"minimum\":0,\"maximum\":0},{\"literal\":\"npm_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"npm_auth\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pypi-AgE(?<![A-Za-z0-9]pypi-AgE)[A-Za-z0-9_-]{50,1000}/g\",{\"source\":\"pypi-AgE(?<![A-Za-z0-9]pypi-AgE)[A-Za-z0-9_-]{50,1000}\",\"anchors\":[{\"literal\":\"pypi-age\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/rubygems_(?<![A-Za-z0-9]rubygems_)[a-f0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"rubygems_(?<![A-Za-z0-9]rubygems_)[a-f0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rubygems_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/oy2(?<![A-Za-z0-9]oy2)[a-z0-9]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"oy2(?<![A-Za-z0-9]oy2)[a-z0-9]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"oy2\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cio(?<![A-Za-z0-9]cio)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"cio(?<![A-Za-z0-9]cio)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cio\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dckr_pat_(?<![A-Za-z0-9]dckr_pat_)[A-Za-z0-9_-]{27}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dckr_pat_(?<![A-Za-z0-9]dckr_pat_)[A-Za-z0-9_-]{27}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dckr_pat_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dckr_oat_(?<![A-Za-z0-9]dckr_oat_)[A-Za-z0-9_-]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dckr_oat_(?<![A-Za-z0-9]dckr_oat_)[A-Za-z0-9_-]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dckr_oat_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/SWMTKN-1-(?<![A-Za-z0-9]SWMTKN-1-)[a-z0-9]{50}-[a-z0-9]{25}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"SWMTKN-1-(?<![A-Za-z0-9]SWMTKN-1-)[a-z0-9]{50}-[a-z0-9]{25}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"swmtkn-1-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/SWMKEY-1-(?<![A-Za-z0-9]SWMKEY-1-)[A-Za-z0-9+/]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"SWMKEY-1-(?<![A-Za-z0-9]SWMKEY-1-)[A-Za-z0-9+/]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"swmkey-1-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AKCp(?<![A-Za-z0-9]AKCp)[A-Za-z0-9]{69}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AKCp(?<![A-Za-z0-9]AKCp)[A-Za-z0-9]{69}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"akcp\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cmVmdGtuOjAx(?<![A-Za-z0-9]cmVmdGtuOjAx)[A-Za-z0-9]{20,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"cmVmdGtuOjAx(?<![A-Za-z0-9]cmVmdGtuOjAx)[A-Za-z0-9]{20,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cmvmdgtuojax\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cloudsmith[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"cloudsmith[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cloudsmith\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/packagist[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{20,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"packagist[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{20,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"packagist\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:hex_api_key|hex_auth)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:hex_api_key|hex_auth)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hex_api_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hex_auth\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:jsrp_|jsrd_)(?<![A-Za-z0-9](?:jsrp_|jsrd_))[A-Za-z0-9]{30,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:jsrp_|jsrd_)(?<![A-Za-z0-9](?:jsrp_|jsrd_))[A-Za-z0-9]{30,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"jsrp_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"jsrd_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/CLOJARS_(?<![A-Za-z0-9]CLOJARS_)[a-f0-9]{60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"CLOJARS_(?<![A-Za-z0-9]CLOJARS_)[a-f0-9]{60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"clojars_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sonatype|ossrh|mavencentral|maven_central|nexus)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{44})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:sonatype|ossrh|mavencentral|maven_central|nexus)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{44})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sonatype\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ossrh\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mavencentral\",\"minimum\":0,\"maximum\":0},{\"literal\":\"maven_central\",\"minimum\":0,\"maximum\":0},{\"literal\":\"nexus\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cocoapods_trunk_token[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"cocoapods_trunk_token[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cocoapods_tr\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:libraries_io|libraries-io|librariesio)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:libraries_io|libraries-io|librariesio)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"libraries_io\",\"minimum\":0,\"maximum\":0},{\"literal\":\"libraries-io\",\"minimum\":0,\"maximum\":0},{\"literal\":\"librariesio\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/an-(?<![A-Za-z0-9]an-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"an-(?<![A-Za-z0-9]an-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"an-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:anaconda_token|anaconda_api|binstar)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{36,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:anaconda_token|anaconda_api|binstar)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{36,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"anaconda_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"anaconda_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"binstar\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:develocity_access_key|gradle_enterprise_access_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9.-]{4,80}=[a-z0-9]{52})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:develocity_access_key|gradle_enterprise_access_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9.-]{4,80}=[a-z0-9]{52})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"develocity_access_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"gradle_enterprise_access_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/CCIPAT_(?<![A-Za-z0-9]CCIPAT_)[A-Za-z0-9]{22}_[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"CCIPAT_(?<![A-Za-z0-9]CCIPAT_)[A-Za-z0-9]{22}_[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ccipat_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/CCIPRJ_(?<![A-Za-z0-9]CCIPRJ_)[A-Za-z0-9]{22}_[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"CCIPRJ_(?<![A-Za-z0-9]CCIPRJ_)[A-Za-z0-9]{22}_[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cciprj_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:circleci|circle_token|circle-token|circle_ci)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:circleci|circle_token|circle-token|circle_ci)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"circleci\",\"minimum\":0,\"maximum\":0},{\"literal\":\"circle_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"circle-token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"circle_ci\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/travis[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20,22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"travis[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20,22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"travis\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bkua_(?<![A-Za-z0-9]bkua_)[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"bkua_(?<![A-Za-z0-9]bkua_)[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bkua_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bkct_(?<![A-Za-z0-9]bkct_)[A-Za-z0-9_-]{40,80}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"bkct_(?<![A-Za-z0-9]bkct_)[A-Za-z0-9_-]{40,80}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bkct_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/appveyor[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:v2\\\\.)?[a-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"appveyor[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:v2\\\\.)?[a-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"appveyor\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:drone_token|drone_rpc_secret|drone_server_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:drone_token|drone_rpc_secret|drone_server_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"drone_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"drone_rpc_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"drone_server_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/jenkins[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:11[a-f0-9]{32}|[a-f0-9]{32}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"jenkins[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:11[a-f0-9]{32}|[a-f0-9]{32}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"jenkins\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/teamcity[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ0eXAiOiAiVENWMiJ9\\\\.[A-Za-z0-9_-]{30,60}\\\\.[A-Za-z0-9_-]{48})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"teamcity[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ0eXAiOiAiVENWMiJ9\\\\.[A-Za-z0-9_-]{30,60}\\\\.[A-Za-z0-9_-]{48})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"teamcity\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bitrise[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{86})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"bitrise[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{86})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bitrise\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/codemagic[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"codemagic[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"codemagic\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:pat\\\\.|sat\\\\.)(?<![A-Za-z0-9](?:pat\\\\.|sat\\\\.))[A-Za-z0-9_-]{22}\\\\.[A-Za-z0-9]{24}\\\\.[A-Za-z0-9]{20}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:pat\\\\.|sat\\\\.)(?<![A-Za-z0-9](?:pat\\\\.|sat\\\\.))[A-Za-z0-9_-]{22}\\\\.[A-Za-z0-9]{24}\\\\.[A-Za-z0-9]{20}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pat.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sat.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/API-(?<![A-Za-z0-9]API-)[A-Z0-9]{26,32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"API-(?<![A-Za-z0-9]API-)[A-Z0-9]{26,32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"api-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/codecov[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"codecov[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"codecov\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:coveralls|repo_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32,33})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:coveralls|repo_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32,33})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"coveralls\",\"minimum\":0,\"maximum\":0},{\"literal\":\"repo_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/codacy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|[A-Za-z0-9]{20}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"codacy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|[A-Za-z0-9]{20}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"codacy\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:cc_test_reporter_id|codeclimate|code_climate)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:cc_test_reporter_id|codeclimate|code_climate)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cc_test_reporter_id\",\"minimum\":0,\"maximum\":0},{\"literal\":\"codeclimate\",\"minimum\":0,\"maximum\":0},{\"literal\":\"code_climate\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:squ_|sqp_|sqa_)(?<![A-Za-z0-9](?:squ_|sqp_|sqa_))[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:squ_|sqp_|sqa_)(?<![A-Za-z0-9](?:squ_|sqp_|sqa_))[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"squ_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sqp_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sqa_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sonar[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"sonar[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sonar\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/snyk[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"snyk[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"snyk\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/snyk_uat\\\\.(?<![A-Za-z0-9]snyk_uat\\\\.)[A-Za-z0-9_-]{8}\\\\.eyJ[A-Za-z0-9_-]{20,500}\\\\.[A-Za-z0-9_-]{20,500}/g\",{\"source\":\"snyk_uat\\\\.(?<![A-Za-z0-9]snyk_uat\\\\.)[A-Za-z0-9_-]{8}\\\\.eyJ[A-Za-z0-9_-]{20,500}\\\\.[A-Za-z0-9_-]{20,500}\",\"anchors\":[{\"literal\":\"snyk_uat.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/deepsource_dsn[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(https:\\\\/\\\\/[a-f0-9]{32}@[a-z.]{5,40}deepsource\\\\.[a-z]{2,4})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"deepsource_dsn[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(https:\\\\/\\\\/[a-f0-9]{32}@[a-z.]{5,40}deepsource\\\\.[a-z]{2,4})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"deepsource_d\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/percy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:(?:web|app|auto|ss|vmw)_)?[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"percy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:(?:web|app|auto|ss|vmw)_)?[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"percy\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/browserstack[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"browserstack[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"browserstack\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sauce[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"sauce[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sauce\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:lambdatest|lt_access_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:LT_)?[A-Za-z0-9]{50})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:lambdatest|lt_access_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:LT_)?[A-Za-z0-9]{50})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lambdatest\",\"minimum\":0,\"maximum\":0},{\"literal\":\"lt_access_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cypress[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"cypress[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cypress\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/chromatic[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"chromatic[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"chromatic\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/chpt_(?<![A-Za-z0-9]chpt_)[a-f0-9]{12,20}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"chpt_(?<![A-Za-z0-9]chpt_)[a-f0-9]{12,20}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"chpt_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sdk-(?<![A-Za-z0-9]sdk-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sdk-(?<![A-Za-z0-9]sdk-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sdk-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/api-(?<![A-Za-z0-9]api-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"api-(?<![A-Za-z0-9]api-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"api-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/configcat-sdk-1\\\\/(?<![A-Za-z0-9]configcat-sdk-1\\\\/)[A-Za-z0-9_-]{22}\\\\/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"configcat-sdk-1\\\\/(?<![A-Za-z0-9]configcat-sdk-1\\\\/)[A-Za-z0-9_-]{22}\\\\/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"configcat-sd\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/secret-(?<![A-Za-z0-9]secret-)[A-Za-z0-9]{40,48}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"secret-(?<![A-Za-z0-9]secret-)[A-Za-z0-9]{40,48}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"secret-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dop_v1_(?<![A-Za-z0-9]dop_v1_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dop_v1_(?<![A-Za-z0-9]dop_v1_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dop_v1_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/doo_v1_(?<![A-Za-z0-9]doo_v1_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"doo_v1_(?<![A-Za-z0-9]doo_v1_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"doo_v1_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dor_v1_(?<![A-Za-z0-9]dor_v1_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dor_v1_(?<![A-Za-z0-9]dor_v1_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dor_v1_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:spaces_secret|spaces-secret|spaces_key|do_spaces)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:spaces_secret|spaces-secret|spaces_key|do_spaces)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"spaces_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"spaces-secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"spaces_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"do_spaces\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/HRKU-(?<![A-Za-z0-9]HRKU-)[A-Za-z0-9_-]{36,70}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"HRKU-(?<![A-Za-z0-9]HRKU-)[A-Za-z0-9_-]{36,70}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hrku-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/heroku[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"heroku[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"heroku\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:FlyV1 fm1_|FlyV1 fm2_)(?<![A-Za-z0-9](?:FlyV1 fm1_|FlyV1 fm2_))[A-Za-z0-9+/=,_-]{80,4000}/g\",{\"source\":\"(?:FlyV1 fm1_|FlyV1 fm2_)(?<![A-Za-z0-9](?:FlyV1 fm1_|FlyV1 fm2_))[A-Za-z0-9+/=,_-]{80,4000}\",\"anchors\":[{\"literal\":\"flyv1 fm1_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"flyv1 fm2_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:fo1_|fm1r_|fm2_lJPE)(?<![A-Za-z0-9](?:fo1_|fm1r_|fm2_lJPE))[A-Za-z0-9+/=_-]{38,2000}/g\",{\"source\":\"(?:fo1_|fm1r_|fm2_lJPE)(?<![A-Za-z0-9](?:fo1_|fm1r_|fm2_lJPE))[A-Za-z0-9+/=_-]{38,2000}\",\"anchors\":[{\"literal\":\"fo1_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"fm1r_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"fm2_ljpe\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:vercel|zeit|now_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:vercel|zeit|now_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"vercel\",\"minimum\":0,\"maximum\":0},{\"literal\":\"zeit\",\"minimum\":0,\"maximum\":0},{\"literal\":\"now_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:vcp_|vci_|vca_|vcr_|vck_)(?<![A-Za-z0-9](?:vcp_|vci_|vca_|vcr_|vck_))[A-Za-z0-9]{24,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:vcp_|vci_|vca_|vcr_|vck_)(?<![A-Za-z0-9](?:vcp_|vci_|vca_|vcr_|vck_))[A-Za-z0-9]{24,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"vcp_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"vci_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"vca_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"vcr_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"vck_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/vercel_blob_rw_(?<![A-Za-z0-9]vercel_blob_rw_)[A-Za-z0-9]{16}_[A-Za-z0-9]{30}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"vercel_blob_rw_(?<![A-Za-z0-9]vercel_blob_rw_)[A-Za-z0-9]{16}_[A-Za-z0-9]{30}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"vercel_blob_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/nfp_(?<![A-Za-z0-9]nfp_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"nfp_(?<![A-Za-z0-9]nfp_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"nfp_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/netlify[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43,46})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"netlify[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43,46})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"netlify\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:cloudflare|cf_api|cf_token|cf-api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:cloudflare|cf_api|cf_token|cf-api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cloudflare\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cf_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cf_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cf-api\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:cloudflare|cf_api|cf_key|x-auth-key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{37})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:cloudflare|cf_api|cf_key|x-auth-key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{37})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cloudflare\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cf_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cf_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"x-auth-key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/v1\\\\.0-(?<![A-Za-z0-9]v1\\\\.0-)[a-f0-9]{24}-[a-f0-9]{146}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"v1\\\\.0-(?<![A-Za-z0-9]v1\\\\.0-)[a-f0-9]{24}-[a-f0-9]{146}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"v1.0-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/fastly[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"fastly[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fastly\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/akab-(?<![A-Za-z0-9]akab-)[a-z0-9]{16}-[a-z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"akab-(?<![A-Za-z0-9]akab-)[a-z0-9]{16}-[a-z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"akab-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bunny[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"bunny[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bunny\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?<![A-Za-z0-9])(?:[A-Za-z0-9]{14}\\\\.atlasv1\\\\.[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?<![A-Za-z0-9])(?:[A-Za-z0-9]{14}\\\\.atlasv1\\\\.[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\".atlasv1.\",\"minimum\":14,\"maximum\":14}],\"isRisky\":false}],[\"/hvs\\\\.(?<![A-Za-z0-9]hvs\\\\.)[A-Za-z0-9_-]{24,300}/g\",{\"source\":\"hvs\\\\.(?<![A-Za-z0-9]hvs\\\\.)[A-Za-z0-9_-]{24,300}\",\"anchors\":[{\"literal\":\"hvs.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/hvb\\\\.(?<![A-Za-z0-9]hvb\\\\.)[A-Za-z0-9_-]{100,400}/g\",{\"source\":\"hvb\\\\.(?<![A-Za-z0-9]hvb\\\\.)[A-Za-z0-9_-]{100,400}\",\"anchors\":[{\"literal\":\"hvb.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/hvr\\\\.(?<![A-Za-z0-9]hvr\\\\.)[A-Za-z0-9_-]{24,300}/g\",{\"source\":\"hvr\\\\.(?<![A-Za-z0-9]hvr\\\\.)[A-Za-z0-9_-]{24,300}\",\"anchors\":[{\"literal\":\"hvr.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/vault[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(s\\\\.[A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"vault[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(s\\\\.[A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"vault\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:unseal|recovery key|recovery_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{43}=|[a-f0-9]{64,66})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:unseal|recovery key|recovery_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{43}=|[a-f0-9]{64,66})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"unseal\",\"minimum\":0,\"maximum\":0},{\"literal\":\"recovery key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"recovery_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:consul|x-consul-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:consul|x-consul-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"consul\",\"minimum\":0,\"maximum\":0},{\"literal\":\"x-consul-token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:nomad|x-nomad-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:nomad|x-nomad-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"nomad\",\"minimum\":0,\"maximum\":0},{\"literal\":\"x-nomad-token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/hcp_client[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"hcp_client[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hcp_client\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pul-(?<![A-Za-z0-9]pul-)[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pul-(?<![A-Za-z0-9]pul-)[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pul-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:dp\\\\.pt\\\\.|dp\\\\.ct\\\\.|dp\\\\.sa\\\\.|dp\\\\.scim\\\\.|dp\\\\.audit\\\\.|dp\\\\.said\\\\.)(?<![A-Za-z0-9](?:dp\\\\.pt\\\\.|dp\\\\.ct\\\\.|dp\\\\.sa\\\\.|dp\\\\.scim\\\\.|dp\\\\.audit\\\\.|dp\\\\.said\\\\.))[A-Za-z0-9]{40,44}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:dp\\\\.pt\\\\.|dp\\\\.ct\\\\.|dp\\\\.sa\\\\.|dp\\\\.scim\\\\.|dp\\\\.audit\\\\.|dp\\\\.said\\\\.)(?<![A-Za-z0-9](?:dp\\\\.pt\\\\.|dp\\\\.ct\\\\.|dp\\\\.sa\\\\.|dp\\\\.scim\\\\.|dp\\\\.audit\\\\.|dp\\\\.said\\\\.))[A-Za-z0-9]{40,44}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dp.pt.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dp.ct.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dp.sa.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dp.scim.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dp.audit.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dp.said.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dp\\\\.st\\\\.(?<![A-Za-z0-9]dp\\\\.st\\\\.)(?:[a-z0-9_-]{2,35}\\\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dp\\\\.st\\\\.(?<![A-Za-z0-9]dp\\\\.st\\\\.)(?:[a-z0-9_-]{2,35}\\\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dp.st.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ops_(?<![A-Za-z0-9]ops_)eyJ[A-Za-z0-9+/_-]{200,1200}={0,3}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ops_(?<![A-Za-z0-9]ops_)eyJ[A-Za-z0-9+/_-]{200,1200}={0,3}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ops_eyj\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/A3-(?<![A-Za-z0-9]A3-)[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"A3-(?<![A-Za-z0-9]A3-)[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"a3-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/st\\\\.(?<![A-Za-z0-9]st\\\\.)[a-f0-9]{24}\\\\.[a-f0-9]{32}\\\\.[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"st\\\\.(?<![A-Za-z0-9]st\\\\.)[a-f0-9]{24}\\\\.[a-f0-9]{32}\\\\.[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"st.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/0\\\\.(?<![A-Za-z0-9]0\\\\.)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\\\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/=]{24}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"0\\\\.(?<![A-Za-z0-9]0\\\\.)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\\\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/=]{24}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"0.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/rnd_(?<![A-Za-z0-9]rnd_)[A-Za-z0-9]{28,36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"rnd_(?<![A-Za-z0-9]rnd_)[A-Za-z0-9]{28,36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rnd_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/railway[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"railway[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"railway\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/qov_(?<![A-Za-z0-9]qov_)[A-Za-z0-9]{30,60}_[0-9]{8,12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"qov_(?<![A-Za-z0-9]qov_)[A-Za-z0-9]{30,60}_[0-9]{8,12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"qov_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:ddp_|ddo_)(?<![A-Za-z0-9](?:ddp_|ddo_))[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:ddp_|ddo_)(?<![A-Za-z0-9](?:ddp_|ddo_))[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ddp_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ddo_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sha256~(?<![A-Za-z0-9]sha256~)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sha256~(?<![A-Za-z0-9]sha256~)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sha256~\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:token|bootstrap)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{6}\\\\.[a-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:token|bootstrap)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{6}\\\\.[a-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"bootstrap\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:rancher|token|cattle)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:token-[a-z0-9]{5}|kubeconfig-[a-z0-9-]{5,40}):[a-z0-9]{54})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:rancher|token|cattle)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:token-[a-z0-9]{5}|kubeconfig-[a-z0-9-]{5,40}):[a-z0-9]{54})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rancher\",\"minimum\":0,\"maximum\":0},{\"literal\":\"token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cattle\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-)(?<![A-Za-z0-9](?:tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-))[A-Za-z0-9]{6,20}-[A-Za-z0-9]{16,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-)(?<![A-Za-z0-9](?:tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-))[A-Za-z0-9]{6,20}-[A-Za-z0-9]{16,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tskey-auth-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"tskey-api-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"tskey-client-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"tskey-scim-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"tskey-webhook-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/zerotier[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"zerotier[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"zerotier\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:ngrok|authtoken|add-authtoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([0-9A-Za-z]{27}_[A-Za-z0-9]{20,22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:ngrok|authtoken|add-authtoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([0-9A-Za-z]{27}_[A-Za-z0-9]{20,22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ngrok\",\"minimum\":0,\"maximum\":0},{\"literal\":\"authtoken\",\"minimum\":0,\"maximum\":0},{\"literal\":\"add-authtoken\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:privatekey|private_key|presharedkey|preshared_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:privatekey|private_key|presharedkey|preshared_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"privatekey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"private_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"presharedkey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"preshared_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/godaddy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{8,14}_[A-Za-z0-9]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"godaddy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{8,14}_[A-Za-z0-9]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"godaddy\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/namecheap[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"namecheap[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"namecheap\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/gandi[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24}|[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"gandi[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24}|[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gandi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dnsimple[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:dnsimple_[au]_)?[A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"dnsimple[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:dnsimple_[au]_)?[A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dnsimple\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:tower_oauth|controller_oauth|aap_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:tower_oauth|controller_oauth|aap_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tower_oauth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"controller_oauth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"aap_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ak_(?<![A-Za-z0-9]ak_)[A-Za-z0-9]{26,28}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ak_(?<![A-Za-z0-9]ak_)[A-Za-z0-9]{26,28}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ak_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/shodan[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"shodan[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"shodan\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:virustotal|vt_api|x-apikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:virustotal|vt_api|x-apikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"virustotal\",\"minimum\":0,\"maximum\":0},{\"literal\":\"vt_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"x-apikey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/censys[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"censys[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"censys\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dapi(?<![A-Za-z0-9]dapi)[a-f0-9]{32}(?:-[0-9])?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dapi(?<![A-Za-z0-9]dapi)[a-f0-9]{32}(?:-[0-9])?(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dapi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dose(?<![A-Za-z0-9]dose)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dose(?<![A-Za-z0-9]dose)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dose\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/snowflake[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{40,400}\\\\.[A-Za-z0-9_-]{200,500})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"snowflake[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{40,400}\\\\.[A-Za-z0-9_-]{200,500})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"snowflake\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pscale_pw_(?<![A-Za-z0-9]pscale_pw_)[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pscale_pw_(?<![A-Za-z0-9]pscale_pw_)[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pscale_pw_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pscale_tkn_(?<![A-Za-z0-9]pscale_tkn_)[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pscale_tkn_(?<![A-Za-z0-9]pscale_tkn_)[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pscale_tkn_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pscale_oauth_(?<![A-Za-z0-9]pscale_oauth_)[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pscale_oauth_(?<![A-Za-z0-9]pscale_oauth_)[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pscale_oauth\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sbp_(?<![A-Za-z0-9]sbp_)(?:v0_)?[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sbp_(?<![A-Za-z0-9]sbp_)(?:v0_)?[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sbp_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sb_secret_(?<![A-Za-z0-9]sb_secret_)[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sb_secret_(?<![A-Za-z0-9]sb_secret_)[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sb_secret_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sba_(?<![A-Za-z0-9]sba_)[a-f0-9]{40,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sba_(?<![A-Za-z0-9]sba_)[a-f0-9]{40,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sba_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/napi_(?<![A-Za-z0-9]napi_)[a-z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"napi_(?<![A-Za-z0-9]napi_)[a-z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"napi_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/npg_(?<![A-Za-z0-9]npg_)[A-Za-z0-9]{12,16}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"npg_(?<![A-Za-z0-9]npg_)[A-Za-z0-9]{12,16}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"npg_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mdb_sa_sk_(?<![A-Za-z0-9]mdb_sa_sk_)[A-Za-z0-9_-]{40,48}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"mdb_sa_sk_(?<![A-Za-z0-9]mdb_sa_sk_)[A-Za-z0-9_-]{40,48}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mdb_sa_sk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:atlas|mongodb|mcli)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:atlas|mongodb|mcli)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"atlas\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mongodb\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mcli\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/upstash[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(A[A-Za-z][A-Za-z0-9_-]{52,100})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"upstash[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(A[A-Za-z][A-Za-z0-9_-]{52,100})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"upstash\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:rediscloud|redis_cloud)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([AS][a-z0-9]{40,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:rediscloud|redis_cloud)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([AS][a-z0-9]{40,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rediscloud\",\"minimum\":0,\"maximum\":0},{\"literal\":\"redis_cloud\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/aivenv1(?<![A-Za-z0-9]aivenv1)[A-Za-z0-9+/=]{200,600}/g\",{\"source\":\"aivenv1(?<![A-Za-z0-9]aivenv1)[A-Za-z0-9+/=]{200,600}\",\"anchors\":[{\"literal\":\"aivenv1\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AVNS_(?<![A-Za-z0-9]AVNS_)[A-Za-z0-9_-]{15,25}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AVNS_(?<![A-Za-z0-9]AVNS_)[A-Za-z0-9_-]{15,25}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"avns_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:confluent|kafka|sasl)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:cflt)?[A-Za-z0-9+/]{60,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:confluent|kafka|sasl)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:cflt)?[A-Za-z0-9+/]{60,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"confluent\",\"minimum\":0,\"maximum\":0},{\"literal\":\"kafka\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sasl\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/CCDB1_(?<![A-Za-z0-9]CCDB1_)[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"CCDB1_(?<![A-Za-z0-9]CCDB1_)[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ccdb1_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/4b1d(?<![A-Za-z0-9]4b1d)[A-Za-z0-9]{38}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"4b1d(?<![A-Za-z0-9]4b1d)[A-Za-z0-9]{38}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"4b1d\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/influx[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"influx[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"influx\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/apiv3_(?<![A-Za-z0-9]apiv3_)[A-Za-z0-9_-]{60,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"apiv3_(?<![A-Za-z0-9]apiv3_)[A-Za-z0-9_-]{60,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"apiv3_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:elasticsearch|elastic_api_key|es_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{58,60}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:elasticsearch|elastic_api_key|es_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{58,60}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"elasticsearch\",\"minimum\":0,\"maximum\":0},{\"literal\":\"elastic_api_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"es_api_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/meili[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64}|[A-Za-z0-9_-]{32,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"meili[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64}|[A-Za-z0-9_-]{32,60})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"meili\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/algolia[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"algolia[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"algolia\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/typesense[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32,48})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"typesense[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32,48})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"typesense\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:fnAE|fnAF)(?<![A-Za-z0-9](?:fnAE|fnAF))[A-Za-z0-9_-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:fnAE|fnAF)(?<![A-Za-z0-9](?:fnAE|fnAF))[A-Za-z0-9_-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fnae\",\"minimum\":0,\"maximum\":0},{\"literal\":\"fnaf\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xau_(?<![A-Za-z0-9]xau_)[A-Za-z0-9]{30,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xau_(?<![A-Za-z0-9]xau_)[A-Za-z0-9]{30,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xau_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/api_key=eyJ(?<![A-Za-z0-9]api_key=eyJ)[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{40,600}\\\\.[A-Za-z0-9_-]{40,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"api_key=eyJ(?<![A-Za-z0-9]api_key=eyJ)[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{40,600}\\\\.[A-Za-z0-9_-]{40,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"api_key=eyj\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AstraCS:(?<![A-Za-z0-9]AstraCS:)[A-Za-z]{24}:[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AstraCS:(?<![A-Za-z0-9]AstraCS:)[A-Za-z]{24}:[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"astracs:\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/p\\\\.eyJ(?<![A-Za-z0-9]p\\\\.eyJ)[A-Za-z0-9_-]{40,400}\\\\.[A-Za-z0-9_-]{40,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"p\\\\.eyJ(?<![A-Za-z0-9]p\\\\.eyJ)[A-Za-z0-9_-]{40,400}\\\\.[A-Za-z0-9_-]{40,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"p.eyj\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:prod:|dev:|preview:)(?<![A-Za-z0-9](?:prod:|dev:|preview:))[a-z]{3,20}-[a-z]{3,20}-[0-9]{3}\\\\|[A-Za-z0-9+/=]{60,200}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:prod:|dev:|preview:)(?<![A-Za-z0-9](?:prod:|dev:|preview:))[a-z]{3,20}-[a-z]{3,20}-[0-9]{3}\\\\|[A-Za-z0-9+/=]{60,200}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"prod:\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dev:\",\"minimum\":0,\"maximum\":0},{\"literal\":\"preview:\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:pnu_|pnb_)(?<![A-Za-z0-9](?:pnu_|pnb_))[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:pnu_|pnb_)(?<![A-Za-z0-9](?:pnu_|pnb_))[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pnu_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pnb_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:dbtc_|dbtu_)(?<![A-Za-z0-9](?:dbtc_|dbtu_))[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:dbtc_|dbtu_)(?<![A-Za-z0-9](?:dbtc_|dbtu_))[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dbtc_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dbtu_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dagster[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:user|agent):[\\\\w-]{1,40}:[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"dagster[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:user|agent):[\\\\w-]{1,40}:[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dagster\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/fivetran[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"fivetran[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fivetran\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/retool_(?<![A-Za-z0-9]retool_)[0-9a-z]{20,40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"retool_(?<![A-Za-z0-9]retool_)[0-9a-z]{20,40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"retool_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mb_(?<![A-Za-z0-9]mb_)[A-Za-z0-9+/]{43}=?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"mb_(?<![A-Za-z0-9]mb_)[A-Za-z0-9+/]{43}=?(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mb_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/looker[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"looker[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"looker\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:okta|ssws)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(00[A-Za-z0-9_-]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:okta|ssws)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(00[A-Za-z0-9_-]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"okta\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ssws\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/okta[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"okta[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"okta\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/auth0[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"auth0[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"auth0\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/auth0[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,200}\\\\.eyJ[A-Za-z0-9_-]{40,1500}\\\\.[A-Za-z0-9_-]{300,400})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"auth0[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,200}\\\\.eyJ[A-Za-z0-9_-]{40,1500}\\\\.[A-Za-z0-9_-]{300,400})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"auth0\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/onelogin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"onelogin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"onelogin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:duo_|duosecurity|duo-)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:duo_|duosecurity|duo-)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"duo_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"duosecurity\",\"minimum\":0,\"maximum\":0},{\"literal\":\"duo-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/jumpcloud[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"jumpcloud[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"jumpcloud\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/jca_(?<![A-Za-z0-9]jca_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"jca_(?<![A-Za-z0-9]jca_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"jca_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:secret-live-|secret-test-)(?<![A-Za-z0-9](?:secret-live-|secret-test-))[A-Za-z0-9_=-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:secret-live-|secret-test-)(?<![A-Za-z0-9](?:secret-live-|secret-test-))[A-Za-z0-9_=-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"secret-live-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secret-test-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/descope[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(K2[A-Za-z0-9]{60,120})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"descope[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(K2[A-Za-z0-9]{60,120})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"descope\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/fusionauth[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"fusionauth[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fusionauth\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:ory_pat_|ory_at_|ory_rt_|ory_apikey_)(?<![A-Za-z0-9](?:ory_pat_|ory_at_|ory_rt_|ory_apikey_))[A-Za-z0-9_-]{32,100}(?:\\\\.[A-Za-z0-9_-]{32,60})?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:ory_pat_|ory_at_|ory_rt_|ory_apikey_)(?<![A-Za-z0-9](?:ory_pat_|ory_at_|ory_rt_|ory_apikey_))[A-Za-z0-9_-]{32,100}(?:\\\\.[A-Za-z0-9_-]{32,60})?(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ory_pat_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ory_at_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ory_rt_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ory_apikey_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/keycloak[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"keycloak[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"keycloak\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:recaptcha|captcha)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(6L[A-Za-z0-9_-]{38})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:recaptcha|captcha)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(6L[A-Za-z0-9_-]{38})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"recaptcha\",\"minimum\":0,\"maximum\":0},{\"literal\":\"captcha\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ES_(?<![A-Za-z0-9]ES_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ES_(?<![A-Za-z0-9]ES_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"es_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/0x4AAAAAA(?<![A-Za-z0-9]0x4AAAAAA)[A-Za-z0-9_-]{25,27}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"0x4AAAAAA(?<![A-Za-z0-9]0x4AAAAAA)[A-Za-z0-9_-]{25,27}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"0x4aaaaaa\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sc_|ext_|scauth_|authress_)(?<![A-Za-z0-9](?:sc_|ext_|scauth_|authress_))[A-Za-z0-9]{5,30}\\\\.[A-Za-z0-9]{4,6}\\\\.acc[_-][A-Za-z0-9-]{10,32}\\\\.[A-Za-z0-9+/_=-]{30,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:sc_|ext_|scauth_|authress_)(?<![A-Za-z0-9](?:sc_|ext_|scauth_|authress_))[A-Za-z0-9]{5,30}\\\\.[A-Za-z0-9]{4,6}\\\\.acc[_-][A-Za-z0-9-]{10,32}\\\\.[A-Za-z0-9+/_=-]{30,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\".acc_\",\"minimum\":13,\"maximum\":46},{\"literal\":\".acc-\",\"minimum\":13,\"maximum\":46}],\"isRisky\":false}],[\"/lin_api_(?<![A-Za-z0-9]lin_api_)[A-Za-z0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"lin_api_(?<![A-Za-z0-9]lin_api_)[A-Za-z0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lin_api_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/lin_oauth_(?<![A-Za-z0-9]lin_oauth_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"lin_oauth_(?<![A-Za-z0-9]lin_oauth_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lin_oauth_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/linear[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"linear[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"linear\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ntn_(?<![A-Za-z0-9]ntn_)[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ntn_(?<![A-Za-z0-9]ntn_)[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ntn_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/secret_(?<![A-Za-z0-9]secret_)[A-Za-z0-9]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"secret_(?<![A-Za-z0-9]secret_)[A-Za-z0-9]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"secret_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pat(?<![A-Za-z0-9]pat)[A-Za-z0-9]{14}\\\\.[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pat(?<![A-Za-z0-9]pat)[A-Za-z0-9]{14}\\\\.[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pat\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/airtable[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(key[A-Za-z0-9]{14})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"airtable[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(key[A-Za-z0-9]{14})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"airtable\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/asana[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([12]\\\\/[0-9]{13,17}(?:\\\\/[0-9]{13,17})?:[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"asana[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([12]\\\\/[0-9]{13,17}(?:\\\\/[0-9]{13,17})?:[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"asana\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/asana[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"asana[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"asana\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:figd_|figdr_)(?<![A-Za-z0-9](?:figd_|figdr_))[A-Za-z0-9_-]{40,44}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:figd_|figdr_)(?<![A-Za-z0-9](?:figd_|figdr_))[A-Za-z0-9_-]{40,44}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"figd_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"figdr_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:figma|x-figma-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([0-9]{5,9}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:figma|x-figma-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([0-9]{5,9}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"figma\",\"minimum\":0,\"maximum\":0},{\"literal\":\"x-figma-token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:ATATT3xFfGF0|ATCTT3xFfGN0|ATSTT3xFfGF0|ATCTT3xFfGF0)(?<![A-Za-z0-9](?:ATATT3xFfGF0|ATCTT3xFfGN0|ATSTT3xFfGF0|ATCTT3xFfGF0))[A-Za-z0-9_=-]{60,260}/g\",{\"source\":\"(?:ATATT3xFfGF0|ATCTT3xFfGN0|ATSTT3xFfGF0|ATCTT3xFfGF0)(?<![A-Za-z0-9](?:ATATT3xFfGF0|ATCTT3xFfGN0|ATSTT3xFfGF0|ATCTT3xFfGF0))[A-Za-z0-9_=-]{60,260}\",\"anchors\":[{\"literal\":\"atatt3xffgf0\",\"minimum\":0,\"maximum\":0},{\"literal\":\"atctt3xffgn0\",\"minimum\":0,\"maximum\":0},{\"literal\":\"atstt3xffgf0\",\"minimum\":0,\"maximum\":0},{\"literal\":\"atctt3xffgf0\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:jira|atlassian|confluence)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:jira|atlassian|confluence)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"jira\",\"minimum\":0,\"maximum\":0},{\"literal\":\"atlassian\",\"minimum\":0,\"maximum\":0},{\"literal\":\"confluence\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:jira|atlassian|confluence)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([MNO][A-Za-z0-9+/]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:jira|atlassian|confluence)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([MNO][A-Za-z0-9+/]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"jira\",\"minimum\":0,\"maximum\":0},{\"literal\":\"atlassian\",\"minimum\":0,\"maximum\":0},{\"literal\":\"confluence\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/trello[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"trello[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"trello\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ATTA(?<![A-Za-z0-9]ATTA)[a-f0-9]{64}[0-9A-F]{8}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"ATTA(?<![A-Za-z0-9]ATTA)[a-f0-9]{64}[0-9A-F]{8}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"atta\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/trello[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"trello[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"trello\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pk_(?<![A-Za-z0-9]pk_)[0-9]{5,10}_[A-Z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pk_(?<![A-Za-z0-9]pk_)[0-9]{5,10}_[A-Z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/PMAK-(?<![A-Za-z0-9]PMAK-)[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"PMAK-(?<![A-Za-z0-9]PMAK-)[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pmak-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/PMAT-(?<![A-Za-z0-9]PMAT-)[A-Za-z0-9]{26}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"PMAT-(?<![A-Za-z0-9]PMAT-)[A-Za-z0-9]{26}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pmat-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/rdme_(?<![A-Za-z0-9]rdme_)[a-z0-9]{70}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"rdme_(?<![A-Za-z0-9]rdme_)[a-z0-9]{70}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rdme_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/gb_api_(?<![A-Za-z0-9]gb_api_)[A-Za-z0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"gb_api_(?<![A-Za-z0-9]gb_api_)[A-Za-z0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gb_api_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/tk-us-(?<![A-Za-z0-9]tk-us-)[A-Za-z0-9_-]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"tk-us-(?<![A-Za-z0-9]tk-us-)[A-Za-z0-9_-]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tk-us-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:shortcut|clubhouse)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:shortcut|clubhouse)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"shortcut\",\"minimum\":0,\"maximum\":0},{\"literal\":\"clubhouse\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/coda[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"coda[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"coda\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/eyJtaXJvLm9yaWdpbiI6(?<![A-Za-z0-9]eyJtaXJvLm9yaWdpbiI6)[A-Za-z0-9+/_-]{10,40}_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"eyJtaXJvLm9yaWdpbiI6(?<![A-Za-z0-9]eyJtaXJvLm9yaWdpbiI6)[A-Za-z0-9+/_-]{10,40}_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"eyjtaxjvlm9y\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/calendly[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{100,600}\\\\.[A-Za-z0-9_-]{40,100})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"calendly[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{100,600}\\\\.[A-Za-z0-9_-]{40,100})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"calendly\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cal_live_(?<![A-Za-z0-9]cal_live_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"cal_live_(?<![A-Za-z0-9]cal_live_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cal_live_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xoxb-(?<![A-Za-z0-9]xoxb-)[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xoxb-(?<![A-Za-z0-9]xoxb-)[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xoxb-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:xoxp-|xoxe\\\\.xoxp-|xoxe\\\\.xoxb-)(?<![A-Za-z0-9](?:xoxp-|xoxe\\\\.xoxp-|xoxe\\\\.xoxb-))[0-9]{1,14}-[A-Za-z0-9-]{20,200}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:xoxp-|xoxe\\\\.xoxp-|xoxe\\\\.xoxb-)(?<![A-Za-z0-9](?:xoxp-|xoxe\\\\.xoxp-|xoxe\\\\.xoxb-))[0-9]{1,14}-[A-Za-z0-9-]{20,200}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xoxp-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe.xoxp-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe.xoxb-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:xoxa-|xoxr-|xoxo-|xoxs-)(?<![A-Za-z0-9](?:xoxa-|xoxr-|xoxo-|xoxs-))(?:[0-9]-)?[0-9A-Za-z-]{20,140}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:xoxa-|xoxr-|xoxo-|xoxs-)(?<![A-Za-z0-9](?:xoxa-|xoxr-|xoxo-|xoxs-))(?:[0-9]-)?[0-9A-Za-z-]{20,140}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xoxa-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxr-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxo-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxs-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xoxe-(?<![A-Za-z0-9]xoxe-)[0-9]-[A-Za-z0-9]{100,180}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xoxe-(?<![A-Za-z0-9]xoxe-)[0-9]-[A-Za-z0-9]{100,180}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xoxe-0-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-1-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-2-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-3-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-4-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-5-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-6-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-7-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-8-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xoxe-9-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xoxc-(?<![A-Za-z0-9]xoxc-)[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xoxc-(?<![A-Za-z0-9]xoxc-)[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xoxc-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xoxd-(?<![A-Za-z0-9]xoxd-)[A-Za-z0-9%+/=]{80,400}/g\",{\"source\":\"xoxd-(?<![A-Za-z0-9]xoxd-)[A-Za-z0-9%+/=]{80,400}\",\"anchors\":[{\"literal\":\"xoxd-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xapp-(?<![A-Za-z0-9]xapp-)[0-9]-[A-Z0-9]{8,14}-[0-9]{8,14}-[a-z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xapp-(?<![A-Za-z0-9]xapp-)[0-9]-[A-Z0-9]{8,14}-[0-9]{8,14}-[a-z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xapp-0-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-1-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-2-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-3-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-4-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-5-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-6-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-7-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-8-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapp-9-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/hooks\\\\.slack\\\\.com\\\\/(?<![A-Za-z0-9]hooks\\\\.slack\\\\.com\\\\/)(?:services|workflows|triggers)\\\\/[A-Za-z0-9]{8,14}\\\\/[A-Za-z0-9]{8,20}\\\\/[A-Za-z0-9]{16,64}(?:\\\\/[A-Za-z0-9]{16,64})?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"hooks\\\\.slack\\\\.com\\\\/(?<![A-Za-z0-9]hooks\\\\.slack\\\\.com\\\\/)(?:services|workflows|triggers)\\\\/[A-Za-z0-9]{8,14}\\\\/[A-Za-z0-9]{8,20}\\\\/[A-Za-z0-9]{16,64}(?:\\\\/[A-Za-z0-9]{16,64})?(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hooks.slack.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:slack_signing|slack-signing|slacksigning|slack_client_secret|slack_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:slack_signing|slack-signing|slacksigning|slack_client_secret|slack_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"slack_signing\",\"minimum\":0,\"maximum\":0},{\"literal\":\"slack-signing\",\"minimum\":0,\"maximum\":0},{\"literal\":\"slacksigning\",\"minimum\":0,\"maximum\":0},{\"literal\":\"slack_client_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"slack_secret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:discord\\\\.com\\\\/api\\\\/webhooks\\\\/|discordapp\\\\.com\\\\/api\\\\/webhooks\\\\/)(?<![A-Za-z0-9](?:discord\\\\.com\\\\/api\\\\/webhooks\\\\/|discordapp\\\\.com\\\\/api\\\\/webhooks\\\\/))[0-9]{17,20}\\\\/[A-Za-z0-9_-]{60,72}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:discord\\\\.com\\\\/api\\\\/webhooks\\\\/|discordapp\\\\.com\\\\/api\\\\/webhooks\\\\/)(?<![A-Za-z0-9](?:discord\\\\.com\\\\/api\\\\/webhooks\\\\/|discordapp\\\\.com\\\\/api\\\\/webhooks\\\\/))[0-9]{17,20}\\\\/[A-Za-z0-9_-]{60,72}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"discord.com/api/webhooks/\",\"minimum\":0,\"maximum\":0},{\"literal\":\"discordapp.com/api/webhooks/\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:discord|bot|token|login)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([MNO][A-Za-z0-9]{23,25}\\\\.[A-Za-z0-9_-]{6}\\\\.[A-Za-z0-9_-]{27,38})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:discord|bot|token|login)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([MNO][A-Za-z0-9]{23,25}\\\\.[A-Za-z0-9_-]{6}\\\\.[A-Za-z0-9_-]{27,38})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"discord\",\"minimum\":0,\"maximum\":0},{\"literal\":\"bot\",\"minimum\":0,\"maximum\":0},{\"literal\":\"token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"login\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/discord[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"discord[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"discord\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?<![A-Za-z0-9])(?:[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?<![A-Za-z0-9])(?:[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\":aa\",\"minimum\":8,\"maximum\":10}],\"isRisky\":false}],[\"/api\\\\.telegram\\\\.org\\\\/bot(?<![A-Za-z0-9]api\\\\.telegram\\\\.org\\\\/bot)[0-9]{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"api\\\\.telegram\\\\.org\\\\/bot(?<![A-Za-z0-9]api\\\\.telegram\\\\.org\\\\/bot)[0-9]{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"api.telegram\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\.webhook\\\\.office\\\\.com\\\\/webhookb2\\\\/(?<![A-Za-z0-9]\\\\.webhook\\\\.office\\\\.com\\\\/webhookb2\\\\/)[a-f0-9-]{36}@[a-f0-9-]{36}\\\\/IncomingWebhook\\\\/[a-f0-9]{32}\\\\/[a-f0-9-]{36}(?:\\\\/[A-Za-z0-9_-]{20,60})?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"\\\\.webhook\\\\.office\\\\.com\\\\/webhookb2\\\\/(?<![A-Za-z0-9]\\\\.webhook\\\\.office\\\\.com\\\\/webhookb2\\\\/)[a-f0-9-]{36}@[a-f0-9-]{36}\\\\/IncomingWebhook\\\\/[a-f0-9]{32}\\\\/[a-f0-9-]{36}(?:\\\\/[A-Za-z0-9_-]{20,60})?(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\".webhook.of\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\.logic\\\\.azure\\\\.com(?<![A-Za-z0-9]\\\\.logic\\\\.azure\\\\.com)(?::443)?\\\\/workflows\\\\/[a-f0-9]{32}\\\\/triggers\\\\/[\\\\w%]{1,40}\\\\/(?:paths\\\\/invoke|run)\\\\?[\\\\w%&=./-]{10,160}sig=[A-Za-z0-9_%-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"\\\\.logic\\\\.azure\\\\.com(?<![A-Za-z0-9]\\\\.logic\\\\.azure\\\\.com)(?::443)?\\\\/workflows\\\\/[a-f0-9]{32}\\\\/triggers\\\\/[\\\\w%]{1,40}\\\\/(?:paths\\\\/invoke|run)\\\\?[\\\\w%&=./-]{10,160}sig=[A-Za-z0-9_%-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\".logic.azur\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/chat\\\\.googleapis\\\\.com\\\\/v1\\\\/spaces\\\\/(?<![A-Za-z0-9]chat\\\\.googleapis\\\\.com\\\\/v1\\\\/spaces\\\\/)[A-Za-z0-9_-]{8,20}\\\\/messages\\\\?key=[A-Za-z0-9_-]{39}&token=[A-Za-z0-9_%-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"chat\\\\.googleapis\\\\.com\\\\/v1\\\\/spaces\\\\/(?<![A-Za-z0-9]chat\\\\.googleapis\\\\.com\\\\/v1\\\\/spaces\\\\/)[A-Za-z0-9_-]{8,20}\\\\/messages\\\\?key=[A-Za-z0-9_-]{39}&token=[A-Za-z0-9_%-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"chat.googlea\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mattermost[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{26})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mattermost[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{26})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mattermost\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:rocketchat|rocket_chat)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:rocketchat|rocket_chat)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rocketchat\",\"minimum\":0,\"maximum\":0},{\"literal\":\"rocket_chat\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/syt_(?<![A-Za-z0-9]syt_)[A-Za-z0-9+/=]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"syt_(?<![A-Za-z0-9]syt_)[A-Za-z0-9+/=]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"syt_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/zulip[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"zulip[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"zulip\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:open\\\\.feishu\\\\.cn\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/|open\\\\.larksuite\\\\.com\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/)(?<![A-Za-z0-9](?:open\\\\.feishu\\\\.cn\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/|open\\\\.larksuite\\\\.com\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/))[a-f0-9-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:open\\\\.feishu\\\\.cn\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/|open\\\\.larksuite\\\\.com\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/)(?<![A-Za-z0-9](?:open\\\\.feishu\\\\.cn\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/|open\\\\.larksuite\\\\.com\\\\/open-apis\\\\/bot\\\\/v2\\\\/hook\\\\/))[a-f0-9-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"open.feishu.cn/open-apis/bot/v2/hook/\",\"minimum\":0,\"maximum\":0},{\"literal\":\"open.larksuite.com/open-apis/bot/v2/hook/\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/oapi\\\\.dingtalk\\\\.com\\\\/robot\\\\/send\\\\?access_token=(?<![A-Za-z0-9]oapi\\\\.dingtalk\\\\.com\\\\/robot\\\\/send\\\\?access_token=)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"oapi\\\\.dingtalk\\\\.com\\\\/robot\\\\/send\\\\?access_token=(?<![A-Za-z0-9]oapi\\\\.dingtalk\\\\.com\\\\/robot\\\\/send\\\\?access_token=)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"oapi.dingtal\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/qyapi\\\\.weixin\\\\.qq\\\\.com\\\\/cgi-bin\\\\/webhook\\\\/send\\\\?key=(?<![A-Za-z0-9]qyapi\\\\.weixin\\\\.qq\\\\.com\\\\/cgi-bin\\\\/webhook\\\\/send\\\\?key=)[a-f0-9-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"qyapi\\\\.weixin\\\\.qq\\\\.com\\\\/cgi-bin\\\\/webhook\\\\/send\\\\?key=(?<![A-Za-z0-9]qyapi\\\\.weixin\\\\.qq\\\\.com\\\\/cgi-bin\\\\/webhook\\\\/send\\\\?key=)[a-f0-9-]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"qyapi.weixin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:EAAC|EAAB|EAAG|EAAM|EAAH|EAAJ|EAAD|EAAI|EAAK|EAAL)(?<![A-Za-z0-9](?:EAAC|EAAB|EAAG|EAAM|EAAH|EAAJ|EAAD|EAAI|EAAK|EAAL))[A-Za-z0-9]{80,250}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:EAAC|EAAB|EAAG|EAAM|EAAH|EAAJ|EAAD|EAAI|EAAK|EAAL)(?<![A-Za-z0-9](?:EAAC|EAAB|EAAG|EAAM|EAAH|EAAJ|EAAD|EAAI|EAAK|EAAL))[A-Za-z0-9]{80,250}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"eaac\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaab\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaag\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaam\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaah\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaaj\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaad\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaai\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaak\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaal\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:IGQV|IGQW)(?<![A-Za-z0-9](?:IGQV|IGQW))[A-Za-z0-9]{100,250}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:IGQV|IGQW)(?<![A-Za-z0-9](?:IGQV|IGQW))[A-Za-z0-9]{100,250}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"igqv\",\"minimum\":0,\"maximum\":0},{\"literal\":\"igqw\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:facebook|fb_app|fb_secret|fb_client|instagram)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:facebook|fb_app|fb_secret|fb_client|instagram)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"facebook\",\"minimum\":0,\"maximum\":0},{\"literal\":\"fb_app\",\"minimum\":0,\"maximum\":0},{\"literal\":\"fb_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"fb_client\",\"minimum\":0,\"maximum\":0},{\"literal\":\"instagram\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AAAAAAAAAAAAAAAAAAAAA(?<![A-Za-z0-9]AAAAAAAAAAAAAAAAAAAAA)[A-Za-z0-9%]{80,110}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AAAAAAAAAAAAAAAAAAAAA(?<![A-Za-z0-9]AAAAAAAAAAAAAAAAAAAAA)[A-Za-z0-9%]{80,110}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"aaaaaaaaaaaa\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:twitter|tweepy)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{45,50})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:twitter|tweepy)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{45,50})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"twitter\",\"minimum\":0,\"maximum\":0},{\"literal\":\"tweepy\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:twitter_consumer|twitter_api|twitter_key|twitterconsumer|twitterapi)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{25})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:twitter_consumer|twitter_api|twitter_key|twitterconsumer|twitterapi)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{25})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"twitter_consumer\",\"minimum\":0,\"maximum\":0},{\"literal\":\"twitter_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"twitter_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"twitterconsumer\",\"minimum\":0,\"maximum\":0},{\"literal\":\"twitterapi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:twitter|access_token|accesstoken|oauth_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([0-9]{9,20}-[A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:twitter|access_token|accesstoken|oauth_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([0-9]{9,20}-[A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"twitter\",\"minimum\":0,\"maximum\":0},{\"literal\":\"access_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"accesstoken\",\"minimum\":0,\"maximum\":0},{\"literal\":\"oauth_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/WPL_AP1\\\\.(?<![A-Za-z0-9]WPL_AP1\\\\.)[A-Za-z0-9]{16}\\\\.[A-Za-z0-9+/=]{6,10}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"WPL_AP1\\\\.(?<![A-Za-z0-9]WPL_AP1\\\\.)[A-Za-z0-9]{16}\\\\.[A-Za-z0-9+/=]{6,10}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"wpl_ap1.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/linkedin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"linkedin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"linkedin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/reddit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{27,30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"reddit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{27,30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"reddit\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/twitch[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"twitch[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"twitch\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:line_channel|channel_secret|channelsecret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:line_channel|channel_secret|channelsecret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"line_channel\",\"minimum\":0,\"maximum\":0},{\"literal\":\"channel_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"channelsecret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:line_channel|channel_access_token|channelaccesstoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{160,180}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:line_channel|channel_access_token|channelaccesstoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{160,180}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"line_channel\",\"minimum\":0,\"maximum\":0},{\"literal\":\"channel_access_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"channelaccesstoken\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/SG\\\\.(?<![A-Za-z0-9]SG\\\\.)[A-Za-z0-9_-]{22}\\\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"SG\\\\.(?<![A-Za-z0-9]SG\\\\.)[A-Za-z0-9_-]{22}\\\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sg.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/key-(?<![A-Za-z0-9]key-)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"key-(?<![A-Za-z0-9]key-)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"key-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:mailgun|mg_|api|credentials|password|signing|key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:mailgun|mg_|api|credentials|password|signing|key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mailgun\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mg_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"credentials\",\"minimum\":0,\"maximum\":0},{\"literal\":\"password\",\"minimum\":0,\"maximum\":0},{\"literal\":\"signing\",\"minimum\":0,\"maximum\":0},{\"literal\":\"key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:mailchimp|mc_api|api_key|apikey|api-key|key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}-us[0-9]{1,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:mailchimp|mc_api|api_key|apikey|api-key|key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}-us[0-9]{1,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mailchimp\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mc_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"api_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"apikey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"api-key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/md-(?<![A-Za-z0-9]md-)[A-Za-z0-9]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"md-(?<![A-Za-z0-9]md-)[A-Za-z0-9]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"md-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mandrill[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mandrill[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mandrill\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/postmark[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"postmark[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"postmark\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xkeysib-(?<![A-Za-z0-9]xkeysib-)[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xkeysib-(?<![A-Za-z0-9]xkeysib-)[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xkeysib-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xsmtpsib-(?<![A-Za-z0-9]xsmtpsib-)[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xsmtpsib-(?<![A-Za-z0-9]xsmtpsib-)[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xsmtpsib-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/re_(?<![A-Za-z0-9]re_)[A-Za-z0-9]{8}_[A-Za-z0-9]{20,28}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"re_(?<![A-Za-z0-9]re_)[A-Za-z0-9]{8}_[A-Za-z0-9]{20,28}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"re_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:mailjet|mj_apikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:mailjet|mj_apikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mailjet\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mj_apikey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sparkpost[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"sparkpost[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sparkpost\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:elasticemail|elastic_email)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-F0-9]{96})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:elasticemail|elastic_email)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-F0-9]{96})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"elasticemail\",\"minimum\":0,\"maximum\":0},{\"literal\":\"elastic_email\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mlsn\\\\.(?<![A-Za-z0-9]mlsn\\\\.)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"mlsn\\\\.(?<![A-Za-z0-9]mlsn\\\\.)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mlsn.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mailtrap[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mailtrap[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mailtrap\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mailerlite[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{100,900}\\\\.[A-Za-z0-9_-]{200,800}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mailerlite[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|eyJ[A-Za-z0-9_-]{20,200}\\\\.[A-Za-z0-9_-]{100,900}\\\\.[A-Za-z0-9_-]{200,800}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mailerlite\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:zeptomail|zoho-enczapikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/=]{80,160})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:zeptomail|zoho-enczapikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/=]{80,160})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"zeptomail\",\"minimum\":0,\"maximum\":0},{\"literal\":\"zoho-enczapikey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pk_(?<![A-Za-z0-9]pk_)[a-f0-9]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pk_(?<![A-Za-z0-9]pk_)[a-f0-9]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/convertkit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"convertkit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"convertkit\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:activecampaign|active_campaign)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{72})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:activecampaign|active_campaign)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{72})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"activecampaign\",\"minimum\":0,\"maximum\":0},{\"literal\":\"active_campaign\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:campaignmonitor|campaign_monitor|createsend)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{80,110}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:campaignmonitor|campaign_monitor|createsend)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{80,110}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"campaignmonitor\",\"minimum\":0,\"maximum\":0},{\"literal\":\"campaign_monitor\",\"minimum\":0,\"maximum\":0},{\"literal\":\"createsend\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/iterable[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"iterable[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"iterable\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/braze[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"braze[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"braze\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sk_(?<![A-Za-z0-9]sk_)[a-f0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk_(?<![A-Za-z0-9]sk_)[a-f0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:gmail|smtp_pass|email_pass|mail_pass|email_host_password|google_app_password|app_password)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:gmail|smtp_pass|email_pass|mail_pass|email_host_password|google_app_password|app_password)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gmail\",\"minimum\":0,\"maximum\":0},{\"literal\":\"smtp_pass\",\"minimum\":0,\"maximum\":0},{\"literal\":\"email_pass\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mail_pass\",\"minimum\":0,\"maximum\":0},{\"literal\":\"email_host_password\",\"minimum\":0,\"maximum\":0},{\"literal\":\"google_app_password\",\"minimum\":0,\"maximum\":0},{\"literal\":\"app_password\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/SK(?<![A-Za-z0-9]SK)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"SK(?<![A-Za-z0-9]SK)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:twilio|auth_token|authtoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:twilio|auth_token|authtoken)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"twilio\",\"minimum\":0,\"maximum\":0},{\"literal\":\"auth_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"authtoken\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:nexmo|vonage)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:nexmo|vonage)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"nexmo\",\"minimum\":0,\"maximum\":0},{\"literal\":\"vonage\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/plivo[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{53}[A-Za-z0-9+/=]{3}|[A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"plivo[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{53}[A-Za-z0-9+/=]{3}|[A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"plivo\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/KEY0(?<![A-Za-z0-9]KEY0)[0-9A-F]{31}_[A-Za-z0-9]{20,30}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"KEY0(?<![A-Za-z0-9]KEY0)[0-9A-F]{31}_[A-Za-z0-9]{20,30}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"key0\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/messagebird[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{25})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"messagebird[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{25})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"messagebird\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sinch[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"sinch[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sinch\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/clicksend[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"clicksend[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"clicksend\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/infobip[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"infobip[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"infobip\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pusher[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"pusher[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pusher\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ably[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{6}\\\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"ably[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{6}\\\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ably\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:pubnub|secret_key|secretkey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sec-c-[A-Za-z0-9+/=]{48}|sec-c-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:pubnub|secret_key|secretkey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sec-c-[A-Za-z0-9+/=]{48}|sec-c-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pubnub\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secret_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secretkey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sendbird[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"sendbird[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sendbird\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:getstream|stream_secret|stream_api_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:getstream|stream_secret|stream_api_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"getstream\",\"minimum\":0,\"maximum\":0},{\"literal\":\"stream_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"stream_api_secret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/agora[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"agora[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"agora\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/zoom[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"zoom[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"zoom\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sk_live_|sk_prod_)(?<![A-Za-z0-9](?:sk_live_|sk_prod_))[A-Za-z0-9]{16,247}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:sk_live_|sk_prod_)(?<![A-Za-z0-9](?:sk_live_|sk_prod_))[A-Za-z0-9]{16,247}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk_live_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sk_prod_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:rk_live_|rk_prod_)(?<![A-Za-z0-9](?:rk_live_|rk_prod_))[A-Za-z0-9]{16,247}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:rk_live_|rk_prod_)(?<![A-Za-z0-9](?:rk_live_|rk_prod_))[A-Za-z0-9]{16,247}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rk_live_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"rk_prod_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sk_test_|rk_test_)(?<![A-Za-z0-9](?:sk_test_|rk_test_))[A-Za-z0-9]{16,247}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:sk_test_|rk_test_)(?<![A-Za-z0-9](?:sk_test_|rk_test_))[A-Za-z0-9]{16,247}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk_test_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"rk_test_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/whsec_(?<![A-Za-z0-9]whsec_)[A-Za-z0-9+/]{24,64}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"whsec_(?<![A-Za-z0-9]whsec_)[A-Za-z0-9+/]{24,64}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"whsec_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:EAAAE|EAAAl|EAAAF)(?<![A-Za-z0-9](?:EAAAE|EAAAl|EAAAF))[A-Za-z0-9_-]{59}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:EAAAE|EAAAl|EAAAF)(?<![A-Za-z0-9](?:EAAAE|EAAAl|EAAAF))[A-Za-z0-9_-]{59}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"eaaae\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaaal\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eaaaf\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sq0atp-(?<![A-Za-z0-9]sq0atp-)[A-Za-z0-9_-]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sq0atp-(?<![A-Za-z0-9]sq0atp-)[A-Za-z0-9_-]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sq0atp-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sq0csp-(?<![A-Za-z0-9]sq0csp-)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sq0csp-(?<![A-Za-z0-9]sq0csp-)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sq0csp-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/access_token\\\\$production\\\\$(?<![A-Za-z0-9]access_token\\\\$production\\\\$)[a-z0-9]{16}\\\\$[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"access_token\\\\$production\\\\$(?<![A-Za-z0-9]access_token\\\\$production\\\\$)[a-z0-9]{16}\\\\$[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"access_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/access_token\\\\$sandbox\\\\$(?<![A-Za-z0-9]access_token\\\\$sandbox\\\\$)[a-z0-9]{16}\\\\$[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"access_token\\\\$sandbox\\\\$(?<![A-Za-z0-9]access_token\\\\$sandbox\\\\$)[a-z0-9]{16}\\\\$[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"access_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:braintree|bt_private)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:braintree|bt_private)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"braintree\",\"minimum\":0,\"maximum\":0},{\"literal\":\"bt_private\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/paypal[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(E[A-Za-z0-9_-]{79})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"paypal[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(E[A-Za-z0-9_-]{79})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"paypal\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AQE(?<![A-Za-z0-9]AQE)[a-z]hmfuXNWTK0Qc[+/A-Za-z0-9=-]{60,300}/g\",{\"source\":\"AQE(?<![A-Za-z0-9]AQE)[a-z]hmfuXNWTK0Qc[+/A-Za-z0-9=-]{60,300}\",\"anchors\":[{\"literal\":\"hmfuxnwtk0qc\",\"minimum\":4,\"maximum\":4}],\"isRisky\":false}],[\"/adyen[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-F0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"adyen[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-F0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"adyen\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/live_(?<![A-Za-z0-9]live_)[A-Za-z0-9]{30}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"live_(?<![A-Za-z0-9]live_)[A-Za-z0-9]{30}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"live_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mollie[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(test_[A-Za-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mollie[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(test_[A-Za-z0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mollie\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:klarna_live_api_|klarna_test_api_)(?<![A-Za-z0-9](?:klarna_live_api_|klarna_test_api_))[A-Za-z0-9_=+/-]{30,300}/g\",{\"source\":\"(?:klarna_live_api_|klarna_test_api_)(?<![A-Za-z0-9](?:klarna_live_api_|klarna_test_api_))[A-Za-z0-9_=+/-]{30,300}\",\"anchors\":[{\"literal\":\"klarna_live_api_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"klarna_test_api_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/rzp_live_(?<![A-Za-z0-9]rzp_live_)[A-Za-z0-9]{14}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"rzp_live_(?<![A-Za-z0-9]rzp_live_)[A-Za-z0-9]{14}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rzp_live_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/razorpay[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"razorpay[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"razorpay\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:FLWSECK-|FLWSECK_TEST-)(?<![A-Za-z0-9](?:FLWSECK-|FLWSECK_TEST-))[a-f0-9]{32}-X(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:FLWSECK-|FLWSECK_TEST-)(?<![A-Za-z0-9](?:FLWSECK-|FLWSECK_TEST-))[a-f0-9]{32}-X(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"flwseck-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"flwseck_test-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/live_(?<![A-Za-z0-9]live_)[A-Za-z0-9_-]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"live_(?<![A-Za-z0-9]live_)[A-Za-z0-9_-]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"live_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:checkout|cko)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk_(?:sbox_)?[a-z0-9]{27}[a-z0-9*#$=])(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:checkout|cko)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk_(?:sbox_)?[a-z0-9]{27}[a-z0-9*#$=])(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"checkout\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cko\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:access-production-|access-sandbox-|access-development-)(?<![A-Za-z0-9](?:access-production-|access-sandbox-|access-development-))[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:access-production-|access-sandbox-|access-development-)(?<![A-Za-z0-9](?:access-production-|access-sandbox-|access-development-))[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"access-production-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"access-sandbox-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"access-development-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/plaid[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"plaid[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"plaid\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/coinbase[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"coinbase[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"coinbase\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/binance[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"binance[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"binance\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/kraken[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"kraken[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{86}==)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"kraken\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bitfinex[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"bitfinex[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bitfinex\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/kucoin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"kucoin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"kucoin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bybit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{36})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"bybit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{36})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bybit\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/alcht_(?<![A-Za-z0-9]alcht_)[A-Za-z0-9]{30}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"alcht_(?<![A-Za-z0-9]alcht_)[A-Za-z0-9]{30}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"alcht_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/infura[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"infura[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"infura\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:private_key|privatekey|private-key|deployer_key|wallet_key|mnemonic_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:0x)?[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:private_key|privatekey|private-key|deployer_key|wallet_key|mnemonic_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:0x)?[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"private_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"privatekey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"private-key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"deployer_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"wallet_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mnemonic_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:xprv9|xprvA|tprv8|yprv|zprv)(?<![A-Za-z0-9](?:xprv9|xprvA|tprv8|yprv|zprv))[1-9A-HJ-NP-Za-km-z]{90,110}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:xprv9|xprvA|tprv8|yprv|zprv)(?<![A-Za-z0-9](?:xprv9|xprvA|tprv8|yprv|zprv))[1-9A-HJ-NP-Za-km-z]{90,110}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xprv9\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xprva\",\"minimum\":0,\"maximum\":0},{\"literal\":\"tprv8\",\"minimum\":0,\"maximum\":0},{\"literal\":\"yprv\",\"minimum\":0,\"maximum\":0},{\"literal\":\"zprv\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:wif|private_key|privkey|privatekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([5KL][1-9A-HJ-NP-Za-km-z]{50,51})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:wif|private_key|privkey|privatekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([5KL][1-9A-HJ-NP-Za-km-z]{50,51})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"wif\",\"minimum\":0,\"maximum\":0},{\"literal\":\"private_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"privkey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"privatekey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:transferwise|wise_api|wise_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:transferwise|wise_api|wise_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"transferwise\",\"minimum\":0,\"maximum\":0},{\"literal\":\"wise_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"wise_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:shpat_|shpca_|shppa_|shpua_)(?<![A-Za-z0-9](?:shpat_|shpca_|shppa_|shpua_))[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:shpat_|shpca_|shppa_|shpua_)(?<![A-Za-z0-9](?:shpat_|shpca_|shppa_|shpua_))[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"shpat_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"shpca_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"shppa_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"shpua_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/shpss_(?<![A-Za-z0-9]shpss_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"shpss_(?<![A-Za-z0-9]shpss_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"shpss_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/atkn_(?<![A-Za-z0-9]atkn_)[a-f0-9]{40,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"atkn_(?<![A-Za-z0-9]atkn_)[a-f0-9]{40,64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"atkn_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:secret|woocommerce|consumer)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(cs_[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:secret|woocommerce|consumer)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(cs_[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"woocommerce\",\"minimum\":0,\"maximum\":0},{\"literal\":\"consumer\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bigcommerce[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{31})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"bigcommerce[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{31})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bigcommerce\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:pdl_live_apikey_|pdl_sdbx_apikey_)(?<![A-Za-z0-9](?:pdl_live_apikey_|pdl_sdbx_apikey_))[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:pdl_live_apikey_|pdl_sdbx_apikey_)(?<![A-Za-z0-9](?:pdl_live_apikey_|pdl_sdbx_apikey_))[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pdl_live_apikey_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pdl_sdbx_apikey_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pdl_ntfset_(?<![A-Za-z0-9]pdl_ntfset_)[a-z0-9]{26}_[A-Za-z0-9+/]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pdl_ntfset_(?<![A-Za-z0-9]pdl_ntfset_)[a-z0-9]{26}_[A-Za-z0-9+/]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pdl_ntfset_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:lemonsqueezy|lemon_squeezy)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,400}\\\\.eyJ[A-Za-z0-9_-]{20,900}\\\\.[A-Za-z0-9_-]{200,800})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:lemonsqueezy|lemon_squeezy)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(eyJ[A-Za-z0-9_-]{20,400}\\\\.eyJ[A-Za-z0-9_-]{20,900}\\\\.[A-Za-z0-9_-]{200,800})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lemonsqueezy\",\"minimum\":0,\"maximum\":0},{\"literal\":\"lemon_squeezy\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/amadeus[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"amadeus[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"amadeus\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:duffel_test_|duffel_live_)(?<![A-Za-z0-9](?:duffel_test_|duffel_live_))[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:duffel_test_|duffel_live_)(?<![A-Za-z0-9](?:duffel_test_|duffel_live_))[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"duffel_test_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"duffel_live_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:EZAK|EZTK)(?<![A-Za-z0-9](?:EZAK|EZTK))[A-Za-z0-9]{54}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:EZAK|EZTK)(?<![A-Za-z0-9](?:EZAK|EZTK))[A-Za-z0-9]{54}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ezak\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eztk\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:shippo_live_|shippo_test_)(?<![A-Za-z0-9](?:shippo_live_|shippo_test_))[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:shippo_live_|shippo_test_)(?<![A-Za-z0-9](?:shippo_live_|shippo_test_))[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"shippo_live_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"shippo_test_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:live_|test_)(?<![A-Za-z0-9](?:live_|test_))[a-f0-9]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:live_|test_)(?<![A-Za-z0-9](?:live_|test_))[a-f0-9]{35}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"live_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"test_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:datadog|dd_api|dd-api|ddapi)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:datadog|dd_api|dd-api|ddapi)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"datadog\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dd_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dd-api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ddapi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:datadog|dd_app|dd-app|dd-application)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:datadog|dd_app|dd-app|dd-application)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"datadog\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dd_app\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dd-app\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dd-application\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/NRAK-(?<![A-Za-z0-9]NRAK-)[A-Z0-9]{27}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"NRAK-(?<![A-Za-z0-9]NRAK-)[A-Z0-9]{27}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"nrak-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:new_relic|newrelic|nr_license|license_key|licensekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{36}(?:NRAL|FFFFNRAL)|[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:new_relic|newrelic|nr_license|license_key|licensekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{36}(?:NRAL|FFFFNRAL)|[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"new_relic\",\"minimum\":0,\"maximum\":0},{\"literal\":\"newrelic\",\"minimum\":0,\"maximum\":0},{\"literal\":\"nr_license\",\"minimum\":0,\"maximum\":0},{\"literal\":\"license_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"licensekey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:NRII-|NRIQ-)(?<![A-Za-z0-9](?:NRII-|NRIQ-))[A-Za-z0-9_-]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:NRII-|NRIQ-)(?<![A-Za-z0-9](?:NRII-|NRIQ-))[A-Za-z0-9_-]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"nrii-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"nriq-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sntrys_(?<![A-Za-z0-9]sntrys_)eyJ[A-Za-z0-9+/_=-]{60,600}/g\",{\"source\":\"sntrys_(?<![A-Za-z0-9]sntrys_)eyJ[A-Za-z0-9+/_=-]{60,600}\",\"anchors\":[{\"literal\":\"sntrys_eyj\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sntryu_(?<![A-Za-z0-9]sntryu_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sntryu_(?<![A-Za-z0-9]sntryu_)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sntryu_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sentry_auth|sentry_token|sentry-token|sentry_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:sentry_auth|sentry_token|sentry-token|sentry_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sentry_auth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sentry_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sentry-token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sentry_api\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:dsn|sentry|raven)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(https?:\\\\/\\\\/[a-f0-9]{32}:[a-f0-9]{32}@[\\\\w.-]{4,80}\\\\/\\\\d{1,20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:dsn|sentry|raven)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(https?:\\\\/\\\\/[a-f0-9]{32}:[a-f0-9]{32}@[\\\\w.-]{4,80}\\\\/\\\\d{1,20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"://\",\"minimum\":8,\"maximum\":65}],\"isRisky\":false}],[\"/glsa_(?<![A-Za-z0-9]glsa_)[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glsa_(?<![A-Za-z0-9]glsa_)[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glsa_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/glc_(?<![A-Za-z0-9]glc_)[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"glc_(?<![A-Za-z0-9]glc_)[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"glc_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/eyJrIjoi(?<![A-Za-z0-9]eyJrIjoi)[A-Za-z0-9+/]{50,400}={0,3}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"eyJrIjoi(?<![A-Za-z0-9]eyJrIjoi)[A-Za-z0-9+/]{50,400}={0,3}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"eyjrijoi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:hcaik_|hcaic_|hcxik_)(?<![A-Za-z0-9](?:hcaik_|hcaic_|hcxik_))[a-z0-9]{58}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:hcaik_|hcaic_|hcxik_)(?<![A-Za-z0-9](?:hcaik_|hcaic_|hcxik_))[a-z0-9]{58}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hcaik_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hcaic_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hcxik_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:hcamk_|hcxmk_)(?<![A-Za-z0-9](?:hcamk_|hcxmk_))[a-z0-9]{26}:[a-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:hcamk_|hcxmk_)(?<![A-Za-z0-9](?:hcamk_|hcxmk_))[a-z0-9]{26}:[a-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hcamk_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hcxmk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:honeycomb|x-honeycomb-team)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|[A-Za-z0-9]{22}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:honeycomb|x-honeycomb-team)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:[a-f0-9]{32}|[A-Za-z0-9]{22}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"honeycomb\",\"minimum\":0,\"maximum\":0},{\"literal\":\"x-honeycomb-team\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/rollbar[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"rollbar[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rollbar\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/bugsnag[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"bugsnag[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"bugsnag\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/airbrake[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}|[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"airbrake[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32}|[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"airbrake\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/honeybadger[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"honeybadger[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"honeybadger\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/hbp_(?<![A-Za-z0-9]hbp_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"hbp_(?<![A-Za-z0-9]hbp_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hbp_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/raygun[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"raygun[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"raygun\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:logdna|mezmo)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:logdna|mezmo)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"logdna\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mezmo\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/loggly[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"loggly[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"loggly\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:logzio|logz_io|logz\\\\.io)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:logzio|logz_io|logz\\\\.io)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"logzio\",\"minimum\":0,\"maximum\":0},{\"literal\":\"logz_io\",\"minimum\":0,\"maximum\":0},{\"literal\":\"logz.io\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/papertrail[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"papertrail[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"papertrail\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:logtail|betterstack|better_stack|betteruptime)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:logtail|betterstack|better_stack|betteruptime)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{24})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"logtail\",\"minimum\":0,\"maximum\":0},{\"literal\":\"betterstack\",\"minimum\":0,\"maximum\":0},{\"literal\":\"better_stack\",\"minimum\":0,\"maximum\":0},{\"literal\":\"betteruptime\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sumologic|sumo_logic|sumo_access)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:sumologic|sumo_logic|sumo_access)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sumologic\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sumo_logic\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sumo_access\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\.sumologic\\\\.com\\\\/receiver\\\\/v1\\\\/http\\\\/(?<![A-Za-z0-9]\\\\.sumologic\\\\.com\\\\/receiver\\\\/v1\\\\/http\\\\/)[A-Za-z0-9_=-]{70,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"\\\\.sumologic\\\\.com\\\\/receiver\\\\/v1\\\\/http\\\\/(?<![A-Za-z0-9]\\\\.sumologic\\\\.com\\\\/receiver\\\\/v1\\\\/http\\\\/)[A-Za-z0-9_=-]{70,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\".sumologic.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:splunk|hec_token|hec-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:splunk|hec_token|hec-token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"splunk\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hec_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hec-token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/Splunk (?<![A-Za-z0-9]Splunk )[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"Splunk (?<![A-Za-z0-9]Splunk )[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"splunk \",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:dt0c01\\\\.|dt0s01\\\\.|dt0s02\\\\.|dt0s16\\\\.|dt0e01\\\\.|dt0a01\\\\.)(?<![A-Za-z0-9](?:dt0c01\\\\.|dt0s01\\\\.|dt0s02\\\\.|dt0s16\\\\.|dt0e01\\\\.|dt0a01\\\\.))[A-Z0-9]{8,24}\\\\.[A-Z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:dt0c01\\\\.|dt0s01\\\\.|dt0s02\\\\.|dt0s16\\\\.|dt0e01\\\\.|dt0a01\\\\.)(?<![A-Za-z0-9](?:dt0c01\\\\.|dt0s01\\\\.|dt0s02\\\\.|dt0s16\\\\.|dt0e01\\\\.|dt0a01\\\\.))[A-Z0-9]{8,24}\\\\.[A-Z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dt0c01.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dt0s01.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dt0s02.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dt0s16.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dt0e01.\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dt0a01.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/appdynamics[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{12}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"appdynamics[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{12}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"appdynamics\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/events\\\\.pagerduty\\\\.com\\\\/integration\\\\/(?<![A-Za-z0-9]events\\\\.pagerduty\\\\.com\\\\/integration\\\\/)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"events\\\\.pagerduty\\\\.com\\\\/integration\\\\/(?<![A-Za-z0-9]events\\\\.pagerduty\\\\.com\\\\/integration\\\\/)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"events.pager\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:pagerduty|pager_duty|pd_api|pd_token|token token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(u?[A-Za-z0-9_+-]{18,20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:pagerduty|pager_duty|pd_api|pd_token|token token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(u?[A-Za-z0-9_+-]{18,20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pagerduty\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pager_duty\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pd_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pd_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"token token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:opsgenie|genie_key|geniekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:opsgenie|genie_key|geniekey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"opsgenie\",\"minimum\":0,\"maximum\":0},{\"literal\":\"genie_key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"geniekey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/victorops[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"victorops[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"victorops\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/statuspage[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"statuspage[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"statuspage\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:uptimerobot|uptime_robot)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:u|m|ur)[0-9]{5,9}-[a-f0-9]{24,32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:uptimerobot|uptime_robot)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:u|m|ur)[0-9]{5,9}-[a-f0-9]{24,32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"uptimerobot\",\"minimum\":0,\"maximum\":0},{\"literal\":\"uptime_robot\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pingdom[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{86}|[a-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"pingdom[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{86}|[a-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pingdom\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:lightstep|ls_access_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9/+]{60,180}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:lightstep|ls_access_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9/+]{60,180}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lightstep\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ls_access_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:xaat-|xapt-)(?<![A-Za-z0-9](?:xaat-|xapt-))[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:xaat-|xapt-)(?<![A-Za-z0-9](?:xaat-|xapt-))[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xaat-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xapt-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/phx_(?<![A-Za-z0-9]phx_)[A-Za-z0-9_-]{43,52}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"phx_(?<![A-Za-z0-9]phx_)[A-Za-z0-9_-]{43,52}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"phx_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cu_(?<![A-Za-z0-9]cu_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"cu_(?<![A-Za-z0-9]cu_)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cu_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/coralogix[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:cxt[ph]_)?(?:[A-Za-z0-9]{30}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"coralogix[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:cxt[ph]_)?(?:[A-Za-z0-9]{30}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"coralogix\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/instana[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"instana[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"instana\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sk-lf-(?<![A-Za-z0-9]sk-lf-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk-lf-(?<![A-Za-z0-9]sk-lf-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk-lf-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sk-(?<![A-Za-z0-9]sk-)[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk-(?<![A-Za-z0-9]sk-)[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"t3blbkfj\",\"minimum\":23,\"maximum\":23}],\"isRisky\":false}],[\"/(?:sk-proj-|sk-svcacct-|sk-admin-|sk-None-)(?<![A-Za-z0-9](?:sk-proj-|sk-svcacct-|sk-admin-|sk-None-))[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:sk-proj-|sk-svcacct-|sk-admin-|sk-None-)(?<![A-Za-z0-9](?:sk-proj-|sk-svcacct-|sk-admin-|sk-None-))[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk-proj-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sk-svcacct-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sk-admin-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sk-none-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sk-ant-api03-|sk-ant-api04-)(?<![A-Za-z0-9](?:sk-ant-api03-|sk-ant-api04-))[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:sk-ant-api03-|sk-ant-api04-)(?<![A-Za-z0-9](?:sk-ant-api03-|sk-ant-api04-))[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk-ant-api03-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sk-ant-api04-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sk-ant-admin01-(?<![A-Za-z0-9]sk-ant-admin01-)[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk-ant-admin01-(?<![A-Za-z0-9]sk-ant-admin01-)[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk-ant-admi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:sk-ant-oat01-|sk-ant-ort01-)(?<![A-Za-z0-9](?:sk-ant-oat01-|sk-ant-ort01-))[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:sk-ant-oat01-|sk-ant-ort01-)(?<![A-Za-z0-9](?:sk-ant-oat01-|sk-ant-ort01-))[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk-ant-oat01-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sk-ant-ort01-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/hf_(?<![A-Za-z0-9]hf_)[A-Za-z]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"hf_(?<![A-Za-z0-9]hf_)[A-Za-z]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hf_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/api_org_(?<![A-Za-z0-9]api_org_)[A-Za-z]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"api_org_(?<![A-Za-z0-9]api_org_)[A-Za-z]{34}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"api_org_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:cohere|co_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:cohere|co_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cohere\",\"minimum\":0,\"maximum\":0},{\"literal\":\"co_api_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/r8_(?<![A-Za-z0-9]r8_)[A-Za-z0-9]{37}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"r8_(?<![A-Za-z0-9]r8_)[A-Za-z0-9]{37}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"r8_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/gsk_(?<![A-Za-z0-9]gsk_)[A-Za-z0-9]{52}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"gsk_(?<![A-Za-z0-9]gsk_)[A-Za-z0-9]{52}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"gsk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pplx-(?<![A-Za-z0-9]pplx-)[A-Za-z0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pplx-(?<![A-Za-z0-9]pplx-)[A-Za-z0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pplx-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/xai-(?<![A-Za-z0-9]xai-)[A-Za-z0-9]{70,85}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"xai-(?<![A-Za-z0-9]xai-)[A-Za-z0-9]{70,85}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"xai-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mistral[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mistral[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mistral\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/deepseek[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk-[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"deepseek[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk-[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"deepseek\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/together[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"together[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"together\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/tgp_v1_(?<![A-Za-z0-9]tgp_v1_)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"tgp_v1_(?<![A-Za-z0-9]tgp_v1_)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tgp_v1_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/fw_(?<![A-Za-z0-9]fw_)[A-Za-z0-9]{22,24}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"fw_(?<![A-Za-z0-9]fw_)[A-Za-z0-9]{22,24}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fw_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sk-or-v1-(?<![A-Za-z0-9]sk-or-v1-)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk-or-v1-(?<![A-Za-z0-9]sk-or-v1-)[a-f0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk-or-v1-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:stability|dreamstudio)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk-[A-Za-z0-9]{48})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:stability|dreamstudio)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk-[A-Za-z0-9]{48})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"stability\",\"minimum\":0,\"maximum\":0},{\"literal\":\"dreamstudio\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:elevenlabs|eleven_labs|xi-api-key|xi_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:sk_[a-f0-9]{48}|[a-f0-9]{32}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:elevenlabs|eleven_labs|xi-api-key|xi_api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:sk_[a-f0-9]{48}|[a-f0-9]{32}))(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"elevenlabs\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eleven_labs\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xi-api-key\",\"minimum\":0,\"maximum\":0},{\"literal\":\"xi_api_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:assemblyai|assembly_ai)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:assemblyai|assembly_ai)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"assemblyai\",\"minimum\":0,\"maximum\":0},{\"literal\":\"assembly_ai\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/deepgram[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"deepgram[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"deepgram\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:deepl|deepl-auth-key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?::fx)?)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:deepl|deepl-auth-key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?::fx)?)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"deepl\",\"minimum\":0,\"maximum\":0},{\"literal\":\"deepl-auth-key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/DeepL-Auth-Key (?<![A-Za-z0-9]DeepL-Auth-Key )[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?::fx)?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"DeepL-Auth-Key (?<![A-Za-z0-9]DeepL-Auth-Key )[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?::fx)?(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"deepl-auth-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/clarifai[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"clarifai[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"clarifai\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/wandb[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"wandb[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"wandb\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/wandb_v1_(?<![A-Za-z0-9]wandb_v1_)[A-Za-z0-9_-]{40,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"wandb_v1_(?<![A-Za-z0-9]wandb_v1_)[A-Za-z0-9_-]{40,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"wandb_v1_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:comet_api|comet_ml|comet-api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{25})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:comet_api|comet_ml|comet-api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{25})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"comet_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"comet_ml\",\"minimum\":0,\"maximum\":0},{\"literal\":\"comet-api\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pcsk_(?<![A-Za-z0-9]pcsk_)[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"pcsk_(?<![A-Za-z0-9]pcsk_)[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pcsk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pinecone[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"pinecone[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pinecone\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:lsv2_pt_|lsv2_sk_)(?<![A-Za-z0-9](?:lsv2_pt_|lsv2_sk_))[a-f0-9]{32}_[a-f0-9]{10}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:lsv2_pt_|lsv2_sk_)(?<![A-Za-z0-9](?:lsv2_pt_|lsv2_sk_))[a-f0-9]{32}_[a-f0-9]{10}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lsv2_pt_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"lsv2_sk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/nvapi-(?<![A-Za-z0-9]nvapi-)[A-Za-z0-9_-]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"nvapi-(?<![A-Za-z0-9]nvapi-)[A-Za-z0-9_-]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"nvapi-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/csk-(?<![A-Za-z0-9]csk-)[a-z0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"csk-(?<![A-Za-z0-9]csk-)[a-z0-9]{48}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"csk-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/tvly-(?<![A-Za-z0-9]tvly-)(?:dev-|prod-)?[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"tvly-(?<![A-Za-z0-9]tvly-)(?:dev-|prod-)?[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tvly-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/fc-(?<![A-Za-z0-9]fc-)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"fc-(?<![A-Za-z0-9]fc-)[a-f0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fc-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:pa-|al-)(?<![A-Za-z0-9](?:pa-|al-))[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:pa-|al-)(?<![A-Za-z0-9](?:pa-|al-))[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pa-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"al-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/jina_(?<![A-Za-z0-9]jina_)[a-f0-9]{32}[A-Za-z0-9_-]{28}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"jina_(?<![A-Za-z0-9]jina_)[a-f0-9]{32}[A-Za-z0-9_-]{28}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"jina_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/e2b_(?<![A-Za-z0-9]e2b_)[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"e2b_(?<![A-Za-z0-9]e2b_)[a-f0-9]{40}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"e2b_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:ak-|as-)(?<![A-Za-z0-9](?:ak-|as-))[A-Za-z0-9]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:ak-|as-)(?<![A-Za-z0-9](?:ak-|as-))[A-Za-z0-9]{22}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ak-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"as-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/rpa_(?<![A-Za-z0-9]rpa_)[A-Z0-9]{40,46}[a-z0-9]{0,6}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"rpa_(?<![A-Za-z0-9]rpa_)[A-Z0-9]{40,46}[a-z0-9]{0,6}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rpa_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/secret_(?<![A-Za-z0-9]secret_)[a-z0-9-]{1,30}_[a-f0-9]{32}\\\\.[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"secret_(?<![A-Za-z0-9]secret_)[a-z0-9-]{1,30}_[a-f0-9]{32}\\\\.[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"secret_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/roboflow[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"roboflow[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"roboflow\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:scale_api|scaleapi)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:live|test)_[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:scale_api|scaleapi)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:live|test)_[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"scale_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"scaleapi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/kaggle[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"kaggle[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"kaggle\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/AAAA(?<![A-Za-z0-9]AAAA)[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"AAAA(?<![A-Za-z0-9]AAAA)[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\":apa91b\",\"minimum\":11,\"maximum\":11}],\"isRisky\":false}],[\"/sk\\\\.eyJ(?<![A-Za-z0-9]sk\\\\.eyJ)[A-Za-z0-9_-]{60,120}\\\\.[A-Za-z0-9_-]{20,24}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk\\\\.eyJ(?<![A-Za-z0-9]sk\\\\.eyJ)[A-Za-z0-9_-]{60,120}\\\\.[A-Za-z0-9_-]{20,24}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk.eyj\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sk_(?<![A-Za-z0-9]sk_)[A-Za-z]{29}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk_(?<![A-Za-z0-9]sk_)[A-Za-z]{29}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:revenuecat|purchases)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:revenuecat|purchases)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"revenuecat\",\"minimum\":0,\"maximum\":0},{\"literal\":\"purchases\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/os_v2_(?<![A-Za-z0-9]os_v2_)(?:app|org)_[a-z2-7]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"os_v2_(?<![A-Za-z0-9]os_v2_)(?:app|org)_[a-z2-7]{80,120}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"os_v2_app_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"os_v2_org_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:onesignal|one_signal)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{48}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:onesignal|one_signal)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{48}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"onesignal\",\"minimum\":0,\"maximum\":0},{\"literal\":\"one_signal\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:expo_token|expo_access|eas_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:expo_token|expo_access|eas_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"expo_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"expo_access\",\"minimum\":0,\"maximum\":0},{\"literal\":\"eas_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:codepush|code_push|code-push)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{37,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:codepush|code_push|code-push)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{37,64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"codepush\",\"minimum\":0,\"maximum\":0},{\"literal\":\"code_push\",\"minimum\":0,\"maximum\":0},{\"literal\":\"code-push\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:appcenter|app_center|app-center)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:appcenter|app_center|app-center)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"appcenter\",\"minimum\":0,\"maximum\":0},{\"literal\":\"app_center\",\"minimum\":0,\"maximum\":0},{\"literal\":\"app-center\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:shared_secret|sharedsecret|itunes|app_store|appstore)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:shared_secret|sharedsecret|itunes|app_store|appstore)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"shared_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sharedsecret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"itunes\",\"minimum\":0,\"maximum\":0},{\"literal\":\"app_store\",\"minimum\":0,\"maximum\":0},{\"literal\":\"appstore\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:apple|fastlane|altool|notary|itmstransporter|appleid|app_specific|password)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:apple|fastlane|altool|notary|itmstransporter|appleid|app_specific|password)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"apple\",\"minimum\":0,\"maximum\":0},{\"literal\":\"fastlane\",\"minimum\":0,\"maximum\":0},{\"literal\":\"altool\",\"minimum\":0,\"maximum\":0},{\"literal\":\"notary\",\"minimum\":0,\"maximum\":0},{\"literal\":\"itmstransporter\",\"minimum\":0,\"maximum\":0},{\"literal\":\"appleid\",\"minimum\":0,\"maximum\":0},{\"literal\":\"app_specific\",\"minimum\":0,\"maximum\":0},{\"literal\":\"password\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/adjust[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"adjust[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"adjust\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/appsflyer[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"appsflyer[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"appsflyer\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/secret_live_(?<![A-Za-z0-9]secret_live_)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"secret_live_(?<![A-Za-z0-9]secret_live_)[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"secret_live_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:airship|mastersecret|master_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:airship|mastersecret|master_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{22})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"airship\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mastersecret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"master_secret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:huawei|appgallery|agconnect|client_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-F0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:huawei|appgallery|agconnect|client_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-F0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"huawei\",\"minimum\":0,\"maximum\":0},{\"literal\":\"appgallery\",\"minimum\":0,\"maximum\":0},{\"literal\":\"agconnect\",\"minimum\":0,\"maximum\":0},{\"literal\":\"client_secret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:signing_secret|url_signing|maps_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{27}=)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:signing_secret|url_signing|maps_secret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{27}=)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"signing_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"url_signing\",\"minimum\":0,\"maximum\":0},{\"literal\":\"maps_secret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:here_api|hereapi|here_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:here_api|hereapi|here_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"here_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hereapi\",\"minimum\":0,\"maximum\":0},{\"literal\":\"here_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/tomtom[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"tomtom[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tomtom\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/instabug[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"instabug[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"instabug\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/leanplum[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:dev|prod)_[A-Za-z0-9]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"leanplum[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?((?:dev|prod)_[A-Za-z0-9]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"leanplum\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/secret_live_(?<![A-Za-z0-9]secret_live_)[A-Za-z0-9]{8}\\\\.[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"secret_live_(?<![A-Za-z0-9]secret_live_)[A-Za-z0-9]{8}\\\\.[A-Za-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"secret_live_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/qonversion[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"qonversion[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"qonversion\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/CFPAT-(?<![A-Za-z0-9]CFPAT-)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"CFPAT-(?<![A-Za-z0-9]CFPAT-)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cfpat-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/contentful[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"contentful[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"contentful\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sk(?<![A-Za-z0-9]sk)[A-Za-z0-9]{178}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sk(?<![A-Za-z0-9]sk)[A-Za-z0-9]{178}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sk\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sbpat_(?<![A-Za-z0-9]sbpat_)[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sbpat_(?<![A-Za-z0-9]sbpat_)[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sbpat_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/prismic[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(MC5[A-Za-z0-9_.-]{40,160})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"prismic[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(MC5[A-Za-z0-9_.-]{40,160})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"prismic\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dato[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"dato[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{30})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dato\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/ghost[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{24}:[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"ghost[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{24}:[a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"ghost\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/strapi[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{256})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"strapi[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{256})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"strapi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/tfp_(?<![A-Za-z0-9]tfp_)[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"tfp_(?<![A-Za-z0-9]tfp_)[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tfp_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:pat-na1-|pat-na2-|pat-na3-|pat-eu1-|pat-ap1-)(?<![A-Za-z0-9](?:pat-na1-|pat-na2-|pat-na3-|pat-eu1-|pat-ap1-))[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:pat-na1-|pat-na2-|pat-na3-|pat-eu1-|pat-ap1-)(?<![A-Za-z0-9](?:pat-na1-|pat-na2-|pat-na3-|pat-eu1-|pat-ap1-))[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pat-na1-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pat-na2-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pat-na3-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pat-eu1-\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pat-ap1-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:hubspot|hapikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:hubspot|hapikey)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hubspot\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hapikey\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:segment|analytics_write|writekey|write_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:segment|analytics_write|writekey|write_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"segment\",\"minimum\":0,\"maximum\":0},{\"literal\":\"analytics_write\",\"minimum\":0,\"maximum\":0},{\"literal\":\"writekey\",\"minimum\":0,\"maximum\":0},{\"literal\":\"write_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sgp_(?<![A-Za-z0-9]sgp_)[A-Za-z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"sgp_(?<![A-Za-z0-9]sgp_)[A-Za-z0-9]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"sgp_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mixpanel[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mixpanel[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mixpanel\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/fullstory[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(na1\\\\.[A-Za-z0-9+/]{80,110}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"fullstory[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(na1\\\\.[A-Za-z0-9+/]{80,110}={0,2})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fullstory\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dG9rO(?<![A-Za-z0-9]dG9rO)[A-Za-z0-9+/]{50,60}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"dG9rO(?<![A-Za-z0-9]dG9rO)[A-Za-z0-9+/]{50,60}={0,2}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dg9ro\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/zendesk[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"zendesk[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"zendesk\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:freshdesk|freshservice|freshworks)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:freshdesk|freshservice|freshworks)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"freshdesk\",\"minimum\":0,\"maximum\":0},{\"literal\":\"freshservice\",\"minimum\":0,\"maximum\":0},{\"literal\":\"freshworks\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:helpscout|help_scout)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:helpscout|help_scout)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"helpscout\",\"minimum\":0,\"maximum\":0},{\"literal\":\"help_scout\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJzY29wZXMi(?<![A-Za-z0-9]eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJzY29wZXMi)[A-Za-z0-9_-]{60,600}\\\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJzY29wZXMi(?<![A-Za-z0-9]eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\\\.eyJzY29wZXMi)[A-Za-z0-9_-]{60,600}\\\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"eyjhbgcioiji\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:salesforce|sfdc|sf_|access_token|session|bearer)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:salesforce|sfdc|sf_|access_token|session|bearer)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"salesforce\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sfdc\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sf_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"access_token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"session\",\"minimum\":0,\"maximum\":0},{\"literal\":\"bearer\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/5Aep(?<![A-Za-z0-9]5Aep)[A-Za-z0-9._=]{70,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"5Aep(?<![A-Za-z0-9]5Aep)[A-Za-z0-9._=]{70,100}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"5aep\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/marketo[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"marketo[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"marketo\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/pipedrive[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"pipedrive[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"pipedrive\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/hooks\\\\.zapier\\\\.com\\\\/hooks\\\\/catch\\\\/(?<![A-Za-z0-9]hooks\\\\.zapier\\\\.com\\\\/hooks\\\\/catch\\\\/)[0-9]{4,10}\\\\/[A-Za-z0-9]{5,12}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"hooks\\\\.zapier\\\\.com\\\\/hooks\\\\/catch\\\\/(?<![A-Za-z0-9]hooks\\\\.zapier\\\\.com\\\\/hooks\\\\/catch\\\\/)[0-9]{4,10}\\\\/[A-Za-z0-9]{5,12}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hooks.zapier\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:hook\\\\.eu1\\\\.make\\\\.com\\\\/|hook\\\\.us1\\\\.make\\\\.com\\\\/|hook\\\\.eu2\\\\.make\\\\.com\\\\/|hook\\\\.integromat\\\\.com\\\\/)(?<![A-Za-z0-9](?:hook\\\\.eu1\\\\.make\\\\.com\\\\/|hook\\\\.us1\\\\.make\\\\.com\\\\/|hook\\\\.eu2\\\\.make\\\\.com\\\\/|hook\\\\.integromat\\\\.com\\\\/))[a-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"(?:hook\\\\.eu1\\\\.make\\\\.com\\\\/|hook\\\\.us1\\\\.make\\\\.com\\\\/|hook\\\\.eu2\\\\.make\\\\.com\\\\/|hook\\\\.integromat\\\\.com\\\\/)(?<![A-Za-z0-9](?:hook\\\\.eu1\\\\.make\\\\.com\\\\/|hook\\\\.us1\\\\.make\\\\.com\\\\/|hook\\\\.eu2\\\\.make\\\\.com\\\\/|hook\\\\.integromat\\\\.com\\\\/))[a-z0-9]{32}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"hook.eu1.make.com/\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hook.us1.make.com/\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hook.eu2.make.com/\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hook.integromat.com/\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/sl\\\\.(?<![A-Za-z0-9]sl\\\\.)(?:u\\\\.)?[A-Za-z0-9_-]{130,1400}/g\",{\"source\":\"sl\\\\.(?<![A-Za-z0-9]sl\\\\.)(?:u\\\\.)?[A-Za-z0-9_-]{130,1400}\",\"anchors\":[{\"literal\":\"sl.\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dropbox[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"dropbox[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dropbox\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/dropbox[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{15})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"dropbox[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{15})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"dropbox\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:box_client|boxclient|box_secret|box_api|boxappsettings|clientsecret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:box_client|boxclient|box_secret|box_api|boxappsettings|clientsecret)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"box_client\",\"minimum\":0,\"maximum\":0},{\"literal\":\"boxclient\",\"minimum\":0,\"maximum\":0},{\"literal\":\"box_secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"box_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"boxappsettings\",\"minimum\":0,\"maximum\":0},{\"literal\":\"clientsecret\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/cloudinary:\\\\/\\\\/(?<![A-Za-z0-9]cloudinary:\\\\/\\\\/)[0-9]{12,18}:[A-Za-z0-9_-]{24,32}@[a-z0-9_-]{2,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"cloudinary:\\\\/\\\\/(?<![A-Za-z0-9]cloudinary:\\\\/\\\\/)[0-9]{12,18}:[A-Za-z0-9_-]{24,32}@[a-z0-9_-]{2,60}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"cloudinary:/\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:imagekit|private)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(private_[A-Za-z0-9+/=]{24,32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:imagekit|private)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(private_[A-Za-z0-9+/=]{24,32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"imagekit\",\"minimum\":0,\"maximum\":0},{\"literal\":\"private\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/uploadcare[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"uploadcare[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{20})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"uploadcare\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/mux[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{75})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"mux[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9+/]{75})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"mux\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/vimeo[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"vimeo[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"vimeo\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/spotify[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"spotify[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"spotify\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:lastfm|last_fm)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:lastfm|last_fm)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lastfm\",\"minimum\":0,\"maximum\":0},{\"literal\":\"last_fm\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/unsplash[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"unsplash[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{43})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"unsplash\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/giphy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"giphy[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"giphy\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:openweather|open_weather|owm_|weather_api|appid)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:openweather|open_weather|owm_|weather_api|appid)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"openweather\",\"minimum\":0,\"maximum\":0},{\"literal\":\"open_weather\",\"minimum\":0,\"maximum\":0},{\"literal\":\"owm_\",\"minimum\":0,\"maximum\":0},{\"literal\":\"weather_api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"appid\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:newsapi|news_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:newsapi|news_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"newsapi\",\"minimum\":0,\"maximum\":0},{\"literal\":\"news_api\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:tmdb|moviedb|movie_db)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:tmdb|moviedb|movie_db)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"tmdb\",\"minimum\":0,\"maximum\":0},{\"literal\":\"moviedb\",\"minimum\":0,\"maximum\":0},{\"literal\":\"movie_db\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:alphavantage|alpha_vantage)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:alphavantage|alpha_vantage)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Z0-9]{16})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"alphavantage\",\"minimum\":0,\"maximum\":0},{\"literal\":\"alpha_vantage\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/finnhub[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{20}(?:[a-z0-9]{20})?)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"finnhub[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{20}(?:[a-z0-9]{20})?)(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"finnhub\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/polygon[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"polygon[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"polygon\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/apify_api_(?<![A-Za-z0-9]apify_api_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"apify_api_(?<![A-Za-z0-9]apify_api_)[A-Za-z0-9]{36}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"apify_api_\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:rapidapi|mashape)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{6}jsn[a-z0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:rapidapi|mashape)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{6}jsn[a-z0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"rapidapi\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mashape\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:serpapi|serp_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:serpapi|serp_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"serpapi\",\"minimum\":0,\"maximum\":0},{\"literal\":\"serp_api\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:scraperapi|scraper_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:scraperapi|scraper_api)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"scraperapi\",\"minimum\":0,\"maximum\":0},{\"literal\":\"scraper_api\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/clearbit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk_[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"clearbit[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(sk_[a-f0-9]{32})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"clearbit\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/docusign[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"docusign[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"docusign\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/yelp[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{128})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"yelp[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([A-Za-z0-9_-]{128})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"yelp\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/fio-u-(?<![A-Za-z0-9]fio-u-)[A-Za-z0-9_=-]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])/g\",{\"source\":\"fio-u-(?<![A-Za-z0-9]fio-u-)[A-Za-z0-9_=-]{64}(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"fio-u-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/webflow[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"webflow[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{64})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"webflow\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:wakatime|api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(waka_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:wakatime|api_key)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(waka_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"wakatime\",\"minimum\":0,\"maximum\":0},{\"literal\":\"api_key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/crowdin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{80})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"crowdin[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{80})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"crowdin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/lokalise[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"lokalise[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?([a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"lokalise\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:transifex|tx_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(1\\\\/[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])/gi\",{\"source\":\"(?:transifex|tx_token)[\\\\w.-]{0,40}[\\\"'`\\\\]]{0,3}\\\\s{0,4}(?::=|=>|[=:,(])\\\\s{0,4}[\\\"'`]?(1\\\\/[a-f0-9]{40})(?![+/])(?![A-Za-z0-9_]|-[A-Za-z0-9])\",\"anchors\":[{\"literal\":\"transifex\",\"minimum\":0,\"maximum\":0},{\"literal\":\"tx_token\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY-----((?:[^-]|-(?!-)){40,16000})/g\",{\"source\":\"-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY-----((?:[^-]|-(?!-)){40,16000})\",\"anchors\":[{\"literal\":\"-----begin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/-----BEGIN PGP PRIVATE KEY BLOCK-----((?:[^-]|-(?!-)){100,40000})/g\",{\"source\":\"-----BEGIN PGP PRIVATE KEY BLOCK-----((?:[^-]|-(?!-)){100,40000})\",\"anchors\":[{\"literal\":\"-----begin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----((?:[^-]|-(?!-)){100,16000})/g\",{\"source\":\"---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----((?:[^-]|-(?!-)){100,16000})\",\"anchors\":[{\"literal\":\"---- begin\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/PuTTY-User-Key-File-[23]:[^\\\\r\\\\n]{1,80}\\\\r?\\\\n(?:[^\\\\r\\\\n]{0,200}\\\\r?\\\\n){1,60}?Private-Lines: \\\\d{1,3}\\\\r?\\\\n([A-Za-z0-9+/=\\\\r\\\\n]{20,8000})/g\",{\"source\":\"PuTTY-User-Key-File-[23]:[^\\\\r\\\\n]{1,80}\\\\r?\\\\n(?:[^\\\\r\\\\n]{0,200}\\\\r?\\\\n){1,60}?Private-Lines: \\\\d{1,3}\\\\r?\\\\n([A-Za-z0-9+/=\\\\r\\\\n]{20,8000})\",\"anchors\":[{\"literal\":\"putty-user-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":true}],[\"/AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/g\",{\"source\":\"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}\",\"anchors\":[{\"literal\":\"age-secret-\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\bS[UAONCX][A-Z2-7]{56}\\\\b/g\",{\"source\":\"\\\\bS[UAONCX][A-Z2-7]{56}\\\\b\",\"anchors\":[{\"literal\":\"su\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sa\",\"minimum\":0,\"maximum\":0},{\"literal\":\"so\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sn\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sc\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sx\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/[\\\"'](?:d|k|p|q|dp|dq|qi)\\\\\\\\?[\\\"']\\\\s{0,4}:\\\\s{0,4}\\\\\\\\?[\\\"']([\\\\w-]{16,1400})\\\\\\\\?[\\\"']/g\",{\"source\":\"[\\\"'](?:d|k|p|q|dp|dq|qi)\\\\\\\\?[\\\"']\\\\s{0,4}:\\\\s{0,4}\\\\\\\\?[\\\"']([\\\\w-]{16,1400})\\\\\\\\?[\\\"']\",\"anchors\":[{\"literal\":\"\\\"d\",\"minimum\":0,\"maximum\":0},{\"literal\":\"\\\"k\",\"minimum\":0,\"maximum\":0},{\"literal\":\"\\\"p\",\"minimum\":0,\"maximum\":0},{\"literal\":\"\\\"q\",\"minimum\":0,\"maximum\":0},{\"literal\":\"\\\"dp\",\"minimum\":0,\"maximum\":0},{\"literal\":\"\\\"dq\",\"minimum\":0,\"maximum\":0},{\"literal\":\"\\\"qi\",\"minimum\":0,\"maximum\":0},{\"literal\":\"'d\",\"minimum\":0,\"maximum\":0},{\"literal\":\"'k\",\"minimum\":0,\"maximum\":0},{\"literal\":\"'p\",\"minimum\":0,\"maximum\":0},{\"literal\":\"'q\",\"minimum\":0,\"maximum\":0},{\"literal\":\"'dp\",\"minimum\":0,\"maximum\":0},{\"literal\":\"'dq\",\"minimum\":0,\"maximum\":0},{\"literal\":\"'qi\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\beyJ[\\\\w-]{10,2000}\\\\.eyJ[\\\\w-]{10,6000}(?:\\\\.[\\\\w-]{0,2000})?/g\",{\"source\":\"\\\\beyJ[\\\\w-]{10,2000}\\\\.eyJ[\\\\w-]{10,6000}(?:\\\\.[\\\\w-]{0,2000})?\",\"anchors\":[{\"literal\":\"eyj\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\bbasic\\\\s{1,4}([a-z0-9+/_-]{6,400}={0,2})(?![\\\\w+/=])/gi\",{\"source\":\"\\\\bbasic\\\\s{1,4}([a-z0-9+/_-]{6,400}={0,2})(?![\\\\w+/=])\",\"anchors\":[{\"literal\":\"basic\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\bbearer[\\\\s:=]{1,4}[\\\"']?([\\\\w.~+/-]{14,3000}={0,2})(?![\\\\w+/=])/gi\",{\"source\":\"\\\\bbearer[\\\\s:=]{1,4}[\\\"']?([\\\\w.~+/-]{14,3000}={0,2})(?![\\\\w+/=])\",\"anchors\":[{\"literal\":\"bearer\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/:\\\\/\\\\/[^\\\\s:/@\\\"'`<>(){}[\\\\]|\\\\\\\\,;]{0,100}:([^\\\\s/@\\\"'`<>{}()\\\\\\\\]{3,200})@[\\\\w.[-]/g\",{\"source\":\":\\\\/\\\\/[^\\\\s:/@\\\"'`<>(){}[\\\\]|\\\\\\\\,;]{0,100}:([^\\\\s/@\\\"'`<>{}()\\\\\\\\]{3,200})@[\\\\w.[-]\",\"anchors\":[{\"literal\":\"://\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\b(?:identified\\\\s{1,4}(?:with\\\\s{1,4}[\\\\w'\\\"`]{1,40}\\\\s{1,4})?(?:by|as)|(?:user|role|login)\\\\s[^\\\\r\\\\n;'\\\"]{1,80}\\\\spassword)\\\\s{0,4}\\\\\\\\?['\\\"]([^'\\\"\\\\\\\\\\\\r\\\\n]{3,120})\\\\\\\\?['\\\"]/gi\",{\"source\":\"\\\\b(?:identified\\\\s{1,4}(?:with\\\\s{1,4}[\\\\w'\\\"`]{1,40}\\\\s{1,4})?(?:by|as)|(?:user|role|login)\\\\s[^\\\\r\\\\n;'\\\"]{1,80}\\\\spassword)\\\\s{0,4}\\\\\\\\?['\\\"]([^'\\\"\\\\\\\\\\\\r\\\\n]{3,120})\\\\\\\\?['\\\"]\",\"anchors\":[{\"literal\":\"identified\",\"minimum\":0,\"maximum\":0},{\"literal\":\"password\",\"minimum\":7,\"maximum\":87}],\"isRisky\":false}],[\"/\\\\b(?:curl\\\\s[^\\\\r\\\\n]{0,200}?(?:-u|--user)[\\\\s=]{0,2}[\\\"']?[^\\\\s:\\\"']{1,80}:([^\\\\s\\\"']{3,120})|(?:mysql|mysqldump|mysqladmin|mariadb)\\\\s[^\\\\r\\\\n|;]{0,160}?\\\\s-p([^\\\\s'\\\"-][^\\\\s'\\\"]{2,80})|sshpass\\\\s{1,4}-p\\\\s{0,2}[\\\"']?([^\\\\s\\\"']{3,80})|(?:docker|podman|az|oc|helm\\\\sregistry|nerdctl|buildah|skopeo|gh|npm)\\\\s{1,4}login\\\\s[^\\\\r\\\\n|]{0,200}?\\\\s(?:-p|--password)[\\\\s=][\\\"']?([^\\\\s\\\"']{3,120})|(?:redis-cli|mongo|mongosh|mongodump|mongorestore|ldapsearch)\\\\s[^\\\\r\\\\n|;]{0,160}?\\\\s(?:-a|-p|-w|--password)[\\\\s=][\\\"']?([^\\\\s\\\"']{3,120})|wget\\\\s[^\\\\r\\\\n]{0,200}?--(?:http-|ftp-|proxy-)?password[\\\\s=][\\\"']?([^\\\\s\\\"']{3,120})|htpasswd\\\\s{1,4}-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}\\\\s[^\\\\r\\\\n]{0,100}?\\\\s[\\\"']?([^\\\\s\\\"']{3,80})[\\\"']?\\\\s{0,4}(?:$|[>|;&])|echo\\\\s{1,3}[\\\"']?([^\\\\s\\\"'|]{3,80})[\\\"']?\\\\s{0,3}\\\\|\\\\s{0,3}sudo\\\\s{1,3}-S|openssl\\\\s{1,3}(?:enc|aes[\\\\w-]{0,12}|des3)\\\\s[^\\\\r\\\\n]{0,120}?-k\\\\s{1,3}[\\\"']?([^\\\\s\\\"']{3,80})|-pass(?:in|out|word)?\\\\s{1,4}[\\\"']?pass:([^\\\\s\\\"']{3,80}))/gim\",{\"source\":\"\\\\b(?:curl\\\\s[^\\\\r\\\\n]{0,200}?(?:-u|--user)[\\\\s=]{0,2}[\\\"']?[^\\\\s:\\\"']{1,80}:([^\\\\s\\\"']{3,120})|(?:mysql|mysqldump|mysqladmin|mariadb)\\\\s[^\\\\r\\\\n|;]{0,160}?\\\\s-p([^\\\\s'\\\"-][^\\\\s'\\\"]{2,80})|sshpass\\\\s{1,4}-p\\\\s{0,2}[\\\"']?([^\\\\s\\\"']{3,80})|(?:docker|podman|az|oc|helm\\\\sregistry|nerdctl|buildah|skopeo|gh|npm)\\\\s{1,4}login\\\\s[^\\\\r\\\\n|]{0,200}?\\\\s(?:-p|--password)[\\\\s=][\\\"']?([^\\\\s\\\"']{3,120})|(?:redis-cli|mongo|mongosh|mongodump|mongorestore|ldapsearch)\\\\s[^\\\\r\\\\n|;]{0,160}?\\\\s(?:-a|-p|-w|--password)[\\\\s=][\\\"']?([^\\\\s\\\"']{3,120})|wget\\\\s[^\\\\r\\\\n]{0,200}?--(?:http-|ftp-|proxy-)?password[\\\\s=][\\\"']?([^\\\\s\\\"']{3,120})|htpasswd\\\\s{1,4}-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}\\\\s[^\\\\r\\\\n]{0,100}?\\\\s[\\\"']?([^\\\\s\\\"']{3,80})[\\\"']?\\\\s{0,4}(?:$|[>|;&])|echo\\\\s{1,3}[\\\"']?([^\\\\s\\\"'|]{3,80})[\\\"']?\\\\s{0,3}\\\\|\\\\s{0,3}sudo\\\\s{1,3}-S|openssl\\\\s{1,3}(?:enc|aes[\\\\w-]{0,12}|des3)\\\\s[^\\\\r\\\\n]{0,120}?-k\\\\s{1,3}[\\\"']?([^\\\\s\\\"']{3,80})|-pass(?:in|out|word)?\\\\s{1,4}[\\\"']?pass:([^\\\\s\\\"']{3,80}))\",\"anchors\":[{\"literal\":\"curl\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mysql\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mysqldump\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mysqladmin\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mariadb\",\"minimum\":0,\"maximum\":0},{\"literal\":\"sshpass\",\"minimum\":0,\"maximum\":0},{\"literal\":\"login\",\"minimum\":3,\"maximum\":17},{\"literal\":\"redis-cli\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mongo\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mongosh\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mongodump\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mongorestore\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ldapsearch\",\"minimum\":0,\"maximum\":0},{\"literal\":\"wget\",\"minimum\":0,\"maximum\":0},{\"literal\":\"htpasswd\",\"minimum\":0,\"maximum\":0},{\"literal\":\"echo\",\"minimum\":0,\"maximum\":0},{\"literal\":\"openssl\",\"minimum\":0,\"maximum\":0},{\"literal\":\"-pass\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:(?:(?:basic_?auth(?:entication)?|networkcredential|passwordcredentials?|passwordauthentication|create_?user|set_?credentials|login|authenticate)(?:\\\\s{0,3}\\\\(|\\\\s{1,3})|\\\\bauth\\\\s{0,3}[=:]\\\\s{0,3}[([])\\\\s{0,3}(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4}|(?:getconnection|mysqli_connect|mysql_connect|mysqli|oci_connect|ftp_login|createuser|imap_open|pdo)\\\\s{0,3}\\\\(\\\\s{0,3}(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4}(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4})(?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)(?=\\\\s{0,3}(?:[,)\\\\]\\\\r\\\\n]|$))/gi\",{\"source\":\"(?:(?:(?:basic_?auth(?:entication)?|networkcredential|passwordcredentials?|passwordauthentication|create_?user|set_?credentials|login|authenticate)(?:\\\\s{0,3}\\\\(|\\\\s{1,3})|\\\\bauth\\\\s{0,3}[=:]\\\\s{0,3}[([])\\\\s{0,3}(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4}|(?:getconnection|mysqli_connect|mysql_connect|mysqli|oci_connect|ftp_login|createuser|imap_open|pdo)\\\\s{0,3}\\\\(\\\\s{0,3}(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4}(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4})(?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)(?=\\\\s{0,3}(?:[,)\\\\]\\\\r\\\\n]|$))\",\"anchors\":[{\"literal\":\"basic\",\"minimum\":0,\"maximum\":0},{\"literal\":\"networkcrede\",\"minimum\":0,\"maximum\":0},{\"literal\":\"passwordcred\",\"minimum\":0,\"maximum\":0},{\"literal\":\"passwordauth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"create\",\"minimum\":0,\"maximum\":0},{\"literal\":\"credentials\",\"minimum\":3,\"maximum\":4},{\"literal\":\"login\",\"minimum\":0,\"maximum\":0},{\"literal\":\"authenticate\",\"minimum\":0,\"maximum\":0},{\"literal\":\"auth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"getconnection\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mysqli_connect\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mysql_connect\",\"minimum\":0,\"maximum\":0},{\"literal\":\"mysqli\",\"minimum\":0,\"maximum\":0},{\"literal\":\"oci_connect\",\"minimum\":0,\"maximum\":0},{\"literal\":\"ftp_login\",\"minimum\":0,\"maximum\":0},{\"literal\":\"createuser\",\"minimum\":0,\"maximum\":0},{\"literal\":\"imap_open\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pdo\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/\\\\b(?:jwt\\\\.(?:sign|verify|encode|decode)|createhmac|hmac\\\\.new|createcipher(?:iv)?|createdecipher(?:iv)?|hash_hmac|openssl_encrypt|cookieparser|hmacsha\\\\d{1,3})\\\\s{0,3}\\\\(\\\\s{0,3}(?:(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4}|(?<=cookieparser\\\\())(?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)/gi\",{\"source\":\"\\\\b(?:jwt\\\\.(?:sign|verify|encode|decode)|createhmac|hmac\\\\.new|createcipher(?:iv)?|createdecipher(?:iv)?|hash_hmac|openssl_encrypt|cookieparser|hmacsha\\\\d{1,3})\\\\s{0,3}\\\\(\\\\s{0,3}(?:(?:[\\\"'][^\\\"'\\\\r\\\\n]{0,120}[\\\"']|[\\\\w.$]{1,60})\\\\s{0,4},\\\\s{0,4}|(?<=cookieparser\\\\())(?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)\",\"anchors\":[{\"literal\":\"jwt.sign\",\"minimum\":0,\"maximum\":0},{\"literal\":\"jwt.verify\",\"minimum\":0,\"maximum\":0},{\"literal\":\"jwt.encode\",\"minimum\":0,\"maximum\":0},{\"literal\":\"jwt.decode\",\"minimum\":0,\"maximum\":0},{\"literal\":\"createhmac\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hmac.new\",\"minimum\":0,\"maximum\":0},{\"literal\":\"createcipher\",\"minimum\":0,\"maximum\":0},{\"literal\":\"createdeciph\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hash_hmac\",\"minimum\":0,\"maximum\":0},{\"literal\":\"openssl_encr\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cookieparser\",\"minimum\":0,\"maximum\":0},{\"literal\":\"hmacsha\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/^[\\\\w.@-]{1,64}:((?:\\\\$(?:1|5|6|y|apr1|2[aby])\\\\$[./\\\\w$=,]{20,160}|\\\\{S?SHA\\\\}[A-Za-z0-9+/]{24,60}={0,2}))(?=:|\\\\s|$)/gm\",{\"source\":\"^[\\\\w.@-]{1,64}:((?:\\\\$(?:1|5|6|y|apr1|2[aby])\\\\$[./\\\\w$=,]{20,160}|\\\\{S?SHA\\\\}[A-Za-z0-9+/]{24,60}={0,2}))(?=:|\\\\s|$)\",\"anchors\":[{\"literal\":\"$1$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"$5$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"$6$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"$y$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"$apr1$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"$2a$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"$2b$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"$2y$\",\"minimum\":2,\"maximum\":65},{\"literal\":\"sha}\",\"minimum\":3,\"maximum\":67}],\"isRisky\":false}],[\"/^[^#\\\\s:][^\\\\r\\\\n:]{0,200}:(?:\\\\d{1,5}|\\\\*):[^\\\\r\\\\n:]{1,80}:[^\\\\r\\\\n:]{1,80}:([^\\\\r\\\\n]{1,200})$/gm\",{\"source\":\"^[^#\\\\s:][^\\\\r\\\\n:]{0,200}:(?:\\\\d{1,5}|\\\\*):[^\\\\r\\\\n:]{1,80}:[^\\\\r\\\\n:]{1,80}:([^\\\\r\\\\n]{1,200})$\",\"isRisky\":false}],[\"/^https?:\\\\/\\\\/[^\\\\s:/@]{1,100}:([^\\\\s@]{1,200})@[\\\\w.-]{1,200}/gm\",{\"source\":\"^https?:\\\\/\\\\/[^\\\\s:/@]{1,100}:([^\\\\s@]{1,200})@[\\\\w.-]{1,200}\",\"anchors\":[{\"literal\":\"://\",\"minimum\":4,\"maximum\":5}],\"isRisky\":false}],[\"/^[a-f0-9]{32}$/gm\",{\"source\":\"^[a-f0-9]{32}$\",\"isRisky\":false}],[\"/'(\\\\$(?:2[aby]\\\\$\\\\d\\\\d\\\\$[./A-Za-z0-9]{53}|6\\\\$[./\\\\w$=]{40,120}|argon2(?:id?|d)\\\\$[\\\\w$=,+/]{40,160}))'/g\",{\"source\":\"'(\\\\$(?:2[aby]\\\\$\\\\d\\\\d\\\\$[./A-Za-z0-9]{53}|6\\\\$[./\\\\w$=]{40,120}|argon2(?:id?|d)\\\\$[\\\\w$=,+/]{40,160}))'\",\"anchors\":[{\"literal\":\"2a$0\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$1\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$2\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$3\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$4\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$5\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$6\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$7\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$8\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2a$9\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$0\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$1\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$2\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$3\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$4\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$5\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$6\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$7\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$8\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2b$9\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$0\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$1\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$2\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$3\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$4\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$5\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$6\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$7\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$8\",\"minimum\":2,\"maximum\":2},{\"literal\":\"2y$9\",\"minimum\":2,\"maximum\":2},{\"literal\":\"6$\",\"minimum\":2,\"maximum\":2},{\"literal\":\"argon2\",\"minimum\":2,\"maximum\":2}],\"isRisky\":false}],[\"/(?:passw(?:or)?d|passphrase|passcode|pwd|pass|psk|pw|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|session|key)[\\\\w-]{0,40}(?:(?:(?:\\\\??:\\\\s?[&*\\\\w.<>\\\\[\\\\]?|]{1,30}(?:\\\\s[\\\\w|]{1,20}){0,2}|\\\\s(?:As\\\\s)?\\\\*?(?:string|str|\\\\[\\\\]byte|text|char))\\\\s?(?==))|(?:\\\\\\\\{0,3}[\\\"'`]|&quot;|&#34;|&#39;)?(?:\\\\[\\\\d{0,5})?\\\\]?)(?:(?:,\\\\s{0,40}|\\\\s{1,40})[\\\"']?(?:value|default)[\\\"']?\\\\s{0,10}[:=]\\\\s{0,3}|\\\\s?\\\\{\\\\s{1,40}default\\\\s{0,10}=\\\\s{0,3}|(?:\\\\s[\\\\w-]{1,20}=\\\"[^\\\"<>\\\\r\\\\n]{0,60}\\\"){0,3}\\\\s?>(?=[^<])|<\\\\/key>\\\\s{0,40}<string>(?=[^<])|\\\\s{0,20}(?:===?|!==?|:=|=>|\\\\+=|\\\\|\\\\|=|\\\\?\\\\?=|->|<-|:-|=|:|,|\\\\()\\\\s{0,20}(?:[\\\\w.$]{1,60}(?:\\\\[[\\\"']\\\\w{1,60}[\\\"']\\\\]|\\\\([\\\"']\\\\w{1,60}[\\\"']\\\\))?\\\\s{0,3}(?:\\\\|\\\\||\\\\?\\\\?|\\\\bor)\\\\s{0,3})?|[ \\\\t]{1,8}(?=@?[\\\"'`])|\\\\s{0,20}\\\\|\\\\s{0,20})(?=(?:[bBfFrRuULN@]{0,2}|ConvertTo-SecureString\\\\s(?:-String\\\\s)?)(?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)|[\\\\w.:]{0,30}(?:\\\\[\\\\]byte)?\\\\((?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)(?=\\\\s{0,3}\\\\))|([^\\\\s\\\"'`<>(){}\\\\[\\\\],;&|\\\\\\\\]{4,400}))/gi\",{\"source\":\"(?:passw(?:or)?d|passphrase|passcode|pwd|pass|psk|pw|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|session|key)[\\\\w-]{0,40}(?:(?:(?:\\\\??:\\\\s?[&*\\\\w.<>\\\\[\\\\]?|]{1,30}(?:\\\\s[\\\\w|]{1,20}){0,2}|\\\\s(?:As\\\\s)?\\\\*?(?:string|str|\\\\[\\\\]byte|text|char))\\\\s?(?==))|(?:\\\\\\\\{0,3}[\\\"'`]|&quot;|&#34;|&#39;)?(?:\\\\[\\\\d{0,5})?\\\\]?)(?:(?:,\\\\s{0,40}|\\\\s{1,40})[\\\"']?(?:value|default)[\\\"']?\\\\s{0,10}[:=]\\\\s{0,3}|\\\\s?\\\\{\\\\s{1,40}default\\\\s{0,10}=\\\\s{0,3}|(?:\\\\s[\\\\w-]{1,20}=\\\"[^\\\"<>\\\\r\\\\n]{0,60}\\\"){0,3}\\\\s?>(?=[^<])|<\\\\/key>\\\\s{0,40}<string>(?=[^<])|\\\\s{0,20}(?:===?|!==?|:=|=>|\\\\+=|\\\\|\\\\|=|\\\\?\\\\?=|->|<-|:-|=|:|,|\\\\()\\\\s{0,20}(?:[\\\\w.$]{1,60}(?:\\\\[[\\\"']\\\\w{1,60}[\\\"']\\\\]|\\\\([\\\"']\\\\w{1,60}[\\\"']\\\\))?\\\\s{0,3}(?:\\\\|\\\\||\\\\?\\\\?|\\\\bor)\\\\s{0,3})?|[ \\\\t]{1,8}(?=@?[\\\"'`])|\\\\s{0,20}\\\\|\\\\s{0,20})(?=(?:[bBfFrRuULN@]{0,2}|ConvertTo-SecureString\\\\s(?:-String\\\\s)?)(?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)|[\\\\w.:]{0,30}(?:\\\\[\\\\]byte)?\\\\((?:\\\"((?:[^\\\"\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})\\\"|'((?:[^'\\\\\\\\\\\\r\\\\n]|\\\\\\\\[^\\\\r\\\\n]){1,400})'|`([^`\\\\r\\\\n]{1,400})`|\\\\\\\\{1,3}[\\\"']([^\\\"'\\\\\\\\\\\\r\\\\n]{1,400})\\\\\\\\{1,3}[\\\"']|&(?:quot|#34|#39);([^&\\\\r\\\\n]{1,400})&(?:quot|#34|#39);)(?=\\\\s{0,3}\\\\))|([^\\\\s\\\"'`<>(){}\\\\[\\\\],;&|\\\\\\\\]{4,400}))\",\"anchors\":[{\"literal\":\"passw\",\"minimum\":0,\"maximum\":0},{\"literal\":\"passphrase\",\"minimum\":0,\"maximum\":0},{\"literal\":\"passcode\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pwd\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pass\",\"minimum\":0,\"maximum\":0},{\"literal\":\"psk\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pw\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"access\",\"minimum\":0,\"maximum\":0},{\"literal\":\"credential\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cred\",\"minimum\":0,\"maximum\":0},{\"literal\":\"auth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"bearer\",\"minimum\":0,\"maximum\":0},{\"literal\":\"jwt\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cookie\",\"minimum\":0,\"maximum\":0},{\"literal\":\"session\",\"minimum\":0,\"maximum\":0},{\"literal\":\"key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}],[\"/(?:passw(?:or)?d|passphrase|passcode|pwd|pass|psk|pw|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|session|key)[\\\\w-]{0,40}[ \\\\t]{1,4}(?:(?:is|was|to|->|5|7|0):?[ \\\\t]{1,4})?(?=([^\\\\s\\\"'`<>(){}\\\\[\\\\],;&|\\\\\\\\]{4,400}))/gi\",{\"source\":\"(?:passw(?:or)?d|passphrase|passcode|pwd|pass|psk|pw|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|session|key)[\\\\w-]{0,40}[ \\\\t]{1,4}(?:(?:is|was|to|->|5|7|0):?[ \\\\t]{1,4})?(?=([^\\\\s\\\"'`<>(){}\\\\[\\\\],;&|\\\\\\\\]{4,400}))\",\"anchors\":[{\"literal\":\"passw\",\"minimum\":0,\"maximum\":0},{\"literal\":\"passphrase\",\"minimum\":0,\"maximum\":0},{\"literal\":\"passcode\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pwd\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pass\",\"minimum\":0,\"maximum\":0},{\"literal\":\"psk\",\"minimum\":0,\"maximum\":0},{\"literal\":\"pw\",\"minimum\":0,\"maximum\":0},{\"literal\":\"secret\",\"minimum\":0,\"maximum\":0},{\"literal\":\"token\",\"minimum\":0,\"maximum\":0},{\"literal\":\"api\",\"minimum\":0,\"maximum\":0},{\"literal\":\"access\",\"minimum\":0,\"maximum\":0},{\"literal\":\"credential\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cred\",\"minimum\":0,\"maximum\":0},{\"literal\":\"auth\",\"minimum\":0,\"maximum\":0},{\"literal\":\"bearer\",\"minimum\":0,\"maximum\":0},{\"literal\":\"jwt\",\"minimum\":0,\"maximum\":0},{\"literal\":\"cookie\",\"minimum\":0,\"maximum\":0},{\"literal\":\"session\",\"minimum\":0,\"maximum\":0},{\"literal\":\"key\",\"minimum\":0,\"maximum\":0}],\"isRisky\":false}]]"));

// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/character-sets.js
var character_sets = __webpack_require__(466);
// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/class-escapes.js
var class_escapes = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/parse-regex.js + 1 modules
var parse_regex = __webpack_require__(9695);
// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/regex-node.js
var regex_node = __webpack_require__(3027);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/script-dialect.js




const lookAround = /\?<?[=!]/y;
const named = /\?<([^>]+)>/y;
const hexCode = /x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}/y;
const property = /[pP]\{[^}]*\}/y;
const reference = /[1-9]\d*|k<[^>]+>/y;
const controls = { '0': 0, f: 12, n: 10, r: 13, t: 9, v: 11 };
const scriptDialect = { readOpening, readEscape, readClassEscape, posixBrackets: false };
function parseScriptRegex({ source, flags, ignoreCase, multiline, dotAll }) {
    if (flags.includes('v'))
        throw new regex_node/* PatternError */.JM('the flag v is not read');
    return (0,parse_regex/* parseRegex */.r)(source, scriptDialect, { ignoreCase, multiline, dotAll, swapLazy: false });
}
function readOpening(reader, flags) {
    if (reader.peek() !== '?')
        return { kind: 'group', capturing: true, flags };
    if (reader.takeMatch(lookAround) !== undefined)
        return { kind: 'look' };
    if (reader.takeIf('?:'))
        return { kind: 'group', capturing: false, flags };
    const name = reader.takeMatch(named)?.[1];
    if (name === undefined)
        throw new regex_node/* PatternError */.JM('a group of a kind that is not read');
    return { kind: 'group', capturing: true, name, flags };
}
function readEscape(reader, flags) {
    if (reader.takeIf('b'))
        return { kind: 'assertion', what: 'word-edge' };
    if (reader.takeIf('B'))
        return { kind: 'assertion', what: 'no-word-edge' };
    if (reader.takeMatch(reference) !== undefined)
        return { kind: 'reference' };
    const { ranges, properties, code } = readClassEscape(reader);
    if (code !== undefined)
        return { kind: 'character', code, ignoreCase: flags.ignoreCase };
    return { kind: 'class', negated: false, ignoreCase: flags.ignoreCase, ranges, properties };
}
function readClassEscape(reader) {
    const hex = reader.takeMatch(hexCode);
    if (hex !== undefined)
        return (0,class_escapes/* oneCharacter */.Y)(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16));
    const unicode = reader.takeMatch(property);
    if (unicode !== undefined)
        return { ranges: [], properties: [`\\${unicode[0]}`] };
    if (reader.takeIf('c'))
        return (0,class_escapes/* oneCharacter */.Y)((reader.take().codePointAt(0) ?? 0) % 32);
    const letter = reader.take();
    const set = (0,class_escapes/* perlClass */.I)(letter, character_sets/* scriptSpaces */.jH);
    if (set !== undefined)
        return set;
    const control = Object.hasOwn(controls, letter) ? controls[letter] : undefined;
    return (0,class_escapes/* oneCharacter */.Y)(control ?? (letter === 'b' ? 8 : (letter.codePointAt(0) ?? 0)));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/lazy-head.js

function withoutLazyHead(pattern) {
    let current = pattern;
    let tree = parseScriptRegex(current);
    let head;
    for (let found = headOf(tree); found !== undefined; found = headOf(tree)) {
        const [start, end] = found.span;
        const source = current.source;
        const character = source.slice(start, source.lastIndexOf('{', end));
        if (head !== undefined && head.character !== character)
            break;
        head = { character, maximum: found.maximum + (head?.maximum ?? 0) };
        current = new RegExp(source.slice(0, start) + source.slice(end), pattern.flags);
        tree = parseScriptRegex(current);
    }
    return { pattern: current, tree, ...(head === undefined ? {} : { head }) };
}
function startWithHead(head, flags) {
    if (head === undefined)
        return (_, start) => start;
    const character = new RegExp(head.character, flags);
    return (text, start, floor) => {
        const first = Math.max(floor, start - head.maximum);
        let at = start;
        while (at > first && character.test(text.charAt(at - 1)))
            at -= 1;
        return at;
    };
}
function headOf(node) {
    switch (node.kind) {
        case 'sequence': {
            const [first] = node.items;
            return first === undefined ? undefined : headOf(first);
        }
        case 'group':
            return node.capturing ? undefined : headOf(node.body);
        case 'repetition':
            return isHead(node) ? node : undefined;
        default:
            return undefined;
    }
}
function isHead({ lazy, minimum, maximum, body }) {
    return (lazy && minimum === 0 && maximum > 1 && maximum < 1000 && body.kind === 'class' && body.properties.length === 0);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/nested-repetition.js
const many = 8;
function hasNestedRepetition(node, inside = false) {
    switch (node.kind) {
        case 'group':
            return hasNestedRepetition(node.body, inside);
        case 'sequence':
            return node.items.some((item) => hasNestedRepetition(item, inside));
        case 'choice':
            return node.options.some((option) => hasNestedRepetition(option, inside));
        case 'repetition': {
            const isMany = node.maximum >= many;
            return (inside && isMany) || hasNestedRepetition(node.body, inside || isMany);
        }
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/analyse-pattern.js




function analysisOf(pattern) {
    return knownAnalyses.get(String(pattern)) ?? analysePattern(pattern);
}
function analysePattern(pattern) {
    const headless = withoutLazyHead(pattern);
    const anchors = anchorsOf(headless.tree, pattern);
    return {
        source: headless.pattern.source,
        ...(headless.head === undefined ? {} : { head: headless.head }),
        ...(anchors === undefined ? {} : { anchors }),
        isRisky: hasNestedRepetition(headless.tree),
    };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/compile-rules.js





const ascii = /^[\x00-\x7f]+$/;
const shortestPrefix = 3;
const ready = new WeakMap();
function compileRules(ruleSet) {
    const compiled = ready.get(ruleSet) ?? compile(ruleSet);
    ready.set(ruleSet, compiled);
    return compiled;
}
function compile({ rules }) {
    const words = new Map();
    const leads = [];
    const wordOf = (text) => {
        const known = words.get(text);
        if (known !== undefined)
            return known;
        words.set(text, words.size);
        leads.push([]);
        return words.size - 1;
    };
    const unanchored = [];
    const compiled = rules.map((rule, index) => {
        const { anchors, ...patterns } = compilePattern(rule);
        for (const { literal, minimum, maximum } of anchors ?? [])
            leads[wordOf(literal)]?.push({ rule: index, minimum, maximum });
        if (anchors === undefined)
            unanchored.push(index);
        return {
            rule,
            ...patterns,
            words: rule.keywords.every((keyword) => ascii.test(keyword))
                ? rule.keywords.map((word) => wordOf(word.toLowerCase()))
                : [],
            isGeneric: rule.id.toLowerCase().includes('generic') || rule.tags.includes('generic'),
            prefixes: (anchors ?? []).map(({ literal }) => literal).filter(({ length }) => length >= shortestPrefix),
        };
    });
    const list = [...words.keys()];
    return {
        rules: compiled,
        automaton: keywordAutomaton(list),
        wordLengths: list.map(({ length }) => length),
        leads,
        unanchored,
        byId: new Map(rules.map(({ id }, index) => [id, index])),
    };
}
function compilePattern({ id, pattern }) {
    const asItIs = startWithHead(undefined, '');
    if (pattern === undefined)
        return { startOf: asItIs, isRisky: false, anchors: [] };
    const flags = pattern.flags.replace(/[gy]/g, '');
    try {
        const { source, head, anchors, isRisky } = analysisOf(pattern);
        return {
            pattern: new RegExp(source, `${flags}g`),
            startOf: startWithHead(head, flags),
            isRisky,
            ...(anchors === undefined ? {} : { anchors, sticky: new RegExp(source, `${flags}y`) }),
        };
    }
    catch (error) {
        if (error instanceof regex_node/* PatternError */.JM)
            return { pattern: new RegExp(pattern.source, `${flags}g`), startOf: asItIs, isRisky: true };
        throw new Error(`rule ${id}: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ignoreFileWarning: () => (/* binding */ ignoreFileWarning),
  loadRules: () => (/* binding */ loadRules),
  loadScanner: () => (/* binding */ loadScanner),
  Q: () => (/* binding */ readIgnoreText),
  u: () => (/* binding */ scannerOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/bytes-reader.js
var bytes_reader = __webpack_require__(8273);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/ignore-file.js
function readIgnoreFile(text) {
    const fingerprints = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    return new Set(fingerprints.map((line) => line.replaceAll('\\', '/')));
}
function isIgnored(ignored, { path, commit, rule, line }) {
    if (ignored.size === 0)
        return false;
    const fingerprint = `${path}:${rule}:${line}`;
    return ignored.has(fingerprint) || (commit !== undefined && ignored.has(`${commit}:${fingerprint}`));
}

// EXTERNAL MODULE: ./build/readers/line-index.js
var line_index = __webpack_require__(664);
// EXTERNAL MODULE: ./build/actions/security-scan/files/time-limit.js
var time_limit = __webpack_require__(5864);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/allowlists.js
function allowsOrigin(list, origin) {
    if (list.condition === 'or')
        return allowsPath(list, origin) || allowsCommit(list, origin);
    if (list.regexes.length > 0 || list.stopWords.length > 0)
        return false;
    return ((list.paths.length === 0 || allowsPath(list, origin)) && (list.commits.length === 0 || allowsCommit(list, origin)));
}
function allowsFinding(list, targets, origin) {
    if (list.condition === 'or')
        return allowsText(list, targets) || hasStopWord(list, targets);
    return ((list.paths.length === 0 || allowsPath(list, origin)) &&
        (list.commits.length === 0 || allowsCommit(list, origin)) &&
        (list.regexes.length === 0 || allowsText(list, targets)) &&
        (list.stopWords.length === 0 || hasStopWord(list, targets)));
}
function allowsPath({ paths }, { path }) {
    return paths.some((pattern) => matches(pattern, path));
}
function allowsCommit({ commits }, { commit }) {
    return commit !== undefined && commits.includes(commit.toLowerCase());
}
function allowsText({ regexes, regexTarget }, targets) {
    const text = targets[regexTarget];
    return text !== '' && regexes.some((pattern) => matches(pattern, text));
}
function hasStopWord({ stopWords }, { secret }) {
    if (stopWords.length === 0)
        return false;
    const lower = secret.toLowerCase();
    return stopWords.some((word) => lower.includes(word));
}
function matches(pattern, text) {
    pattern.lastIndex = 0;
    return pattern.test(text);
}

// EXTERNAL MODULE: ./build/actions/security-scan/secrets/compile-rules.js + 7 modules
var compile_rules = __webpack_require__(9635);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/find-matches.js
const longText = 1 << 16;
class Spots {
    pairs = new Int32Array(16);
    length = 0;
    sorted = true;
    add(from, to) {
        if (this.length + 2 > this.pairs.length) {
            const more = new Int32Array(this.pairs.length * 2);
            more.set(this.pairs);
            this.pairs = more;
        }
        if (this.length > 0 && from < (this.pairs[this.length - 2] ?? 0))
            this.sorted = false;
        this.pairs[this.length] = from;
        this.pairs[this.length + 1] = to;
        this.length += 2;
    }
    sort() {
        if (this.sorted)
            return;
        const order = Array.from({ length: this.length / 2 }, (_, at) => at * 2);
        const { pairs } = this;
        order.sort((one, other) => (pairs[one] ?? 0) - (pairs[other] ?? 0));
        const sorted = new Int32Array(pairs.length);
        for (const [at, from] of order.entries()) {
            sorted[2 * at] = pairs[from] ?? 0;
            sorted[2 * at + 1] = pairs[from + 1] ?? 0;
        }
        this.pairs = sorted;
        this.sorted = true;
    }
    clear() {
        if (this.pairs.length > 1 << 16)
            this.pairs = new Int32Array(16);
        this.length = 0;
        this.sorted = true;
    }
}
function matchFinder(compiled, watch, guard) {
    const { rules, automaton, wordLengths, leads, unanchored } = compiled;
    const spots = rules.map(() => new Spots());
    const seen = new Uint8Array(wordLengths.length);
    const seenWords = [];
    const touched = [];
    const found = (word, end) => {
        if (seen[word] === 0) {
            seen[word] = 1;
            seenWords.push(word);
        }
        const places = leads[word];
        if (places === undefined)
            return;
        const start = end - (wordLengths[word] ?? 0);
        for (const { rule, minimum, maximum } of places) {
            const list = spots[rule];
            if (list === undefined || start < minimum)
                continue;
            if (list.length === 0)
                touched.push(rule);
            list.add(Math.max(0, start - maximum), start - minimum);
        }
    };
    const isOpen = ({ words }) => words.length === 0 || words.some((word) => seen[word] === 1);
    const clear = () => {
        for (const word of seenWords)
            seen[word] = 0;
        for (const rule of touched)
            spots[rule]?.clear();
        seenWords.length = 0;
        touched.length = 0;
        watch.current = -1;
    };
    const search = (text, applies) => {
        automaton.scan(text, found);
        const matches = [];
        const candidates = unanchored.length === 0 ? touched : [...touched, ...unanchored];
        if (candidates.length > 1)
            candidates.sort((one, other) => one - other);
        for (const index of candidates) {
            const rule = rules[index];
            if (rule === undefined || !isOpen(rule) || !applies(index))
                continue;
            watch.current = index;
            const attempt = () => {
                const list = spots[index];
                if (rule.sticky !== undefined && list !== undefined)
                    tryAtSpots(text, index, rule, rule.sticky, list, matches);
                else
                    tryEverywhere(text, index, rule, matches);
            };
            if (guard === undefined || !(rule.isRisky || text.length > longText))
                attempt();
            else if (!guard.run(attempt))
                guard.ended(index);
        }
        return matches;
    };
    return {
        find(text, applies) {
            clear();
            const matches = search(text, applies);
            clear();
            return matches;
        },
        findRule(text, index) {
            const matches = [];
            const rule = rules[index];
            if (rule !== undefined)
                tryEverywhere(text, index, rule, matches);
            return matches;
        },
    };
}
function tryAtSpots(text, index, rule, sticky, spots, matches) {
    spots.sort();
    const { pairs, length } = spots;
    let next = 0;
    let floor = 0;
    for (let at = 0; at < length; at += 2) {
        const last = pairs[at + 1] ?? 0;
        for (let place = Math.max(next, pairs[at] ?? 0); place <= last; place += 1) {
            next = place + 1;
            sticky.lastIndex = place;
            const groups = sticky.exec(text);
            if (groups === null)
                continue;
            const end = place + groups[0].length;
            matches.push({ rule: index, start: rule.startOf(text, place, floor), end, groups });
            floor = end;
            next = Math.max(next, end);
            place = next - 1;
        }
    }
}
function tryEverywhere(text, index, rule, matches) {
    const { pattern } = rule;
    if (pattern === undefined)
        return;
    let floor = 0;
    pattern.lastIndex = 0;
    for (let groups = pattern.exec(text); groups !== null; groups = pattern.exec(text)) {
        const end = groups.index + groups[0].length;
        matches.push({ rule: index, start: rule.startOf(text, groups.index, floor), end, groups });
        floor = end;
        if (groups[0].length === 0)
            pattern.lastIndex += 1;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/give-way.js
function giveWayOnLine(rivals) {
    if (!rivals.some(({ rule }) => rule.isGeneric))
        return rivals;
    const byLine = new Map();
    for (const rival of rivals) {
        if (rival.rule.isGeneric)
            continue;
        const same = byLine.get(rival.line);
        if (same === undefined)
            byLine.set(rival.line, [rival]);
        else
            same.push(rival);
    }
    return rivals.filter(({ rule, line, secret }) => !rule.isGeneric || byLine.get(line)?.some((other) => other.secret.includes(secret)) !== true);
}
function giveWayAtPlace(rivals) {
    if (rivals.length < 2)
        return rivals;
    const ordered = [...rivals].sort((one, other) => rankOf(one) - rankOf(other));
    const kept = [];
    const byStart = [...rivals].sort((one, other) => one.start - other.start);
    const neighbours = neighboursOf(byStart);
    const isKept = new Set();
    for (const rival of ordered) {
        const rivalsHere = neighbours(rival).filter((other) => isKept.has(other));
        if (rivalsHere.some((other) => rival.rule.isGeneric || other.rule.rule.id === rival.rule.rule.id))
            continue;
        isKept.add(rival);
        kept.push(rival);
    }
    return kept;
}
function rankOf({ rule, encodings }) {
    return (rule.isGeneric ? 2 : 0) + (encodings.size > 0 ? 1 : 0);
}
function neighboursOf(byStart) {
    const longest = byStart.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    const placeOf = new Map(byStart.map((rival, at) => [rival, at]));
    return (rival) => {
        const at = placeOf.get(rival) ?? 0;
        const found = [];
        for (let before = at - 1; before >= 0; before -= 1) {
            const other = byStart[before];
            if (other === undefined || other.start + longest <= rival.start)
                break;
            if (other.end > rival.start)
                found.push(other);
        }
        for (let after = at + 1; after < byStart.length; after += 1) {
            const other = byStart[after];
            if (other === undefined || other.start >= rival.end)
                break;
            found.push(other);
        }
        return found;
    };
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/allow-comment.js
var allow_comment = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/inline-comment.js

const signatures = ['gitleaks:allow', 'betterleaks:allow'];
const ownForAll = /vetnet:allow[ \t]*(?:\*\/|-->|\r?$)/m;
function inlineComments(text) {
    let comments;
    return {
        find(rule, line, words) {
            const signature = signatures.find((one) => words.includes(one));
            if (signature !== undefined)
                return { by: 'inline-comment', reason: signature, line };
            if (ownForAll.test(words))
                return { by: 'inline-comment', line };
            comments ??= (0,allow_comment/* readAllowComments */.U)(text);
            return comments.find(rule, line);
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/entropy.js
function entropyOf(text) {
    const counts = new Map();
    let bytes = 0;
    for (const character of text) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    let entropy = 0;
    for (const count of counts.values()) {
        const share = count / bytes;
        entropy -= share * Math.log2(share);
    }
    return entropy;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/judge-match.js


function judgeMatch({ start, end, groups }, compiled, context) {
    const { rule } = compiled;
    const { text, origin } = context;
    let [matchStart, matchEnd] = [start, end];
    while (matchEnd > matchStart && text.charCodeAt(matchEnd - 1) === 0x0a)
        matchEnd -= 1;
    while (matchStart < matchEnd && text.charCodeAt(matchStart) === 0x0a)
        matchStart += 1;
    const match = text.slice(matchStart, matchEnd);
    const secret = secretOf(groups, rule.secretGroup) ?? match;
    if (secret === '')
        return undefined;
    if (rule.entropy !== undefined && rule.entropy !== 0 && entropyOf(secret) <= rule.entropy)
        return undefined;
    const secretStart = text.indexOf(secret, Math.max(matchStart, groups.index));
    const found = {
        rule: compiled,
        secret,
        matchStart,
        matchEnd,
        secretStart: secretStart === -1 ? matchStart : secretStart,
        secretEnd: secretStart === -1 ? matchEnd : secretStart + secret.length,
    };
    const targets = {
        secret,
        match,
        get line() {
            return linesOf(text, matchStart, matchEnd);
        },
    };
    const isAllowed = [...context.allowlists, ...rule.allowlists].some((list) => allowsFinding(list, targets, origin));
    if (isAllowed)
        return undefined;
    const { accepts } = rule;
    if (accepts === undefined)
        return found;
    const candidate = { secret, match, matchStart, secretStart: found.secretStart, text, path: origin.path };
    return accepts({ ...candidate, line: linesOf(text, found.secretStart, found.secretStart, usualReach) })
        ? found
        : undefined;
}
function secretOf(groups, group) {
    if (group !== undefined && group > 0)
        return groups[group] ?? '';
    return groups.slice(1).find((text) => text !== undefined && text !== '');
}
const longestReach = 4096;
const usualReach = 400;
function linesOf(text, start, end, reach = longestReach) {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const lineEnd = after.indexOf('\n');
    return (before.slice(before.lastIndexOf('\n') + 1) +
        text.slice(start, end) +
        (lineEnd === -1 ? after : after.slice(0, lineEnd)));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/encodings.js
function isPrintable(code) {
    return code > 0x08 && code < 0x7f;
}
const likelyHex = /[0-9]/;
const likelyBase64 = /[0-9+/_-]/;
function decodeBase64(encoded) {
    if (!likelyBase64.test(encoded))
        return undefined;
    const standard = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) && encoded.length % 4 === 0;
    const url = /^[A-Za-z0-9_-]+$/.test(encoded) && encoded.length % 4 !== 1;
    if (!standard && !url)
        return undefined;
    return printableOf(Buffer.from(encoded.slice(0, 8), 'base64')) === undefined
        ? undefined
        : printableOf(Buffer.from(encoded, 'base64'));
}
function decodeHex(encoded) {
    if (encoded.length % 2 !== 0 || !likelyHex.test(encoded))
        return undefined;
    return printableOf(Buffer.from(encoded.slice(0, 8), 'hex')) === undefined
        ? undefined
        : printableOf(Buffer.from(encoded, 'hex'));
}
function decodePercent(encoded) {
    let printable = true;
    const text = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => {
        const code = Number.parseInt(digits, 16);
        printable &&= isPrintable(code);
        return String.fromCharCode(code);
    });
    return printable ? text : undefined;
}
function decodeUnicode(encoded) {
    return encoded.replace(/(?:\\{1,2}u|U\+)([0-9A-Fa-f]{4})\s?/gi, (whole, digits) => {
        const text = String.fromCharCode(Number.parseInt(digits, 16));
        return /^U/.test(whole) ? text : text + whole.slice(whole.search(/[0-9A-Fa-f]{4}/) + 4);
    });
}
function printableOf(bytes) {
    for (const code of bytes)
        if (!isPrintable(code))
            return undefined;
    return bytes.length === 0 ? undefined : bytes.toString('latin1');
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/encoded-spans.js

const ranks = { percent: 3, unicode: 2, hex: 1, base64: 0 };
const shortestBase64 = 16;
const shortestHex = 32;
const percent = /%[0-9A-Fa-f]{2}/g;
const wholePercent = /^%[0-9A-Fa-f]{2}$/;
const unicode = /(?:U\+[0-9A-Fa-f]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][0-9A-Fa-f]{4})+/g;
const hexHead = /[0-9A-Fa-f]{32,}/y;
const isRunCode = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/-') {
    isRunCode[character.charCodeAt(0)] = 1;
}
function encodedSpans(text) {
    const spans = separate(findSpans(text));
    return spans.flatMap((span) => {
        const decoded = decode(span.encoding, text.slice(span.start, span.end));
        return decoded === undefined || decoded === '' ? [] : [{ ...span, decoded }];
    });
}
function decode(encoding, encoded) {
    switch (encoding) {
        case 'percent':
            return decodePercent(encoded);
        case 'unicode':
            return decodeUnicode(encoded);
        case 'hex':
            return decodeHex(encoded);
        case 'base64':
            return decodeBase64(encoded);
    }
}
function findSpans(text) {
    const spans = [];
    let percentSpan = nextPercent(text, 0);
    let point = nextUnicode(text, 0);
    let run = nextRun(text, 0);
    while (percentSpan !== undefined || point !== undefined || run !== undefined) {
        const first = [percentSpan, point, run].reduce((one, other) => other !== undefined && (one === undefined || other.start < one.start) ? other : one);
        if (first === undefined)
            break;
        if (first !== run || mayBeText(text, first))
            spans.push(first);
        const from = first.end;
        if (percentSpan !== undefined && percentSpan.start < from)
            percentSpan = nextPercent(text, from);
        if (point !== undefined && point.start < from)
            point = nextUnicode(text, from);
        if (run !== undefined && run.start < from)
            run = nextRun(text, from);
    }
    return spans;
}
function mayBeText(text, { encoding, start, end }) {
    const after = text.charCodeAt(end);
    if (after === percentSign || after === backslash || text.charCodeAt(start - 1) === percentSign)
        return true;
    if (encoding === 'hex')
        return isPrintable(Number.parseInt(text.slice(start, start + 2), 16));
    const bits = sextetAt(text, start) * 0x1000 + sextetAt(text, start + 1) * 0x40 + sextetAt(text, start + 2);
    return isPrintable(bits >> 10) && isPrintable((bits >> 2) & 0xff);
}
const percentSign = 0x25;
const backslash = 0x5c;
const sextets = new Uint8Array(128);
for (const [value, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
    sextets[character.charCodeAt(0)] = value;
}
sextets[0x2d] = 62;
sextets[0x5f] = 63;
function sextetAt(text, at) {
    return sextets[text.charCodeAt(at)] ?? 0;
}
function nextPercent(text, from) {
    if (!text.includes('%', from))
        return undefined;
    percent.lastIndex = from;
    const match = percent.exec(text);
    if (match === null)
        return undefined;
    const start = match.index;
    const lineEnd = text.indexOf('\n', start);
    let last = lineEnd === -1 ? text.length : lineEnd;
    do
        last = text.lastIndexOf('%', last - 1);
    while (!wholePercent.test(text.slice(last, last + 3)));
    return { encoding: 'percent', start, end: last + 3 };
}
function nextUnicode(text, from) {
    if (!mayHoldUnicode(text, from))
        return undefined;
    unicode.lastIndex = from;
    const match = unicode.exec(text);
    return match === null ? undefined : { encoding: 'unicode', start: match.index, end: match.index + match[0].length };
}
function mayHoldUnicode(text, from) {
    return text.includes('\\u', from) || text.includes('\\U', from) || text.includes('U+', from);
}
function nextRun(text, from) {
    let start = from;
    for (;;) {
        let at = start + shortestBase64 - 1;
        if (at >= text.length)
            return undefined;
        while (at >= start && isRun(text, at))
            at -= 1;
        if (at < start)
            break;
        start = at + 1;
    }
    hexHead.lastIndex = start;
    const hex = hexHead.exec(text);
    if (hex !== null && hex[0].length >= shortestHex)
        return { encoding: 'hex', start, end: start + hex[0].length };
    let end = start + shortestBase64;
    while (end < text.length && isRun(text, end))
        end += 1;
    for (let padding = 0; padding < 2 && text.charAt(end) === '='; padding += 1)
        end += 1;
    return { encoding: 'base64', start, end };
}
function isRun(text, at) {
    const code = text.charCodeAt(at);
    return code < 128 && isRunCode[code] === 1;
}
function separate(spans) {
    return spans.filter((span, at) => {
        const yields = (other) => other !== undefined &&
            other.start <= span.end &&
            other.end >= span.start &&
            ranks[other.encoding] > ranks[span.encoding];
        return !yields(spans[at - 1]) && !yields(spans[at + 1]);
    });
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/decoded-text.js

function decodeText(text, before) {
    const spans = encodedSpans(text);
    if (spans.length === 0)
        return undefined;
    const segments = [];
    const parts = [];
    let taken = 0;
    let length = 0;
    for (const { encoding, start, end, decoded } of spans) {
        const between = text.slice(taken, start);
        const decodedStart = length + between.length;
        length = decodedStart + decoded.length;
        parts.push(between, decoded);
        taken = end;
        const encodings = new Set(before?.encodingsIn(start, end) ?? []).add(encoding);
        segments.push({ encodings, start, end, decodedStart, decodedEnd: length });
    }
    parts.push(text.slice(taken));
    return {
        text: parts.join(''),
        encodingsIn(start, end) {
            const touching = touched(segments, start, end);
            return touching.length === 0 ? undefined : new Set(touching.flatMap(({ encodings }) => [...encodings]));
        },
        originalOf(start, end) {
            const from = startBefore(segments, start);
            const to = Math.max(from, endBefore(segments, end));
            return before === undefined ? [from, to] : before.originalOf(from, to);
        },
    };
}
function touched(segments, start, end) {
    const first = firstEndingAt(segments, start);
    const found = [];
    for (let at = first; at < segments.length; at += 1) {
        const segment = segments[at];
        if (segment === undefined || segment.decodedStart > end)
            break;
        found.push(segment);
    }
    return found;
}
function firstEndingAt(segments, place) {
    let low = 0;
    let high = segments.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((segments[middle]?.decodedEnd ?? 0) < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function startBefore(segments, place) {
    const at = firstEndingAt(segments, place);
    const segment = segments[at];
    if (segment !== undefined && place >= segment.decodedStart && place < segment.decodedEnd)
        return segment.start;
    return place + shiftBefore(segments, segment !== undefined && place >= segment.decodedEnd ? at + 1 : at);
}
function endBefore(segments, place) {
    const at = firstEndingAt(segments, place);
    const segment = segments[at];
    if (segment !== undefined && place > segment.decodedStart)
        return segment.end;
    return place + shiftBefore(segments, at);
}
function shiftBefore(segments, index) {
    const last = segments[index - 1];
    return last === undefined ? 0 : last.end - last.decodedEnd;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/required-parts.js
function isNear(place, other, { withinLines, withinColumns }) {
    return ((withinLines === undefined || Math.abs(place.line - other.line) <= withinLines) &&
        (withinColumns === undefined || Math.abs(place.column - other.column) <= withinColumns));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/placed-secrets.js



const notEncoded = new Set();
function findPlacedSecrets(file, search) {
    const { compiled, finder, applies, decodeDepth } = search;
    const secrets = [];
    let layer = { text: file.text, decoded: undefined };
    for (let depth = 0;; depth += 1) {
        const matches = finder.find(layer.text, (index) => {
            const rule = compiled.rules[index];
            return rule !== undefined && rule.rule.skipReport !== true && applies(rule, file.origin);
        });
        for (const match of matches) {
            const secret = placed(match, layer, file, search);
            if (secret !== undefined && hasItsParts(secret, layer, file, search))
                secrets.push(secret);
        }
        if (depth === decodeDepth)
            return secrets;
        const decoded = decodeText(layer.text, layer.decoded);
        if (decoded === undefined)
            return secrets;
        layer = { text: decoded.text, decoded };
    }
}
function placed(match, { text, decoded }, file, { compiled, ruleSet }) {
    const encodings = decoded === undefined ? notEncoded : decoded.encodingsIn(match.start, match.end);
    const rule = compiled.rules[match.rule];
    if (encodings === undefined || rule === undefined)
        return undefined;
    const secret = judgeMatch(match, rule, { text, origin: file.origin, allowlists: ruleSet.allowlists });
    if (secret === undefined)
        return undefined;
    const { secretStart, secretEnd } = secret;
    const [matchStart] = decoded?.originalOf(match.start, match.end) ?? [match.start];
    const [start, end] = decoded?.originalOf(secretStart, secretEnd) ?? [secretStart, secretEnd];
    const { line, column } = file.lines.placeOf(file.text[matchStart] === '\n' ? matchStart + 1 : matchStart);
    return { ...secret, start, end, line, column, encodings };
}
function hasItsParts(secret, layer, file, search) {
    const { compiled, finder } = search;
    return secret.rule.rule.required.every((part) => {
        const index = compiled.byId.get(part.id);
        if (index === undefined)
            return false;
        return finder.findRule(layer.text, index).some((match) => {
            const other = placed(match, layer, file, search);
            return other !== undefined && isNear(secret, other, part);
        });
    });
}

// EXTERNAL MODULE: ./build/core/model/fingerprint.js
var fingerprint = __webpack_require__(5712);
// EXTERNAL MODULE: ./build/core/model/redact-secret.js
var redact_secret = __webpack_require__(5788);
// EXTERNAL MODULE: ./build/core/model/squeezed.js
var squeezed = __webpack_require__(6082);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/secret-finding.js




const hardCoded = 798;
const fix = 'Revoke it where it was issued, put the new one into a secret store, and remove it from the history of the repository.';
const unguessable = 72;
function secretFinding(found) {
    const { rule, secret, location, encodings, commit, suppression } = found;
    const redacted = (0,redact_secret/* redactSecret */.Y)(secret, rule.isGeneric ? [] : rule.prefixes);
    const details = encodings.size === 0 ? undefined : `Found after decoding ${[...encodings].sort().join(' and ')}.`;
    return {
        tool: 'secrets',
        rule: rule.rule.id,
        title: rule.rule.title,
        severity: rule.rule.severity,
        category: 'secret',
        message: `${sentenceOf(rule.rule.title)}: ${redacted}`,
        location,
        fix,
        cwes: [hardCoded],
        redacted,
        fingerprint: placedFingerprint(found),
        ...(rule.rule.helpUrl === undefined ? {} : { helpUrl: rule.rule.helpUrl }),
        ...(details === undefined ? {} : { details }),
        ...(commit === undefined ? {} : { commit }),
        ...(suppression === undefined ? {} : { suppression }),
    };
}
function pathFinding({ rule }, path, commit) {
    return {
        tool: 'secrets',
        rule: rule.id,
        title: rule.title,
        severity: rule.severity,
        category: 'secret',
        message: `${sentenceOf(rule.title)}: a file of this name holds secrets`,
        location: { file: path },
        fix: 'Remove the file from the repository and its history, and replace what it holds.',
        cwes: [hardCoded],
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([rule.id, path]),
        ...(rule.helpUrl === undefined ? {} : { helpUrl: rule.helpUrl }),
        ...(commit === undefined ? {} : { commit }),
    };
}
function identityOf({ rule, secret, near }) {
    const bits = entropyOf(secret) * secret.length;
    const content = bits >= unguessable ? secret : (0,squeezed/* squeezed */.l)(near.split(secret).join('*'));
    return JSON.stringify([rule.rule.id, content]);
}
function placedFingerprint(found) {
    const { ordinal, location } = found;
    return (0,fingerprint/* fingerprintOf */.a)([location.file, identityOf(found), ...(ordinal === 0 ? [] : [String(ordinal)])]);
}
function sentenceOf(title) {
    return title.replace(/[.\s]+$/, '');
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/secret-scanner.js











const nearness = 200;
const usualDecodeDepth = 5;
function createSecretScanner(ruleSet, options = {}) {
    const compiled = (0,compile_rules/* compileRules */.n)(ruleSet);
    const watch = { current: -1 };
    const { ignored = new Set(), decodeDepth = usualDecodeDepth, ruleTimeMs } = options;
    let scanned = { path: '' };
    let slow = [];
    const time = ruleTimeMs === undefined ? undefined : (0,time_limit/* timeLimit */.z)();
    const finder = matchFinder(compiled, watch, time && {
        run: (work) => time.run(ruleTimeMs ?? 0, work),
        ended: (index) => slow.push({ rule: compiled.rules[index]?.rule.id ?? '', ...scanned }),
    });
    const skipped = new Set();
    const pathRules = compiled.rules.filter(({ rule }) => rule.pattern === undefined && rule.path !== undefined);
    const wants = (path, commit) => !ruleSet.allowlists.some((list) => allowsOrigin(list, originOf(path, commit)));
    const applies = ({ rule }, origin) => (rule.path === undefined || rule.path.test(origin.path)) &&
        !rule.allowlists.some((list) => allowsOrigin(list, origin)) &&
        !(skipped.size > 0 && skipped.has(`${rule.id}\n${origin.path}`));
    const search = { ruleSet, compiled, finder, applies, decodeDepth };
    const scan = (file) => {
        const origin = originOf(file.path, file.commit);
        scanned = origin;
        const inPath = pathRules.filter((rule) => rule.rule.skipReport !== true && applies(rule, origin));
        const lines = linesIn(file);
        const all = findPlacedSecrets({ text: file.text, origin, lines }, search);
        const secrets = ruleSet.placedAt === 'match' ? giveWayOnLine(all) : giveWayAtPlace(all);
        if (secrets.length === 0 && inPath.length === 0)
            return [];
        const comments = inlineComments(file.text);
        const ordinals = new Map();
        const findings = inPath.map((rule) => withSuppression(pathFinding(rule, file.path, file.commit), suppressionOf(rule.rule.id, 0, '')));
        for (const secret of [...secrets].sort((one, other) => one.start - other.start)) {
            const line = linesOf(file.text, secret.start, secret.end);
            const near = linesOf(file.text, secret.start, secret.end, nearness);
            const identity = identityOf({ rule: secret.rule, secret: secret.secret, near });
            const ordinal = ordinals.get(identity) ?? 0;
            ordinals.set(identity, ordinal + 1);
            findings.push(withSuppression(secretFinding({
                rule: secret.rule,
                secret: secret.secret,
                location: locationOf(file, lines, secret, ruleSet.placedAt),
                encodings: secret.encodings,
                near,
                ordinal,
                ...(file.commit === undefined ? {} : { commit: file.commit }),
            }), suppressionOf(secret.rule.rule.id, secret.line, line)));
        }
        return findings;
        function suppressionOf(rule, line, words) {
            const inFile = line === 0 ? 0 : line + (file.firstLine ?? 1) - 1;
            if (isIgnored(ignored, { path: file.path, commit: file.commit, rule, line: inFile })) {
                return { by: 'tool', reason: '.gitleaksignore' };
            }
            return line === 0 ? undefined : comments.find(rule, line, words);
        }
    };
    return {
        wants,
        scan,
        currentRule: () => compiled.rules[watch.current]?.rule.id,
        skip: (rule, path) => skipped.add(`${rule}\n${path}`),
        takeSlowRules() {
            const taken = slow;
            slow = [];
            return taken;
        },
    };
}
function originOf(path, commit) {
    return commit === undefined ? { path } : { path, commit };
}
function linesIn({ text, placeOf, lineAt }) {
    return placeOf === undefined || lineAt === undefined ? (0,line_index/* lineIndex */.D)(text) : { placeOf, lineAt };
}
function locationOf(file, lines, { start, end, line, column }, placedAt) {
    const from = placedAt === 'match' ? { line, column } : lines.placeOf(start);
    const to = lines.placeOf(end);
    const shift = (file.firstLine ?? 1) - 1;
    return {
        file: file.path,
        line: from.line + shift,
        column: from.column,
        endLine: to.line + shift,
        endColumn: to.column,
    };
}
function withSuppression(finding, suppression) {
    return suppression === undefined ? finding : { ...finding, suppression };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/load-scanner.js





const largestFile = 16 * 1024 * 1024;
async function loadRules({ secretRules, root }) {
    const { builtInRules } = await __webpack_require__.e(/* import() */ 3598).then(__webpack_require__.bind(__webpack_require__, 3598));
    if (secretRules === undefined)
        return { ruleSet: builtInRules, warnings: [] };
    const readText = (path) => (0,bytes_reader/* readTextNow */.m)(path, largestFile);
    const { readRuleFile } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6396)]).then(__webpack_require__.bind(__webpack_require__, 6396));
    const folder = root ?? (0,external_node_path_.dirname)(secretRules);
    return readRuleFile(secretRules, { readText, folder, builtIn: () => builtInRules });
}
const usualRuleTimeMs = 5_000;
async function loadScanner(options, limits) {
    const { ruleSet } = await loadRules(options);
    return scannerOf(ruleSet, options, limits);
}
function scannerOf(ruleSet, { root, secretRules }, limits = { ruleTimeMs: usualRuleTimeMs }) {
    const scanner = createSecretScanner(ruleSet, {
        ...limits,
        ...(root === undefined ? {} : { ignored: ignoredIn(root) }),
    });
    if (root === undefined || secretRules === undefined)
        return scanner;
    const own = (0,external_node_path_.relative)(root, secretRules).split(external_node_path_.sep).join('/');
    return { ...scanner, wants: (path, commit) => path !== own && scanner.wants(path, commit) };
}
function readIgnoreText(root) {
    try {
        return (0,bytes_reader/* readTextNow */.m)((0,external_node_path_.join)(root, '.gitleaksignore'), largestFile);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'ENOENT')
            return '';
        throw error;
    }
}
function ignoredIn(root) {
    try {
        return readIgnoreFile(readIgnoreText(root));
    }
    catch {
        return new Set();
    }
}
function ignoreFileWarning(root) {
    try {
        readIgnoreText(root);
        return undefined;
    }
    catch (error) {
        return `.gitleaksignore accepts nothing, because it cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`;
    }
}


/***/ }),

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ wordCharacters),
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   G: () => (/* binding */ complementOf),
/* harmony export */   U4: () => (/* binding */ bothCasesOf),
/* harmony export */   YF: () => (/* binding */ posixClasses),
/* harmony export */   gT: () => (/* binding */ goSpaces),
/* harmony export */   jH: () => (/* binding */ scriptSpaces),
/* harmony export */   ve: () => (/* binding */ mergedRanges),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* unused harmony export highest */
const lower = [0x61, 0x7a];
const upper = [0x41, 0x5a];
const digit = [0x30, 0x39];
const highest = 0x10ffff;
const digits = [digit];
const wordCharacters = [digit, upper, [0x5f, 0x5f], lower];
const goSpaces = [
    [0x09, 0x0a],
    [0x0c, 0x0d],
    [0x20, 0x20],
];
const scriptSpaces = [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
];
const posixClasses = {
    alnum: [digit, upper, lower],
    alpha: [upper, lower],
    ascii: [[0x00, 0x7f]],
    blank: [
        [0x09, 0x09],
        [0x20, 0x20],
    ],
    cntrl: [
        [0x00, 0x1f],
        [0x7f, 0x7f],
    ],
    digit: [digit],
    graph: [[0x21, 0x7e]],
    lower: [lower],
    print: [[0x20, 0x7e]],
    punct: [
        [0x21, 0x2f],
        [0x3a, 0x40],
        [0x5b, 0x60],
        [0x7b, 0x7e],
    ],
    space: [
        [0x09, 0x0d],
        [0x20, 0x20],
    ],
    upper: [upper],
    word: wordCharacters,
    xdigit: [digit, [0x41, 0x46], [0x61, 0x66]],
};
function complementOf(ranges) {
    const result = [];
    let next = 0;
    for (const [low, high] of [...ranges].sort(([one], [other]) => one - other)) {
        if (low > next)
            result.push([next, low - 1]);
        next = Math.max(next, high + 1);
    }
    if (next <= highest)
        result.push([next, highest]);
    return result;
}
function mergedRanges(ranges) {
    const merged = [];
    for (const [low, high] of [...ranges].sort(([one], [other]) => one - other)) {
        const last = merged.at(-1);
        if (last !== undefined && low <= last[1] + 1)
            last[1] = Math.max(last[1], high);
        else
            merged.push([low, high]);
    }
    return merged;
}
function bothCasesOf(ranges) {
    const result = [...ranges];
    for (const [low, high] of ranges) {
        const fromLower = [Math.max(low, lower[0]), Math.min(high, lower[1])];
        if (fromLower[0] <= fromLower[1])
            result.push([fromLower[0] - 32, fromLower[1] - 32]);
        const fromUpper = [Math.max(low, upper[0]), Math.min(high, upper[1])];
        if (fromUpper[0] <= fromUpper[1])
            result.push([fromUpper[0] + 32, fromUpper[1] + 32]);
        if (low > 0x7f && high - low < 512) {
            for (let code = low; code <= high; code += 1) {
                for (const other of casesOf(code))
                    if (other !== code)
                        result.push([other, other]);
            }
        }
    }
    return result;
}
function casesOf(code) {
    const text = String.fromCodePoint(code);
    const cases = new Set([code]);
    for (const other of [text.toLowerCase(), text.toUpperCase()]) {
        const first = other.codePointAt(0);
        if (first !== undefined && String.fromCodePoint(first) === other)
            cases.add(first);
    }
    return [...cases];
}


/***/ }),

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ perlClass),
/* harmony export */   Y: () => (/* binding */ oneCharacter)
/* harmony export */ });
/* harmony import */ var _character_sets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);

function oneCharacter(code) {
    return { ranges: [[code, code]], properties: [], code };
}
function perlClass(letter, spaces) {
    const sets = { d: _character_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm, s: spaces, w: _character_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .wordCharacters */ .DP };
    const lower = letter.toLowerCase();
    const set = Object.hasOwn(sets, lower) ? sets[lower] : undefined;
    return set && { ranges: letter === lower ? set : (0,_character_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .complementOf */ .G)(set), properties: [] };
}


/***/ }),

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseRegex)
});

// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/character-sets.js
var character_sets = __webpack_require__(466);
// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/regex-node.js
var regex_node = __webpack_require__(3027);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/pattern-reader.js

class PatternReader {
    source;
    at = 0;
    constructor(source) {
        this.source = source;
    }
    get done() {
        return this.at >= this.source.length;
    }
    peek() {
        const code = this.source.charCodeAt(this.at);
        if (code < 0xd800)
            return this.source[this.at];
        const point = this.source.codePointAt(this.at);
        return point === undefined ? undefined : String.fromCodePoint(point);
    }
    take() {
        const next = this.peek();
        if (next === undefined)
            throw new regex_node/* PatternError */.JM('it ends in the middle');
        this.at += next.length;
        return next;
    }
    takeIf(text) {
        if (!this.source.startsWith(text, this.at))
            return false;
        this.at += text.length;
        return true;
    }
    takeMatch(pattern) {
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.source);
        if (match === null)
            return undefined;
        this.at += match[0].length;
        return match;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/parse-regex.js



const counted = /\{(\d{1,9})(,(\d{0,9}))?\}/y;
const deepest = 200;
function parseRegex(source, dialect, flags) {
    const reader = new PatternReader(source);
    const node = readChoice(reader, dialect, flags, 0);
    if (!reader.done)
        throw new regex_node/* PatternError */.JM(`the ) at character ${reader.at + 1} closes nothing`);
    return node;
}
function readChoice(reader, dialect, given, depth) {
    if (depth > deepest)
        throw new regex_node/* PatternError */.JM(`it is nested more than ${deepest} deep`);
    const options = [];
    let items = [];
    let flags = given;
    for (let next = reader.peek(); next !== undefined && next !== ')'; next = reader.peek()) {
        const start = reader.at;
        if (reader.takeIf('|')) {
            options.push((0,regex_node/* sequenceOf */.nD)(items));
            items = [];
        }
        else if (reader.takeIf('(')) {
            const opening = dialect.readOpening(reader, flags);
            if (opening.kind === 'flags') {
                flags = opening.flags;
                continue;
            }
            const body = readChoice(reader, dialect, opening.kind === 'group' ? opening.flags : flags, depth + 1);
            if (!reader.takeIf(')'))
                throw new regex_node/* PatternError */.JM('a ( is not closed');
            const group = opening.kind === 'look'
                ? { kind: 'look' }
                : {
                    kind: 'group',
                    capturing: opening.capturing,
                    body,
                    ...(opening.name === undefined ? {} : { name: opening.name }),
                };
            items.push(readRepetition(reader, start, group, flags));
        }
        else {
            items.push(readRepetition(reader, start, readAtom(reader, dialect, flags), flags));
        }
    }
    options.push((0,regex_node/* sequenceOf */.nD)(items));
    return (0,regex_node/* choiceOf */.FH)(options);
}
function readAtom(reader, dialect, flags) {
    const next = reader.take();
    switch (next) {
        case '.':
            return { kind: 'any', lineEndsToo: flags.dotAll };
        case '^':
            return { kind: 'assertion', what: flags.multiline ? 'line-start' : 'text-start' };
        case '$':
            return { kind: 'assertion', what: flags.multiline ? 'line-end' : 'text-end' };
        case '[':
            return readClass(reader, dialect, flags);
        case '\\':
            return dialect.readEscape(reader, flags);
        case '*':
        case '+':
        case '?':
            throw new regex_node/* PatternError */.JM(`the ${next} at character ${reader.at} has nothing to repeat`);
        default:
            return characterOf(next, flags);
    }
}
function characterOf(text, { ignoreCase }) {
    return { kind: 'character', code: text.codePointAt(0) ?? 0, ignoreCase };
}
function readRepetition(reader, start, body, flags) {
    let node = body;
    for (;;) {
        const bounds = readBounds(reader);
        if (bounds === undefined)
            return node;
        const [minimum, maximum] = bounds;
        if (minimum > maximum)
            throw new regex_node/* PatternError */.JM(`{${minimum},${maximum}} counts backwards`);
        const lazy = reader.takeIf('?') !== flags.swapLazy;
        node = { kind: 'repetition', body: node, minimum, maximum, lazy, span: [start, reader.at] };
    }
}
function readBounds(reader) {
    const next = reader.peek();
    if (next === '*' || next === '+' || next === '?') {
        reader.take();
        return next === '?' ? [0, 1] : [next === '*' ? 0 : 1, Infinity];
    }
    const match = next === '{' ? reader.takeMatch(counted) : undefined;
    if (match === undefined)
        return undefined;
    const minimum = Number(match[1]);
    if (match[2] === undefined)
        return [minimum, minimum];
    return [minimum, match[3] === '' ? Infinity : Number(match[3])];
}
const posix = /\[:(\^?)(\w+):\]/y;
function readClass(reader, dialect, flags) {
    const negated = reader.takeIf('^');
    const ranges = [];
    const properties = [];
    for (let first = true;; first = false) {
        if (reader.peek() === ']' && !(first && dialect.posixBrackets)) {
            reader.take();
            return { kind: 'class', negated, ignoreCase: flags.ignoreCase, ranges, properties };
        }
        const item = readClassItem(reader, dialect);
        properties.push(...item.properties);
        const range = item.code === undefined ? undefined : readRangeEnd(reader, dialect, item.code);
        ranges.push(...(range === undefined ? item.ranges : [range]));
    }
}
function readClassItem(reader, dialect) {
    if (dialect.posixBrackets && reader.peek() === '[') {
        const named = reader.takeMatch(posix);
        if (named !== undefined)
            return { ranges: posixRanges(named[2] ?? '', named[1] === '^'), properties: [] };
    }
    const next = reader.take();
    if (next === '\\')
        return dialect.readClassEscape(reader);
    const code = next.codePointAt(0) ?? 0;
    return { ranges: [[code, code]], properties: [], code };
}
function posixRanges(name, negated) {
    const ranges = Object.hasOwn(character_sets/* posixClasses */.YF, name) ? character_sets/* posixClasses */.YF[name] : undefined;
    if (ranges === undefined)
        throw new regex_node/* PatternError */.JM(`[:${name}:] is no class of characters`);
    return negated ? (0,character_sets/* complementOf */.G)(ranges) : ranges;
}
function readRangeEnd(reader, dialect, low) {
    const before = reader.at;
    if (!reader.takeIf('-'))
        return undefined;
    if (reader.peek() === ']') {
        reader.at = before;
        return undefined;
    }
    const end = readClassItem(reader, dialect);
    if (end.code === undefined) {
        reader.at = before;
        return undefined;
    }
    if (end.code < low)
        throw new regex_node/* PatternError */.JM(`a range of characters runs backwards at character ${before}`);
    return [low, end.code];
}


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   nD: () => (/* binding */ sequenceOf)
/* harmony export */ });
class PatternError extends Error {
}
function sequenceOf(items) {
    const [only] = items;
    if (items.length === 1 && only !== undefined)
        return only;
    return items.length === 0 ? { kind: 'empty' } : { kind: 'sequence', items };
}
function choiceOf(options) {
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
}


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);

const digits = 32;
function fingerprintOf(parts) {
    return (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify(parts)).slice(0, digits);
}


/***/ }),

/***/ 5788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ redactSecret)
/* harmony export */ });
const shortest = 16;
const shown = 4;
function redactSecret(secret, prefixes = []) {
    if (secret.length < shortest)
        return '…';
    const lower = secret.toLowerCase();
    const prefix = prefixes
        .filter((one) => lower.startsWith(one))
        .reduce((one, other) => (other.length > one.length ? other : one), '');
    const head = /^[A-Za-z0-9]/.test(secret) ? secret.slice(0, Math.min(shown, prefix.length)) : '';
    return `${head}… (${secret.length} characters)`;
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ squeezed)
/* harmony export */ });
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ })

};
