/** A value of a YAML document and where it stands. Offsets count UTF-16 units from the start of the text. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly offset: number; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly offset: number; readonly items: readonly YamlNode[] }
  | { readonly kind: 'mapping'; readonly offset: number; readonly entries: readonly YamlEntry[] };

export interface YamlEntry {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: YamlNode;
}

/** Why a text is not a policy: `offset` is where. */
export class YamlFault extends Error {
  readonly offset: number;
  readonly expected: string;
  readonly mend: string;

  constructor(offset: number, message: string, words: { expected: string; mend: string }) {
    super(message);
    this.offset = offset;
    this.expected = words.expected;
    this.mend = words.mend;
  }
}
