import { describe, expect, test } from '@jest/globals';
import { figuresOf, readCoverage, totalsOnly } from './read-coverage.ts';

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
    expect(totalsOnly(coverage)).toEqual(['b.c']);
    expect(reading.warnings).toEqual([
      'the trace has totals (LF, LH) without lines (DA): counted by the totals, no patch coverage possible',
    ]);
  });

  test('give way to lines of another report', async () => {
    const { coverage } = await readCoverage(totals);
    await readCoverage('SF:b.c\nDA:1,1\nend_of_record\n', coverage);
    expect(figuresOf(coverage)).toEqual({ lines: '1/1', branches: '0/0', functions: '0/0' });
    expect(totalsOnly(coverage)).toEqual([]);
  });

  test('are counted apart from sections with lines', async () => {
    const { coverage, reading } = await readCoverage(section('DA:1,1') + totals);
    expect(figuresOf(coverage).lines).toBe('8/11');
    expect(reading.warnings[0]).toMatch(/^1 of 2 sections have totals/);
  });
});
