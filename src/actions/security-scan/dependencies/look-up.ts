import { countOf } from '../../../core/render/metric-format.ts';
import { visibleName } from '../../../core/render/visible-text.ts';
import type { Unanswered } from '../../../systems/advisories/answers.ts';
import { type Advisories, askAdvisories } from '../../../systems/advisories/ask-advisories.ts';
import type { Gap } from '../source.ts';
import type { Outcome } from '../source-result.ts';
import { findingsFor } from './findings.ts';
import { type PackagesToAsk, packagesToAsk } from './packages.ts';
import type { DependencyScan } from './scan-dependencies.ts';

/** Ids shown of advisories whose details are missing. */
const shownIds = 3;

/** Asks about all packages of the lockfiles. */
export async function lookUp(scan: DependencyScan): Promise<Outcome> {
  const { lockfiles, log } = scan;
  const asked = packagesToAsk(lockfiles);
  const answers = await askAdvisories(asked.queries, scan);
  for (const remark of answers.remarks) log.info(remark);
  const findings = asked.packages.flatMap((each) =>
    findingsFor(
      each,
      each.keys.flatMap((key) => answers.found.get(key) ?? []),
    ),
  );
  const gaps = [...scan.gaps, ...asked.gaps, ...unansweredGaps(answers.unanswered), ...detailGaps(answers)];
  const scanned = `${countOf(asked.packages.length, 'package')} of ${countOf(lockfiles.length, 'lockfile')}`;
  const facts = { findings, gaps, scanned, data: answers.data };
  const why = nobodyLooked(asked, answers);
  if (why !== undefined && findings.length === 0) {
    return { ...facts, status: 'failed', why, ...(gaps[0] === undefined ? {} : { fix: gaps[0].fix }) };
  }
  return { ...facts, status: gaps.length === 0 ? 'completed' : 'incomplete' };
}

/** Why not one package was looked up, although there are some; undefined where one was, or there are none. */
function nobodyLooked({ queries, gaps }: PackagesToAsk, { unanswered }: Advisories): string | undefined {
  const left = unanswered.reduce((sum, each) => sum + each.queries.length, 0);
  if (left < queries.length || (queries.length === 0 && gaps.length === 0)) return undefined;
  const [first] = unanswered;
  return first === undefined ? gaps[0]?.why : `Nobody looked for vulnerabilities. ${first.why}`;
}

/** What nobody answered for, by ecosystem and reason; one package by its name. */
function unansweredGaps(unanswered: readonly Unanswered[]): readonly Gap[] {
  const gaps = new Map<
    string,
    { readonly ecosystem: string; readonly names: Set<string>; readonly words: Omit<Gap, 'what'> }
  >();
  for (const { queries, why, fix } of unanswered) {
    for (const { ecosystem, name, version } of queries) {
      const key = `${ecosystem}\n${why}`;
      const gap = gaps.get(key) ?? { ecosystem, names: new Set<string>(), words: { why, fix } };
      // Two spellings of one name are one package.
      gap.names.add(`${ecosystem === 'SwiftURL' ? name.toLowerCase() : name} ${version}`);
      gaps.set(key, gap);
    }
  }
  return Array.from(gaps.values(), ({ ecosystem, names, words }) => {
    const [only] = names;
    const named = names.size === 1 && only !== undefined ? ` (${visibleName(only, 100)})` : '';
    return { what: `${countOf(names.size, 'package')} of ${ecosystem}${named}`, ...words };
  });
}

function detailGaps({ withoutDetails }: Advisories): readonly Gap[] {
  const [first] = withoutDetails;
  if (first === undefined) return [];
  const ids = withoutDetails.slice(0, shownIds).map(({ id }) => id);
  const more = withoutDetails.length > shownIds ? ` and ${withoutDetails.length - shownIds} more` : '';
  const what = `Severity and fix of ${ids.join(', ')}${more}`;
  return [{ what, why: first.why, fix: 'Run the job again; until then they count as high.' }];
}
