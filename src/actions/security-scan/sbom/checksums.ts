export interface Checksum {
  /** `SHA-512`. */
  readonly algorithm: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
  readonly hex: string;
}

/** Algorithms of Subresource Integrity and SHA-1, with the bytes of their digests. */
const algorithms = new Map([
  ['sha1', { algorithm: 'SHA-1', bytes: 20 }],
  ['sha256', { algorithm: 'SHA-256', bytes: 32 }],
  ['sha384', { algorithm: 'SHA-384', bytes: 48 }],
  ['sha512', { algorithm: 'SHA-512', bytes: 64 }],
] as const);

/** The checksums in `sha512-<base64> sha1-<base64>`, each algorithm once; what is no checksum is left out. */
export function checksumsOf(integrity: string | undefined): readonly Checksum[] {
  const found = new Map<string, Checksum>();
  for (const word of integrity?.split(/\s+/) ?? []) {
    const [name = '', base64 = ''] = word.split('?')[0]?.split(/-(.*)/s) ?? [];
    const known = [...algorithms].find(([id]) => id === name)?.[1];
    const bytes = Buffer.from(base64, 'base64');
    if (known === undefined || bytes.length !== known.bytes || found.has(name)) continue;
    found.set(name, { algorithm: known.algorithm, hex: bytes.toString('hex') });
  }
  return [...found.values()];
}
