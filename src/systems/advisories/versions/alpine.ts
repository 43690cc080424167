import { compareDigits, compareLists, compareTexts, longestVersion } from './digits.ts';
import { schemeFrom } from './version-scheme.ts';

interface AlpineVersion {
  readonly numbers: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly (readonly [rank: number, number: string])[];
  readonly revision: string;
}

const pattern = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/;

/** Suffixes in their order; those before the empty one are pre-releases (Alpine wiki, "APKBUILD Reference", pkgver). */
const suffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const none = suffixes.indexOf('');

/** Versions of Alpine packages. */
export const alpineVersions = schemeFrom(parse, compare);

function parse(text: string): AlpineVersion | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestVersion) return undefined;
  const [whole, numbers = '', letter = '', words = '', revision = '0'] = pattern.exec(trimmed) ?? [];
  if (whole === undefined) return undefined;
  const parsed = Array.from(words.matchAll(/_([a-z]+)(\d*)/g), ([, word = '', number = '']) => {
    return [suffixes.indexOf(word), number || '0'] as const;
  });
  return { numbers: numbers.split('.'), letter, suffixes: parsed, revision };
}

function compare(a: AlpineVersion, b: AlpineVersion): number {
  const numbers = compareLists(a.numbers, b.numbers, compareDigits, '');
  return (
    numbers ||
    compareTexts(a.letter, b.letter) ||
    compareLists(a.suffixes, b.suffixes, compareSuffixes, [none, '0'] as const) ||
    compareDigits(a.revision, b.revision)
  );
}

function compareSuffixes(a: readonly [number, string], b: readonly [number, string]): number {
  return a[0] - b[0] || compareDigits(a[1], b[1]);
}
