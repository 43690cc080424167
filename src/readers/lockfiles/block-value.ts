/** A value of a YAML lockfile. Scalars stay texts: only the format knows whether `1.10` is a number. Null is an absent value. */
export type BlockValue = string | null | readonly BlockValue[] | BlockMap;

/** A mapping. */
export class BlockMap extends Map<string, BlockValue> {
  /** Lines, from 1, of the keys; of the outermost two levels only, because a map for each package would cost more than it tells. */
  lines: ReadonlyMap<string, number> | undefined;
}

/** A mapping that is only read. */
export type ReadonlyBlockMap = Pick<
  BlockMap,
  'get' | 'has' | 'keys' | 'values' | 'size' | 'lines' | typeof Symbol.iterator
>;

const nothing: ReadonlyBlockMap = new BlockMap();

/** The mapping; an empty one for what is none. */
export function mapOr(value: BlockValue | undefined): ReadonlyBlockMap {
  return value instanceof BlockMap ? value : nothing;
}

/** The list; empty for what is none. */
export function listOr(value: BlockValue | undefined): readonly BlockValue[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty, else undefined. */
export function scalarOr(value: BlockValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
