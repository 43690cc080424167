import type { Severity } from '../../../../core/model/finding.ts';
import { isCommit, type Uses } from '../../../../readers/workflows/uses.ts';

/** What an advisory says of an action at a ref. */
interface KnownProblem {
  readonly id: string;
  readonly what: string;
  readonly severity: Severity;
  readonly fix: string;
}

interface Advisory {
  readonly id: string;
  /** `owner/name` in lower case. */
  readonly repository: string;
  readonly what: string;
  /** Commits that hold the malicious code, in lower case. */
  readonly commits: readonly string[];
  /** The first version that is mended. Tags of earlier ones were moved or are vulnerable. */
  readonly mended: readonly number[];
  /** The first version with the fault. */
  readonly since?: readonly number[];
  readonly severity: Severity;
}

/** Take-overs and faults that tell themselves by the ref alone, from GitHub's advisory database, as of 2026-11. */
const advisories: readonly Advisory[] = [
  {
    id: 'CVE-2025-30066',
    repository: 'tj-actions/changed-files',
    what: 'its tags were moved to code that printed secrets in March 2025',
    commits: ['0e58ed8671d6b60d0890c21b07f8835ace038e67'],
    mended: [46, 0, 1],
    severity: 'high',
  },
  {
    id: 'CVE-2026-33634',
    repository: 'aquasecurity/trivy-action',
    what: 'its tags before 0.35.0 were moved to code that stole credentials in March 2026',
    commits: ['ddb9da4475c1cef7d5389062bdfdfbdbd1394648'],
    mended: [0, 35, 0],
    severity: 'high',
  },
  {
    id: 'CVE-2025-30154',
    repository: 'reviewdog/action-setup',
    what: 'its tag v1 was moved to code that printed secrets in March 2025',
    commits: ['f0d342d24037bb11d26b9bd8496e0808ba32e9ec'],
    mended: [],
    severity: 'critical',
  },
  {
    id: 'CVE-2024-42471',
    repository: 'actions/download-artifact',
    what: 'an artifact can write files outside its folder',
    commits: [],
    since: [4, 0, 0],
    mended: [4, 1, 3],
    severity: 'high',
  },
];

/** What is known against an action at its ref; undefined where nothing is, or where the ref does not tell. */
export function knownProblemOf(uses: Uses): KnownProblem | undefined {
  if (uses.kind !== 'repository' || uses.ref === undefined) return undefined;
  const repository = `${uses.owner}/${uses.name}`.toLowerCase();
  for (const advisory of advisories) {
    if (advisory.repository !== repository) continue;
    const { id, what } = advisory;
    if (advisory.commits.includes(uses.ref.toLowerCase())) {
      const fix = 'Take the step out, look at past runs, and replace every secret that they could read.';
      return { id, what: `this commit is the malicious one; ${what}`, severity: 'critical', fix };
    }
    if (isCommit(uses.ref) || !isAffected(uses.ref, advisory)) continue;
    const fix = `Use ${advisory.mended.join('.')} or later, pinned to its commit, and look at past runs.`;
    return { id, what, severity: advisory.severity, fix };
  }
  return undefined;
}

/** A tag such as `v4` moves with its releases, so only what it can still stand for counts. */
function isAffected(ref: string, { mended, since }: Advisory): boolean {
  const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(ref)?.slice(1);
  if (parts === undefined) return false;
  const version = parts.filter((part) => part !== undefined).map(Number);
  if (since !== undefined && compare(version, since) < 0) return false;
  return compare(version, mended) < 0;
}

/** Compares as far as both go: `4` equals 4.1.3. */
function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, part] of one.entries()) {
    const difference = part - (other[at] ?? part);
    if (difference !== 0) return difference;
  }
  return 0;
}
