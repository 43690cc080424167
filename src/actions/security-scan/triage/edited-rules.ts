import { resolve } from 'node:path';
import { relativePath } from '../../../core/files/relative-path.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { isReviewEvent } from '../../../core/run/context.ts';
import type { TriageRemark } from '../facts.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import type { ScanTarget } from '../target.ts';

/** Where tools look for settings of their own at the root, and `.gitleaksignore`, which we read too. */
const ownFiles = [
  '.gitleaksignore',
  '.gitleaks.toml',
  '.semgrepignore',
  '.trivyignore',
  '.trivyignore.yaml',
  '.bandit',
  '.hadolint.yaml',
  '.hadolint.yml',
  '.secrets.baseline',
  'osv-scanner.toml',
  'deny.toml',
  '.cargo/audit.toml',
  '.github/zizmor.yml',
  'zizmor.yml',
];

/**
 * What tells findings from other texts, where the change under review edits it: the change may have taken out what would have
 * found its own faults. It counts all the same, for a false alarm has to be mended where it is found; people are told.
 */
export function editedRules(
  { inputs, context, workingDirectory }: Pick<ActionRun<SecurityScanInputs>, 'inputs' | 'context' | 'workingDirectory'>,
  { root, base }: Pick<ScanTarget, 'root' | 'base'>,
): readonly TriageRemark[] {
  if (!isReviewEvent(context.event) || base?.known !== true) return [];
  const rules = inputs['secret-rules'];
  const configurations = Object.values(inputs.tools ?? {}).map((settings) => settings?.config);
  const named = [rules, ...configurations].filter((path) => path !== undefined);
  const files = new Set([...ownFiles, ...named.map((path) => relativePath(root, resolve(workingDirectory, path)))]);
  return [...files]
    .filter((file) => base.changed.has(file))
    .map((file) => ({
      kind: 'untrusted',
      what: `The file ${file}`,
      why: 'The change edits it, and with it what is found in the change itself.',
      fix: 'Look at what the change takes out of it, or let it come in a change of its own.',
    }));
}
