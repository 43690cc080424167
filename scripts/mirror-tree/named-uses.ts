/** Where a mirror of the suite is found: `owner/name`, and the tag or commit that its users and its own files name. */
export interface MirrorPlace {
  readonly repository: string;
  readonly ref: string;
}

/**
 * A workflow or an action.yml with every `uses: $/path` written out as `owner/name/path@ref`, which runners without self-references
 * understand. Only values of `uses` are touched: quotes and comments stay, and so does a second run.
 */
export function withNamedUses(text: string, { repository, ref }: MirrorPlace): string {
  return text.replaceAll(
    /^(\s*(?:-\s+)?uses:\s*)(['"]?)\$\/([^\s'"#]*)\2/gm,
    (_uses, before: string, quote: string, path: string) => {
      const target = path.replace(/\/$/, '');
      return `${before}${quote}${repository}${target === '' ? '' : `/${target}`}@${ref}${quote}`;
    },
  );
}
