import type { Outcome } from '../../../core/model/outcome.ts';
import type { Report } from '../../../core/model/report.ts';
import { type Block, type Cell, quotedParts, type Section } from '../../../core/render/document.ts';
import { conditionTitle, orderedConditions } from '../../../core/render/headline.ts';
import { countOf, formatCount, formatDuration } from '../../../core/render/metric-format.ts';
import { version } from '../../../core/run/product.ts';
import type { ScanFacts } from '../facts.ts';
import { countedFindings } from '../judge/counted.ts';
import { isWhole } from '../judge/looked.ts';
import type { Demands } from '../judge.ts';
import type { ReportSetting } from '../report.ts';
import { acceptedFindings, acceptedTable } from './accepted.ts';
import { breakdown } from './breakdown.ts';
import { controlSections } from './control-map.ts';
import { frameworksOf } from './frameworks.ts';
import { remediationTable } from './remediation.ts';
import { reviewSection } from './review-section.ts';
import { assessRisk } from './risk.ts';
import { notTested, scannersBlocks } from './scanners.ts';
import { findingsTable } from './sections.ts';
import { complianceStatus } from './status.ts';

/** A report that is filed: what was assessed, when, with what result, and what it does not say. */
export interface ComplianceReport {
  readonly outcome: Outcome;
  /** `NON-COMPLIANT`. */
  readonly title: string;
  /** The result in one sentence. */
  readonly lead: string;
  /** What was assessed: names and values. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly Section[];
}

/** Most rows of a table: as many as a page shows. */
const rows = 500;

const leads: Readonly<Record<Outcome, string>> = {
  pass: 'Everything that the policy demands of this scan holds.',
  warn: 'Nothing fails, and something needs attention before it can be called compliant.',
  fail: 'At least one demand of the policy does not hold.',
  inconclusive: 'Not everything that was to be assessed could be, so nothing is said to be compliant.',
  skipped: 'Nothing was assessed.',
};

/** Makes the compliance report of a run whose verdict is final. */
export function complianceReport(
  facts: ScanFacts,
  demands: Demands,
  setting: ReportSetting,
  report: Report,
): ComplianceReport {
  const { outcome } = report.verdict;
  const counted = countedFindings(facts, demands);
  const accepted = acceptedFindings(facts);
  const gaps = notTested(facts);
  const section = (title: string, ...blocks: readonly Block[]): Section => ({ title, blocks });
  const none = (text: string): Block => ({ kind: 'paragraph', content: text });
  return {
    outcome,
    title: complianceStatus(outcome).title,
    lead: leads[outcome],
    facts: factsOf(facts, report, setting),
    sections: numbered([
      section('Executive summary', ...summary(facts, demands, report)),
      section('Demands of the policy', conditionsTable(report)),
      section('Findings by kind', breakdown(facts, demands)),
      section(notTestedTitle, { kind: 'list', items: [...gaps, ...beyondScans].map(quotedParts) }),
      section(
        'Remediation, by effect',
        counted.length === 0 ? none('Nothing that counts is left to mend.') : remediationTable(counted, rows),
      ),
      section('Findings', counted.length === 0 ? none('No finding counts.') : findingsTable(counted, 'full', rows)),
      ...reviewSection(facts, demands),
      section(
        'Accepted findings',
        accepted.length === 0 ? none('No finding is accepted.') : acceptedTable(facts, rows),
      ),
      ...(report.notes.length === 0
        ? []
        : [section('Remarks', { kind: 'list', items: report.notes.map(quotedParts) })]),
      ...controlSections(facts, demands, frameworksOf(setting)),
      section('Scanners, versions and dates of data', ...scannersBlocks(facts, 'full')),
      section('About this report', { kind: 'list', items: about(report, setting).map(quotedParts) }),
      section('Sign-off', ...signOff),
    ]),
  };
}

/** Sections that others refer to by their number. */
function numbered(sections: readonly Section[]): readonly Section[] {
  return sections.map((section, at) => ({ ...section, title: `${at + 1}. ${section.title}` }));
}

const notTestedTitle = 'What was not tested';

/** For who files it: the report itself is made by no person. */
const signOff: readonly Block[] = [
  { kind: 'paragraph', content: 'To be filled in by whoever files this report.' },
  {
    kind: 'table',
    columns: ['Role', 'Name', 'Date', 'Signature'].map((title) => ({ title })),
    rows: ['Prepared by', 'Reviewed by', 'Approved by'].map((role) => [role, '', '', '']),
  },
];

function summary(facts: ScanFacts, demands: Demands, report: Report): readonly Block[] {
  const risk = assessRisk(facts, demands);
  const broken = orderedConditions(report).filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped');
  return [
    {
      kind: 'paragraph',
      content: [{ kind: 'strong', text: `Risk: ${risk.level}.` }, ' ', risk.words],
    },
    { kind: 'paragraph', content: countsOf(facts, demands) },
    {
      kind: 'paragraph',
      content: isWhole(facts)
        ? `What a scan of sources cannot tell stands under “${notTestedTitle}”.`
        : `Not everything was looked at: “${notTestedTitle}” names what was not.`,
    },
    ...(broken.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: broken.map(
              (condition): Cell => [
                { kind: 'outcome', outcome: condition.outcome },
                ' ',
                { kind: 'strong', text: conditionTitle(condition) },
                ': ',
                ...quotedParts(condition.fix ?? condition.reason),
              ],
            ),
          },
        ]),
  ];
}

function countsOf(facts: ScanFacts, demands: Demands): string {
  const counted = countedFindings(facts, demands);
  const accepted = acceptedFindings(facts).length;
  const rest = accepted === 0 ? '' : ` ${countOf(accepted, 'finding')} accepted, as listed below.`;
  if (counted.length === 0) {
    return isWhole(facts)
      ? `No finding counts.${rest}`
      : `No finding is known, but not everything was looked at.${rest}`;
  }
  const secrets = counted.filter(({ category }) => category === 'secret').length;
  const counts = `${countOf(counted.length, 'finding')} ${counted.length === 1 ? 'counts' : 'count'}`;
  return `${counts}, ${countOf(secrets, 'secret')} among them.${rest}`;
}

function conditionsTable(report: Report): Block {
  const columns = ['Result', 'Demand', 'Expected', 'Found', 'Why'].map((title) => ({ title }));
  const cells = orderedConditions(report).map((condition): readonly Cell[] => [
    { kind: 'outcome', outcome: condition.outcome },
    conditionTitle(condition),
    condition.expected,
    condition.actual,
    quotedParts(condition.reason),
  ]);
  return { kind: 'table', columns, rows: cells };
}

function factsOf(
  facts: ScanFacts,
  report: Report,
  { context, policy, inputs }: ReportSetting,
): ComplianceReport['facts'] {
  const { repository, branch } = context;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['Repository', repository && `${repository.owner}/${repository.name}`],
    ['Commit', report.commit],
    ['Branch', branch],
    [
      'Assessed',
      `${report.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC, in ${formatDuration(report.durationMs)}`,
    ],
    ['Scope', scopeOf(inputs, facts)],
    ['Environment', report.environment?.name],
    ['Policy', policy.hipaa === 'strict' ? 'hipaa: strict' : undefined],
    ['Made by', `vetnet-actions ${version}`],
  ];
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** Which files and commits were assessed. */
function scopeOf({ staged, scope, paths }: ReportSetting['inputs'], { sources }: ScanFacts): string {
  if (staged) return 'what is staged for the next commit';
  const files = scope === 'change' ? 'files of the change' : 'all files';
  const where = paths.join(', ');
  const commits = sources.find(({ id }) => id === 'secrets-history')?.scanned;
  return `${files}${where === '.' ? '' : ` in ${where}`}${commits === undefined ? '' : `, and ${commits}`}`;
}

/** What no scan of sources tells, so that nobody takes it for more than it is. */
const beyondScans = [
  'The running system: penetration tests, configuration of servers and accounts, backups.',
  'Administrative and physical safeguards: training, contracts, access reviews, incident response.',
  'Code paths that need a person to judge: authorisation between users, business rules.',
];

function about({ commit, startedAt }: Report, { policy }: ReportSetting): readonly string[] {
  const kept =
    policy.retentionDays === undefined
      ? 'No retention is set in the policy (`retention-days`); HIPAA demands six years of documentation (45 CFR 164.316(b)(2)(i)).'
      : `By the policy it is kept for ${formatCount(policy.retentionDays)} days, to ${dateAfter(startedAt, policy.retentionDays)}.`;
  return [
    `It holds for ${commit === undefined ? 'the files as they were scanned' : `commit ${commit}`} and for no other, on the day it was made: new vulnerabilities become known every day.`,
    'It is made from automated scans and supports evidence for controls. It is neither a certificate nor legal advice.',
    'Secrets and personal data are shown redacted.',
    kept,
    'The statement beside it (`evidence.json`) holds the digests of the report and of the policy, and the audit log chains it to those before.',
  ];
}

function dateAfter(start: Date, days: number): string {
  return new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
