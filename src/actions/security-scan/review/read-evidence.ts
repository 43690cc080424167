import { sha256 } from '../../../core/evidence/digest.ts';
import { parseReview } from '../../../core/evidence/security-review.ts';
import type { NamedDigest } from '../../../core/evidence/statement.ts';
import { findFiles } from '../../../core/files/find-files.ts';
import { pathInside, relativePath } from '../../../core/files/relative-path.ts';
import { messageOf } from '../../../core/model/errors.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { isReviewEvent } from '../../../core/run/context.ts';
import type { ScanFacts, TriageRemark } from '../facts.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import type { ScanTarget } from '../target.ts';

/** Bytes of a statement. */
const maximumBytes = 1024 * 1024;

type Run = Pick<ActionRun<SecurityScanInputs>, 'inputs' | 'ports' | 'context' | 'workingDirectory'>;

/**
 * Reads the statements that `review-evidence` names. A file that git tracks is refused: it comes with the change, so its
 * author could review it with a line of text.
 */
export async function readReviews(
  run: Run,
  target: ScanTarget,
): Promise<Pick<ScanFacts, 'reviews' | 'remarks' | 'reliedOn'>> {
  const { inputs, ports, workingDirectory } = run;
  const patterns = inputs['review-evidence'] ?? [];
  const reviews: ScanFacts['reviews'][number][] = [];
  const remarks: TriageRemark[] = [];
  const reliedOn: NamedDigest[] = [];
  if (patterns.length === 0) return { reviews, remarks, reliedOn };
  const { files } = await findFiles(ports.files, workingDirectory, patterns);
  for (const path of files) {
    const name = relativePath(workingDirectory, path);
    const refuse = (kind: TriageRemark['kind'], why: string, fix: string): void => {
      remarks.push({ kind, what: `The review ${name}`, why, fix });
    };
    try {
      const tracked = await isTracked(path, run, target);
      if (tracked === undefined) {
        const fix = 'Check the repository out with git before the scan.';
        refuse('untrusted', 'git cannot tell whether it is tracked, so it may come with the change.', fix);
        continue;
      }
      if (tracked) {
        const fix = 'Give a file that another job or a person outside the change made, such as an artifact.';
        refuse('untrusted', 'It is tracked by git, so the change that is judged could bring its own review.', fix);
        continue;
      }
      const facts = await ports.files.facts(path);
      const isReadable = facts?.kind === 'file' && facts.size <= maximumBytes;
      const text = isReadable ? await ports.files.readText(path) : undefined;
      const review = text === undefined ? 'it is no file, or too large for a statement' : parseReview(text);
      if (typeof review === 'string') {
        refuse('unreadable', `It clears nothing, because ${review}.`, 'Let `vetnet review` write it.');
      } else {
        reviews.push(review);
        reliedOn.push({ name, sha256: sha256(text ?? '') });
      }
    } catch (error) {
      refuse('unreadable', `It cannot be read: ${messageOf(error)}.`, 'Check the path and its permissions.');
    }
  }
  return { reviews, remarks, reliedOn };
}

/** Undefined where git cannot tell and it matters. Links are followed first: what counts is the file that is read. */
async function isTracked(path: string, { ports, context }: Run, { git }: ScanTarget): Promise<boolean | undefined> {
  const root = await git?.root();
  if (git === undefined || root === undefined) return isReviewEvent(context.event) ? undefined : false;
  const [realRoot, realPath] = await Promise.all([ports.files.realPath(root), ports.files.realPath(path)]);
  return pathInside(realRoot, realPath) !== undefined && git.isTracked(realPath);
}
