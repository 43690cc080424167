import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detector, rules } from '../../../../../src/actions/security-scan/checks/sast/index.ts';
import { textFile } from '../text-file.ts';
import { scan } from './scan.ts';

const closing = new Map([
  ['(', ')'],
  ['{', '}'],
]);

const swift = 'let d = Insecure.MD5.hash(data: x)\n';

test('a finding says what, where, why it matters and how to mend it', async () => {
  expect(await scan('Sources/A.swift', `\n  ${swift}`)).toEqual([
    {
      tool: 'sast',
      rule: 'swift-insecure-hash',
      title: 'MD5 or SHA-1 is used',
      severity: 'medium',
      category: 'code',
      message: 'MD5 or SHA-1 is used.',
      location: { file: 'Sources/A.swift', line: 2, column: 11, endLine: 2, endColumn: 23 },
      fix: expect.stringContaining('SHA256'),
      helpUrl: expect.stringContaining('/327.html'),
      cwes: [327, 328],
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ]);
});

test('a fingerprint survives moved lines, and equal lines are told apart', async () => {
  const fingerprints = async (text: string) => (await scan('A.swift', text)).map(({ fingerprint }) => fingerprint);
  const [first, second] = await fingerprints(swift + swift);
  expect(await fingerprints(`// new\n\n${swift}let a = 1\n  ${swift}`)).toEqual([first, second]);
  expect(first).not.toBe(second);
});

test('a comment allows a finding, which stays visible', async () => {
  const [found] = await scan('A.swift', `// vetnet:allow swift-insecure-hash A cache key.\n${swift}`);
  expect(found?.suppression).toMatchObject({ by: 'inline-comment', reason: 'A cache key.' });
});

describe('one step milder is what stands in', () => {
  test.each([
    'Tests/AppTests/A.swift',
    'AppUITests/A.swift',
    'Sources/LoginTests.swift',
    'Sources/MockServer.swift',
    'Examples/A.swift',
  ])('%s', async (path) => {
    expect((await scan(path, swift)).map(({ severity }) => severity)).toEqual(['low']);
  });

  test.each(['Sources/Latest/A.swift', 'Sources/Contest.swift', 'Sources/Attestation/A.swift'])(
    'but not in %s',
    async (path) => {
      expect((await scan(path, swift)).map(({ severity }) => severity)).toEqual(['medium']);
    },
  );
});

test('what a bundler wrote is left alone', async () => {
  expect(await scan('dist/a.js', `eval(a);${'b=1;'.repeat(3000)}`)).toEqual([]);
  expect(await scan('src/a.js', `eval(a);\n${'b = 1;\n'.repeat(3000)}`)).toHaveLength(1);
});

test('it looks at source code and at nothing else', async () => {
  const { wants } = await detector.create({});
  const paths = ['a.swift', 'a.ts', 'a.tsx', 'a.jsx', 'a.mjs', 'a.rs', 'a.min.js', 'a.md', 'a.py', 'swift', '.ts', 'a'];
  expect(paths.filter((path) => wants(path))).toEqual(paths.slice(0, 6));
});

test('rules have ids of their own, and say why and how to mend', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.id).toMatch(/^(?:swift|js|rust)(?:-[a-z0-9]+)+$/);
    expect(rule.languages.length).toBeGreaterThan(0);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.fix).toMatch(/\.$/);
    expect(rule.cwes).not.toEqual([]);
  }
});

test('any text is taken', async () => {
  const scanner = await detector.create({});
  const piece = fc.constantFrom(
    'eval(',
    'print(',
    '`${',
    '"',
    '\\(',
    '}',
    ')',
    'password',
    'unsafe {',
    "'",
    '/',
    '\n',
    ',',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), fc.constantFrom('a.swift', 'a.ts', 'a.rs'), (pieces, path) => {
      scanner.inspect(textFile(path, pieces.join('')));
    }),
  );
});

describe('time stays bounded on', () => {
  test.each([
    ['a.js', 'eval('],
    ['a.js', 'eval(`${'],
    ['a.js', 'console.log(password, '],
    ['a.js', 'a.b.c.eval('],
    ['a.js', 'query(`select ${x} from`, '],
    ['a.js', 'x.innerHTML = '],
    ['a.swift', 'print("\\('],
    ['a.swift', '{ completionHandler(.useCredential, URLCredential(trust: t)) '],
    ['a.rs', 'unsafe { '],
  ])('a file %s of %s', async (path, unit) => {
    const scanner = await detector.create({});
    const lines = unit.repeat(Math.ceil(100_000 / unit.length)).replaceAll(/(.{300})/g, '$1\n');
    const closed = `${lines} x ${[...lines].reduceRight((end, sign) => end + (closing.get(sign) ?? ''), '')}`;
    const began = performance.now();
    scanner.inspect(textFile(path, lines));
    scanner.inspect(textFile(path, closed));
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
