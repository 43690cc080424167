import { posix } from 'node:path';

/** What is needed to tell where the links of a page lead. */
interface PageMove {
  /** Where the page stands on main. */
  readonly from: string;
  /** Where it stands in the release. */
  readonly to: string;
  /** Whether the release holds a file, or a folder, at the path that it has on main. */
  readonly isReleased: (path: string) => boolean;
  /** Whether the path is a folder on main. */
  readonly isFolder: (path: string) => boolean;
  /** `https://github.com/org/vetnet-actions` */
  readonly homePage: string;
  /** The commit of main. */
  readonly commit: string;
}

const outside = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * A page of Markdown with links that work in the release: those to what it holds stay within it, those to what it leaves out
 * (docs, sources) go to the commit that it was built from. Code is left alone.
 */
export function withAbsoluteLinks(page: string, move: PageMove): string {
  const target = (link: string): string => targetOf(link, move);
  return page
    .split(/(^ *```[\s\S]*?^ *```|`[^`\n]*`)/m)
    .map((part, index) => (index % 2 === 1 ? part : inProse(part, target)))
    .join('');
}

function inProse(text: string, target: (link: string) => string): string {
  return text
    .replaceAll(/(\]\()([^)\s]+)/g, (_link, before: string, link: string) => before + target(link))
    .replaceAll(/^( {0,3}\[[^\]]+\]: +)(\S+)/gm, (_link, before: string, link: string) => before + target(link))
    .replaceAll(/\b((?:href|src)=")([^"]+)/g, (_link, before: string, link: string) => before + target(link));
}

function targetOf(link: string, { from, to, isReleased, isFolder, homePage, commit }: PageMove): string {
  if (outside.test(link)) return link;
  const [file = '', anchor] = link.split('#');
  const path = posix.normalize(posix.join(posix.dirname(from), decodeURI(file))).replace(/\/$/, '');
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (isReleased(path)) return `${posix.relative(posix.dirname(to), path) || '.'}${suffix}`;
  const kind = isFolder(path) ? 'tree' : /\.(?:png|svg|gif|jpg)$/.test(path) ? 'raw' : 'blob';
  return `${homePage}/${kind}/${commit}/${encodeURI(path)}${suffix}`;
}
