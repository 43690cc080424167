export const id = 4400;
export const ids = [4400];
export const modules = {

/***/ 2019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTools: () => (/* binding */ runTools),
  toolAdapters: () => (/* reexport */ toolAdapters)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/find-files.js
var find_files = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/files/repository-paths.js
var repository_paths = __webpack_require__(601);
// EXTERNAL MODULE: ./build/core/model/random-word.js
var random_word = __webpack_require__(8086);
// EXTERNAL MODULE: ./build/actions/security-scan/source-result.js
var source_result = __webpack_require__(9734);
// EXTERNAL MODULE: ./build/readers/scanners/actionlint.js
var actionlint = __webpack_require__(7288);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/task-files.js

const filesPerStart = 200;
function safePath(path) {
    return path.startsWith('/') || path === '.' || /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('./')
        ? path
        : `./${path}`;
}
function filesNamed({ files }, name) {
    return files.filter((path) => name.test(external_node_path_.posix.basename(path)));
}
function inGroups(paths) {
    const groups = [];
    for (let at = 0; at < paths.length; at += filesPerStart)
        groups.push(paths.slice(at, at + filesPerStart));
    return groups;
}
function foldersWith(task, name) {
    return filesNamed(task, name)
        .filter((path) => !/(?:^|\/)(?:node_modules|vendor|Pods|\.venv)\//.test(path))
        .map((file) => ({ folder: external_node_path_.posix.dirname(file), file }));
}
function pathsOr({ paths }, all = '.') {
    return paths.length === 0 ? [all] : paths;
}
function configOption({ config }, option) {
    return config === undefined ? [] : [option, config];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/tools/actionlint.js


const actionlint_actionlint = {
    id: 'actionlint',
    title: 'actionlint',
    command: 'actionlint',
    versionArgs: ['-version'],
    install: 'Install actionlint and put it on PATH.',
    readers: [actionlint/* actionlintReader */.X],
    plan(task) {
        const own = task.files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
        const workflows = task.paths.length === 0 ? own : task.paths;
        if (workflows.length === 0)
            return { nothing: 'There is no workflow.' };
        return {
            starts: inGroups(workflows).map((group) => ({
                args: [
                    '-format',
                    '{{json .}}',
                    '-no-color',
                    ...configOption(task, '-config-file'),
                    ...task.more,
                    ...group.map(safePath),
                ],
                ran: [0, 1],
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/bandit.js
var bandit = __webpack_require__(4037);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/bandit.js


const bandit_bandit = {
    id: 'bandit',
    title: 'bandit',
    command: 'bandit',
    versionArgs: ['--version'],
    install: 'Install it with `pip install bandit`.',
    readers: [bandit/* banditReader */.E],
    plan(task) {
        if (filesNamed(task, /\.pyw?$/).length === 0)
            return { nothing: 'There is no Python file.' };
        return {
            starts: [
                {
                    args: [
                        '--format=json',
                        '--quiet',
                        '--recursive',
                        ...configOption(task, '--configfile'),
                        ...task.more,
                        '--',
                        ...pathsOr(task).map(safePath),
                    ],
                    ran: [0, 1],
                },
            ],
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/bundler-audit.js
var bundler_audit = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/bundler-audit.js


const bundlerAudit = {
    id: 'bundler-audit',
    title: 'bundler-audit',
    command: 'bundler-audit',
    versionArgs: ['version'],
    install: 'Install it with `gem install bundler-audit`, and update its advisories with `bundler-audit update`.',
    readers: [bundler_audit/* bundlerAuditReader */.h, bundler_audit/* bundlerAuditTextReader */.E],
    plan(task) {
        const locks = foldersWith(task, /^Gemfile\.lock$/);
        if (locks.length === 0)
            return { nothing: 'There is no Gemfile.lock.' };
        return {
            starts: locks.map(({ folder, file }) => ({
                args: ['check', '--format', 'json', '--quiet', ...configOption(task, '--config'), ...task.more],
                folder,
                ran: [0, 1],
                about: file,
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/cargo-audit.js
var cargo_audit = __webpack_require__(4141);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/cargo-audit.js


const cargoAudit = {
    id: 'cargo-audit',
    title: 'cargo audit',
    command: 'cargo-audit',
    versionArgs: ['audit', '--version'],
    install: 'Install it with `cargo install cargo-audit --locked`.',
    readers: [cargo_audit/* cargoAuditReader */.N],
    plan(task) {
        const locks = foldersWith(task, /^Cargo\.lock$/);
        if (locks.length === 0)
            return { nothing: 'There is no Cargo.lock.' };
        return {
            starts: locks.map(({ file }) => ({
                args: [
                    'audit',
                    '--json',
                    ...(task.offline ? ['--no-fetch', '--stale'] : []),
                    `--file=${safePath(file)}`,
                    ...task.more,
                ],
                ran: [0, 1],
                about: file,
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/cargo-deny.js
var cargo_deny = __webpack_require__(7578);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/cargo-deny.js


const ran = Array.from({ length: 16 }, (_, code) => code);
const cargoDeny = {
    id: 'cargo-deny',
    title: 'cargo deny',
    command: 'cargo-deny',
    versionArgs: ['--version'],
    install: 'Install it with `cargo install cargo-deny --locked`.',
    readers: [cargo_deny/* cargoDenyReader */.a],
    plan(task) {
        const manifests = foldersWith(task, /^Cargo\.lock$/);
        if (manifests.length === 0)
            return { nothing: 'There is no Cargo.lock.' };
        return {
            starts: manifests.map(({ folder, file }) => {
                const inFolder = (name) => (folder === '.' ? name : `${folder}/${name}`);
                const places = ['deny.toml', '.deny.toml', '.cargo/deny.toml'];
                const isConfigured = task.config !== undefined || places.some((name) => task.files.includes(inFolder(name)));
                return {
                    args: [
                        '--format=json',
                        ...(task.offline ? ['--offline'] : []),
                        'check',
                        ...configOption(task, '--config'),
                        ...task.more,
                        ...(isConfigured ? [] : ['advisories']),
                    ],
                    folder,
                    output: 'stderr',
                    ran,
                    about: file,
                };
            }),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/cargo-geiger.js
var cargo_geiger = __webpack_require__(5983);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/cargo-geiger.js


const cargoGeiger = {
    id: 'cargo-geiger',
    title: 'cargo geiger',
    command: 'cargo-geiger',
    versionArgs: ['geiger', '--version'],
    install: 'Install it with `cargo install cargo-geiger --locked`.',
    readers: [cargo_geiger/* cargoGeigerReader */.t],
    onlyWhenNamed: 'cargo geiger builds the project and so runs its build scripts',
    plan(task) {
        const locks = foldersWith(task, /^Cargo\.lock$/);
        if (locks.length === 0)
            return { nothing: 'There is no Cargo.lock.' };
        return {
            starts: locks.map(({ folder, file }) => ({
                args: ['geiger', '--output-format', 'Json', ...(task.offline ? ['--offline'] : []), ...task.more],
                folder,
                ran: [0, 1],
                about: file,
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/clippy.js
var clippy = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/clippy.js


const clippy_clippy = {
    id: 'clippy',
    title: 'clippy',
    command: 'cargo-clippy',
    versionArgs: ['--version'],
    install: 'Install it with `rustup component add clippy`.',
    readers: [clippy/* clippyReader */.F],
    onlyWhenNamed: 'clippy builds the project and so runs its build scripts',
    plan(task) {
        const roots = foldersWith(task, /^Cargo\.lock$/);
        const manifests = roots.length === 0 ? uppermost(foldersWith(task, /^Cargo\.toml$/)) : roots;
        if (manifests.length === 0)
            return { nothing: 'There is no Cargo.toml.' };
        return {
            starts: manifests.map(({ folder }) => ({
                args: [
                    'clippy',
                    '--message-format=json',
                    '--workspace',
                    '--all-targets',
                    ...(task.offline ? ['--offline'] : []),
                    '--',
                    '-W',
                    'clippy::pedantic',
                    ...task.more,
                ],
                folder,
                ran: [0, 101],
            })),
        };
    },
};
function uppermost(manifests) {
    const isBelow = (folder, other) => folder !== other && (other === '.' || folder.startsWith(`${other}/`));
    return manifests.filter(({ folder }) => !manifests.some((other) => isBelow(folder, other.folder)));
}

// EXTERNAL MODULE: ./build/readers/scanners/sarif.js + 6 modules
var sarif = __webpack_require__(2431);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/codeql.js


const codeql = {
    id: 'codeql',
    title: 'CodeQL',
    command: 'codeql',
    versionArgs: ['version', '--format=terse'],
    install: 'Install the CodeQL CLI and put it on PATH.',
    readers: [sarif/* sarifReader */.d],
    plan(task) {
        if (task.paths.length === 0) {
            return {
                lacks: 'CodeQL analyses a database, and the policy names none.',
                fix: 'Name its folder in `tools.codeql.paths`, or let CodeQL write SARIF in a step of its own and name that in `reports`.',
            };
        }
        return {
            starts: task.paths.map((database) => ({
                args: [
                    'database',
                    'analyze',
                    '--format=sarif-latest',
                    `--output=${task.outputFile}`,
                    '--threads=0',
                    '--no-print-diagnostics-summary',
                    ...task.more,
                    '--',
                    safePath(database),
                ],
                output: 'file',
                ran: [0],
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/detect-secrets.js
var detect_secrets = __webpack_require__(1348);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/detect-secrets.js


const detectSecrets = {
    id: 'detect-secrets',
    title: 'detect-secrets',
    command: 'detect-secrets',
    versionArgs: ['--version'],
    install: 'Install it with `pip install detect-secrets`.',
    readers: [detect_secrets/* detectSecretsReader */.g],
    plan: (task) => ({
        starts: [
            {
                args: [
                    'scan',
                    ...(task.verifySecrets && !task.offline ? [] : ['--no-verify']),
                    ...(task.inRepository ? [] : ['--all-files']),
                    ...task.more,
                    ...pathsOr(task).map(safePath),
                ],
                ran: [0],
            },
        ],
    }),
};

// EXTERNAL MODULE: ./build/readers/scanners/git-secrets.js
var git_secrets = __webpack_require__(2635);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/git-secrets.js


const gitSecrets = {
    id: 'git-secrets',
    title: 'git-secrets',
    command: 'git-secrets',
    versionArgs: [],
    install: 'Install git-secrets and put it on PATH.',
    readers: [git_secrets/* gitSecretsReader */.b],
    plan(task) {
        if (!task.inRepository)
            return { nothing: 'git-secrets looks at git repositories, and this folder is in none.' };
        return {
            starts: [
                { args: ['--list'], ran: [0], orElse: noPatterns },
                {
                    args: [
                        '--scan',
                        ...(task.paths.length === 0 ? [] : ['--recursive']),
                        ...task.more,
                        ...task.paths.map(safePath),
                    ],
                    output: 'both',
                    ran: [0, 1],
                    emptyIsClean: [0],
                },
            ],
        };
    },
};
const noPatterns = {
    lacks: 'git-secrets has no patterns in the configuration of this repository, so it would look for nothing.',
    fix: 'Run `git secrets --register-aws` or `git secrets --add` in a step before this one.',
};

// EXTERNAL MODULE: ./build/readers/scanners/gitleaks.js
var gitleaks = __webpack_require__(8475);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/gitleaks.js


const found = 42;
const gitleaks_gitleaks = {
    id: 'gitleaks',
    title: 'gitleaks',
    command: 'gitleaks',
    versionArgs: ['version'],
    install: 'Install gitleaks 8.19 or later and put it on PATH.',
    readers: [gitleaks/* gitleaksReader */.m],
    plan: (task) => ({
        starts: pathsOr(task).map((path) => ({
            args: [
                'dir',
                '--report-format=json',
                '--report-path=-',
                '--redact',
                '--no-banner',
                '--no-color',
                '--log-level=error',
                `--exit-code=${found}`,
                ...configOption(task, '--config'),
                ...task.more,
                safePath(path),
            ],
            ran: [0, found],
        })),
    }),
};

// EXTERNAL MODULE: ./build/readers/scanners/govulncheck.js
var govulncheck = __webpack_require__(7380);
// EXTERNAL MODULE: ./build/readers/scanners/npm-audit.js
var npm_audit = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/readers/scanners/npm-audit-1.js
var npm_audit_1 = __webpack_require__(9370);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/npm-audit.js



const npmAudit = {
    id: 'npm-audit',
    title: 'npm audit',
    command: 'npm',
    versionArgs: ['--version'],
    install: 'Install npm, which comes with Node.js.',
    readers: [npm_audit/* npmAuditReader */.i, npm_audit_1/* npmAudit1Reader */.l],
    onlyWhenNamed: 'npm is on every machine, and its audit asks about the packages that `dependencies` looks up',
    plan(task) {
        const locks = foldersWith(task, /^(?:package-lock|npm-shrinkwrap)\.json$/);
        if (locks.length === 0)
            return { nothing: 'There is no lockfile of npm.' };
        if (task.offline)
            return onlyOnline('npm audit');
        return {
            starts: locks.map(({ folder, file }) => ({
                args: ['audit', '--json', '--package-lock-only', ...task.more],
                folder,
                ran: [0, 1],
                about: file,
            })),
        };
    },
};
function onlyOnline(title) {
    return {
        lacks: `${title} asks a server, and nothing may be asked of the network.`,
        fix: 'Set `offline: false`, or leave it out of `scanners`.',
    };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/tools/govulncheck.js



const govulncheck_govulncheck = {
    id: 'govulncheck',
    title: 'govulncheck',
    command: 'govulncheck',
    versionArgs: ['-version'],
    install: 'Install it with `go install golang.org/x/vuln/cmd/govulncheck@latest`.',
    readers: [govulncheck/* govulncheckReader */.f],
    plan(task) {
        const modules = foldersWith(task, /^go\.mod$/);
        if (modules.length === 0)
            return { nothing: 'There is no go.mod.' };
        const hasOwnDatabase = task.more.some((argument) => /^--?db=file:/.test(argument));
        if (task.offline && !hasOwnDatabase)
            return onlyOnline('govulncheck');
        return {
            starts: modules.map(({ folder, file }) => ({
                args: ['-json', ...task.more, './...'],
                folder,
                ran: [0, 3],
                about: file,
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/hadolint.js
var hadolint = __webpack_require__(7276);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/hadolint.js


const buildFile = /^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i;
const hadolint_hadolint = {
    id: 'hadolint',
    title: 'hadolint',
    command: 'hadolint',
    versionArgs: ['--version'],
    install: 'Install hadolint and put it on PATH.',
    readers: [hadolint/* hadolintReader */.b],
    plan(task) {
        const own = filesNamed(task, buildFile).filter((path) => !path.endsWith('.dockerignore'));
        const files = task.paths.length === 0 ? own : task.paths;
        if (files.length === 0)
            return { nothing: 'There is no Dockerfile.' };
        return {
            starts: inGroups(files).map((group) => ({
                args: [
                    '--format=json',
                    '--no-fail',
                    '--no-color',
                    ...configOption(task, '--config'),
                    ...task.more,
                    ...group.map(safePath),
                ],
                ran: [0],
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/osv-scanner.js
var osv_scanner = __webpack_require__(3456);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/osv-scanner.js


const osvScanner = {
    id: 'osv-scanner',
    title: 'osv-scanner',
    command: 'osv-scanner',
    versionArgs: ['--version'],
    install: 'Install osv-scanner and put it on PATH.',
    readers: [osv_scanner/* osvScannerReader */.K],
    plan: (task) => ({
        starts: [
            {
                args: [
                    'scan',
                    '--format=json',
                    '--recursive',
                    ...(task.offline ? ['--offline'] : []),
                    ...configOption(task, '--config'),
                    ...task.more,
                    ...pathsOr(task).map(safePath),
                ],
                ran: [0, 1],
                nothingThere: [128],
            },
        ],
    }),
};

// EXTERNAL MODULE: ./build/readers/scanners/pip-audit.js
var pip_audit = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/pip-audit.js



const pipAudit = {
    id: 'pip-audit',
    title: 'pip-audit',
    command: 'pip-audit',
    versionArgs: ['--version'],
    install: 'Install it with `pip install pip-audit`.',
    readers: [pip_audit/* pipAuditReader */.q],
    plan(task) {
        const files = foldersWith(task, /^requirements.*\.txt$/);
        if (files.length === 0)
            return { nothing: 'There is no requirements.txt.' };
        if (task.offline)
            return onlyOnline('pip-audit');
        return {
            starts: files.map(({ file }) => ({
                args: [
                    '--format=json',
                    '--progress-spinner=off',
                    '--no-deps',
                    '--disable-pip',
                    `--requirement=${safePath(file)}`,
                    ...task.more,
                ],
                ran: [0, 1],
                about: file,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/actions/security-scan/tools/pnpm-audit.js




const pnpmAudit = {
    id: 'pnpm-audit',
    title: 'pnpm audit',
    command: 'pnpm',
    versionArgs: ['--version'],
    install: 'Install pnpm, for example with `npm install --global pnpm`.',
    readers: [npm_audit_1/* npmAudit1Reader */.l, npm_audit/* npmAuditReader */.i],
    onlyWhenNamed: 'pnpm is there to install, and its audit asks about the packages that `dependencies` looks up',
    plan(task) {
        const locks = foldersWith(task, /^pnpm-lock\.yaml$/);
        if (locks.length === 0)
            return { nothing: 'There is no lockfile of pnpm.' };
        if (task.offline)
            return onlyOnline('pnpm audit');
        return {
            starts: locks.map(({ folder, file }) => ({
                args: ['audit', '--json', ...task.more],
                folder,
                ran: [0, 1],
                about: file,
                env: { NPM_CONFIG_MANAGE_PACKAGE_MANAGER_VERSIONS: 'false' },
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/semgrep.js
var semgrep = __webpack_require__(4236);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/semgrep.js


const usualRules = ['.semgrep.yml', '.semgrep.yaml', '.semgrep'];
const semgrep_semgrep = {
    id: 'semgrep',
    title: 'semgrep',
    command: 'semgrep',
    versionArgs: ['--version'],
    install: 'Install it with `pip install semgrep`.',
    readers: [semgrep/* semgrepReader */.n],
    async plan(task) {
        const rules = await rulesOf(task);
        if (rules === undefined) {
            return {
                lacks: 'semgrep has no rules of its own, and neither the policy nor the repository names any.',
                fix: 'Name a rule file in `tools.semgrep.config` of the policy, or add `.semgrep.yml`.',
            };
        }
        if (task.offline && fromRegistry(task.more)) {
            return {
                lacks: 'The rules that the policy names lie in semgrep’s registry, and nothing may be asked of the network.',
                fix: 'Keep the rules in the repository, or set `offline: false`.',
            };
        }
        return {
            starts: [
                {
                    args: [
                        'scan',
                        '--json',
                        '--metrics=off',
                        '--disable-version-check',
                        ...rules,
                        ...task.more,
                        '--',
                        ...pathsOr(task).map(safePath),
                    ],
                    ran: [0, 1],
                },
            ],
        };
    },
};
async function rulesOf(task) {
    if (task.config !== undefined)
        return [`--config=${task.config}`];
    if (task.more.some((argument) => /^(?:--config|-c|-f)(?:=|$)/.test(argument)))
        return [];
    for (const path of usualRules) {
        if ((await task.disk.facts(`${task.root}/${path}`)) !== undefined)
            return [`--config=./${path}`];
    }
    return undefined;
}
function fromRegistry(more) {
    return more.some((argument) => /^(?:(?:--config|-c|-f)=)?(?:[pr]\/|auto$|supply-chain$|https?:)/.test(argument));
}

// EXTERNAL MODULE: ./build/readers/scanners/swiftlint.js
var swiftlint = __webpack_require__(1689);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/swiftlint.js


const compilerLog = '--compiler-log-path';
const swiftlint_swiftlint = {
    id: 'swiftlint',
    title: 'SwiftLint',
    command: 'swiftlint',
    versionArgs: ['version'],
    install: 'Install SwiftLint, for example with `brew install swiftlint`.',
    readers: [swiftlint/* swiftlintReader */.W],
    plan(task) {
        if (filesNamed(task, /\.swift$/).length === 0)
            return { nothing: 'There is no Swift file.' };
        const shared = ['--strict', '--quiet', '--reporter=json', ...configOption(task, '--config')];
        const at = task.more.findIndex((argument) => argument === compilerLog || argument.startsWith(`${compilerLog}=`));
        const logLength = at < 0 ? 0 : task.more[at] === compilerLog ? 2 : 1;
        const log = at < 0 ? [] : task.more.slice(at, at + logLength);
        const more = at < 0 ? task.more : task.more.toSpliced(at, logLength);
        const paths = task.paths.map(safePath);
        const ran = [0, 2, 3];
        const lint = { args: ['lint', ...shared, ...more, ...paths], ran };
        return {
            starts: log.length === 0 ? [lint] : [lint, { args: ['analyze', ...shared, ...log, ...more, ...paths], ran }],
        };
    },
};

// EXTERNAL MODULE: ./build/readers/scanners/trivy.js + 1 modules
var trivy = __webpack_require__(7762);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/trivy.js



const quiet = { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_NO_PROGRESS: 'true' };
const offline = {
    TRIVY_OFFLINE_SCAN: 'true',
    TRIVY_SKIP_CHECK_UPDATE: 'true',
    TRIVY_SKIP_DB_UPDATE: 'true',
    TRIVY_SKIP_JAVA_DB_UPDATE: 'true',
    TRIVY_SKIP_POLICY_UPDATE: 'true',
};
const trivy_trivy = {
    id: 'trivy',
    title: 'trivy',
    command: 'trivy',
    versionArgs: ['--version'],
    install: 'Install trivy and put it on PATH, pinned by checksum.',
    readers: [trivy/* trivyReader */.i],
    async plan(task) {
        const namesScanners = task.more.some((argument) => /^--(?:scanners|security-checks)(?:=|$)/.test(argument));
        const starts = [];
        for (const path of pathsOr(task)) {
            const relativeTo = await folderOf(path, task);
            for (const command of namesScanners ? ['fs'] : ['fs', 'config']) {
                starts.push({ ...scan(task, command, [safePath(path)]), relativeTo });
            }
        }
        return { starts: task.image === undefined ? starts : [...starts, scan(task, 'image', imageArgs(task.image))] };
    },
};
async function folderOf(path, { disk, root }) {
    const isFile = (await disk.facts(external_node_path_.posix.resolve(root, path)))?.kind === 'file';
    return isFile ? external_node_path_.posix.dirname(path) : path;
}
function imageArgs({ name, isFile }) {
    return isFile ? [`--input=${name}`] : ['--', name];
}
function scan(task, command, what) {
    const args = [command, '--format=json', '--exit-code=0', ...configOption(task, '--config'), ...task.more, ...what];
    return { args, ran: [0], env: { ...quiet, ...(task.offline && offline) } };
}

// EXTERNAL MODULE: ./build/readers/scanners/trufflehog.js
var trufflehog = __webpack_require__(3507);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/trufflehog.js


const trufflehog_found = 183;
const trufflehog_trufflehog = {
    id: 'trufflehog',
    title: 'trufflehog',
    command: 'trufflehog',
    versionArgs: ['--version'],
    install: 'Install trufflehog 3 and put it on PATH.',
    readers: [trufflehog/* trufflehogReader */.u],
    plan: (task) => ({
        starts: [
            {
                args: [
                    'filesystem',
                    '--json',
                    '--no-update',
                    '--fail',
                    ...(task.verifySecrets && !task.offline ? [] : ['--no-verification']),
                    ...configOption(task, '--config'),
                    ...task.more,
                    ...pathsOr(task).map(safePath),
                ],
                ran: [0, trufflehog_found],
                emptyIsClean: [0],
            },
        ],
    }),
};

// EXTERNAL MODULE: ./build/readers/scanners/yarn-audit.js
var yarn_audit = __webpack_require__(5651);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/yarn-audit.js




const ranClassic = Array.from({ length: 32 }, (_, code) => code);
const yarnAudit = {
    id: 'yarn-audit',
    title: 'yarn audit',
    command: 'yarn',
    versionArgs: ['--version'],
    install: 'Install yarn, for example with `corepack enable`.',
    readers: [yarn_audit/* yarnAuditReader */.v, yarn_audit/* yarnBerryAuditReader */.R, npm_audit_1/* npmAudit1Reader */.l],
    onlyWhenNamed: 'yarn runs the release and the plugins that lie in the repository',
    async plan(task) {
        const locks = foldersWith(task, /^yarn\.lock$/);
        if (locks.length === 0)
            return { nothing: 'There is no lockfile of yarn.' };
        if (task.offline)
            return onlyOnline('yarn audit');
        const starts = [];
        for (const lock of locks)
            starts.push(await startFor(lock, task));
        return { starts };
    },
};
async function startFor({ folder, file }, task) {
    const isClassic = (await task.disk.readText(`${task.root}/${file}`)).includes('# yarn lockfile v1');
    return isClassic
        ? { args: ['audit', '--json', ...task.more], folder, ran: ranClassic, about: file }
        : {
            args: ['npm', 'audit', '--json', '--all', '--recursive', ...task.more],
            folder,
            ran: [0, 1],
            emptyIsClean: [0],
            about: file,
        };
}

// EXTERNAL MODULE: ./build/readers/scanners/zizmor.js
var zizmor = __webpack_require__(6918);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/zizmor.js


const zizmor_zizmor = {
    id: 'zizmor',
    title: 'zizmor',
    command: 'zizmor',
    versionArgs: ['--version'],
    install: 'Install it with `pip install zizmor`.',
    readers: [zizmor/* zizmorReader */.L],
    plan(task) {
        const isThere = task.files.some((path) => path.startsWith('.github/workflows/') || /(?:^|\/)action\.ya?ml$/.test(path));
        if (!isThere)
            return { nothing: 'There is no workflow and no action.' };
        return {
            starts: [
                {
                    args: [
                        '--format=json',
                        '--no-progress',
                        ...(task.offline ? ['--offline'] : []),
                        ...configOption(task, '--config'),
                        ...task.more,
                        '--',
                        ...pathsOr(task).map(safePath),
                    ],
                    ran: [0, 10, 11, 12, 13, 14],
                    nothingThere: [3],
                },
            ],
        };
    },
};

;// CONCATENATED MODULE: ./build/actions/security-scan/tools/adapters.js























const toolAdapters = {
    actionlint: actionlint_actionlint,
    bandit: bandit_bandit,
    'bundler-audit': bundlerAudit,
    'cargo-audit': cargoAudit,
    'cargo-deny': cargoDeny,
    'cargo-geiger': cargoGeiger,
    clippy: clippy_clippy,
    codeql: codeql,
    'detect-secrets': detectSecrets,
    'git-secrets': gitSecrets,
    gitleaks: gitleaks_gitleaks,
    govulncheck: govulncheck_govulncheck,
    hadolint: hadolint_hadolint,
    'npm-audit': npmAudit,
    'osv-scanner': osvScanner,
    'pip-audit': pipAudit,
    'pnpm-audit': pnpmAudit,
    semgrep: semgrep_semgrep,
    swiftlint: swiftlint_swiftlint,
    trivy: trivy_trivy,
    trufflehog: trufflehog_trufflehog,
    'yarn-audit': yarnAudit,
    zizmor: zizmor_zizmor,
};

// EXTERNAL MODULE: ./build/actions/security-scan/tools/run-tool.js + 3 modules
var run_tool = __webpack_require__(7359);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/run-tools.js









const atOnce = 2;
const usualTimeout = 600_000;
async function runTools(run, target, wanted) {
    const paths = new repository_paths/* RepositoryPaths */.L({ root: target.root });
    const results = [];
    const waiting = wanted.tools.map((id, index) => ({ id, index }));
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            run.ports.signal.throwIfAborted();
            const { id, index } = next;
            results[index] = await resultOf(id, run, { target, paths, requested: wanted.isRequested(id) });
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return results;
}
async function resultOf(id, run, { target, paths, requested, }) {
    const adapter = toolAdapters[id];
    const settings = run.inputs.tools?.[id];
    const scanner = { id, title: adapter.title, requested };
    if (run.inputs.staged && !requested) {
        const why = `Only what is staged is scanned, and ${adapter.title} looks at files.`;
        return (0,source_result/* sourceResult */.lu)(scanner, { status: 'not-run', why });
    }
    const chosen = await choosePaths(settings?.paths, run, target.root);
    if (typeof chosen === 'string') {
        const fix = `Check \`tools.${id}.paths\` in the policy.`;
        const why = `Nothing matches ${chosen}, where ${adapter.title} is to look.`;
        return (0,source_result/* sourceResult */.lu)(scanner, { status: 'failed', why, fix });
    }
    const task = {
        root: target.root,
        files: target.files,
        inRepository: target.git !== undefined,
        paths: chosen,
        config: settings?.config === undefined ? undefined : (0,external_node_path_.resolve)(run.workingDirectory, settings.config),
        more: settings?.arguments ?? [],
        offline: run.inputs.offline,
        verifySecrets: run.inputs['verify-secrets'] === true,
        image: await imageOf(run),
        outputFile: (0,external_node_path_.join)(temporaryFolder(run), `vetnet-${(0,random_word/* randomWord */.W)(run.ports.random)}.json`),
        disk: run.ports.files,
    };
    if (task.config !== undefined && (await run.ports.files.facts(task.config)) === undefined) {
        const fix = `Check \`tools.${id}.config\` in the policy.`;
        const why = `The configuration ${settings?.config} is not there.`;
        return (0,source_result/* sourceResult */.lu)(scanner, { status: 'failed', why, fix });
    }
    return (0,run_tool/* runTool */.q)(adapter, task, { ports: run.ports, timeoutMs: settings?.timeout ?? usualTimeout, requested, paths });
}
async function choosePaths(patterns, run, root) {
    if (patterns === undefined || patterns.length === 0)
        return [];
    const found = await (0,find_files/* findFiles */.l)(run.ports.files, run.workingDirectory, patterns);
    const empty = found.byPattern.find(({ files }) => files.length === 0);
    if (empty !== undefined)
        return empty.pattern;
    return found.files.map((path) => (0,relative_path/* relativePath */.i)(root, path) || '.');
}
async function imageOf({ inputs, ports, workingDirectory }) {
    const { image } = inputs;
    if (image === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(workingDirectory, image);
    const isFile = (await ports.files.facts(path))?.kind === 'file';
    return { name: isFile ? path : image, isFile };
}
function temporaryFolder({ ports: { env } }) {
    return env.RUNNER_TEMP || env.TMPDIR || env.TEMP || '/tmp';
}


/***/ })

};
