/** What a `uses` names. */
export type Uses =
  | { readonly kind: 'local' }
  | { readonly kind: 'image'; readonly image: string }
  | {
      readonly kind: 'repository';
      readonly owner: string;
      readonly name: string;
      /** Folder of the action, or path of the reusable workflow; empty for the root. */
      readonly path: string;
      /** Undefined where it names none, which GitHub refuses. */
      readonly ref: string | undefined;
    };

/** Reads the value of `uses`; undefined where it is none of the forms that GitHub knows. */
export function readUses(value: string): Uses | undefined {
  const text = value.trim();
  if (text.startsWith('./') || text.startsWith('.\\')) return { kind: 'local' };
  if (text.startsWith('docker://')) return { kind: 'image', image: text.slice('docker://'.length) };
  const { owner, name, path, ref } =
    /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)(?:\/(?<path>[^@\s]*))?(?:@(?<ref>\S+))?$/.exec(text)?.groups ?? {};
  if (owner === undefined || name === undefined) return undefined;
  return { kind: 'repository', owner, name, path: path ?? '', ref };
}

/** Whether a ref is a full commit, which cannot be moved. */
export function isCommit(ref: string): boolean {
  return /^(?:[\da-f]{40}|[\da-f]{64})$/i.test(ref);
}
