import { compareDigits, isDigits, longestVersion } from './digits.ts';
import { schemeFrom } from './version-scheme.ts';

interface DebianVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

const pattern = /^(?:(\d+):)?([\d.A-Za-z+~:-]+?)(?:-([\dA-Za-z+.~]+))?$/;

/** Versions of Debian and Ubuntu packages (deb-version(7)): `~` comes before the end, letters before other characters. */
export const debianVersions = schemeFrom(parse, compare);

function parse(text: string): DebianVersion | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestVersion) return undefined;
  const [whole, epoch = '0', upstream = '', revision = '0'] = pattern.exec(trimmed) ?? [];
  return whole === undefined ? undefined : { epoch, upstream, revision };
}

function compare(a: DebianVersion, b: DebianVersion): number {
  return (
    compareDigits(a.epoch, b.epoch) || compareParts(a.upstream, b.upstream) || compareParts(a.revision, b.revision)
  );
}

/** Runs of other characters and of digits by turns, as dpkg goes through them. */
function compareParts(a: string, b: string): number {
  const [ours, theirs] = [runsOf(a), runsOf(b)];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const [one, other] = [ours[at] ?? '', theirs[at] ?? ''];
    const order = at % 2 === 0 ? compareWords(one, other) : compareDigits(one || '0', other || '0');
    if (order !== 0) return order;
  }
  return 0;
}

/** Words stand at even places, numbers at odd ones. */
function runsOf(text: string): readonly string[] {
  const runs = text.match(/\d+|\D+/g) ?? [];
  return isDigits(runs[0] ?? '') ? ['', ...runs] : runs;
}

function compareWords(a: string, b: string): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = weightOf(a, at) - weightOf(b, at);
    if (order !== 0) return order;
  }
  return 0;
}

function weightOf(text: string, at: number): number {
  if (at >= text.length) return 0;
  const character = text.charAt(at);
  if (character === '~') return -1;
  return /[A-Za-z]/.test(character) ? text.charCodeAt(at) : text.charCodeAt(at) + 256;
}
