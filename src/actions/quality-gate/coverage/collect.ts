import { compilePathGlobs } from '../../../core/files/path-globs.ts';
import { type Known, knownUnlessFailed } from '../../../core/model/known.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { Coverage } from '../../../readers/coverage/coverage.ts';
import type { CoverageSink } from '../../../readers/coverage/reader.ts';
import { recogniseCoverage } from '../../../readers/coverage/recognise.ts';
import { recogniseTestResults } from '../../../readers/test-results/recognise.ts';
import { findBaseCommit, hintsOf } from '../../../systems/git/base-commit.ts';
import { noRepository } from '../../../systems/git/open-git.ts';
import type { CoverageFacts, PatchFacts } from '../facts.ts';
import type { QualityGateInputs } from '../inputs.ts';
import { addFigures } from '../ratio.ts';
import { type ReportKind, readReports, reportSearch } from '../reports.ts';
import type { RepositoryAccess } from '../repository.ts';
import { readBaseline } from './baseline.ts';
import { carryForward, measureModules, modulesOf } from './modules.ts';
import { patchCoverage } from './patch.ts';

/** Reads the coverage reports and what they are compared with. */
export async function collectCoverage(
  run: ActionRun<QualityGateInputs>,
  repository: RepositoryAccess,
  patterns: readonly string[],
  discovered: boolean,
): Promise<CoverageFacts> {
  const { inputs, log } = run;
  /** Paths that are no file of the repository, with the report that names them; undefined when several do. */
  const strays = new Map<string, string | undefined>();
  const coverage = new Coverage((path) => path);
  const sinkOf = async (report: string) => {
    const map = await repository.artifacts.mapperOf(report);
    return coverage.sinkOf((path, roots) => {
      const mapped = map(path, roots);
      const { path: stray } = mapped;
      const isFirst = !strays.has(stray) || strays.get(stray) === report;
      if (!mapped.matched) strays.set(stray, isFirst ? report : undefined);
      return mapped.path;
    });
  };
  const set = await readReports(coverageKind(sinkOf), reportSearch(run, repository, patterns));
  const unmatched = new Set(strays.keys());
  const isExcluded = await compilePathGlobs(inputs.exclude ?? []);
  const wanted = (path: string) => !isExcluded(path);

  const baseline =
    inputs.baseline === undefined ? undefined : await readBaseline(inputs.baseline, baselineAccess(run, repository));
  const modules = carryForward(await measureModules(coverage, modulesOf(inputs), wanted), modulesOf(inputs), baseline);
  const carried = modules.filter((module) => module.carriedFrom !== undefined);
  const totals = coverage.totals(wanted);
  const lines = carried.map((module) => module.lines).reduce(addFigures, totals.lines);
  log.debug(
    `Coverage of ${totals.files} files from ${set.reports.length} reports; ${unmatched.size} paths are not in the repository.`,
  );
  return {
    ...set,
    discovered,
    totals: { lines, branches: totals.branches, functions: totals.functions },
    files: Array.from(coverage.files()).filter((file) => wanted(file.path)),
    modules,
    unmatched: [...unmatched].filter(wanted).sort(),
    mixed: [...strays].flatMap(([path, report]) => {
      return report === undefined && wanted(path) && repository.paths.fitsSeveral(path) ? [path] : [];
    }),
    ...(await patchOf(run, repository, { coverage, wanted, unmatched })),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function coverageKind(sinkOf: (report: string) => Promise<CoverageSink>): ReportKind {
  return {
    noun: 'coverage',
    mergesCopies: true,
    formats: async () => {
      const { coverageReaders } = await import('../../../readers/coverage/index.ts');
      return coverageReaders.map((reader) => reader.title);
    },
    misplaced: async (file) => {
      const format = (await recogniseTestResults(file))?.title;
      return format === undefined ? undefined : { format, input: 'test-results' };
    },
    recognise: async (file) => {
      const reader = await recogniseCoverage(file);
      return reader && { format: reader.title, read: async () => reader.read(file, await sinkOf(file.path)) };
    },
  };
}

function baselineAccess(run: ActionRun<QualityGateInputs>, { git, refusal }: RepositoryAccess) {
  const { inputs, ports, workingDirectory, download } = run;
  return { files: ports.files, git, refusal, workingDirectory, checkName: inputs['check-name'], download };
}

interface Measured {
  readonly coverage: Coverage;
  readonly wanted: (path: string) => boolean;
  readonly unmatched: ReadonlySet<string>;
}

/** The patch is read when its coverage is demanded, and for its own sake when the change is a pull request. */
async function patchOf(
  run: ActionRun<QualityGateInputs>,
  { git, refusal }: RepositoryAccess,
  { coverage, wanted, unmatched }: Measured,
): Promise<{ patch?: Known<PatchFacts> }> {
  const { inputs, context } = run;
  const demanded = inputs['minimum-patch-coverage'] !== undefined || inputs['base-ref'] !== undefined;
  if (!demanded && context.pullRequest === undefined) return {};
  if (git === undefined) return { patch: refusal ?? noRepository };
  const given = inputs['base-ref'];
  const patch = await knownUnlessFailed('The change', async () => {
    const base = await findBaseCommit(git, { ...hintsOf(context), ...(given === undefined ? {} : { given }) });
    if (!base.known) return base;
    run.log.info(`The change is what was added since ${base.commit} (${base.chosen}).`);
    return patchCoverage(base.commit, await git.changedLines(base.commit), coverage, wanted, unmatched);
  });
  return { patch };
}
