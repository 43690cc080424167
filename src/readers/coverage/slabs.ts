/** Bytes of a slab, and of the largest block cut from one: larger blocks are few, so they may stand alone. */
const slabSize = 256 * 1024;
const largestBlock = 32 * 1024;
/** Bytes of the smallest block, a power of two. */
const smallestBlock = 64;

/**
 * Zeroed memory for very many small tables, which grow by doubling. An ArrayBuffer each would cost more than what most of
 * them hold: some hundred thousand are needed for a report of a gigabyte. Blocks have sizes that are powers of two, and what
 * a table has outgrown serves the next.
 */
export class Slabs {
  #slab = new ArrayBuffer(0);
  #used = 0;
  /** Blocks given back, by the logarithm of their size. */
  readonly #free: Uint8Array[][] = [];

  /** A zeroed block of at least `size` bytes that begins at a multiple of 64. */
  take(size: number): Uint8Array {
    const rank = 32 - Math.clz32(Math.max(size, smallestBlock) - 1);
    if (size > largestBlock) return new Uint8Array(2 ** rank);
    const block = this.#free[rank]?.pop();
    if (block !== undefined) return block.fill(0);
    const length = 1 << rank;
    if (this.#used + length > this.#slab.byteLength) {
      this.#slab = new ArrayBuffer(slabSize);
      this.#used = 0;
    }
    this.#used += length;
    return new Uint8Array(this.#slab, this.#used - length, length);
  }

  /** Gives a block back; it is not to be used any more. */
  release(block: Uint8Array): void {
    if (block.length > largestBlock) return;
    const rank = 31 - Math.clz32(block.length);
    const free = this.#free[rank];
    if (free === undefined) this.#free[rank] = [block];
    else free.push(block);
  }
}
