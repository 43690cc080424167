import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import { contentOf, figuresOf, readCoverage } from './read-coverage.ts';
import { reportOf } from './report-bytes.ts';

/** One section about `a.c` of these records. */
function section(...records: string[]): string {
  return `TN:\nSF:a.c\n${records.join('\n')}\nend_of_record\n`;
}

describe('refuses', () => {
  const whole = section('FN:1,f', 'FNDA:1,f', 'DA:1,1', 'DA:2,1', 'LF:2', 'LH:2');

  test.each([
    ['a section without an end', 'SF:a.c\nDA:1,1\n', 'report-cut-short'],
    ['an end that is cut', `${whole}SF:b.c\nDA:1,1\nend_of_rec`, 'report-cut-short'],
    ['a path that is cut', `${whole}SF:b`, 'report-cut-short'],
    ['a record name that is cut', `${whole}S`, 'report-cut-short'],
    ['a section that begins in another', `SF:a.c\nDA:1,1\n${whole}`, 'report-cut-short'],
    ['a report behind one that was cut in a line', `SF:a.c\nDA:1,SF:b.c\nDA:1,1\nend_of_record\n`, 'report-cut-short'],
    ['a section of no file', 'SF:b.c\nend_of_record\nSF:\nDA:1,1\nend_of_record\n', 'report-malformed'],
    ['an endless line', `SF:a.c\nFN:1,${'x'.repeat(9 * 1024 * 1024)}`, 'report-hostile'],
  ])('%s', async (_, text, code) => {
    await expect(readCoverage(text)).rejects.toMatchObject({ code });
  });

  test('every cut but one between two records of the format', async () => {
    const cuts: number[] = [];
    for (let at = 1; at < whole.length; at += 1) {
      const read = readCoverage(`SF:0.c\nDA:1,1\nend_of_record\n${whole.slice(0, at)}`);
      await read.catch(() => cuts.push(at));
    }
    // Passed: behind `TN:`, and the last line without its line feed.
    expect(cuts).toHaveLength(whole.length - 1 - 3);
  });
});

describe('passes over', () => {
  test.each([
    ['records outside a section', `BRDA:1,0,0,1\nFN:1,f\n${section('DA:1,1')}`, 2],
    ['records it does not know', section('DA:1,1', 'BA:1,2', 'XYZ', 'FOO:1', 'L', 'F', 'B', 'BRX:1', 'FNX:2'), 8],
    [
      'records without numbers',
      section('DA:,1', 'DA:x,1', 'DA:1', 'DA:', 'BRDA:1,0', 'BRDA:', 'FN:f', 'FNL:x', 'DA:-1,1'),
      9,
    ],
    ['more', section('DA:1,1', 'FNA:1', 'FNDA:1', 'LF:x', 'BRDA:1,0,0', 'BRDA:1,,0,1', 'BRDA:x,0,0,1', 'FNL:0,x'), 6],
  ])('%s', async (_, text, count) => {
    const { reading } = await readCoverage(text);
    expect(reading.warnings).toEqual([`${count} lines are no record of the format and were passed over`]);
  });
});

test('a line outside any section is what a trace without its beginning shows, and refused', async () => {
  const headless = `${section('DA:1,0', 'DA:2,0')}${section('DA:1,1')}`.split('\n').slice(2).join('\n');
  await expect(readCoverage(headless)).rejects.toMatchObject({ code: 'report-cut-short' });
});

describe('paths', () => {
  test.each([
    'a "b".c',
    "it's.c",
    'tab\there.c',
    ' blank .c',
    '../up/../a.c',
    'C:\\src\\a.cs',
    'é/ü/漢字.swift',
    '<define:DATA>',
    'a,b:c.c',
  ])('%j', async (path) => {
    const { coverage } = await readCoverage(`SF:${path}\nDA:1,1\nend_of_record\n`);
    expect([...coverage.files()].map((file) => file.path)).toEqual([path]);
  });
});

describe('encodings', () => {
  const text = 'TN:\nSF:ä/漢.c\nDA:1,1\nDA:2,0\nend_of_record\n';
  const utf16 = Buffer.from(text, 'utf16le');

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.of(0xff, 0xfe), utf16])],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(utf16).swap16()])],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
  ])('%s', async (_, bytes) => {
    for (const chunkSize of [1, 2, 7, 4096]) {
      const { coverage } = await readCoverage(reportOf(bytes, chunkSize));
      expect(figuresOf(coverage).lines).toBe('1/2');
      expect(coverage.get('ä/漢.c')).toBeDefined();
    }
  });

  test('NUL and bytes that are no UTF-8 do no harm', async () => {
    const bytes = Buffer.from('SF:a\xff\0.c\nFN:1,\0\xfe\nFNDA:1,\0\xfe\nDA:1,1\n\0\nend_of_record\n', 'latin1');
    const { coverage } = await readCoverage(bytes);
    expect(figuresOf(coverage)).toEqual({ lines: '1/1', branches: '0/0', functions: '1/1' });
  });
});

describe('hostile input', () => {
  test('80,000 functions in one section take a moment', async () => {
    const names = Array.from({ length: 80_000 }, (_, at) => `_ZN4acme5clinicEv${at}`);
    const declared = names.map((name, at) => `FN:${at + 1},${name}`).join('\n');
    const text = section(declared, names.map((name) => `FNDA:1,${name}`).join('\n'), 'DA:1,1');
    const before = performance.now();
    expect(figuresOf((await readCoverage(text)).coverage).functions).toBe('80000/80000');
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test('a file for each of many absurd line numbers stays small', async () => {
    const records = Array.from({ length: 20_000 }, (_, at) => `SF:${at}\nDA:2000000000,1\nDA:60000,1\nend_of_record`);
    const { coverage } = await readCoverage(`${records.join('\n')}\n`);
    expect(figuresOf(coverage).lines).toBe('40000/40000');
  });
});

describe('for any trace', () => {
  const number = fc.nat({ max: 60 });
  const count = fc.constantFrom('0', '1', '7', '-', '-2', '1e9');
  const name = fc.stringMatching(/^[a-d,]{1,5}$/);
  const record = fc.oneof(
    fc.tuple(number, count).map(([line, times]) => `DA:${line},${times}`),
    fc.tuple(number, name).map(([line, text]) => `FN:${line},${text}`),
    fc.tuple(count, name).map(([times, text]) => `FNDA:${times},${text}`),
    fc.tuple(number, number, count).map(([line, branch, times]) => `BRDA:${line},0,${branch},${times}`),
    fc.tuple(number, number).map(([index, line]) => `FNL:${index % 4},${line}`),
    fc.tuple(number, count, name).map(([index, times, text]) => `FNA:${index % 4},${times},${text}`),
    fc.constantFrom('LF:3', 'LH:2', 'BRF:4', 'nonsense', ''),
  );
  const one = fc
    .tuple(fc.constantFrom('a.c', 'b.c', 'ü.c'), fc.array(record, { maxLength: 12 }))
    .map(([path, records]) => `SF:${path}\n${records.map((text) => `${text}\n`).join('')}end_of_record\n`);
  const trace = fc.array(one, { minLength: 1, maxLength: 5 }).map((sections) => sections.join(''));

  test('chunks may end anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(trace, fc.integer({ min: 1, max: 40 }), async (text, chunkSize) => {
        const whole = await readCoverage(text);
        const parts = await readCoverage(reportOf(text, chunkSize));
        expect(contentOf(parts.coverage)).toEqual(contentOf(whole.coverage));
        expect(parts.reading).toEqual(whole.reading);
      }),
    );
  });

  test('reading it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(trace, async (text) => {
        const { coverage } = await readCoverage(text);
        const before = contentOf(coverage);
        await readCoverage(text, coverage);
        expect(contentOf(coverage)).toEqual(before);
        expect(contentOf((await readCoverage(text + text)).coverage)).toEqual(before);
      }),
    );
  });

  test('joined traces are merged traces, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(trace, trace, async (first, second) => {
        const joined = await readCoverage(first + second);
        const merged = new Coverage((path) => path);
        await readCoverage(second, merged);
        await readCoverage(first, merged);
        expect(contentOf(merged)).toEqual(contentOf(joined.coverage));
      }),
    );
  });
});
