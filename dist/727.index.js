export const id = 727;
export const ids = [727];
export const modules = {

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Git: () => (/* binding */ Git)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
;// CONCATENATED MODULE: ./build/systems/git/changed-lines.js

const NEWLINE = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const SPACE = 0x20;
const AT = 0x40;
const BACKSLASH = 0x5c;
/** A header longer than this is not one: no path that long exists on any system we run on. */
const longestHeader = 32_768;
/**
 * Reads a unified diff as it comes from git. Lines are counted by the hunk headers, so a removed line that looks like a
 * header (`--- a/x`), a `\ No newline` marker and any context width are read right; only the first byte of content is looked at.
 */
class ChangedLinesReader {
    #changed = new Map();
    #ranges;
    #oldLeft = 0;
    #newLeft = 0;
    #newLine = 0;
    #start = 0;
    #pending = [];
    #pendingSize = 0;
    /** Takes the next piece of the diff; pieces may end anywhere. */
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
    /** @throws ExternalError `tool-failed` when the diff ends inside a hunk: git was killed, so the answer would be too small. */
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
    /** Keeps the beginning of a line for the next piece; of a line of content one byte is enough. */
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
        const path = readPath(written);
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
/** The path of a `+++` line without its `b/` prefix; undefined for a deleted file. Git ends a name with a space in it by a tab. */
function readPath(written) {
    const name = written.startsWith('"') ? decodeQuoted(written) : (written.split('\t', 1)[0] ?? '').replace(/\r$/, '');
    if (name === '/dev/null')
        return undefined;
    return name.replace(/^b\//, '');
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** Git's C-style quoting: octal escapes are bytes of UTF-8. */
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

;// CONCATENATED MODULE: ./build/systems/git/git.js



/** Settings of the user's machine that would change what git prints. */
const neutral = [
    ['core.quotePath', 'false'],
    ['diff.relative', 'false'],
    ['diff.interHunkContext', '0'],
    ['core.fsmonitor', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** Beyond this a diff is not reviewed line by line, and reading it would take the job's time. */
const diffTimeoutMs = 300_000;
/** The git command in one working tree. */
class Git {
    #processes;
    #directory;
    #options;
    /** @param directory absolute path in (or below) the working tree. */
    constructor(processes, directory, options = {}) {
        this.#processes = processes;
        this.#directory = directory;
        this.#options = options;
    }
    /** Absolute path of the working tree's root with `/`; undefined when the folder is in none, or git is not installed. */
    async root() {
        return (await this.#linesIfAny('rev-parse', '--show-toplevel'))?.[0];
    }
    /** Why there is no root. */
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
    /** Commit and branch that are checked out; undefined outside a working tree. */
    async checkout() {
        const all = ['HEAD^{commit}', '--symbolic-full-name', 'HEAD', '--show-toplevel'];
        const [commit, head = ''] = (await this.#linesIfAny('rev-parse', ...all)) ?? [];
        if (commit !== undefined) {
            const [, branch] = /^refs\/heads\/(.+)$/.exec(head) ?? [];
            return { commit, ...(branch === undefined ? {} : { branch }) };
        }
        // Before the first commit git prints nothing of use, but there is a branch.
        if ((await this.root()) === undefined)
            return undefined;
        const branch = await this.branch();
        return branch === undefined ? {} : { branch };
    }
    /** The commit that is checked out; undefined before the first commit. */
    head() {
        return this.commit('HEAD');
    }
    /** The branch that is checked out; undefined when HEAD is detached. */
    branch() {
        return this.#firstLine('symbolic-ref', '--quiet', '--short', 'HEAD');
    }
    /** The full name of the commit that a revision stands for; undefined when it is not in this clone. */
    commit(revision) {
        return this.#firstLine('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    }
    /** Full names of a commit's parents as the commit itself has them, also where a shallow clone does not hold them. */
    async parents(revision) {
        const { exitCode, stdout } = await this.#run('cat-file', 'commit', revision);
        if (exitCode !== 0)
            return [];
        const [head = ''] = Buffer.from(stdout).toString('latin1').split('\n\n', 1);
        return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
    }
    /** Fetches one commit without its history from `origin`, with the credentials that the checkout left. False when it cannot be had. */
    fetchCommit(commit) {
        return this.#fetchTip(commit);
    }
    /** Fetches the newest commit of a branch of `origin` as its remote-tracking branch. False when it cannot be had. */
    fetchBranch(branch) {
        return this.#fetchTip(`+refs/heads/${branch}:refs/remotes/origin/${branch}`);
    }
    async #fetchTip(refspec) {
        const options = ['--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', '--no-write-fetch-head'];
        // Whoever has no credentials is refused, and not asked at the terminal.
        const { exitCode } = await this.#run('-c', 'core.askPass=true', 'fetch', ...options, 'origin', refspec);
        return exitCode === 0;
    }
    /** The best common ancestor of two revisions; undefined when this clone does not hold one, or not both of them. */
    mergeBase(one, other) {
        return this.#firstLine('merge-base', `${one}^{commit}`, `${other}^{commit}`);
    }
    /** Whether history is cut off, as `actions/checkout` does unless told otherwise. */
    async isShallow() {
        return (await this.#firstLine('rev-parse', '--is-shallow-repository')) === 'true';
    }
    /** Paths of all tracked files, relative to the root. */
    async *trackedFiles() {
        const decoder = new TextDecoder();
        let rest = '';
        for await (const chunk of this.#stream('ls-files', '-z', '--full-name', ':/')) {
            const names = (rest + decoder.decode(chunk, { stream: true })).split('\0');
            rest = names.pop() ?? '';
            yield* names;
        }
    }
    /** Whether git tracks a path of the working tree. Rejects with ExternalError `tool-failed` when git cannot say. */
    async isTracked(path) {
        const { exitCode, stdout, stderr } = await this.#run('ls-files', '-z', '--', `:(literal)${path}`);
        if (exitCode !== 0)
            throw new errors/* ExternalError */.yA('tool-failed', `git ls-files failed: ${stderr.trim()}`);
        return stdout.length > 0;
    }
    /** The file as it stands in a commit; undefined when it is not there. `path` is relative to the root. */
    async show(commit, path) {
        const { exitCode, stdout } = await this.#run('cat-file', 'blob', `${commit}:${path}`);
        return exitCode === 0 ? stdout : undefined;
    }
    /** What a commit holds at a path relative to the root, or directly below it when the path ends in `/`. */
    async tree(commit, path) {
        const { exitCode, stdout } = await this.#run('ls-tree', '-z', '-l', '--full-tree', commit, '--', path);
        if (exitCode !== 0)
            return [];
        const lines = Buffer.from(stdout).toString('utf8').split('\0');
        return lines.flatMap((line) => {
            const [, mode = '', type = '', size = '', name = ''] = /^(\d+) (\w+) \S+ +(\d+|-)\t(.*)$/s.exec(line) ?? [];
            if (name === '')
                return [];
            const kind = mode === '120000' ? 'link' : type === 'blob' ? 'file' : type === 'tree' ? 'directory' : 'other';
            return [{ path: name, kind, size: Number(size) || 0 }];
        });
    }
    /** Lines that the working tree adds to or rewrites in a commit. Untracked files are not in it. */
    async changedLines(since) {
        const reader = new ChangedLinesReader();
        // `--text`, because attributes that call a source file binary come with the change and would hide its lines.
        const options = ['-U0', '-M', '--text', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
        const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
        for await (const chunk of this.#stream('diff', ...options, ...prefixes, since, '--'))
            reader.push(chunk);
        return reader.finish();
    }
    /** The lines of standard output; undefined when git fails or is not installed. */
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
    #request(args) {
        const { signal, anyOwner } = this.#options;
        return {
            command: 'git',
            args: [...neutral, ...(anyOwner ? ['-c', 'safe.directory=*'] : []), '-C', this.#directory, ...args],
            ...(signal === undefined ? {} : { signal }),
        };
    }
}


/***/ })

};
