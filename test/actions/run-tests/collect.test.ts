import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { runLeg } from './run-leg.ts';

const files = [
  'lcov.info',
  'a.lcov',
  'junit.xml',
  'junit-swift-testing.xml',
  'web/lcov.info',
  'app/build/test-results/test/TEST-a.xml',
  'app/build/test-results/testDebug/TEST-b.xml',
  'core/ui/build/reports/jacoco/test/jacocoTestReport.xml',
  'core/build/reports/kover/report.xml',
  'vetnet-reports/lcov.info',
  'vetnet-reports/junit/a.xml',
  'vetnet-reports/jest-results.json',
  'vetnet-reports/.hidden.xml',
  '.hidden/lcov.info',
  'a+b (c)/x.xml',
  '[id]/x.xml',
];

function collected(globs: string): readonly string[] {
  const make = files.map((file) => `mkdir -p "$(dirname '${file}')"; echo > '${file}'`).join('\n');
  return runLeg({ command: make, results: globs }).collected;
}

function expected(globs: string): readonly string[] {
  const lines = globs.split('\n');
  const matchers = (some: readonly string[]) => some.map((glob) => picomatch(glob));
  const wanted = matchers(lines.filter((glob) => !glob.startsWith('!')));
  const unwanted = matchers(lines.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)));
  return files
    .filter((file) => wanted.some((matches) => matches(file)) && !unwanted.some((matches) => matches(file)))
    .sort();
}

test.each([
  'lcov.info',
  '**/lcov.info',
  'junit*.xml',
  '**/build/test-results/**/TEST-*.xml',
  '**/build/reports/{jacoco,kover,coverage}/**/*.xml',
  'vetnet-reports/**',
  'vetnet-reports/*.{xml,json}',
  '{vetnet-reports,coverage}/**/{lcov.info,*.lcov,xccov.json}',
  '{junit*.xml,{vetnet-reports,test-results}/**/*.{xml,trx},vetnet-reports/*-{results,tests}.json}',
  '**/*.xml\n!**/build/**',
  '.hidden/*.info',
  '**',
  '?.lcov',
  '?.lcov/**',
  '*.info/**/**',
  'l*/**',
  'a+b \\(c\\)/*.xml',
  'none/*.xml',
])('%j collects what picomatch matches', (globs) => {
  expect(collected(globs)).toEqual(expected(globs));
});

test('so does any glob of stars, names and alternatives', () => {
  const part = fc.constantFrom(
    '*',
    '**',
    'vetnet-reports',
    'build',
    'TEST-*.xml',
    '*.info',
    '{web,core}',
    '*a*',
    '?.lcov',
    'l*',
  );
  const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(glob, (globs) => {
      expect(collected(globs)).toEqual(expected(globs));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
