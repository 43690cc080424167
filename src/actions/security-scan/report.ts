import type { Metric } from '../../core/model/metric.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import { countOf } from '../../core/render/metric-format.ts';
import type { ActionResult, ActionRun, ResultFile } from '../../core/run/action-run.ts';
import type { ScanFacts } from './facts.ts';
import { factsJson } from './facts-json.ts';
import type { SecurityScanInputs } from './inputs.ts';
import { countedFindings } from './judge/counted.ts';
import { sentenceOf } from './judge/ignores.ts';
import { isWhole } from './judge/looked.ts';
import type { Demands } from './judge.ts';
import { finalOutputsOf, outputsOf } from './outputs.ts';
import { frameworksOf } from './report/frameworks.ts';
import { resultFiles, sarifNotes } from './report/result-files.ts';
import { foreignReviews } from './report/review-section.ts';
import { reportSections } from './report/sections.ts';
import { countFindings } from './report/words.ts';
import type { Bills } from './sbom/bills.ts';

/** What the report needs beside facts and verdict. */
export interface ReportSetting extends Pick<ActionRun<SecurityScanInputs>, 'inputs' | 'policy' | 'context'> {
  /** The bill of materials, where one could be made. */
  readonly sbom?: Bills;
}

/** Puts what was found and judged into the form that all actions share. */
export function report(facts: ScanFacts, verdict: Verdict, demands: Demands, setting: ReportSetting): ActionResult {
  const counted = countedFindings(facts, demands);
  const files: readonly ResultFile[] = resultFiles(facts, demands, setting);
  return {
    verdict,
    metrics: metricsOf(facts, demands),
    sections: reportSections(facts, demands, frameworksOf(setting)),
    notes: [
      ...notesOnBase(facts, demands),
      ...unopened(facts),
      ...remarks(facts),
      ...foreignReviews(facts, demands),
      ...sarifNotes(facts),
    ],
    findings: counted,
    outputs: outputsOf(facts, verdict, demands),
    finalOutputs: finalOutputsOf,
    files,
    reliedOn: facts.reliedOn,
    facts: factsJson(facts, demands),
    badge: badgeOf(facts, verdict, demands),
  };
}

function metricsOf(facts: ScanFacts, demands: Demands): readonly Metric[] {
  const counted = countedFindings(facts, demands);
  const whole = isWhole(facts);
  const { severities } = countFindings(counted);
  const count = (id: string, title: string, value: number): Metric => ({
    id,
    title,
    value: whole ? value : null,
    unit: 'count',
  });
  const total = count('findings', 'Findings', counted.length);
  // Counts of a part would look like those of the whole; the sections tell what is known.
  if (!whole) return [total];
  const fresh = counted.filter(({ isNew }) => isNew === true).length;
  return [
    total,
    count('findings-critical', 'Critical', severities.critical ?? 0),
    count('findings-high', 'High', severities.high ?? 0),
    count('findings-medium', 'Medium', severities.medium ?? 0),
    count('findings-low', 'Low', severities.low ?? 0),
    ...(facts.base?.known === true ? [count('findings-new', 'New', fresh)] : []),
    count('findings-accepted', 'Accepted', facts.findings.filter(({ suppressed }) => suppressed !== undefined).length),
  ];
}

function notesOnBase({ base, findings }: ScanFacts, { onlyNew }: Demands): readonly string[] {
  if (base?.known === false) {
    const counts = onlyNew ? ' All findings count.' : '';
    return [`What is new is not known: ${base.why}${counts} ${base.fix}`];
  }
  const old = findings.filter(({ isNew, suppressed }) => isNew === false && suppressed === undefined).length;
  return onlyNew && old > 0
    ? [
        `${countOf(old, 'finding')} that the change does not bring ${old === 1 ? 'does' : 'do'} not count (\`only-new\`).`,
      ]
    : [];
}

/** A secret in an archive is one that nobody has looked for, and the verdict says nothing of it. */
function unopened({ archives = [] }: ScanFacts): readonly string[] {
  const [first] = archives;
  if (first === undefined) return [];
  const more = archives.length === 1 ? '' : ` and ${countOf(archives.length - 1, 'other')}`;
  const is = archives.length === 1 ? 'is an archive and was' : 'are archives and were';
  return [
    `${first}${more} ${is} not opened: what is packed was not looked at. Commit it unpacked, or scan it where it is made.`,
  ];
}

function remarks(facts: ScanFacts): readonly string[] {
  return facts.remarks.map((remark) => `${sentenceOf(remark)} ${remark.fix}`);
}

function badgeOf(facts: ScanFacts, verdict: Verdict, demands: Demands): { label: string; message: string } {
  const label = 'security';
  if (!isWhole(facts)) return { label, message: verdict.outcome };
  const counted = countedFindings(facts, demands);
  const secrets = counted.filter(({ category }) => category === 'secret').length;
  if (secrets > 0) return { label, message: countOf(secrets, 'secret') };
  const { severities } = countFindings(counted);
  const worst = (['critical', 'high', 'medium', 'low'] as const).find((severity) => (severities[severity] ?? 0) > 0);
  return { label, message: worst === undefined ? 'no findings' : `${severities[worst]} ${worst}` };
}
