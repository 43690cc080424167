import type { ScanFacts, Suppression, TriagedFinding, TriageRemark } from '../facts.ts';
import type { SourceResult } from '../source.ts';
import type { AcceptedFiles } from './accepted-files.ts';
import { Baseline } from './baseline.ts';
import { type Change, isNewIn } from './change.ts';
import { readContexts, type TextProvider } from './contexts.ts';
import { Fingerprints } from './fingerprint.ts';
import { type Ignore, Ignores } from './ignores.ts';
import { type MergedFinding, mergeFindings } from './merge.ts';
import { comparePlaces, compareUrgency } from './order.ts';
import { matchVex, type VexStatement, vexSuppression } from './vex.ts';

export interface TriageOptions extends AcceptedFiles {
  /** Decides which ignores still hold. */
  readonly now: Date;
  readonly textOf: TextProvider;
  readonly ignores: readonly Ignore[];
  /** Where the change is not known nothing is said to be new or old. */
  readonly change?: Change;
}

/** Entries of a baseline or VEX file that match nothing and are named. */
const namedUnused = 3;

/**
 * Merges what the scanners found, and holds it against inline comments, ignores, VEX and the baseline, in this order.
 * Everything that was found stays in the result; what does not count says why.
 */
export async function triage(
  sources: readonly SourceResult[],
  options: TriageOptions,
): Promise<Pick<ScanFacts, 'findings' | 'remarks' | 'reliedOn'>> {
  const merged = [...mergeFindings(sources.flatMap(({ findings }) => findings))].sort(comparePlaces);
  const contexts = await readContexts(merged, options.textOf);
  const fingerprints = new Fingerprints();
  const ignores = await Ignores.compile(options.ignores, options.now);
  const baseline = new Baseline(options.baseline);
  const usedVex = new Set<VexStatement>();

  const findings = merged.map((finding): TriagedFinding => {
    const context = contexts.get(finding);
    const found = identified(finding, fingerprints.next(finding, context?.line), context?.lineHash, options.change);
    // All are asked, so that each knows whether it is still of use.
    const statement = matchVex(options.vex, finding);
    if (statement !== undefined) usedVex.add(statement);
    const reasons: readonly (Suppression | undefined)[] = [
      finding.suppression,
      ignores.match(finding, found.fingerprint),
      statement && vexSuppression(statement),
      baseline.accepts(found, context?.line) ? { by: 'baseline' } : undefined,
    ];
    const suppressed = reasons.find((reason) => reason !== undefined);
    return suppressed === undefined ? found : { ...found, suppressed };
  });
  return {
    findings: findings.sort(compareUrgency),
    reliedOn: options.reliedOn,
    remarks: [
      ...options.remarks,
      ...ignores.remarks(),
      ...unusedEntries(
        'The baseline',
        baseline.unused().map(({ rule, file }) => (file === undefined ? rule : `${rule} in ${file}`)),
      ),
      ...unusedEntries(
        'VEX',
        options.vex.filter((each) => !usedVex.has(each)).map(({ ids }) => ids[0] ?? ''),
      ),
    ],
  };
}

function identified(
  finding: MergedFinding,
  fingerprint: string,
  lineHash: string | undefined,
  change: Change | undefined,
): TriagedFinding {
  return {
    ...finding,
    fingerprint,
    ...(lineHash === undefined ? {} : { lineHash }),
    ...(change === undefined ? {} : { isNew: isNewIn(change, finding) }),
  };
}

function unusedEntries(what: string, names: readonly string[]): readonly TriageRemark[] {
  if (names.length === 0) return [];
  const more = names.length > namedUnused ? ` and ${names.length - namedUnused} more` : '';
  const why = `${names.length === 1 ? 'One entry matches' : `${names.length} entries match`} no finding: ${names.slice(0, namedUnused).join(', ')}${more}.`;
  return [
    { kind: 'unused', what, why, fix: 'Take out what was mended, so that it cannot hide it when it comes back.' },
  ];
}
