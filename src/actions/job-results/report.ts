import type { Metric } from '../../core/model/metric.ts';
import type { Section } from '../../core/render/document.ts';
import type { ActionResult } from '../../core/run/action-run.ts';
import type { Facts, ReadReport } from './facts.ts';
import { type Demands, isAboutCommit, type Judgement } from './judge.ts';

/** Puts what was found and judged into the form that all actions share. */
export function report(facts: Facts, { verdict, concluded }: Judgement, demands: Demands): ActionResult {
  const { reports } = facts;
  const counted = reports.filter((one) => isAboutCommit(facts, one));
  return {
    verdict,
    concluded,
    metrics: metricsOf(counted),
    findings: counted.flatMap(({ findings }) => findings),
    sections: counted.length === 0 ? [] : [sectionOf(counted)],
    notes: [...counted.flatMap(notesOf), ...strangersAmong(facts, demands)],
    outputs: outputsOf(facts, verdict.conditions),
    facts: {
      jobs: facts.jobs.known
        ? facts.jobs.results.map(({ name, result }) => ({ name, result: result ?? 'unknown' }))
        : [],
      reports: reports.map((one) => ({
        action: one.action,
        'check-name': one.checkName,
        conclusion: one.conclusion,
        file: one.file,
        sha256: one.sha256,
        verdict: one.outcome,
      })),
    },
    reliedOn: reports.map(({ file, sha256 }) => ({ name: file, sha256 })),
  };
}

function outputsOf({ jobs }: Facts, conditions: Judgement['verdict']['conditions']): Record<string, string> {
  const named = (outcome: string): string =>
    conditions
      .flatMap((one) => (one.id === 'job-result' && one.outcome === outcome ? [one.subject ?? ''] : []))
      .join(',');
  return {
    'failed-jobs': jobs.known ? named('fail') : 'unknown',
    'inconclusive-jobs': jobs.known ? named('inconclusive') : 'unknown',
  };
}

/** Figures of all reports; one that several have says whose it is. */
function metricsOf(reports: readonly ReadReport[]): readonly Metric[] {
  const all = reports.flatMap(({ metrics, checkName }) => metrics.map((metric) => ({ metric, checkName })));
  const counts = new Map<string, number>();
  for (const { metric } of all) counts.set(metric.id, (counts.get(metric.id) ?? 0) + 1);
  const isTwice = ({ id }: Metric) => (counts.get(id) ?? 0) > 1;
  return all.map(({ metric, checkName }) =>
    isTwice(metric) ? { ...metric, title: `${metric.title} (${checkName})` } : metric,
  );
}

function sectionOf(reports: readonly ReadReport[]): Section {
  const columns = ['Report', 'Verdict', 'Step', 'In one line'].map((title) => ({ title }));
  const rows = reports.map(({ checkName, outcome, conclusion, summary }) => [
    checkName,
    { kind: 'outcome' as const, outcome },
    conclusion,
    summary,
  ]);
  return { title: 'Reports of earlier jobs', blocks: [{ kind: 'table', columns, rows }] };
}

function notesOf({ checkName, outcome, conclusion, notes }: ReadReport): readonly string[] {
  const own = notes.map((note) => `${checkName}: ${note}`);
  const isLenient = conclusion === 'success' && (outcome === 'fail' || outcome === 'inconclusive');
  return isLenient
    ? [
        `${checkName}: its step succeeded with the verdict ${outcome}, because its \`fail-on\` or \`on-missing\` allows it.`,
        ...own,
      ]
    : own;
}

/** Names in `skippable` that are no job here: a slip of the pen allows nothing, and should be seen. */
function strangersAmong({ jobs }: Facts, { skippable }: Demands): readonly string[] {
  if (!jobs.known) return [];
  const names = new Set(jobs.results.map(({ name }) => name));
  return skippable
    .filter((name) => !names.has(name))
    .map((name) => `\`skippable\` names ${name}, which is no job of \`needs\`.`);
}
