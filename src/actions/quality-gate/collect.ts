import { RepositoryPaths } from '../../core/files/repository-paths.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { Git } from '../../systems/git/git.ts';
import { collectCoverage, type RepositoryAccess } from './coverage/collect.ts';
import { discoverReports } from './discovery.ts';
import type { Facts } from './facts.ts';
import type { QualityGateInputs } from './inputs.ts';
import { collectTests } from './tests/collect.ts';

/** Gathers everything the judge looks at. */
export async function collect(run: ActionRun<QualityGateInputs>): Promise<Facts> {
  const wanted = await patternsOf(run);
  if (wanted.coverage === undefined && wanted.testResults === undefined) return {};
  const repository = await accessRepository(run);
  return {
    ...(wanted.coverage && { coverage: await collectCoverage(run, repository, wanted.coverage, wanted.discovered) }),
    ...(wanted.testResults && {
      tests: await collectTests(run, repository.paths, wanted.testResults, wanted.discovered),
    }),
  };
}

interface Wanted {
  readonly coverage?: readonly string[];
  readonly testResults?: readonly string[];
  readonly discovered: boolean;
}

/** What the user names, or what is found at usual places when nothing is named. Naming one kind switches the search off. */
async function patternsOf({ inputs, ports, workingDirectory, log }: ActionRun<QualityGateInputs>): Promise<Wanted> {
  const coverage = inputs.coverage;
  const testResults = inputs['test-results'];
  if (coverage !== undefined || testResults !== undefined) {
    return { ...(coverage && { coverage }), ...(testResults && { testResults }), discovered: false };
  }
  const found = await discoverReports(ports.files, workingDirectory);
  for (const path of [...found.coverage, ...found.testResults]) log.info(`Found ${path}`);
  return {
    ...(found.coverage.length > 0 && { coverage: found.coverage }),
    ...(found.testResults.length > 0 && { testResults: found.testResults }),
    discovered: true,
  };
}

async function accessRepository(run: ActionRun<QualityGateInputs>): Promise<RepositoryAccess> {
  const { inputs, ports, workingDirectory } = run;
  const git = new Git(ports.processes, workingDirectory, ports.signal);
  const root = await git.root();
  const prefixes = inputs['strip-prefixes'] ?? [];
  if (root === undefined) {
    return { git: undefined, paths: new RepositoryPaths({ root: workingDirectory, prefixes }) };
  }
  const tracked: string[] = [];
  for await (const path of git.trackedFiles()) tracked.push(path);
  return { git, paths: new RepositoryPaths({ root, tracked, workingDirectory, prefixes }) };
}
