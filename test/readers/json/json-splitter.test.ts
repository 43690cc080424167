import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eachEntry, eachItem, type JsonPath, type PathStep } from '../../../src/readers/json/json-path.ts';
import { JsonSplitter } from '../../../src/readers/json/json-splitter.ts';
import { readJson } from '../../../src/readers/json/read-json.ts';
import { ReadError } from '../../../src/readers/read-error.ts';
import { reportOf } from '../coverage/report-bytes.ts';

type Visit = readonly [path: JsonPath, value: unknown];

async function split(content: string | Uint8Array, path: readonly PathStep[], chunkSize = 65_536): Promise<Visit[]> {
  const visits: Visit[] = [];
  await readJson(reportOf(content, chunkSize), [{ path, visit: (value, where) => void visits.push([where, value]) }]);
  return visits;
}

async function codeOf(reading: Promise<unknown>): Promise<string | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}

/** Arbitrary JSON whose numbers survive being printed, with keys and texts full of JSON's own characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'a"b', '\\', '{', '}]', '\u0000', '😀', ''),
);
const anyJson = fc.jsonValue({ maxDepth: 5 }).chain((value) => fc.record({ value: fc.constant(value), key: anyText }));

describe('what is handed out', () => {
  test.each<[string, readonly PathStep[], Visit[]]>([
    ['{"a":1,"b":[2]}', [], [[[], { a: 1, b: [2] }]]],
    ['{"a":1,"b":[2]}', ['a'], [[['a'], 1]]],
    [
      '{"a":1,"b":[2]}',
      [eachEntry],
      [
        [['a'], 1],
        [['b'], [2]],
      ],
    ],
    [
      '[1,"x",{},[]]',
      [eachItem],
      [
        [[0], 1],
        [[1], 'x'],
        [[2], {}],
        [[3], []],
      ],
    ],
    [
      '{"data":[{"files":[1,2]},{"files":[3]}]}',
      ['data', eachItem, 'files', eachItem],
      [
        [['data', 0, 'files', 0], 1],
        [['data', 0, 'files', 1], 2],
        [['data', 1, 'files', 0], 3],
      ],
    ],
    [' \n{ "a" : { "b" : null } } \n', ['a', 'b'], [[['a', 'b'], null]]],
    ['{"a":[1]}', ['a', 'b'], []],
    ['{"a":{"b":1}}', ['a', eachItem], []],
    ['[{"a":1}]', ['a'], []],
    ['42', [], [[[], 42]]],
    ['"text"', [], [[[], 'text']]],
    ['{"\\u0061":1}', ['a'], [[['a'], 1]]],
    ['{"x":"}]\\"","a":1}', ['a'], [[['a'], 1]]],
    [
      '{"a":1,"a":2}',
      ['a'],
      [
        [['a'], 1],
        [['a'], 2],
      ],
    ],
  ])('%j at %p', async (text, path, expected) => {
    expect(await split(text, path)).toEqual(expected);
  });

  test('a key named __proto__ is a key like any other', async () => {
    const [visit] = await split('{"__proto__":{"polluted":true}}', [eachEntry]);
    expect(visit?.[0]).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('where two selections meet, the shorter one takes the subtree', async () => {
    const seen: string[] = [];
    await readJson(reportOf('{"a":{"b":1}}'), [
      { path: ['a', 'b'], visit: () => void seen.push('long') },
      { path: ['a'], visit: () => void seen.push('short') },
    ]);
    expect(seen).toEqual(['short']);
  });
});

describe('encodings', () => {
  const text = '{"a":"grün 😀"}';
  const expected = [[['a'], 'grün 😀']];
  const utf16 = Buffer.from(text, 'utf16le');
  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16 little endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 big endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['UTF-16 little endian without a mark', utf16],
  ])('%s', async (_name, bytes) => {
    for (const chunkSize of [1, 2, 3, 65_536]) expect(await split(bytes, ['a'], chunkSize)).toEqual(expected);
  });
});

describe('what is refused', () => {
  test.each<[string, string]>([
    ['', 'report-empty'],
    [' \r\n\t', 'report-empty'],
    ['{', 'report-cut-short'],
    ['{"a"', 'report-cut-short'],
    ['{"a":', 'report-cut-short'],
    ['{"a":1', 'report-cut-short'],
    ['{"a":1,', 'report-cut-short'],
    ['[1,2', 'report-cut-short'],
    ['{"a":{"b":"x', 'report-cut-short'],
    ['{"a":1}x', 'report-malformed'],
    ['{"a":1}{"a":2}', 'report-malformed'],
    ['{"a":1}\u0000', 'report-malformed'],
    ['{"a" 1}', 'report-malformed'],
    ['{a:1}', 'report-malformed'],
    ['{"a":1,}', 'report-malformed'],
    ['{"a":}', 'report-malformed'],
    ['[1,,2]', 'report-malformed'],
    ['{"a":[1}', 'report-malformed'],
    ['{"a":{"b":[1}]}', 'report-malformed'],
    ['{"skipped":{"b":[1}},"a":1}', 'report-malformed'],
    ['{"a":tru}', 'report-malformed'],
    ['{"other":nul}', 'report-malformed'],
    [`{"a":${'1'.repeat(2000)}}`, 'report-malformed'],
    ['}', 'report-malformed'],
  ])('%j is %s', async (text, code) => {
    for (const chunkSize of [1, 7, 65_536]) expect(await codeOf(split(text, ['a'], chunkSize))).toBe(code);
  });

  test.each<[string, string, readonly PathStep[]]>([
    ['on the way', '['.repeat(1_000_000), [eachItem]],
    ['in what is skipped', `{"x":${'['.repeat(1_000_000)}`, ['a']],
    ['in what is taken', `{"a":${'{"a":'.repeat(200_000)}`, ['a']],
  ])('nesting a million deep, %s', async (_where, text, path) => {
    expect(await codeOf(split(text, path))).toBe('report-hostile');
  });

  test('a subtree above the limit, before it is held whole', () => {
    const splitter = new JsonSplitter([{ path: ['a'], visit: () => undefined }], { depth: 8, subtree: 1000 });
    splitter.write(Buffer.from('{"skipped":"'));
    for (let part = 0; part < 100; part += 1) splitter.write(Buffer.alloc(1000, 0x20));
    splitter.write(Buffer.from('","a":"'));
    expect(() => splitter.write(Buffer.alloc(1000, 0x20))).toThrow(
      expect.objectContaining({ code: 'report-too-large' }),
    );
  });
});

describe('for any JSON', () => {
  test('the root is what JSON.parse makes of it, however it is chunked', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyJson,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1, '\t'),
        async (json, chunkSize, indent) => {
          const text = JSON.stringify(json, undefined, indent);
          expect(await split(text, [], chunkSize)).toEqual([[[], JSON.parse(text)]]);
        },
      ),
    );
  });

  test('the entries are those of JSON.parse, however it is chunked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, fc.jsonValue()), { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (entries, chunkSize) => {
          const text = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(' , ')}}`;
          const expected = entries.map(([key, value]) => [[key], JSON.parse(JSON.stringify(value))]);
          expect(await split(text, [eachEntry], chunkSize)).toEqual(expected);
        },
      ),
    );
  });

  test('cut anywhere, it is never read as whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.object({ maxDepth: 3 }), fc.double({ min: 0, max: 1, noNaN: true }), async (value, where) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, Math.floor(where * (text.length - 1)));
        expect(await codeOf(split(cut, [eachEntry], 5))).toMatch(/^report-(?:empty|cut-short|malformed)$/);
      }),
    );
  });
});
