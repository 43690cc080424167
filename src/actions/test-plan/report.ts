import type { Verdict } from '../../core/model/verdict.ts';
import type { ActionResult } from '../../core/run/action-run.ts';
import { isUnneeded, type PlanFacts } from './judge.ts';
import { downloadedGlobs, type Leg } from './leg.ts';

/** Puts the plan into the form that all actions share. */
export function report(facts: PlanFacts, verdict: Verdict, modules: readonly string[]): ActionResult {
  const unneeded = isUnneeded(facts);
  const legs = unneeded ? [] : facts.legs;
  const coverage = downloadedGlobs(legs, 'coverage');
  const results = downloadedGlobs(legs, 'results');
  return {
    verdict,
    metrics: [{ id: 'legs', title: 'Legs', value: legs.length, unit: 'count' }],
    sections: legs.length === 0 ? [] : [{ title: 'Legs', blocks: [tableOf(legs)] }],
    notes: notesOf(facts, unneeded),
    outputs: {
      legs: JSON.stringify(legs),
      count: String(legs.length),
      needed: String(!unneeded),
      coverage: coverage.join('\n'),
      'test-results': results.join('\n'),
      flags: modules.join('\n'),
    },
    facts: { needed: !unneeded, legs },
    badge: { label: 'test plan', message: unneeded ? 'not needed' : `${legs.length} legs` },
  };
}

const mostRows = 50;

function tableOf(legs: readonly Leg[]) {
  return {
    kind: 'table' as const,
    columns: [{ title: 'Leg' }, { title: 'Folder' }, { title: 'Ecosystem' }, { title: 'Runner' }, { title: 'Command' }],
    rows: legs
      .slice(0, mostRows)
      .map((leg) => [
        leg.name,
        { kind: 'code' as const, text: leg.path },
        toolsOf(leg),
        typeof leg.runner === 'string' ? leg.runner : leg.runner.join(', '),
        leg.command === '' ? 'the usual one' : { kind: 'code' as const, text: leg.command.slice(0, 200) },
      ]),
    ...(legs.length > mostRows ? { more: legs.length - mostRows } : {}),
  };
}

/** `npm, Node 22`; without a version where the runner’s own is used. */
function toolsOf({ ecosystem, node, java, xcode }: Leg): string {
  const named = [
    ['Node', node],
    ['Java', java],
    ['Xcode', xcode],
  ].flatMap(([tool, version]) => (version === '' ? [] : [`${tool} ${version}`]));
  return [ecosystem, ...named].join(', ');
}

function notesOf({ touched, found }: PlanFacts, unneeded: boolean): readonly string[] {
  if (unneeded) return [];
  const untested = found.units
    .filter(({ tests }) => tests === undefined)
    .map(({ path, ecosystem }) => `${path} (${ecosystem})`);
  const shown = untested.slice(0, 10).join(', ');
  return [
    ...(touched?.known === false
      ? [`Whether the change needs the tests is not known, so they run: ${touched.why}`]
      : []),
    ...(untested.length > 0 ? [`No tests were found in ${shown}${untested.length > 10 ? ' and others' : ''}.`] : []),
    ...found.units.flatMap(({ path, remarks }) => remarks.map((remark) => `${path}: ${remark}`)),
    ...found.remarks,
  ];
}
