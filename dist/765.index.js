export const id = 765;
export const ids = [765];
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

/***/ 765:
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
// EXTERNAL MODULE: ./build/actions/security-scan/checks/xml-tree.js
var xml_tree = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/android/android-path.js
var android_path = __webpack_require__(4820);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/android/rules.js
const guides = 'https://developer.android.com';
const risks = `${guides}/privacy-and-security/risks`;
const network = `${guides}/privacy-and-security/security-config`;
const androidRules = {
    debuggable: {
        id: 'android-debuggable',
        title: 'App lets debuggers in',
        severity: 'high',
        why: 'Whoever holds the device can read and change the memory and the files of the app.',
        fix: 'Remove android:debuggable; builds for debugging set it by themselves.',
        helpUrl: `${risks}/android-debuggable`,
        cwes: [489],
    },
    cleartext: {
        id: 'android-cleartext',
        title: 'Traffic in the clear is allowed',
        severity: 'high',
        why: 'What the app sends can be read and changed on the way.',
        fix: 'Use https everywhere, and remove the permission.',
        helpUrl: `${risks}/cleartext-communications`,
        cwes: [319],
    },
    userCertificates: {
        id: 'android-user-certificates',
        title: 'Certificates that a user installed are trusted',
        severity: 'high',
        why: 'Whoever gets a certificate onto the device can read everything the app sends.',
        fix: 'Trust them in <debug-overrides> only.',
        helpUrl: network,
        cwes: [295],
    },
    backup: {
        id: 'android-backup',
        title: 'Data of the app goes into backups',
        severity: 'low',
        why: 'Files and settings of the app are copied to a cloud or a computer, with all personal data and tokens in them.',
        fix: 'Set android:allowBackup to false, or say with android:dataExtractionRules what is left out.',
        helpUrl: `${guides}/privacy-and-security/risks/backup-best-practices`,
        cwes: [530],
    },
    exported: {
        id: 'android-exported-component',
        title: 'Part of the app is open to all other apps',
        severity: 'medium',
        why: 'Any app on the device can start it or ask it, with data of its own.',
        fix: 'Set android:exported to false, or ask for a permission of the protection level signature.',
        helpUrl: `${risks}/android-exported`,
        cwes: [926],
    },
    weakPermission: {
        id: 'android-weak-permission',
        title: 'Own permission that any app can get',
        severity: 'low',
        why: 'Without the protection level signature every app that asks for the permission has it.',
        fix: 'Set android:protectionLevel to signature.',
        helpUrl: `${risks}/custom-permissions`,
        cwes: [732],
    },
    unreadable: {
        id: 'android-file-unreadable',
        title: 'File could not be read',
        severity: 'low',
        why: 'What cannot be read was not checked.',
        fix: 'Mend the XML.',
        helpUrl: `${guides}/guide/topics/manifest/manifest-intro`,
    },
};

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/android/manifest.js


const components = new Set(['activity', 'activity-alias', 'service', 'receiver', 'provider']);
function findManifest(root, isForTests) {
    const application = root.children.find(({ name }) => name === 'application');
    const permissions = root.children.filter(({ name }) => name === 'permission');
    return [
        ...(application === undefined ? [] : ofApplication(application, isForTests)),
        ...(application?.children ?? []).filter(({ name }) => components.has(name)).flatMap(ofComponent),
        ...permissions.flatMap(ofPermission),
    ];
}
function ofApplication(application, isForTests) {
    const hits = [];
    for (const [name, rule, message] of [
        ['android:debuggable', androidRules.debuggable, 'Debuggers may attach to the app.'],
        ['android:usesCleartextTraffic', androidRules.cleartext, 'The app may talk to every server in the clear.'],
    ]) {
        const attribute = (0,xml_tree/* attributeOf */.w4)(application, name);
        if (attribute?.value !== 'true')
            continue;
        hits.push({ rule, index: attribute.index, message, severity: isForTests ? 'note' : rule.severity });
    }
    return isForTests ? hits : [...hits, ...ofBackup(application)];
}
function ofBackup(application) {
    const backup = (0,xml_tree/* attributeOf */.w4)(application, 'android:allowBackup');
    const isBounded = ['android:dataExtractionRules', 'android:fullBackupContent'].some((name) => (0,xml_tree/* attributeOf */.w4)(application, name) !== undefined);
    if (backup?.value === 'false' || isBounded)
        return [];
    if (backup === undefined) {
        const message = 'android:allowBackup is not there, which means true.';
        return [{ rule: androidRules.backup, index: application.index, message }];
    }
    if (backup.value !== 'true')
        return [];
    return [
        {
            rule: androidRules.backup,
            index: backup.index,
            message: 'Backups take all data of the app.',
            severity: 'medium',
        },
    ];
}
function ofComponent(component) {
    const exported = (0,xml_tree/* attributeOf */.w4)(component, 'android:exported');
    const guarded = ['android:permission', 'android:readPermission', 'android:writePermission'].some((name) => (0,xml_tree/* attributeOf */.w4)(component, name) !== undefined);
    if (exported?.value !== 'true' || guarded || isEntrance(component))
        return [];
    const name = (0,xml_tree/* attributeOf */.w4)(component, 'android:name')?.value ?? component.name;
    const severity = component.name === 'provider' ? 'high' : component.name.startsWith('activity') ? 'low' : 'medium';
    const message = `The ${component.name} ${name} is exported without a permission.`;
    return [{ rule: androidRules.exported, index: exported.index, message, severity }];
}
function isEntrance({ name, children }) {
    if (!name.startsWith('activity'))
        return false;
    const words = children
        .filter((filter) => filter.name === 'intent-filter')
        .flatMap((filter) => filter.children.map((child) => (0,xml_tree/* attributeOf */.w4)(child, 'android:name')?.value ?? ''));
    return words.some((word) => /\.(?:LAUNCHER|LEANBACK_LAUNCHER|BROWSABLE|HOME)$/.test(word));
}
function ofPermission(permission) {
    const level = (0,xml_tree/* attributeOf */.w4)(permission, 'android:protectionLevel');
    if (level !== undefined && /signature|^@|\$/.test(level.value))
        return [];
    const name = (0,xml_tree/* attributeOf */.w4)(permission, 'android:name')?.value ?? '';
    const message = `Every app can get the permission ${name}.`;
    return [{ rule: androidRules.weakPermission, index: level?.index ?? permission.index, message }];
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/local-domain.js
var local_domain = __webpack_require__(9995);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/android/network-configuration.js



function findNetworkConfiguration(root) {
    return root.children.filter(({ name }) => /^(?:base|domain)-config$/.test(name)).flatMap(ofConfiguration);
}
function ofConfiguration(configuration) {
    const hits = [];
    const domains = configuration.children.filter(({ name }) => name === 'domain').map(({ text }) => text.trim());
    const isLocal = domains.length > 0 && domains.every(local_domain/* isLocalDomain */.u);
    const who = domains.length === 0 ? 'Every server' : domains.slice(0, 3).join(', ');
    const severity = isLocal ? 'note' : 'high';
    const cleartext = (0,xml_tree/* attributeOf */.w4)(configuration, 'cleartextTrafficPermitted');
    if (cleartext?.value === 'true') {
        const message = `${who} may be reached in the clear.`;
        hits.push({ rule: androidRules.cleartext, index: cleartext.index, message, severity });
    }
    for (const anchors of configuration.children.filter(({ name }) => name === 'trust-anchors')) {
        for (const certificates of anchors.children) {
            const source = (0,xml_tree/* attributeOf */.w4)(certificates, 'src');
            if (source?.value !== 'user')
                continue;
            const message = 'Certificates that a user installed are trusted outside debugging.';
            hits.push({ rule: androidRules.userCertificates, index: source.index, message, severity });
        }
    }
    const inner = configuration.children.filter(({ name }) => name === 'domain-config');
    return [...hits, ...inner.flatMap(ofConfiguration)];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/android/index.js






const tests = /(?:^|\/)src\/(?:debug|test|androidTest|\w+Debug)\//;
const rules = Object.values(androidRules);
const detector = {
    id: 'android',
    async create() {
        return {
            wants: android_path/* isAndroidPath */.$,
            inspect: (file) => (0,report_hits/* reportHits */.d)({ tool: 'android', category: 'configuration' }, file, inspectFile(file)),
        };
    },
};
function inspectFile({ path, text }) {
    const root = (0,xml_tree/* readXmlTree */.a9)(text);
    if ((0,xml_tree/* isXmlFault */.YA)(root)) {
        const message = `The file is not read: ${root.what}.`;
        return [{ rule: androidRules.unreadable, index: root.index, message, identity: 'file' }];
    }
    if (root.name === 'manifest')
        return findManifest(root, tests.test(path));
    return root.name === 'network-security-config' && !tests.test(path) ? findNetworkConfiguration(root) : [];
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isLocalDomain)
/* harmony export */ });
const local = /^(?:localhost|local|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|::1|.*\.(?:local|test|localhost|internal|lan))$/i;
function isLocalDomain(domain) {
    return local.test(domain.slice(0, 300));
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

/***/ 7217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ isXmlFault),
/* harmony export */   a9: () => (/* binding */ readXmlTree),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
const deepest = 200;
const namePattern = /[A-Za-z_][\w.:-]*/y;
const attributePattern = /\s+(?<name>[A-Za-z_][\w.:-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/y;
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function readXmlTree(text) {
    const open = [];
    let root;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const markup = text.indexOf('<', at);
        const end = markup < 0 ? text.length : markup;
        if (end > at)
            open.at(-1)?.texts.push(decode(text.slice(at, end)));
        if (markup < 0)
            break;
        const passed = endOfPassed(text, markup);
        if (passed !== undefined) {
            if (passed < 0)
                return { index: markup, what: 'the file ends inside a comment or declaration' };
            const passage = text.slice(markup, passed);
            if (passage.startsWith('<![CDATA['))
                open.at(-1)?.texts.push(passage.slice(9, -3));
            if (passage.startsWith('<!DOCTYPE') && passage.includes('<!ENTITY')) {
                return { index: markup, what: 'it defines entities' };
            }
            at = passed;
            continue;
        }
        if (text[markup + 1] === '/') {
            const close = text.indexOf('>', markup);
            const name = text.slice(markup + 2, close < 0 ? markup + 2 : close).trim();
            const element = open.pop();
            if (element === undefined || element.name !== name)
                return { index: markup, what: 'a closing tag closes nothing' };
            const { texts, ...rest } = element;
            const done = { ...rest, text: texts.join('') };
            const parent = open.at(-1);
            if (parent === undefined)
                root = done;
            else
                parent.children.push(done);
            at = close + 1;
            continue;
        }
        const tag = readTag(text, markup);
        if (tag === undefined)
            return { index: markup, what: 'a tag is malformed' };
        if (root !== undefined && open.length === 0)
            return { index: markup, what: 'there is a second root' };
        if (open.length >= deepest)
            return { index: markup, what: 'it is nested too deep' };
        const { name, attributes, isClosed, next } = tag;
        if (isClosed) {
            const done = { name, index: markup, attributes, children: [], text: '' };
            const parent = open.at(-1);
            if (parent === undefined)
                root = done;
            else
                parent.children.push(done);
        }
        else
            open.push({ name, index: markup, attributes, children: [], texts: [] });
        at = next;
    }
    const unclosed = open.at(-1);
    if (unclosed !== undefined)
        return { index: unclosed.index, what: `<${unclosed.name}> is never closed` };
    return root ?? { index: 0, what: 'it holds no element' };
}
function isXmlFault(read) {
    return 'what' in read;
}
function attributeOf(element, name) {
    return element.attributes.find((attribute) => attribute.name === name);
}
function endOfPassed(text, start) {
    const after = (mark) => {
        const found = text.indexOf(mark, start);
        return found < 0 ? -1 : found + mark.length;
    };
    if (text.startsWith('<!--', start))
        return after('-->');
    if (text.startsWith('<![CDATA[', start))
        return after(']]>');
    if (text.startsWith('<?', start))
        return after('?>');
    if (!text.startsWith('<!', start))
        return undefined;
    const bracket = text.indexOf('[', start);
    const end = text.indexOf('>', start);
    return bracket >= 0 && bracket < end ? after(']>') : after('>');
}
function readTag(text, start) {
    namePattern.lastIndex = start + 1;
    const name = namePattern.exec(text)?.[0];
    if (name === undefined)
        return undefined;
    let at = start + 1 + name.length;
    const attributes = [];
    for (;;) {
        attributePattern.lastIndex = at;
        const match = attributePattern.exec(text);
        if (match === null)
            break;
        const { name: attribute = '', double, single } = match.groups ?? {};
        attributes.push({ name: attribute, value: decode(double ?? single ?? ''), index: at + match[0].search(/\S/) });
        at = attributePattern.lastIndex;
    }
    while (/\s/.test(text[at] ?? ''))
        at += 1;
    const isClosed = text[at] === '/';
    if (isClosed)
        at += 1;
    return text[at] === '>' ? { name, attributes, isClosed, next: at + 1 } : undefined;
}
function decode(text) {
    if (!text.includes('&'))
        return text;
    return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return entities[String(name).toLowerCase()] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
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


/***/ })

};
