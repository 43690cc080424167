import { dirname, relative, sep } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { findFiles } from '../../core/files/find-files.ts';

/**
 * Where tools put their reports unless told otherwise, the most detailed format first: one run often writes several formats
 * of the same figures side by side.
 */
const usualCoverage = [
  '**/{lcov,*.lcov}.info',
  '**/*.lcov',
  '**/coverage-final.json',
  '**/{cobertura,coverage.cobertura,cobertura-coverage,coverage}.xml',
  '**/{jacoco,jacocoTestReport}.xml',
  '**/clover.xml',
  '**/{coverage,cover,c}.out',
  '**/.resultset.json',
];
const usualTestResults = [
  '**/{junit,*-junit,*.junit,junit-*,TEST-*}.xml',
  '**/{test-results,surefire-reports}/**/*.xml',
  '**/*.trx',
  '**/{ctrf-report,jest-results,vitest-results,test-results}.json',
];

/** Reports at usual places, as paths. */
export interface Discovered {
  readonly coverage: readonly string[];
  readonly testResults: readonly string[];
}

/** Looks for reports when no input and no policy names any: the first run in a repository should not need a manual. */
export async function discoverReports(files: FileSystem, workingDirectory: string): Promise<Discovered> {
  const { byPattern } = await findFiles(files, workingDirectory, [...usualCoverage, ...usualTestResults]);
  const matches = byPattern.map((one) => one.files);
  return {
    coverage: onePerFolder(matches.slice(0, usualCoverage.length), workingDirectory),
    testResults: onePerFolder(matches.slice(usualCoverage.length), workingDirectory),
  };
}

/** Of each folder the files of the first pattern that matches there. */
function onePerFolder(matches: readonly (readonly string[])[], workingDirectory: string): string[] {
  const patternOf = new Map<string, number>();
  const chosen: string[] = [];
  for (const [index, paths] of matches.entries()) {
    for (const path of paths) {
      const folder = dirname(path);
      if ((patternOf.get(folder) ?? index) !== index) continue;
      patternOf.set(folder, index);
      chosen.push(`./${relative(workingDirectory, path).split(sep).join('/')}`);
    }
  }
  return chosen;
}
