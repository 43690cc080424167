import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import { contentOf, figuresOf, readCoverage } from './read-coverage.ts';
import { reportOf } from './report-bytes.ts';

/** One section about `a.c` of these records. */
function section(...records: string[]): string {
  return `TN:\nSF:a.c\n${records.join('\n')}\nend_of_record\n`;
}

async function figures(text: string): Promise<string> {
  const { lines, branches, functions } = figuresOf((await readCoverage(text)).coverage);
  return `lines ${lines} branches ${branches} functions ${functions}`;
}

describe('figures', () => {
  test.each([
    ['lines', section('DA:1,0', 'DA:2,5', 'DA:3,1'), 'lines 2/3 branches 0/0 functions 0/0'],
    ['a line that repeats', section('DA:1,0', 'DA:1,2', 'DA:1,0'), 'lines 1/1 branches 0/0 functions 0/0'],
    ['a checksum', section('DA:1,4,Wm0fPqvZQkTP/hN1ZeKjGw'), 'lines 1/1 branches 0/0 functions 0/0'],
    ['line 0 is no line', section('DA:0,5', 'DA:1,0'), 'lines 0/1 branches 0/0 functions 0/0'],
    [
      'a repeated file',
      section('DA:1,0', 'DA:2,1') + section('DA:1,7', 'DA:2,0'),
      'lines 2/2 branches 0/0 functions 0/0',
    ],
    [
      'branches',
      section('DA:1,1', 'BRDA:1,0,0,3', 'BRDA:1,0,1,-', 'BRDA:1,1,0,0'),
      'lines 1/1 branches 1/3 functions 0/0',
    ],
    [
      'branches of a repeated file count once',
      section('DA:1,1', 'BRDA:1,0,0,1', 'BRDA:1,0,1,0') + section('DA:1,1', 'BRDA:1,0,0,0', 'BRDA:1,0,1,1'),
      'lines 1/1 branches 2/2 functions 0/0',
    ],
    [
      'exception and fall-through branches are branches',
      section('DA:1,1', 'BRDA:1,e0,0,1', 'BRDA:1,f0,1,0', 'BRDA:1,1,0,1'),
      'lines 1/1 branches 2/3 functions 0/0',
    ],
    [
      'an unreachable branch is not counted',
      section('DA:1,1', 'BRDA:1,U0,0,-', 'BRDA:1,eU0,1,-', 'BRDA:1,0,2,1'),
      'lines 1/1 branches 1/1 functions 0/0',
    ],
    [
      'branches named by expressions with commas',
      section('DA:1,1', 'BRDA:1,0,f(a, b),1', 'BRDA:1,0,!f(a, b),0', 'BRDA:1,0,f(a,2),-', 'BRDA:1,0,jump to line 5,1'),
      'lines 1/1 branches 2/4 functions 0/0',
    ],
    [
      'block numbers of old gcov',
      section('DA:1,1', 'BRDA:1,4294967295,0,1', 'BRDA:1,4294967295,1,0', 'BRDA:1,70000,0,1', 'BRDA:1,1,0,0'),
      'lines 1/1 branches 2/4 functions 0/0',
    ],
    [
      'branches of the same number on many lines',
      section('DA:1,1', 'BRDA:1,0,0,1', 'BRDA:2,0,0,1', 'BRDA:3,0,0,1', 'BRDA:1,0,0,1'),
      'lines 1/1 branches 3/3 functions 0/0',
    ],
    [
      'functions of geninfo 1.x',
      section('FN:1,main', 'FN:9,unused', 'FNDA:2,main', 'FNDA:0,unused', 'DA:1,1'),
      'lines 1/1 branches 0/0 functions 1/2',
    ],
    ['a function without a count', section('FN:1,main', 'DA:1,1'), 'lines 1/1 branches 0/0 functions 0/1'],
    ['a count without a function', section('FNDA:1,main', 'DA:1,1'), 'lines 1/1 branches 0/0 functions 1/1'],
    [
      'functions with an end line',
      section('FN:1,5,main', 'FN:7,9,b(int, int)', 'FNDA:2,main', 'FNDA:1,b(int, int)', 'DA:1,1'),
      'lines 1/1 branches 0/0 functions 2/2',
    ],
    [
      'names that differ after a comma',
      section('FN:1,m<int, long>', 'FN:1,m<int, char>', 'FNDA:1,m<int, long>', 'FNDA:0,m<int, char>', 'DA:1,1'),
      'lines 1/1 branches 0/0 functions 1/2',
    ],
    ['a name that is a number', section('FN:1,2024', 'FNDA:1,2024', 'DA:1,1'), 'lines 1/1 branches 0/0 functions 1/1'],
    [
      'functions of lcov 2.2, whose aliases are one',
      section('FNL:0,3,9', 'FNA:0,0,twice<int>', 'FNA:0,4,twice<long, int>', 'FNL:1,12', 'FNA:1,0,main', 'DA:3,1'),
      'lines 1/1 branches 0/0 functions 1/2',
    ],
    [
      'groups of two sections with other indexes',
      section('FNL:0,3,9', 'FNA:0,1,f', 'FNL:1,12', 'FNA:1,0,g', 'DA:3,1') + section('FNL:0,12', 'FNA:0,1,g', 'DA:3,1'),
      'lines 1/1 branches 0/0 functions 2/2',
    ],
    ['an alias without its group', section('FNA:7,1,f', 'DA:1,1'), 'lines 1/1 branches 0/0 functions 1/1'],
    [
      'what the gate does not ask',
      section('VER:abc', 'MCDC:1,2,t,0,0,a, b', 'MCDC:1,U2,f,1,0,a', 'MCF:2', 'MCH:1', '# comment', '', 'DA:1,1'),
      'lines 1/1 branches 0/0 functions 0/0',
    ],
    [
      'CRLF',
      section('FN:1,f', 'FNDA:1,f', 'BRDA:1,0,0,1', 'DA:1,1', 'LF:1').replaceAll('\n', '\r\n'),
      'lines 1/1 branches 1/1 functions 1/1',
    ],
    ['no line feed at the end', section('DA:1,1').trimEnd(), 'lines 1/1 branches 0/0 functions 0/0'],
    [
      'blanks behind the end of a section',
      section('DA:1,1').replace('record', 'record \t'),
      'lines 1/1 branches 0/0 functions 0/0',
    ],
    [
      'absurd line numbers',
      section('DA:4000000000,1', 'DA:4000000001,0', 'DA:7,1'),
      'lines 2/3 branches 0/0 functions 0/0',
    ],
    ['a file with nothing to run', section('LF:0', 'LH:0'), 'lines 0/0 branches 0/0 functions 0/0'],
  ])('%s', async (_, text, expected) => {
    expect(await figures(text)).toBe(expected);
    expect((await readCoverage(text)).reading.warnings).toEqual([]);
  });
});

describe('odd counts', () => {
  test.each([
    ['-3', 'lines 0/1', true],
    ['18446744073709551611', 'lines 1/1', true],
    ['9007199254740993', 'lines 1/1', true],
    ['9007199254740991', 'lines 1/1', false],
    ['0000000000000000000', 'lines 0/1', false],
    ['1e+20', 'lines 1/1', true],
    ['1.5', 'lines 1/1', false],
    ['0.0', 'lines 0/1', false],
    ['=====', 'lines 0/1', true],
    ['#####', 'lines 0/1', true],
    ['undefined', 'lines 0/1', true],
    ['NaN', 'lines 0/1', true],
    ['', 'lines 0/1', true],
    ['-', 'lines 0/1', false],
    ['3 ', 'lines 1/1', false],
    ['=====,abc', 'lines 0/1', true],
  ])('%j', async (count, expected, isOdd) => {
    const { coverage, reading } = await readCoverage(section(`DA:1,${count}`));
    expect(`lines ${figuresOf(coverage).lines}`).toBe(expected);
    expect(reading.warnings).toHaveLength(isOdd ? 1 : 0);
  });

  test('are told in one warning with their number', async () => {
    const { reading } = await readCoverage(
      section('DA:1,-3', 'DA:2,=====', 'FNDA:undefined,f', 'BRDA:1,0,0,-1', 'DA:3,1', 'DA:4,1e+20'),
    );
    expect(reading.warnings).toEqual([
      '5 records have an odd count, the first "-3": negative or no number is read as 0, too large as hit',
    ]);
  });
});

describe('declared figures', () => {
  test('are the sums of what sections say', async () => {
    const said = ['LF:9', 'LH:4', 'BRF:6', 'BRH:5', 'FNF:3', 'FNH:1'];
    const { reading } = await readCoverage(section('DA:1,1', ...said) + section('DA:1,1', ...said));
    expect(reading.declared).toEqual({
      lines: { covered: 8, total: 18 },
      branches: { covered: 10, total: 12 },
      functions: { covered: 2, total: 6 },
    });
  });

  test('are absent where one section does not say', async () => {
    const { reading } = await readCoverage(section('DA:1,1', 'LF:1', 'LH:1') + section('DA:1,1'));
    expect(reading.declared).toEqual({});
  });

  test('never have more hit than found', async () => {
    const { reading } = await readCoverage(section('DA:1,1', 'LF:1', 'LH:9'));
    expect(reading.declared).toEqual({ lines: { covered: 1, total: 1 } });
  });
});

describe('traces of totals', () => {
  const totals = 'SF:b.c\nFNF:2\nFNH:1\nBRF:4\nBRH:3\nLF:10\nLH:7\nend_of_record\n';

  test('count by their totals, and say so', async () => {
    const { coverage, reading } = await readCoverage(totals);
    expect(figuresOf(coverage)).toEqual({ lines: '7/10', branches: '3/4', functions: '1/2' });
    expect(coverage.totalsOnlyFiles()).toEqual(['b.c']);
    expect(reading.warnings).toEqual([
      'the trace has totals (LF, LH) without lines (DA): counted by the totals, no patch coverage possible',
    ]);
  });

  test('give way to lines of another report', async () => {
    const { coverage } = await readCoverage(totals);
    await readCoverage('SF:b.c\nDA:1,1\nend_of_record\n', coverage);
    expect(figuresOf(coverage)).toEqual({ lines: '1/1', branches: '0/0', functions: '0/0' });
    expect(coverage.totalsOnlyFiles()).toEqual([]);
  });

  test('are counted apart from sections with lines', async () => {
    const { coverage, reading } = await readCoverage(section('DA:1,1') + totals);
    expect(figuresOf(coverage).lines).toBe('8/11');
    expect(reading.warnings[0]).toMatch(/^1 of 2 sections have totals/);
  });
});

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
    ['an endless line', `SF:a.c\nFN:1,${'x'.repeat(9 * 1024 * 1024)}`, 'report-malformed'],
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
    ['records outside a section', `DA:1,1\nFN:1,f\n${section('DA:1,1')}`, 2],
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
    expect(await figures(text)).toBe('lines 1/1 branches 0/0 functions 80000/80000');
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
