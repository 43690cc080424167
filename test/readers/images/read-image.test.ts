import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { layerFiles, readImages } from '../../../src/readers/images/read-image.ts';
import { ReadError } from '../../../src/readers/read-error.ts';
import { dockerArchive, ociArchive } from '../../harness/image-archive.ts';

const archive = (bytes: Uint8Array, pieceSize = 10_000) => ({
  name: 'image.tar',
  chunks: async function* () {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  },
});

async function filesOf(file: ReturnType<typeof archive>): Promise<readonly string[]> {
  const layers = new Set((await readImages(file)).flatMap((image) => image.layers));
  const all: string[] = [];
  for await (const { path, bytes } of layerFiles(file, layers)) {
    // Some content is passed over.
    all.push(path === 'etc/skipped' ? path : `${path}=${Buffer.from(await bytes(100)).toString()}`);
  }
  return all;
}

const parts = {
  layers: [
    { './etc/os-release': 'ID=alpine\n', 'etc/skipped': 'x'.repeat(100_000), 'app/a': 'A' },
    { 'app/.wh.a': '' },
  ],
  config: { User: 'app', Env: ['A=1'], ExposedPorts: { '22/tcp': {} } },
  history: [{ created_by: 'RUN true' }],
};

describe.each([
  ['of docker save', () => dockerArchive(parts)],
  ['of docker save, gzipped', async () => gzipSync(await dockerArchive(parts))],
  ['with an OCI layout', () => ociArchive(parts)],
])('an archive %s', (_, make) => {
  test('tells configuration and files', async () => {
    const file = archive(await make());
    const [image, ...others] = await readImages(file);
    expect(others).toEqual([]);
    expect(image?.config).toEqual({ user: 'app', env: ['A=1'], history: ['RUN true'], ports: ['22/tcp'] });
    expect(await filesOf(file)).toEqual(['etc/os-release=ID=alpine\n', 'etc/skipped', 'app/a=A', 'app/.wh.a=']);
  });

  test('that is cut short is an error, wherever it ends', async () => {
    const bytes = await make();
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const file = archive(bytes.subarray(0, Math.floor(bytes.length * share)));
      await expect(filesOf(file)).rejects.toBeInstanceOf(ReadError);
    }
  });
});

test('what is no image is an error', async () => {
  await expect(readImages(archive(Buffer.from('no tar'.repeat(500))))).rejects.toBeInstanceOf(ReadError);
  const { packTar } = await import('modern-tar');
  const tar = await packTar([{ header: { name: 'a.txt', size: 1, type: 'file' }, body: 'a' }]);
  await expect(readImages(archive(tar))).rejects.toMatchObject({ code: 'report-unknown-format' });
});

describe('a large archive', () => {
  /** Content that no compression makes small. */
  const noise = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7919 * ((at >> 8) + 1)) % 251));
  const large = { layers: [{ 'app/large.bin': noise.toString('latin1'), 'app/after': 'A' }], config: {}, history: [] };
  /** As files are read: the memory of a chunk is used again for the next. */
  const reusing = (bytes: Uint8Array) => ({
    name: 'image.tar',
    chunks: async function* () {
      const memory = new Uint8Array(64 * 1024);
      for (let at = 0; at < bytes.length; at += memory.length) {
        const part = bytes.subarray(at, at + memory.length);
        memory.set(part);
        yield memory.subarray(0, part.length);
      }
    },
  });

  test.each([
    ['plain', (bytes: Uint8Array) => bytes],
    ['gzipped', (bytes: Uint8Array) => gzipSync(bytes)],
  ])('that is %s is read to its end, of its files no more than is asked for', async (_, pack) => {
    const files = await filesOf(reusing(pack(await dockerArchive(large))));
    expect(files).toEqual([expect.stringMatching(/^app\/large\.bin=/), 'app/after=A']);
  });

  test('may be left where it stands', async () => {
    const file = reusing(await dockerArchive(large));
    const layers = new Set((await readImages(file)).flatMap((image) => image.layers));
    const seen: string[] = [];
    for await (const { path } of layerFiles(file, layers)) {
      seen.push(path);
      break;
    }
    expect(seen).toEqual(['app/large.bin']);
  });
});
