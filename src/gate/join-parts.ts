import type { Metric } from '../core/model/metric.ts';
import { compareOutcomes } from '../core/model/outcome.ts';
import type { Report } from '../core/model/report.ts';
import { verdictOf } from '../core/model/verdict.ts';
import type { Section } from '../core/render/document.ts';
import type { ActionResult, ResultFile, ResultPart } from '../core/run/action-run.ts';
import { reportOfPart } from '../core/run/report-of-part.ts';
import { type GatePart, isOfWhole, nameInGate } from './names.ts';

/** A part and what it found. */
interface Found {
  readonly of: GatePart;
  readonly part: ResultPart;
}

/** One result of several parts: everything that each found, in the gate's names, those with the worst verdict first. */
export function joinParts(found: readonly Found[]): ActionResult {
  const parts = found.map(({ part }) => part);
  const worstFirst = [...found].sort((a, b) => compareOutcomes(outcomeOf(a), outcomeOf(b)));
  return {
    verdict: verdictOf(parts.flatMap(({ result }) => result.verdict.conditions)),
    metrics: worstFirst.flatMap(metricsOf),
    sections: worstFirst.flatMap(sectionsOf),
    notes: [...new Set(worstFirst.flatMap(({ part }) => part.result.notes))],
    findings: parts.flatMap(({ result }) => result.findings ?? []),
    outputs: joined(found.map(({ of, part }) => named(of, part.result.outputs))),
    finalOutputs: (report) => joined(found.map((one) => finalOutputsOf(one, report))),
    files: found.flatMap(filesOf),
    reliedOn: parts.flatMap(({ result }) => result.reliedOn ?? []),
    parts,
    facts: joined(parts.map(({ result }) => result.facts)),
  };
}

function outcomeOf({ part }: Found) {
  return part.result.verdict.outcome;
}

/** The figures that speak for the part, under names that say of what they are. The outputs and the facts have all. */
function metricsOf({ of, part }: Found): readonly Metric[] {
  return part.result.metrics.flatMap((metric) => {
    const title = of.figures[metric.id];
    return title === undefined ? [] : [{ ...metric, title }];
  });
}

/** Sections under the part's name. Those of a part that passes stay closed: nobody needs to read how. */
function sectionsOf({ of, part }: Found): readonly Section[] {
  const isFine = part.result.verdict.outcome === 'pass' || part.result.verdict.outcome === 'skipped';
  return part.result.sections.map((section) => ({
    ...section,
    part: of.schema.title,
    ...(isFine || of.background.includes(section.title) ? { folded: true } : {}),
  }));
}

function named(of: GatePart, outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(outputs)
      .filter(([name]) => !isOfWhole(of, 'outputs', name))
      .map(([name, value]) => [nameInGate(of, 'outputs', name), value]),
  );
}

function finalOutputsOf({ of, part }: Found, report: Report): Readonly<Record<string, string>> {
  return named(of, part.result.finalOutputs?.(reportOfPart(report, part)) ?? {});
}

function filesOf({ of, part }: Found): readonly ResultFile[] {
  return (part.result.files ?? []).map(({ output, content, ...file }) => ({
    ...file,
    ...(output === undefined ? {} : { output: nameInGate(of, 'outputs', output) }),
    content: (report) => content(reportOfPart(report, part)),
  }));
}

/** The parts' outputs and facts have names of their own. */
function joined<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}
