/** A value of a YAML lockfile. Scalars stay texts: only the format knows whether `1.10` is a number. Null is an absent value. */
export type BlockValue = string | null | readonly BlockValue[] | BlockMap;

/** A mapping with the lines, from 1, of its keys. */
export class BlockMap extends Map<string, BlockValue> {
  readonly lines = new Map<string, number>();
}

/** The mapping; an empty one for what is none. */
export function mapOr(value: BlockValue | undefined): BlockMap {
  return value instanceof BlockMap ? value : new BlockMap();
}

/** The list; empty for what is none. */
export function listOr(value: BlockValue | undefined): readonly BlockValue[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty, else undefined. */
export function scalarOr(value: BlockValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
