import type { SecurityScanInputs } from '../../actions/security-scan/inputs.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { Ports } from '../../core/run/ports.ts';
import { openGit } from '../../systems/git/open-git.ts';
import { explainScanners, lockfilesAmong } from './explain-scanners.ts';
import type { ExplainedCondition, ExplainedFind, ExplainedScanner } from './explanation.ts';

type Room = typeof import('../../actions/security-scan/index.ts');

interface ScanExplanation {
  readonly conditions: readonly ExplainedCondition[];
  readonly finds: readonly ExplainedFind[];
  readonly scanners: readonly ExplainedScanner[];
}

/** What the security scan would look at, by which scanners, and which conditions it would judge. Nothing is scanned. */
export async function explainScan(
  inputs: SecurityScanInputs,
  policy: Pick<Policy, 'hipaa'>,
  workingDirectory: string,
  ports: Ports,
): Promise<ScanExplanation> {
  const room = await import('../../actions/security-scan/index.ts');
  const opened = await openGit(workingDirectory, ports);
  const top = await opened?.root();
  const root = top ?? workingDirectory;
  const listed = await room.listFiles(top === undefined ? undefined : opened, root, ports.files);
  const { files, gaps } = await room.inScope(listed.files, relativePath(root, workingDirectory), inputs);
  const scanners = await explainScanners(inputs, { root, files, inRepository: top !== undefined }, ports);
  const lockfiles = lockfilesAmong(files);
  const finds = [
    {
      what: 'files in scope',
      found: [String(files.length)],
      note: [...listed.notes, ...gaps.map(({ what, why }) => `${what}: ${why}`)].join(' '),
    },
    {
      what: 'lockfiles',
      found: lockfiles,
      note: lockfiles.length === 0 ? 'No dependency is looked up.' : lookedUp(inputs),
    },
    { what: 'history', found: [], note: historyNote(inputs) },
  ];
  return { finds, scanners, conditions: conditionsOf(scanners, inputs, policy, room) };
}

function lookedUp({ offline }: SecurityScanInputs): string {
  return offline
    ? 'Held against the advisories that come with a release; nobody is asked.'
    : 'Names and versions go to the advisory source.';
}

function historyNote({ history }: SecurityScanInputs): string {
  if (history === 'none') return 'No commit is scanned.';
  if (history === 'full') return 'All commits of every branch and tag are scanned for secrets.';
  if (history === 'diff') return 'The commits of the change are scanned for secrets.';
  return 'On pull requests and in merge queues the commits of the change are scanned for secrets, else none.';
}

/** The judge itself says what it would demand: it is shown scanners that looked and found nothing. */
function conditionsOf(
  scanners: readonly ExplainedScanner[],
  inputs: SecurityScanInputs,
  policy: Pick<Policy, 'hipaa'>,
  { judge, demandsOf, sourceResult }: Room,
): readonly ExplainedCondition[] {
  const named = new Set<string>(inputs.scanners);
  const sources = scanners.map(({ id, title, runs, blocks, why }) => {
    const scanner = { id, title, requested: named.has(id) };
    return sourceResult(scanner, runs ? { status: 'completed' } : { status: blocks ? 'failed' : 'not-run', why });
  });
  const facts = { sources, findings: [], remarks: [], reviews: [], reliedOn: [] };
  return judge(facts, demandsOf(inputs, policy)).conditions.map(({ id, title, expected, outcome, reason }) => {
    const state = outcome === 'skipped' ? 'not-judged' : outcome === 'pass' ? 'judged' : 'inconclusive';
    return { id, title, expected, state, why: state === 'judged' ? '' : reason };
  });
}
