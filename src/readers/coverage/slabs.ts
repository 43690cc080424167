import { ReadError } from '../read-error.ts';

/** Bytes of a slab, and of the largest block cut from one: larger blocks are few, so they have slabs of their own. */
const slabSize = 256 * 1024;
const largestBlock = 32 * 1024;
/** Bytes of the smallest block, a power of two. */
const smallestBlock = 64;
/** Bytes: five times what a trace of a gigabyte needs. A report that needs more would take the runner down. */
const ceiling = 640 * 1024 * 1024;

/**
 * Zeroed memory for very many small tables, which grow by doubling. A typed array each would cost more than what most of
 * them hold: some hundred thousand are needed for a report of a gigabyte. Blocks are known by their address; their sizes are
 * powers of two, and what one table has outgrown serves the next.
 */
export class Slabs {
  readonly #bytes: Uint8Array[] = [];
  readonly #words: Int32Array[] = [];
  /** Index and used bytes of the slab that blocks are cut from. */
  #current = -1;
  #used = slabSize;
  #charged = 0;
  /** Addresses of blocks given back, by the logarithm of their size. */
  readonly #free: number[][] = Array.from({ length: 32 }, () => []);

  /** Bytes that a block for so many has. */
  static sizeFor(size: number): number {
    return 2 ** (32 - Math.clz32(Math.max(size, smallestBlock) - 1));
  }

  /** The address of a zeroed block of `Slabs.sizeFor(size)` bytes. */
  take(size: number): number {
    const length = Slabs.sizeFor(size);
    if (length > largestBlock) return this.#addSlab(length) * slabSize;
    const free = this.#free[31 - Math.clz32(length)]?.pop();
    if (free !== undefined) {
      const start = Slabs.offset(free);
      this.bytes(free).fill(0, start, start + length);
      return free;
    }
    if (this.#used + length > slabSize) {
      this.#current = this.#addSlab(slabSize);
      this.#used = 0;
    }
    this.#used += length;
    return this.#current * slabSize + this.#used - length;
  }

  /** Gives a block back; it is not to be used any more. */
  release(address: number, size: number): void {
    if (size > largestBlock) {
      const slab = Math.floor(address / slabSize);
      this.#charged -= size;
      this.#bytes[slab] = new Uint8Array(0);
      this.#words[slab] = new Int32Array(0);
    } else this.#free[31 - Math.clz32(size)]?.push(address);
  }

  /** The slab that holds the block, as bytes; the block begins at `Slabs.offset(address)`. */
  bytes(address: number): Uint8Array {
    return this.#bytes[Math.floor(address / slabSize)] ?? new Uint8Array(0);
  }

  /** The slab that holds the block, as words of 4 bytes; the block begins at a quarter of `Slabs.offset(address)`. */
  words(address: number): Int32Array {
    return this.#words[Math.floor(address / slabSize)] ?? new Int32Array(0);
  }

  /** Where in its slab a block begins, in bytes. */
  static offset(address: number): number {
    return address % slabSize;
  }

  /** Counts memory that is kept elsewhere for the same coverage. @throws ReadError `report-too-large` beyond the ceiling. */
  charge(size: number): void {
    this.#charged += size;
    if (this.#charged <= ceiling) return;
    throw new ReadError(
      'report-too-large',
      `its facts about lines, branches and functions need more than ${ceiling / 1024 / 1024} MiB`,
      'Give the gate the reports of this repository only, and leave generated code out of them.',
    );
  }

  #addSlab(size: number): number {
    this.charge(size);
    const slab = new ArrayBuffer(size);
    this.#words.push(new Int32Array(slab));
    return this.#bytes.push(new Uint8Array(slab)) - 1;
  }
}
