import { compareDigits, compareLists, longestVersion } from './digits.ts';
import { schemeFrom } from './version-scheme.ts';

interface ComposerVersion {
  readonly release: readonly string[];
  /** Place of its stability among `stabilities`. */
  readonly stability: number;
  readonly count: readonly string[];
}

const stabilities = ['dev', 'alpha', 'beta', 'rc', 'stable', 'patch'];
const shortForms: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch' };

const pattern =
  /^v?(\d+(?:\.\d+){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p|dev)[.-]?(\d+(?:[.-]\d+)*)?)?(?:\+.*)?$/;

/** Versions of Packagist (getcomposer.org, "Versions and constraints"): up to four numbers and a stability. Branches have no order. */
export const composerVersions = schemeFrom(parse, compare);

function parse(text: string): ComposerVersion | undefined {
  if (text.length > longestVersion) return undefined;
  const [, release, word = 'stable', count] = pattern.exec(text.trim().toLowerCase()) ?? [];
  if (release === undefined) return undefined;
  const stability = stabilities.indexOf(shortForms[word] ?? word);
  return { release: release.split('.'), stability, count: count?.split(/[.-]/) ?? [] };
}

function compare(a: ComposerVersion, b: ComposerVersion): number {
  return (
    compareLists(a.release, b.release, compareDigits, '0') ||
    a.stability - b.stability ||
    compareLists(a.count, b.count, compareDigits, '0')
  );
}
