import { availableParallelism } from 'node:os';
import { sha256 } from '../../core/evidence/digest.ts';
import { cacheFolder, openJsonCache } from '../../core/files/json-cache.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import { ExternalError, messageOf } from '../../core/model/errors.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { isReviewEvent } from '../../core/run/context.ts';
import type { Ports } from '../../core/run/ports.ts';
import { version } from '../../core/run/product.ts';
import type { Git } from '../../systems/git/git.ts';
import { type HistoryMemory, historyMemory } from './history/history-memory.ts';
import { scanHistory } from './history/scan-history.ts';
import type { SecurityScanInputs } from './inputs.ts';
import { scopeMatcher } from './list-files.ts';
import { detectorOptionsOf } from './scan-tree.ts';
import type { WantedScanners } from './scanners.ts';
import { loadRules, readIgnoreText, scannerOf } from './secrets/load-scanner.ts';
import type { RuleSet } from './secrets/rule.ts';
import { gapsOfSlowRules } from './secrets/slow-rules.ts';
import type { SourceResult } from './source.ts';
import { ownSource } from './source-result.ts';
import type { ScanTarget } from './target.ts';

const deeper = 'Give actions/checkout `fetch-depth: 0`.';
const failed = 'Run `git fsck`, and check out the repository with its history (`fetch-depth: 0` on actions/checkout).';

interface CommitsScan {
  readonly source: SourceResult;
  /** The commits of the change, where it matters which those are. */
  readonly brought?: ReadonlySet<string>;
}

/** Scans the commits that `history` asks for. Undefined where none are asked for. */
export async function scanCommits(
  run: ActionRun<SecurityScanInputs>,
  target: ScanTarget,
  wanted: WantedScanners,
): Promise<CommitsScan | undefined> {
  const { inputs, context, ports } = run;
  if (!wanted.own.includes('secrets') || inputs.staged) return undefined;
  const asked = inputs.history ?? (isReviewEvent(context.event) ? 'diff' : 'none');
  if (asked === 'none') return undefined;
  const requested = inputs.history !== undefined;
  const source = { id: 'secrets-history', title: 'Secrets in commits', requested };
  const result = await ownSource(source, ports, async () => {
    const { git, base } = target;
    if (git === undefined) {
      return notPossible(requested, 'There is no git repository here.', 'Check the repository out before the scan.');
    }
    if (asked === 'diff' && base?.known !== true) {
      const why = base === undefined ? 'Where the change starts is not known.' : base.why;
      return notPossible(requested, why, base?.fix ?? 'Name it in `base-ref`.');
    }
    const all = (await git.hasCommit()) ? ['--all', 'HEAD'] : ['--all'];
    const range = base?.known === true && asked === 'diff' ? [`${base.commit}..HEAD`] : all;
    const cut = await cutCommits(git, ports);
    if (asked === 'diff' && cut.size > 0 && (await git.commits(...range)).every((commit) => cut.has(commit))) {
      return notPossible(requested, 'The clone is shallow and holds no commit of the change whole.', deeper);
    }
    const options = { ...detectorOptionsOf(run), root: target.root };
    const { ruleSet } = await loadRules(options);
    const scanner = scannerOf(ruleSet, options);
    const isInScope = await scopeMatcher(relativePath(target.root, run.workingDirectory), inputs);
    try {
      const { findings, scanned, gaps } = await scanHistory({
        git,
        ranges: range,
        cut: { commits: cut, isScanned: asked === 'full' },
        inspect: ({ path, text, commit, line }) => scanner.scan({ path, text, commit, firstLine: line }),
        missed: () => gapsOfSlowRules(scanner.takeSlowRules()),
        isInScope: (path, commit) => isInScope(path) && scanner.wants(path, commit),
        width: availableParallelism(),
        ...(asked === 'full' ? { memory: memoryOf(run, target, ruleSet) } : {}),
      });
      return { status: gaps.length === 0 ? 'completed' : 'incomplete', findings, scanned, gaps };
    } catch (error) {
      if (!(error instanceof ExternalError)) throw error;
      return { status: 'failed', why: `git failed: ${messageOf(error)}`, fix: failed };
    }
  });
  const { git, base } = target;
  if (git === undefined || base?.known !== true || result.findings.length === 0) return { source: result };
  return { source: result, brought: new Set(await git.commits(`${base.commit}..HEAD`)) };
}

/** Other rules, fingerprints that are ignored, or another scope would have found other things. */
function memoryOf(run: ActionRun<SecurityScanInputs>, { root }: ScanTarget, ruleSet: RuleSet): HistoryMemory {
  const { ports, log, inputs, workingDirectory } = run;
  const ignored = ignoredTextOf(root);
  const patterns = JSON.stringify(ruleSet, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
  const scope = JSON.stringify([relativePath(root, workingDirectory), inputs.paths, inputs.exclude]);
  const store = openJsonCache(cacheFolder(ports.env, 'history'), ports.files, log);
  return historyMemory(store, sha256([version, patterns, ignored, scope].join('\n')));
}

function ignoredTextOf(root: string): string {
  try {
    return readIgnoreText(root);
  } catch {
    // The scan of the files tells it; nothing is ignored then.
    return '';
  }
}

/** Commits whose parents a shallow clone does not hold, so that all of their files look added. */
async function cutCommits(git: Git, { files }: Pick<Ports, 'files'>): Promise<ReadonlySet<string>> {
  const folder = await git.commonFolder();
  const list = `${folder}/shallow`;
  if (folder === undefined || (await files.facts(list)) === undefined) return new Set();
  return new Set((await files.readText(list)).split('\n').filter((commit) => commit !== ''));
}

/** Asked for by name it is missing; found out by the event it is only said. */
function notPossible(requested: boolean, why: string, fix: string): Pick<SourceResult, 'status' | 'why' | 'fix'> {
  return { status: requested ? 'failed' : 'not-run', why, fix };
}
