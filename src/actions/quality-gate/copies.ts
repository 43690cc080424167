import { digestFile, sha256 } from '../../core/evidence/digest.ts';
import type { FileSystem } from '../../core/files/file-system.ts';
import type { ReportFile } from '../../readers/report-file.ts';

type Known = Pick<ReportFile, 'path' | 'name'>;

/** Finds reports that hold byte for byte the same, as an artifact downloaded beside the original does. */
export class CopyFinder {
  readonly #files: Pick<FileSystem, 'readChunks'>;
  /** By size and first bytes. */
  readonly #seen = new Map<string, Known[]>();

  constructor(files: Pick<FileSystem, 'readChunks'>) {
    this.#files = files;
  }

  /** Remembers a report. @returns the name of an earlier one with the same content. */
  async note({ path, name, size, head }: ReportFile): Promise<string | undefined> {
    const key = `${size} ${sha256(head)}`;
    const alike = this.#seen.get(key) ?? [];
    for (const earlier of alike) {
      if (head.length >= size || (await this.#areSame(earlier.path, path))) return earlier.name;
    }
    this.#seen.set(key, [...alike, { path, name }]);
    return undefined;
  }

  /** A file that can no longer be read is no copy: its reader will say what is wrong. */
  async #areSame(one: string, other: string): Promise<boolean> {
    const digests = [one, other].map((path) => digestFile(this.#files, path).catch(() => undefined));
    const [first, second] = await Promise.all(digests);
    return first !== undefined && first === second;
  }
}
