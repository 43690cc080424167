import type { XmlAttributes } from './xml-attributes.ts';
import { XmlProblem } from './xml-problem.ts';
import { XmlTokenizer } from './xml-tokenizer.ts';

/** The first elements of a document, enough to tell its format. */
interface XmlOutline {
  readonly root: string;
  /** The root's attributes among those asked for. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of the root's children that begin in the looked-at text, without repetition. */
  readonly children: ReadonlySet<string>;
}

const mostElements = 200;

/**
 * Looks at the beginning of a text as XML; undefined when it does not begin with an element. Never throws.
 *
 * @param names root attributes to report
 */
export function outlineXml(headText: string, names: readonly string[] = []): XmlOutline | undefined {
  if (!/^\uFEFF?\s*</.test(headText)) return undefined;
  const attributes = new Map<string, string>();
  const children = new Set<string>();
  let root: string | undefined;
  let depth = 0;
  let elements = 0;
  const tokenizer = new XmlTokenizer({
    open(name: string, given: XmlAttributes) {
      if (depth === 0) {
        root = name;
        for (const wanted of names) {
          const value = given.get(wanted);
          if (value !== undefined) attributes.set(wanted, value);
        }
      } else if (depth === 1) children.add(name);
      depth += 1;
      elements += 1;
      if (elements === mostElements) throw new XmlProblem('report-cut-short', 'enough was seen');
      return undefined;
    },
    close() {
      depth -= 1;
    },
  });
  try {
    tokenizer.write(headText.startsWith('\uFEFF') ? headText.slice(1) : headText);
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
  }
  return root === undefined ? undefined : { root, attributes, children };
}
