import { isCommit, readUses } from '../../readers/workflows/uses.ts';

/** The repository's name in `uses`; the owner is whoever holds the copy that is used. */
const suite = 'vetnet-actions';

/** A `uses` that names something of ours. */
export type OurUse =
  /** `name` as written behind the repository, or behind `actions/`; `gate` for the root. */
  | { readonly kind: 'action'; readonly name: string }
  /** `file` is the name of the file in `.github/workflows`. */
  | { readonly kind: 'workflow'; readonly file: string }
  /** GitHub refuses it: why, and how it is written. */
  | { readonly kind: 'malformed'; readonly what: string; readonly fix: string };

const workflowFile = /^\.github\/workflows\/([^/]+\.ya?ml)$/;

/**
 * Reads a `uses`; undefined for what is not ours. `$/x` names the repository that the file stands in, so it is ours only within the
 * suite itself or a copy of it.
 */
export function readOurUse(text: string, within: { readonly suite: boolean }): OurUse | undefined {
  const value = text.trim();
  if (value.startsWith('$/')) return within.suite ? ownPath(value.slice(2)) : undefined;
  const uses = readUses(value);
  if (uses?.kind !== 'repository' || uses.name.toLowerCase() !== suite) return undefined;
  const path = uses.path.replace(/\/+$/, '');
  const example = `${uses.owner}/${uses.name}${path === '' ? '' : `/${path}`}@v1`;
  if (uses.ref === undefined) {
    return { kind: 'malformed', what: `${value} names no version, which GitHub refuses.`, fix: `Write ${example}.` };
  }
  const [, file] = workflowFile.exec(path) ?? [];
  if (file !== undefined) return { kind: 'workflow', file };
  const name = path.replace(/^actions\//, '');
  if (isBranch(uses.ref) && name !== '' && name === path && !name.includes('/')) {
    return {
      kind: 'malformed',
      what: `${value} is not there: only releases have the actions at the root.`,
      fix: `Write ${example}, or ${uses.owner}/${uses.name}/actions/${name}@${uses.ref}.`,
    };
  }
  return { kind: 'action', name: name === '' ? 'gate' : name };
}

function ownPath(path: string): OurUse {
  const [before = '', ref] = path.split('@');
  if (ref !== undefined) {
    return {
      kind: 'malformed',
      what: `$/${path} has a version, which GitHub refuses: $/ is always the commit that runs.`,
      fix: `Write $/${before}.`,
    };
  }
  const [, file] = workflowFile.exec(before) ?? [];
  if (file !== undefined) return { kind: 'workflow', file };
  const name = before.replace(/^actions\//, '').replace(/\/+$/, '');
  return { kind: 'action', name: name === '' ? 'gate' : name };
}

/** Whether a ref is the branch of the sources, which is no release. */
function isBranch(ref: string): boolean {
  return !isCommit(ref) && ['main', 'master', 'head', 'refs/heads/main'].includes(ref.toLowerCase());
}
