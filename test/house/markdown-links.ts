import { dirname, posix } from 'node:path';
import type { SourceFile } from './source-tree.ts';

/** A link of a Markdown file to a file of this repository. */
export interface Link {
  readonly from: string;
  /** Relative to the root; the document itself for a link within it. */
  readonly path: string;
  readonly anchor: string;
}

const outside = /^(?:https?|mailto):/;

/** The links of a document that do not leave the repository. */
export function linksOf({ path: from, text }: SourceFile): readonly Link[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (outside.test(target)) return [];
    const [file = '', anchor = ''] = target.split('#');
    return [{ from, path: file === '' ? from : posix.normalize(posix.join(dirname(from), file)), anchor }];
  });
}

function withoutCode(text: string): string {
  return withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '');
}

/** The text without its fenced blocks. */
export function withoutBlocks(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
}

/** Anchors of headings as GitHub makes them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)];
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
