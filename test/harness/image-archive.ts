import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';

export type LayerContent = Readonly<Record<string, string>>;

interface ImageParts {
  readonly layers: readonly LayerContent[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly history?: readonly { readonly created_by: string }[];
  /** Whether the archive holds its members from the last to the first: their order says nothing. */
  readonly isReversed?: boolean;
}

async function tarOf(files: LayerContent): Promise<Buffer> {
  const entries = Object.entries(files).map(([name, body]) => {
    return { header: { name, size: Buffer.byteLength(body), type: 'file' as const }, body };
  });
  return Buffer.from(await packTar(entries));
}

async function archiveOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const entries = [...files].map(([name, body]) => {
    return { header: { name, size: body.length, type: 'file' as const }, body };
  });
  return Buffer.from(await packTar(entries));
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** An archive as `docker save` writes it. */
export async function dockerArchive(
  { layers, config = {}, history = [], isReversed = false }: ImageParts,
  tag = 'app:1',
): Promise<Buffer> {
  const files = new Map<string, Buffer>();
  const paths: string[] = [];
  for (const layer of layers) {
    const bytes = await tarOf(layer);
    const path = `blobs/sha256/${sha256(bytes)}`;
    files.set(path, bytes);
    paths.push(path);
  }
  const configuration = json({ architecture: 'amd64', config, history });
  files.set('config.json', configuration);
  files.set('manifest.json', json([{ Config: 'config.json', RepoTags: [tag], Layers: paths }]));
  return archiveOf(isReversed ? new Map([...files].reverse()) : files);
}

/** An OCI layout with gzipped layers, an index of platforms and an attestation. */
export async function ociArchive({ layers, config = {}, history = [] }: ImageParts): Promise<Buffer> {
  const files = new Map<string, Buffer>();
  const put = (bytes: Buffer) => {
    const digest = sha256(bytes);
    files.set(`blobs/sha256/${digest}`, bytes);
    return { digest: `sha256:${digest}`, size: bytes.length };
  };
  const layerRefs = [];
  for (const layer of layers) layerRefs.push(put(gzipSync(await tarOf(layer))));
  const manifest = put(json({ config: put(json({ config, history })), layers: layerRefs }));
  const attestation = {
    ...put(json({ layers: [] })),
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  };
  files.set('index.json', json({ manifests: [put(json({ manifests: [manifest, attestation] }))] }));
  files.set('oci-layout', json({ imageLayoutVersion: '1.0.0' }));
  return archiveOf(files);
}
