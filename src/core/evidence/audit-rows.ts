import { at, listAt, textAt } from '../model/untrusted-json.ts';
import type { AuditRecord } from './record.ts';

/** What an auditor asks of each record: who did what to what, on whose word, and what changed. */
export const auditColumns = [
  'record',
  'time',
  'action',
  'verdict',
  'conclusion',
  'commit',
  'environment',
  'actor',
  'event',
  'approvals',
  'before',
  'after',
  'digests',
] as const;

export type AuditRow = Readonly<Record<(typeof auditColumns)[number], string>>;

/** One record as plain untrusted texts; what it does not say is empty. */
export function rowOf(record: AuditRecord): AuditRow {
  const { statement, checkpoint, sequence, time, digest } = record;
  const predicate = statement?.predicate;
  const text = (...path: readonly string[]) => textAt(predicate, ...path) ?? '';
  return {
    record: String(sequence),
    time,
    action: checkpoint === undefined ? text('action') : 'checkpoint',
    verdict: text('verdict'),
    conclusion: text('conclusion'),
    commit: listAt(statement, 'subject')
      .flatMap((subject) => textAt(subject, 'digest', 'gitCommit') ?? [])
      .join(' '),
    environment: text('environment', 'name'),
    actor: text('actor'),
    event: text('event'),
    approvals: listAt(predicate, 'approvals').map(approvalOf).join('; '),
    before: checkpoint === undefined ? text('change', 'before') : `records ${checkpoint.first} to ${checkpoint.last}`,
    after: checkpoint === undefined ? text('change', 'after') : `dropped after ${checkpoint['retention-days']} days`,
    digests: [
      `record ${digest}`,
      ...digestsOf(statement),
      ...(checkpoint === undefined ? [] : [`dropped ${checkpoint.sha256}`]),
    ].join('; '),
  };
}

function approvalOf(approval: unknown): string {
  const [by, environment, when] = [textAt(approval, 'by'), textAt(approval, 'environment'), textAt(approval, 'at')];
  return [by ?? 'unknown', environment === undefined ? '' : `for ${environment}`, when ?? ''].filter(Boolean).join(' ');
}

function digestsOf(statement: unknown): readonly string[] {
  const subjects = listAt(statement, 'subject').map((subject) => ({
    name: textAt(subject, 'name'),
    digest: textAt(subject, 'digest', 'sha256'),
  }));
  const predicate = at(statement, 'predicate');
  const relied = [...listAt(predicate, 'policy'), at(predicate, 'report'), ...listAt(predicate, 'relied-on')];
  const named = relied.map((each) => ({ name: textAt(each, 'name'), digest: textAt(each, 'sha256') }));
  const texts = [...subjects, ...named].flatMap(({ name, digest }) =>
    digest === undefined ? [] : [`${name ?? 'unnamed'} ${digest}`],
  );
  return [...new Set(texts)];
}
