export const id = 1311;
export const ids = [1311];
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

/***/ 1311:
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
// EXTERNAL MODULE: ./build/actions/security-scan/checks/shell-downloads.js
var shell_downloads = __webpack_require__(31);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/property-hit.js
function hitAtKey(rule, { key, keyIndex }, message, severity = rule.severity) {
    return { rule, index: keyIndex, end: keyIndex + `<key>${key}</key>`.length, message, severity };
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/xml-tree.js
var xml_tree = __webpack_require__(7217);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/property-list.js

function readPropertyList(text) {
    const root = (0,xml_tree/* readXmlTree */.a9)(text);
    if ((0,xml_tree/* isXmlFault */.YA)(root))
        return root;
    const [first] = root.children;
    const value = root.name === 'plist' && first !== undefined ? valueOfElement(first) : undefined;
    return value?.kind === 'dictionary'
        ? value
        : { index: root.index, what: 'it is no property list of keys and values' };
}
function valueOfElement(element) {
    const { name, index, text, children } = element;
    switch (name) {
        case 'dict':
            return { kind: 'dictionary', index, entries: entriesOf(children) };
        case 'array':
            return { kind: 'array', index, items: children.flatMap((child) => valueOfElement(child) ?? []) };
        case 'true':
        case 'false':
            return { kind: 'truth', index, isTrue: name === 'true' };
        case 'string':
        case 'integer':
        case 'real':
        case 'date':
            return { kind: 'text', index, text };
        case 'data':
            return { kind: 'data', index, text };
        default:
            return undefined;
    }
}
function entriesOf(children) {
    const entries = [];
    for (const [at, child] of children.entries()) {
        const next = children[at + 1];
        if (child.name !== 'key' || next === undefined || next.name === 'key')
            continue;
        const value = valueOfElement(next);
        if (value !== undefined)
            entries.push({ key: child.text.trim(), keyIndex: child.index, value });
    }
    return entries;
}
function propertyOf(value, key) {
    return value?.kind === 'dictionary' ? value.entries.find((entry) => entry.key === key) : undefined;
}
function isTrue(value) {
    if (value?.kind === 'truth')
        return value.isTrue;
    return value?.kind === 'text' && /^(?:yes|true|1)$/i.test(value.text.trim());
}
function textsOf(value) {
    if (value?.kind === 'text')
        return [value];
    return value?.kind === 'array' ? value.items.flatMap((item) => (item.kind === 'text' ? [item] : [])) : [];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/rules.js
const apple = 'https://developer.apple.com/documentation';
const transport = `${apple}/bundleresources/information-property-list/nsapptransportsecurity`;
const protectedResources = `${apple}/uikit/requesting-access-to-protected-resources`;
const privacy = `${apple}/bundleresources/privacy-manifest-files`;
const entitlements = `${apple}/bundleresources/entitlements`;
const iosRules = {
    transportOff: {
        id: 'ats-disabled',
        title: 'App Transport Security is off',
        severity: 'high',
        why: 'The app may talk to any server in the clear, where everyone on the way reads and changes what is sent.',
        fix: 'Remove NSAllowsArbitraryLoads, and name the few domains that need an exception.',
        helpUrl: transport,
        cwes: [319],
    },
    transportContent: {
        id: 'ats-content-exception',
        title: 'Web views or media may use the clear',
        severity: 'medium',
        why: 'Pages in web views and media can be read and changed on the way.',
        fix: 'Remove the exception, or load that content over https.',
        helpUrl: transport,
        cwes: [319],
    },
    insecureDomain: {
        id: 'ats-insecure-domain',
        title: 'A domain is reached in the clear',
        severity: 'high',
        why: 'What the app sends there can be read and changed on the way.',
        fix: 'Give the server a certificate and remove the exception.',
        helpUrl: transport,
        cwes: [319],
    },
    weakTls: {
        id: 'ats-weak-tls',
        title: 'Old TLS is accepted',
        severity: 'medium',
        why: 'TLS before 1.2, and keys without forward secrecy, can be broken or read later.',
        fix: 'Remove the exception and raise the server to TLS 1.2 or later.',
        helpUrl: transport,
        cwes: [326, 327],
    },
    emptyPurpose: {
        id: 'purpose-string-empty',
        title: 'Purpose of an access is not said',
        severity: 'medium',
        why: 'People cannot decide what they agree to, and App Review rejects it.',
        fix: 'Write in a sentence what the app does with it.',
        helpUrl: protectedResources,
        cwes: [359],
    },
    missingPurpose: {
        id: 'purpose-string-missing',
        title: 'Purpose string is missing',
        severity: 'medium',
        why: 'The app ends when it asks for access, or never gets it.',
        fix: 'Add the key with a sentence that says what the app does with it.',
        helpUrl: protectedResources,
        cwes: [359],
    },
    fileSharing: {
        id: 'file-sharing',
        title: 'Documents of the app are open to others',
        severity: 'low',
        why: 'Whoever has the unlocked device, or a computer it trusts, can copy and change all files in the folder.',
        fix: 'Switch it off, or keep personal data out of the Documents folder.',
        helpUrl: `${apple}/bundleresources/information-property-list/uifilesharingenabled`,
        cwes: [552],
    },
    urlScheme: {
        id: 'custom-url-scheme',
        title: 'Custom URL scheme',
        severity: 'note',
        why: 'Any app can claim the same scheme, and any page can open it with data of its own.',
        fix: 'Use universal links for what carries tokens, and check everything that comes in.',
        helpUrl: `${apple}/xcode/defining-a-custom-url-scheme-for-your-app`,
        cwes: [939],
    },
    encryptionDeclaration: {
        id: 'encryption-not-declared',
        title: 'Use of encryption is not declared',
        severity: 'note',
        why: 'Each upload then waits for somebody to answer the question about export.',
        fix: 'Add ITSAppUsesNonExemptEncryption.',
        helpUrl: `${apple}/security/complying-with-encryption-export-regulations`,
    },
    debuggable: {
        id: 'get-task-allow',
        title: 'App lets debuggers in',
        severity: 'high',
        why: 'Other processes can read and change the memory of the app, with all data and keys in it.',
        fix: 'Remove get-task-allow; Xcode adds it to debug builds by itself.',
        helpUrl: entitlements,
        cwes: [489],
    },
    keychainWildcard: {
        id: 'keychain-group-wildcard',
        title: 'Keychain is shared with every app of the team',
        severity: 'medium',
        why: 'A hole in any of the apps gives away what this one stores.',
        fix: 'Name the groups that are shared.',
        helpUrl: entitlements,
        cwes: [732],
    },
    hardening: {
        id: 'hardened-runtime-exception',
        title: 'Protection of the hardened runtime is off',
        severity: 'medium',
        why: 'Code that was not signed with the app can run in it.',
        fix: 'Remove the exception, or keep it in the one helper that needs it.',
        helpUrl: `${apple}/security/hardened-runtime`,
        cwes: [693],
    },
    dataProtection: {
        id: 'data-protection',
        title: 'Files are not protected while the device is locked',
        severity: 'medium',
        why: 'Files without a protection class can be read from a device that is locked.',
        fix: 'Set com.apple.developer.default-data-protection to NSFileProtectionComplete.',
        helpUrl: `${entitlements}/com.apple.developer.default-data-protection`,
        cwes: [311],
    },
    developmentEntitlement: {
        id: 'development-entitlement',
        title: 'Entitlement for development',
        severity: 'note',
        why: 'A build for users that is signed with it talks to test services, or trusts servers that only developers should.',
        fix: 'Use entitlements of their own for builds that go to users.',
        helpUrl: entitlements,
        cwes: [489],
    },
    healthTracking: {
        id: 'privacy-health-tracking',
        title: 'Health data is used to track people',
        severity: 'high',
        why: 'Data of HealthKit and of medical apps must not be used for advertising.',
        fix: 'Stop it, and set NSPrivacyCollectedDataTypeTracking to false for health and fitness.',
        helpUrl: privacy,
        cwes: [359],
    },
    privacyManifest: {
        id: 'privacy-manifest-incomplete',
        title: 'Privacy manifest is incomplete',
        severity: 'low',
        why: 'What the app collects and why is then not told, and App Store Connect rejects it.',
        fix: 'Add the reasons or domains.',
        helpUrl: privacy,
        cwes: [359],
    },
    buildSetting: {
        id: 'insecure-build-setting',
        title: 'Build setting that weakens the program',
        severity: 'low',
        why: 'The compiler or the system leaves out a check that stops attacks.',
        fix: 'Remove the setting.',
        helpUrl: `${apple}/xcode/build-settings-reference`,
        cwes: [693],
    },
    remoteScript: {
        id: 'pipe-to-shell',
        title: 'Script from the network runs unchecked',
        severity: 'low',
        why: 'Whoever controls the server decides what runs on the machine that builds and signs.',
        fix: 'Put the script into the repository, or compare its digest before it runs.',
        helpUrl: `${apple}/xcode/running-custom-scripts-during-a-build`,
        cwes: [494],
    },
    unreadable: {
        id: 'property-list-unreadable',
        title: 'Property list could not be read',
        severity: 'low',
        why: 'What cannot be read was not checked.',
        fix: 'Mend it, or convert it with `plutil -convert xml1`.',
        helpUrl: apple,
    },
};

// EXTERNAL MODULE: ./build/actions/security-scan/checks/local-domain.js
var local_domain = __webpack_require__(9995);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/transport-security.js




const narrower = ['NSAllowsArbitraryLoadsInWebContent', 'NSAllowsArbitraryLoadsForMedia', 'NSAllowsLocalNetworking'];
const insecureLoads = [
    'NSExceptionAllowsInsecureHTTPLoads',
    'NSTemporaryExceptionAllowsInsecureHTTPLoads',
    'NSThirdPartyExceptionAllowsInsecureHTTPLoads',
];
const minimumVersions = [
    'NSExceptionMinimumTLSVersion',
    'NSTemporaryExceptionMinimumTLSVersion',
    'NSThirdPartyExceptionMinimumTLSVersion',
];
const forwardSecrecy = [
    'NSExceptionRequiresForwardSecrecy',
    'NSTemporaryExceptionRequiresForwardSecrecy',
    'NSThirdPartyExceptionRequiresForwardSecrecy',
];
function findTransportSecurity(root) {
    const security = propertyOf(root, 'NSAppTransportSecurity')?.value;
    const hits = [];
    const all = propertyOf(security, 'NSAllowsArbitraryLoads');
    if (all !== undefined && isTrue(all.value)) {
        const bounded = narrower.some((key) => propertyOf(security, key) !== undefined);
        const severity = bounded ? 'medium' : 'high';
        const message = bounded
            ? 'NSAllowsArbitraryLoads allows every server in the clear on systems that do not know the narrower keys.'
            : 'NSAllowsArbitraryLoads allows every server in the clear.';
        hits.push(hitAtKey(iosRules.transportOff, all, message, severity));
    }
    for (const key of narrower.slice(0, 2)) {
        const entry = propertyOf(security, key);
        if (entry === undefined || !isTrue(entry.value))
            continue;
        hits.push(hitAtKey(iosRules.transportContent, entry, `${key} allows every server in the clear for that content.`));
    }
    const domains = propertyOf(security, 'NSExceptionDomains')?.value;
    for (const domain of domains?.kind === 'dictionary' ? domains.entries : [])
        hits.push(...judgeDomain(domain));
    return hits;
}
function judgeDomain({ key: domain, value }) {
    const hits = [];
    const isLocal = (0,local_domain/* isLocalDomain */.u)(domain);
    for (const key of insecureLoads) {
        const entry = propertyOf(value, key);
        if (entry === undefined || !isTrue(entry.value))
            continue;
        const message = `${domain} may be reached in the clear.`;
        hits.push(hitAtKey(iosRules.insecureDomain, entry, message, isLocal ? 'note' : 'high'));
    }
    for (const key of minimumVersions) {
        const entry = propertyOf(value, key);
        const [version] = textsOf(entry?.value);
        if (entry === undefined || version === undefined || !/^(?:SSLv\d.*|TLSv1(?:\.[01])?)$/i.test(version.text.trim()))
            continue;
        hits.push(hitAtKey(iosRules.weakTls, entry, `${domain} may be reached with ${version.text.trim()}.`));
    }
    for (const key of forwardSecrecy) {
        const entry = propertyOf(value, key);
        if (entry === undefined || isTrue(entry.value))
            continue;
        hits.push(hitAtKey(iosRules.weakTls, entry, `${domain} may be reached without forward secrecy.`, 'low'));
    }
    return hits;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/information.js




function findInformation(root) {
    return [
        ...findTransportSecurity(root),
        ...emptyPurposes(root),
        ...missingPurposes(root),
        ...fileSharing(root),
        ...urlSchemes(root),
        ...encryption(root),
    ];
}
const purposeKey = /^(?:NS\w+UsageDescription|NFCReaderUsageDescription)$/;
const shortestPurpose = 8;
const unfinished = /^(?:lorem ipsum|to-?do|tbd|fixme|test(?:ing)?|placeholder|change ?me|your? (?:text|description|message)|(?:usage )?description|purpose string|\w*UsageDescription)\b/i;
function isEmptyPurpose(text) {
    const words = text.trim();
    if (/\$[({]/.test(words))
        return false;
    return words.length < shortestPurpose || unfinished.test(words);
}
function emptyPurposes(root) {
    return root.entries.flatMap((entry) => {
        const { key, value } = entry;
        if (!purposeKey.test(key) || value.kind !== 'text' || !isEmptyPurpose(value.text))
            return [];
        const what = value.text.trim() === '' ? 'is empty' : 'says not what for';
        return [hitAtKey(iosRules.emptyPurpose, entry, `${key} ${what}.`)];
    });
}
const needs = [
    {
        key: /^UIBackgroundModes$/,
        words: /^location$/,
        purposes: [
            'NSLocationAlwaysAndWhenInUseUsageDescription',
            'NSLocationWhenInUseUsageDescription',
            'NSLocationAlwaysUsageDescription',
        ],
    },
    {
        key: /^UIBackgroundModes$/,
        words: /^bluetooth-(?:central|peripheral)$/,
        purposes: ['NSBluetoothAlwaysUsageDescription'],
    },
    {
        key: /^UIRequiredDeviceCapabilities$/,
        words: /^healthkit$/,
        purposes: [
            'NSHealthShareUsageDescription',
            'NSHealthUpdateUsageDescription',
            'NSHealthClinicalHealthRecordsShareUsageDescription',
        ],
    },
    { key: /^NSBonjourServices$/, purposes: ['NSLocalNetworkUsageDescription'] },
    { key: /^com\.apple\.developer\.nfc\.readersession\./, purposes: ['NFCReaderUsageDescription'] },
    { key: /^NSLocationAlwaysAndWhenInUseUsageDescription$/, purposes: ['NSLocationWhenInUseUsageDescription'] },
    { key: /^NSHomeKitUsageDescription$|^HMAccessorySetup/, purposes: ['NSHomeKitUsageDescription'] },
];
function missingPurposes(root) {
    const isWhole = propertyOf(root, 'CFBundleIdentifier') !== undefined;
    const severity = isWhole ? 'medium' : 'low';
    return needs.flatMap(({ key, words, purposes }) => {
        const entry = root.entries.find((candidate) => key.test(candidate.key) &&
            (words === undefined || textsOf(candidate.value).some(({ text }) => words.test(text))));
        if (entry === undefined || purposes.some((purpose) => propertyOf(root, purpose) !== undefined))
            return [];
        return [
            hitAtKey(iosRules.missingPurpose, entry, `${entry.key} needs ${purposes[0]}, which is not there.`, severity),
        ];
    });
}
function fileSharing(root) {
    const sharing = propertyOf(root, 'UIFileSharingEnabled');
    if (sharing === undefined || !isTrue(sharing.value))
        return [];
    const isInPlace = isTrue(propertyOf(root, 'LSSupportsOpeningDocumentsInPlace')?.value);
    const message = isInPlace
        ? 'The Documents folder is open to the Files app and to other apps.'
        : 'The Documents folder is open to a computer that the device trusts.';
    return [hitAtKey(iosRules.fileSharing, sharing, message, isInPlace ? 'medium' : 'low')];
}
function urlSchemes(root) {
    const types = propertyOf(root, 'CFBundleURLTypes')?.value;
    const dictionaries = types?.kind === 'array' ? types.items : [];
    return dictionaries.flatMap((type) => {
        const schemes = propertyOf(type, 'CFBundleURLSchemes');
        const own = textsOf(schemes?.value).filter(({ text }) => !/^(?:fb\d|com\.googleusercontent|msauth|\$)|^https?$/i.test(text));
        const [first] = own;
        if (schemes === undefined || first === undefined)
            return [];
        return [hitAtKey(iosRules.urlScheme, schemes, `Any app can claim the scheme ${first.text} as well.`)];
    });
}
function encryption(root) {
    const isApp = textsOf(propertyOf(root, 'CFBundlePackageType')?.value).some(({ text }) => text === 'APPL') ||
        propertyOf(root, 'LSRequiresIPhoneOS') !== undefined;
    if (!isApp || propertyOf(root, 'ITSAppUsesNonExemptEncryption') !== undefined)
        return [];
    const message = 'ITSAppUsesNonExemptEncryption is not there.';
    return [{ rule: iosRules.encryptionDeclaration, index: root.index, message }];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/build-settings.js



const settings = [
    {
        pattern: /^[\s"']*ENABLE_HARDENED_RUNTIME["']?\s*[=:]\s*["']?(?:NO|false)\b/i,
        rule: iosRules.buildSetting,
        message: 'The hardened runtime is off.',
    },
    {
        pattern: /^[\s"']*SWIFT_ENFORCE_EXCLUSIVE_ACCESS["']?\s*[=:]\s*["']?off\b/i,
        rule: iosRules.buildSetting,
        message: 'Swift does not check for overlapping accesses to memory.',
    },
    {
        pattern: /-fno-stack-protector\b/,
        rule: iosRules.buildSetting,
        message: 'The compiler leaves out the guard of the stack.',
    },
    {
        pattern: /-Ounchecked\b/,
        rule: iosRules.buildSetting,
        message: 'Swift leaves out checks of overflows and of bounds.',
    },
    {
        pattern: /^[\s"']*NSAllowsArbitraryLoads["']?\s*[=:]\s*(?:\.boolean\(\s*true|["']?(?:true|YES)\b)/i,
        rule: iosRules.transportOff,
        message: 'NSAllowsArbitraryLoads allows every server in the clear.',
    },
    {
        pattern: /^[\s"']*NSExceptionAllowsInsecureHTTPLoads["']?\s*[=:]\s*(?:\.boolean\(\s*true|["']?(?:true|YES)\b)/i,
        rule: iosRules.insecureDomain,
        message: 'A domain may be reached in the clear.',
        severity: 'medium',
    },
    {
        pattern: /^[\s"']*(?:INFOPLIST_KEY_)?UIFileSharingEnabled["']?\s*[=:]\s*(?:\.boolean\(\s*true|["']?(?:true|YES)\b)/i,
        rule: iosRules.fileSharing,
        message: 'The Documents folder is open to a computer that the device trusts.',
    },
];
const purpose = /^[\s"']*INFOPLIST_KEY_(?<key>NS\w{1,80}UsageDescription)["']?\s*=\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^;]*?))\s*;?\s*$/;
const longestLine = 4096;
function findBuildSettings(text) {
    const hits = [];
    let index = 0;
    for (const line of text.split('\n')) {
        const start = index + (line.length - line.trimStart().length);
        index += line.length + 1;
        if (line.length > longestLine || /^\s*(?:\/\/|#(?!include))/.test(line))
            continue;
        for (const { pattern, rule, message, severity = rule.severity } of settings) {
            if (pattern.test(line))
                hits.push({ rule, index: start, message, severity });
        }
        const { key, quoted, plain } = purpose.exec(line)?.groups ?? {};
        if (key !== undefined && isEmptyPurpose(quoted ?? plain ?? '')) {
            hits.push({ rule: iosRules.emptyPurpose, index: start, message: `${key} says not what for.` });
        }
        if (/^\s*shellScript = /.test(line) && (0,shell_downloads/* findRemoteScripts */.o)(line.replaceAll('\\n', ';')).length > 0) {
            const message = 'A build phase downloads a script and runs it.';
            hits.push({ rule: iosRules.remoteScript, index: start, message });
        }
    }
    return hits;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/entitlements.js



const exceptions = new Map([
    ['com.apple.security.cs.disable-executable-page-protection', 'high'],
    ['com.apple.security.cs.disable-library-validation', 'medium'],
    ['com.apple.security.cs.allow-unsigned-executable-memory', 'medium'],
    ['com.apple.security.cs.allow-dyld-environment-variables', 'medium'],
    ['com.apple.security.cs.debugger', 'medium'],
    ['com.apple.security.cs.allow-jit', 'low'],
]);
function findEntitlements(root, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const forDevelopers = /debug|dev(?:elopment)?(?![a-z])|local|test/i.test(name);
    const forUsers = /release|prod|store|dist/i.test(name);
    return [...root.entries.flatMap((entry) => judgeEntry(entry, forDevelopers, forUsers)), ...health(root)];
}
function judgeEntry(entry, forDevelopers, forUsers) {
    const { key, value } = entry;
    const texts = textsOf(value).map(({ text }) => text.trim());
    if (/^(?:com\.apple\.security\.)?get-task-allow$/.test(key) && isTrue(value)) {
        return [hitAtKey(iosRules.debuggable, entry, 'Debuggers may attach to the app.', forDevelopers ? 'note' : 'high')];
    }
    const severity = exceptions.get(key);
    if (severity !== undefined && isTrue(value)) {
        return [hitAtKey(iosRules.hardening, entry, `${key} is on.`, severity)];
    }
    if (key === 'com.apple.security.app-sandbox' && value.kind === 'truth' && !value.isTrue) {
        return [hitAtKey(iosRules.hardening, entry, 'The app runs outside the sandbox.', 'low')];
    }
    if (key === 'keychain-access-groups') {
        const wild = texts.find((text) => text.endsWith('*'));
        return wild === undefined
            ? []
            : [hitAtKey(iosRules.keychainWildcard, entry, `The group ${wild} is that of all apps of the team.`)];
    }
    if (key === 'com.apple.developer.default-data-protection' && texts.includes('NSFileProtectionNone')) {
        return [
            hitAtKey(iosRules.dataProtection, entry, 'NSFileProtectionNone leaves files readable on a locked device.', 'high'),
        ];
    }
    if (/^(?:com\.apple\.developer\.)?aps-environment$/.test(key) && texts.includes('development') && !forDevelopers) {
        const message = 'Notifications come from the service for developers unless signing replaces it.';
        return [hitAtKey(iosRules.developmentEntitlement, entry, message, forUsers ? 'medium' : 'note')];
    }
    if (key === 'com.apple.developer.associated-domains' &&
        texts.some((text) => /\?mode=developer/.test(text)) &&
        !forDevelopers) {
        const message = 'A domain is trusted as developers do, past Apple’s servers.';
        return [hitAtKey(iosRules.developmentEntitlement, entry, message, forUsers ? 'medium' : 'low')];
    }
    return [];
}
function health(root) {
    const healthKit = propertyOf(root, 'com.apple.developer.healthkit');
    if (healthKit === undefined || !isTrue(healthKit.value))
        return [];
    if (propertyOf(root, 'com.apple.developer.default-data-protection') !== undefined)
        return [];
    const message = 'An app with HealthKit sets no protection class for its files.';
    return [hitAtKey(iosRules.dataProtection, healthKit, message, 'low')];
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/ios/ios-path.js
var ios_path = __webpack_require__(8820);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/privacy-manifest.js



function findPrivacyManifest(root) {
    return [...tracking(root), ...collected(root), ...accessed(root)];
}
function tracking(root) {
    const entry = propertyOf(root, 'NSPrivacyTracking');
    if (entry === undefined || !isTrue(entry.value))
        return [];
    if (textsOf(propertyOf(root, 'NSPrivacyTrackingDomains')?.value).length > 0)
        return [];
    return [
        hitAtKey(iosRules.privacyManifest, entry, 'The app tracks people, and no domain is named that it does so with.'),
    ];
}
function collected(root) {
    return dictionariesOf(propertyOf(root, 'NSPrivacyCollectedDataTypes')?.value).flatMap((type) => {
        const [name] = textsOf(propertyOf(type, 'NSPrivacyCollectedDataType')?.value);
        const tracked = propertyOf(type, 'NSPrivacyCollectedDataTypeTracking');
        const hits = [];
        if (tracked !== undefined && isTrue(tracked.value) && /(?:Health|Fitness)$/.test(name?.text ?? '')) {
            hits.push(hitAtKey(iosRules.healthTracking, tracked, 'Health or fitness data is declared to be used for tracking.'));
        }
        const purposes = propertyOf(type, 'NSPrivacyCollectedDataTypePurposes');
        if (purposes !== undefined && textsOf(purposes.value).length === 0) {
            hits.push(hitAtKey(iosRules.privacyManifest, purposes, 'No purpose is named for what is collected.'));
        }
        return hits;
    });
}
function accessed(root) {
    return dictionariesOf(propertyOf(root, 'NSPrivacyAccessedAPITypes')?.value).flatMap((type) => {
        const api = propertyOf(type, 'NSPrivacyAccessedAPIType');
        if (api === undefined || textsOf(propertyOf(type, 'NSPrivacyAccessedAPITypeReasons')?.value).length > 0)
            return [];
        return [hitAtKey(iosRules.privacyManifest, api, 'No reason is named for an API that needs one.')];
    });
}
function dictionariesOf(value) {
    return value?.kind === 'array' ? value.items.filter(({ kind }) => kind === 'dictionary') : [];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/ios/index.js








const rules = Object.values(iosRules);
const detector = {
    id: 'ios',
    async create() {
        return {
            wants: ios_path/* isIosPath */.$,
            inspect: (file) => (0,report_hits/* reportHits */.d)({ tool: 'ios', category: 'configuration' }, file, inspectFile(file)),
        };
    },
};
function inspectFile({ path, text }) {
    if ((0,ios_path/* isBuildSettingsPath */.v)(path))
        return findBuildSettings(text);
    if (!text.trimStart().startsWith('<'))
        return [unreadable(0, 'it is not in XML')];
    const root = readPropertyList(text);
    return 'what' in root ? [unreadable(root.index, root.what)] : inspectList(root, path);
}
function inspectList(root, path) {
    if (path.endsWith('.xcprivacy'))
        return findPrivacyManifest(root);
    return path.endsWith('.entitlements') ? findEntitlements(root, path) : findInformation(root);
}
function unreadable(index, what) {
    return { rule: iosRules.unreadable, index, message: `The property list is not read: ${what}.`, identity: 'file' };
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
