import { isXmlFault, readXmlTree, type XmlElement, type XmlFault } from '../xml-tree.ts';

/** A value of a property list and where it stands. */
export type PropertyValue =
  | { readonly kind: 'dictionary'; readonly index: number; readonly entries: readonly PropertyEntry[] }
  | { readonly kind: 'array'; readonly index: number; readonly items: readonly PropertyValue[] }
  | { readonly kind: 'text' | 'data'; readonly index: number; readonly text: string }
  | { readonly kind: 'truth'; readonly index: number; readonly isTrue: boolean };

export interface PropertyEntry {
  readonly key: string;
  readonly keyIndex: number;
  readonly value: PropertyValue;
}

export type Dictionary = Extract<PropertyValue, { kind: 'dictionary' }>;

/** Reads a property list in XML; the binary form and that of NeXTSTEP are no XML. Never throws. */
export function readPropertyList(text: string): Dictionary | XmlFault {
  const root = readXmlTree(text);
  if (isXmlFault(root)) return root;
  const [first] = root.children;
  const value = root.name === 'plist' && first !== undefined ? valueOfElement(first) : undefined;
  return value?.kind === 'dictionary'
    ? value
    : { index: root.index, what: 'it is no property list of keys and values' };
}

function valueOfElement(element: XmlElement): PropertyValue | undefined {
  const { name, index, text, children } = element;
  switch (name) {
    case 'dict':
      return { kind: 'dictionary', index, entries: entriesOf(children) };
    case 'array':
      return { kind: 'array', index, items: children.flatMap((child) => valueOfElement(child) ?? []) };
    case 'true':
    case 'false':
      return { kind: 'truth', index, isTrue: name === 'true' };
    case 'string':
    case 'integer':
    case 'real':
    case 'date':
      return { kind: 'text', index, text };
    case 'data':
      return { kind: 'data', index, text };
    default:
      return undefined;
  }
}

function entriesOf(children: readonly XmlElement[]): readonly PropertyEntry[] {
  const entries: PropertyEntry[] = [];
  for (const [at, child] of children.entries()) {
    const next = children[at + 1];
    if (child.name !== 'key' || next === undefined || next.name === 'key') continue;
    const value = valueOfElement(next);
    if (value !== undefined) entries.push({ key: child.text.trim(), keyIndex: child.index, value });
  }
  return entries;
}

export function propertyOf(value: PropertyValue | undefined, key: string): PropertyEntry | undefined {
  return value?.kind === 'dictionary' ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** `<true/>`, or what an editor of settings writes for it. */
export function isTrue(value: PropertyValue | undefined): boolean {
  if (value?.kind === 'truth') return value.isTrue;
  return value?.kind === 'text' && /^(?:yes|true|1)$/i.test(value.text.trim());
}

/** The texts of a text or of an array. */
export function textsOf(
  value: PropertyValue | undefined,
): readonly { readonly text: string; readonly index: number }[] {
  if (value?.kind === 'text') return [value];
  return value?.kind === 'array' ? value.items.flatMap((item) => (item.kind === 'text' ? [item] : [])) : [];
}
