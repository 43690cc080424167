import { showValue } from '../inputs/field.ts';
import type { KeyPath, Locate } from '../inputs/problems.ts';
import type { InputProblem } from '../model/errors.ts';
import { type YamlEntry, YamlFault, type YamlNode } from './yaml-node.ts';

/** A place in a file; lines and columns count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML file as plain values; mappings have no prototype. */
export interface YamlDocument {
  /** How the user knows the file. */
  readonly file: string;
  readonly value: unknown;
  /** Place of a key or a value; of the nearest parent where the path leads nowhere. */
  placeOf(path: KeyPath, part: 'key' | 'value'): Place;
}

/** `file:line:column` */
function showPlace(file: string, place: Place): string {
  return `${file}:${place.line}:${place.column}`;
}

/** A mapping of YAML; those of a file have no prototype. */
export type Mapping = Record<string, unknown>;

/** The value as mapping; empty where it is none. */
export function mappingOf(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

/** Names places of a document as `file:line:column`. */
export function locateIn(document: YamlDocument): Locate {
  return (path, part) => showPlace(document.file, document.placeOf(path, part));
}

/** What an absent file says. */
export const emptyDocument: YamlDocument = { file: '', value: {}, placeOf: () => ({ line: 1, column: 1 }) };

/** Policies are written by hand: a bigger file is a mistake. Bytes. */
export const maximumPolicySize = 1024 * 1024;

function plain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const mapping: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) mapping[key] = plain(value);
  return mapping;
}

function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, Math.max(offset, 0)).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function offsetOf(root: YamlNode, path: KeyPath, part: 'key' | 'value'): number {
  let node = root;
  let keyOffset = root.offset;
  for (const step of path) {
    let next: YamlNode | undefined;
    if (node.kind === 'list') {
      next = node.items[Number(step)];
      keyOffset = next?.offset ?? keyOffset;
    } else if (node.kind === 'mapping') {
      const entry = node.entries.find(({ key }) => key === step);
      next = entry?.value;
      keyOffset = entry?.keyOffset ?? keyOffset;
    }
    if (next === undefined) return keyOffset;
    node = next;
  }
  return part === 'key' ? keyOffset : node.offset;
}

const syntaxMend = 'Mend the YAML there; an editor with the schema of the policy shows the same.';

/** Where and why js-yaml stopped. */
function syntaxFault(error: unknown): YamlFault {
  if (error instanceof YamlFault) return error;
  const thrown = error as {
    readonly name?: string;
    readonly reason?: string;
    readonly mark?: { readonly position: number };
  };
  if (thrown.name !== 'YAMLException') throw error;
  return new YamlFault(thrown.mark?.position ?? 0, thrown.reason ?? 'YAML', {
    expected: `valid YAML (${thrown.reason})`,
    mend: syntaxMend,
  });
}

/** What makes a text no YAML at all, before a parser sees it. */
function faultOfText(source: string): YamlFault | undefined {
  const offset = source.search(/[\0\uFFFD]/);
  if (offset < 0) return undefined;
  return new YamlFault(offset, 'bytes that are not UTF-8 text', {
    expected: 'UTF-8 text',
    mend: 'Save the file as UTF-8.',
  });
}

const blankLine = /^ *(?:#[\t -~]*)?$/;
const versionLine = /^version: ([1-9][0-9]{0,8})(?: +(?:#[\t -~]*)?)?$/;

/** The tree of a text that says its version or nothing, as a policy does at first; undefined for any other, which is for js-yaml. */
function treeOfBeginning(source: string): YamlNode | undefined {
  const entries: YamlEntry[] = [];
  let offset = 0;
  for (const line of source.split('\n')) {
    const text = line.replace(/\r$/, '');
    const [, digits] = versionLine.exec(text) ?? [];
    if (digits !== undefined && entries.length === 0) {
      const value = { kind: 'scalar', offset: offset + 'version: '.length, value: Number(digits) } as const;
      entries.push({ key: 'version', keyOffset: offset, value });
    } else if (!blankLine.test(text)) return undefined;
    offset += line.length + 1;
  }
  return { kind: 'mapping', offset: 0, entries };
}

async function readTree(source: string): Promise<YamlNode | undefined> {
  const beginning = treeOfBeginning(source);
  if (beginning !== undefined) return beginning;
  const { readYamlTree } = await import('./yaml-tree.ts');
  return readYamlTree(source);
}

/**
 * Reads a YAML file into plain values and places. An empty file is an empty mapping. Bad YAML, a second document and a
 * root that is no mapping come back as problem. js-yaml is loaded by the first text that says more than its version.
 */
export async function readYamlDocument(file: string, text: string): Promise<YamlDocument | InputProblem> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const bad = faultOfText(source);
    if (bad !== undefined) throw bad;
    const root = (await readTree(source)) ?? { kind: 'scalar', offset: 0, value: null };
    if (root.kind !== 'mapping' && !(root.kind === 'scalar' && root.value === null)) {
      throw new YamlFault(root.offset, root.kind === 'list' ? 'a list' : showValue(root.value), {
        expected: 'a mapping of keys and values',
        mend: 'Begin the file with `version: 1`.',
      });
    }
    return {
      file,
      value: root.kind === 'mapping' ? plain(root) : Object.create(null),
      placeOf: (path, part) => placeAt(source, offsetOf(root, path, part)),
    };
  } catch (error) {
    const fault = syntaxFault(error);
    const where = showPlace(file, placeAt(source, fault.offset));
    return { where, name: 'YAML', value: showValue(fault.message), expected: fault.expected, mend: fault.mend };
  }
}
