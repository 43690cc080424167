import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detector, rules } from '../../../../../src/actions/security-scan/checks/ios/index.ts';
import { isXmlFault, readXmlTree } from '../../../../../src/actions/security-scan/checks/xml-tree.ts';
import { brief, inspect } from '../inspect.ts';

/** A property list with these lines in its dictionary; the first stands on line 4. */
function list(...lines: readonly string[]): string {
  const type = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    type,
    '<plist version="1.0"><dict>',
    ...lines,
    '</dict></plist>',
    '',
  ].join('\n');
}

async function found(path: string, text: string): Promise<readonly string[]> {
  return brief(await inspect(detector, path, text));
}

const key = (name: string, value: string) => `<key>${name}</key>${value}`;
const transport = (...inner: readonly string[]) => ['<key>NSAppTransportSecurity</key><dict>', ...inner, '</dict>'];
const domain = (name: string, ...inner: readonly string[]) =>
  transport(`<key>NSExceptionDomains</key><dict><key>${name}</key><dict>`, ...inner, '</dict></dict>');

describe('one rule each', () => {
  const cases: readonly (readonly [
    name: string,
    path: string,
    bad: string,
    expected: readonly string[],
    mended: string,
  ])[] = [
    [
      'transport security off',
      'App/Info.plist',
      list(...transport(key('NSAllowsArbitraryLoads', '<true/>'))),
      ['ats-disabled high 5'],
      list(...transport(key('NSAllowsArbitraryLoads', '<false/>'), key('NSAllowsLocalNetworking', '<true/>'))),
    ],
    [
      'transport security off on old systems, and in web views',
      'App-Info.plist',
      list(
        ...transport(key('NSAllowsArbitraryLoads', '<true/>'), key('NSAllowsArbitraryLoadsInWebContent', '<true/>')),
      ),
      ['ats-disabled medium 5', 'ats-content-exception medium 6'],
      list(),
    ],
    [
      'a domain in the clear',
      'Info.plist',
      list(...domain('example.org', key('NSExceptionAllowsInsecureHTTPLoads', '<true/>'))),
      ['ats-insecure-domain high 6'],
      list(...domain('example.org', key('NSExceptionAllowsInsecureHTTPLoads', '<false/>'))),
    ],
    [
      'a domain near by in the clear',
      'Info.plist',
      list(...domain('192.168.1.4', key('NSExceptionAllowsInsecureHTTPLoads', '<true/>'))),
      ['ats-insecure-domain note 6'],
      list(),
    ],
    [
      'old TLS',
      'Info.plist',
      list(
        ...domain(
          'example.org',
          key('NSExceptionMinimumTLSVersion', '<string>TLSv1.0</string>'),
          key('NSExceptionRequiresForwardSecrecy', '<false/>'),
        ),
      ),
      ['ats-weak-tls medium 6', 'ats-weak-tls low 7'],
      list(...domain('example.org', key('NSExceptionMinimumTLSVersion', '<string>TLSv1.2</string>'))),
    ],
    [
      'empty purposes',
      'Info.plist',
      list(
        key('NSCameraUsageDescription', '<string></string>'),
        key('NSMicrophoneUsageDescription', '<string>TODO: write this</string>'),
      ),
      ['purpose-string-empty medium 4', 'purpose-string-empty medium 5'],
      list(
        key('NSCameraUsageDescription', '<string>Takes a photo of the wound.</string>'),
        key('NSMicrophoneUsageDescription', '<string>$(MIC)</string>'),
      ),
    ],
    [
      'missing purposes',
      'Info.plist',
      list(
        key('CFBundleIdentifier', '<string>a</string>'),
        key('UIBackgroundModes', '<array><string>audio</string><string>location</string></array>'),
      ),
      ['purpose-string-missing medium 5'],
      list(
        key('CFBundleIdentifier', '<string>a</string>'),
        key('UIBackgroundModes', '<array><string>audio</string></array>'),
      ),
    ],
    [
      'missing purposes in a part of a list',
      'Info.plist',
      list(key('NSBonjourServices', '<array><string>_a._tcp</string></array>')),
      ['purpose-string-missing low 4'],
      list(
        key('NSBonjourServices', '<array/>'),
        key('NSLocalNetworkUsageDescription', '<string>Finds the scale near by.</string>'),
      ),
    ],
    [
      'shared documents',
      'Info.plist',
      list(key('UIFileSharingEnabled', '<true/>'), key('LSSupportsOpeningDocumentsInPlace', '<true/>')),
      ['file-sharing medium 4'],
      list(key('UIFileSharingEnabled', '<false/>'), key('LSSupportsOpeningDocumentsInPlace', '<true/>')),
    ],
    [
      'a scheme',
      'Info.plist',
      list(
        key(
          'CFBundleURLTypes',
          '<array><dict><key>CFBundleURLSchemes</key><array><string>vet</string></array></dict></array>',
        ),
      ),
      ['custom-url-scheme note 4'],
      list(
        key(
          'CFBundleURLTypes',
          '<array><dict><key>CFBundleURLSchemes</key><array><string>fb1234</string></array></dict></array>',
        ),
      ),
    ],
    [
      'encryption that is not declared',
      'Info.plist',
      list(key('CFBundlePackageType', '<string>APPL</string>')),
      ['encryption-not-declared note 3'],
      list(key('CFBundlePackageType', '<string>APPL</string>'), key('ITSAppUsesNonExemptEncryption', '<false/>')),
    ],
    [
      'debuggers',
      'App.entitlements',
      list(key('get-task-allow', '<true/>')),
      ['get-task-allow high 4'],
      list(key('get-task-allow', '<false/>')),
    ],
    [
      'debuggers while developing',
      'AppDebug.entitlements',
      list(key('get-task-allow', '<true/>')),
      ['get-task-allow note 4'],
      list(),
    ],
    [
      'the keychain of all',
      'App.entitlements',
      list(key('keychain-access-groups', '<array><string>$(AppIdentifierPrefix)*</string></array>')),
      ['keychain-group-wildcard medium 4'],
      list(key('keychain-access-groups', '<array><string>$(AppIdentifierPrefix)org.example.a</string></array>')),
    ],
    [
      'the hardened runtime',
      'App.entitlements',
      list(
        key('com.apple.security.cs.disable-library-validation', '<true/>'),
        key('com.apple.security.app-sandbox', '<false/>'),
      ),
      ['hardened-runtime-exception medium 4', 'hardened-runtime-exception low 5'],
      list(
        key('com.apple.security.cs.disable-library-validation', '<false/>'),
        key('com.apple.security.app-sandbox', '<true/>'),
      ),
    ],
    [
      'no protection of files',
      'App.entitlements',
      list(key('com.apple.developer.default-data-protection', '<string>NSFileProtectionNone</string>')),
      ['data-protection high 4'],
      list(key('com.apple.developer.default-data-protection', '<string>NSFileProtectionComplete</string>')),
    ],
    [
      'health without protection',
      'App.entitlements',
      list(key('com.apple.developer.healthkit', '<true/>')),
      ['data-protection low 4'],
      list(
        key('com.apple.developer.healthkit', '<true/>'),
        key('com.apple.developer.default-data-protection', '<string>NSFileProtectionComplete</string>'),
      ),
    ],
    [
      'development in a release',
      'AppRelease.entitlements',
      list(
        key('aps-environment', '<string>development</string>'),
        key(
          'com.apple.developer.associated-domains',
          '<array><string>applinks:example.org?mode=developer</string></array>',
        ),
      ),
      ['development-entitlement medium 4', 'development-entitlement medium 5'],
      list(key('aps-environment', '<string>production</string>')),
    ],
    [
      'tracking by health',
      'PrivacyInfo.xcprivacy',
      list(
        key('NSPrivacyTracking', '<true/>'),
        '<key>NSPrivacyCollectedDataTypes</key><array><dict>',
        key('NSPrivacyCollectedDataType', '<string>NSPrivacyCollectedDataTypeHealth</string>'),
        key('NSPrivacyCollectedDataTypeTracking', '<true/>'),
        '</dict></array>',
      ),
      ['privacy-manifest-incomplete low 4', 'privacy-health-tracking high 7'],
      list(
        key('NSPrivacyTracking', '<true/>'),
        key('NSPrivacyTrackingDomains', '<array><string>example.org</string></array>'),
      ),
    ],
    [
      'an API without a reason',
      'PrivacyInfo.xcprivacy',
      list(
        '<key>NSPrivacyAccessedAPITypes</key><array><dict>',
        key('NSPrivacyAccessedAPIType', '<string>X</string>'),
        '</dict></array>',
      ),
      ['privacy-manifest-incomplete low 5'],
      list(),
    ],
    [
      'settings of builds',
      'App.xcodeproj/project.pbxproj',
      [
        '\t\tENABLE_HARDENED_RUNTIME = NO;',
        '\t\tINFOPLIST_KEY_NSCameraUsageDescription = "";',
        '\t\tINFOPLIST_KEY_UIFileSharingEnabled = YES;',
        '\t\tshellScript = "set -e\\ncurl https://example.org/x | sh\\n";',
        '\t\tOTHER_SWIFT_FLAGS = "-Ounchecked";',
      ].join('\n'),
      [
        'insecure-build-setting low 1',
        'purpose-string-empty medium 2',
        'file-sharing low 3',
        'pipe-to-shell low 4',
        'insecure-build-setting low 5',
      ],
      '\t\tENABLE_HARDENED_RUNTIME = YES;\n\t\tINFOPLIST_KEY_NSCameraUsageDescription = "Takes photos of wounds.";\n',
    ],
    [
      'settings of generators',
      'project.yml',
      'targets:\n  App:\n    info:\n      NSAllowsArbitraryLoads: true\n',
      ['ats-disabled high 4'],
      '# NSAllowsArbitraryLoads: true\nNSAllowsArbitraryLoads: false\n',
    ],
    [
      'settings in Swift',
      'Project.swift',
      '  "NSAllowsArbitraryLoads": .boolean(true),',
      ['ats-disabled high 1'],
      '  // "NSAllowsArbitraryLoads": true',
    ],
    [
      'settings in JSON',
      'app.json',
      '{\n"NSExceptionAllowsInsecureHTTPLoads": true\n}',
      ['ats-insecure-domain medium 2'],
      '{}',
    ],
    ['what cannot be read', 'Info.plist', '<plist><dict>', ['property-list-unreadable low 1'], list()],
    ['what is no XML', 'Info.plist', '{ A = B; }', ['property-list-unreadable low 1'], list()],
  ];

  test.each(cases)('%s', async (_name, path, bad, expected, mended) => {
    expect(await found(path, bad)).toEqual(expected);
    expect(await found(path, mended)).toEqual([]);
  });

  test('every rule has a case', () => {
    const shown = new Set(cases.flatMap(([, , , expected]) => expected.map((line) => line.split(' ')[0])));
    expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

test('a comment above allows', async () => {
  const text = list(
    ...transport(
      '<!-- vetnet:allow ats-disabled until the server is moved -->',
      key('NSAllowsArbitraryLoads', '<true/>'),
    ),
  );
  expect(await found('Info.plist', text)).toEqual(['ats-disabled high 6 allowed']);
});

describe('XML', () => {
  test('is read with its places', () => {
    const text = '<?xml version="1.0"?>\n<a x="1&amp;2" y=\'&#65;\'><!-- <b> --><c/>t<![CDATA[<&]]></a>';
    const root = readXmlTree(text);
    if (isXmlFault(root)) throw new Error(root.what);
    expect(root).toMatchObject({ name: 'a', text: 't<&', children: [{ name: 'c', index: text.indexOf('<c') }] });
    expect(root.attributes.map(({ name, value, index }) => [name, value, text[index]])).toEqual([
      ['x', '1&2', 'x'],
      ['y', 'A', 'y'],
    ]);
  });

  test.each([
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /defines entities/],
    ['depth', '<a>'.repeat(100_000), /nested too deep/],
    ['an open end', '<a><b></b>', /<a> is never closed/],
    ['crossed tags', '<a><b></a></b>', /closes nothing/],
    ['two roots', '<a/><b/>', /second root/],
    ['an open comment', '<a><!-- ', /ends inside/],
    ['nothing', '', /no element/],
    ['a bad tag', '<a b=c></a>', /malformed/],
  ])('with %s is refused', (_name, text, what) => {
    const read = readXmlTree(text);
    expect(isXmlFault(read) ? read.what : 'read').toMatch(what);
  });

  test('of any kind is read in linear time', () => {
    const parts = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<!--',
      '-->',
      ' x="1"',
      '<',
      '>',
      '&amp;',
      '<![CDATA[',
      ']]>',
      't',
    );
    fc.assert(fc.property(fc.array(parts), (pieces) => void readXmlTree(pieces.join(''))));
    const began = performance.now();
    readXmlTree(`<a ${'x="1" '.repeat(200_000)}`);
    readXmlTree(`<a>${'<b/>'.repeat(250_000)}</a>`);
    readXmlTree(`<a>${'&'.repeat(1_000_000)}</a>`);
    readXmlTree(`<a${' '.repeat(1_000_000)}`);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

test.each([
  ['App/Info.plist', true],
  ['App/Supporting Files/App-Info.plist', true],
  ['WatchInfo.plist', true],
  ['GoogleService-Info.plist', true],
  ['Settings.bundle/Root.plist', false],
  ['Pods/X/Info.plist', false],
  ['App.entitlements', true],
  ['Config/Debug.xcconfig', true],
  ['project.yaml', true],
])('wants %s: %s', async (path, expected) => {
  expect((await detector.create({})).wants(path)).toBe(expected);
});
