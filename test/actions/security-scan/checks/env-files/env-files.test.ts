import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareEnvFiles, detector, rules } from '../../../../../src/actions/security-scan/checks/env-files/index.ts';
import { parseEnvFile } from '../../../../../src/actions/security-scan/checks/env-files/parse-env-file.ts';
import { brief, inspect } from '../inspect.ts';

/** Looks generated, and is. */
const generated = ['fK9', 'zQ2m', 'Tt7Lw', 'X4'].join('');

async function found(path: string, ...lines: readonly string[]): Promise<readonly string[]> {
  return brief(await inspect(detector, path, lines.join('\n')));
}

describe('reads', () => {
  test.each([
    ['plain values', 'A=1\nB = two words # no\n', { A: '1', B: 'two words' }],
    ['a sign of number within a value', 'A=a#b', { A: 'a#b' }],
    ['export and Windows line ends', 'export A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['quotes', `A="x # y" # no\nB='\${z}'\nC=\`t\``, { A: 'x # y', B: '${z}', C: 't' }],
    ['values over several lines', 'A="one\ntwo\\"\nthree"\nB=1', { A: 'one\ntwo\\"\nthree', B: '1' }],
    ['a quote that is never closed', `A="one\nB=it's`, { A: '"one', B: "it's" }],
    ['nothing', '\n# A=1\n\n', {}],
    ['empty values', 'A=\nB=""', { A: '', B: '' }],
  ])('%s', (_name, text, expected) => {
    const { entries, malformed } = parseEnvFile(text);
    expect(Object.fromEntries(entries.map(({ key, value }) => [key, value]))).toEqual(expected);
    expect(malformed).toEqual([]);
    for (const { key, index } of entries) expect(text.slice(index, index + key.length)).toBe(key);
  });

  test('any text, in linear time', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEnvFile(text)));
    const began = performance.now();
    parseEnvFile('A="\n'.repeat(200_000));
    parseEnvFile(`A='\nB="${'x'.repeat(1_000_000)}`);
    parseEnvFile(' '.repeat(1_000_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('one rule each', () => {
  const cases: readonly (readonly [
    name: string,
    path: string,
    bad: readonly string[],
    expected: readonly string[],
    mended: readonly string[],
  ])[] = [
    ['an env file', '.env', ['PORT=80'], ['tracked-env-file low 1'], ['PORT=']],
    [
      'for tests',
      'a/.env.test',
      ['X_TOKEN=abcdefg-hij'],
      ['tracked-env-file low 1', 'env-file-secret low 1'],
      ['# none'],
    ],
    [
      'with a generated value',
      '.env.production',
      ['PORT=80', `API_KEY=${generated}`],
      ['tracked-env-file medium 1', 'env-file-secret high 2'],
      ['API_KEY='],
    ],
    [
      'with a thought-out value',
      'prod.env',
      ['DB_PASSWORD=rex-the-dog'],
      ['tracked-env-file medium 1', 'env-file-secret medium 1'],
      ['DB_PASSWORD='],
    ],
    [
      'with a password in an address',
      '.env',
      [`DATABASE_URL=postgres://app:${generated}@db.example.org/x`],
      ['tracked-env-file low 1', 'env-file-secret high 1'],
      ['DATABASE_URL='],
    ],
    [
      'an example with a real value',
      '.env.example',
      [`API_KEY=${generated}`],
      ['env-example-secret high 1'],
      ['API_KEY=changeme', 'B_TOKEN=your-token', 'C_SECRET=rex-the-dog', 'D=postgres://user:password@localhost/x'],
    ],
    ['twice the same', '.env.example', ['A=1', 'B=2', 'A=3'], ['env-duplicate-key low 3'], ['A=1', 'B=2', 'A=1']],
    [
      'a line that sets nothing',
      '.env.sample',
      ['A=1', 'just words', '=x'],
      ['env-malformed-line low 2', 'env-malformed-line low 3'],
      ['A=1', 'export A', 'source .other'],
    ],
  ];

  test.each(cases)('%s', async (_name, path, bad, expected, mended) => {
    expect(await found(path, ...bad)).toEqual(expected);
    expect(await found(path, ...mended)).toEqual([]);
  });

  test('every rule has a case', () => {
    const shown = new Set(cases.flatMap(([, , , expected]) => expected.map((line) => line.split(' ')[0])));
    shown.add('env-example-drift');
    expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

test.each([
  ['a reference', 'API_KEY=${OTHER_KEY}'],
  ['a call', 'API_KEY=$(pass show x)'],
  ['a path in a vault', 'API_KEY=op://vault/item/field'],
  ['a path', 'API_KEY=/run/secrets/key'],
  ['a switch', 'API_TOKEN=true'],
  ['what browsers get', `NEXT_PUBLIC_API_KEY=${generated}`],
  ['the life of a token', 'TOKEN_TTL=86400'],
  ['a public key', `STRIPE_PUBLISHABLE_KEY=${generated}`],
])('not a secret: %s', async (_name, line) => {
  expect((await found('.env', line)).filter((finding) => finding.startsWith('env-file-secret'))).toEqual([]);
});

test('no value is shown or can be guessed', async () => {
  const findings = await inspect(detector, '.env', `API_KEY=${generated}\nAPI_KEY=${generated}1\n${generated}`);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'tracked-env-file',
    'env-file-secret',
    'env-file-secret',
    'env-duplicate-key',
    'env-malformed-line',
  ]);
  expect(JSON.stringify(findings)).not.toContain(generated);
  const others = await inspect(detector, '.env', `API_KEY=${generated}2\nAPI_KEY=${generated}3\nx y`);
  expect(others.map(({ fingerprint }) => fingerprint)).toEqual(findings.map(({ fingerprint }) => fingerprint));
});

describe('compared with its example', () => {
  test('both directions are told, and nothing where they agree', () => {
    const findings = compareEnvFiles([
      { path: 'a/.env', text: 'SAME=1\nNEW=2\n' },
      { path: 'a/.env.example', text: 'SAME=\nOLD=\nOLDER=\n' },
      { path: 'b/.env', text: 'X=1' },
      { path: 'b/.env.sample', text: 'X=' },
      { path: 'c/.env.production', text: 'Y=1' },
      { path: 'c/.env.production.example', text: 'Z=' },
      { path: 'd/.env.example', text: 'Z=' },
      { path: 'readme.md', text: 'Z=' },
    ]);
    expect(findings.map(({ location, message }) => `${location?.file}:${location?.line} ${message}`)).toEqual([
      'a/.env:2 NEW is not in a/.env.example.',
      'a/.env.example:2 OLD, OLDER are in the example and not in a/.env.',
      'c/.env.production:1 Y is not in c/.env.production.example.',
      'c/.env.production.example:1 Z is in the example and not in c/.env.production.',
    ]);
  });

  test('many names are counted', () => {
    const text = Array.from({ length: 14 }, (_, at) => `K${at}=1`).join('\n');
    const [finding] = compareEnvFiles([
      { path: '.env', text },
      { path: '.env.example', text: '' },
    ]);
    expect(finding?.message).toMatch(/^K0, .*, K9 and 4 more are not in \.env\.example\.$/);
  });
});

test.each([
  ['.env', true],
  ['a/.env.production.local', true],
  ['docker.env', true],
  ['env.example', true],
  ['.envrc', true],
  ['.env.d.ts', false],
  ['.env.gpg', false],
  ['vite-env.d.ts', false],
  ['.environment', false],
  ['src/env.ts', false],
])('wants %s: %s', async (path, expected) => {
  expect((await detector.create({})).wants(path)).toBe(expected);
});
