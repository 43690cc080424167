export const id = 2757;
export const ids = [2757];
export const modules = {

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readDiffPath)
/* harmony export */ });
function readDiffPath(written) {
    const name = written.startsWith('"') ? decodeQuoted(written) : (written.split('\t', 1)[0] ?? '').replace(/\r$/, '');
    if (name === '/dev/null')
        return undefined;
    return name.replace(/^b\//, '');
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function decodeQuoted(quoted) {
    const bytes = [];
    for (let at = 1; at < quoted.length; at++) {
        const character = quoted.charAt(at);
        if (character === '"')
            break;
        if (character !== '\\') {
            const point = String.fromCodePoint(quoted.codePointAt(at) ?? 0);
            bytes.push(...Buffer.from(point, 'utf8'));
            at += point.length - 1;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(quoted.slice(at + 1, at + 4))?.[0];
        if (octal !== undefined) {
            bytes.push(Number.parseInt(octal, 8));
            at += 3;
        }
        else {
            at++;
            bytes.push(escapes[quoted.charAt(at)] ?? quoted.charCodeAt(at));
        }
    }
    return Buffer.from(bytes).toString('utf8');
}


/***/ }),

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Git: () => (/* binding */ Git)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/systems/git/diff-path.js
var diff_path = __webpack_require__(2151);
;// CONCATENATED MODULE: ./build/systems/git/changed-lines.js


const NEWLINE = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const SPACE = 0x20;
const AT = 0x40;
const BACKSLASH = 0x5c;
const longestHeader = 32_768;
class ChangedLinesReader {
    #changed = new Map();
    #ranges;
    #oldLeft = 0;
    #newLeft = 0;
    #newLine = 0;
    #start = 0;
    #pending = [];
    #pendingSize = 0;
    push(chunk) {
        let from = 0;
        for (;;) {
            const end = chunk.indexOf(NEWLINE, from);
            if (end < 0)
                break;
            this.#line(this.#complete(chunk.subarray(from, end)));
            from = end + 1;
        }
        if (from < chunk.length)
            this.#keep(chunk.subarray(from));
    }
    finish() {
        if (this.#pendingSize > 0)
            this.#line(this.#complete(new Uint8Array()));
        if (this.#oldLeft > 0 || this.#newLeft > 0)
            throw cutShort();
        this.#endRange();
        return this.#changed;
    }
    #complete(rest) {
        if (this.#pendingSize === 0)
            return rest;
        const line = Buffer.concat([...this.#pending, rest]);
        this.#pending = [];
        this.#pendingSize = 0;
        return line;
    }
    #keep(part) {
        const inHunk = this.#oldLeft > 0 || this.#newLeft > 0;
        const limit = inHunk ? 1 : longestHeader;
        if (this.#pendingSize < limit)
            this.#pending.push(Buffer.from(part.subarray(0, limit - this.#pendingSize)));
        this.#pendingSize += part.length;
    }
    #line(line) {
        if (this.#oldLeft > 0 || this.#newLeft > 0)
            this.#content(line[0] ?? SPACE);
        else
            this.#header(line);
    }
    #content(marker) {
        if (marker === PLUS) {
            if (this.#start === 0)
                this.#start = this.#newLine;
            this.#newLine++;
            this.#newLeft--;
            if (this.#newLeft === 0)
                this.#endRange();
            return;
        }
        if (marker === BACKSLASH)
            return;
        this.#endRange();
        if (marker === MINUS) {
            this.#oldLeft--;
        }
        else {
            this.#oldLeft--;
            this.#newLeft--;
            this.#newLine++;
        }
    }
    #endRange() {
        if (this.#start > 0)
            this.#ranges?.push({ start: this.#start, end: this.#newLine - 1 });
        this.#start = 0;
    }
    #header(line) {
        if (line[0] === AT) {
            const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(Buffer.from(line).toString('latin1'));
            if (hunk === null)
                return;
            this.#oldLeft = Number(hunk[1] ?? 1);
            this.#newLine = Number(hunk[2]);
            this.#newLeft = Number(hunk[3] ?? 1);
        }
        else if (line[0] === PLUS && line[1] === PLUS && line[2] === PLUS && line[3] === SPACE) {
            this.#file(Buffer.from(line.subarray(4)).toString('utf8'));
        }
    }
    #file(written) {
        const path = (0,diff_path/* readDiffPath */.l)(written);
        this.#ranges = undefined;
        if (path === undefined)
            return;
        this.#ranges = this.#changed.get(path) ?? [];
        this.#changed.set(path, this.#ranges);
    }
}
function cutShort() {
    return new errors/* ExternalError */.yA('tool-failed', 'The output of git diff ends inside a hunk.');
}

;// CONCATENATED MODULE: ./build/systems/git/content-filters.js

function withoutFilters(keys) {
    return keys.flatMap((key) => {
        if (key.includes('='))
            throw new errors/* ExternalError */.yA('tool-failed', `The git setting ${key} names a program.`);
        return ['-c', `${key}=${key.endsWith('.required') ? 'false' : ''}`];
    });
}

;// CONCATENATED MODULE: ./build/systems/git/git-request.js
const neutral = [
    ['core.quotePath', 'false'],
    ['diff.relative', 'false'],
    ['diff.interHunkContext', '0'],
    ['core.fsmonitor', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
function gitRequest(args, directory, { signal, anyOwner }) {
    return {
        command: 'git',
        args: [...neutral, ...(anyOwner ? ['-c', 'safe.directory=*'] : []), '-C', directory, ...args],
        ...(signal === undefined ? {} : { signal }),
    };
}

;// CONCATENATED MODULE: ./build/systems/git/tree-entries.js
function treeEntries(stdout) {
    const lines = Buffer.from(stdout).toString('utf8').split('\0');
    return lines.flatMap((line) => {
        const [, mode = '', type = '', size = '', name = ''] = /^(\d+) (\w+) \S+ +(\d+|-)\t(.*)$/s.exec(line) ?? [];
        if (name === '')
            return [];
        const kind = mode === '120000' ? 'link' : type === 'blob' ? 'file' : type === 'tree' ? 'directory' : 'other';
        return [{ path: name, kind, size: Number(size) || 0 }];
    });
}

// EXTERNAL MODULE: ./build/systems/git/zero-separated.js
var zero_separated = __webpack_require__(1128);
;// CONCATENATED MODULE: ./build/systems/git/git.js








const diffTimeoutMs = 300_000;
const historyTimeoutMs = 1_800_000;
class Git {
    #processes;
    #directory;
    #options;
    #common;
    #filters;
    constructor(processes, directory, options = {}) {
        this.#processes = processes;
        this.#directory = directory;
        this.#options = options;
    }
    async root() {
        return (await this.#linesIfAny('rev-parse', '--show-toplevel'))?.[0];
    }
    async refusal() {
        try {
            const { stderr } = await this.#run('rev-parse', '--show-toplevel');
            if (stderr.includes('safe.directory')) {
                const mend = `git config --global --add safe.directory ${this.#directory}`;
                return (0,known/* unknown */.L)('git refuses to read this folder, which belongs to another user.', `Run before the gate: ${mend}`);
            }
            const [words = ''] = stderr.trim().split('\n', 1);
            return (0,known/* unknown */.L)(`git cannot read this folder: ${words}.`, 'Check the repository out before the gate.');
        }
        catch (error) {
            const mend = 'Install git before the gate, or in the image of the job’s container.';
            return (0,known/* unknown */.L)(`git cannot be run: ${(0,errors/* messageOf */.bD)(error)}`, mend);
        }
    }
    async checkout() {
        const all = ['HEAD^{commit}', '--symbolic-full-name', 'HEAD', '--show-toplevel'];
        const [commit, head = ''] = (await this.#linesIfAny('rev-parse', ...all)) ?? [];
        if (commit !== undefined) {
            const [, branch] = /^refs\/heads\/(.+)$/.exec(head) ?? [];
            return { commit, ...(branch === undefined ? {} : { branch }) };
        }
        if ((await this.root()) === undefined)
            return undefined;
        const branch = await this.branch();
        return branch === undefined ? {} : { branch };
    }
    head() {
        return this.commit('HEAD');
    }
    branch() {
        return this.#firstLine('symbolic-ref', '--quiet', '--short', 'HEAD');
    }
    commit(revision) {
        return this.#firstLine('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    }
    async parents(revision) {
        const { exitCode, stdout } = await this.#run('cat-file', 'commit', revision);
        if (exitCode !== 0)
            return [];
        const [head = ''] = Buffer.from(stdout).toString('latin1').split('\n\n', 1);
        return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
    }
    fetchCommit(commit) {
        return this.#fetchTip(commit);
    }
    fetchBranch(branch) {
        return this.#fetchTip(`+refs/heads/${branch}:refs/remotes/origin/${branch}`);
    }
    async #fetchTip(refspec) {
        const options = ['--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', '--no-write-fetch-head'];
        const { exitCode } = await this.#run('-c', 'core.askPass=true', 'fetch', ...options, 'origin', refspec);
        return exitCode === 0;
    }
    mergeBase(one, other) {
        return this.#firstLine('merge-base', `${one}^{commit}`, `${other}^{commit}`);
    }
    async isShallow() {
        return (await this.#firstLine('rev-parse', '--is-shallow-repository')) === 'true';
    }
    trackedFiles() {
        return (0,zero_separated/* zeroSeparated */.Q)(this.#stream('ls-files', '-z', '--full-name', ':/'));
    }
    listing() {
        return {
            tracked: this.#stream('ls-files', '-z', '-t', '--full-name', '--stage', ':/'),
            untracked: this.#stream('ls-files', '-z', '--full-name', '--others', '--exclude-standard', ':/'),
        };
    }
    async isTracked(path) {
        const isListed = await this.#printsAny(this.#request(['ls-files', '-z', '--', `:(literal)${path}`]));
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(this.#directory, path));
        return isListed || this.#printsAny(this.#request(['rev-parse', '--show-superproject-working-tree'], folder));
    }
    async #printsAny(request) {
        const { exitCode, stdout, stderr } = await this.#processes.run(request);
        if (exitCode !== 0)
            throw new errors/* ExternalError */.yA('tool-failed', `git failed: ${stderr.trim()}`);
        return Buffer.from(stdout).toString('utf8').trim() !== '';
    }
    async show(commit, path) {
        const { exitCode, stdout } = await this.#run('cat-file', 'blob', `${commit}:${path}`);
        return exitCode === 0 ? stdout : undefined;
    }
    async tree(commit, path) {
        const { exitCode, stdout } = await this.#run('ls-tree', '-z', '-l', '--full-tree', commit, '--', path);
        if (exitCode !== 0)
            return [];
        return treeEntries(stdout);
    }
    changedPaths(since, until) {
        const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=dirty'];
        return (0,zero_separated/* zeroSeparated */.Q)(this.#stream('diff', ...options, '--end-of-options', since, until, '--'));
    }
    async changedLines(since) {
        return this.#linesOfDiff(since, withoutFilters(await this.filterSettings()));
    }
    filterSettings() {
        const names = '^filter\\..*\\.(clean|process|required)$';
        this.#filters ??= this.#linesIfAny('config', '--name-only', '--get-regexp', names).then((lines) => lines ?? []);
        return this.#filters;
    }
    stagedLines() {
        return this.#linesOfDiff('--cached');
    }
    stagedChanges() {
        return this.#stream('diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=ACMT', '--');
    }
    objects(ids) {
        const request = this.#request(['cat-file', '--batch']);
        return this.#processes.stream({ ...request, input: `${ids.join('\n')}\n`, timeoutMs: diffTimeoutMs });
    }
    async #linesOfDiff(what, settings = []) {
        const reader = new ChangedLinesReader();
        const options = ['-U0', '-M', '--text', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
        const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
        for await (const chunk of this.#stream(...settings, 'diff', ...options, ...prefixes, what, '--'))
            reader.push(chunk);
        return reader.finish();
    }
    async hasCommit() {
        return (await this.#firstLine('rev-parse', '--verify', '--quiet', 'HEAD')) !== undefined;
    }
    async commits(...ranges) {
        const missing = ranges.includes('--not') ? ['--ignore-missing'] : [];
        const { exitCode, stdout, stderr } = await this.#run('rev-list', ...missing, ...ranges, '--');
        if (exitCode !== 0)
            throw new errors/* ExternalError */.yA('tool-failed', `git rev-list failed: ${stderr.trim()}`);
        const text = Buffer.from(stdout).toString('latin1').trim();
        return text === '' ? [] : text.split('\n');
    }
    commonFolder() {
        this.#common ??= this.#linesIfAny('rev-parse', '--path-format=absolute', '--git-common-dir').then((lines) => lines?.[0]);
        return this.#common;
    }
    async *patches(commits) {
        const folder = await this.commonFolder();
        if (folder === undefined)
            throw new errors/* ExternalError */.yA('tool-failed', 'git does not say where the repository is.');
        const outside = `${folder}/objects`;
        const which = ['--stdin', '-r', '--root', '--diff-filter=ACMRT'];
        const how = ['-p', '-U0', '-M', '-c', '--no-color', '--no-ext-diff', '--no-textconv'];
        const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
        yield* this.#processes.stream({
            ...this.#request([`--git-dir=${folder}`, `--work-tree=${outside}`, 'diff-tree', ...which, ...how, ...prefixes], outside),
            env: { ...this.#options.env, GIT_INDEX_FILE: `${folder}/vetnet-no-index` },
            input: `${commits.join('\n')}\n`,
            timeoutMs: historyTimeoutMs,
        });
    }
    async #linesIfAny(...args) {
        try {
            const { exitCode, stdout } = await this.#run(...args);
            return exitCode === 0 ? Buffer.from(stdout).toString('utf8').trimEnd().split('\n') : undefined;
        }
        catch (error) {
            if (error instanceof errors/* ExternalError */.yA && error.code === 'tool-missing')
                return undefined;
            throw error;
        }
    }
    async #firstLine(...args) {
        const { exitCode, stdout } = await this.#run(...args);
        const line = Buffer.from(stdout).toString('utf8').split('\n', 1)[0] ?? '';
        return exitCode === 0 && line !== '' ? line : undefined;
    }
    #run(...args) {
        return this.#processes.run(this.#request(args));
    }
    #stream(...args) {
        return this.#processes.stream({ ...this.#request(args), timeoutMs: diffTimeoutMs });
    }
    #request(args, directory = this.#directory) {
        return gitRequest(args, directory, this.#options);
    }
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
async function* zeroSeparated(stream) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of stream) {
        const texts = (rest + decoder.decode(chunk, { stream: true })).split('\0');
        rest = texts.pop() ?? '';
        yield* texts;
    }
}


/***/ })

};
