import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { versionedTools, versionOf } from '../../../src/engines/project/version-words.ts';

test.each([
  ['22', '22'],
  [' v22.1.0\n', '22.1.0'],
  ['22.x', '22.x'],
  ['>=18', '>=18'],
  ['>= 18.0.0 < 25', '>=18.0.0 <25'],
  ['^22.11.0 || ^24.15.0', '^22.11.0 || ^24.15.0'],
  ['18 - 22', '18 - 22'],
  ['24.0.0-rc.1', '24.0.0-rc.1'],
  ['lts/*', 'lts/*'],
  ['lts', 'lts/*'],
  ['lts/Jod', 'lts/jod'],
  ['lts-jod', 'lts/jod'],
  ['lts/-1', 'lts/-1'],
  ['node', 'latest'],
  ['stable', 'latest'],
  ['system', ''],
  ['*', ''],
  ['constructor', undefined],
  ['22; id', undefined],
  ['$(id)', undefined],
  ['', undefined],
  ['path:/opt/node', undefined],
  ['ref:v22', undefined],
  ['>=', undefined],
  [`22${' '.repeat(98)}|| 24`, undefined],
])('Node %j is %j', (text, expected) => {
  expect(versionOf('node', text)).toBe(expected);
});

test.each([
  ['17', '17'],
  ['17.0.9', '17.0.9'],
  ['17.0.9.1', '17.0.9'],
  ['1.8', '8'],
  ['1.8.0_292', '8'],
  ['temurin-17.0.9+9', '17.0.9'],
  ['17.0.9-tem', '17.0.9'],
  ['openjdk64-11.0.2', '11.0.2'],
  ['openjdk-21', '21'],
  ['21-ea', '21'],
  ['corretto-21.0.5.11.1', '21'],
  ['zulu-8.58.0.13', '8'],
  ['21.0.5-amzn', '21'],
  ['semeru-openj9-11.0.25+9_openj9-0.48.0', '11'],
  ['graalvm-22.3.1+java17', '17'],
  ['graalvm-community-21.0.2', '21'],
  ['lts', undefined],
  ['17 && id', undefined],
  ['', undefined],
])('Java %j is %j', (text, expected) => {
  expect(versionOf('java', text)).toBe(expected);
});

test.each([
  ['26', '26'],
  ['26.1.1', '26.1.1'],
  ['26.x', '26'],
  ['= 26.1', '26.1'],
  ['~>26.1', '~> 26.1'],
  ['^26', '^ 26'],
  ['>= 16.2', '>= 16.2'],
  ['26.1-beta.2', undefined],
  ['latest', undefined],
  ['../26', undefined],
  ['', undefined],
])('Xcode %j is %j', (text, expected) => {
  expect(versionOf('xcode', text)).toBe(expected);
});

test('no version holds what a shell or an expression would run, and each is read as itself again', () => {
  const letters = fc.constantFrom(
    ...'0123456789',
    ...'.xX*-+_ ~^<>=|v/',
    ...'ltsjavempora',
    ...'$`"\'\\;&(){}[]?!#\n\t%,@:',
  );
  const hostile = fc.string({ unit: letters, maxLength: 120 });
  fc.assert(
    fc.property(fc.constantFrom(...versionedTools), hostile, (tool, text) => {
      const version = versionOf(tool, text);
      if (version === undefined || version === '') return;
      expect(version).toMatch(/^[A-Za-z0-9.*~^<>=|/ -]{1,100}$/);
      expect(version.startsWith('-')).toBe(false);
      expect(versionOf(tool, version)).toBe(version);
    }),
    { numRuns: 5000 },
  );
});
