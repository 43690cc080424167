import { describe, expect, test } from '@jest/globals';
import { detector, rules } from '../../../../../src/actions/security-scan/checks/android/index.ts';
import { brief, inspect } from '../inspect.ts';

const main = 'app/src/main/AndroidManifest.xml';
const network = 'app/src/main/res/xml/network_security_config.xml';

/** A manifest whose application has these attributes and parts; they begin on line 3. */
function manifest(attributes: string, ...parts: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<manifest xmlns:android="http://schemas.android.com/apk/res/android">',
    `<application android:allowBackup="false" ${attributes}>`,
    ...parts,
    '</application>',
    '</manifest>',
  ].join('\n');
}

function configuration(...parts: readonly string[]): string {
  return ['<network-security-config>', ...parts, '</network-security-config>'].join('\n');
}

async function found(path: string, text: string): Promise<readonly string[]> {
  return brief(await inspect(detector, path, text));
}

describe('one rule each', () => {
  const cases: readonly (readonly [string, string, string, readonly string[], string])[] = [
    [
      'debuggers',
      main,
      manifest('android:debuggable="true"'),
      ['android-debuggable high 3'],
      manifest('android:debuggable="false"'),
    ],
    [
      'the clear',
      main,
      manifest('android:usesCleartextTraffic="true"'),
      ['android-cleartext high 3'],
      manifest('android:usesCleartextTraffic="${clear}"'),
    ],
    [
      'the clear while debugging',
      'app/src/debug/AndroidManifest.xml',
      manifest('android:usesCleartextTraffic="true"'),
      ['android-cleartext note 3'],
      manifest(''),
    ],
    [
      'backups',
      main,
      manifest('').replace('allowBackup="false"', 'allowBackup="true"'),
      ['android-backup medium 3'],
      manifest('android:dataExtractionRules="@xml/rules"').replace('allowBackup="false"', 'allowBackup="true"'),
    ],
    [
      'backups by default',
      main,
      manifest('').replace('android:allowBackup="false"', ''),
      ['android-backup low 3'],
      manifest(''),
    ],
    [
      'open components',
      main,
      manifest(
        '',
        '<service android:name=".A" android:exported="true"/>',
        '<provider android:exported="true"/>',
        '<activity android:exported="true"/>',
      ),
      ['android-exported-component medium 4', 'android-exported-component high 5', 'android-exported-component low 6'],
      manifest(
        '',
        '<service android:exported="true" android:permission="a.B"/>',
        '<receiver android:exported="false"/>',
        '<activity android:exported="true"><intent-filter><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity>',
      ),
    ],
    [
      'weak permissions',
      main,
      manifest('').replace('</manifest>', '<permission android:name="a.B"/>\n</manifest>'),
      ['android-weak-permission low 5'],
      manifest('').replace(
        '</manifest>',
        '<permission android:name="a.B" android:protectionLevel="signature|privileged"/></manifest>',
      ),
    ],
    [
      'the clear for domains',
      network,
      configuration(
        '<base-config cleartextTrafficPermitted="true"/>',
        '<domain-config cleartextTrafficPermitted="true"><domain>example.org</domain></domain-config>',
        '<domain-config cleartextTrafficPermitted="true"><domain>10.0.2.2</domain></domain-config>',
      ),
      ['android-cleartext high 2', 'android-cleartext high 3', 'android-cleartext note 4'],
      configuration('<base-config cleartextTrafficPermitted="false"/>'),
    ],
    [
      'certificates of users',
      network,
      configuration('<base-config><trust-anchors>', '<certificates src="user"/>', '</trust-anchors></base-config>'),
      ['android-user-certificates high 3'],
      configuration(
        '<base-config><trust-anchors><certificates src="system"/></trust-anchors></base-config>',
        '<debug-overrides><trust-anchors><certificates src="user"/></trust-anchors></debug-overrides>',
      ),
    ],
    ['what cannot be read', main, '<manifest>', ['android-file-unreadable low 1'], '<resources/>'],
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
  const text = manifest(
    '',
    '<!-- vetnet:allow android-exported-component asks for a token -->',
    '<service android:exported="true"/>',
  );
  expect(await found(main, text)).toEqual(['android-exported-component medium 5 allowed']);
});

test.each([
  [main, true],
  ['AndroidManifest.xml', true],
  [network, true],
  ['app/build/intermediates/AndroidManifest.xml', false],
  ['app/src/main/res/xml/file_paths.xml', false],
])('wants %s: %s', async (path, expected) => {
  expect((await detector.create({})).wants(path)).toBe(expected);
});
