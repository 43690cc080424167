import { posix } from 'node:path';
import { pathInside } from '../../../core/files/relative-path.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import type { ScanTarget } from '../target.ts';
import { readAcceptedFiles } from './accepted-files.ts';
import type { Change } from './change.ts';
import type { TextProvider } from './contexts.ts';
import type { TriageOptions } from './triage.ts';

/** Bytes of a file whose lines are read again for fingerprints. Beyond this it is no source that a person edits. */
const largestText = 16 * 1024 * 1024;

type Run = Pick<ActionRun<SecurityScanInputs>, 'inputs' | 'ports' | 'context' | 'workingDirectory'>;

/** What triage needs, from inputs and policy. `more` is what only whoever scanned knows of the change. */
export async function triageOptionsOf(
  run: Run,
  target: ScanTarget,
  more: Omit<Change, 'changed'> & { readonly textOf?: TextProvider } = {},
): Promise<TriageOptions> {
  const { textOf = workTreeTexts(target.root, target.system), ...rest } = more;
  const { base } = target;
  return {
    ...(await readAcceptedFiles(run, target)),
    now: run.ports.clock.now(),
    textOf,
    ignores: run.inputs.ignores ?? [],
    ...(base?.known === true ? { change: { ...rest, changed: base.changed } } : {}),
  };
}

/** Texts of files below a folder; links that lead out of it are not followed. */
export function workTreeTexts(root: string, files: Run['ports']['files']): TextProvider {
  let realRoot: Promise<string> | undefined;
  return async (path) => {
    const absolute = posix.join(root, path);
    try {
      realRoot ??= files.realPath(root);
      const real = await files.realPath(absolute);
      if (pathInside(await realRoot, real) === undefined) return undefined;
      const facts = await files.facts(real);
      return facts?.kind === 'file' && facts.size <= largestText ? await files.readText(real) : undefined;
    } catch {
      // A file that is gone or may not be read has no surroundings; its finding stands.
      return undefined;
    }
  };
}
