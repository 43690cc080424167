import { policyLoosened } from '../model/common-conditions.ts';
import type { Report } from '../model/report.ts';
import { verdictOf } from '../model/verdict.ts';
import type { ResultPart } from './action-run.ts';
import { concludePart } from './conclusion-rules.ts';

/**
 * The report as it is about one part alone: what the part found, and what the frame says of the policy. What the other parts found
 * has no say in a file or a statement about this one.
 */
export function reportOfPart({ badge: _, ...report }: Report, part: ResultPart): Report {
  const { verdict, metrics, findings = [], sections, notes, facts, badge } = part.result;
  const own = new Set(verdict.conditions);
  const conditions = report.verdict.conditions.filter(
    (condition) => own.has(condition) || condition.id === policyLoosened,
  );
  return {
    ...report,
    action: part.action,
    verdict: verdictOf(conditions),
    conclusion: concludePart(part, report.verdict),
    metrics,
    findings,
    sections,
    notes,
    facts,
    ...(badge === undefined ? {} : { badge }),
  };
}
