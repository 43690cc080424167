export const id = 8459;
export const ids = [8459];
export const modules = {

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScannerReports: () => (/* binding */ readScannerReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/find-files.js
var find_files = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/files/repository-paths.js
var repository_paths = __webpack_require__(601);
// EXTERNAL MODULE: ./build/readers/open-report.js
var open_report = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/readers/scanners/actionlint.js
var actionlint = __webpack_require__(7288);
// EXTERNAL MODULE: ./build/readers/scanners/bandit.js
var bandit = __webpack_require__(4037);
// EXTERNAL MODULE: ./build/readers/scanners/bundler-audit.js
var bundler_audit = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/readers/scanners/cargo-audit.js
var cargo_audit = __webpack_require__(4141);
// EXTERNAL MODULE: ./build/readers/scanners/cargo-deny.js
var cargo_deny = __webpack_require__(7578);
// EXTERNAL MODULE: ./build/readers/scanners/cargo-geiger.js
var cargo_geiger = __webpack_require__(5983);
// EXTERNAL MODULE: ./build/readers/json/json-path.js
var json_path = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/readers/json/json-prefix.js
var json_prefix = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/json/read-json.js
var read_json = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/readers/scanners/finding-text.js
var finding_text = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/readers/scanners/present.js
var present = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/readers/scanners/report-path.js
var report_path = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/readers/scanners/secret-finding.js
var secret_finding = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/readers/scanners/severities.js
var severities = __webpack_require__(7468);
;// CONCATENATED MODULE: ./build/readers/scanners/checkov-framework.js







const categories = {
    secrets: 'secret',
    dockerfile: 'container',
    github_actions: 'workflow',
    gitlab_ci: 'workflow',
    circleci_pipelines: 'workflow',
    azure_pipelines: 'workflow',
    bitbucket_pipelines: 'workflow',
    sast: 'code',
    sca_package: 'vulnerability',
    sca_image: 'vulnerability',
};
class CheckovFramework {
    version;
    #kind;
    #resources;
    #stated;
    #hasFailedList = false;
    #isBare = false;
    #failed = [];
    #skipped = [];
    #unparsed = [];
    describe(key, value) {
        if (key === 'check_type')
            this.#kind = (0,finding_text/* nameText */.fh)(value);
        else if (key === 'checkov_version')
            [this.version, this.#isBare] = [(0,finding_text/* nameText */.fh)(value), true];
        else
            this.#resources = (0,json_value/* countOf */.pq)(value);
    }
    noteList(list) {
        this.#hasFailedList ||= list === 'failed_checks';
    }
    addFailed(check) {
        this.#failed.push(kept(check));
    }
    addSkipped(check) {
        this.#skipped.push(kept(check));
    }
    addUnparsed(name) {
        this.#unparsed.push(name ?? 'A file');
    }
    summarise(summary) {
        this.version = (0,finding_text/* nameText */.fh)(summary.checkov_version) ?? this.version;
        this.#stated = (0,json_value/* countOf */.pq)(summary.failed);
    }
    finish() {
        if (this.#isBare && this.#kind === undefined && !this.#hasFailedList) {
            const found = `${this.#resources ?? 0} resources`;
            return { findings: [], problems: [`checkov lists no checks: it found ${found} that it could look at.`] };
        }
        if (!this.#hasFailedList)
            throw incomplete('The report has no `failed_checks`, so it does not say what was found.');
        if (this.#stated !== undefined && this.#stated > this.#failed.length) {
            throw incomplete(`The report states ${this.#stated} failed checks and lists ${this.#failed.length}.`);
        }
        return {
            findings: [
                ...this.#failed.map((one) => this.#findingOf(one)),
                ...this.#skipped.map((one) => this.#skippedOf(one)),
            ],
            problems: this.#unparsed.map((name) => `${name} was not looked at: checkov cannot parse it.`),
        };
    }
    #skippedOf(check) {
        const reason = (0,finding_text/* messageText */.Lo)((0,json_value/* objectOr */.Xg)(check.check_result).suppress_comment);
        const suppression = { by: 'inline-comment', ...(reason !== undefined && { reason }) };
        return { ...this.#findingOf(check), suppression };
    }
    #findingOf(check) {
        const rule = (0,finding_text/* nameText */.fh)(check.check_id) ?? 'checkov';
        const category = categories[this.#kind ?? ''] ?? 'configuration';
        const [first, last] = (0,json_value/* arrayOr */.XW)(check.file_line_range).map(json_value/* lineOf */.cA);
        const location = (0,present/* placeOf */.$)({
            file: fileOf(check),
            line: first,
            endLine: first !== undefined && last !== undefined && last > first ? last : undefined,
        });
        const severity = (0,severities/* severityOfWord */.Zx)(check.severity);
        if (category === 'secret') {
            return (0,secret_finding/* secretFinding */.y)({
                tool: 'checkov',
                rule,
                title: check.check_name,
                location,
                severity,
                helpUrl: check.guideline,
            });
        }
        const resource = (0,finding_text/* nameText */.fh)(check.resource);
        const name = (0,finding_text/* messageText */.Lo)(check.check_name) ?? rule;
        return (0,present/* present */.E)({
            rule,
            tool: 'checkov',
            category,
            severity: severity ?? severities/* unrated */.c3,
            message: resource === undefined ? name : `${name} (${resource})`,
            title: (0,finding_text/* nameText */.fh)(check.check_name),
            helpUrl: (0,finding_text/* linkOf */.IJ)(check.guideline),
            location,
        });
    }
}
function kept(check) {
    const { check_id, check_name, severity, resource, guideline, file_line_range, file_path, repo_file_path } = check;
    const check_result = { suppress_comment: (0,json_value/* objectOr */.Xg)(check.check_result).suppress_comment };
    return {
        check_id,
        check_name,
        severity,
        resource,
        guideline,
        file_line_range,
        file_path,
        repo_file_path,
        check_result,
    };
}
function fileOf(check) {
    return (0,report_path/* reportPath */.e)(((0,json_value/* textOf */.b6)(check.repo_file_path) ?? (0,json_value/* textOf */.b6)(check.file_path))?.replace(/^\/+/, ''));
}
function incomplete(why) {
    return new read_error/* ReadError */.F('report-malformed', why, 'Make the report again with checkov itself.');
}

;// CONCATENATED MODULE: ./build/readers/scanners/checkov.js








const mostFrameworks = 1000;
const checkovReader = {
    id: 'checkov',
    title: 'checkov (JSON)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        const first = Array.isArray(root) ? root[0] : root;
        if (!(0,json_value/* isObject */.Gv)(first))
            return false;
        const isReport = typeof first.check_type === 'string' && (0,json_value/* isObject */.Gv)(first.results);
        return isReport || (Object.hasOwn(first, 'checkov_version') && Object.hasOwn(first, 'failed'));
    },
    async read(file) {
        const inList = Array.isArray((0,json_prefix/* jsonPrefix */.l)(file));
        const at = (...path) => (inList ? [json_path/* eachItem */.X_, ...path] : path);
        const frameworks = [];
        const frameworkAt = (path) => {
            const index = inList ? Number(path[0]) : 0;
            if (index >= mostFrameworks)
                throw tooMany();
            for (let at = frameworks.length; at <= index; at += 1)
                frameworks.push(new CheckovFramework());
            return frameworks[index] ?? new CheckovFramework();
        };
        const select = (path, take) => ({
            path: at(...path),
            visit: (value, found) => take(frameworkAt(found), (0,json_value/* objectOr */.Xg)(value)),
        });
        const each = (list, take) => ({
            path: at('results', list, json_path/* eachItem */.X_),
            visit: (value, found) => take(frameworkAt(found), value),
            enter: (_, found) => frameworkAt(found).noteList(list),
        });
        const name = (key) => ({
            path: at(key),
            visit: (value, found) => frameworkAt(found).describe(key, value),
        });
        await (0,read_json/* readJson */.V)(file, [
            name('check_type'),
            name('checkov_version'),
            name('resource_count'),
            each('failed_checks', (framework, check) => framework.addFailed((0,json_value/* objectOr */.Xg)(check))),
            each('skipped_checks', (framework, check) => framework.addSkipped((0,json_value/* objectOr */.Xg)(check))),
            each('parsing_errors', (framework, path) => framework.addUnparsed((0,finding_text/* nameText */.fh)(path))),
            select(['summary'], (framework, summary) => framework.summarise(summary)),
        ]);
        const read = frameworks.map((one) => one.finish());
        return [
            (0,present/* present */.E)({
                tool: 'checkov',
                version: frameworks.map(({ version }) => version).find((version) => version !== undefined),
                findings: read.flatMap(({ findings }) => findings),
                problems: read.flatMap(({ problems }) => problems),
                warnings: [],
            }),
        ];
    },
};
function tooMany() {
    const why = `The report lists more than ${mostFrameworks} frameworks.`;
    return new read_error/* ReadError */.F('report-hostile', why, 'Find out where it comes from; checkov knows far fewer.');
}

// EXTERNAL MODULE: ./build/readers/scanners/clippy.js
var clippy = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/readers/scanners/detect-secrets.js
var detect_secrets = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/readers/scanners/json-list.js
var json_list = __webpack_require__(9850);
// EXTERNAL MODULE: ./build/readers/scanners/lint-severities.js
var lint_severities = __webpack_require__(5908);
;// CONCATENATED MODULE: ./build/readers/scanners/eslint.js









const eslintReader = {
    id: 'eslint',
    title: 'ESLint (JSON)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        const [first] = Array.isArray(root) ? root : [];
        return (0,json_value/* isObject */.Gv)(first) && typeof first.filePath === 'string' && Object.hasOwn(first, 'messages');
    },
    async read(file) {
        const findings = [];
        const problems = [];
        const files = new json_list/* JsonList */.b([json_path/* eachItem */.X_], (result) => {
            const path = (0,report_path/* reportPath */.e)(result.filePath);
            for (const message of (0,json_value/* arrayOr */.XW)(result.messages).map(json_value/* objectOr */.Xg)) {
                if (message.fatal === true)
                    problems.push(`${(0,finding_text/* nameText */.fh)(path) ?? 'A file'} was not looked at: ${(0,finding_text/* messageText */.Lo)(message.message)}`);
                else
                    findings.push(findingOf(message, path));
            }
            for (const message of (0,json_value/* arrayOr */.XW)(result.suppressedMessages).map(json_value/* objectOr */.Xg)) {
                const reason = (0,finding_text/* messageText */.Lo)((0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(message.suppressions)[0]).justification);
                const suppression = { by: 'inline-comment', ...(reason !== undefined && { reason }) };
                findings.push({ ...findingOf(message, path), suppression });
            }
        });
        await (0,read_json/* readJson */.V)(file, [files]);
        files.demand();
        return [{ tool: 'eslint', findings, problems, warnings: [] }];
    },
};
function findingOf(message, file) {
    const rule = (0,finding_text/* nameText */.fh)(message.ruleId) ?? 'eslint';
    const line = (0,json_value/* lineOf */.cA)(message.line);
    const endLine = (0,json_value/* lineOf */.cA)(message.endLine);
    return (0,present/* present */.E)({
        rule,
        tool: 'eslint',
        category: 'code',
        severity: (0,lint_severities/* lintSeverity */.n)(message.severity === 2 ? 'error' : 'warning'),
        message: (0,finding_text/* messageText */.Lo)(message.message) ?? rule,
        location: (0,present/* placeOf */.$)({
            file,
            line,
            endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
            column: (0,json_value/* lineOf */.cA)(message.column),
            endColumn: (0,json_value/* lineOf */.cA)(message.endColumn),
        }),
    });
}

// EXTERNAL MODULE: ./build/readers/scanners/fingerprint.js
var scanners_fingerprint = __webpack_require__(4523);
;// CONCATENATED MODULE: ./build/readers/scanners/ggshield.js











const ggshieldReader = {
    id: 'ggshield',
    title: 'ggshield (JSON)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return Object.hasOwn(root, 'type') && (Array.isArray(root.scans) || Array.isArray(root.entities_with_incidents));
    },
    async read(file) {
        const findings = [];
        const add = (entity, commit) => findings.push(...leaksOf(entity, commit));
        const [kind, id, total] = [new json_list/* JsonField */.V('type'), new json_list/* JsonField */.V('id'), new json_list/* JsonField */.V('total_occurrences')];
        const entities = new json_list/* JsonList */.b(['entities_with_incidents', json_path/* eachItem */.X_], (entity) => {
            add(entity, kind.value === 'commit' ? id.value : undefined);
        });
        const scans = new json_list/* JsonList */.b(['scans', json_path/* eachItem */.X_], (scan) => {
            for (const entity of (0,json_value/* arrayOr */.XW)(scan.entities_with_incidents))
                add((0,json_value/* objectOr */.Xg)(entity), scan.type === 'commit' ? scan.id : undefined);
        });
        await (0,read_json/* readJson */.V)(file, [kind, id, total, entities, scans]);
        const stated = (0,json_value/* countOf */.pq)(total.value);
        if (!entities.isThere && !scans.isThere && stated !== 0)
            scans.demand();
        if (stated !== undefined && stated > findings.length)
            throw fewer(stated, findings.length);
        return [{ tool: 'ggshield', findings, problems: [], warnings: [] }];
    },
};
function leaksOf(entity, commit) {
    const file = (0,report_path/* reportPath */.e)(entity.filename);
    return (0,json_value/* arrayOr */.XW)(entity.incidents).flatMap((one) => {
        const incident = (0,json_value/* objectOr */.Xg)(one);
        const places = (0,json_value/* arrayOr */.XW)(incident.occurrences);
        return (places.length === 0 ? [{}] : places).map((place) => {
            const { line_start: line, pre_line_start: before, index_start: index } = (0,json_value/* objectOr */.Xg)(place);
            const reason = (0,finding_text/* messageText */.Lo)(incident.ignore_reason) ?? (0,finding_text/* messageText */.Lo)((0,json_value/* objectOr */.Xg)(incident.ignore_reason).detail);
            const isIgnored = incident.ignore_reason !== undefined && incident.ignore_reason !== null;
            return (0,secret_finding/* secretFinding */.y)({
                tool: 'ggshield',
                rule: incident.type ?? incident.detector,
                isLive: incident.validity === 'valid',
                location: (0,present/* placeOf */.$)({ file, line: (0,json_value/* lineOf */.cA)(line) ?? (0,json_value/* lineOf */.cA)(before), column: (0,json_value/* lineOf */.cA)(((0,json_value/* countOf */.pq)(index) ?? -1) + 1) }),
                commit,
                fingerprint: (0,scanners_fingerprint/* reportedFingerprint */.a)('ggshield', (0,json_value/* textOf */.b6)(incident.ignore_sha), file),
                suppression: isIgnored ? { by: 'tool', ...(reason !== undefined && { reason }) } : undefined,
            });
        });
    });
}
function fewer(stated, found) {
    const why = `The report states ${stated} occurrences and lists ${found}.`;
    return new read_error/* ReadError */.F('report-malformed', why, 'Make the report again with ggshield itself.');
}

// EXTERNAL MODULE: ./build/readers/scanners/git-secrets.js
var git_secrets = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/readers/json/json-documents.js
var json_documents = __webpack_require__(17);
// EXTERNAL MODULE: ./build/readers/scanners/cwes.js
var scanners_cwes = __webpack_require__(7829);
// EXTERNAL MODULE: ./build/readers/scanners/ecosystems.js
var ecosystems = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/readers/scanners/report-errors.js
var report_errors = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/readers/scanners/vulnerability-finding.js
var vulnerability_finding = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/readers/scanners/github-alerts.js












const deepest = 12;
const githubAlertsReader = {
    id: 'github-alerts',
    title: 'Dependabot alerts (GitHub GraphQL and REST)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (Array.isArray(root))
            return (0,json_value/* isObject */.Gv)(root[0]) && isRestAlert(root[0]);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return (0,json_value/* isObject */.Gv)(root.data) && /"vulnerabilityAlerts"\s*:/.test(file.headText);
    },
    async read(file) {
        const findings = [];
        const problems = [];
        let lists = 0;
        await (0,json_documents/* readJsonDocuments */.d)(file, (document) => {
            if (Array.isArray(document)) {
                lists += 1;
                findings.push(...document.map((alert) => restAlert((0,json_value/* objectOr */.Xg)(alert))));
                return;
            }
            const reply = (0,json_value/* objectOr */.Xg)(document);
            const [error] = (0,json_value/* arrayOr */.XW)(reply.errors);
            if (error !== undefined)
                throw (0,report_errors/* toolFailed */.Q)('GitHub', (0,json_value/* objectOr */.Xg)(error).message);
            for (const connection of connectionsIn(reply.data)) {
                lists += 1;
                findings.push(...(0,json_value/* arrayOr */.XW)(connection.nodes).map((alert) => graphAlert((0,json_value/* objectOr */.Xg)(alert))));
                const isCut = (0,json_value/* objectOr */.Xg)(connection.pageInfo).hasNextPage === true;
                if (isCut)
                    problems.push('GitHub has more alerts than this reply holds: ask for the next page too.');
            }
        });
        if (lists === 0)
            throw noAlerts();
        return [{ tool: 'dependabot', findings, problems, warnings: [] }];
    },
};
function isRestAlert(value) {
    return (0,json_value/* isObject */.Gv)(value.security_advisory) && (0,json_value/* isObject */.Gv)(value.security_vulnerability);
}
function connectionsIn(value, depth = 0) {
    if (typeof value !== 'object' || value === null || depth > deepest)
        return [];
    return Object.entries(value).flatMap(([key, below]) => key === 'vulnerabilityAlerts' && (0,json_value/* isObject */.Gv)(below) ? [below] : connectionsIn(below, depth + 1));
}
function graphAlert(alert) {
    const vulnerability = (0,json_value/* objectOr */.Xg)(alert.securityVulnerability);
    const advisory = (0,json_value/* objectOr */.Xg)(vulnerability.advisory);
    const of = (0,json_value/* objectOr */.Xg)(vulnerability.package);
    const cvss = (0,json_value/* objectOr */.Xg)(advisory.cvss);
    const ids = idsOf(advisory.identifiers);
    return (0,vulnerability_finding/* vulnerabilityFinding */.m)({
        tool: 'dependabot',
        id: ids[0] ?? (0,json_value/* textOf */.b6)(advisory.ghsaId) ?? (0,json_value/* textOf */.b6)(alert.id) ?? '',
        aliases: ids,
        package: {
            ecosystem: ecosystemOf(of.ecosystem, alert.vulnerableManifestPath),
            name: (0,json_value/* textOf */.b6)(of.name) ?? '',
            version: (0,json_value/* textOf */.b6)(alert.vulnerableRequirements)?.replace(/^=\s*/, ''),
        },
        title: advisory.summary,
        description: advisory.description,
        severity: (0,severities/* severityOfWord */.Zx)(vulnerability.severity) ?? (0,severities/* severityOfWord */.Zx)(advisory.severity),
        cvss: (0,vulnerability_finding/* cvssOf */.b)(cvss.score, cvss.vectorString),
        fixedIn: [(0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(vulnerability.firstPatchedVersion).identifier)],
        cwes: (0,json_value/* arrayOr */.XW)((0,json_value/* objectOr */.Xg)(advisory.cwes).nodes).flatMap((one) => (0,scanners_cwes/* cwesOf */.U)((0,json_value/* objectOr */.Xg)(one).cweId)),
        url: (0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(advisory.references)[0]).url,
        location: (0,present/* placeOf */.$)({ file: (0,report_path/* reportPath */.e)(alert.vulnerableManifestPath) }),
        scope: scopeOf(alert.dependencyScope),
        suppression: suppressionOf(alert.state, alert.dismissComment ?? alert.dismissReason),
    });
}
function restAlert(alert) {
    const advisory = (0,json_value/* objectOr */.Xg)(alert.security_advisory);
    const vulnerability = (0,json_value/* objectOr */.Xg)(alert.security_vulnerability);
    const dependency = (0,json_value/* objectOr */.Xg)(alert.dependency);
    const of = (0,json_value/* isObject */.Gv)(dependency.package) ? dependency.package : (0,json_value/* objectOr */.Xg)(vulnerability.package);
    const cvss = (0,json_value/* objectOr */.Xg)(advisory.cvss);
    const ids = [(0,json_value/* textOf */.b6)(advisory.ghsa_id), (0,json_value/* textOf */.b6)(advisory.cve_id)].filter((id) => id !== undefined);
    return (0,vulnerability_finding/* vulnerabilityFinding */.m)({
        tool: 'dependabot',
        id: ids[0] ?? '',
        aliases: [...ids, ...idsOf(advisory.identifiers)],
        package: { ecosystem: (0,ecosystems/* osvEcosystem */.hW)((0,json_value/* textOf */.b6)(of.ecosystem)), name: (0,json_value/* textOf */.b6)(of.name) ?? '', version: undefined },
        title: advisory.summary,
        description: advisory.description,
        severity: (0,severities/* severityOfWord */.Zx)(vulnerability.severity) ?? (0,severities/* severityOfWord */.Zx)(advisory.severity),
        cvss: (0,vulnerability_finding/* cvssOf */.b)(cvss.score, cvss.vector_string),
        fixedIn: [(0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(vulnerability.first_patched_version).identifier)],
        cwes: (0,json_value/* arrayOr */.XW)(advisory.cwes).flatMap((one) => (0,scanners_cwes/* cwesOf */.U)((0,json_value/* objectOr */.Xg)(one).cwe_id)),
        url: alert.html_url,
        location: (0,present/* placeOf */.$)({ file: (0,report_path/* reportPath */.e)(dependency.manifest_path) }),
        scope: scopeOf(dependency.scope),
        suppression: suppressionOf(alert.state, alert.dismissed_comment ?? alert.dismissed_reason),
    });
}
function ecosystemOf(stated, manifest) {
    return (0,ecosystems/* osvEcosystem */.hW)((0,json_value/* textOf */.b6)(stated) ?? (0,ecosystems/* ecosystemOfFile */.WC)((0,json_value/* textOf */.b6)(manifest)));
}
function idsOf(identifiers) {
    const ids = (0,json_value/* arrayOr */.XW)(identifiers).flatMap((one) => (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(one).value) ?? []);
    return [...ids.filter((id) => id.startsWith('GHSA-')), ...ids.filter((id) => !id.startsWith('GHSA-'))];
}
function scopeOf(scope) {
    const word = (0,json_value/* textOf */.b6)(scope)?.toLowerCase();
    if (word === 'development')
        return 'development';
    return word === 'runtime' ? 'production' : undefined;
}
function suppressionOf(state, why) {
    const word = (0,json_value/* textOf */.b6)(state)?.toLowerCase();
    if (word === undefined || word === 'open')
        return undefined;
    const said = (0,finding_text/* messageText */.Lo)(why);
    return {
        by: 'tool',
        reason: `The alert is ${word.replaceAll('_', ' ').slice(0, 50)}${said === undefined ? '' : `: ${said}`}`,
    };
}
function noAlerts() {
    const why = 'The reply of GitHub holds no alerts, not even an empty list.';
    return new read_error/* ReadError */.F('report-malformed', why, 'Ask for `vulnerabilityAlerts { nodes { … } }`, with a token that may read them.');
}

// EXTERNAL MODULE: ./build/readers/scanners/gitleaks.js
var gitleaks = __webpack_require__(8475);
;// CONCATENATED MODULE: ./build/readers/scanners/gosec.js











const gosecReader = {
    id: 'gosec',
    title: 'gosec (JSON)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return Object.hasOwn(root, 'Issues') && (Object.hasOwn(root, 'Stats') || isIssue((0,json_value/* arrayOr */.XW)(root.Issues)[0]));
    },
    async read(file) {
        const findings = [];
        const problems = [];
        const [version, found] = [new json_list/* JsonField */.V('GosecVersion'), new json_list/* JsonField */.V('Stats', 'found')];
        const issues = new json_list/* JsonList */.b(['Issues', json_path/* eachItem */.X_], (issue) => findings.push(gosec_findingOf(issue)));
        const errors = new json_list/* JsonList */.b(['Golang errors', json_path/* eachEntry */.sJ, json_path/* eachItem */.X_], (error, path) => {
            const words = (0,finding_text/* messageText */.Lo)(error.error) ?? 'gosec does not say why.';
            problems.push(`${(0,finding_text/* nameText */.fh)(String(path[1])) ?? 'A package'} was not looked at completely: ${words}`);
        });
        await (0,read_json/* readJson */.V)(file, [version, found, issues, errors]);
        const stated = (0,json_value/* countOf */.pq)(found.value);
        if (!issues.isThere && stated !== 0)
            issues.demand();
        if (stated !== undefined && stated > findings.length)
            throw gosec_fewer(stated, findings.length);
        return [(0,present/* present */.E)({ tool: 'gosec', version: (0,finding_text/* nameText */.fh)(version.value), findings, problems, warnings: [] })];
    },
};
function isIssue(value) {
    return (0,json_value/* isObject */.Gv)(value) && Object.hasOwn(value, 'rule_id') && Object.hasOwn(value, 'details');
}
function gosec_findingOf(issue) {
    const rule = (0,finding_text/* nameText */.fh)(issue.rule_id) ?? 'gosec';
    const [first, last] = String(issue.line ?? '')
        .split('-', 2)
        .map(Number);
    const line = (0,json_value/* lineOf */.cA)(first);
    const { id, url } = (0,json_value/* objectOr */.Xg)(issue.cwe);
    const cwes = (0,scanners_cwes/* cwesOf */.U)(id, true);
    const [suppression] = (0,json_value/* arrayOr */.XW)(issue.suppressions).map(json_value/* objectOr */.Xg);
    const reason = (0,finding_text/* messageText */.Lo)(suppression?.justification);
    return (0,present/* present */.E)({
        rule,
        tool: 'gosec',
        category: 'code',
        severity: (0,severities/* severityOfWord */.Zx)(issue.severity) ?? severities/* unrated */.c3,
        message: (0,finding_text/* messageText */.Lo)(issue.details) ?? rule,
        helpUrl: (0,finding_text/* linkOf */.IJ)(url),
        cwes: cwes.length === 0 ? undefined : cwes,
        location: (0,present/* placeOf */.$)({
            file: (0,report_path/* reportPath */.e)(issue.file),
            line,
            endLine: line !== undefined && ((0,json_value/* lineOf */.cA)(last) ?? 0) > line ? last : undefined,
            column: (0,json_value/* lineOf */.cA)(Number(issue.column)),
        }),
        suppression: suppression === undefined && issue.nosec !== true
            ? undefined
            : { by: 'inline-comment', ...(reason !== undefined && { reason }) },
    });
}
function gosec_fewer(stated, found) {
    const why = `The report states ${stated} issues and lists ${found}.`;
    return new read_error/* ReadError */.F('report-malformed', why, 'Make the report again with gosec itself.');
}

// EXTERNAL MODULE: ./build/readers/scanners/govulncheck.js
var govulncheck = __webpack_require__(7380);
// EXTERNAL MODULE: ./build/readers/scanners/data-date.js
var data_date = __webpack_require__(3408);
;// CONCATENATED MODULE: ./build/readers/scanners/grype.js














const grypeReader = {
    id: 'grype',
    title: 'grype (JSON)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        const [match] = (0,json_value/* arrayOr */.XW)(root.matches);
        if ((0,json_value/* isObject */.Gv)(match))
            return (0,json_value/* isObject */.Gv)(match.vulnerability) || (0,json_value/* isObject */.Gv)(match.artifact);
        return Array.isArray(root.matches) && (0,json_value/* objectOr */.Xg)(root.descriptor).name === 'grype';
    },
    async read(file) {
        const [kind, distribution, release] = [
            new json_list/* JsonField */.V('source', 'type'),
            new json_list/* JsonField */.V('distro', 'name'),
            new json_list/* JsonField */.V('distro', 'version'),
        ];
        const [version, error] = [new json_list/* JsonField */.V('descriptor', 'version'), new json_list/* JsonField */.V('descriptor', 'db', 'error')];
        const [built, builtBelow] = [
            new json_list/* JsonField */.V('descriptor', 'db', 'built'),
            new json_list/* JsonField */.V('descriptor', 'db', 'status', 'built'),
        ];
        await (0,read_json/* readJson */.V)(file, [kind, distribution, release, version, error, built, builtBelow]);
        if ((0,json_value/* textOf */.b6)(error.value) !== undefined)
            throw (0,report_errors/* toolFailed */.Q)('grype', error.value);
        const source = {
            isImage: kind.value === 'image',
            distribution: (0,json_value/* textOf */.b6)(distribution.value),
            release: (0,json_value/* textOf */.b6)(release.value),
        };
        const findings = [];
        const matches = new json_list/* JsonList */.b(['matches', json_path/* eachItem */.X_], (match) => findings.push(matchOf(match, source)));
        await (0,read_json/* readJson */.V)(file, [matches]);
        matches.demand();
        const data = (0,data_date/* dataOf */.q)('grype database', built.value ?? builtBelow.value);
        return [(0,present/* present */.E)({ tool: 'grype', version: (0,finding_text/* nameText */.fh)(version.value), findings, problems: [], warnings: [], data })];
    },
};
function matchOf(match, source) {
    const entry = (0,json_value/* objectOr */.Xg)(match.vulnerability);
    const artifact = (0,json_value/* objectOr */.Xg)(match.artifact);
    const related = (0,json_value/* arrayOr */.XW)(match.relatedVulnerabilities).map(json_value/* objectOr */.Xg);
    const path = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(artifact.locations)[0]).path);
    const epss = (0,json_value/* arrayOr */.XW)(entry.epss).map((one) => (0,json_value/* numberOf */.rl)((0,json_value/* objectOr */.Xg)(one).epss));
    const found = (0,vulnerability_finding/* vulnerabilityFinding */.m)({
        tool: 'grype',
        id: (0,json_value/* textOf */.b6)(entry.id) ?? '',
        aliases: related.map(({ id }) => (0,json_value/* textOf */.b6)(id)),
        package: {
            ecosystem: grype_ecosystemOf(artifact, source),
            name: (0,json_value/* textOf */.b6)(artifact.name) ?? '',
            version: (0,json_value/* textOf */.b6)(artifact.version)?.replaceAll('\\0', ''),
        },
        description: (0,json_value/* textOf */.b6)(entry.description) ?? related.map((one) => (0,json_value/* textOf */.b6)(one.description)).find((text) => text !== undefined),
        severity: (0,severities/* severityOfWord */.Zx)(entry.severity),
        cvss: scoreOf([entry, ...related]),
        fixedIn: (0,json_value/* textsOf */.CB)((0,json_value/* objectOr */.Xg)(entry.fix).versions),
        cwes: (0,json_value/* arrayOr */.XW)(entry.cwes).flatMap((one) => (0,scanners_cwes/* cwesOf */.U)((0,json_value/* objectOr */.Xg)(one).cwe)),
        url: entry.dataSource,
        epss: epss.find((value) => value !== undefined && value >= 0 && value <= 1),
        knownExploited: (0,json_value/* arrayOr */.XW)(entry.knownExploited).length > 0 ? true : undefined,
        location: source.isImage ? undefined : (0,present/* placeOf */.$)({ file: (0,report_path/* reportPath */.e)(path?.replace(/^\/+/, '')) }),
    });
    return source.isImage && path !== undefined ? { ...found, message: `${(0,finding_text/* nameText */.fh)(path)}: ${found.message}` } : found;
}
function grype_ecosystemOf(artifact, source) {
    const type = (0,json_value/* textOf */.b6)(artifact.type);
    if (type === 'deb' || type === 'rpm' || type === 'apk')
        return (0,ecosystems/* osvEcosystem */.hW)(source.distribution ?? type, source.release);
    return (0,ecosystems/* ecosystemOfPurl */.pp)(artifact.purl) ?? (0,ecosystems/* osvEcosystem */.hW)(type);
}
function scoreOf(advisories) {
    for (const advisory of advisories) {
        const rows = (0,json_value/* arrayOr */.XW)(advisory.cvss).map(json_value/* objectOr */.Xg);
        const newest = rows.reduce((best, row) => (rank(row) > rank(best) ? row : best), rows[0] ?? {});
        const score = (0,vulnerability_finding/* cvssOf */.b)((0,json_value/* objectOr */.Xg)(newest.metrics).baseScore, newest.vector, newest.version);
        if (score !== undefined)
            return score;
    }
    return undefined;
}
function rank(row) {
    return Number((0,json_value/* textOf */.b6)(row.version) ?? 0) + (row.type === 'Primary' ? 0.01 : 0);
}

// EXTERNAL MODULE: ./build/readers/scanners/hadolint.js
var hadolint = __webpack_require__(7276);
;// CONCATENATED MODULE: ./build/readers/scanners/kics.js













const kicsReader = {
    id: 'kics',
    title: 'KICS (JSON)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        return (0,json_value/* isObject */.Gv)(root) && Object.hasOwn(root, 'files_scanned') && Object.hasOwn(root, 'queries_total');
    },
    async read(file) {
        const findings = [];
        const [version, total] = [new json_list/* JsonField */.V('kics_version'), new json_list/* JsonField */.V('total_counter')];
        const [unread, unrun] = [new json_list/* JsonField */.V('files_failed_to_scan'), new json_list/* JsonField */.V('queries_failed_to_execute')];
        const queries = new json_list/* JsonList */.b(['queries', json_path/* eachItem */.X_], (query) => findings.push(...findingsOf(query)));
        await (0,read_json/* readJson */.V)(file, [version, total, unread, unrun, queries]);
        queries.demand();
        const stated = (0,json_value/* countOf */.pq)(total.value);
        if (stated !== undefined && stated > findings.length)
            throw kics_fewer(stated, findings.length);
        const problems = [
            [(0,json_value/* countOf */.pq)(unread.value) ?? 0, 'files could not be scanned'],
            [(0,json_value/* countOf */.pq)(unrun.value) ?? 0, 'queries could not be run'],
        ];
        return [
            (0,present/* present */.E)({
                tool: 'kics',
                version: (0,finding_text/* nameText */.fh)(version.value),
                findings,
                problems: problems.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}.`),
                warnings: [],
            }),
        ];
    },
};
function findingsOf(query) {
    const rule = (0,finding_text/* nameText */.fh)(query.query_id) ?? 'kics';
    const category = categoryOf(query);
    const severity = (0,severities/* severityOfWord */.Zx)(query.severity) ?? severities/* unrated */.c3;
    return (0,json_value/* arrayOr */.XW)(query.files).map((one) => {
        const place = (0,json_value/* objectOr */.Xg)(one);
        const location = (0,present/* placeOf */.$)({ file: (0,report_path/* reportPath */.e)(place.file_name), line: (0,json_value/* lineOf */.cA)(place.line) });
        const fingerprint = (0,scanners_fingerprint/* reportedFingerprint */.a)('kics', (0,json_value/* textOf */.b6)(place.similarity_id));
        if (category === 'secret') {
            return (0,secret_finding/* secretFinding */.y)({
                tool: 'kics',
                rule,
                title: query.query_name,
                severity,
                location,
                fingerprint,
                helpUrl: query.query_url,
            });
        }
        const message = (0,finding_text/* messageText */.Lo)(query.query_name) ?? rule;
        const cwes = (0,scanners_cwes/* cwesOf */.U)(query.cwe, true);
        return (0,present/* present */.E)({
            rule,
            tool: 'kics',
            category,
            severity,
            message,
            title: (0,finding_text/* nameText */.fh)(query.query_name),
            details: (0,finding_text/* detailsText */.ez)(query.description, message),
            fix: (0,finding_text/* messageText */.Lo)(place.expected_value),
            helpUrl: (0,finding_text/* linkOf */.IJ)(query.query_url),
            cwes: cwes.length === 0 ? undefined : cwes,
            location,
            fingerprint,
        });
    });
}
function categoryOf(query) {
    if (/secret/i.test((0,json_value/* textOf */.b6)(query.category) ?? '') || /^passwords and secrets/i.test((0,json_value/* textOf */.b6)(query.query_name) ?? '')) {
        return 'secret';
    }
    const platform = (0,json_value/* textOf */.b6)(query.platform)?.toLowerCase();
    if (platform === 'dockerfile')
        return 'container';
    return platform === 'cicd' ? 'workflow' : 'configuration';
}
function kics_fewer(stated, found) {
    const why = `The report states ${stated} results and lists ${found}.`;
    return new read_error/* ReadError */.F('report-malformed', why, 'Make the report again with KICS itself.');
}

// EXTERNAL MODULE: ./build/readers/scanners/json-lines.js
var json_lines = __webpack_require__(4195);
;// CONCATENATED MODULE: ./build/readers/scanners/noseyparker.js








const noseyParkerReader = {
    id: 'noseyparker',
    title: 'noseyparker (JSON lines)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        return (0,json_value/* isObject */.Gv)(root) && isFinding(root);
    },
    async read(file) {
        const findings = [];
        await (0,json_lines/* readJsonLines */.sS)(file, (finding) => {
            if (!isFinding(finding))
                throw notNoseyParker();
            for (const match of (0,json_value/* arrayOr */.XW)(finding.matches))
                findings.push(noseyparker_matchOf(finding, (0,json_value/* objectOr */.Xg)(match)));
        });
        return [{ tool: 'noseyparker', findings, problems: [], warnings: [] }];
    },
};
function isFinding(value) {
    return Object.hasOwn(value, 'rule_name') && Array.isArray(value.matches) && Object.hasOwn(value, 'num_matches');
}
function noseyparker_matchOf(finding, match) {
    const places = (0,json_value/* arrayOr */.XW)(match.provenance).map(json_value/* objectOr */.Xg);
    const inTree = places.find(({ kind }) => kind === 'file');
    const { commit_metadata: commit, blob_path: path } = (0,json_value/* objectOr */.Xg)((inTree === undefined ? places : []).map((one) => one.first_commit)[0]);
    const start = (0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(match.location).source_span).start);
    return (0,secret_finding/* secretFinding */.y)({
        tool: 'noseyparker',
        rule: finding.rule_text_id ?? finding.rule_name,
        title: finding.rule_name,
        secret: (0,json_value/* objectOr */.Xg)(match.snippet).matching,
        location: (0,present/* placeOf */.$)({
            file: (0,report_path/* reportPath */.e)(inTree?.path ?? path),
            line: (0,json_value/* lineOf */.cA)(start.line),
            column: (0,json_value/* lineOf */.cA)(start.column),
        }),
        commit: (0,json_value/* objectOr */.Xg)(commit).commit_id,
        fingerprint: (0,scanners_fingerprint/* reportedFingerprint */.a)('noseyparker', (0,json_value/* textOf */.b6)(finding.finding_id), (0,report_path/* reportPath */.e)(inTree?.path ?? path)),
        suppression: (0,json_value/* arrayOr */.XW)(finding.statuses).includes('reject') ? { by: 'tool' } : undefined,
    });
}
function notNoseyParker() {
    const mend = 'Write the output of `noseyparker report --format jsonl` into the file, and nothing else.';
    return new read_error/* ReadError */.F('report-malformed', 'A line is no finding of noseyparker.', mend);
}

// EXTERNAL MODULE: ./build/readers/scanners/npm-audit.js
var npm_audit = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/readers/scanners/npm-audit-1.js
var npm_audit_1 = __webpack_require__(9370);
// EXTERNAL MODULE: ./build/readers/scanners/osv-scanner.js
var osv_scanner = __webpack_require__(3456);
// EXTERNAL MODULE: ./build/readers/scanners/pip-audit.js
var pip_audit = __webpack_require__(411);
// EXTERNAL MODULE: ./build/readers/scanners/sarif.js + 6 modules
var sarif = __webpack_require__(2431);
// EXTERNAL MODULE: ./build/readers/scanners/semgrep.js
var semgrep = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/readers/scanners/swiftlint.js
var swiftlint = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/readers/scanners/trivy.js + 1 modules
var trivy = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/readers/scanners/trufflehog.js
var trufflehog = __webpack_require__(3507);
// EXTERNAL MODULE: ./build/readers/scanners/trufflehog2.js
var trufflehog2 = __webpack_require__(7061);
;// CONCATENATED MODULE: ./build/readers/scanners/trufflehog3.js









const trufflehog3Reader = {
    id: 'trufflehog3',
    title: 'trufflehog3 (JSON)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        const [first] = Array.isArray(root) ? root : [];
        if (!(0,json_value/* isObject */.Gv)(first))
            return false;
        const isLegacy = Object.hasOwn(first, 'stringsFound') && Object.hasOwn(first, 'reason');
        return isLegacy || ((0,json_value/* isObject */.Gv)(first.rule) && Object.hasOwn(first, 'secret') && Object.hasOwn(first, 'path'));
    },
    async read(file) {
        const findings = [];
        const leaks = new json_list/* JsonList */.b([json_path/* eachItem */.X_], (leak) => {
            findings.push(Object.hasOwn(leak, 'stringsFound') ? (0,trufflehog2/* leakOfTruffleHog2 */.r)(leak, 'trufflehog3') : leakOf(leak));
        });
        await (0,read_json/* readJson */.V)(file, [leaks]);
        leaks.demand();
        return [{ tool: 'trufflehog3', findings, problems: [], warnings: [] }];
    },
};
function leakOf(leak) {
    const rule = (0,json_value/* objectOr */.Xg)(leak.rule);
    const line = typeof leak.line === 'string' ? (0,json_value/* lineOf */.cA)(Number(leak.line)) : (0,json_value/* lineOf */.cA)(leak.line);
    return (0,secret_finding/* secretFinding */.y)({
        tool: 'trufflehog3',
        rule: rule.id,
        title: rule.message,
        secret: leak.secret,
        location: (0,present/* placeOf */.$)({ file: (0,report_path/* reportPath */.e)(leak.path), line }),
        commit: leak.commit,
    });
}

// EXTERNAL MODULE: ./build/readers/scanners/yarn-audit.js
var yarn_audit = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/readers/scanners/zizmor.js
var zizmor = __webpack_require__(6918);
;// CONCATENATED MODULE: ./build/readers/scanners/index.js
































const scannerReaders = [
    sarif/* sarifReader */.d,
    actionlint/* actionlintReader */.X,
    bandit/* banditReader */.E,
    bundler_audit/* bundlerAuditReader */.h,
    bundler_audit/* bundlerAuditTextReader */.E,
    cargo_audit/* cargoAuditReader */.N,
    cargo_deny/* cargoDenyReader */.a,
    cargo_geiger/* cargoGeigerReader */.t,
    checkovReader,
    clippy/* clippyReader */.F,
    detect_secrets/* detectSecretsReader */.g,
    eslintReader,
    ggshieldReader,
    git_secrets/* gitSecretsReader */.b,
    githubAlertsReader,
    gitleaks/* gitleaksReader */.m,
    gosecReader,
    govulncheck/* govulncheckReader */.f,
    grypeReader,
    hadolint/* hadolintReader */.b,
    kicsReader,
    noseyParkerReader,
    npm_audit_1/* npmAudit1Reader */.l,
    npm_audit/* npmAuditReader */.i,
    osv_scanner/* osvScannerReader */.K,
    pip_audit/* pipAuditReader */.q,
    semgrep/* semgrepReader */.n,
    swiftlint/* swiftlintReader */.W,
    trivy/* trivyReader */.i,
    trufflehog3Reader,
    trufflehog/* trufflehogReader */.u,
    yarn_audit/* yarnAuditReader */.v,
    yarn_audit/* yarnBerryAuditReader */.R,
    zizmor/* zizmorReader */.L,
];
const writersOfEmptyLists = [
    actionlint/* actionlintReader */.X,
    eslintReader,
    gitleaks/* gitleaksReader */.m,
    hadolint/* hadolintReader */.b,
    swiftlint/* swiftlintReader */.W,
    trufflehog3Reader,
    zizmor/* zizmorReader */.L,
];
function recogniseScannerReport(file) {
    if (/^\s*\[\s*\]\s*$/.test(file.headText)) {
        const name = file.name?.split('/').at(-1)?.toLowerCase() ?? '';
        return writersOfEmptyLists.findLast((reader) => name.includes(reader.id));
    }
    const claims = scannerReaders.filter((reader) => reader.sniff(file));
    return claims.length === 1 ? claims[0] : undefined;
}

// EXTERNAL MODULE: ./build/actions/security-scan/list-files.js + 1 modules
var list_files = __webpack_require__(460);
// EXTERNAL MODULE: ./build/actions/security-scan/source-result.js
var source_result = __webpack_require__(9734);
// EXTERNAL MODULE: ./build/actions/security-scan/tools/map-locations.js
var map_locations = __webpack_require__(896);
// EXTERNAL MODULE: ./build/actions/security-scan/tools/run-tool.js + 3 modules
var run_tool = __webpack_require__(7359);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/read-reports.js











async function readScannerReports(run, target) {
    const patterns = run.inputs.reports ?? [];
    if (patterns.length === 0)
        return [];
    const { ports, workingDirectory } = run;
    const tracked = target.git === undefined ? [] : (await (0,list_files/* listFiles */.CS)(target.git, target.root, ports.files)).files;
    const paths = new repository_paths/* RepositoryPaths */.L({ root: target.root, tracked, workingDirectory });
    const found = await (0,find_files/* findFiles */.l)(ports.files, workingDirectory, patterns);
    const results = [
        ...found.byPattern
            .filter(({ files }) => files.length === 0)
            .map(({ pattern }) => nothingMatches(pattern, workingDirectory)),
        ...found.unreadable.map((folder) => unlisted(nameOf(folder, workingDirectory))),
    ];
    for (const path of found.files) {
        ports.signal.throwIfAborted();
        results.push(...(await readReport(path, run, paths)));
    }
    return results;
}
async function readReport(path, { ports, workingDirectory }, paths) {
    const name = nameOf(path, workingDirectory);
    const began = ports.clock.monotonic();
    try {
        const file = await (0,open_report/* openReport */.N)(ports.files, path, name);
        const reader = recogniseScannerReport(file);
        if (reader === undefined)
            return [notRecognised(name)];
        const runs = await reader.read(file);
        const durationMs = ports.clock.monotonic() - began;
        return runs.map((one) => {
            const gaps = (0,run_tool/* gapsOf */.d)(one, one.tool);
            const scanner = { id: name, title: `${one.tool} (${name})`, requested: true };
            const outcome = {
                status: gaps.length === 0 ? 'completed' : 'incomplete',
                tool: { id: one.tool, ...(one.version !== undefined && { version: one.version }) },
                findings: one.findings.map((finding) => (0,map_locations/* mapLocation */.a)(finding, { paths, folder: (0,external_node_path_.dirname)(path) })),
                scanned: `what ${one.tool} was given, read as ${reader.title}`,
                gaps,
                data: one.data ?? [],
            };
            return (0,source_result/* sourceResult */.lu)(scanner, outcome, durationMs);
        });
    }
    catch (error) {
        if (!(error instanceof read_error/* ReadError */.F))
            throw error;
        return [failed(name, error.message, error.mend)];
    }
}
function nothingMatches(pattern, workingDirectory) {
    const fix = 'Check the pattern, and that the step which writes the report ran before the scan and did not fail.';
    return failed(pattern, `Nothing in ${workingDirectory} matches it.`, fix);
}
function unlisted(name) {
    const why = 'The folder cannot be listed, so reports in it may be missed.';
    return failed(name, why, `Let the user the step runs as read it, or leave it out of the pattern with a line \`!${name}\`.`);
}
function notRecognised(name) {
    const formats = scannerReaders.map(({ title }) => title).join(', ');
    const why = 'Its content is no report of a scanner of a known format.';
    return failed(name, why, `Narrow the pattern (a line \`!${name}\` leaves the file out), or write one of: ${formats}.`);
}
function failed(name, why, fix) {
    const scanner = { id: name, title: name, requested: true };
    const sentence = /[.!?]$/.test(why) ? why : `${why}.`;
    return (0,source_result/* sourceResult */.lu)(scanner, { status: 'failed', tool: { id: 'report' }, why: sentence, fix });
}
function nameOf(path, workingDirectory) {
    return (0,relative_path/* pathInside */._)(workingDirectory, path) ?? path;
}


/***/ })

};
