import { Buffer } from 'node:buffer';

/** The text that Base64 (either alphabet, padding optional) stands for; undefined where it is none. */
export function decodeBase64(encoded: string): string | undefined {
  const bare = encoded.replace(/=+$/, '');
  if (bare.length % 4 === 1 || !/^[\w+/-]+$/.test(bare)) return undefined;
  return Buffer.from(bare, 'base64').toString('utf8');
}
