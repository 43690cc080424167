import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import { decompress } from './decompress.ts';
import { type ImageManifest, imagesOf } from './image-manifest.ts';
import { type TarEntry, tarEntries } from './tar-entries.ts';

/** A file in a layer. */
export interface LayerFile extends TarEntry {
  /** Path of the layer in the archive. */
  readonly layer: string;
}

/** Bytes of the largest document that describes an image; layers are larger, and read as they come. */
const largestDocument = 4 * 1024 * 1024;

/** Documents an archive can have: more than any image has platforms and layers. */
const mostDocuments = 1000;

type Archive = Pick<ReportFile, 'name' | 'chunks'>;

/**
 * The images in a tarball of `docker save` or of an OCI layout, plain or gzipped.
 * @throws ReadError for what is cut, broken or no image.
 */
export async function readImages(archive: Archive): Promise<readonly ImageManifest[]> {
  const documents = new Map<string, unknown>();
  for await (const entry of membersOf(archive)) {
    const mayDescribe = entry.path.endsWith('.json') || /^blobs\/[^/]+\/[^/]+$/.test(entry.path);
    if (!entry.isFile || !mayDescribe || entry.size > largestDocument || documents.size === mostDocuments) continue;
    const bytes = await entry.bytes(largestDocument);
    // A small layer lies among the documents of an OCI layout.
    if (bytes[0] === 0x7b || bytes[0] === 0x5b) documents.set(entry.path, parse(archive.name, entry.path, bytes));
  }
  return imagesOf(archive.name, documents);
}

/**
 * Every file of the layers, layer by layer in the order of the archive; links and folders are left out.
 * @throws ReadError as above, and `report-cut-short` when a layer is not there.
 */
export async function* layerFiles(archive: Archive, layers: ReadonlySet<string>): AsyncGenerator<LayerFile> {
  const missing = new Set(layers);
  for await (const member of membersOf(archive)) {
    if (!member.isFile || !missing.delete(member.path)) continue;
    const layer = member.path;
    for await (const entry of tarEntries(layer, decompress(layer, member.chunks()))) {
      if (entry.isFile) yield { ...entry, layer };
    }
  }
  const [first] = missing;
  if (first === undefined) return;
  const mend = 'Write the image again, and check that it finished.';
  throw new ReadError('report-cut-short', `${archive.name} lacks the layer ${first}`, mend);
}

function membersOf(archive: Archive): AsyncIterable<TarEntry> {
  return tarEntries(archive.name, decompress(archive.name, archive.chunks()));
}

function parse(name: string, path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch (cause) {
    const mend = 'Write the image again, and check that it finished.';
    throw new ReadError('report-malformed', `${path} in ${name} is not valid JSON`, mend, { cause });
  }
}
