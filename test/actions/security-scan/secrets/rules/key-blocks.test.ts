import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { sampleOf, seededRandom } from './sample-token.ts';
import { rulesThatFind } from './scan.ts';

const random = seededRandom(9580);
const bytes = Array.from({ length: 240 }, () => Math.floor(random() * 256));
/** Base64 of bytes that begin with those given, in lines of 70. */
const armour = (...first: number[]): string =>
  (
    Buffer.from([...first, ...bytes])
      .toString('base64')
      .match(/.{1,70}/g) ?? []
  ).join('\n');
const pgp = (body: string) =>
  `-----BEGIN PGP PRIVATE KEY ${'BLOCK'}-----\n\n${body}\n-----END PGP PRIVATE KEY BLOCK-----\n`;
const ssh2 = (body: string) =>
  `---- BEGIN SSH2 ENCRYPTED PRIVATE ${'KEY'} ----\nComment: "a b"\n${body}\n---- END SSH2 ----\n`;
const source = Array.from({ length: 8 }, () => `${sampleOf('[a-z]{6}', random)}\n`)
  .join('')
  .repeat(4);

describe('a block is a key where it holds one', () => {
  test.each([
    ['a PGP key', pgp(armour(0x95)), ['pgp-private-key']],
    ['a key of ssh.com', ssh2(armour(0x3f, 0x6f, 0xf9, 0xeb)), ['ssh2-private-key']],
    ['words of a program after the first line of one', ssh2(source), []],
    ['words of a program after the first line of the other', pgp(source), []],
  ])('%s', (_name, text, rules) => {
    expect(rulesThatFind(text, 'key.txt')).toEqual(rules);
  });
});
