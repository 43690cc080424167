import { baseScoreOf, type CvssScore } from '../../core/cvss/base-score.ts';
import { severityOfScore } from '../../core/cvss/severity-of-score.ts';
import type { Severity } from '../../core/model/finding.ts';
import type { Advisory, AffectedPackage, Rating } from '../../readers/osv/advisory.ts';

/** How bad a vulnerability is, and where that is known from. */
export interface Rated {
  readonly severity: Severity;
  readonly cvss?: CvssScore;
  /** `unknown`: nobody rated it. It counts as high until somebody does, because nothing says that it may be passed over. */
  readonly basis: 'malicious' | 'cvss' | 'word' | 'informational' | 'unknown';
}

/** Words of databases: those of GitHub, Red Hat and Ubuntu. */
const words: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  IMPORTANT: 'high',
  MODERATE: 'medium',
  MEDIUM: 'medium',
  LOW: 'low',
  NEGLIGIBLE: 'low',
};

/** RustSec's remarks that are no vulnerabilities (rustsec.org, `informational`). */
const informational: Readonly<Record<string, Severity>> = { unsound: 'medium', unmaintained: 'low', notice: 'low' };

/**
 * How bad one vulnerability is for a package, from all advisories about it: malicious packages are critical; else the worst of the
 * newest kind of CVSS vector; else the worst word of a database; else what RustSec calls informational; else unknown.
 */
export function rate(advisories: readonly Advisory[], isPackage: (entry: AffectedPackage) => boolean): Rated {
  if (advisories.some(({ id, aliases }) => [id, ...aliases].some((each) => each.startsWith('MAL-')))) {
    return { severity: 'critical', basis: 'malicious' };
  }
  const entries = advisories.flatMap(({ affected }) => affected.filter(isPackage));
  const cvss = worstScore([...advisories, ...entries].flatMap(({ ratings }) => ratings));
  if (cvss !== undefined) return { severity: severityOfScore(cvss.score), cvss, basis: 'cvss' };
  const priorities = [...advisories, ...entries].flatMap(({ ratings }) =>
    ratings.filter(({ type }) => type === 'Ubuntu'),
  );
  const said = [...advisories.map(({ severityWord = '' }) => severityWord), ...priorities.map(({ score }) => score)];
  const named = said.flatMap((word) => wordsOf(words, word.toUpperCase()));
  const word = worst(named);
  if (word !== undefined) return { severity: word, basis: 'word' };
  const remarked = entries.flatMap(({ informational: remark = '' }) => wordsOf(informational, remark));
  const remark = worst(remarked);
  if (remark !== undefined) return { severity: remark, basis: 'informational' };
  return { severity: 'high', basis: 'unknown' };
}

function wordsOf(table: Readonly<Record<string, Severity>>, word: string): readonly Severity[] {
  const severity = Object.hasOwn(table, word) ? table[word] : undefined;
  return severity === undefined ? [] : [severity];
}

function worst(found: readonly Severity[]): Severity | undefined {
  return (['critical', 'high', 'medium', 'low'] as const).find((severity) => found.includes(severity));
}

/** Vectors of version 2 count only where there is nothing newer: its scale knows no critical. */
function worstScore(ratings: readonly Rating[]): CvssScore | undefined {
  const scores = ratings
    .filter(({ type }) => type.startsWith('CVSS_'))
    .flatMap(({ score }) => baseScoreOf(score) ?? [])
    .sort((a, b) => b.score - a.score);
  return scores.find(({ version }) => version !== '2.0') ?? scores[0];
}
