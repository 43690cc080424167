import type { Place } from './gitleaks.ts';

/** A place where gitleaks and our engine differ, and why; `docs/scan-conformance.md` tells it under the same words. */
export interface Difference extends Place {
  readonly tree: string;
  readonly who: 'gitleaks' | 'vetnet';
  readonly why: 'a compiled Python file';
}

/** All there are. One that is not on this list fails the check, and so does one of this list that is gone. */
export const knownDifferences: readonly Difference[] = [
  {
    tree: 'aquasecurity/trivy, pkg/fanal',
    rule: 'github-fine-grained-pat',
    file: 'analyzer/secret/testdata/secret.cpython-310.pyc',
    line: 2,
    who: 'gitleaks',
    why: 'a compiled Python file',
  },
];
