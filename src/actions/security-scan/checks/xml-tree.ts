/** An attribute and where its name begins. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly index: number;
}

/** An element and where its tag begins. */
export interface XmlElement {
  readonly name: string;
  readonly index: number;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Text directly in it, joined. */
  readonly text: string;
}

/** Why a text is not read as XML. */
export interface XmlFault {
  readonly index: number;
  readonly what: string;
}

interface Open {
  readonly name: string;
  readonly index: number;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  readonly texts: string[];
}

/** Deeper than any configuration file, and shallow enough for whoever walks the tree. */
const deepest = 200;
const namePattern = /[A-Za-z_][\w.:-]*/y;
const attributePattern = /\s+(?<name>[A-Za-z_][\w.:-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/y;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads a small XML document into a tree with places, as configuration files need it. Refuses documents that define
 * entities or are nested deeper than any of them; fetches nothing; never throws. Linear in the text.
 */
export function readXmlTree(text: string): XmlElement | XmlFault {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const markup = text.indexOf('<', at);
    const end = markup < 0 ? text.length : markup;
    if (end > at) open.at(-1)?.texts.push(decode(text.slice(at, end)));
    if (markup < 0) break;
    const passed = endOfPassed(text, markup);
    if (passed !== undefined) {
      if (passed < 0) return { index: markup, what: 'the file ends inside a comment or declaration' };
      const passage = text.slice(markup, passed);
      if (passage.startsWith('<![CDATA[')) open.at(-1)?.texts.push(passage.slice(9, -3));
      if (passage.startsWith('<!DOCTYPE') && passage.includes('<!ENTITY')) {
        return { index: markup, what: 'it defines entities' };
      }
      at = passed;
      continue;
    }
    if (text[markup + 1] === '/') {
      const close = text.indexOf('>', markup);
      const name = text.slice(markup + 2, close < 0 ? markup + 2 : close).trim();
      const element = open.pop();
      if (element === undefined || element.name !== name)
        return { index: markup, what: 'a closing tag closes nothing' };
      const { texts, ...rest } = element;
      const done: XmlElement = { ...rest, text: texts.join('') };
      const parent = open.at(-1);
      if (parent === undefined) root = done;
      else parent.children.push(done);
      at = close + 1;
      continue;
    }
    const tag = readTag(text, markup);
    if (tag === undefined) return { index: markup, what: 'a tag is malformed' };
    if (root !== undefined && open.length === 0) return { index: markup, what: 'there is a second root' };
    if (open.length >= deepest) return { index: markup, what: 'it is nested too deep' };
    const { name, attributes, isClosed, next } = tag;
    if (isClosed) {
      const done: XmlElement = { name, index: markup, attributes, children: [], text: '' };
      const parent = open.at(-1);
      if (parent === undefined) root = done;
      else parent.children.push(done);
    } else open.push({ name, index: markup, attributes, children: [], texts: [] });
    at = next;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return { index: unclosed.index, what: `<${unclosed.name}> is never closed` };
  return root ?? { index: 0, what: 'it holds no element' };
}

export function isXmlFault(read: XmlElement | XmlFault): read is XmlFault {
  return 'what' in read;
}

/** The value of an attribute. */
export function attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** Where a comment, instruction, declaration or CDATA section ends; -1 where it does not, undefined for a tag. */
function endOfPassed(text: string, start: number): number | undefined {
  const after = (mark: string) => {
    const found = text.indexOf(mark, start);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.startsWith('<!--', start)) return after('-->');
  if (text.startsWith('<![CDATA[', start)) return after(']]>');
  if (text.startsWith('<?', start)) return after('?>');
  if (!text.startsWith('<!', start)) return undefined;
  const bracket = text.indexOf('[', start);
  const end = text.indexOf('>', start);
  return bracket >= 0 && bracket < end ? after(']>') : after('>');
}

function readTag(
  text: string,
  start: number,
):
  | {
      readonly name: string;
      readonly attributes: readonly XmlAttribute[];
      readonly isClosed: boolean;
      readonly next: number;
    }
  | undefined {
  namePattern.lastIndex = start + 1;
  const name = namePattern.exec(text)?.[0];
  if (name === undefined) return undefined;
  let at = start + 1 + name.length;
  const attributes: XmlAttribute[] = [];
  for (;;) {
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(text);
    if (match === null) break;
    const { name: attribute = '', double, single } = match.groups ?? {};
    attributes.push({ name: attribute, value: decode(double ?? single ?? ''), index: at + match[0].search(/\S/) });
    at = attributePattern.lastIndex;
  }
  while (/\s/.test(text[at] ?? '')) at += 1;
  const isClosed = text[at] === '/';
  if (isClosed) at += 1;
  return text[at] === '>' ? { name, attributes, isClosed, next: at + 1 } : undefined;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
