import { compilePathGlobs } from '../../../core/files/path-globs.ts';
import { shortCommit } from '../../../core/model/commit.ts';
import type { Known } from '../../../core/model/known.ts';
import type { Coverage } from '../../../readers/coverage/coverage.ts';
import type { BaselineFacts, ModuleFacts } from '../facts.ts';
import type { QualityGateInputs } from '../inputs.ts';

/** A part of the repository that is judged apart. */
interface Module {
  readonly name: string;
  readonly paths: readonly string[];
  /** Percent. */
  readonly minimum?: number;
  readonly carryForward: boolean;
  /** Named by the `flags` input: this run measures it, so its figure is never carried forward. */
  readonly named: boolean;
  /** Named, or `flags` names none: a missing figure is then inconclusive, else it is another run's business. */
  readonly expected: boolean;
}

/** The policy's modules in the order of the policy. */
export function modulesOf(inputs: Pick<QualityGateInputs, 'modules' | 'flags'>): Module[] {
  return Object.entries(inputs.modules ?? {}).map(([name, module]) => ({
    name,
    paths: module.paths,
    carryForward: module['carry-forward'] ?? false,
    named: inputs.flags?.includes(name) ?? false,
    expected: inputs.flags?.includes(name) ?? true,
    ...(module['minimum-coverage'] === undefined ? {} : { minimum: module['minimum-coverage'] }),
  }));
}

/** Adds up each module's files. A file may be in several modules. */
export async function measureModules(
  coverage: Coverage,
  modules: readonly Module[],
  wanted: (path: string) => boolean,
): Promise<ModuleFacts[]> {
  return Promise.all(
    modules.map(async ({ name, paths }) => {
      const isIn = await compilePathGlobs(paths);
      const { lines, files } = coverage.totals((path) => wanted(path) && isIn(path));
      return { name, lines, files };
    }),
  );
}

/**
 * Takes a module's figure from the baseline where this run has none and the policy allows it; marked as such.
 * A module that this run says it measures is never carried: its missing report is the news.
 */
export function carryForward(
  facts: readonly ModuleFacts[],
  modules: readonly Module[],
  baseline: Known<BaselineFacts> | undefined,
): ModuleFacts[] {
  if (baseline?.known !== true) return [...facts];
  const allowed = new Set(modules.filter((module) => module.carryForward && !module.named).map(({ name }) => name));
  return facts.map((fact) => {
    // Names are the user's: one may be `constructor`.
    const before = Object.hasOwn(baseline.modules, fact.name) ? baseline.modules[fact.name] : undefined;
    if (fact.files > 0 || before === undefined || !allowed.has(fact.name)) return fact;
    return {
      ...fact,
      lines: before,
      carriedFrom: baseline.commit === undefined ? baseline.source : shortCommit(baseline.commit),
    };
  });
}
