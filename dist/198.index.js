export const id = 198;
export const ids = [198];
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

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detector: () => (/* binding */ detector),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/actions/security-scan/checks/report-hits.js
var report_hits = __webpack_require__(7542);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/shell-commands.js
var _a;
const leading = new Set([
    'if',
    'then',
    'else',
    'elif',
    'while',
    'until',
    'do',
    '!',
    '{',
    'time',
    'exec',
    'command',
    'env',
    'eval',
    'nohup',
]);
const longestPattern = 200;
const deepest = 8;
function commandsOf(script) {
    return new ShellReader(script, 0, script.length, 0).read();
}
class ShellReader {
    #script;
    #end;
    #depth;
    #commands = [];
    #words = [];
    #at;
    constructor(script, start, end, depth) {
        this.#script = script;
        this.#at = start;
        this.#end = end;
        this.#depth = depth;
    }
    read() {
        while (this.#at < this.#end) {
            const character = this.#script[this.#at] ?? '';
            if (character === '\n' || character === ';' || character === '(' || character === ')')
                this.#finish(1, false);
            else if (character === '&')
                this.#finish(this.#script[this.#at + 1] === '&' ? 2 : 1, false);
            else if (character === '|') {
                const next = this.#script[this.#at + 1];
                if (this.#isCasePattern())
                    this.#at += 1;
                else
                    this.#finish(next === '|' || next === '&' ? 2 : 1, next !== '|');
            }
            else if (character === '#' && /[\s;&|(]|^$/.test(this.#script[this.#at - 1] ?? ''))
                this.#skipComment();
            else if (this.#isJoinedLine())
                this.#at = this.#script.indexOf('\n', this.#at) + 1;
            else if (/\s/.test(character))
                this.#at += 1;
            else
                this.#word();
        }
        this.#finish(0, false);
        return this.#commands;
    }
    #isJoinedLine() {
        return this.#script[this.#at] === '\\' && /^\r?\n/.test(this.#script.slice(this.#at + 1, this.#at + 3));
    }
    #isCasePattern() {
        const start = this.#at + 1;
        const rest = this.#script.slice(start, Math.min(start + longestPattern, this.#end));
        return /^[^\n()&;]*\)/.test(rest) && this.#depth === 0;
    }
    #skipComment() {
        const end = this.#script.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#end : end;
    }
    #finish(length, piped) {
        this.#at += length;
        const words = this.#words;
        this.#words = [];
        let first = 0;
        while (first < words.length) {
            const word = words[first];
            if (word === undefined || (!leading.has(word.text) && !/^\w+\+?=/.test(word.text)))
                break;
            first += 1;
        }
        const name = words[first];
        if (name === undefined)
            return;
        this.#commands.push({
            name: name.text.slice(name.text.lastIndexOf('/') + 1),
            words: words.slice(first + 1),
            index: name.index,
            piped,
        });
    }
    #word() {
        const start = this.#at;
        const parts = [];
        let expands = false;
        let quote = '';
        while (this.#at < this.#end) {
            const character = this.#script[this.#at] ?? '';
            if (quote === '' && /[\s;&|()]/.test(character))
                break;
            if (character === quote)
                quote = '';
            else if (quote === '' && (character === '"' || character === "'"))
                quote = character;
            else if (character === '\\' && quote !== "'") {
                this.#at += 1;
                const escaped = this.#script[this.#at] ?? '';
                if (escaped !== '\n' && escaped !== '\r')
                    parts.push(escaped);
            }
            else if (quote !== "'" && (character === '`' || (character === '$' && this.#script[this.#at + 1] === '('))) {
                expands = true;
                this.#substitution(character === '`');
                continue;
            }
            else {
                if (character === '$' && quote !== "'")
                    expands = true;
                parts.push(character);
            }
            this.#at += 1;
        }
        this.#words.push({ text: parts.join(''), index: start, expands });
    }
    #substitution(backquoted) {
        const start = this.#at + (backquoted ? 1 : 2);
        const end = backquoted ? this.#script.indexOf('`', start) : this.#closing(start);
        const stop = end < 0 || end > this.#end ? this.#end : end;
        if (this.#depth < deepest) {
            this.#commands.push(...new _a(this.#script, start, stop, this.#depth + 1).read());
        }
        this.#at = Math.min(stop + 1, this.#end);
    }
    #closing(start) {
        let open = 1;
        let quote = '';
        for (let at = start; at < this.#end; at += 1) {
            const character = this.#script[at] ?? '';
            if (character === '\\')
                at += 1;
            else if (quote !== '')
                quote = character === quote ? '' : quote;
            else if (character === "'")
                quote = character;
            else if (character === '(')
                open += 1;
            else if (character === ')') {
                open -= 1;
                if (open === 0)
                    return at;
            }
        }
        return -1;
    }
}
_a = ShellReader;

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/dockerfile-check.js

function hitIn(rule, instruction, message, { index = instruction.index, ...others } = {}) {
    return { rule, index, message, statement: instruction.index, ...others };
}
function hitInScript(rule, { instruction, indexAt }, at, message, particulars = {}) {
    return hitIn(rule, instruction, message, { index: indexAt(at), ...particulars });
}
const shells = /^\s*(?:\/\S*\/)?(?:ba|da|z|k|a)?sh(?:\s+-\S+)*\s*$/;
const shebang = /^#!\s*(?:\/usr\/bin\/env\s+)?(?:\S*\/)?(?<program>[\w.-]+)/;
function scriptsOf(instruction) {
    const { body, exec, heredocs } = instruction;
    if (exec !== undefined) {
        const [name = '', ...words] = exec;
        const command = {
            name: name.slice(name.lastIndexOf('/') + 1),
            words: words.map((text) => ({ text, index: 0, expands: false })),
            index: 0,
            piped: false,
        };
        const inner = exec.length === 3 && /^-\w*c$/.test(exec[1] ?? '') && shells.test(name) ? (exec[2] ?? '') : undefined;
        const commands = inner === undefined ? [command] : commandsOf(inner);
        return [{ instruction, text: inner ?? '', indexAt: () => instruction.index, commands }];
    }
    const scripts = [];
    const outside = body.text.replaceAll(/<<-?["']?\w+["']?/g, '');
    if (heredocs.length === 0 || outside.trim() !== '') {
        scripts.push(scriptOf(instruction, body));
    }
    if (outside.trim() === '' || shells.test(outside)) {
        for (const { content } of heredocs) {
            const program = shebang.exec(content.text)?.groups?.program ?? 'sh';
            if (shells.test(program))
                scripts.push(scriptOf(instruction, content));
        }
    }
    return scripts;
}
function scriptOf(instruction, mapped) {
    const { text } = mapped;
    return { instruction, text, indexAt: (at) => mapped.indexAt(at), commands: commandsOf(text) };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/image-ages.js
const agesAsOf = '2026-11-20';
const products = [
    {
        product: 'Debian',
        images: ['debian'],
        ends: { '7': '2018-05-31', '8': '2020-06-30', '9': '2022-06-30', '10': '2024-06-30', '11': '2026-08-31' },
        codenames: { wheezy: '7', jessie: '8', stretch: '9', buster: '10', bullseye: '11' },
    },
    {
        product: 'Ubuntu',
        images: ['ubuntu'],
        ends: {
            '14.04': '2019-04-25',
            '16.04': '2021-04-30',
            '18.04': '2023-05-31',
            '20.04': '2025-05-31',
            '21.10': '2022-07-14',
            '22.10': '2023-07-20',
            '23.04': '2024-01-25',
            '23.10': '2024-07-11',
            '24.10': '2025-07-10',
            '25.04': '2026-01-15',
        },
        codenames: { trusty: '14.04', xenial: '16.04', bionic: '18.04', focal: '20.04', lunar: '23.04', mantic: '23.10' },
    },
    {
        product: 'Alpine',
        images: ['alpine'],
        ends: {
            '3.3': '2017-11-01',
            '3.4': '2018-05-01',
            '3.5': '2018-11-01',
            '3.6': '2019-05-01',
            '3.7': '2019-11-01',
            '3.8': '2020-05-01',
            '3.9': '2020-11-01',
            '3.10': '2021-05-01',
            '3.11': '2021-11-01',
            '3.12': '2022-05-01',
            '3.13': '2022-11-01',
            '3.14': '2023-05-01',
            '3.15': '2023-11-01',
            '3.16': '2024-05-23',
            '3.17': '2024-11-22',
            '3.18': '2025-05-09',
            '3.19': '2025-11-01',
            '3.20': '2026-04-01',
            '3.21': '2026-11-01',
        },
    },
    {
        product: 'CentOS',
        images: ['centos'],
        ends: { '5': '2017-03-31', '6': '2020-11-30', '7': '2024-06-30', '8': '2021-12-31' },
    },
    {
        product: 'Node.js',
        images: ['node'],
        ends: {
            '4': '2018-04-30',
            '6': '2019-04-30',
            '8': '2019-12-31',
            '10': '2021-04-30',
            '11': '2019-06-01',
            '12': '2022-04-30',
            '13': '2020-06-01',
            '14': '2023-04-30',
            '15': '2021-06-01',
            '16': '2023-09-11',
            '17': '2022-06-01',
            '18': '2025-04-30',
            '19': '2023-06-01',
            '20': '2026-04-30',
            '21': '2024-06-01',
            '23': '2025-06-01',
            '25': '2026-06-01',
        },
        codenames: { carbon: '8', dubnium: '10', erbium: '12', fermium: '14', gallium: '16', hydrogen: '18', iron: '20' },
    },
    {
        product: 'Python',
        images: ['python'],
        ends: {
            '2': '2020-01-01',
            '3.4': '2019-03-18',
            '3.5': '2020-09-13',
            '3.6': '2021-12-23',
            '3.7': '2023-06-27',
            '3.8': '2024-10-07',
            '3.9': '2025-10-31',
            '3.10': '2026-10-31',
        },
    },
    {
        product: 'PHP',
        images: ['php'],
        ends: { '5': '2018-12-31', '7': '2022-11-28', '8.0': '2023-11-26', '8.1': '2025-12-31' },
    },
    {
        product: 'Ruby',
        images: ['ruby'],
        ends: { '2': '2023-03-31', '3.0': '2024-04-23', '3.1': '2025-03-26', '3.2': '2026-03-31' },
    },
    {
        product: 'Go',
        images: ['golang'],
        ends: {
            '1.19': '2023-09-06',
            '1.20': '2024-02-06',
            '1.21': '2024-08-13',
            '1.22': '2025-02-11',
            '1.23': '2025-08-12',
        },
    },
    {
        product: 'PostgreSQL',
        images: ['postgres'],
        ends: {
            '9': '2021-11-11',
            '10': '2022-11-10',
            '11': '2023-11-09',
            '12': '2024-11-21',
            '13': '2025-11-13',
            '14': '2026-11-12',
        },
    },
];
function officialName(repository) {
    const name = /^(?:(?:docker\.io|index\.docker\.io|registry-1\.docker\.io|public\.ecr\.aws\/docker|mirror\.gcr\.io)\/)?(?:library\/)?(?<name>[a-z]+)$/.exec(repository)?.groups?.name;
    return name;
}
function endedReleases({ repository, tag }, day) {
    if (tag === undefined)
        return [];
    const name = officialName(repository) ?? '';
    const parts = tag.toLowerCase().split('-');
    return products.flatMap(({ product, images, ends, codenames = {} }) => {
        const version = images.includes(name)
            ? versionIn(parts[0] ?? '', ends, codenames)
            : parts.flatMap((part) => suffixVersion(part, product, ends, codenames) ?? [])[0];
        const end = version === undefined ? undefined : ends[version];
        return version !== undefined && end !== undefined && end < day ? [{ product, version, end }] : [];
    });
}
function versionIn(part, ends, codenames) {
    const named = Object.hasOwn(codenames, part) ? codenames[part] : undefined;
    if (named !== undefined)
        return named;
    const numbers = /^\d+(?:\.\d+)*/.exec(part)?.[0]?.split('.') ?? [];
    return [2, 1].map((length) => numbers.slice(0, length).join('.')).find((version) => Object.hasOwn(ends, version));
}
function suffixVersion(part, product, ends, codenames) {
    if (product === 'Alpine' && part.startsWith('alpine'))
        return versionIn(part.slice('alpine'.length), ends, {});
    return (product === 'Debian' || product === 'Ubuntu') && Object.hasOwn(codenames, part) ? codenames[part] : undefined;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/known-rules.js
function known(id, severity, title, why, fix) {
    return { id, title, severity, why, fix, helpUrl: `https://github.com/hadolint/hadolint/wiki/${id}` };
}
const unpinned = 'Two builds of the same file can hold different versions, also ones that nobody has looked at.';
const waits = 'The build stops at a question that nobody answers.';
const bigger = 'What is left over makes the image bigger and is one more thing to attack.';
const knownRules = {
    DL3000: known('DL3000', 'low', 'WORKDIR is relative', 'Where it leads depends on the base image.', 'Write an absolute path.'),
    DL3001: known('DL3001', 'note', 'Program that makes no sense in a container', 'It is for machines with users and services.', 'Remove it.'),
    DL3002: known('DL3002', 'medium', 'Last user is root', 'A hole in the program then gives all of the container away.', 'End with `USER` and a user without rights.'),
    DL3003: known('DL3003', 'note', 'cd instead of WORKDIR', 'A later step does not start where this one ended.', 'Use `WORKDIR`.'),
    DL3004: known('DL3004', 'low', 'sudo in a build', 'Steps run as root anyway, and sudo in the image lets a process that was broken into become root.', 'Remove it, and switch users with `USER`.'),
    DL3006: known('DL3006', 'medium', 'Base image without a tag', unpinned, 'Name a version, best with its digest.'),
    DL3007: known('DL3007', 'medium', 'Base image is `latest`', unpinned, 'Name a version, best with its digest.'),
    DL3008: known('DL3008', 'note', 'apt package without a version', unpinned, 'Write `package=version`.'),
    DL3009: known('DL3009', 'note', 'Lists of apt stay in the image', bigger, 'End the same RUN with `rm -rf /var/lib/apt/lists/*`.'),
    DL3011: known('DL3011', 'low', 'Port that does not exist', 'Ports go from 0 to 65535.', 'Write the right number.'),
    DL3012: known('DL3012', 'low', 'Several HEALTHCHECKs', 'Only the last one counts.', 'Keep one.'),
    DL3013: known('DL3013', 'low', 'Python package without a version', unpinned, 'Write `package==version`, or install from a file with hashes.'),
    DL3014: known('DL3014', 'note', 'apt-get asks', waits, 'Add `-y`.'),
    DL3015: known('DL3015', 'note', 'apt-get installs what is only recommended', bigger, 'Add `--no-install-recommends`.'),
    DL3016: known('DL3016', 'low', 'npm package without a version', unpinned, 'Write `package@version`.'),
    DL3018: known('DL3018', 'note', 'apk package without a version', unpinned, 'Write `package=version`.'),
    DL3019: known('DL3019', 'note', 'Index of apk stays in the image', bigger, 'Add `--no-cache`.'),
    DL3020: known('DL3020', 'low', 'ADD where COPY is meant', 'ADD also unpacks archives and downloads, which a name alone can set off.', 'Use `COPY`.'),
    DL3021: known('DL3021', 'low', 'COPY of several files to a file', 'The build fails.', 'End the last argument with `/`.'),
    DL3022: known('DL3022', 'low', 'COPY from a stage that is not there', 'The name is then taken for an image on a registry, and anyone may own that name.', 'Name a stage that stands above.'),
    DL3023: known('DL3023', 'low', 'COPY from its own stage', 'The build fails.', 'Name another stage.'),
    DL3024: known('DL3024', 'low', 'Two stages of one name', 'Which one is meant is not clear.', 'Rename one.'),
    DL3025: known('DL3025', 'note', 'Shell form of CMD or ENTRYPOINT', 'A shell stands between, so signals such as the one to stop do not reach the program.', 'Write a list: `["program", "argument"]`.'),
    DL3027: known('DL3027', 'note', 'apt instead of apt-get', 'Its options and output may change.', 'Use `apt-get`.'),
    DL3028: known('DL3028', 'low', 'Ruby gem without a version', unpinned, 'Write `gem:version`.'),
    DL3030: known('DL3030', 'note', 'yum asks', waits, 'Add `-y`.'),
    DL3032: known('DL3032', 'note', 'Cache of yum stays in the image', bigger, 'End the same RUN with `yum clean all`.'),
    DL3033: known('DL3033', 'note', 'yum package without a version', unpinned, 'Write `package-version`.'),
    DL3038: known('DL3038', 'note', 'dnf asks', waits, 'Add `-y`.'),
    DL3040: known('DL3040', 'note', 'Cache of dnf stays in the image', bigger, 'End the same RUN with `dnf clean all`.'),
    DL3041: known('DL3041', 'note', 'dnf package without a version', unpinned, 'Write `package-version`.'),
    DL3042: known('DL3042', 'note', 'Cache of pip stays in the image', bigger, 'Add `--no-cache-dir`.'),
    DL3043: known('DL3043', 'low', 'ONBUILD with FROM, ONBUILD or MAINTAINER', 'Docker refuses it.', 'Remove it.'),
    DL3044: known('DL3044', 'low', 'ENV uses a variable that it sets itself', 'It still has its old value there.', 'Use two ENVs.'),
    DL3045: known('DL3045', 'note', 'COPY to a relative path without WORKDIR', 'Where it goes depends on the base image.', 'Set `WORKDIR` before.'),
    DL3057: known('DL3057', 'note', 'No HEALTHCHECK', 'Nobody notices that the program hangs.', 'Add `HEALTHCHECK`, or leave it to the orchestrator and allow this.'),
    DL3061: known('DL3061', 'low', 'FROM is missing at the beginning', 'The build fails.', 'Begin with `FROM`.'),
    DL3062: known('DL3062', 'low', 'Go program without a version', unpinned, 'Write `package@version`.'),
    DL3064: known('DL3064', 'medium', 'Secret in a build argument or the environment', 'Arguments of a build stay in the history of the image, and the environment is readable by every process.', 'Mount it with `RUN --mount=type=secret`.'),
    DL4000: known('DL4000', 'note', 'MAINTAINER is deprecated', 'Newer builders may refuse it.', 'Use `LABEL`.'),
    DL4003: known('DL4003', 'low', 'Several CMDs', 'Only the last one counts.', 'Keep one.'),
    DL4004: known('DL4004', 'low', 'Several ENTRYPOINTs', 'Only the last one counts.', 'Keep one.'),
    DL4006: known('DL4006', 'low', 'Pipe without pipefail', 'A download that fails in front of the pipe goes unnoticed.', 'Set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before.'),
};

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/security-rules.js
const practices = 'https://docs.docker.com/build/building/best-practices/';
const reference = 'https://docs.docker.com/reference/dockerfile/';
const secrets = 'https://docs.docker.com/build/building/secrets/';
const securityRules = {
    unpinnedBase: {
        id: 'unpinned-base-image',
        title: 'Base image is not pinned by digest',
        severity: 'low',
        why: 'The tag can be moved to another image, so two builds of the same file differ and nobody notices a bad one.',
        fix: 'Add the digest, `image:tag@sha256:…`, and let Dependabot or Renovate raise it.',
        helpUrl: practices,
        cwes: [829, 1357],
    },
    oldBase: {
        id: 'old-base-image',
        title: 'Base image gets no security fixes any more',
        severity: 'medium',
        why: 'The project has ended the support of this release, so known holes in it stay open.',
        fix: 'Move to a release that is still supported.',
        helpUrl: practices,
        cwes: [1104],
    },
    missingUser: {
        id: 'missing-user',
        title: 'Container runs as root',
        severity: 'medium',
        why: 'Without USER the program runs as root, and a hole in it gives all of the container away, and more of the host.',
        fix: 'Create a user and add `USER` with its number before CMD or ENTRYPOINT.',
        helpUrl: reference,
        cwes: [250],
    },
    secretInLayer: {
        id: 'secret-in-layer',
        title: 'Secret is built into the image',
        severity: 'high',
        why: 'Values of ENV, ARG and RUN stay in the history of the image, where everyone who can pull it reads them.',
        fix: 'Replace the secret, and mount the new one with `RUN --mount=type=secret` or give it when the container starts.',
        helpUrl: secrets,
        cwes: [798, 538],
    },
    secretFile: {
        id: 'secret-file-copied',
        title: 'File with secrets is copied into the image',
        severity: 'high',
        why: 'The file stays in the layer even where a later step deletes it.',
        fix: 'Mount it with `RUN --mount=type=secret`, and name it in `.dockerignore`.',
        helpUrl: secrets,
        cwes: [538],
    },
    addWithoutChecksum: {
        id: 'add-without-checksum',
        title: 'Download without a digest',
        severity: 'medium',
        why: 'Whatever the server sends at the time of the build goes into the image.',
        fix: 'Add `--checksum=sha256:…`.',
        helpUrl: reference,
        cwes: [494],
    },
    pipeToShell: {
        id: 'pipe-to-shell',
        title: 'Script from the network runs unchecked',
        severity: 'low',
        why: 'Whoever controls the server decides what is built into the image.',
        fix: 'Download a fixed version, compare its digest, and run it then.',
        helpUrl: practices,
        cwes: [494],
    },
    uncheckedTls: {
        id: 'tls-verification-off',
        title: 'Certificates or signatures are not checked',
        severity: 'medium',
        why: 'Whoever stands between can hand over other code; in ENV it holds for the running program as well.',
        fix: 'Leave the check on, and add the certificate of your own authority where that is why it is off.',
        helpUrl: practices,
        cwes: [295],
    },
    worldWritable: {
        id: 'world-writable',
        title: 'Files that everyone may change',
        severity: 'low',
        why: 'Every process in the container, also one that was broken into, can replace these files.',
        fix: 'Give the files to the user that needs them, with `--chown` and 755 or less.',
        helpUrl: practices,
        cwes: [732],
    },
    exposedSsh: {
        id: 'exposed-ssh',
        title: 'Container offers SSH',
        severity: 'medium',
        why: 'A login into a running container is one more way in, with keys that nobody rotates.',
        fix: 'Remove it, and use `docker exec` or `kubectl exec`.',
        helpUrl: practices,
        cwes: [1327],
    },
    insecureRun: {
        id: 'insecure-run',
        title: 'Step of the build leaves its sandbox',
        severity: 'medium',
        why: 'The step runs with rights on the machine that builds, or in its network.',
        fix: 'Remove the flag, or build that part outside.',
        helpUrl: reference,
        cwes: [250],
    },
    systemUpgrade: {
        id: 'system-upgrade',
        title: 'All packages are upgraded',
        severity: 'note',
        why: 'What is in the image then depends on the day of the build, not on the file.',
        fix: 'Take a newer base image.',
        helpUrl: practices,
    },
    npmInstall: {
        id: 'npm-install',
        title: 'Dependencies are resolved anew',
        severity: 'note',
        why: '`npm install` may change what the lockfile says, so the image can hold versions that nobody tested.',
        fix: 'Copy the lockfile and use `npm ci`.',
        helpUrl: practices,
        cwes: [1357],
    },
};

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/base-images.js




const findBaseImages = ({ dockerfile: { stages, head }, now }) => {
    const hits = [];
    const names = new Set();
    const stray = head.find(({ keyword }) => keyword !== 'ARG');
    if (stray !== undefined) {
        hits.push(hitIn(knownRules.DL3061, stray, `${stray.keyword} stands before the first FROM.`));
    }
    for (const stage of stages) {
        if (stage.name !== undefined) {
            if (names.has(stage.name)) {
                hits.push(hitIn(knownRules.DL3024, stage.from, `The stage ${stage.name} is there twice.`));
            }
            names.add(stage.name);
        }
        hits.push(...judgePin(stage), ...(now === undefined ? [] : judgeAge(stage, now)));
    }
    return hits;
};
function judgePin({ base, from }) {
    if (base.kind !== 'image' || base.image.digest !== undefined)
        return [];
    const { reference, image } = base;
    if (image.tag === undefined) {
        return [hitIn(knownRules.DL3006, from, `The image ${reference} has no tag, which means \`latest\`.`)];
    }
    if (image.tag === 'latest')
        return [hitIn(knownRules.DL3007, from, `The image ${reference} changes with every release.`)];
    return [hitIn(securityRules.unpinnedBase, from, `The image ${reference} is named by a tag, not by a digest.`)];
}
const year = 365;
function judgeAge({ base, from }, now) {
    if (base.kind !== 'image')
        return [];
    return endedReleases(base.image, now.slice(0, 10)).map(({ product, version, end }) => {
        const severity = daysBetween(end, now) > year ? 'high' : 'medium';
        const message = `${base.reference}: ${product} ${version} got its last security fixes on ${end} (table of ${agesAsOf}).`;
        return hitIn(securityRules.oldBase, from, message, { severity });
    });
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/shell-downloads.js
var shell_downloads = __webpack_require__(31);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/mapped-text.js
class MappedText {
    text;
    #starts;
    #indices;
    constructor(text, starts, indices) {
        this.text = text;
        this.#starts = starts;
        this.#indices = indices;
    }
    static join(pieces) {
        const starts = [];
        let length = 0;
        for (const { text } of pieces) {
            starts.push(length);
            length += text.length;
        }
        return new MappedText(pieces.map(({ text }) => text).join(''), starts, pieces.map(({ index }) => index));
    }
    from(start) {
        const kept = this.#starts.flatMap((at, piece) => {
            const next = this.#starts[piece + 1] ?? this.text.length;
            if (next <= start && piece + 1 < this.#starts.length)
                return [];
            const skipped = Math.max(0, start - at);
            return [{ text: this.text.slice(at + skipped, next), index: (this.#indices[piece] ?? 0) + skipped }];
        });
        return MappedText.join(kept);
    }
    indexAt(at) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return (this.#indices[low] ?? 0) + at - (this.#starts[low] ?? 0);
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/parse-dockerfile.js


const heredocMark = /(?<![<\w])<<(?<dash>-?)(?<quote>["']?)(?<name>[A-Za-z_]\w*)\k<quote>/g;
const takesHeredocs = new Set(['RUN', 'COPY', 'ADD']);
function parseDockerfile(source) {
    const lines = linesOf(source);
    const joiner = escapeOf(lines);
    const instructions = [];
    for (let at = 0; at < lines.length;) {
        const first = lines[at];
        if (first === undefined || isBlank(first.text) || isComment(first.text)) {
            at += 1;
            continue;
        }
        const pieces = [];
        for (let goesOn = true; goesOn && at < lines.length; at += 1) {
            const line = lines[at];
            if (line === undefined)
                break;
            if (pieces.length > 0 && (isComment(line.text) || isBlank(line.text)))
                continue;
            const trimmed = line.text.trimEnd();
            goesOn = trimmed.endsWith(joiner);
            pieces.push({ text: goesOn ? trimmed.slice(0, -1) : line.text, index: line.index });
        }
        const joined = MappedText.join(pieces);
        const documents = [];
        const keyword = /^\s*(?:ONBUILD\s+)?([a-z]+)/i.exec(joined.text)?.[1]?.toUpperCase() ?? '';
        if (takesHeredocs.has(keyword) && joined.text.includes('<<')) {
            for (const mark of joined.text.matchAll(heredocMark)) {
                const { name = '', dash = '' } = mark.groups ?? {};
                const body = [];
                while (at < lines.length) {
                    const line = lines[at];
                    at += 1;
                    if (line === undefined)
                        break;
                    const text = dash === '' ? line.text : line.text.replace(/^\t+/, '');
                    if (text === name)
                        break;
                    body.push({ text: `${line.text}\n`, index: line.index });
                }
                documents.push({ name, content: MappedText.join(body) });
            }
        }
        const instruction = readInstruction(joined, documents);
        if (instruction !== undefined)
            instructions.push(instruction);
    }
    return instructions;
}
function linesOf(source) {
    const lines = [];
    let index = 0;
    for (const line of source.split('\n')) {
        lines.push({ text: line.endsWith('\r') ? line.slice(0, -1) : line, index });
        index += line.length + 1;
    }
    return lines;
}
function isBlank(line) {
    return line.trim() === '';
}
function isComment(line) {
    return line.trimStart().startsWith('#');
}
function escapeOf(lines) {
    for (const { text } of lines) {
        const { name, value } = /^\s*#\s*(?<name>[a-z]+)\s*=\s*(?<value>\S+)\s*$/i.exec(text)?.groups ?? {};
        if (name === undefined)
            return '\\';
        if (name.toLowerCase() === 'escape' && value === '`')
            return '`';
    }
    return '\\';
}
function readInstruction(joined, heredocs) {
    const { lead = '', onbuild, keyword = '', } = /^(?<lead>\s*(?<onbuild>ONBUILD\s+)?)(?<keyword>[a-z]+)(?=\s|$)/i.exec(joined.text)?.groups ?? {};
    if (keyword === '')
        return undefined;
    let at = lead.length + keyword.length;
    const flags = [];
    const flag = /\s+--(?<name>[a-z][\w-]*)(?:=(?<value>\S*))?(?=\s|$)/iy;
    const upper = keyword.toUpperCase();
    if (upper !== 'CMD' && upper !== 'ENTRYPOINT' && upper !== 'SHELL') {
        flag.lastIndex = at;
        for (let match = flag.exec(joined.text); match !== null; match = flag.exec(joined.text)) {
            flags.push({ name: match.groups?.name?.toLowerCase() ?? '', value: match.groups?.value ?? '' });
            at = flag.lastIndex;
        }
    }
    while (/\s/.test(joined.text[at] ?? ''))
        at += 1;
    const body = joined.from(at);
    const exec = readJsonForm(body.text);
    return {
        keyword: upper,
        index: joined.indexAt(lead.length - (onbuild?.length ?? 0)),
        flags,
        body,
        ...(exec === undefined ? {} : { exec }),
        heredocs,
        ...(onbuild === undefined ? {} : { deferred: true }),
    };
}
function readJsonForm(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('[') || !trimmed.endsWith(']'))
        return undefined;
    const value = (0,untrusted_json/* parsedJson */.U4)(trimmed);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
function flagOf(instruction, name) {
    return instruction.flags.find((flag) => flag.name === name)?.value;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/commands.js





const pointless = new Set(['ssh', 'vim', 'shutdown', 'service', 'ps', 'free', 'top', 'kill', 'mount', 'ifconfig']);
const upgrades = new Set(['upgrade', 'dist-upgrade', 'full-upgrade']);
const findCommands = ({ scripts, instructions, dockerfile }) => {
    const hits = [];
    const safe = withPipefail(dockerfile.stages);
    for (const script of scripts) {
        for (const command of script.commands) {
            const judged = judgeCommand(command);
            if (judged !== undefined)
                hits.push(hitInScript(judged.rule, script, command.index, judged.message));
        }
        const pipe = script.commands.find(({ piped, name }) => piped && name !== 'echo' && name !== 'printf');
        if (pipe !== undefined && !safe.has(script.instruction) && !setsPipefail(script)) {
            const message = `A failure of ${pipe.name} before the pipe goes unnoticed.`;
            hits.push(hitInScript(knownRules.DL4006, script, pipe.index, message));
        }
        for (const at of (0,shell_downloads/* findRemoteScripts */.o)(script.text)) {
            const message = 'A script is downloaded and run without a look at what it is.';
            hits.push(hitInScript(securityRules.pipeToShell, script, at, message));
        }
        for (const { index, what } of (0,shell_downloads/* findUncheckedTls */.$)(script.text)) {
            hits.push(hitInScript(securityRules.uncheckedTls, script, index, `${what}, so any server is trusted.`));
        }
    }
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ENV')
            continue;
        for (const { what } of (0,shell_downloads/* findUncheckedTls */.$)(instruction.body.text)) {
            const message = `${what}, also in the running container.`;
            hits.push(hitIn(securityRules.uncheckedTls, instruction, message));
        }
    }
    for (const instruction of new Set(scripts.map((script) => script.instruction)))
        hits.push(...sandbox(instruction));
    return hits;
};
function judgeCommand({ name, words, }) {
    const [first] = words;
    if (name === 'sudo')
        return { rule: knownRules.DL3004, message: 'sudo is not needed in a build.' };
    if (name === 'cd')
        return { rule: knownRules.DL3003, message: 'cd holds for this RUN only.' };
    if (name === 'apt' && first !== undefined) {
        return { rule: knownRules.DL3027, message: 'apt is made for people; its output and options may change.' };
    }
    if (pointless.has(name))
        return { rule: knownRules.DL3001, message: `${name} makes no sense in a build.` };
    if (name === 'chmod' &&
        words.some(({ text }) => /^(?:0?[0-7]?777|[ugo]*[ao][ugo]*[+=]\w*w\w*|\+w)$/.test(text) && text !== '+w')) {
        return { rule: securityRules.worldWritable, message: 'chmod lets everyone change the files.' };
    }
    const verb = words.find(({ text }) => !text.startsWith('-'))?.text ?? '';
    if (/^(?:apt|apt-get|apk|yum|dnf|microdnf)$/.test(name) && upgrades.has(verb)) {
        return {
            rule: securityRules.systemUpgrade,
            message: `${name} ${verb} makes the image depend on the day of the build.`,
        };
    }
    return undefined;
}
function setsPipefail({ text, commands }) {
    if (commands.some(({ name, words }) => name === 'set' && words.some((word) => word.text === 'pipefail')))
        return true;
    return /^\s*(?:\/bin\/)?bash\s.*pipefail/.test(text);
}
function withPipefail(stages) {
    const safe = new Set();
    const atEnd = new Map();
    for (const stage of stages) {
        let isSafe = stage.base.kind === 'stage' && atEnd.get(stage.base.stage) === true;
        for (const instruction of stage.instructions) {
            if (instruction.keyword === 'SHELL')
                isSafe = /pipefail|powershell|pwsh|cmd/i.test(instruction.body.text);
            else if (isSafe)
                safe.add(instruction);
        }
        atEnd.set(stage, isSafe);
    }
    return safe;
}
function sandbox(instruction) {
    if (flagOf(instruction, 'security') === 'insecure') {
        return [
            hitIn(securityRules.insecureRun, instruction, 'RUN --security=insecure runs with full rights on the builder.'),
        ];
    }
    if (flagOf(instruction, 'network') !== 'host')
        return [];
    const message = 'RUN --network=host reaches whatever the builder reaches.';
    return [hitIn(securityRules.insecureRun, instruction, message, { severity: 'low' })];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/compose-rules.js
const compose_rules_reference = 'https://docs.docker.com/reference/compose-file/services/';
const composeRules = {
    privileged: {
        id: 'compose-privileged',
        title: 'Container with all rights on the host',
        severity: 'high',
        why: 'Whoever breaks into the container has the host as well.',
        fix: 'Remove `privileged`, and add the one capability or device that is needed.',
        helpUrl: compose_rules_reference,
        cwes: [250],
    },
    namespace: {
        id: 'compose-host-namespace',
        title: 'Container shares a namespace with the host',
        severity: 'medium',
        why: 'The container sees processes, memory or ports of the host that are none of its own.',
        fix: 'Remove the setting, and publish the ports that are needed.',
        helpUrl: compose_rules_reference,
        cwes: [653],
    },
    mount: {
        id: 'compose-host-mount',
        title: 'Container can change the host',
        severity: 'high',
        why: 'Through the socket of Docker or folders of the system, a container becomes root on the host.',
        fix: 'Mount only folders of the project, or put a proxy before the socket that allows what is needed.',
        helpUrl: compose_rules_reference,
        cwes: [250, 668],
    },
    capability: {
        id: 'compose-capability',
        title: 'Container with dangerous rights',
        severity: 'medium',
        why: 'The capability, or the profile that is switched off, is what keeps a container in its place.',
        fix: 'Remove it, or name the smallest capability that is enough.',
        helpUrl: compose_rules_reference,
        cwes: [250],
    },
    secret: {
        id: 'compose-secret',
        title: 'Secret in a Compose file',
        severity: 'high',
        why: 'Everyone who can read the repository can read and use it.',
        fix: 'Replace it, and use `secrets` or a variable that is set where it runs.',
        helpUrl: 'https://docs.docker.com/compose/how-tos/use-secrets/',
        cwes: [798],
    },
    unpinnedImage: {
        id: 'compose-unpinned-image',
        title: 'Image is not pinned',
        severity: 'low',
        why: 'The tag can be moved to another image, which then runs at the next start.',
        fix: 'Add the digest: `image:tag@sha256:…`.',
        helpUrl: compose_rules_reference,
        cwes: [829, 1357],
    },
    unreadable: {
        id: 'compose-unreadable',
        title: 'Compose file could not be read',
        severity: 'low',
        why: 'What cannot be read was not checked.',
        fix: 'Mend the YAML; `docker compose config` shows the same problem.',
        helpUrl: compose_rules_reference,
    },
};

// EXTERNAL MODULE: ./build/actions/security-scan/checks/dockerfile/container-path.js
var container_path = __webpack_require__(7859);
// EXTERNAL MODULE: ./build/core/policy/yaml-access.js
var yaml_access = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/image-pin.js
var image_pin = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/secret-names.js
var secret_names = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/inspect-compose.js




function inspectCompose(text, readTree) {
    let root;
    try {
        root = readTree(text);
    }
    catch (error) {
        const { mark, offset = 0, message, } = error;
        const index = Math.max(0, mark?.position ?? offset);
        return [
            {
                rule: composeRules.unreadable,
                index,
                message: `It is no YAML that can be read: ${message.split('\n', 1)[0]}.`,
            },
        ];
    }
    return (0,yaml_access/* entriesOf */.Mc)((0,yaml_access/* nodeAt */.oB)(root, 'services')).flatMap(judgeService);
}
function judgeService({ key, value }) {
    const own = (name) => settingOf(value, name);
    const hits = [];
    const report = (rule, index, message, severity = rule.severity) => hits.push({ rule, index, message, severity });
    const privileged = own('privileged');
    if ((0,yaml_access/* textOf */.b6)(privileged?.value)?.value === 'true') {
        report(composeRules.privileged, privileged?.keyOffset ?? 0, `${key} runs with all rights on the host.`);
    }
    for (const [name, severity] of [
        ['network_mode', 'medium'],
        ['pid', 'high'],
        ['ipc', 'medium'],
        ['userns_mode', 'medium'],
        ['uts', 'low'],
    ]) {
        const entry = own(name);
        if (entry === undefined || (0,yaml_access/* textOf */.b6)(entry.value)?.value !== 'host')
            continue;
        report(composeRules.namespace, entry.keyOffset, `${key} shares ${name} with the host.`, severity);
    }
    const image = (0,yaml_access/* textOf */.b6)(own('image')?.value);
    if (image !== undefined && own('build') === undefined && !image.value.includes('${')) {
        const pin = (0,image_pin/* judgeImage */.x)(image.value);
        const what = pin === 'floating' ? 'has no fixed version' : 'is named by a tag, not by a digest';
        if (pin !== 'pinned') {
            report(composeRules.unpinnedImage, image.offset, `The image ${image.value} ${what}.`, pin === 'floating' ? 'medium' : 'low');
        }
    }
    return [
        ...hits,
        ...mounts(key, own('volumes')),
        ...rights(key, own('cap_add'), own('security_opt')),
        ...inspect_compose_secrets(key, own('environment')),
    ];
}
function settingOf(service, name) {
    const own = (0,yaml_access/* entryOf */.Ms)(service, name);
    if (own !== undefined)
        return own;
    const merged = (0,yaml_access/* nodeAt */.oB)(service, '<<');
    const sources = merged?.kind === 'list' ? merged.items : merged === undefined ? [] : [merged];
    return sources.flatMap((source) => (0,yaml_access/* entryOf */.Ms)(source, name) ?? [])[0];
}
const systemFolders = /^\/(?:etc|root|boot|proc|sys|dev|var\/run|run|var\/lib\/docker|usr|lib)?\/?$/;
function mounts(service, volumes) {
    return (0,yaml_access/* itemsOf */.S3)(volumes?.value).flatMap((item) => {
        const short = (0,yaml_access/* textOf */.b6)(item);
        const source = short ?? (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)(item, 'source'));
        if (source === undefined)
            return [];
        const [path = '', , mode = ''] = short === undefined ? [source.value] : short.value.split(':');
        const readOnly = /\bro\b/.test(mode) || (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)(item, 'read_only'))?.value === 'true';
        const place = { rule: composeRules.mount, index: source.offset };
        if (/\/(?:docker|containerd|podman)\.sock$/.test(path)) {
            return [{ ...place, message: `${service} controls Docker on the host through ${path}.` }];
        }
        if (!systemFolders.test(path))
            return [];
        const severity = readOnly ? 'low' : 'high';
        return [{ ...place, severity, message: `${service} ${readOnly ? 'reads' : 'can change'} ${path} of the host.` }];
    });
}
const strongest = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$/i;
const strong = /^(?:CAP_)?(?:SYS_PTRACE|NET_ADMIN|NET_RAW|SYS_BOOT|SYS_TIME|DAC_OVERRIDE|SETUID|SETGID)$/i;
function rights(service, added, options) {
    const texts = (entry) => (0,yaml_access/* itemsOf */.S3)(entry?.value).flatMap((item) => (0,yaml_access/* textOf */.b6)(item) ?? []);
    return [
        ...texts(added).flatMap(({ value, offset }) => {
            if (!strongest.test(value) && !strong.test(value))
                return [];
            const severity = strongest.test(value) ? 'high' : 'low';
            return [
                { rule: composeRules.capability, index: offset, severity, message: `${service} has the capability ${value}.` },
            ];
        }),
        ...texts(options).flatMap(({ value, offset }) => /^(?:seccomp|apparmor)[:=]unconfined$|^label[:=]disable$/.test(value)
            ? [
                {
                    rule: composeRules.capability,
                    index: offset,
                    message: `${service} runs without the profile that ${value} switches off.`,
                },
            ]
            : []),
    ];
}
function inspect_compose_secrets(service, environment) {
    const listed = (0,yaml_access/* itemsOf */.S3)(environment?.value).flatMap((item) => {
        const text = (0,yaml_access/* textOf */.b6)(item);
        const { name, value } = /^(?<name>\w+)=(?<value>.*)$/s.exec(text?.value ?? '')?.groups ?? {};
        return text === undefined || name === undefined ? [] : [{ name, value: value ?? '', index: text.offset }];
    });
    const mapped = (0,yaml_access/* entriesOf */.Mc)(environment?.value).flatMap(({ key, keyOffset, value }) => {
        const text = (0,yaml_access/* textOf */.b6)(value);
        return text === undefined ? [] : [{ name: key, value: text.value, index: keyOffset }];
    });
    return [...listed, ...mapped].flatMap(({ name, value, index }) => {
        if (!(0,secret_names/* isSecretName */.eh)(name) || /\$\{|\$\w|^\/|^(?:true|false|yes|no|\d{1,6})$/i.test(value) || value.trim() === '')
            return [];
        const identity = `${service} ${name}`;
        if ((0,secret_names/* isPlaceholder */.wK)(value)) {
            const message = `${name} of ${service} has a value that everyone knows.`;
            return [{ rule: composeRules.secret, index, identity, severity: 'low', message }];
        }
        const severity = (0,secret_names/* looksGenerated */.At)(value) ? 'high' : /^[a-z]+$/.test(value) ? 'low' : 'medium';
        return [{ rule: composeRules.secret, index, identity, severity, message: `${name} of ${service} holds a secret.` }];
    });
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/stages.js
function stagesOf(instructions) {
    const first = instructions.findIndex((instruction) => isFrom(instruction));
    const head = first < 0 ? instructions : instructions.slice(0, first);
    const variables = defaultsOf(head);
    const stages = [];
    const byName = new Map();
    let body = [];
    for (const instruction of first < 0 ? [] : instructions.slice(first)) {
        if (!isFrom(instruction)) {
            body.push(instruction);
            continue;
        }
        body = [];
        const { reference, name } = readFrom(instruction.body.text);
        const stage = {
            from: instruction,
            ...(name === undefined ? {} : { name }),
            base: baseOf(expand(reference, variables), byName),
            instructions: body,
        };
        stages.push(stage);
        if (name !== undefined)
            byName.set(name, stage);
    }
    return { stages, head };
}
function isFrom({ keyword, deferred }) {
    return keyword === 'FROM' && deferred !== true;
}
function readFrom(text) {
    const [reference = '', as, name] = text.trim().split(/\s+/);
    return { reference, ...(as?.toLowerCase() === 'as' && name !== undefined ? { name: name.toLowerCase() } : {}) };
}
function defaultsOf(head) {
    const variables = new Map();
    for (const { keyword, body } of head) {
        if (keyword !== 'ARG')
            continue;
        for (const word of body.text.trim().split(/\s+/)) {
            const { name, value } = /^(?<name>\w+)=(?<value>.*)$/.exec(word)?.groups ?? {};
            if (name !== undefined)
                variables.set(name, expand(value?.replaceAll(/^["']|["']$/g, '') ?? '', variables) ?? '');
        }
    }
    return variables;
}
const longestReference = 4096;
function expand(text, variables) {
    if (text.length > longestReference)
        return undefined;
    let isKnown = true;
    const expanded = text.replaceAll(/\$(?:(?<plain>\w+)|\{(?<name>\w+)(?:(?<sign>:?[-+])(?<other>[^}]*))?\})/g, (whole, ...rest) => {
        const groups = rest.at(-1);
        const value = variables.get(groups.plain ?? groups.name ?? '');
        if (groups.sign?.endsWith('+'))
            return value === undefined ? '' : (groups.other ?? '');
        if (value !== undefined && value !== '')
            return value;
        if (groups.sign?.endsWith('-'))
            return groups.other ?? '';
        isKnown = false;
        return whole;
    });
    return isKnown && expanded.length <= longestReference ? expanded : undefined;
}
function baseOf(reference, byName) {
    if (reference === undefined || reference === '' || reference.includes('$')) {
        return { kind: 'unknown', reference: reference ?? '' };
    }
    if (reference === 'scratch')
        return { kind: 'scratch' };
    const stage = byName.get(reference.toLowerCase());
    return stage === undefined ? { kind: 'image', reference, image: readImage(reference) } : { kind: 'stage', stage };
}
function readImage(reference) {
    const [named = '', digest] = reference.split('@', 2);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    return {
        repository: colon < 0 ? named : named.slice(0, colon),
        ...(colon < 0 ? {} : { tag: named.slice(colon + 1) }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function bottomOf(stage) {
    let base = stage.base;
    while (base.kind === 'stage')
        base = base.stage.base;
    return base;
}
function chainOf(stage) {
    const chain = [stage];
    for (let { base } = stage; base.kind === 'stage'; base = base.stage.base)
        chain.push(base.stage);
    return chain;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/wrapped-command.js
const mostWrappers = 5;
function withoutWrapper(command) {
    let inner = command;
    for (let count = 0; count < mostWrappers; count += 1) {
        const next = unwrapOnce(inner);
        if (next === undefined)
            break;
        inner = next;
    }
    return inner;
}
function unwrapOnce(command) {
    const { name, words } = command;
    const [first, second] = words;
    if (/^(?:python[\d.]*|py)$/.test(name) && first?.text === '-m' && second?.text === 'pip') {
        return { ...command, name: 'pip', words: words.slice(2) };
    }
    if (name === 'uv' && first?.text === 'pip')
        return { ...command, name: 'pip', words: words.slice(1) };
    const at = name === 'sudo' ? words.findIndex(({ text }) => !text.startsWith('-') && !text.includes('=')) : -1;
    const program = words[at];
    return program === undefined ? undefined : { ...command, name: program.text, words: words.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/leftovers.js




const isOff = /PIP_NO_CACHE_DIR[= ]["']?(?!(?:0|off|no|false)\b)\w/i;
const findLeftovers = ({ scripts, dockerfile: { stages } }) => {
    const last = stages.at(-1);
    const kept = last === undefined ? undefined : chainOf(last).flatMap(({ instructions }) => instructions);
    const layers = new Set(kept);
    const withoutCache = (kept ?? []).some(({ keyword, body }) => /^(?:ENV|ARG)$/.test(keyword) && isOff.test(body.text));
    return scripts
        .filter(({ instruction }) => kept === undefined || layers.has(instruction))
        .flatMap((script) => judgeScript(script, withoutCache));
};
function judgeScript(script, withoutCache) {
    const commands = script.commands.map(withoutWrapper);
    const mounts = script.instruction.flags.filter(({ name }) => name === 'mount').map(({ value }) => value);
    const mounted = (path) => mounts.some((mount) => /type=(?:cache|tmpfs)/.test(mount) && mount.includes(path));
    const removes = (path) => commands.some(({ name, words }) => name === 'rm' && words.some(({ text }) => text.startsWith(path)));
    const find = (program, verb) => commands.find(({ name, words }) => program.test(name) && words.some(({ text }) => verb.test(text)));
    const hits = [];
    const report = (rule, found, what, isClean) => {
        if (found !== undefined && !isClean)
            hits.push(hitInScript(rule, script, found.index, `${what} in the layer.`));
    };
    const lists = removes('/var/lib/apt') || mounted('/var/lib/apt');
    report(knownRules.DL3009, find(/^apt(?:-get|itude)?$/, /^update$/), 'The lists of apt stay', lists);
    const managers = [[/^yum$/, knownRules.DL3032], [/^(?:micro)?dnf5?$/, knownRules.DL3040]];
    for (const [program, rule] of managers) {
        const installs = find(program, /^(?:install|in|reinstall|rei|up(?:grade)?|upgrade-minimal|up-min)$/);
        const cleans = find(program, /^clean$/);
        const isCleaned = installs !== undefined && cleans !== undefined && cleans.index > installs.index;
        const isClean = isCleaned || removes('/var/cache/') || mounted('/var/cache/');
        report(rule, installs, 'The cache of the package manager stays', isClean);
    }
    const apk = find(/^apk$/, /^add$/);
    const apkClean = apk?.words.some(({ text }) => text === '--no-cache') === true || removes('/var/cache/apk');
    report(knownRules.DL3019, apk, 'The index of apk stays', apkClean || mounted('/var/cache/apk') || mounted('/etc/apk'));
    const pip = find(/^pip[\d.]*$/, /^install$/);
    const pipClean = pip?.words.some(({ text }) => text === '--no-cache-dir') === true || isOff.test(script.text);
    const pipMounted = mounted('/.cache') || mounted('pip') || removes('/root/.cache');
    report(knownRules.DL3042, pip, 'The cache of pip stays', pipClean || withoutCache || pipMounted);
    return hits;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/package-managers.js

const isFile = (word) => /^(?:\.{0,2}\/|~|[A-Za-z]:\\)|^\.{1,2}$|^https?:\/\//.test(word);
const yes = /^(?:-[a-zA-Z]*y[a-zA-Z]*|-qq+|-q=2|--yes|--assume-?yes|--noninteractive|-n)$/;
const rpmOptions = [
    '-c',
    '--config',
    '--enablerepo',
    '--disablerepo',
    '--repo',
    '--setopt',
    '--installroot',
    '--releasever',
    '-x',
];
const isPinnedRpm = (word) => /-\d|\.rpm$|^@|[<>=*]/.test(word) || isFile(word);
const packageManagers = [
    {
        programs: /^apt(?:-get|itude)?$/,
        verbs: ['install'],
        valued: [
            '-t',
            '--target-release',
            '--default-release',
            '-o',
            '--option',
            '-c',
            '--config-file',
            '-a',
            '--host-architecture',
        ],
        isPinned: (word) => word.includes('=') || word.endsWith('.deb') || /[^/]\/\w/.test(word) || isFile(word),
        unpinned: knownRules.DL3008,
        yes: { option: yes, rule: knownRules.DL3014 },
    },
    {
        programs: /^apk$/,
        verbs: ['add'],
        valued: [
            '-t',
            '--virtual',
            '-X',
            '--repository',
            '-p',
            '--root',
            '--arch',
            '--keys-dir',
            '--cache-dir',
            '--repositories-file',
            '--wait',
            '--cache-max-age',
        ],
        isPinned: (word) => /[=<>~]/.test(word) || word.endsWith('.apk') || word.startsWith('.') || isFile(word),
        unpinned: knownRules.DL3018,
    },
    {
        programs: /^yum$/,
        verbs: ['install', 'localinstall', 'reinstall'],
        valued: rpmOptions,
        isPinned: isPinnedRpm,
        unpinned: knownRules.DL3033,
        yes: { option: yes, rule: knownRules.DL3030 },
    },
    {
        programs: /^(?:micro)?dnf5?$/,
        verbs: ['install', 'in', 'reinstall', 'rei'],
        valued: rpmOptions,
        isPinned: isPinnedRpm,
        unpinned: knownRules.DL3041,
        yes: { option: yes, rule: knownRules.DL3038 },
    },
    {
        programs: /^pip(?:[23](?:\.\d+)?|x)?$/,
        verbs: ['install'],
        valued: [
            '-t',
            '--target',
            '--prefix',
            '--root',
            '--src',
            '-b',
            '--build',
            '-i',
            '--index-url',
            '--extra-index-url',
            '--trusted-host',
            '-f',
            '--find-links',
            '--platform',
            '--progress-bar',
            '--proxy',
            '--timeout',
            '--retries',
            '--cache-dir',
            '--upgrade-strategy',
            '--python-version',
            '--implementation',
            '--abi',
            '--no-binary',
            '--only-binary',
            '--report',
            '--log',
            '--cert',
            '--client-cert',
            '--exists-action',
            '--global-option',
            '--config-settings',
            '-C',
            '-e',
            '--editable',
            '--root-user-action',
        ],
        isPinned: (word) => (/[=~!<>]=|[<>]|===|\.(?:whl|tar\.gz|zip|tgz)(?:$|[#?])/.test(word) && !word.startsWith('git+')) ||
            /@\s*\S/.test(word.replace(/^(?:git\+)?\w+:\/\/[^/]*/, '')) ||
            isFile(word),
        unpinned: knownRules.DL3013,
    },
    {
        programs: /^npm$/,
        verbs: ['install', 'i', 'add'],
        valued: [
            '--prefix',
            '-C',
            '--registry',
            '--loglevel',
            '-w',
            '--workspace',
            '--omit',
            '--include',
            '--only',
            '--cache',
            '--tag',
            '--fetch-timeout',
            '--fetch-retries',
            '--userconfig',
            '--location',
            '--unsafe-perm',
        ],
        isPinned: (word) => /^(?:git(?:\+\w+)?:\/\/|git@).*#/.test(word) ||
            /\.t(?:ar(?:\.gz)?|gz)$/.test(word) ||
            /.@./.test(word.replace(/^git.*/, '')) ||
            isFile(word),
        unpinned: knownRules.DL3016,
    },
    {
        programs: /^gem$/,
        verbs: ['install', 'i'],
        valued: [
            '-i',
            '--install-dir',
            '-n',
            '--bindir',
            '-s',
            '--source',
            '--platform',
            '-P',
            '--trust-policy',
            '-p',
            '--http-proxy',
            '-g',
            '--file',
        ],
        isPinned: (word) => word.includes(':') || word.endsWith('.gem') || isFile(word),
        unpinned: knownRules.DL3028,
    },
    {
        programs: /^go$/,
        verbs: ['install', 'get', 'run'],
        valued: ['-p', '-asmflags', '-buildmode', '-gcflags', '-ldflags', '-mod', '-modfile', '-o', '-tags', '-C'],
        isPinned: (word) => /@(?!latest$)./.test(word) || !/^[\w-]+(?:\.[\w-]+)+\//.test(word),
        unpinned: knownRules.DL3062,
    },
];

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/packages.js





const findPackages = ({ scripts }) => scripts.flatMap((script) => script.commands.flatMap((command) => packages_judgeCommand(script, withoutWrapper(command))));
function packages_judgeCommand(script, command) {
    const manager = packageManagers.find(({ programs }) => programs.test(command.name));
    if (manager === undefined)
        return [];
    const { options, words } = argumentsOf(command.words, manager.valued);
    const [verb, ...named] = words;
    if (verb === undefined || !manager.verbs.includes(verb.text))
        return [];
    const packages = verb.text === 'run' ? named.slice(0, 1) : named;
    const hits = [];
    const has = (...names) => options.some(({ text }) => names.includes(text.split('=')[0] ?? ''));
    const report = (rule, message) => hits.push(hitInScript(rule, script, command.index, message));
    const quiet = options.filter(({ text }) => text === '-q' || text === '--quiet').length > 1;
    if (manager.yes !== undefined && !quiet && !options.some(({ text }) => manager.yes?.option.test(text))) {
        report(manager.yes.rule, `${command.name} ${verb.text} waits for an answer.`);
    }
    if (/^apt/.test(command.name) &&
        !command.words.some(({ text }) => /no-install-recommends|Install-Recommends=(?:false|0)/.test(text))) {
        report(knownRules.DL3015, `${command.name} installs recommended packages as well.`);
    }
    const listed = has('-r', '--requirement', '-c', '--constraint', '--requirements', '-v', '--version');
    const isListed = listed && /^(?:pip|gem)/.test(command.name);
    const loose = isListed
        ? []
        : packages.filter(({ text, expands }) => !(expands && text.startsWith('$')) && text !== '' && !/^[<>\d]*[<>]/.test(text) && !manager.isPinned(text));
    if (loose.length > 0) {
        const some = loose.slice(0, 3).map(({ text }) => text);
        const more = loose.length > some.length ? ` and ${loose.length - some.length} more` : '';
        report(manager.unpinned, `${command.name} ${verb.text} takes any version of ${some.join(', ')}${more}.`);
    }
    if (command.name === 'npm' && packages.length === 0 && !has('-g', '--global')) {
        report(securityRules.npmInstall, `npm ${verb.text} may change what the lockfile says.`);
    }
    return hits;
}
function argumentsOf(all, valued) {
    const options = [];
    const words = [];
    for (let at = 0; at < all.length; at += 1) {
        const word = all[at];
        if (word === undefined)
            break;
        if (word.text === '--')
            break;
        if (!word.text.startsWith('-'))
            words.push(word);
        else {
            options.push(word);
            if (valued.includes(word.text))
                at += 1;
        }
    }
    return { options, words };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/structure.js





const archive = /\.(?:tar|tar\.\w+|tgz|txz|tbz2?|tzst|gz|bz2|xz|zst|Z|lzma)["']?$/i;
const remote = /^["']?(?:https?|ftp|git|ssh):\/\/|^["']?git@/i;
const findStructure = ({ instructions, dockerfile: { stages, head } }) => [
    ...instructions.flatMap((instruction) => judgeInstruction(instruction)),
    ...[{ instructions: head }, ...stages].flatMap(({ instructions: own }) => repeated(own)),
    ...stages.flatMap((stage, at) => copies(stage, stages.slice(0, at))),
];
function judgeInstruction(instruction) {
    const { keyword, body, exec, deferred } = instruction;
    const text = body.text.trim();
    if (deferred === true && /^(?:ONBUILD|FROM|MAINTAINER)$/.test(keyword)) {
        return [hitIn(knownRules.DL3043, instruction, `ONBUILD cannot hold ${keyword}.`)];
    }
    switch (keyword) {
        case 'MAINTAINER':
            return [hitIn(knownRules.DL4000, instruction, 'MAINTAINER is deprecated.')];
        case 'WORKDIR':
            return /^["']?(?:\/|\$|[A-Za-z]:[\\/])/.test(text) || text === ''
                ? []
                : [hitIn(knownRules.DL3000, instruction, 'The path of WORKDIR is relative.')];
        case 'CMD':
        case 'ENTRYPOINT':
            return exec === undefined && text !== ''
                ? [hitIn(knownRules.DL3025, instruction, `A shell stands between ${keyword} and the program.`)]
                : [];
        case 'EXPOSE':
            return ports(instruction);
        case 'ENV':
            return selfReference(instruction);
        case 'ADD':
            return additions(instruction);
        default:
            return [];
    }
}
function ports(instruction) {
    return instruction.body.text
        .trim()
        .split(/\s+/)
        .flatMap((word) => {
        const numbers = /^(\d+)(?:-(\d+))?(?:\/\w+)?$/
            .exec(word)
            ?.slice(1)
            .flatMap((part) => part ?? [])
            .map(Number) ?? [];
        if (numbers.some((port) => port > 65_535)) {
            return [hitIn(knownRules.DL3011, instruction, `There is no port ${Math.max(...numbers)}.`)];
        }
        return numbers.length === 1 && numbers[0] === 22
            ? [hitIn(securityRules.exposedSsh, instruction, 'Port 22 is that of SSH.')]
            : [];
    });
}
function selfReference(instruction) {
    const { text } = instruction.body;
    const set = new Set([...text.matchAll(/(?:^|\s)(\w+)=/g)].map(([, name = '']) => name));
    const pairs = text.split(/\s(?=\w+=)/);
    const found = pairs.flatMap((pair) => {
        const own = /^\s*(\w+)=/.exec(pair)?.[1];
        const used = [...pair.matchAll(/(?<!\\)\$\{?(\w+)/g)].map(([, name = '']) => name);
        return used.filter((name) => name !== own && set.has(name));
    });
    const [name] = found;
    return name === undefined
        ? []
        : [hitIn(knownRules.DL3044, instruction, `${name} still has its old value where this ENV uses it.`)];
}
function additions(instruction) {
    const sources = pathsOf(instruction).slice(0, -1);
    const fetched = sources.some((source) => /^["']?https?:\/\//i.test(source));
    if (fetched &&
        flagOf(instruction, 'checksum') === undefined &&
        !sources.some((source) => /\.git(?:#\S+)?["']?$/.test(source))) {
        return [
            hitIn(securityRules.addWithoutChecksum, instruction, 'ADD downloads a file that nothing is compared with.'),
        ];
    }
    const plain = sources.some((source) => !remote.test(source) && !archive.test(source) && !source.includes('$'));
    return plain ? [hitIn(knownRules.DL3020, instruction, 'ADD is used where COPY does the same.')] : [];
}
function pathsOf({ body, exec, heredocs }) {
    if (heredocs.length > 0)
        return [];
    return exec ?? body.text.trim().split(/\s+/);
}
const counted = [
    ['CMD', knownRules.DL4003],
    ['ENTRYPOINT', knownRules.DL4004],
    ['HEALTHCHECK', knownRules.DL3012],
];
function repeated(instructions) {
    return counted.flatMap(([keyword, rule]) => {
        const found = instructions.filter((instruction) => instruction.keyword === keyword && !instruction.deferred);
        const second = found[1];
        return second === undefined ? [] : [hitIn(rule, second, `Only the last ${keyword} of a stage counts.`)];
    });
}
function copies(stage, earlier) {
    const hits = [];
    let hasDirectory = inheritsDirectory(stage);
    for (const instruction of stage.instructions) {
        if (instruction.keyword === 'WORKDIR')
            hasDirectory = true;
        if (instruction.keyword !== 'COPY')
            continue;
        const paths = pathsOf(instruction);
        const destination = (paths.at(-1) ?? '').replaceAll(/["']/g, '');
        if (paths.length > 2 && !/[/\\]$|^\.{1,2}$|\$/.test(destination)) {
            hits.push(hitIn(knownRules.DL3021, instruction, 'Several files are copied to what is not a folder.'));
        }
        if (paths.length > 1 && !hasDirectory && !/^(?:\/|\$|[A-Za-z]:)/.test(destination)) {
            hits.push(hitIn(knownRules.DL3045, instruction, `Where ${destination} is depends on the base image.`));
        }
        hits.push(...origin(instruction, stage, earlier));
    }
    return hits;
}
function inheritsDirectory(stage) {
    const below = chainOf(stage).slice(1);
    return below.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'WORKDIR'));
}
function origin(instruction, stage, earlier) {
    const from = flagOf(instruction, 'from')?.toLowerCase();
    if (from === undefined || from.includes('$'))
        return [];
    if (stage.name === from)
        return [hitIn(knownRules.DL3023, instruction, `The stage ${from} copies from itself.`)];
    const known = earlier.some(({ name }) => name === from) || (/^\d+$/.test(from) && Number(from) < earlier.length);
    if (known || /[:@/]/.test(from))
        return [];
    return [hitIn(knownRules.DL3022, instruction, `No stage above is named ${from}.`)];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/secrets.js






const findSecrets = ({ instructions, scripts }) => [
    ...instructions.flatMap((instruction) => {
        if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
            return variables(instruction);
        return instruction.keyword === 'COPY' || instruction.keyword === 'ADD' ? files(instruction) : [];
    }),
    ...scripts.flatMap(credentialsInAddresses),
];
const pairPattern = /(?<name>\w+)=(?<value>"(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/gy;
function variablesOf({ keyword, body }) {
    const text = body.text.trim();
    const old = /^(?<name>\w+)\s+(?<value>.+)$/s.exec(text)?.groups;
    if (keyword === 'ENV' && old !== undefined)
        return [{ name: old.name ?? '', value: old.value ?? '' }];
    const variables = [];
    for (let at = 0; at < text.length;) {
        pairPattern.lastIndex = at;
        const { name, value } = pairPattern.exec(text)?.groups ?? {};
        if (name !== undefined && value !== undefined) {
            variables.push({ name, value: value.replaceAll(/^["']|["']$/g, '') });
            at = pairPattern.lastIndex;
        }
        else {
            const bare = /^\w+/.exec(text.slice(at, at + 200))?.[0];
            if (bare !== undefined && keyword === 'ARG')
                variables.push({ name: bare });
            at += bare?.length ?? 1;
        }
    }
    return variables;
}
function variables(instruction) {
    const { keyword } = instruction;
    return variablesOf(instruction).flatMap(({ name, value }) => {
        if (!(0,secret_names/* isSecretName */.eh)(name))
            return [];
        const identity = `${keyword} ${name}`;
        if (value === undefined || value === '') {
            if (keyword === 'ENV')
                return [];
            return [
                hitIn(knownRules.DL3064, instruction, `The build argument ${name} stays in the history of the image.`, {
                    identity,
                }),
            ];
        }
        if (/^\$\{?\w+\}?$/.test(value)) {
            const message = `${name} is put into the environment of the image from a build argument.`;
            return keyword === 'ENV' ? [hitIn(knownRules.DL3064, instruction, message, { identity })] : [];
        }
        if (/^(?:true|false|yes|no|on|off|none|null|\d{1,5}|\/\S*|[a-z]+:\/\/[^@]*)$/i.test(value))
            return [];
        if ((0,secret_names/* isPlaceholder */.wK)(value)) {
            const message = `${keyword} ${name} has a value that everyone knows.`;
            return [hitIn(knownRules.DL3064, instruction, message, { identity, severity: 'low' })];
        }
        return [hitIn(securityRules.secretInLayer, instruction, `${keyword} ${name} holds a secret.`, { identity })];
    });
}
const keyFiles = /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]*\.(?:p12|pfx|jks|keystore|kdbx|ppk)|\.netrc|\.git-credentials|\.pypirc|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws(?:\/credentials)?|\.ssh|\.kube\/config|\.gnupg|service-?account[^/]*\.json)\/?$/i;
const doubtfulFiles = /(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)[\w.-]+)?|\.npmrc|\.yarnrc(?:\.yml)?|[^/]*\.(?:pem|key))$/i;
function files(instruction) {
    const isFromStage = flagOf(instruction, 'from') !== undefined;
    return pathsOf(instruction)
        .slice(0, -1)
        .flatMap((source) => {
        const path = source.replaceAll(/["']/g, '').replaceAll('\\', '/');
        const isKey = keyFiles.test(path);
        if (!isKey && (isFromStage || !doubtfulFiles.test(path)))
            return [];
        const message = `${path} is copied into the image${isKey ? '' : ', and such files often hold secrets'}.`;
        return [hitIn(securityRules.secretFile, instruction, message, { severity: isKey ? 'high' : 'medium' })];
    });
}
const address = /\b[a-z][a-z+.-]{1,15}:\/\/[^\s/:@"'$<>{}]{1,100}:(?<password>[^\s/@"'<>]{1,200})@/gi;
function credentialsInAddresses({ instruction, text, indexAt }) {
    return [...text.matchAll(address)].flatMap(({ index, groups }) => {
        const password = groups?.password ?? '';
        if (/[${}]/.test(password) || (0,secret_names/* isPlaceholder */.wK)(password))
            return [];
        const message = 'An address holds a name and a password.';
        const particulars = { index: indexAt(index), identity: 'password in an address' };
        return [hitIn(securityRules.secretInLayer, instruction, message, particulars)];
    });
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/users.js




const rootless = /nonroot|non-root|rootless|unprivileged|(?:^|\/)(?:bitnami|chainguard)\/|^cgr\.dev\//i;
const findUsers = ({ dockerfile: { stages } }) => {
    const last = stages.at(-1);
    if (last === undefined)
        return [];
    const hits = [];
    const user = lastOf(last, 'USER');
    if (user !== undefined && isRoot(user.body.text)) {
        hits.push(hitIn(knownRules.DL3002, user, 'The last USER is root, so the container runs as root.'));
    }
    if (user === undefined) {
        const bottom = bottomOf(last);
        const unprivileged = bottom.kind === 'image' && rootless.test(bottom.reference);
        if (!unprivileged && bottom.kind !== 'unknown') {
            hits.push(hitIn(securityRules.missingUser, last.from, 'No USER is set, so the container runs as root unless its base says otherwise.'));
        }
    }
    const isStarted = lastOf(last, 'CMD') !== undefined || lastOf(last, 'ENTRYPOINT') !== undefined;
    if (isStarted && lastOf(last, 'HEALTHCHECK') === undefined) {
        hits.push(hitIn(knownRules.DL3057, last.from, 'The image has no HEALTHCHECK.'));
    }
    return hits;
};
function lastOf(stage, keyword) {
    for (const { instructions } of chainOf(stage)) {
        const found = instructions.findLast((instruction) => instruction.keyword === keyword && !instruction.deferred);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isRoot(user) {
    return /^\s*["']?(?:root|0+)["']?(?::|\s*$)/.test(user);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/dockerfile/index.js
















const hadolintComments = [
    {
        keyword: 'hadolint ignore=',
        pattern: /#\s{0,8}hadolint ignore=(?<rules>[\w-]+(?:,\s{0,8}[\w-]+)*)(?:\s+#(?<reason>.*))?/,
    },
    {
        keyword: 'hadolint global ignore=',
        pattern: /#\s{0,8}hadolint global ignore=(?<rules>[\w-]+(?:,\s{0,8}[\w-]+)*)(?:\s+#(?<reason>.*))?/,
        wholeFile: true,
    },
];
const checks = [
    findBaseImages,
    findUsers,
    findPackages,
    findLeftovers,
    findCommands,
    findStructure,
    findSecrets,
];
const rules = [
    ...Object.values(securityRules),
    ...Object.values(composeRules),
    ...Object.values(knownRules),
];
const detector = {
    id: 'dockerfile',
    async create(options) {
        const { readYamlTree } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6095)]).then(__webpack_require__.bind(__webpack_require__, 6095));
        const readTree = (source) => readYamlTree(source, { mergeKeys: true, tags: true });
        return {
            wants: container_path/* isContainerPath */.j,
            inspect: (file) => (0,report_hits/* reportHits */.d)({ tool: 'dockerfile', category: 'container', markers: hadolintComments }, file, (0,container_path/* isComposePath */.E)(file.path) ? inspectCompose(file.text, readTree) : inspectDockerfile(file, options)),
        };
    },
};
function inspectDockerfile({ text }, { now }) {
    const instructions = parseDockerfile(text);
    const scripts = instructions.filter(({ keyword }) => keyword === 'RUN').flatMap(scriptsOf);
    const scope = { dockerfile: stagesOf(instructions), instructions, scripts, ...(now === undefined ? {} : { now }) };
    return checks.flatMap((check) => check(scope));
}


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ judgeImage)
/* harmony export */ });
function judgeImage(reference) {
    const text = reference.trim();
    if (text === '' || text.includes('${{') || /@sha256:[\da-f]{64}$/i.test(text))
        return 'pinned';
    const [name = ''] = text.slice(text.lastIndexOf('/') + 1).split('@', 1);
    const tag = /:(?<tag>[\w.-]+)$/.exec(name)?.groups?.tag;
    return tag === undefined || tag === 'latest' ? 'floating' : 'tagged';
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reportHits)
/* harmony export */ });
/* harmony import */ var _core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5712);
/* harmony import */ var _core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _allow_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);



const nearness = 250;
function reportHits(check, file, hits) {
    if (hits.length === 0)
        return [];
    const comments = (0,_allow_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .readAllowComments */ .U)(file.text, check.markers);
    const seen = new Map();
    return [...hits]
        .sort((one, other) => one.index - other.index)
        .map((hit) => {
        const { rule, index, statement = index } = hit;
        const place = file.placeOf(index);
        const content = hit.identity ?? contentAt(file.text, index);
        const identity = [check.tool, rule.id, file.path, content];
        const key = JSON.stringify(identity);
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        const suppression = comments.find(rule.id, place.line) ??
            (statement === index ? undefined : comments.find(rule.id, file.placeOf(statement).line));
        return {
            tool: check.tool,
            rule: rule.id,
            title: rule.title,
            severity: hit.severity ?? rule.severity,
            category: hit.category ?? check.category,
            message: hit.message,
            location: { file: file.path, ...place, ...endOf(file, hit) },
            fix: hit.fix ?? rule.fix,
            ...(rule.helpUrl === undefined ? {} : { helpUrl: rule.helpUrl }),
            ...(rule.cwes === undefined ? {} : { cwes: rule.cwes }),
            fingerprint: (0,_core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)([...identity, String(ordinal)]),
            ...(suppression === undefined ? {} : { suppression }),
        };
    });
}
function endOf(file, { end }) {
    if (end === undefined)
        return {};
    const { line, column } = file.placeOf(end);
    return { endLine: line, endColumn: column };
}
function contentAt(text, index) {
    const before = text.slice(Math.max(0, index - nearness), index);
    const after = text.slice(index, index + nearness);
    const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
    return (0,_core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__/* .squeezed */ .l)(line);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ looksGenerated),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const secretWords = /(?:^|_)(?:password|passwd|passphrase|pwd|secret|secrets|token|api_?key|private_?key|secret_?key|access_?key|signing_?key|encryption_?key|credential|credentials|auth_?key|dsn)(?:_(?:prod|production|dev|staging|test|base64|b64|id_rsa|\d))?$/;
const harmless = /(?:^|_)(?:public|publishable|pub)_?(?:api_?)?key$|(?:^|_)(?:old)?pwd$|^(?:max|min|num|next_public)_|csrf_token_name/;
function isSecretName(name) {
    const words = name
        .slice(0, 200)
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .replaceAll('-', '_')
        .toLowerCase();
    return secretWords.test(words) && !harmless.test(words);
}
const placeholderWords = /^(?:x{3,}|\*{3,}|\.{3,}|-{3,}|_{3,}|0+|123456\d*|change[-_ ]?(?:me|this|it)!?|replace[-_ ]?(?:me|this|it)|todo|tbd|fixme|none|null|nil|undefined|empty|dummy|fake|mock|sample|example|placeholder|default|secret|password|passw0rd|pass|token|admin|root|user|username|test|testing|foo|bar|foobar|postgres|mysql|mongo|redis|guest|insert.*here|.*[-_ ]goes[-_ ]here)$/i;
const placeholderParts = /^your|^(?:my|some|the|an?|this|insert|enter|put|add|set|fill)[-_ .]|change[-_]?(?:me|this|it)|replace[-_]?(?:me|this|with)|place[-_ ]?holder|\bexample\b|_example$|example_|x{4,}|<[^>]*>|\{\{.*\}\}|\[[\w -]+\]|\.\.\.|dummy|not[-_ ]?a[-_ ]?real/i;
function isPlaceholder(value) {
    const text = value.trim().slice(0, 400);
    return text.length < 3 || placeholderWords.test(text) || placeholderParts.test(text) || /^(.)\1*$/.test(text);
}
function looksGenerated(value) {
    if (value.length < 12 || /\s/.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(value)).length;
    if (kinds < 2 || new Set(value).size < 8)
        return false;
    return !/(?:0123|1234|2345|3456|abcd|qwert|password|secret|example|sample|test|demo|local|change|your|dummy|fake)/i.test(value);
}


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findUncheckedTls),
/* harmony export */   o: () => (/* binding */ findRemoteScripts)
/* harmony export */ });
const download = /(?:^|[\s;&(`"'])(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)(?=[\s;)]|$)/i;
const interpreter = /^\s*(?:sudo\s+(?:-\w+\s+)*)?(?:env\s+)?(?:\w+=\S*\s+)*(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da|k|a)?sh|python[23]?|node|perl|ruby|php|iex|Invoke-Expression)(?:\s|$|[;&)"'`])/i;
const substitution = /(?:(?:^|[\s;&(])(?:(?:ba|z|da|k|a)?sh|python[23]?|source|\.)\s+(?:-\w+\s+)*<\(|(?:(?:ba|z|da|k|a)?sh|python[23]?)\s+-c\s+["']?(?:\$\(|`)|\beval\s+["']?(?:\$\(|`)|\biex\s*\()\s*(?:curl|wget|iwr|irm)\b/i;
const longestLine = 8192;
function findRemoteScripts(script) {
    return commandLines(script).flatMap(({ text, index }) => {
        const begins = [];
        let start = 0;
        const parts = text.split('|');
        for (const [at, part] of parts.entries()) {
            const found = download.exec(part);
            if (found !== null && interpreter.test((parts[at + 1] ?? '').replace(/^&/, ''))) {
                begins.push(index + start + found.index + found[0].search(/\w/));
            }
            start += part.length + 1;
        }
        if (begins.length > 0)
            return begins;
        const found = substitution.exec(text);
        return found === null ? [] : [index + found.index + found[0].search(/\w/)];
    });
}
const ofCommands = [
    {
        program: /(?:^|[\s(`"'])curl\s/,
        flag: /\s(?:-(?=[a-jl-zA-Z]*k)[a-zA-Z]+|--insecure)(?=[\s)"'`]|$)/,
        what: 'curl does not check the certificate (-k)',
    },
    {
        program: /(?:^|[\s(`"'])wget\s/,
        flag: /\s--no-check-certificate(?=[\s)"'`]|$)/,
        what: 'wget does not check the certificate',
    },
    {
        program: /(?:^|[\s(])pip[\d.]*\s/,
        flag: /\s--trusted-host\b/,
        what: 'pip does not check the certificate of a host',
    },
    {
        program: /(?:^|[\s(])apt(?:-get)?\s/,
        flag: /\s--(?:allow-unauthenticated|force-yes)\b/,
        what: 'apt does not check signatures',
    },
    {
        program: /(?:^|[\s(])(?:yum|dnf|microdnf)\s/,
        flag: /\s--nogpgcheck\b/,
        what: 'The package manager does not check signatures',
    },
    { program: /(?:^|[\s(])apk\s/, flag: /\s--allow-untrusted\b/, what: 'apk does not check signatures' },
];
const anywhere = [
    { pattern: /\bhttp\.sslVerify[\s=]{1,4}["']?(?:false|0)\b/i, what: 'git does not check certificates' },
    { pattern: /\bGIT_SSL_NO_VERIFY[=\s]["']?(?:1|true)\b/i, what: 'git does not check certificates' },
    { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED[=\s]["']?0\b/, what: 'Node does not check certificates' },
    { pattern: /\bPYTHONHTTPSVERIFY[=\s]["']?0\b/, what: 'Python does not check certificates' },
    { pattern: /(?:\b|_)strict[-_]ssl[\s=]{1,4}["']?false\b/i, what: 'npm or yarn does not check certificates' },
];
function findUncheckedTls(script) {
    return commandLines(script).flatMap(({ text, index }) => {
        const found = anywhere.flatMap(({ pattern, what }) => {
            const match = pattern.exec(text);
            return match === null ? [] : [{ index: index + match.index, what }];
        });
        let start = index;
        for (const part of text.split(/[;&|]/)) {
            for (const { program, flag, what } of ofCommands) {
                const match = program.exec(part);
                if (match === null || !flag.test(part.slice(match.index + match[0].length - 1)))
                    continue;
                found.push({ index: start + match.index + match[0].search(/\w/), what });
            }
            start += part.length + 1;
        }
        return found.sort((one, other) => one.index - other.index);
    });
}
function commandLines(script) {
    const found = [];
    let index = 0;
    let start = 0;
    let parts = [];
    for (const line of script.split('\n')) {
        const joined = /\\\r?$/.test(line);
        const isComment = line.trimStart().startsWith('#');
        if (parts.length === 0)
            start = index;
        parts.push(isComment ? ' '.repeat(line.length) : joined ? line.replace(/\\(\r?)$/, ' $1') : line);
        index += line.length + 1;
        if (joined || (isComment && parts.length > 1))
            continue;
        const text = parts.join(' ');
        if (text.length <= longestLine)
            found.push({ index: start, text });
        parts = [];
    }
    const text = parts.join(' ');
    if (text !== '' && text.length <= longestLine)
        found.push({ index: start, text });
    return found;
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

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ squeezed)
/* harmony export */ });
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e$: () => (/* binding */ SourceCursor),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   qc: () => (/* binding */ textsBelow)
/* harmony export */ });
function entryOf(node, key) {
    return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function nodeAt(node, key) {
    return entryOf(node, key)?.value;
}
function textOf(node) {
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    return { value: String(node.value), offset: node.offset };
}
function pairsOf(node) {
    return entriesOf(node).flatMap(({ key, keyOffset, value }) => {
        const text = textOf(value);
        return text === undefined ? [] : [{ ...text, key, keyOffset }];
    });
}
function entriesOf(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
function textsBelow(node) {
    const found = [];
    const waiting = node === undefined ? [] : [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const text = textOf(next);
        if (text !== undefined)
            found.push(text);
        waiting.push(...itemsOf(next).toReversed());
        waiting.push(...entriesOf(next)
            .map(({ value }) => value)
            .toReversed());
    }
    return found;
}
const mostAroundLine = 80;
const mostMisses = 3;
class SourceCursor {
    #source;
    #text;
    #at;
    #misses = 0;
    constructor(source, text) {
        const lines = text.value.split('\n').length;
        this.#source = source.slice(text.offset, text.offset + text.value.length * 2 + lines * mostAroundLine);
        this.#text = text;
        this.#at = 0;
    }
    next(piece) {
        const found = this.#misses < mostMisses ? this.#source.indexOf(piece, this.#at) : -1;
        if (found < 0) {
            this.#misses += 1;
            return this.#text.offset;
        }
        this.#at = found + 1;
        return this.#text.offset + found;
    }
}


/***/ })

};
