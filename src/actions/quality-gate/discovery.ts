import { dirname, sep } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import { foreignFolders, walkFiles } from '../../core/files/walk-files.ts';

/**
 * Where tools put their reports unless told otherwise, the most detailed format first: one run often writes several formats
 * of the same figures side by side. Matched against the path behind the working directory. No globs, because looking here is
 * all that a run without reports does, and loading picomatch would take half of its time.
 */
const usualCoverage = [
  /\/(?:lcov|[^./][^/]*\.lcov)\.info$/,
  /\/[^./][^/]*\.lcov$/,
  /\/coverage-final\.json$/,
  /\/(?:cobertura|coverage\.cobertura|cobertura-coverage|coverage)\.xml$/,
  /\/(?:jacoco|jacocoTestReport)\.xml$/,
  /\/clover\.xml$/,
  /\/(?:coverage|cover|c)\.out$/,
  /\/\.resultset\.json$/,
];
const usualTestResults = [
  /\/(?:junit|[^./][^/]*\.junit|(?:[^./][^/]*)?-junit|(?:junit|TEST)-[^/]*)\.xml$/,
  /\/(?:test-results|surefire-reports)\/(?:.*\/)?[^./][^/]*\.xml$/,
  /\/[^./][^/]*\.trx$/,
  /\/(?:ctrf-report|jest-results|vitest-results|test-results)\.json$/,
];

/** Reports at usual places, as paths. */
interface Discovered {
  readonly coverage: readonly string[];
  readonly testResults: readonly string[];
}

/** Looks for reports when no input and no policy names any: the first run in a repository should not need a manual. */
export async function discoverReports(files: FileSystem, workingDirectory: string): Promise<Discovered> {
  const base = workingDirectory.split(sep).join('/');
  const above = base.endsWith('/') ? base.length - 1 : base.length;
  const isAt = (places: readonly RegExp[], path: string) => places.some((place) => place.test(path.slice(above)));
  const walk = await walkFiles(files, [
    {
      base,
      matches: (path) => isAt(usualCoverage, path) || isAt(usualTestResults, path),
      mayMatchBelow: (folder, isLink) => folder === base || (!isLink && mayEnter(folder)),
    },
  ]);
  const found = [...walk.files].sort();
  const at = (places: readonly RegExp[]) => places.map((place) => found.filter((path) => isAt([place], path)));
  return {
    coverage: onePerFolder(at(usualCoverage), workingDirectory),
    testResults: onePerFolder(at(usualTestResults), workingDirectory),
  };
}

function mayEnter(folder: string): boolean {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  return !name.startsWith('.') && !foreignFolders.has(name);
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
      chosen.push(`./${relativePath(workingDirectory, path)}`);
    }
  }
  return chosen;
}
