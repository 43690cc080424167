export const id = 763;
export const ids = [763];
export const modules = {

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLockfiles: () => (/* binding */ readLockfiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/undecoded-name.js
var undecoded_name = __webpack_require__(5209);
;// CONCATENATED MODULE: ./build/readers/lockfiles/locked-package.js
function lockedPackage(draft) {
    const known = {};
    for (const field of Object.keys(draft)) {
        if (draft[field] !== undefined)
            known[field] = draft[field];
    }
    if (draft.dependencies.length > 1)
        known.dependencies = [...new Set(draft.dependencies)];
    return known;
}
function addNeeds(draft, keys) {
    if (draft === undefined)
        return;
    for (const key of keys)
        draft.dependencies.push(key);
}
function markScopes(packages, roots) {
    for (const draft of packages.values())
        draft.direct = false;
    const seen = new Set();
    for (const scope of ['production', 'development']) {
        const queue = [];
        for (const key of roots[scope]) {
            const draft = packages.get(key);
            if (draft === undefined)
                continue;
            draft.direct = true;
            queue.push(key);
        }
        for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
            const draft = packages.get(key);
            if (draft === undefined || seen.has(key))
                continue;
            seen.add(key);
            draft.scope = scope;
            for (const need of draft.dependencies)
                queue.push(need);
        }
    }
}

// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
;// CONCATENATED MODULE: ./build/readers/lockfiles/lockfile-error.js

function lockfileFaults(title, mend) {
    return {
        mend,
        malformed: (what, cause) => new read_error/* ReadError */.F('report-malformed', what, mend, { cause }),
        cutShort: (what) => new read_error/* ReadError */.F('report-cut-short', what, mend),
        empty: (what) => new read_error/* ReadError */.F('report-empty', what, mend),
        unknownVersion: (version) => new read_error/* ReadError */.F('report-unknown-format', `${title}: version ${version.slice(0, 40)} is not known, so its packages cannot be listed.`, 'Update vetnet-actions, or let the tool write a version that is listed in the documentation.'),
    };
}

// EXTERNAL MODULE: ./build/readers/lockfiles/lockfile-name.js
var lockfile_name = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/readers/text-encoding.js
var text_encoding = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/readers/lockfiles/lockfile-text.js


const largestLockfile = 20 * 1024 * 1024;
const mostLines = 2_000_000;
const longestLine = 1024 * 1024;
const conflictMarker = /^(?:<{7} |>{7} |\|{7} )/m;
async function readLockfileText(file, faults) {
    const parts = [];
    let size = 0;
    let lines = 0;
    for await (const chunk of (0,text_encoding/* utf8Chunks */.Os)(file)) {
        size += chunk.length;
        for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1))
            lines += 1;
        if (size > largestLockfile || lines > mostLines)
            throw tooLarge(size > largestLockfile ? `${largestLockfile} bytes` : `${mostLines} lines`);
        parts.push(Buffer.from(chunk));
    }
    const text = Buffer.concat(parts).toString('utf8');
    const conflict = conflictMarker.exec(text);
    if (conflict !== null) {
        throw faults.malformed(`Line ${lineAt(text, conflict.index)} is the mark of a merge conflict that was not resolved.`);
    }
    return text;
}
function tooLarge(limit) {
    return new read_error/* ReadError */.F('report-too-large', `The lockfile has more than ${limit}.`, 'Check that this is a lockfile, and exclude it where it is none.');
}
function lockfileLines(text, faults) {
    const lines = text.split('\n');
    const long = lines.findIndex((line) => line.length > longestLine);
    if (long !== -1)
        throw faults.malformed(`Line ${long + 1} is longer than ${longestLine} characters.`);
    return lines;
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/purl.js
const lowerCase = new Set(['composer', 'golang', 'hex', 'pub', 'pypi']);
function purlOf(type, name, version) {
    const canonical = lowerCase.has(type) ? name.toLowerCase() : name;
    const known = type === 'pypi' ? canonical.replaceAll('_', '-') : canonical;
    const path = known
        .split('/')
        .filter((part) => part !== '')
        .map(encodePart)
        .join('/');
    return `pkg:${type}/${path}${version === undefined || version === '' ? '' : `@${encodePart(version)}`}`;
}
function encodePart(text) {
    if (/^[\w.~-]*$/.test(text))
        return text;
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/gradle-lock.js





const faults = lockfileFaults('gradle.lockfile', 'Restore the file from git, or let Gradle write it again: gradle dependencies --write-locks.');
const gradleLockReader = {
    id: 'gradle-lock',
    title: 'gradle.lockfile',
    matches: (name) => lockfile_name/* lockfileNames */.I['gradle-lock'].test(name),
    async read(file) {
        const text = await readLockfileText(file, faults);
        const fileName = file.name.slice(file.name.lastIndexOf('/') + 1);
        const single = fileName.endsWith('gradle.lockfile');
        const packages = new Map();
        let ended = !single;
        for (const [index, raw] of lockfileLines(text, faults).entries()) {
            const line = raw.trim();
            if (line === '' || line.startsWith('#'))
                continue;
            const equals = line.indexOf('=');
            const coordinates = equals === -1 ? line : line.slice(0, equals);
            if (coordinates === 'empty') {
                ended = true;
                continue;
            }
            const [group, artifact, version, more] = coordinates.split(':');
            if (!group || !artifact || !version || more !== undefined || (single && equals === -1)) {
                throw faults.malformed(`Line ${index + 1} is no artifact with its configurations.`);
            }
            if (packages.has(coordinates))
                throw faults.malformed(`Line ${index + 1} locks ${coordinates.slice(0, 200)} a second time.`);
            const configurations = equals === -1 ? [fileName.replace(/\.lockfile$/, '')] : line.slice(equals + 1).split(',');
            packages.set(coordinates, {
                key: coordinates,
                ecosystem: 'Maven',
                name: `${group}:${artifact}`,
                version,
                scope: /^(?:buildscript|settings)-/.test(fileName) ? 'development' : scopeOf(configurations),
                dependencies: [],
                line: index + 1,
                purl: purlOf('maven', `${group}/${artifact}`, version),
            });
        }
        if (!ended)
            throw faults.cutShort('The line `empty=`, which ends the file, is missing.');
        return { format: 'gradle.lockfile', packages: [...packages.values()].map(lockedPackage), warnings: [] };
    },
};
function scopeOf(configurations) {
    return configurations.some((name) => /(?:compile|runtime)classpath$/i.test(name) && !/test/i.test(name))
        ? 'production'
        : 'development';
}

// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/json/json-splitter.js
var json_splitter = __webpack_require__(2632);
;// CONCATENATED MODULE: ./build/readers/lockfiles/lockfile-json.js




const deepest = 512;
async function readLockfileJson(file, faults) {
    const text = await readLockfileText(file, faults);
    return { root: parseLockfileJson(text, faults), lines: new EntryLines(text) };
}
function parseLockfileJson(text, faults) {
    let root;
    const limits = { depth: deepest, subtree: Number.MAX_SAFE_INTEGER };
    const splitter = new json_splitter/* JsonSplitter */.c([
        {
            path: [],
            visit: (value) => {
                root = value;
            },
        },
    ], limits);
    try {
        splitter.write(Buffer.from(text, 'utf8'));
        splitter.end();
    }
    catch (error) {
        if (!(error instanceof read_error/* ReadError */.F))
            throw error;
        throw new read_error/* ReadError */.F(error.code, error.message, faults.mend, { cause: error });
    }
    if (!(0,json_value/* isObject */.Gv)(root))
        throw faults.malformed('The file is no JSON object.');
    return root;
}
class EntryLines {
    #text;
    #at = 0;
    #line = 1;
    #lost = false;
    constructor(text) {
        this.#text = text;
    }
    next(key, opener = '{') {
        return this.#find(`${JSON.stringify(key)}: ${opener}`);
    }
    nextValue(text) {
        return this.#find(JSON.stringify(text));
    }
    #find(words) {
        if (this.#lost)
            return undefined;
        const found = this.#text.indexOf(words, this.#at);
        if (found === -1) {
            this.#lost = true;
            return undefined;
        }
        for (let at = this.#text.indexOf('\n', this.#at); at !== -1 && at < found; at = this.#text.indexOf('\n', at + 1)) {
            this.#line += 1;
        }
        this.#at = found;
        return this.#line;
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/npm-package.js

function npmPackage(fields) {
    const { name, version, origin } = fields;
    return {
        scope: 'unknown',
        dependencies: [],
        ...fields,
        ecosystem: 'npm',
        ...(origin === undefined && { purl: purlOf('npm', name, version) }),
    };
}
function npmOrigin(address) {
    if (/^(?:git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(address))
        return 'git';
    if (/^(?:file|portal|link|exec):|^\.{0,2}\//.test(address))
        return archive.test(address) ? 'url' : 'folder';
    if (!/^https?:/.test(address))
        return undefined;
    if (/\.git(?:#|$)/.test(address) || /^https?:\/\/codeload\.github\.com\//.test(address))
        return 'git';
    return /\/-\/|\/~\/|npm\.pkg\.github\.com\/download\//.test(address) ? undefined : 'url';
}
const archive = /\.t(?:ar\.)?gz(?:$|[#?:])/;
function npmAlias(range) {
    if (!range.startsWith('npm:'))
        return undefined;
    const rest = range.slice(4);
    const at = rest.lastIndexOf('@');
    if (at <= 0)
        return /^@?[a-zA-Z]/.test(rest) && !/\s/.test(rest) ? { name: rest, range: '*' } : undefined;
    return { name: rest.slice(0, at), range: rest.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/remarks.js
function remarksOn(packages, links = 0) {
    const unversioned = [];
    const foreign = [];
    for (const { name, version, origin } of packages) {
        if (version === undefined)
            unversioned.push(name);
        if (origin !== undefined)
            foreign.push(`${name} (${origin})`);
    }
    return [
        ...(unversioned.length > 0
            ? [`${counted(unversioned)} without a version, which no advisory can be held against: ${some(unversioned)}.`]
            : []),
        ...(foreign.length > 0
            ? [`${counted(foreign)} not from the registry, so that name and version are their own claim: ${some(foreign)}.`]
            : []),
        ...(links > 0
            ? [`${links} ${links === 1 ? 'link' : 'links'} to folders of the repository, which are no packages.`]
            : []),
    ];
}
function counted(names) {
    return names.length === 1 ? '1 package' : `${names.length} packages`;
}
function some(names) {
    const shown = names
        .slice(0, 5)
        .map((name) => name.slice(0, 100))
        .join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/bun-lock.js








const bun_lock_faults = lockfileFaults('bun.lock', 'Restore the file from git, or let Bun write it again: bun install --lockfile-only.');
const bunLockReader = {
    id: 'bun-lock',
    title: 'bun.lock (versions 0 to 2)',
    matches: (name) => lockfile_name/* lockfileNames */.I['bun-lock'].test(name),
    async read(file) {
        const text = await readLockfileText(file, bun_lock_faults);
        const root = parseLockfileJson(withoutLastCommas(text), bun_lock_faults);
        const version = (0,json_value/* numberOf */.rl)(root.lockfileVersion);
        if (version !== 0 && version !== 1 && version !== 2)
            throw bun_lock_faults.unknownVersion(JSON.stringify(root.lockfileVersion) ?? 'none');
        if (!(0,json_value/* isObject */.Gv)(root.packages))
            throw bun_lock_faults.malformed('There are no `packages`.');
        const lines = new EntryLines(text);
        const packages = new Map();
        const needs = [];
        for (const [key, entry] of Object.entries(root.packages)) {
            const [resolution, ...about] = (0,json_value/* arrayOr */.XW)(entry);
            const at = typeof resolution === 'string' ? resolution.indexOf('@', 1) : -1;
            if (typeof resolution !== 'string' || at === -1)
                throw bun_lock_faults.malformed(`The entry of ${key.slice(0, 200)} names no package.`);
            const reference = resolution.slice(at + 1);
            const origin = npmOrigin(reference);
            if (reference.startsWith('workspace:') || origin === 'folder')
                continue;
            const integrity = about.find((one) => typeof one === 'string' && /^sha\d+-/.test(one));
            const draft = npmPackage({
                key,
                name: resolution.slice(0, at),
                version: origin === undefined ? reference : undefined,
                line: lines.next(key, '['),
                integrity: (0,json_value/* textOf */.b6)(integrity),
                origin,
            });
            packages.set(key, draft);
            needs.push([draft, about.find(json_value/* isObject */.Gv)]);
        }
        for (const [draft, about] of needs) {
            for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
                addNeeds(draft, keysOf(packages, draft.key, (0,json_value/* objectOr */.Xg)(about)[field]));
            }
        }
        const workspaces = Object.values((0,json_value/* objectOr */.Xg)(root.workspaces)).map(json_value/* objectOr */.Xg);
        const asked = (fields) => workspaces.flatMap((one) => fields.flatMap((field) => keysOf(packages, (0,json_value/* textOf */.b6)(one.name) ?? '', one[field])));
        markScopes(packages, {
            production: asked(['dependencies', 'optionalDependencies', 'peerDependencies']),
            development: asked(['devDependencies']),
        });
        return {
            format: `bun.lock (version ${version})`,
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values()),
        };
    },
};
function withoutLastCommas(text) {
    const parts = [];
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"')
            at = endOfString(text, at);
        else if (character === ',') {
            let next = at + 1;
            while (blanks.has(text[next] ?? ''))
                next += 1;
            if (text[next] !== '}' && text[next] !== ']')
                continue;
            parts.push(text.slice(start, at));
            start = at + 1;
            at = next - 1;
        }
    }
    parts.push(text.slice(start));
    return parts.join('');
}
const blanks = new Set([' ', '\n', '\r', '\t']);
function endOfString(text, at) {
    for (let end = at + 1; end < text.length; end += 1) {
        if (text[end] === '\\')
            end += 1;
        else if (text[end] === '"')
            return end;
    }
    return text.length;
}
function keysOf(packages, from, names) {
    return Object.keys((0,json_value/* objectOr */.Xg)(names)).flatMap((name) => {
        for (let folder = from;; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
            const key = folder === '' ? name : `${folder}/${name}`;
            if (packages.has(key))
                return [key];
            if (folder === '')
                return [];
        }
    });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/readers/lockfiles/lockfile-toml.js



async function readLockfileToml(file, faults) {
    const text = await readLockfileText(file, faults);
    const root = parseToml(text, faults);
    const lines = [];
    let number = 0;
    for (const line of text.split('\n')) {
        number += 1;
        if (line.trimEnd() === '[[package]]')
            lines.push(number);
    }
    const count = Array.isArray(root.package) ? root.package.length : 0;
    return { root, text, packageLines: lines.length === count ? lines : [] };
}
function parseToml(text, faults) {
    try {
        const root = (0,dist.parse)(text, { integersAsBigInt: 'asNeeded' });
        return (0,json_value/* isObject */.Gv)(root) ? root : {};
    }
    catch (error) {
        if (error instanceof dist/* TomlError */.zx) {
            throw faults.malformed(`Not valid TOML in line ${error.line}: ${error.message.split('\n')[0]?.slice(0, 200)}.`, error);
        }
        throw faults.malformed('Not valid TOML.', error);
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/cargo-lock.js







const cargo_lock_faults = lockfileFaults('Cargo.lock', 'Restore the file from git, or let cargo write it again: cargo generate-lockfile.');
const registries = ['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/'];
const cargoLockReader = {
    id: 'cargo-lock',
    title: 'Cargo.lock (versions 1 to 4)',
    matches: (name) => lockfile_name/* lockfileNames */.I['cargo-lock'].test(name),
    manifest: 'Cargo.toml',
    async read(file, manifests) {
        const { root, packageLines } = await readLockfileToml(file, cargo_lock_faults);
        const version = root.version === undefined ? undefined : (0,json_value/* numberOf */.rl)(root.version);
        if (root.version !== undefined && (version === undefined || version < 1 || version > 4))
            throw cargo_lock_faults.unknownVersion(String(root.version));
        const entries = [...((0,json_value/* isObject */.Gv)(root.root) ? [root.root] : []), ...(0,json_value/* arrayOr */.XW)(root.package)];
        if (entries.length === 0)
            throw cargo_lock_faults.empty('The file names no package, not even the project itself.');
        const offset = (0,json_value/* isObject */.Gv)(root.root) ? 1 : 0;
        const tree = new CargoTree((0,json_value/* objectOr */.Xg)(root.metadata));
        for (const [index, entry] of entries.entries())
            tree.add(entry, packageLines[index - offset]);
        if (tree.ownCrates === 0)
            throw cargo_lock_faults.cutShort('The project itself, which is always in the file, is missing.');
        tree.connect(await manifests?.());
        return {
            format: `Cargo.lock (version ${version ?? ((0,json_value/* isObject */.Gv)(root.metadata) || offset === 1 ? 1 : 2)})`,
            packages: [...tree.packages.values()].map(lockedPackage),
            warnings: remarksOn(tree.packages.values()),
        };
    },
};
class CargoTree {
    packages = new Map();
    ownCrates = 0;
    #metadata;
    #crates = new Map();
    #byWords = new Map();
    constructor(metadata) {
        this.#metadata = metadata;
    }
    add(entry, line) {
        const name = (0,json_value/* isObject */.Gv)(entry) ? (0,json_value/* textOf */.b6)(entry.name) : undefined;
        const version = (0,json_value/* isObject */.Gv)(entry) ? (0,json_value/* textOf */.b6)(entry.version) : undefined;
        if (!(0,json_value/* isObject */.Gv)(entry) || name === undefined || version === undefined) {
            throw cargo_lock_faults.malformed(`The package in line ${line ?? 0} has no name or no version.`);
        }
        const source = (0,json_value/* textOf */.b6)(entry.source);
        const key = source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
        if (this.#crates.has(key))
            throw cargo_lock_faults.malformed(`${key.slice(0, 200)} stands in the file twice.`);
        this.#byWords.set(name, key);
        this.#byWords.set(`${name} ${version}`, key);
        const isRegistry = source !== undefined && registries.includes(source);
        const draft = source === undefined
            ? undefined
            : {
                key,
                ecosystem: 'crates.io',
                name,
                version,
                scope: 'unknown',
                dependencies: [],
                line,
                purl: isRegistry ? purlOf('cargo', name, version) : undefined,
                integrity: integrityOf((0,json_value/* textOf */.b6)(entry.checksum) ?? (0,json_value/* textOf */.b6)(this.#metadata[`checksum ${key}`])),
                origin: source.startsWith('git+') ? 'git' : undefined,
            };
        this.#crates.set(key, { name, needs: (0,json_value/* textsOf */.CB)(entry.dependencies), draft });
        if (draft === undefined)
            this.ownCrates += 1;
        else
            this.packages.set(key, draft);
    }
    connect(manifests) {
        const asked = { production: new Set(), development: new Set() };
        const known = (manifests ?? []).map(({ text }) => cargoManifest(text));
        let scoped = true;
        for (const { name, needs, draft } of this.#crates.values()) {
            const keys = needs.map((words) => this.#keyOf(words));
            if (draft !== undefined) {
                addNeeds(draft, keys);
                continue;
            }
            const manifest = known.find((one) => one?.name === name);
            scoped &&= manifest !== undefined;
            for (const key of keys) {
                const crate = this.#crates.get(key)?.name ?? '';
                const isDevelopment = manifest?.development.has(crate) === true && !manifest.production.has(crate);
                asked[isDevelopment ? 'development' : 'production'].add(key);
            }
        }
        markScopes(this.packages, asked);
        for (const { key, scope } of this.packages.values()) {
            if (scope === 'unknown')
                throw cargo_lock_faults.cutShort(`Nothing in the file needs ${key.slice(0, 100)}: its end is missing.`);
        }
        if (!scoped)
            for (const draft of this.packages.values())
                draft.scope = 'unknown';
    }
    #keyOf(words) {
        const plain = words.replace(/ \([^)]*\)$/, '');
        const key = this.#crates.has(words) ? words : (this.#byWords.get(words) ?? this.#byWords.get(plain));
        if (key === undefined)
            throw cargo_lock_faults.cutShort(`${words.slice(0, 100)} is needed and not in the file.`);
        return key;
    }
}
function integrityOf(checksum) {
    if (checksum === undefined || !/^[0-9a-f]{64}$/i.test(checksum))
        return undefined;
    return `sha256-${Buffer.from(checksum, 'hex').toString('base64')}`;
}
function cargoManifest(text) {
    let root;
    try {
        root = parseToml(text, cargo_lock_faults);
    }
    catch {
        return undefined;
    }
    const tables = [root, ...Object.values((0,json_value/* objectOr */.Xg)(root.target)).map(json_value/* objectOr */.Xg)];
    const names = (fields) => new Set(tables.flatMap((table) => fields.flatMap((field) => Object.entries((0,json_value/* objectOr */.Xg)(table[field])).map(crateOf))));
    return {
        name: (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(root.package).name),
        production: names(['dependencies']),
        development: names(['dev-dependencies', 'dev_dependencies', 'build-dependencies', 'build_dependencies']),
    };
}
function crateOf([name, value]) {
    return (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(value).package) ?? name;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/composer-lock.js







const composer_lock_faults = lockfileFaults('composer.lock', 'Restore the file from git, or let Composer write it again: composer update --lock.');
const composerLockReader = {
    id: 'composer-lock',
    title: 'composer.lock',
    matches: (name) => lockfile_name/* lockfileNames */.I['composer-lock'].test(name),
    manifest: 'composer.json',
    async read(file, manifests) {
        const { root, lines } = await readLockfileJson(file, composer_lock_faults);
        if (!Array.isArray(root.packages))
            throw composer_lock_faults.malformed('There is no list of packages.');
        const packages = new Map();
        const needs = [];
        let links = 0;
        for (const [entry, scope] of [
            ...(0,json_value/* arrayOr */.XW)(root.packages).map((one) => [one, 'production']),
            ...(0,json_value/* arrayOr */.XW)(root['packages-dev']).map((one) => [one, 'development']),
        ]) {
            const name = (0,json_value/* isObject */.Gv)(entry) ? (0,json_value/* textOf */.b6)(entry.name) : undefined;
            const words = (0,json_value/* isObject */.Gv)(entry) ? (0,json_value/* textOf */.b6)(entry.version) : undefined;
            if (!(0,json_value/* isObject */.Gv)(entry) || name === undefined || words === undefined)
                throw composer_lock_faults.malformed('A package has no name or no version.');
            if ((0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(entry.dist).type) === 'path') {
                links += 1;
                continue;
            }
            const version = /^dev-|-dev$/.test(words) ? undefined : words.replace(/^v(?=\d)/, '');
            packages.set(name, {
                key: name,
                ecosystem: 'Packagist',
                name,
                version,
                scope,
                dependencies: [],
                line: lines.nextValue(name),
                license: licenceOf(entry),
                purl: purlOf('composer', name, version),
                integrity: sha1Of((0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(entry.dist).shasum)),
            });
            needs.push([name, Object.keys((0,json_value/* objectOr */.Xg)(entry.require))]);
        }
        for (const [key, names] of needs)
            addNeeds(packages.get(key), names.filter((name) => packages.has(name)));
        markDirect(packages, await manifests?.());
        return {
            format: 'composer.lock',
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
        };
    },
};
function markDirect(packages, manifests = []) {
    const text = manifests.find(({ folder }) => folder === '')?.text;
    if (text === undefined)
        return;
    try {
        const root = JSON.parse(text);
        const asked = [
            ...Object.keys((0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(root).require)),
            ...Object.keys((0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(root)['require-dev'])),
        ];
        for (const draft of packages.values())
            draft.direct = asked.includes(draft.key);
    }
    catch {
    }
}
function licenceOf(entry) {
    const licences = (0,json_value/* textsOf */.CB)(entry.license);
    return licences.length > 1 ? `(${licences.join(' OR ')})` : licences[0];
}
function sha1Of(hex) {
    return hex !== undefined && /^[0-9a-f]{40}$/.test(hex)
        ? `sha1-${Buffer.from(hex, 'hex').toString('base64')}`
        : undefined;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/gemfile-lock.js






const gemfile_lock_faults = lockfileFaults('Gemfile.lock', 'Restore the file from git, or let Bundler write it again: bundle lock.');
const sources = new Map([
    ['GEM', undefined],
    ['GIT', 'git'],
    ['PLUGIN SOURCE', 'url'],
    ['PATH', 'folder'],
]);
const gemfileLockReader = {
    id: 'gemfile-lock',
    title: 'Gemfile.lock and gems.locked',
    matches: (name) => lockfile_name/* lockfileNames */.I['gemfile-lock'].test(name),
    async read(file) {
        const gems = new GemTree();
        for (const [index, raw] of lockfileLines(await readLockfileText(file, gemfile_lock_faults), gemfile_lock_faults).entries()) {
            const line = raw.trimEnd();
            if (line !== '')
                gems.line(line, index + 1);
        }
        const { packages, links } = gems.finish();
        return {
            format: 'Gemfile.lock',
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
        };
    },
};
class GemTree {
    #packages = new Map();
    #needs = [];
    #folders = new Set();
    #direct = new Set();
    #sections = new Set();
    #section = '';
    #gem;
    line(line, number) {
        const indent = line.length - line.trimStart().length;
        if (indent === 0) {
            this.#section = line;
            this.#sections.add(line);
            return;
        }
        if (this.#section === 'DEPENDENCIES')
            this.#direct.add(/^[^\s(!]+/.exec(line.trimStart())?.[0] ?? '');
        else if (this.#section === 'CHECKSUMS')
            this.#checksum(line.trimStart());
        else if (sources.has(this.#section) && indent >= 4)
            this.#spec(line.trimStart(), indent, number);
    }
    finish() {
        if (!this.#sections.has('DEPENDENCIES')) {
            throw gemfile_lock_faults.cutShort('The section DEPENDENCIES, which follows the gems, is missing.');
        }
        const byName = new Map([...this.#packages.values()].map((draft) => [draft.name, draft]));
        for (const [draft, name] of this.#needs) {
            const key = byName.get(name)?.key;
            if (key !== undefined)
                draft.dependencies.push(key);
        }
        for (const draft of this.#packages.values())
            draft.direct = this.#direct.has(draft.name);
        return { packages: this.#packages, links: this.#folders.size };
    }
    #spec(text, indent, number) {
        const [, name, words] = /^([^\s(]+)(?: \(([^)]*)\))?/.exec(text) ?? [];
        if (name === undefined)
            throw gemfile_lock_faults.malformed(`Line ${number} names no gem.`);
        if (indent > 4) {
            if (this.#gem !== undefined)
                this.#needs.push([this.#gem, name]);
            return;
        }
        const version = words?.split('-')[0];
        if (!version)
            throw gemfile_lock_faults.malformed(`The gem in line ${number} has no version.`);
        const origin = sources.get(this.#section);
        this.#gem = undefined;
        if (origin === 'folder') {
            this.#folders.add(name);
            return;
        }
        const key = `${name} ${version}`;
        this.#gem = this.#packages.get(key) ?? {
            key,
            ecosystem: 'RubyGems',
            name,
            version,
            scope: 'unknown',
            dependencies: [],
            line: number,
            origin,
            purl: origin === undefined ? purlOf('gem', name, version) : undefined,
        };
        this.#packages.set(key, this.#gem);
    }
    #checksum(text) {
        const [, name, version, hex] = /^(\S+) \(([^)-]+)\) sha256=([0-9a-f]{64})$/.exec(text) ?? [];
        const draft = this.#packages.get(`${name} ${version}`);
        if (draft !== undefined && hex !== undefined)
            draft.integrity = `sha256-${Buffer.from(hex, 'hex').toString('base64')}`;
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/go-sum.js
function highestVersions(text) {
    const highest = new Map();
    for (const line of text.split('\n')) {
        const [path, version, hash] = line.trim().split(/\s+/);
        if (path === undefined || version === undefined || hash === undefined || version.endsWith('/go.mod'))
            continue;
        const before = highest.get(path);
        if (before === undefined || compareVersions(version, before) > 0)
            highest.set(path, version);
    }
    return highest;
}
function compareVersions(a, b) {
    const [coreA = '', preA] = split(a);
    const [coreB = '', preB] = split(b);
    const core = compareParts(coreA.split('.'), coreB.split('.'));
    if (core !== 0)
        return core;
    if (preA === undefined || preB === undefined)
        return Number(preA === undefined) - Number(preB === undefined);
    return compareParts(preA.split('.'), preB.split('.'));
}
function split(version) {
    const plain = version.replace(/^v/, '').replace(/\+.*$/, '');
    const dash = plain.indexOf('-');
    return dash === -1 ? [plain, undefined] : [plain.slice(0, dash), plain.slice(dash + 1)];
}
function compareParts(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const [one, other] = [a[index], b[index]];
        if (one === undefined || other === undefined)
            return Number(one !== undefined) - Number(other !== undefined);
        const [number, otherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
        if (number !== otherNumber)
            return number ? -1 : 1;
        const order = number ? Number(one) - Number(other) : one < other ? -1 : Number(one > other);
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/go-mod.js






const go_mod_faults = lockfileFaults('go.mod', 'Restore the file from git, or let Go write it again: go mod tidy.');
const noSum = 'The module is of Go 1.16 or older and has no go.sum, so what its dependencies bring is not known.';
const goModReader = {
    id: 'go-mod',
    title: 'go.mod with go.sum',
    matches: (name) => lockfile_name/* lockfileNames */.I['go-mod'].test(name),
    manifest: 'go.sum',
    async read(file, manifests) {
        const module = parseModule(await readLockfileText(file, go_mod_faults));
        const packages = new Map();
        const warnings = [];
        let links = 0;
        let isWhole = true;
        const add = (path, version, direct, line) => {
            const replacement = module.replaced.get(`${path}@${version}`) ?? module.replaced.get(path);
            if (replacement?.target !== undefined && replacement.targetVersion === undefined)
                links += 1;
            else {
                const draft = packageOf(replacement?.target ?? path, replacement?.targetVersion ?? version, direct, line);
                packages.set(draft.key, draft);
            }
        };
        for (const { path, version, indirect, line } of module.required)
            add(path, version, !indirect, line);
        if (!module.complete) {
            const sum = sumOf(await manifests?.());
            isWhole = sum !== undefined;
            const named = new Set(module.required.map(({ path }) => path));
            for (const [path, version] of highestVersions(sum ?? ''))
                if (!named.has(path))
                    add(path, version, false);
        }
        if (links > 0)
            warnings.push(`${links} ${links === 1 ? 'module is' : 'modules are'} replaced by folders, which are no packages.`);
        return {
            format: 'go.mod',
            packages: [...packages.values()].map(lockedPackage),
            warnings,
            ...(!isWhole && { incomplete: { why: noSum, fix: 'Commit go.sum, or run go mod tidy with Go 1.17 or later.' } }),
        };
    },
};
function packageOf(path, version, direct, line) {
    return {
        key: `${path}@${version}`,
        ecosystem: 'Go',
        name: path,
        version: version.replace(/^v/, '').replace(/\+incompatible$/, ''),
        scope: 'unknown',
        direct,
        dependencies: [],
        line,
        purl: purlOf('golang', path, version),
    };
}
function sumOf(manifests = []) {
    return manifests.find(({ folder }) => folder === '')?.text;
}
function parseModule(text) {
    const required = [];
    const replaced = new Map();
    let go = [1, 16];
    let block;
    let named = false;
    for (const [index, raw] of lockfileLines(text, go_mod_faults).entries()) {
        const [code = '', comment = ''] = raw.split(/\s*\/\/\s*/, 2);
        const words = (code.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ''));
        if (words.length === 0)
            continue;
        if (words[0] === ')') {
            block = undefined;
            continue;
        }
        const verb = block ?? words.shift() ?? '';
        if (words[0] === '(') {
            block = verb;
            continue;
        }
        const [path = '', version] = words;
        if (verb === 'module')
            named = true;
        else if (verb === 'go')
            go = path.split('.').map(Number);
        else if (verb === 'require') {
            if (version === undefined)
                throw go_mod_faults.malformed(`Line ${index + 1} requires a module without a version.`);
            required.push({ path, version, indirect: /^indirect\b/.test(comment), line: index + 1 });
        }
        else if (verb === 'replace') {
            const arrow = words.indexOf('=>');
            const target = words[arrow + 1];
            if (arrow < 1 || target === undefined)
                throw go_mod_faults.malformed(`Line ${index + 1} replaces nothing.`);
            replaced.set(arrow === 2 ? `${path}@${version}` : path, { target, targetVersion: words[arrow + 2] });
        }
    }
    if (block !== undefined)
        throw go_mod_faults.cutShort(`The file ends inside its block \`${block}\`.`);
    if (!named)
        throw go_mod_faults.malformed('The file does not name its module.');
    const [major = 1, minor = 16] = go;
    return { required, replaced, complete: major > 1 || minor >= 17 };
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/mix-lock.js






const mix_lock_faults = lockfileFaults('mix.lock', 'Restore the file from git, or let Mix write it again: mix deps.get.');
const entry = /^\s*"([^"]+)":\s*\{:(hex|git|path)\s*,\s*(?::"?([\w@.-]+)"?|"([^"]*)")\s*(?:,\s*"([^"]*)"\s*(?:,\s*"([0-9a-f]{64})")?)?(.*)$/;
const mixLockReader = {
    id: 'mix-lock',
    title: 'mix.lock',
    matches: (name) => lockfile_name/* lockfileNames */.I['mix-lock'].test(name),
    async read(file) {
        const text = await readLockfileText(file, mix_lock_faults);
        if (!text.trimStart().startsWith('%{'))
            throw mix_lock_faults.malformed('The file is no map of packages.');
        if (!text.trimEnd().endsWith('}'))
            throw mix_lock_faults.cutShort('The map of packages does not end.');
        const packages = new Map();
        const needs = [];
        for (const [index, line] of lockfileLines(text, mix_lock_faults).entries()) {
            if (/^\s*(?:%\{|\}|%\{\})?\s*$/.test(line))
                continue;
            const [, key, kind, hexName, , version, , rest = ''] = entry.exec(line) ?? [];
            if (key === undefined)
                throw mix_lock_faults.malformed(`Line ${index + 1} is no entry of a package.`);
            if (kind === 'path')
                continue;
            const name = hexName ?? key;
            const known = kind === 'hex' ? version : undefined;
            const draft = {
                key,
                ecosystem: 'Hex',
                name,
                version: known,
                scope: 'unknown',
                dependencies: [],
                line: index + 1,
                origin: kind === 'git' ? 'git' : undefined,
                purl: kind === 'hex' ? purlOf('hex', name, known) : undefined,
            };
            packages.set(key, draft);
            needs.push([draft, [...rest.matchAll(/\{:(\w+),/g)].map(([, need]) => need ?? '')]);
        }
        for (const [draft, names] of needs)
            addNeeds(draft, names.filter((name) => packages.has(name)));
        return {
            format: 'mix.lock',
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values()),
        };
    },
};

;// CONCATENATED MODULE: ./build/readers/lockfiles/nuget-lock.js






const nuget_lock_faults = lockfileFaults('packages.lock.json', 'Restore the file from git, or let NuGet write it again: dotnet restore --force-evaluate.');
const nugetLockReader = {
    id: 'nuget-lock',
    title: 'packages.lock.json (versions 1 and 2)',
    matches: (name) => lockfile_name/* lockfileNames */.I['nuget-lock'].test(name),
    async read(file) {
        const { root, lines } = await readLockfileJson(file, nuget_lock_faults);
        const version = (0,json_value/* numberOf */.rl)(root.version);
        if (version !== 1 && version !== 2)
            throw nuget_lock_faults.unknownVersion(String(root.version));
        if (!(0,json_value/* isObject */.Gv)(root.dependencies))
            throw nuget_lock_faults.malformed('There are no `dependencies`.');
        const packages = new Map();
        for (const [framework, entries] of Object.entries(root.dependencies)) {
            if (!(0,json_value/* isObject */.Gv)(entries))
                throw nuget_lock_faults.malformed(`The packages of ${framework.slice(0, 100)} are no object.`);
            const keys = new Map();
            for (const [name, value] of Object.entries(entries)) {
                const entry = (0,json_value/* objectOr */.Xg)(value);
                const line = lines.next(name);
                if (entry.type === 'Project')
                    continue;
                const resolved = (0,json_value/* textOf */.b6)(entry.resolved);
                if (resolved === undefined)
                    throw nuget_lock_faults.malformed(`${name.slice(0, 200)} is not resolved to a version.`);
                const key = `${name} ${resolved}`;
                keys.set(name.toLowerCase(), key);
                const hash = (0,json_value/* textOf */.b6)(entry.contentHash);
                const draft = packages.get(key) ?? {
                    key,
                    ecosystem: 'NuGet',
                    name,
                    version: resolved,
                    scope: 'unknown',
                    direct: false,
                    dependencies: [],
                    line,
                    purl: purlOf('nuget', name, resolved),
                    integrity: hash === undefined ? undefined : `sha512-${hash}`,
                };
                if (entry.type === 'Direct')
                    draft.direct = true;
                packages.set(key, draft);
            }
            for (const [name, value] of Object.entries(entries)) {
                const draft = packages.get(keys.get(name.toLowerCase()) ?? '');
                for (const need of Object.keys((0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(value).dependencies))) {
                    const key = keys.get(need.toLowerCase());
                    if (key !== undefined)
                        draft?.dependencies.push(key);
                }
            }
        }
        return {
            format: `packages.lock.json (version ${version})`,
            packages: [...packages.values()].map(lockedPackage),
            warnings: [],
        };
    },
};

// EXTERNAL MODULE: ./build/readers/lockfiles/npm-license.js
var npm_license = __webpack_require__(1185);
;// CONCATENATED MODULE: ./build/readers/lockfiles/npm-tree.js
const longestPath = 2048;
const mostFolders = 200;
function refuseDeepPath(path, faults) {
    if (path.length <= longestPath && path.split('/', mostFolders + 1).length <= mostFolders)
        return;
    throw faults.malformed(`A path has ${path.length} characters, more than any package is installed at.`);
}
function nearestInstalled(packages, path, name) {
    for (let folder = path;; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
        const found = packages.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
        if (found !== undefined || folder === '')
            return found;
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/package-manifest.js

function packageManifests(manifests = []) {
    return manifests.flatMap(({ folder, text }) => {
        const root = parse(text);
        if (root === undefined)
            return [];
        const production = new Map([
            ...ranges(root.peerDependencies),
            ...ranges(root.dependencies),
            ...ranges(root.optionalDependencies),
        ]);
        const name = typeof root.name === 'string' ? { name: root.name } : {};
        return [{ folder, ...name, production, development: new Map(ranges(root.devDependencies)) }];
    });
}
function parse(text) {
    try {
        const root = JSON.parse(text);
        return (0,json_value/* isObject */.Gv)(root) ? root : undefined;
    }
    catch {
        return undefined;
    }
}
function ranges(value) {
    return Object.entries((0,json_value/* objectOr */.Xg)(value)).filter((entry) => typeof entry[1] === 'string');
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/package-lock-tree.js






function readPackageLockTree(root, lines, faults, manifests) {
    const packages = new Map();
    const required = [];
    const links = new Map();
    const walk = (folder, entries) => {
        if (entries === undefined)
            return;
        if (!(0,json_value/* isObject */.Gv)(entries))
            throw faults.malformed(`The dependencies of ${folder || 'the project'} are no object.`);
        for (const [name, entry] of Object.entries(entries)) {
            if (!(0,json_value/* isObject */.Gv)(entry))
                throw faults.malformed(`The entry of ${name.slice(0, 200)} is no object.`);
            const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
            refuseDeepPath(path, faults);
            const line = lines.next(name);
            const draft = package_lock_tree_packageOf(path, name, entry, line);
            if (draft === undefined)
                links.set(String(entry.version).replace(/^file:/, ''), path);
            else {
                packages.set(path, draft);
                required.push([draft, (0,json_value/* objectOr */.Xg)(entry.requires)]);
            }
            walk(path, entry.dependencies);
        }
    };
    walk('', root.dependencies);
    for (const [draft, names] of required) {
        for (const name of Object.keys(names)) {
            const found = nearestInstalled(packages, draft.key, name);
            if (found !== undefined)
                draft.dependencies.push(found.key);
        }
    }
    package_lock_tree_markDirect(packages, links, manifests);
    return { packages: [...packages.values()].map(lockedPackage), warnings: remarksOn(packages.values(), links.size) };
}
function package_lock_tree_packageOf(path, name, entry, line) {
    const version = (0,json_value/* textOf */.b6)(entry.version);
    const alias = version === undefined ? undefined : npmAlias(version);
    const origin = version === undefined || alias !== undefined ? undefined : npmOrigin(version);
    if (origin === 'folder')
        return undefined;
    return npmPackage({
        key: path,
        name: alias?.name ?? name,
        version: alias?.range ?? (origin === undefined ? version : undefined),
        scope: entry.extraneous === true ? 'unknown' : entry.dev === true ? 'development' : 'production',
        line,
        integrity: (0,json_value/* textOf */.b6)(entry.integrity),
        origin,
        ...(entry.optional === true && { optional: true }),
    });
}
function package_lock_tree_markDirect(packages, links, manifests) {
    const projects = packageManifests(manifests);
    if (!projects.some(({ folder }) => folder === ''))
        return;
    for (const draft of packages.values())
        draft.direct = false;
    for (const { folder, production, development } of projects) {
        for (const name of [...production.keys(), ...development.keys()]) {
            const found = nearestInstalled(packages, links.get(folder) ?? folder, name);
            if (found !== undefined)
                found.direct = true;
        }
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/package-lock.js










const package_lock_faults = lockfileFaults('package-lock.json', 'Restore the file from git, or let npm write it again: npm install --package-lock-only.');
const needs = ['dependencies', 'optionalDependencies', 'peerDependencies'];
const packageLockReader = {
    id: 'package-lock',
    title: 'package-lock.json and npm-shrinkwrap.json (versions 1 to 3)',
    matches: (name) => lockfile_name/* lockfileNames */.I['package-lock'].test(name),
    manifest: 'package.json',
    async read(file, manifests) {
        const { root, lines } = await readLockfileJson(file, package_lock_faults);
        const name = file.name.endsWith('npm-shrinkwrap.json') ? 'npm-shrinkwrap.json' : 'package-lock.json';
        const version = (0,json_value/* numberOf */.rl)(root.lockfileVersion);
        if (version === 1 || (root.lockfileVersion === undefined && (0,json_value/* isObject */.Gv)(root.dependencies))) {
            return {
                ...readPackageLockTree(root, lines, package_lock_faults, await manifests?.()),
                format: `${name} (version ${version ?? 0})`,
            };
        }
        if (version !== 2 && version !== 3)
            throw package_lock_faults.unknownVersion(JSON.stringify(root.lockfileVersion) ?? 'none');
        if (!(0,json_value/* isObject */.Gv)(root.packages))
            throw package_lock_faults.malformed('There is no `packages`, which versions 2 and 3 have.');
        const { packages, links } = readPackages(root.packages, lines);
        return {
            format: `${name} (version ${version})`,
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
        };
    },
};
function readPackages(entries, lines) {
    const packages = new Map();
    const needed = [];
    let links = 0;
    for (const [path, value] of Object.entries(entries)) {
        if (!(0,json_value/* isObject */.Gv)(value))
            throw package_lock_faults.malformed(`packages[${JSON.stringify(path.slice(0, 200))}] is no object.`);
        refuseDeepPath(path, package_lock_faults);
        const line = lines.next(path);
        const installedAs = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        if (value.link === true)
            links += 1;
        else {
            needed.push([path, value]);
            if (!path.includes('node_modules/'))
                continue;
            const origin = npmOrigin((0,json_value/* textOf */.b6)(value.resolved) ?? '');
            if (origin === 'folder') {
                links += 1;
                continue;
            }
            packages.set(path, npmPackage({
                key: path,
                name: (0,json_value/* textOf */.b6)(value.name) ?? installedAs,
                version: (0,json_value/* textOf */.b6)(value.version),
                scope: value.extraneous === true ? 'unknown' : value.dev === true ? 'development' : 'production',
                direct: false,
                line,
                license: (0,npm_license/* npmLicense */.p)(value),
                integrity: (0,json_value/* textOf */.b6)(value.integrity),
                origin,
                ...((value.optional === true || value.devOptional === true) && { optional: true }),
            }));
        }
    }
    for (const [path, entry] of needed)
        connect(packages, path, entry);
    return { packages, links };
}
function connect(packages, path, entry) {
    const draft = packages.get(path);
    const fields = draft === undefined ? [...needs, 'devDependencies'] : needs;
    for (const field of fields) {
        for (const name of Object.keys((0,json_value/* objectOr */.Xg)(entry[field]))) {
            const found = nearestInstalled(packages, path, name);
            if (found === undefined)
                continue;
            if (draft === undefined)
                found.direct = true;
            else
                draft.dependencies.push(found.key);
        }
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/swift-name.js
function swiftName(address) {
    const url = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
        /^(?:[^@/:]+@)?([^/:@]+\.[^/:@]+):(?!\/\/)(.+)$/.exec(address);
    const [, host, path] = url ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    const repository = path
        .replace(/[?#].*$/, '')
        .replace(/^\/+|\/+$/g, '')
        .replace(/\.git$/, '');
    return repository === '' ? undefined : `${host.toLowerCase()}/${repository}`;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/package-resolved.js








const package_resolved_faults = lockfileFaults('Package.resolved', 'Restore the file from git, or let Swift Package Manager write it again: swift package resolve.');
const packageResolvedReader = {
    id: 'package-resolved',
    title: 'Package.resolved (versions 1 to 3)',
    matches: (name) => lockfile_name/* lockfileNames */.I['package-resolved'].test(name),
    async read(file) {
        const { root, lines } = await readLockfileJson(file, package_resolved_faults);
        const version = (0,json_value/* numberOf */.rl)(root.version);
        if (version !== 1 && version !== 2 && version !== 3)
            throw package_resolved_faults.unknownVersion(JSON.stringify(root.version) ?? 'none');
        const pins = version === 1 ? (0,json_value/* objectOr */.Xg)(root.object).pins : root.pins;
        if (!Array.isArray(pins))
            throw package_resolved_faults.malformed('There is no list of pins.');
        const packages = new Map();
        let links = 0;
        for (const pin of (0,json_value/* arrayOr */.XW)(pins)) {
            const draft = package_resolved_packageOf(pin, lines);
            if (draft === undefined)
                links += 1;
            else if (packages.has(draft.key))
                throw package_resolved_faults.malformed(`${draft.key.slice(0, 200)} is pinned twice.`);
            else
                packages.set(draft.key, draft);
        }
        return {
            format: `Package.resolved (version ${version})`,
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
        };
    },
};
function package_resolved_packageOf(value, lines) {
    const pin = (0,json_value/* objectOr */.Xg)(value);
    const identity = (0,json_value/* textOf */.b6)(pin.identity) ?? (0,json_value/* textOf */.b6)(pin.package);
    const address = (0,json_value/* textOf */.b6)(pin.location) ?? (0,json_value/* textOf */.b6)(pin.repositoryURL);
    const kind = (0,json_value/* textOf */.b6)(pin.kind);
    if (!(0,json_value/* isObject */.Gv)(pin.state) || (identity ?? address) === undefined)
        throw package_resolved_faults.malformed('A pin has no name or no state.');
    if (kind === 'localSourceControl' || kind === 'fileSystem')
        return undefined;
    const version = (0,json_value/* textOf */.b6)(pin.state.version);
    const name = address === undefined ? undefined : swiftName(address);
    const isUrl = name !== undefined && kind !== 'registry';
    const known = isUrl ? name : (identity ?? address ?? '');
    return {
        key: known,
        ecosystem: 'SwiftURL',
        name: known,
        version,
        scope: 'unknown',
        dependencies: [],
        line: lines.nextValue(identity ?? address ?? ''),
        purl: isUrl ? purlOf('swift', name, version) : undefined,
    };
}

// EXTERNAL MODULE: ./build/core/model/python-name.js
var python_name = __webpack_require__(1926);
;// CONCATENATED MODULE: ./build/readers/lockfiles/python-package.js


function requiredName(requirement) {
    const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
    return name === undefined ? undefined : (0,python_name/* pythonName */.o)(name);
}
function pythonPackage(fields) {
    const { name, version, origin } = fields;
    return {
        scope: 'unknown',
        dependencies: [],
        ...fields,
        ecosystem: 'PyPI',
        name: (0,python_name/* pythonName */.o)(name),
        ...(origin === undefined && { purl: purlOf('pypi', name, version) }),
    };
}
function pythonIntegrity(hash) {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(hash ?? '')?.[1];
    return hex === undefined ? undefined : `sha256-${Buffer.from(hex, 'hex').toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/pipfile-lock.js







const pipfile_lock_faults = lockfileFaults('Pipfile.lock', 'Restore the file from git, or let Pipenv write it again: pipenv lock.');
const pipfileLockReader = {
    id: 'pipfile-lock',
    title: 'Pipfile.lock (version 6)',
    matches: (name) => lockfile_name/* lockfileNames */.I['pipfile-lock'].test(name),
    async read(file) {
        const { root, lines } = await readLockfileJson(file, pipfile_lock_faults);
        const version = (0,json_value/* numberOf */.rl)((0,json_value/* objectOr */.Xg)(root._meta)['pipfile-spec']);
        if (version !== 6)
            throw pipfile_lock_faults.unknownVersion(String(version ?? 'none'));
        if (!(0,json_value/* isObject */.Gv)(root.default))
            throw pipfile_lock_faults.malformed('There is no `default`, which holds the packages.');
        const packages = new Map();
        let links = 0;
        for (const [group, entries] of Object.entries(root)) {
            if (group === '_meta')
                continue;
            for (const [name, entry] of Object.entries((0,json_value/* objectOr */.Xg)(entries))) {
                if (!(0,json_value/* isObject */.Gv)(entry))
                    throw pipfile_lock_faults.malformed(`The entry of ${name.slice(0, 100)} is no object.`);
                const line = lines.next(name);
                if (entry.path !== undefined) {
                    links += 1;
                    continue;
                }
                const version = /^===?([^*]+)$/.exec((0,json_value/* textOf */.b6)(entry.version) ?? '')?.[1];
                const key = `${name} ${version ?? ''}`;
                if (packages.has(key))
                    continue;
                const origin = entry.git !== undefined ? 'git' : entry.file !== undefined ? 'url' : undefined;
                const integrity = pythonIntegrity((0,json_value/* textsOf */.CB)(entry.hashes)[0]);
                const scope = group === 'default' ? 'production' : 'development';
                packages.set(key, pythonPackage({ key, name, version, scope, line, integrity, origin }));
            }
        }
        return {
            format: 'Pipfile.lock (version 6)',
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
        };
    },
};

;// CONCATENATED MODULE: ./build/readers/lockfiles/block-value.js
class BlockMap extends Map {
    lines;
}
const nothing = new BlockMap();
function mapOr(value) {
    return value instanceof BlockMap ? value : nothing;
}
function listOr(value) {
    return Array.isArray(value) ? value : [];
}
function scalarOr(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/yaml-scalars.js

const quoted = /^(?:'[^']*(?:''[^']*)*'|"[^"\\]*(?:\\.[^"\\]*)*")/;
const indicators = '\'"[{&*!|>%@`';
const yaml_scalars_deepest = 16;
function splitKey(text) {
    const first = text[0] ?? '';
    const quote = first === "'" || first === '"' ? quoted.exec(text)?.[0] : undefined;
    if (quote !== undefined) {
        const rest = text.slice(quote.length).trimStart();
        const key = scalarText(quote);
        if (key === undefined || !/^:(?:\s|$)/.test(rest))
            return undefined;
        return { key, rest: withoutComment(rest.slice(1).trimStart()) };
    }
    if (indicators.includes(first))
        return undefined;
    let colon = text.indexOf(':');
    while (colon !== -1 && colon + 1 < text.length && !/\s/.test(text[colon + 1] ?? ''))
        colon = text.indexOf(':', colon + 1);
    if (colon === -1)
        return undefined;
    return { key: text.slice(0, colon).trimEnd(), rest: withoutComment(text.slice(colon + 1).trimStart()) };
}
function scalarText(source) {
    const first = source[0];
    if (first !== "'" && first !== '"')
        return withoutComment(source);
    const quote = quoted.exec(source)?.[0];
    if (quote === undefined || withoutComment(source.slice(quote.length).trimStart()) !== '')
        return undefined;
    const inner = quote.slice(1, -1);
    return first === "'" ? inner.replaceAll("''", "'") : unescaped(inner);
}
function flowValue(source) {
    const reader = new FlowReader(source);
    const value = reader.value(0);
    return value !== undefined && withoutComment(reader.rest().trimStart()) === '' ? value : undefined;
}
class FlowReader {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    rest() {
        return this.#source.slice(this.#at);
    }
    value(depth) {
        this.#blanks();
        const first = this.#source[this.#at];
        if (first === '{')
            return depth > yaml_scalars_deepest ? undefined : this.#mapping(depth);
        if (first === '[')
            return depth > yaml_scalars_deepest ? undefined : this.#list(depth);
        return this.#scalar(/^(?:(?!,|\]|\}| #).)+/);
    }
    #mapping(depth) {
        const map = new BlockMap();
        this.#at += 1;
        for (;;) {
            this.#blanks();
            if (this.#take('}'))
                return map;
            const key = this.#scalar(/^(?:(?!:(?:\s|$|[,}])|,|\}).)+/);
            if (key === undefined || map.has(key))
                return undefined;
            this.#blanks();
            if (!this.#take(':'))
                return undefined;
            const value = this.value(depth + 1);
            if (value === undefined)
                return undefined;
            map.set(key, value);
            this.#blanks();
            if (!this.#take(',') && this.#source[this.#at] !== '}')
                return undefined;
        }
    }
    #list(depth) {
        const items = [];
        this.#at += 1;
        for (;;) {
            this.#blanks();
            if (this.#take(']'))
                return items;
            const value = this.value(depth + 1);
            if (value === undefined)
                return undefined;
            items.push(value);
            this.#blanks();
            if (!this.#take(',') && this.#source[this.#at] !== ']')
                return undefined;
        }
    }
    #scalar(plain) {
        const rest = this.rest();
        const text = (/^['"]/.test(rest) ? quoted : plain).exec(rest)?.[0];
        if (text === undefined)
            return undefined;
        this.#at += text.length;
        return scalarText(text.trimEnd());
    }
    #take(character) {
        if (this.#source[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #blanks() {
        while (this.#source[this.#at] === ' ')
            this.#at += 1;
    }
}
function withoutComment(text) {
    if (text.startsWith('#'))
        return '';
    if (/^['"[{]/.test(text))
        return text;
    const comment = text.indexOf(' #');
    return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g, (all, byte, unit, one) => {
        if (one === undefined)
            return String.fromCharCode(Number.parseInt(byte ?? unit ?? '0', 16));
        return escapes.get(one) ?? all;
    });
}
const escapes = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['0', '\0'],
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
]);

;// CONCATENATED MODULE: ./build/readers/lockfiles/block-yaml.js



const longestFlow = 4096;
const block_yaml_deepest = 64;
function parseBlockYaml(text, faults) {
    return documentsOf(text, faults).map((lines) => new BlockParser(lines, faults).document());
}
function documentsOf(text, faults) {
    const documents = [];
    let current = [];
    let number = 0;
    for (const raw of lockfileLines(text, faults)) {
        number += 1;
        let indent = 0;
        while (raw[indent] === ' ')
            indent += 1;
        if (raw[indent] === '\t')
            throw faults.malformed(`Line ${number} is indented by a tab.`);
        if (indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(raw)) {
            if (current.length > 0)
                documents.push(current);
            current = [];
        }
        else if (indent > 0 || !raw.startsWith('%')) {
            current.push({ indent, text: raw.slice(indent).trimEnd(), number });
        }
    }
    if (current.some(isContent))
        documents.push(current);
    return documents.filter((lines) => lines.some(isContent));
}
function isContent(line) {
    return line.text !== '' && !line.text.startsWith('#');
}
class BlockParser {
    #lines;
    #faults;
    #at = 0;
    constructor(lines, faults) {
        this.#lines = lines;
        this.#faults = faults;
    }
    document() {
        const first = this.#peek();
        if (first === undefined)
            return null;
        const value = this.#block(first.indent, 0);
        const rest = this.#peek();
        if (rest !== undefined)
            throw this.#malformed(rest, 'is not indented like the lines before it');
        return value;
    }
    #peek() {
        for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[++this.#at]) {
            if (isContent(line))
                return line;
        }
        return undefined;
    }
    #block(indent, depth) {
        const line = this.#peek();
        if (line === undefined)
            return null;
        if (depth > block_yaml_deepest)
            throw this.#malformed(line, 'is nested deeper than any lockfile');
        if (/^[[{]/.test(line.text)) {
            this.#at += 1;
            return this.#flow(line.text, line);
        }
        return isItem(line.text) ? this.#list(indent, depth) : this.#mapping(indent, depth);
    }
    #list(indent, depth) {
        const items = [];
        for (let line = this.#peek(); line !== undefined && line.indent === indent && isItem(line.text); line = this.#peek()) {
            const rest = line.text.slice(1).trimStart();
            if (rest === '') {
                this.#at += 1;
                const next = this.#peek();
                items.push(next !== undefined && next.indent > indent ? this.#block(next.indent, depth + 1) : null);
            }
            else if (splitKey(rest) === undefined && !isItem(rest)) {
                this.#at += 1;
                items.push(this.#inline(rest, line, indent));
            }
            else {
                const inner = indent + line.text.length - rest.length;
                this.#lines[this.#at] = { indent: inner, text: rest, number: line.number };
                items.push(this.#block(inner, depth + 1));
            }
        }
        return items;
    }
    #mapping(indent, depth) {
        const map = new BlockMap();
        const lines = depth < 2 ? new Map() : undefined;
        map.lines = lines;
        for (let line = this.#peek(); line !== undefined && line.indent === indent && !isItem(line.text); line = this.#peek()) {
            const { key, rest } = this.#key(line, indent);
            if (key === '<<')
                throw this.#malformed(line, 'holds a merge key, which no lockfile has');
            if (map.has(key))
                throw this.#malformed(line, `holds the key ${key.slice(0, 100)} a second time`);
            lines?.set(key, line.number);
            map.set(key, rest === '' ? this.#nested(indent, depth) : this.#inline(rest, line, indent));
        }
        const next = this.#peek();
        if (next !== undefined && next.indent > indent)
            throw this.#malformed(next, 'belongs to no key');
        return map;
    }
    #key(line, indent) {
        this.#at += 1;
        if (line.text.startsWith('? ')) {
            const value = this.#peek();
            const key = scalarText(line.text.slice(2).trim());
            if (key === undefined || value?.indent !== indent || !/^:(?:\s|$)/.test(value.text)) {
                throw this.#malformed(line, 'holds a key without a value');
            }
            const rest = value.text.slice(1).trimStart();
            const inner = rest === '' ? undefined : splitKey(rest);
            if (inner === undefined)
                this.#at += 1;
            else
                this.#lines[this.#at] = { indent: indent + value.text.length - rest.length, text: rest, number: value.number };
            return { key, rest: inner === undefined ? rest : '' };
        }
        const split = splitKey(line.text);
        if (split === undefined)
            throw this.#malformed(line, 'is neither a key with a value nor an item of a list');
        return split;
    }
    #nested(indent, depth) {
        const next = this.#peek();
        if (next === undefined || next.indent < indent)
            return null;
        if (next.indent === indent)
            return isItem(next.text) ? this.#list(indent, depth + 1) : null;
        return this.#block(next.indent, depth + 1);
    }
    #inline(text, line, indent) {
        if (/^[|>][-+0-9]*(?:\s+#.*)?$/.test(text))
            return this.#blockScalar(indent);
        if (/^[&*!]/.test(text))
            throw this.#malformed(line, 'holds an anchor, an alias or a tag, which no lockfile has');
        if (/^[[{]/.test(text))
            return this.#flow(text, line);
        const value = scalarText(text);
        if (value === undefined)
            throw this.#malformed(line, 'holds a text whose quotes do not end on it');
        return value;
    }
    #flow(text, line) {
        let whole = text;
        let value = flowValue(whole);
        while (value === undefined && whole.length < longestFlow) {
            const next = this.#lines[this.#at];
            if (next === undefined)
                break;
            this.#at += 1;
            whole = `${whole} ${next.text}`;
            value = flowValue(whole);
        }
        if (value === undefined)
            throw this.#malformed(line, 'begins a value in brackets that does not end');
        return value;
    }
    #blockScalar(indent) {
        const parts = [];
        for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[++this.#at]) {
            if (line.text !== '' && line.indent <= indent)
                break;
            parts.push(line.text);
        }
        return parts.join('\n').trimEnd();
    }
    #malformed(line, what) {
        return this.#faults.malformed(`Line ${line.number} ${what}.`);
    }
}
function isItem(text) {
    return text === '-' || text.startsWith('- ');
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/pnpm-paths.js
function pnpmPathsOf(lockfileVersion) {
    const major = /^(\d+)(?:\.\d+)?(?:-[\w.]+)?$/.exec(lockfileVersion)?.[1];
    if (major === '5')
        return slashed;
    if (major === '6')
        return at('/', false);
    return major === '7' || major === '9' ? at('', true) : undefined;
}
const slashed = {
    split: false,
    keys: (name, version) => [`/${name}/${version}`, version],
    parse(key) {
        const parts = key.split('/');
        const start = 1;
        const length = parts[start]?.startsWith('@') === true ? 2 : 1;
        const version = /^\d[^_(]*/.exec(parts[start + length] ?? '')?.[0];
        return { name: parts.slice(start, start + length).join('/') || key, version };
    },
    withoutPeers: (key) => key,
};
function at(prefix, split) {
    const withoutPeers = (key) => {
        const peers = key.indexOf('(');
        return peers === -1 ? key : key.slice(0, peers);
    };
    return {
        split,
        keys: (name, version) => [`${prefix}${name}@${version}`, version],
        parse(key) {
            const path = withoutPeers(key);
            const from = path.startsWith('/') ? 1 : 0;
            const end = path.indexOf('@', from + 1);
            if (end === -1)
                return { name: path, version: undefined };
            const version = path.slice(end + 1);
            return { name: path.slice(from, end), version: /^\d+\.\d+\.\d+[-+.\w]*$/.test(version) ? version : undefined };
        },
        withoutPeers,
    };
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/pnpm-lock.js









const pnpm_lock_faults = lockfileFaults('pnpm-lock.yaml', 'Restore the file from git, or let pnpm write it again: pnpm install --lockfile-only.');
const pnpmLockReader = {
    id: 'pnpm-lock',
    title: 'pnpm-lock.yaml (versions 5 to 9)',
    matches: (name) => lockfile_name/* lockfileNames */.I['pnpm-lock'].test(name),
    async read(file) {
        const documents = parseBlockYaml(await readLockfileText(file, pnpm_lock_faults), pnpm_lock_faults);
        const packages = new Map();
        const versions = documents.map((document) => readDocument(document instanceof BlockMap ? document : new BlockMap(), packages));
        if (versions.length === 0)
            throw pnpm_lock_faults.empty('The file holds nothing but comments.');
        return {
            format: `pnpm-lock.yaml (version ${versions.at(-1)})`,
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values()),
        };
    },
};
const projectFields = ['importers', 'specifiers', 'dependencies', 'devDependencies', 'optionalDependencies'];
const ownTools = ['configDependencies', 'packageManagerDependencies'];
function readDocument(root, all) {
    const version = scalarOr(root.get('lockfileVersion'));
    const paths = version === undefined ? undefined : pnpmPathsOf(version);
    if (version === undefined || paths === undefined)
        throw pnpm_lock_faults.unknownVersion(version ?? 'none');
    if (!(paths.split ? ['importers'] : projectFields).some((field) => root.get(field) instanceof BlockMap)) {
        throw pnpm_lock_faults.cutShort('The project that the lockfile is for is missing.');
    }
    const found = new Map();
    const entries = mapOr(root.get('packages'));
    const instances = paths.split ? mapOr(root.get('snapshots')) : entries;
    if (paths.split && instances.size < entries.size) {
        throw pnpm_lock_faults.malformed(`\`snapshots\` has ${instances.size} entries, fewer than the ${entries.size} of \`packages\`.`);
    }
    for (const [key, value] of instances) {
        if (!(value instanceof BlockMap) && value !== null)
            throw pnpm_lock_faults.malformed(`The entry of ${key.slice(0, 200)} is no mapping.`);
        const about = paths.split ? (entries.get(key) ?? entries.get(paths.withoutPeers(key))) : value;
        if (!(about instanceof BlockMap))
            throw pnpm_lock_faults.malformed(`\`packages\` has no entry for ${key.slice(0, 200)}.`);
        const resolution = mapOr(about.get('resolution'));
        if (scalarOr(resolution.get('directory')) !== undefined)
            continue;
        const { name, version: inKey } = paths.parse(key);
        const address = scalarOr(resolution.get('tarball')) ?? scalarOr(resolution.get('repo'));
        found.set(key, npmPackage({
            key,
            name: scalarOr(about.get('name')) ?? name,
            version: scalarOr(about.get('version')) ?? inKey,
            scope: 'unknown',
            line: instances.lines?.get(key),
            integrity: scalarOr(resolution.get('integrity')),
            origin: scalarOr(resolution.get('type')) === 'git' || resolution.has('repo') ? 'git' : originOf(address, inKey),
            ...(scalarOr(mapOr(value).get('optional')) === 'true' && { optional: true }),
        }));
    }
    for (const [key, value] of instances) {
        const entry = mapOr(value);
        for (const field of ['dependencies', 'optionalDependencies']) {
            addNeeds(found.get(key), keysIn(entry.get(field), found, paths));
        }
    }
    const importers = root.has('importers') ? importersOf(root.get('importers')) : [root];
    for (const importer of importers)
        refuseHalf(importer);
    const asked = (fields, absent) => importers.flatMap((importer) => fields.flatMap((field) => keysIn(importer.get(field), found, paths, absent)));
    markScopes(found, {
        production: asked(['dependencies', 'optionalDependencies']),
        development: [...asked(['devDependencies']), ...asked(ownTools, 'may be absent')],
    });
    for (const [key, draft] of found)
        all.set(key, draft);
    return version;
}
function importersOf(value) {
    return [...mapOr(value).values()].map((importer) => {
        if (importer instanceof BlockMap)
            return importer;
        throw pnpm_lock_faults.cutShort('A project of the lockfile has no content.');
    });
}
function refuseHalf(importer) {
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies'];
    const resolved = new Set(fields.flatMap((field) => [...mapOr(importer.get(field)).keys()]));
    const lost = [...mapOr(importer.get('specifiers')).keys()].find((name) => !resolved.has(name));
    const isCut = [...importer].some(([field, value]) => value === null && projectFields.includes(field));
    if (lost !== undefined || isCut)
        throw pnpm_lock_faults.cutShort('A project of the lockfile ends in the middle.');
}
function originOf(address, version) {
    const origin = address === undefined ? undefined : npmOrigin(address);
    if (origin === 'git')
        return origin;
    return origin !== undefined || version === undefined ? 'url' : undefined;
}
function keysIn(names, packages, paths, absent) {
    return [...mapOr(names)].flatMap(([name, value]) => {
        const version = value instanceof BlockMap ? scalarOr(value.get('version')) : scalarOr(value);
        const key = version === undefined ? undefined : paths.keys(name, version).find((candidate) => packages.has(candidate));
        if (key !== undefined)
            return [key];
        if (absent !== undefined)
            return [];
        if (version === undefined)
            throw pnpm_lock_faults.cutShort(`${name.slice(0, 100)} is needed without a version.`);
        if (/^(?:link|file|workspace):/.test(version) || /@(?:file|link|workspace):/.test(version))
            return [];
        throw pnpm_lock_faults.cutShort(`${name.slice(0, 100)} ${version.slice(0, 100)} is needed and not in the file.`);
    });
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/pod-repositories.js
const podRepositories = new Map([
    'AFNetworking/AFNetworking',
    'Alamofire/Alamofire',
    'Alamofire/AlamofireImage',
    'Moya/Moya',
    'Quick/Nimble',
    'Quick/Quick',
    'ReactiveX/RxSwift',
    'ReactiveCocoa/ReactiveSwift',
    'SDWebImage/SDWebImage',
    'SnapKit/SnapKit',
    'SwiftyJSON/SwiftyJSON',
    'Swinject/Swinject',
    'krzyzanowskim/CryptoSwift',
    'kishikawakatsumi/KeychainAccess',
    'marmelroy/PhoneNumberKit',
    'marmelroy/Zip',
    'mxcl/PromiseKit',
    'onevcat/Kingfisher',
    'daltoniam/Starscream',
    'scinfu/SwiftSoup',
    'stephencelis/SQLite.swift',
    'tid-kijyun/Kanna',
    'weichsel/ZIPFoundation',
    'yannickl/DynamicColor',
]
    .map((path) => [path.slice(path.indexOf('/') + 1), `github.com/${path}`])
    .concat([
    ['Charts', 'github.com/ChartsOrg/Charts'],
    ['DGCharts', 'github.com/ChartsOrg/Charts'],
    ['Firebase', 'github.com/firebase/firebase-ios-sdk'],
    ['JWTDecode', 'github.com/auth0/JWTDecode.swift'],
    ['ObjectMapper', 'github.com/tristanhimmelman/ObjectMapper'],
    ['RealmSwift', 'github.com/realm/realm-swift'],
    ['SSZipArchive', 'github.com/ZipArchive/ZipArchive'],
    ['Sentry', 'github.com/getsentry/sentry-cocoa'],
    ['SwiftProtobuf', 'github.com/apple/swift-protobuf'],
    ['lottie-ios', 'github.com/airbnb/lottie-ios'],
]));

;// CONCATENATED MODULE: ./build/readers/lockfiles/podfile-lock.js










const podfile_lock_faults = lockfileFaults('Podfile.lock', 'Restore the file from git, or let CocoaPods write it again: pod install.');
const podfileLockReader = {
    id: 'podfile-lock',
    title: 'Podfile.lock',
    matches: (name) => lockfile_name/* lockfileNames */.I['podfile-lock'].test(name),
    async read(file) {
        const text = await readLockfileText(file, podfile_lock_faults);
        const root = mapOr(parseBlockYaml(text, podfile_lock_faults)[0]);
        if (!root.has('COCOAPODS'))
            throw podfile_lock_faults.cutShort('The version of CocoaPods, which ends the file, is missing.');
        const pods = podsOf(listOr(root.get('PODS')));
        const sources = mapOr(root.get('EXTERNAL SOURCES'));
        const packages = new Map();
        const lines = podLines(text);
        let links = 0;
        for (const [name, pod] of pods) {
            const source = mapOr(sources.get(name));
            if (scalarOr(source.get(':path')) !== undefined)
                links += 1;
            else
                packages.set(name, { ...podfile_lock_packageOf(name, pod.version, source), line: lines.get(name) });
        }
        for (const [name, { needs }] of pods) {
            addNeeds(packages.get(name), [...needs].filter((need) => need !== name && packages.has(need)));
        }
        for (const item of listOr(root.get('DEPENDENCIES'))) {
            const draft = packages.get(podOf(scalarOr(item) ?? ''));
            if (draft !== undefined)
                draft.direct = true;
        }
        return {
            format: 'Podfile.lock',
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
        };
    },
};
function podsOf(items) {
    const pods = new Map();
    for (const item of items) {
        const entries = item instanceof BlockMap ? item : [[scalarOr(item) ?? '', null]];
        for (const [words, needs] of entries) {
            const version = /\s\(([^()\s]+)\)$/.exec(words)?.[1];
            if (version === undefined)
                throw podfile_lock_faults.malformed(`The pod ${JSON.stringify(words.slice(0, 100))} has no version.`);
            const name = podOf(words);
            const pod = pods.get(name) ?? { version, needs: new Set() };
            pods.set(name, pod);
            for (const need of listOr(needs))
                pod.needs.add(podOf(scalarOr(need) ?? ''));
        }
    }
    return pods;
}
function podLines(text) {
    const lines = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        const words = /^ {2}- "?([^\s"].*)/.exec(line)?.[1];
        const name = words === undefined ? '' : podOf(words);
        if (name !== '' && !lines.has(name))
            lines.set(name, index + 1);
    }
    return lines;
}
function podOf(words) {
    return /^[^\s/(]*/.exec(words)?.[0] ?? '';
}
function podfile_lock_packageOf(pod, version, source) {
    const address = scalarOr(source.get(':git'));
    const given = address === undefined ? undefined : swiftName(address);
    const repository = given ?? podRepositories.get(pod);
    const common = { key: pod, version, scope: 'unknown', direct: false, dependencies: [] };
    if (repository === undefined) {
        const origin = source.size === 0 ? undefined : address === undefined ? 'url' : 'git';
        return {
            ...common,
            dependencies: [],
            ecosystem: 'CocoaPods',
            name: pod,
            purl: purlOf('cocoapods', pod, version),
            origin,
        };
    }
    return {
        ...common,
        dependencies: [],
        ecosystem: 'SwiftURL',
        name: repository,
        purl: purlOf('cocoapods', pod, version),
        origin: given !== undefined && scalarOr(source.get(':tag')) === undefined ? 'git' : undefined,
        inferred: given === undefined
            ? `The pod ${pod} is taken for the Swift package of its well-known repository.`
            : `The Podfile takes the pod ${pod} from this repository.`,
    };
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/lost-tail.js
function refuseLostTail(names, needed, faults) {
    const held = new Set(names);
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    for (const name of needed) {
        if (name > last && !held.has(name)) {
            throw faults.cutShort(`The end of the file is missing: ${name.slice(0, 100)} is needed and not in it.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/pyproject.js






const pyproject_faults = lockfileFaults('pyproject.toml', 'Correct the file.');
function markPythonScopes(packages, manifests = []) {
    const own = manifests.find(({ folder }) => folder === '');
    const needs = own === undefined ? undefined : needsOf(own.text);
    if (needs === undefined)
        return;
    const keys = new Map();
    for (const { name, key } of packages.values())
        keys.set(name, [...(keys.get(name) ?? []), key]);
    const keysOf = (names) => names.flatMap((name) => keys.get(name) ?? []);
    markScopes(packages, { production: keysOf(needs.production), development: keysOf(needs.development) });
}
function needsOf(text) {
    let root;
    try {
        root = parseToml(text, pyproject_faults);
    }
    catch {
        return undefined;
    }
    const project = (0,json_value/* objectOr */.Xg)(root.project);
    const tool = (0,json_value/* objectOr */.Xg)(root.tool);
    const poetry = (0,json_value/* objectOr */.Xg)(tool.poetry);
    return {
        production: [
            ...required(project.dependencies),
            ...Object.values((0,json_value/* objectOr */.Xg)(project['optional-dependencies'])).flatMap(required),
            ...pyproject_keysOf(poetry.dependencies),
        ],
        development: [
            ...Object.values((0,json_value/* objectOr */.Xg)(root['dependency-groups'])).flatMap(required),
            ...Object.values((0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(tool.pdm)['dev-dependencies'])).flatMap(required),
            ...pyproject_keysOf(poetry['dev-dependencies']),
            ...Object.values((0,json_value/* objectOr */.Xg)(poetry.group)).flatMap((group) => pyproject_keysOf((0,json_value/* objectOr */.Xg)(group).dependencies)),
        ],
    };
}
function required(list) {
    return (0,json_value/* textsOf */.CB)(list)
        .map(requiredName)
        .filter((name) => name !== undefined);
}
function pyproject_keysOf(table) {
    return Object.keys((0,json_value/* objectOr */.Xg)(table)).map(python_name/* pythonName */.o);
}
function firstHash(files) {
    return (0,json_value/* arrayOr */.XW)(files)
        .map((file) => ((0,json_value/* isObject */.Gv)(file) ? (0,json_value/* textOf */.b6)(file.hash) : undefined))
        .find((hash) => hash !== undefined);
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/poetry-lock.js










const poetry = lockfileFaults('poetry.lock', 'Restore the file from git, or let Poetry write it again: poetry lock.');
const pdm = lockfileFaults('pdm.lock', 'Restore the file from git, or let PDM write it again: pdm lock.');
const poetryLockReader = {
    id: 'poetry-lock',
    title: 'poetry.lock (versions 1 and 2)',
    matches: (name) => lockfile_name/* lockfileNames */.I['poetry-lock'].test(name),
    manifest: 'pyproject.toml',
    async read(file, manifests) {
        const { root, packageLines } = await readLockfileToml(file, poetry);
        const metadata = (0,json_value/* objectOr */.Xg)(root.metadata);
        const version = versionOf(metadata['lock-version'], ['1', '2'], poetry);
        const packages = packagesOf(root, packageLines, poetry, (0,json_value/* objectOr */.Xg)(metadata.files));
        if (![...packages.values()].some(({ scope }) => scope !== 'unknown'))
            markPythonScopes(packages, await manifests?.());
        else
            await poetry_lock_markDirect(packages, manifests);
        return finish(`poetry.lock (version ${version})`, packages);
    },
};
const pdmLockReader = {
    id: 'pdm-lock',
    title: 'pdm.lock (version 4)',
    matches: (name) => lockfile_name/* lockfileNames */.I['pdm-lock'].test(name),
    manifest: 'pyproject.toml',
    async read(file, manifests) {
        const { root, packageLines } = await readLockfileToml(file, pdm);
        const version = versionOf((0,json_value/* objectOr */.Xg)(root.metadata).lock_version, ['4'], pdm);
        const packages = packagesOf(root, packageLines, pdm, {});
        await poetry_lock_markDirect(packages, manifests);
        return finish(`pdm.lock (version ${version})`, packages);
    },
};
function versionOf(value, majors, faults) {
    const version = (0,json_value/* textOf */.b6)(value);
    if (version === undefined)
        throw faults.cutShort('The version of the lockfile, which ends it, is missing.');
    if (!majors.includes(version.split('.')[0] ?? ''))
        throw faults.unknownVersion(version);
    return version;
}
function packagesOf(root, lines, faults, files) {
    const packages = new Map();
    const needs = [];
    for (const [index, entry] of (0,json_value/* arrayOr */.XW)(root.package).entries()) {
        const name = (0,json_value/* isObject */.Gv)(entry) ? (0,json_value/* textOf */.b6)(entry.name) : undefined;
        if (!(0,json_value/* isObject */.Gv)(entry) || name === undefined)
            throw faults.malformed(`Package ${index + 1} has no name.`);
        const origin = poetry_lock_originOf(entry);
        if (origin === 'folder')
            continue;
        const version = (0,json_value/* textOf */.b6)(entry.version);
        const needed = namesOf(entry.dependencies);
        const scope = poetry_lock_scopeOf(entry);
        const own = Object.hasOwn(files, name) ? files[name] : undefined;
        const integrity = pythonIntegrity(firstHash(entry.files ?? own));
        const key = `${(0,python_name/* pythonName */.o)(name)} ${version ?? ''}`;
        const draft = packages.get(key) ?? pythonPackage({ key, name, version, scope, line: lines[index], integrity, origin });
        if (entry.optional === true)
            draft.optional = true;
        packages.set(key, draft);
        needs.push([draft, needed]);
    }
    refuseLostTail([...packages.values()].map(({ name }) => name), needs.flatMap(([, names]) => names), faults);
    const keys = new Map();
    for (const { name, key } of packages.values())
        keys.set(name, [...(keys.get(name) ?? []), key]);
    for (const [draft, names] of needs)
        addNeeds(draft, names.flatMap((name) => keys.get(name) ?? []).filter((key) => key !== draft.key));
    return packages;
}
function namesOf(dependencies) {
    if ((0,json_value/* isObject */.Gv)(dependencies))
        return Object.keys(dependencies).map(python_name/* pythonName */.o);
    return (0,json_value/* textsOf */.CB)(dependencies)
        .map(requiredName)
        .filter((name) => name !== undefined);
}
function poetry_lock_scopeOf(entry) {
    const groups = (0,json_value/* textsOf */.CB)(entry.groups).concat((0,json_value/* textOf */.b6)(entry.category) ?? []);
    if (groups.length === 0)
        return 'unknown';
    return groups.some((group) => group === 'main' || group === 'default') || entry.optional === true
        ? 'production'
        : 'development';
}
function poetry_lock_originOf(entry) {
    const source = (0,json_value/* objectOr */.Xg)(entry.source);
    const type = (0,json_value/* textOf */.b6)(source.type) ?? ['git', 'url', 'path'].find((field) => entry[field] !== undefined);
    if (type === 'git' || type === 'url')
        return type;
    if (type === 'file')
        return 'url';
    return type === 'directory' || type === 'path' ? 'folder' : undefined;
}
async function poetry_lock_markDirect(packages, manifests) {
    const scopes = new Map([...packages.values()].map(({ key, scope }) => [key, scope]));
    markPythonScopes(packages, await manifests?.());
    for (const draft of packages.values())
        draft.scope = scopes.get(draft.key) ?? draft.scope;
}
function finish(format, packages) {
    return { format, packages: [...packages.values()].map(lockedPackage), warnings: remarksOn(packages.values()) };
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/pubspec-lock.js








const pubspec_lock_faults = lockfileFaults('pubspec.lock', 'Restore the file from git, or let Dart write it again: dart pub get.');
const pubspecLockReader = {
    id: 'pubspec-lock',
    title: 'pubspec.lock',
    matches: (name) => lockfile_name/* lockfileNames */.I['pubspec-lock'].test(name),
    async read(file) {
        const root = mapOr(parseBlockYaml(await readLockfileText(file, pubspec_lock_faults), pubspec_lock_faults)[0]);
        if (!root.has('sdks'))
            throw pubspec_lock_faults.cutShort('The section `sdks`, which ends the file, is missing.');
        const entries = mapOr(root.get('packages'));
        const packages = new Map();
        let links = 0;
        for (const [name, entry] of entries) {
            if (!(entry instanceof BlockMap))
                throw pubspec_lock_faults.malformed(`The entry of ${name.slice(0, 100)} is no mapping.`);
            const source = scalarOr(entry.get('source'));
            if (source === 'path' || source === 'sdk') {
                links += 1;
                continue;
            }
            const version = scalarOr(entry.get('version'));
            const asked = scalarOr(entry.get('dependency')) ?? '';
            const hex = scalarOr(mapOr(entry.get('description')).get('sha256'));
            const isDevelopment = asked === 'direct dev';
            packages.set(name, {
                key: name,
                ecosystem: 'Pub',
                name,
                version,
                scope: isDevelopment ? 'development' : asked.startsWith('direct') ? 'production' : 'unknown',
                direct: asked.startsWith('direct'),
                dependencies: [],
                line: entries.lines?.get(name),
                origin: source === 'git' ? 'git' : undefined,
                purl: source === 'git' ? undefined : purlOf('pub', name, version),
                integrity: hex !== undefined && /^[0-9a-f]{64}$/.test(hex)
                    ? `sha256-${Buffer.from(hex, 'hex').toString('base64')}`
                    : undefined,
            });
        }
        return {
            format: 'pubspec.lock',
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
        };
    },
};

;// CONCATENATED MODULE: ./build/readers/lockfiles/requirements.js






const requirements_faults = lockfileFaults('requirements.txt', 'Correct the line; pip reads the same file.');
const requirementsReader = {
    id: 'requirements',
    title: 'requirements.txt',
    matches: (name) => lockfile_name/* lockfileNames */.I.requirements.test(name),
    mayBeBlank: true,
    async read(file) {
        const fileName = file.name.slice(file.name.lastIndexOf('/') + 1);
        const scope = /(?:^|[._-])(?:dev|develop|development|test|tests|testing|lint|docs?|ci)(?:[._-]|$)/i.test(fileName)
            ? 'development'
            : 'production';
        const packages = new Map();
        const foreign = [];
        let links = 0;
        for (const { text, number } of logicalLines(await readLockfileText(file, requirements_faults))) {
            const included = /^(?:-r|--requirement)[\s=]*(\S+)/.exec(text)?.[1];
            if (included !== undefined && !lockfile_name/* lockfileNames */.I.requirements.test(included.replace(/^.*[/\\]/, '')))
                foreign.push(included);
            if (text === '' || /^--?(?!e\b|editable\b)[a-z]/i.test(text))
                continue;
            const draft = requirements_packageOf(text, number);
            if (draft === 'folder')
                links += 1;
            else {
                draft.scope = scope;
                packages.set(draft.key, draft);
            }
        }
        return {
            format: 'requirements.txt',
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values(), links),
            ...(foreign.length > 0 && {
                incomplete: {
                    why: `It includes ${foreign.slice(0, 3).join(', ').slice(0, 200)}, which is not read, because its name is not that of a requirements file.`,
                    fix: 'Name the included file such as requirements-base.txt.',
                },
            }),
        };
    },
};
function* logicalLines(text) {
    let held = '';
    let start = 0;
    for (const [index, raw] of lockfileLines(text, requirements_faults).entries()) {
        if (held === '')
            start = index + 1;
        const line = raw.trimEnd();
        if (line.endsWith('\\') && !line.trimStart().startsWith('#')) {
            held += `${line.slice(0, -1)} `;
            continue;
        }
        yield { text: (held + line).replace(/(?:^|\s)#.*$/, '').trim(), number: start };
        held = '';
    }
    if (held !== '')
        yield { text: held.trim(), number: start };
}
function requirements_packageOf(line, number) {
    const editable = /^(?:-e|--editable)[\s=]+(.*)$/.exec(line)?.[1];
    const source = editable ?? line;
    const egg = /[#&]egg=([\w.-]+)/.exec(source)?.[1];
    const [, named, direct] = /^([\w.-]+)(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(source) ?? [];
    const address = direct ?? (/^(?:[a-z]+\+)?[a-z]+:\/\/|^[./]|^[\w.-]+[/\\]/i.test(source) ? source.split(/\s/)[0] : undefined);
    const options = { line: number, integrity: pythonIntegrity(/--hash[=\s]+(\S+)/.exec(source)?.[1]) };
    if (address !== undefined || editable !== undefined) {
        if (!/^[a-z+]+:\/\//i.test(address ?? '') || /^file:/i.test(address ?? ''))
            return 'folder';
        const name = named ?? egg ?? address ?? '';
        return pythonPackage({
            ...options,
            key: name,
            name,
            version: undefined,
            origin: /^git\+/.test(address ?? '') ? 'git' : 'url',
        });
    }
    const name = requiredName(source);
    const rest = name === undefined ? '' : source.replace(/^[\w.-]+\s*(?:\[[^\]]*\])?\s*/, '');
    if (name === undefined || !/^(?:$|[=<>!~]=|[<>(;]|--)/.test(rest)) {
        throw requirements_faults.malformed(`Line ${number} is no requirement: ${JSON.stringify(line.slice(0, 80))}.`);
    }
    const specifier = rest
        .split(/;|\s--/)[0]
        ?.replace(/[()]/g, '')
        .trim() ?? '';
    const version = /^===?\s*([^\s*,]+)$/.exec(specifier)?.[1];
    return pythonPackage({ ...options, key: `${name} ${version ?? specifier}`, name, version });
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/uv-lock.js









const uv_lock_faults = lockfileFaults('uv.lock', 'Restore the file from git, or let uv write it again: uv lock.');
const uvLockReader = {
    id: 'uv-lock',
    title: 'uv.lock (version 1)',
    matches: (name) => lockfile_name/* lockfileNames */.I['uv-lock'].test(name),
    async read(file) {
        const { root, packageLines } = await readLockfileToml(file, uv_lock_faults);
        const version = (0,json_value/* numberOf */.rl)(root.version);
        if (version !== 1)
            throw uv_lock_faults.unknownVersion(String(root.version));
        const packages = new Map();
        const projects = [];
        const needs = [];
        for (const [index, entry] of (0,json_value/* arrayOr */.XW)(root.package).entries()) {
            const name = (0,json_value/* isObject */.Gv)(entry) ? (0,json_value/* textOf */.b6)(entry.name) : undefined;
            if (!(0,json_value/* isObject */.Gv)(entry) || name === undefined)
                throw uv_lock_faults.malformed(`Package ${index + 1} has no name.`);
            const source = (0,json_value/* objectOr */.Xg)(entry.source);
            if (source.editable !== undefined || source.virtual !== undefined || source.directory !== undefined) {
                projects.push(entry);
                continue;
            }
            const key = keyOf(entry);
            if (packages.has(key))
                throw uv_lock_faults.malformed(`${key.slice(0, 200)} stands in the file twice.`);
            const draft = pythonPackage({
                key,
                name,
                version: (0,json_value/* textOf */.b6)(entry.version),
                line: packageLines[index],
                integrity: pythonIntegrity((0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(entry.sdist).hash) ?? (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(entry.wheels)[0]).hash)),
                origin: source.git !== undefined
                    ? 'git'
                    : source.url !== undefined
                        ? 'url'
                        : source.path !== undefined
                            ? 'url'
                            : undefined,
            });
            packages.set(key, draft);
            needs.push([draft, entry]);
        }
        const byName = new Map();
        for (const { name, key } of packages.values())
            byName.set(name, [...(byName.get(name) ?? []), key]);
        const keysOf = (list) => (0,json_value/* arrayOr */.XW)(list).flatMap((one) => {
            const need = (0,json_value/* objectOr */.Xg)(one);
            const key = keyOf(need);
            return packages.has(key) ? [key] : (byName.get((0,python_name/* pythonName */.o)((0,json_value/* textOf */.b6)(need.name) ?? '')) ?? []);
        });
        const needed = (0,json_value/* arrayOr */.XW)(root.package).flatMap((one) => (0,json_value/* arrayOr */.XW)((0,json_value/* objectOr */.Xg)(one).dependencies));
        refuseLostTail((0,json_value/* arrayOr */.XW)(root.package).map((one) => (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(one).name) ?? ''), needed.map((one) => (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(one).name) ?? ''), uv_lock_faults);
        const groupsOf = (table) => Object.values((0,json_value/* objectOr */.Xg)(table)).flatMap(keysOf);
        for (const [draft, entry] of needs) {
            addNeeds(draft, [...keysOf(entry.dependencies), ...groupsOf(entry['optional-dependencies'])]);
        }
        markScopes(packages, {
            production: projects.flatMap((one) => [...keysOf(one.dependencies), ...groupsOf(one['optional-dependencies'])]),
            development: projects.flatMap((one) => groupsOf(one['dev-dependencies'])),
        });
        return {
            format: `uv.lock (version ${version})`,
            packages: [...packages.values()].map(lockedPackage),
            warnings: remarksOn(packages.values()),
        };
    },
};
function keyOf(entry) {
    const name = (0,python_name/* pythonName */.o)((0,json_value/* textOf */.b6)(entry.name) ?? '');
    const source = (0,json_value/* objectOr */.Xg)(entry.source);
    const place = (0,json_value/* textOf */.b6)(source.git) ?? (0,json_value/* textOf */.b6)(source.url) ?? (0,json_value/* textOf */.b6)(source.path);
    return `${name} ${(0,json_value/* textOf */.b6)(entry.version) ?? ''}${place === undefined ? '' : ` (${place})`}`;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/version-catalog.js








const version_catalog_faults = lockfileFaults('libs.versions.toml', 'Correct the line; Gradle reads the same file.');
const versionCatalogReader = {
    id: 'version-catalog',
    title: 'Gradle version catalog (libs.versions.toml)',
    matches: (name) => lockfile_name/* lockfileNames */.I['version-catalog'].test(name),
    async read(file) {
        const { root, text } = await readLockfileToml(file, version_catalog_faults);
        const versions = (0,json_value/* objectOr */.Xg)(root.versions);
        const packages = [
            ...Object.entries((0,json_value/* objectOr */.Xg)(root.libraries)).map(([alias, value]) => library(alias, value, versions)),
            ...Object.entries((0,json_value/* objectOr */.Xg)(root.plugins)).map(([alias, value]) => version_catalog_plugin(alias, value, versions)),
        ];
        const lines = aliasLines(text);
        for (const draft of packages)
            draft.line = lines.get(draft.key);
        return {
            format: 'Gradle version catalog',
            packages: packages.map(lockedPackage),
            warnings: remarksOn(packages),
            incomplete: {
                why: 'A version catalog holds what the build asks for, not what comes with it.',
                fix: 'Lock the dependencies: turn dependency locking on and run gradle dependencies --write-locks.',
            },
        };
    },
};
function aliasLines(text) {
    const lines = new Map();
    let section = '';
    for (const [index, line] of lockfileLines(text, version_catalog_faults).entries()) {
        section = /^\s*\[(\w+)\]/.exec(line)?.[1] ?? section;
        const alias = /^\s*["']?([^\s"'=[\]]+)["']?\s*=/.exec(line)?.[1];
        if (alias !== undefined)
            lines.set(`${section}.${alias}`, index + 1);
    }
    return lines;
}
function library(alias, value, versions) {
    const [group, name, version] = typeof value === 'string' ? value.split(':') : coordinatesOf((0,json_value/* objectOr */.Xg)(value));
    if (!group || !name)
        throw version_catalog_faults.malformed(`The library ${alias.slice(0, 100)} has no group or no name.`);
    const exact = exactVersion(version ?? (0,json_value/* objectOr */.Xg)(value).version, versions, (0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(value).version).ref);
    return artifact(`libraries.${alias}`, `${group}:${name}`, exact, 'unknown');
}
function coordinatesOf(table) {
    return (0,json_value/* textOf */.b6)(table.module)?.split(':') ?? [(0,json_value/* textOf */.b6)(table.group), (0,json_value/* textOf */.b6)(table.name)];
}
function version_catalog_plugin(alias, value, versions) {
    const [id, version] = typeof value === 'string' ? value.split(':') : [(0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(value).id)];
    if (!id)
        throw version_catalog_faults.malformed(`The plugin ${alias.slice(0, 100)} has no id.`);
    const exact = exactVersion(version ?? (0,json_value/* objectOr */.Xg)(value).version, versions, (0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(value).version).ref);
    return artifact(`plugins.${alias}`, `${id}:${id}.gradle.plugin`, exact, 'development');
}
function artifact(key, name, version, scope) {
    const purl = purlOf('maven', name.replace(':', '/'), version);
    return { key, ecosystem: 'Maven', name, version, scope, direct: true, dependencies: [], purl };
}
function exactVersion(value, versions, reference) {
    const named = typeof reference === 'string' && Object.hasOwn(versions, reference) ? versions[reference] : value;
    const version = (0,json_value/* isObject */.Gv)(named)
        ? ((0,json_value/* textOf */.b6)(named.strictly) ?? (0,json_value/* textOf */.b6)(named.require) ?? (0,json_value/* textOf */.b6)(named.prefer))
        : (0,json_value/* textOf */.b6)(named);
    return version === undefined || /[[\](),+]|^latest\./.test(version) ? undefined : version;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/yarn-scopes.js


function markYarnScopes(packages, manifests, keyOf) {
    const projects = packageManifests(manifests);
    if (!projects.some(({ folder }) => folder === ''))
        return;
    const keysOf = (ranges) => [...ranges].map(([name, range]) => keyOf(name, range)).filter((key) => key !== undefined);
    markScopes(packages, {
        production: projects.flatMap(({ production }) => keysOf(production)),
        development: projects.flatMap(({ development }) => keysOf(development)),
    });
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/yarn-berry.js







const newestVersion = 10;
function readYarnBerry(text, faults, manifests) {
    const root = mapOr(parseBlockYaml(text, faults)[0]);
    const version = scalarOr(mapOr(root.get('__metadata')).get('version'));
    if (version === undefined || !/^\d+$/.test(version) || Number(version) < 1 || Number(version) > newestVersion) {
        throw faults.unknownVersion(version ?? 'none');
    }
    const tree = new BerryTree(faults);
    for (const [key, value] of root) {
        if (key !== '__metadata')
            tree.add(key, mapOr(value), root.lines?.get(key));
    }
    tree.connect();
    markYarnScopes(tree.packages, manifests, (name, range) => tree.keyOf(name, range));
    return {
        format: `yarn.lock (version ${version} of Yarn 2 and later)`,
        packages: [...tree.packages.values()].map(lockedPackage),
        warnings: remarksOn(tree.packages.values(), tree.links),
    };
}
class BerryTree {
    packages = new Map();
    links = 0;
    #faults;
    #resolutions = new Map();
    #workspaces = [];
    #needs = [];
    #patches = [];
    constructor(faults) {
        this.#faults = faults;
    }
    add(key, entry, line) {
        const descriptors = key.split(/,\s*/);
        const resolution = scalarOr(entry.get('resolution'));
        const at = resolution?.indexOf('@', 1) ?? -1;
        if (resolution === undefined || at === -1) {
            throw this.#faults.malformed(`The entry in line ${line ?? 0} does not say what it was resolved to.`);
        }
        const name = resolution.slice(0, at);
        const reference = resolution.slice(at + 1);
        const origin = /^(?:npm|patch):/.test(reference) ? undefined : (npmOrigin(reference) ?? 'url');
        if (scalarOr(entry.get('linkType')) === 'soft' || origin === 'folder') {
            if (!reference.startsWith('workspace:'))
                this.links += 1;
            for (const descriptor of descriptors)
                this.#workspaces.push(descriptor);
            this.#needs.push([undefined, entry]);
            return;
        }
        const draft = npmPackage({
            key: resolution,
            name,
            version: scalarOr(entry.get('version')),
            line,
            origin,
        });
        if (reference.startsWith('patch:')) {
            const base = decodeURIComponent(/^patch:([^#]+)/.exec(reference)?.[1]?.replace(/%(?![0-9A-Fa-f]{2})/g, '%25') ?? '');
            this.#patches.push([descriptors, base, draft, entry]);
            return;
        }
        for (const descriptor of descriptors)
            this.#resolutions.set(descriptor, resolution);
        this.#resolutions.set(resolution, resolution);
        this.packages.set(resolution, draft);
        this.#needs.push([draft, entry]);
    }
    connect() {
        for (const [descriptors, base, draft, entry] of this.#patches) {
            const changed = this.#resolutions.get(base);
            if (changed === undefined) {
                this.packages.set(draft.key, draft);
                this.#needs.push([draft, entry]);
            }
            for (const descriptor of descriptors)
                this.#resolutions.set(descriptor, changed ?? draft.key);
        }
        const names = [...this.#resolutions.keys(), ...this.#workspaces].map((words) => words.slice(0, words.indexOf('@', 1)));
        const needed = this.#needs.flatMap(([, entry]) => [...mapOr(entry.get('dependencies')).keys()]);
        refuseLostTail(names, needed, this.#faults);
        for (const draft of this.packages.values())
            draft.direct = false;
        for (const [draft, entry] of this.#needs) {
            const optional = mapOr(entry.get('dependenciesMeta'));
            for (const [name, range] of mapOr(entry.get('dependencies'))) {
                const key = this.keyOf(name, scalarOr(range) ?? '');
                const found = key === undefined ? undefined : this.packages.get(key);
                if (found === undefined)
                    continue;
                if (draft === undefined)
                    found.direct = true;
                else
                    draft.dependencies.push(found.key);
                if (scalarOr(mapOr(optional.get(name)).get('optional')) === 'true')
                    found.optional = true;
            }
        }
    }
    keyOf(name, range) {
        return this.#resolutions.get(`${name}@${range}`) ?? this.#resolutions.get(`${name}@npm:${range}`);
    }
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/yarn-classic.js







function readYarnClassic(text, faults, manifests) {
    const version = /^# yarn lockfile v(\d+)/m.exec(text)?.[1];
    if (version !== undefined && version !== '1')
        throw faults.unknownVersion(version);
    const entries = entriesOf(text, faults);
    if (version === undefined && entries.length === 0)
        throw faults.empty('The file names neither its format nor a package.');
    const byPattern = new Map();
    const packages = new Map();
    let links = 0;
    for (const entry of entries) {
        const [first] = entry.patterns;
        if (first === undefined)
            continue;
        for (const pattern of entry.patterns) {
            if (byPattern.has(pattern))
                throw faults.malformed(`Line ${entry.line} names ${pattern.slice(0, 100)} a second time.`);
            byPattern.set(pattern, first);
        }
        const draft = yarn_classic_packageOf(first, entry, faults);
        if (draft === undefined)
            links += 1;
        else
            packages.set(first, draft);
    }
    for (const { patterns, needs } of entries) {
        const draft = packages.get(patterns[0] ?? '');
        for (const [name, range] of needs) {
            const key = byPattern.get(`${name}@${range}`);
            if (key !== undefined)
                draft?.dependencies.push(key);
        }
    }
    const own = packageManifests(manifests).map(({ name }) => name);
    refuseLostTail(entries.flatMap(({ patterns }) => patterns.map(nameIn)), entries.flatMap(({ needs }) => needs.map(([name]) => name)).filter((name) => !own.includes(name)), faults);
    markYarnScopes(packages, manifests, (name, range) => byPattern.get(`${name}@${range}`));
    return {
        format: 'yarn.lock (version 1)',
        packages: [...packages.values()].map(lockedPackage),
        warnings: remarksOn(packages.values(), links),
    };
}
function nameIn(pattern) {
    const at = pattern.indexOf('@', 1);
    return at === -1 ? pattern : pattern.slice(0, at);
}
function yarn_classic_packageOf(pattern, { fields, line }, faults) {
    const at = pattern.indexOf('@', 1);
    if (at === -1)
        throw faults.malformed(`Line ${line} names a package without a range.`);
    const range = pattern.slice(at + 1);
    const version = fields.get('version');
    if (version === undefined)
        throw faults.malformed(`The package in line ${line} has no version.`);
    const origin = npmOrigin(fields.get('resolved') ?? range);
    if (origin === 'folder')
        return undefined;
    return npmPackage({
        key: pattern,
        name: npmAlias(range)?.name ?? pattern.slice(0, at),
        version,
        line,
        integrity: fields.get('integrity'),
        origin,
    });
}
function entriesOf(text, faults) {
    const entries = [];
    let entry;
    let inNeeds = false;
    let number = 0;
    for (const raw of lockfileLines(text, faults)) {
        number += 1;
        const line = raw.trimEnd();
        const content = line.trimStart();
        if (content === '' || content.startsWith('#'))
            continue;
        const indent = line.length - content.length;
        const words = wordsOf(content);
        if (words === undefined)
            throw faults.malformed(`Line ${number} ends inside quotes.`);
        const [first, second] = words;
        if (indent === 0) {
            if (!content.endsWith(':'))
                throw faults.malformed(`Line ${number} names no package.`);
            entry = { patterns: words, line: number, fields: new Map(), needs: [] };
            entries.push(entry);
            inNeeds = false;
        }
        else if (entry === undefined || first === undefined || (indent > 2 && !inNeeds)) {
            throw faults.malformed(`Line ${number} belongs to no package.`);
        }
        else if (indent > 2) {
            entry.needs.push([first, second ?? '']);
        }
        else if (content.endsWith(':')) {
            inNeeds = first === 'dependencies' || first === 'optionalDependencies';
        }
        else {
            inNeeds = false;
            if (second === undefined)
                throw faults.malformed(`Line ${number} holds a field without a value.`);
            entry.fields.set(first, second);
        }
    }
    return entries;
}
function wordsOf(text) {
    const words = [];
    const word = /"([^"\\]*(?:\\.[^"\\]*)*)"|"|[^\s",](?:[^\s,]*[^\s,:])?/gy;
    const gap = /[\s,:]*/gy;
    for (let at = 0; at < text.length;) {
        word.lastIndex = at;
        const match = word.exec(text);
        if (match === null || match[0] === '"')
            return undefined;
        words.push(match[1]?.replace(/\\(.)/g, '$1') ?? match[0]);
        gap.lastIndex = word.lastIndex;
        gap.exec(text);
        at = gap.lastIndex;
    }
    return words;
}

;// CONCATENATED MODULE: ./build/readers/lockfiles/yarn-lock.js





const yarn_lock_faults = lockfileFaults('yarn.lock', 'Restore the file from git, or let yarn write it again: yarn install.');
const yarnLockReader = {
    id: 'yarn-lock',
    title: 'yarn.lock (Yarn 1 to 4)',
    matches: (name) => lockfile_name/* lockfileNames */.I['yarn-lock'].test(name),
    manifest: 'package.json',
    async read(file, manifests) {
        const text = await readLockfileText(file, yarn_lock_faults);
        const read = /^__metadata:/m.test(text) ? readYarnBerry : readYarnClassic;
        return read(text, yarn_lock_faults, await manifests?.());
    },
};

;// CONCATENATED MODULE: ./build/readers/lockfiles/index.js



















const lockfileReaders = [
    packageLockReader,
    yarnLockReader,
    pnpmLockReader,
    bunLockReader,
    cargoLockReader,
    packageResolvedReader,
    podfileLockReader,
    gradleLockReader,
    versionCatalogReader,
    gemfileLockReader,
    poetryLockReader,
    uvLockReader,
    pdmLockReader,
    pipfileLockReader,
    requirementsReader,
    goModReader,
    composerLockReader,
    nugetLockReader,
    pubspecLockReader,
    mixLockReader,
];

// EXTERNAL MODULE: ./build/readers/open-report.js
var open_report = __webpack_require__(5386);
;// CONCATENATED MODULE: ./build/actions/security-scan/dependencies/read-lockfiles.js







const installed = /(?:^|\/)(?:node_modules|vendor|Pods|Carthage|\.build|site-packages|bower_components)\//;
const read_lockfiles_largestLockfile = 256 * 1024 * 1024;
const largestManifest = 4 * 1024 * 1024;
async function readLockfiles(files, fileSystem, root) {
    const lockfiles = [];
    const gaps = [];
    const own = files.filter((path) => !installed.test(path));
    const folders = foldersOf(own);
    for (const path of own) {
        const reader = readerOf(path);
        if (reader === undefined)
            continue;
        try {
            const size = await sizeOf(path, fileSystem, root);
            if (size === undefined)
                continue;
            if (size > read_lockfiles_largestLockfile) {
                gaps.push({
                    what: path,
                    why: 'It is larger than 256 MiB.',
                    fix: 'Check what it holds, or leave it out with `exclude`.',
                });
                continue;
            }
            const file = await (0,open_report/* openReport */.N)(fileSystem, (0,external_node_path_.join)(root, path), path);
            const manifests = () => manifestsOf(path, reader, folders, fileSystem, root);
            lockfiles.push({ path, lockfile: await reader.read(file, manifests) });
        }
        catch (error) {
            if (!(error instanceof read_error/* ReadError */.F))
                throw error;
            if (error.code === 'report-empty' && reader.mayBeBlank === true) {
                lockfiles.push({ path, lockfile: { format: reader.title, packages: [], warnings: [] } });
            }
            else
                gaps.push({ what: path, why: error.message, fix: fixOf(error) });
        }
    }
    return { lockfiles, gaps: [...gaps, ...incompleteOnes(lockfiles)] };
}
async function sizeOf(path, fileSystem, root) {
    try {
        const facts = await fileSystem.facts((0,external_node_path_.join)(root, path));
        return facts === undefined && !(0,undecoded_name/* isUndecoded */.K)(path) ? undefined : (facts?.size ?? 0);
    }
    catch {
        return 0;
    }
}
function incompleteOnes(lockfiles) {
    const isLocked = lockfiles.some(({ path }) => readerOf(path) === gradleLockReader);
    return lockfiles.flatMap(({ path, lockfile: { incomplete } }) => {
        if (incomplete === undefined || (isLocked && readerOf(path) === versionCatalogReader))
            return [];
        return [{ what: path, ...incomplete }];
    });
}
function fixOf({ code, mend }) {
    return code === 'report-empty' ? 'Restore the file from git, or let its package manager write it again.' : mend;
}
function readerOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return lockfileReaders.find((reader) => reader.matches(name));
}
function foldersOf(files) {
    const manifests = new Set(lockfileReaders.flatMap(({ manifest }) => (manifest === undefined ? [] : [manifest])));
    const folders = new Map();
    for (const path of files) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (!manifests.has(name))
            continue;
        const before = folders.get(name);
        if (before === undefined)
            folders.set(name, [path.slice(0, slash + 1)]);
        else
            before.push(path.slice(0, slash + 1));
    }
    return folders;
}
async function manifestsOf(path, { manifest = '' }, folders, fileSystem, root) {
    const home = path.slice(0, path.lastIndexOf('/') + 1);
    const found = [];
    for (const folder of folders.get(manifest) ?? []) {
        if (!folder.startsWith(home))
            continue;
        const text = await manifestText(fileSystem, (0,external_node_path_.join)(root, folder, manifest));
        if (text !== undefined)
            found.push({ folder: folder.slice(home.length, -1), text });
    }
    return found;
}
async function manifestText(fileSystem, path) {
    try {
        const facts = await fileSystem.facts(path);
        return facts?.kind === 'file' && facts.size <= largestManifest ? await fileSystem.readText(path) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   X_: () => (/* binding */ eachItem),
/* harmony export */   sJ: () => (/* binding */ eachEntry),
/* harmony export */   wf: () => (/* binding */ matchesStep)
/* harmony export */ });
const eachEntry = Symbol('each entry');
const eachItem = Symbol('each item');
function matchesStep(step, key) {
    if (typeof key === 'number')
        return step === eachItem;
    return step === eachEntry || step === key;
}
function describePath(path) {
    if (path.length === 0)
        return 'the root';
    return path
        .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key.slice(0, 200)}`))
        .join('');
}


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualJsonLimits),
/* harmony export */   c: () => (/* binding */ JsonSplitter)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7316);
/* harmony import */ var _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2195);



const usualJsonLimits = { depth: 512, subtree: 64 * 1024 * 1024 };
const longestKey = 64 * 1024;
class JsonSplitter {
    #frames = [];
    #scanner;
    #selections;
    #limits;
    #expectation = 'value';
    #scanning = 'nothing';
    #taker;
    #offset = 0;
    constructor(selections, limits = usualJsonLimits) {
        this.#selections = selections;
        this.#limits = limits;
        this.#scanner = new _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .SubtreeScanner */ .t();
    }
    write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length)
            at = this.#scanning === 'nothing' ? this.#step(bytes, at) : this.#scan(bytes, at);
        this.#offset += bytes.length;
    }
    end() {
        if (this.#scanning === 'value' && this.#frames.length === 0 && this.#scanner.isScalar) {
            this.#deliver();
        }
        if (this.#expectation === 'nothing' && this.#scanning === 'nothing')
            return;
        if (this.#expectation === 'value' && this.#frames.length === 0 && this.#scanning === 'nothing') {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-empty', 'The file holds white space only.', 'Check the command that writes the report.');
        }
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-cut-short', `The JSON ends inside ${(0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path())}.`, 'The file was cut while it was written or uploaded: write the report again.');
    }
    #scan(bytes, from) {
        const next = this.#scanner.feed(bytes, from);
        if (this.#scanner.isComplete)
            this.#deliver();
        return next;
    }
    #step(bytes, at) {
        const byte = bytes[at];
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
            return at + 1;
        const frame = this.#frames.at(-1);
        switch (this.#expectation) {
            case 'key or end':
            case 'key':
                if (byte === 0x22)
                    return this.#begin('key', bytes, at, longestKey);
                if (byte === 0x7d && this.#expectation === 'key or end')
                    return this.#close(at);
                break;
            case 'colon':
                if (byte !== 0x3a)
                    break;
                this.#expectation = 'value';
                return at + 1;
            case 'value or end':
                if (byte === 0x5d)
                    return this.#close(at);
                return this.#value(bytes, at, frame);
            case 'value':
                return this.#value(bytes, at, frame);
            case 'comma or end':
                if (byte === 0x2c && frame !== undefined)
                    return this.#nextEntry(at, frame);
                if (frame !== undefined && byte === (frame.isArray ? 0x5d : 0x7d))
                    return this.#close(at);
                break;
            case 'nothing':
                throw this.#malformed(at, 'The document is over, but more follows.');
        }
        throw this.#malformed(at, `Expected ${this.#expectation}.`);
    }
    #nextEntry(at, frame) {
        if (typeof frame.key === 'number')
            frame.key += 1;
        this.#expectation = frame.isArray ? 'value' : 'key';
        return at + 1;
    }
    #close(at) {
        this.#frames.pop();
        this.#expectation = this.#frames.length === 0 ? 'nothing' : 'comma or end';
        return at + 1;
    }
    #value(bytes, at, frame) {
        const depth = this.#frames.length;
        const candidates = frame === undefined ? this.#selections : frame.live.filter((one) => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesStep */ .wf)(one.path[depth - 1], frame.key));
        this.#taker = candidates.find((one) => one.path.length === depth);
        const byte = bytes[at];
        const opens = byte === 0x7b || byte === 0x5b;
        if (this.#taker === undefined && opens && candidates.length > 0) {
            const isArray = byte === 0x5b;
            for (const one of candidates) {
                if (one.path.length === depth + 1)
                    one.enter?.(isArray ? 'array' : 'object', this.#path());
            }
            this.#frames.push({ isArray, key: isArray ? 0 : '', live: candidates });
            this.#expectation = isArray ? 'value or end' : 'key or end';
            return at + 1;
        }
        return this.#begin('value', bytes, at, this.#limits.subtree);
    }
    #begin(what, bytes, at, limit) {
        const capture = what === 'key' || this.#taker !== undefined;
        const started = this.#scanner.start(bytes, at, { capture, limit, depth: this.#limits.depth - this.#frames.length });
        if (!started)
            throw this.#malformed(at, 'Expected a value.');
        this.#scanning = what;
        return at;
    }
    #deliver() {
        const scanning = this.#scanning;
        const taker = this.#taker;
        this.#scanning = 'nothing';
        const value = this.#scanner.take(() => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path()));
        const frame = this.#frames.at(-1);
        if (scanning === 'key' && frame !== undefined) {
            frame.key = String(value);
            this.#expectation = 'colon';
            return;
        }
        this.#expectation = frame === undefined ? 'nothing' : 'comma or end';
        taker?.visit(value, this.#path());
    }
    #path() {
        return this.#frames.map((frame) => frame.key);
    }
    #malformed(at, what) {
        return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `Not valid JSON at byte ${this.#offset + at}, in ${(0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path())}. ${what}`, 'Write the report again with the tool itself; do not join JSON files by hand.');
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


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SubtreeScanner)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

const plain = 0;
const quote = 1;
const opener = 2;
const closer = 3;
const classes = new Uint8Array(256);
classes[0x22] = quote;
classes[0x7b] = opener;
classes[0x5b] = opener;
classes[0x7d] = closer;
classes[0x5d] = closer;
const endsScalar = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5d, 0x7d])
    endsScalar[byte] = 1;
const longestScalar = 1024;
class SubtreeScanner {
    isComplete = false;
    isScalar = false;
    #capture = false;
    #limit = 0;
    #maxDepth = 0;
    #kept = [];
    #keptBytes = 0;
    #depth = 0;
    #brackets = new Uint8Array(64);
    #inString = false;
    #escaped = false;
    start(bytes, at, options) {
        const byte = bytes[at] ?? 0;
        const kind = classes[byte];
        if (kind === closer || byte === 0x2c || byte === 0x3a)
            return false;
        this.isScalar = kind === plain;
        this.#capture = options.capture || this.isScalar;
        this.#limit = this.isScalar ? longestScalar : options.limit;
        this.#maxDepth = options.depth;
        this.#kept = [];
        this.#keptBytes = 0;
        this.#depth = 0;
        this.#inString = false;
        this.#escaped = false;
        this.isComplete = false;
        return true;
    }
    feed(bytes, from) {
        const end = this.isScalar ? this.#feedScalar(bytes, from) : this.#feedTree(bytes, from);
        if (this.#capture) {
            this.#keptBytes += end - from;
            if (this.#keptBytes > this.#limit)
                throw tooLarge(this.isScalar, this.#limit);
            const piece = bytes.subarray(from, end);
            this.#kept.push(this.isComplete ? piece : Buffer.from(piece));
        }
        return end;
    }
    take(where) {
        if (!this.#capture)
            return undefined;
        const [only] = this.#kept;
        const bytes = this.#kept.length === 1 && only !== undefined ? only : Buffer.concat(this.#kept);
        this.#kept = [];
        try {
            return JSON.parse(bytes.toString('utf8'));
        }
        catch (error) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `Not valid JSON in ${where()}.`, 'Write the report again with the tool itself.', {
                cause: error,
            });
        }
    }
    #feedScalar(bytes, from) {
        for (let at = from; at < bytes.length; at += 1) {
            if (endsScalar[bytes[at] ?? 0] === 1) {
                this.isComplete = true;
                return at;
            }
        }
        return bytes.length;
    }
    #feedTree(bytes, from) {
        const { length } = bytes;
        let at = from;
        let inString = this.#inString;
        let escaped = this.#escaped;
        while (at < length) {
            if (inString) {
                if (escaped) {
                    escaped = false;
                    at += 1;
                    continue;
                }
                let byte = bytes[at];
                while (byte !== 0x22 && byte !== 0x5c && at < length)
                    byte = bytes[++at];
                if (at >= length)
                    break;
                at += 1;
                if (byte === 0x5c)
                    escaped = true;
                else {
                    inString = false;
                    if (this.#depth === 0)
                        return this.#complete(at);
                }
                continue;
            }
            let kind = classes[bytes[at] ?? 0];
            while (kind === plain && ++at < length)
                kind = classes[bytes[at] ?? 0];
            if (at >= length)
                break;
            const byte = bytes[at] ?? 0;
            at += 1;
            if (kind === quote)
                inString = true;
            else if (kind === opener)
                this.#open(byte);
            else if (this.#close(byte))
                return this.#complete(at);
        }
        this.#inString = inString;
        this.#escaped = escaped;
        return at;
    }
    #complete(at) {
        this.isComplete = true;
        return at;
    }
    #open(byte) {
        if (this.#depth >= this.#maxDepth) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-hostile', 'The JSON is nested deeper than any report.', 'Check that this is the report you meant.');
        }
        if (this.#depth === this.#brackets.length) {
            const larger = new Uint8Array(this.#brackets.length * 2);
            larger.set(this.#brackets);
            this.#brackets = larger;
        }
        this.#brackets[this.#depth] = byte;
        this.#depth += 1;
    }
    #close(byte) {
        this.#depth -= 1;
        if (this.#brackets[this.#depth] !== byte - 2) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', 'A bracket in the JSON is closed by the wrong kind.', 'Write the report again with the tool itself.');
        }
        return this.#depth === 0;
    }
}
function tooLarge(isScalar, limit) {
    return isScalar
        ? new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', 'A word in the JSON is no number or literal.', 'Write the report again with the tool itself.')
        : new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-too-large', `One entry of the report is larger than ${limit} bytes.`, 'Leave generated and bundled files out of the report, or write it in another format such as LCOV.');
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ npmLicense)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);

function npmLicense(entry) {
    const { license } = entry;
    if (typeof license === 'string')
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(license);
    const all = (Array.isArray(license) ? license : [license, ...(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(entry.licenses)]).map((one) => typeof one === 'string' ? one : (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(one).type));
    const known = all.filter((one) => one !== undefined);
    return known.length > 1 ? `(${known.join(' OR ')})` : known[0];
}


/***/ })

};
