import { expect, test } from '@jest/globals';
import { archivesAmong } from '../../../../src/actions/security-scan/files/archives.ts';

test.each([
  ['release/bundle.zip', true],
  ['Backup.TAR.GZ', true],
  ['libs/vendor.aar', true],
  ['gradle/wrapper/gradle-wrapper.jar', false],
  ['src/zip.ts', false],
  ['logo.png', false],
])('%s is an archive: %s', (path, expected) => {
  expect(archivesAmong([path])).toEqual(expected ? [path] : []);
});
