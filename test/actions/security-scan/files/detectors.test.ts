import { describe, expect, test } from '@jest/globals';
import { detectorIds, detectorsFor, loadDetector } from '../../../../src/actions/security-scan/files/detectors.ts';

/** Files of all kinds that some detector is about, and some that only those of any file are about. */
const paths = [
  ...[
    '.github/workflows/ci.yml',
    'action.yaml',
    'Dockerfile',
    'web.dockerfile',
    'compose.prod.yml',
    '.env',
    'env.example',
  ],
  ...['App/Info.plist', 'App/App.entitlements', 'PrivacyInfo.xcprivacy', 'Debug.xcconfig', 'project.yml', 'app.json'],
  ...['app/src/main/AndroidManifest.xml', 'app/src/main/res/xml/network_security_config.xml'],
  ...['a.ts', 'a.tsx', 'a.mjs', 'a.min.js', 'b.swift', 'c.rs', 'd.py', 'README.md', 'notes.txt', 'yarn.lock', 'x'],
  ...['node_modules/a/Info.plist', 'build/AndroidManifest.xml', 'Pods/a.xcconfig', '.env.ts'],
];

describe('which detectors are loaded', () => {
  test.each(detectorIds)('%s is, for every file that it wants', async (id) => {
    const detector = await (await loadDetector(id)).create({});
    const wanted = paths.filter((path) => detector.wants(path));
    expect(wanted).not.toEqual([]);
    expect(paths.filter((path) => detectorsFor([id], [path]).length > 0)).toEqual(expect.arrayContaining(wanted));
  });

  test('those that no file is for are not', () => {
    expect(detectorsFor(detectorIds, ['README.md'])).toEqual(['secrets', 'personal-data']);
    expect(detectorsFor(detectorIds, [])).toEqual(['secrets', 'personal-data']);
    expect(detectorsFor(['workflows', 'sast'], ['README.md', 'action.yml'])).toEqual(['workflows']);
  });
});
