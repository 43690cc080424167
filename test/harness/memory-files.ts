import type { FileFacts, FileSystem } from '../../src/core/files/file-system.ts';

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** Files in memory, for tests that write often. Folders and links do not exist. Chunks are as small as asked for. */
export class MemoryFiles implements FileSystem {
  readonly contents = new Map<string, Buffer>();
  readonly #chunkSize: number;

  constructor(chunkSize = 7_000) {
    this.#chunkSize = chunkSize;
  }

  /** Content as text; empty when there is no such file. */
  text(path: string): string {
    return this.contents.get(path)?.toString('utf8') ?? '';
  }

  set(path: string, content: string | Uint8Array): void {
    this.contents.set(path, Buffer.from(content));
  }

  #get(path: string): Buffer {
    const content = this.contents.get(path);
    if (content === undefined) throw failure('ENOENT', path);
    return content;
  }

  async facts(path: string): Promise<FileFacts | undefined> {
    const content = this.contents.get(path);
    return content === undefined ? undefined : { kind: 'file', size: content.length };
  }

  async list() {
    return [];
  }

  async readText(path: string): Promise<string> {
    return this.#get(path).toString('utf8');
  }

  async *readChunks(path: string): AsyncGenerator<Uint8Array> {
    const content = this.#get(path);
    const shared = Buffer.alloc(this.#chunkSize);
    for (let start = 0; start < content.length; start += this.#chunkSize) {
      // One memory for all chunks, as the interface allows: a reader that keeps a chunk without copying is found out.
      const length = content.copy(shared, 0, start, start + this.#chunkSize);
      yield shared.subarray(0, length);
    }
  }

  async realPath(path: string): Promise<string> {
    return path;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.set(path, content);
  }

  async append(path: string, content: string): Promise<void> {
    this.set(path, Buffer.concat([this.contents.get(path) ?? Buffer.alloc(0), Buffer.from(content)]));
  }

  async create(path: string, content: string): Promise<void> {
    if (this.contents.has(path)) throw failure('EEXIST', path);
    this.set(path, content);
  }

  async remove(path: string): Promise<void> {
    this.contents.delete(path);
  }
}
