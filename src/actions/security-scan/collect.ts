import { unknown } from '../../core/model/known.ts';
import { redactTokens } from '../../core/model/redact-credentials.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import type { ScanFacts } from './facts.ts';
import { archivesAmong } from './files/archives.ts';
import { findTarget } from './find-target.ts';
import type { SecurityScanInputs } from './inputs.ts';
import { readReviews } from './review/read-evidence.ts';
import { withSafePath } from './safe-path.ts';
import type { Bills } from './sbom/bills.ts';
import { scanCommits } from './scan-commits.ts';
import { scanContainer } from './scan-container.ts';
import { askAboutPackages, scanPackages } from './scan-packages.ts';
import { prepareTreeScan, scanTree } from './scan-tree.ts';
import { wantedScanners } from './scanners.ts';
import type { SourceResult } from './source.ts';
import type { ScanTarget } from './target.ts';
import { broughtComments } from './triage/brought-comments.ts';
import { editedRules } from './triage/edited-rules.ts';
import { triageOptionsOf } from './triage/options.ts';
import { triage } from './triage/triage.ts';
import { untrackedAmong } from './triage/untracked.ts';

/** What was collected, for the judge and for the report. */
interface Collected {
  readonly facts: ScanFacts;
  /** The bill of materials; undefined where there is no lockfile. */
  readonly sbom: Bills | undefined;
}

/** Lets all scanners look, and holds what they found against what is accepted. */
export async function collect(run: ActionRun<SecurityScanInputs>): Promise<Collected> {
  const wanted = wantedScanners(run.inputs);
  // While git answers there is time to load.
  const [target] = await Promise.all([findTarget(run), prepareTreeScan(run, wanted)]);
  for (const note of target.notes) run.log.notice(note);
  const others = wanted.tools.length === 0 ? Promise.resolve([]) : runOthers(run, target, wanted);
  const [tree, commits, packages, container, tools, reports] = await Promise.all([
    scanTree(run, target, wanted),
    scanCommits(run, target, wanted),
    scanPackages(run, target, wanted),
    scanContainer(run, wanted, (read) => askAboutPackages(run, wanted, read), others),
    others,
    run.inputs.reports === undefined ? [] : readReports(run, target),
  ]);
  const single = [commits?.source, container].filter((source) => source !== undefined);
  const sources: readonly SourceResult[] = [...tree, ...packages.sources, ...single, ...tools, ...reports];
  const reviews = await readReviews(run, target);
  const change = {
    untracked: await untrackedAmong(
      sources.flatMap(({ findings }) => findings),
      target,
    ),
    ...(commits?.brought && { commits: commits.brought }),
    ...packages.base,
  };
  const triaged = await triage(sources, await triageOptionsOf(run, target, change));
  return {
    facts: {
      sources: sources.map(withoutTokens),
      findings: triaged.findings.map(withSafePath),
      remarks: [
        ...triaged.remarks,
        ...reviews.remarks,
        ...editedRules(run, target),
        ...broughtComments(run, target, triaged.findings),
      ],
      reviews: reviews.reviews,
      reliedOn: [...triaged.reliedOn, ...reviews.reliedOn],
      archives: archivesAmong(target.files).map(redactTokens),
      ...baseOf(target),
    },
    sbom: packages.sbom,
  };
}

async function runOthers(...parts: Parameters<typeof import('./tools/run-tools.ts').runTools>) {
  const { runTools } = await import('./tools/run-tools.ts');
  return runTools(...parts);
}

async function readReports(...parts: Parameters<typeof import('./tools/read-reports.ts').readScannerReports>) {
  const { readScannerReports } = await import('./tools/read-reports.ts');
  return readScannerReports(...parts);
}

function withoutTokens(source: SourceResult): SourceResult {
  const findings = source.findings.map(withSafePath);
  return { ...source, findings, gaps: source.gaps.map((gap) => ({ ...gap, what: redactTokens(gap.what) })) };
}

function baseOf({ base }: ScanTarget): Pick<ScanFacts, 'base'> {
  if (base === undefined) return {};
  return { base: base.known ? { known: true, commit: base.commit } : unknown(base.why, base.fix) };
}
