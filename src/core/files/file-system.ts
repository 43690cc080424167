/** What a path is, following symbolic links. */
export interface FileFacts {
  readonly kind: 'file' | 'directory' | 'other';
  /** Bytes; 0 for what is not a file. */
  readonly size: number;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** The file system as a port. Paths are absolute. Failures reject with Node's own errors (`code` is ENOENT and so on). */
export interface FileSystem {
  /** Undefined when nothing is there. */
  facts(path: string): Promise<FileFacts | undefined>;
  list(directory: string): Promise<readonly DirectoryEntry[]>;
  /** A regular file as UTF-8; anything else rejects (EISDIR, EINVAL) at once instead of waiting for a writer. */
  readText(path: string): Promise<string>;
  /** The file's bytes in chunks whose memory may be reused once the next chunk is asked for. */
  readChunks(path: string, options?: { readonly chunkSize?: number }): AsyncIterable<Uint8Array>;
  /** The path with all symbolic links resolved. */
  realPath(path: string): Promise<string>;
  /** Creates parent folders; the file appears whole or not at all. Rejects (EISDIR, EINVAL) where something else than a file is. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Creates parent folders and the file as needed; one write at the end of the file. */
  append(path: string, content: string): Promise<void>;
  /** Creates the file with its parent folders, or rejects with EEXIST when anything is there: the way to take a lock. */
  create(path: string, content: string): Promise<void>;
  /** Removes a file or a link; nothing there is fine. */
  remove(path: string): Promise<void>;
}
