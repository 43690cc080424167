import { at, listAt, textAt } from '../../core/model/untrusted-json.ts';
import { ReadError } from '../read-error.ts';

/** What an image's configuration says about how it runs (OCI image specification, "Image Configuration"). */
export interface ImageConfig {
  /** Name or number; undefined where none is set, which means root. */
  readonly user?: string;
  /** `NAME=value`. */
  readonly env: readonly string[];
  /** Commands that made the layers, oldest first. */
  readonly history: readonly string[];
  /** `22/tcp`. */
  readonly ports: readonly string[];
}

/** One image of an archive. */
export interface ImageManifest {
  /** `app:1.0`; empty where the archive names none. */
  readonly names: readonly string[];
  readonly config: ImageConfig;
  /** Paths of the layers in the archive, lowest first. */
  readonly layers: readonly string[];
}

/** JSON members of an archive by path. */
export type ArchiveDocuments = ReadonlyMap<string, unknown>;

/**
 * The images of an archive: of `docker save` by its manifest.json, of an OCI layout by its index.json.
 * @throws ReadError `report-unknown-format` where it is neither; `report-cut-short` where a document that is named is not there.
 */
export function imagesOf(name: string, documents: ArchiveDocuments): readonly ImageManifest[] {
  const docker = documents.get('manifest.json');
  if (Array.isArray(docker)) return docker.map((entry) => dockerImage(name, entry, documents));
  const index = documents.get('index.json');
  if (index !== undefined) return ociManifests(name, index, documents, 0).map((one) => ociImage(name, one, documents));
  const mend = 'Give a tarball of `docker save`, or of an OCI layout.';
  throw new ReadError('report-unknown-format', `${name} holds no image: neither manifest.json nor index.json`, mend);
}

function dockerImage(name: string, entry: unknown, documents: ArchiveDocuments): ImageManifest {
  const config = document(name, textAt(entry, 'Config') ?? '', documents);
  return { names: textsAt(entry, 'RepoTags'), config: configOf(config), layers: textsAt(entry, 'Layers') };
}

/** Deepest nesting of indexes: one for the names, one for the platforms. */
const deepestIndex = 4;

/** The manifests below an index; those of attestations are no images. */
function ociManifests(name: string, index: unknown, documents: ArchiveDocuments, depth: number): readonly unknown[] {
  return listAt(index, 'manifests').flatMap((entry) => {
    if (at(entry, 'annotations', 'vnd.docker.reference.type') === 'attestation-manifest') return [];
    const found = document(name, blobPath(textAt(entry, 'digest')), documents);
    const isIndex = Array.isArray(at(found, 'manifests')) && depth < deepestIndex;
    return isIndex ? ociManifests(name, found, documents, depth + 1) : [found];
  });
}

function ociImage(name: string, manifest: unknown, documents: ArchiveDocuments): ImageManifest {
  const config = document(name, blobPath(textAt(manifest, 'config', 'digest')), documents);
  const layers = listAt(manifest, 'layers').map((layer) => blobPath(textAt(layer, 'digest')));
  return { names: [], config: configOf(config), layers };
}

function configOf(config: unknown): ImageConfig {
  const user = textAt(config, 'config', 'User');
  const ports = at(config, 'config', 'ExposedPorts');
  return {
    ...(user === undefined ? {} : { user }),
    env: textsAt(config, 'config', 'Env'),
    history: listAt(config, 'history').flatMap((entry) => textsAt([at(entry, 'created_by')])),
    ports: typeof ports === 'object' && ports !== null ? Object.keys(ports) : [],
  };
}

function textsAt(json: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(json, ...path).filter((item) => typeof item === 'string');
}

/** `sha256:<hex>` lies at `blobs/sha256/<hex>`. */
function blobPath(digest: string | undefined): string {
  return digest === undefined ? '' : `blobs/${digest.replace(':', '/')}`;
}

function document(name: string, path: string, documents: ArchiveDocuments): unknown {
  const found = documents.get(path);
  if (found !== undefined) return found;
  const mend = 'Write the image again, and check that it finished.';
  throw new ReadError('report-cut-short', `${name} lacks ${path || 'a document'} that its manifest names`, mend);
}
