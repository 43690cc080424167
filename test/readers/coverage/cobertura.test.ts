import { describe, expect, test } from '@jest/globals';
import { contentOf, figuresOf, readCoverage } from './read-coverage.ts';
import { reportOf } from './report-bytes.ts';

function report(classes: string, { root = '', sources = '' } = {}): string {
  return `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
    <coverage line-rate="0.5" ${root}><sources>${sources}</sources><packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`;
}

async function figures(lines: string, methods = '') {
  return figuresOf(
    (
      await readCoverage(
        report(`<class name="A" filename="a.py"><methods>${methods}</methods><lines>${lines}</lines></class>`),
      )
    ).coverage,
  );
}

describe('lines', () => {
  test.each([
    ['hit and missed', '<line number="1" hits="3"/><line number="2" hits="0"/>', '1/2'],
    ['the same line twice', '<line number="1" hits="0"/><line number="1" hits="2"/><line number="1" hits="0"/>', '1/1'],
    [
      'hits beyond 2^53, negative, absent, no number',
      '<line number="1" hits="1e+20"/><line number="2" hits="18446744073709551611"/><line number="3" hits="-4"/><line number="4"/><line number="5" hits="undefined"/>',
      '2/5',
    ],
    [
      'numbers that are none',
      '<line number="1" hits="1"/><line number="0" hits="1"/><line number="undefined" hits="1"/><line hits="1"/>',
      '1/1',
    ],
    [
      'nothing but line 0: code, and no proof that it ran',
      '<line number="0" hits="1"/><line number="0" hits="0"/>',
      '0/1',
    ],
    ['none', '', '0/0'],
  ])('%s', async (_, lines, expected) => {
    expect((await figures(lines)).lines).toBe(expected);
  });

  test('a method that states its calls is not hit because its line is', async () => {
    const method = (name: string, hits: number) =>
      `<method name="${name}" hits="${hits}" signature="()V"><lines><line number="1" hits="${hits}"/></lines></method>`;
    expect(await figures('<line number="1" hits="1"/>', method('called', 2) + method('never', 0))).toMatchObject({
      functions: '1/2',
    });
  });

  test('those of methods repeat those of the class and do not count', async () => {
    const method =
      '<method name="m" signature="()"><lines><line number="1" hits="1"/><line number="9" hits="1"/></lines></method>';
    expect(await figures('<line number="1" hits="1"/>', method)).toEqual({
      lines: '1/1',
      branches: '0/0',
      functions: '1/1',
    });
  });

  test('those of all classes of one file are merged', async () => {
    const classes =
      '<class name="A" filename="a.cs"><lines><line number="1" hits="0"/></lines></class><class name="A/B" filename="a.cs"><lines><line number="1" hits="2"/><line number="2" hits="0"/></lines></class>';
    const { coverage } = await readCoverage(report(classes));
    expect(figuresOf(coverage).lines).toBe('1/2');
    expect(coverage.totals().files).toBe(1);
  });
});

describe('branches', () => {
  test.each([
    ['counted', 'branch="true" condition-coverage="50% (1/2)"', '', '1/2'],
    ['in coverlet’s capitals', 'branch="True" condition-coverage="100% (4/4)"', '', '4/4'],
    ['not a branch', 'branch="false" condition-coverage="50% (1/2)"', '', '0/0'],
    [
      'by conditions only',
      'branch="true"',
      '<conditions><condition type="jump" coverage="50%"/><condition type="jump" coverage="100%"/></conditions>',
      '3/4',
    ],
    ['without any count', 'branch="true"', '', '0/0'],
    ['a share without counts', 'branch="true" condition-coverage="50%"', '', '0/0'],
  ])('%s', async (_, attributes, inner, expected) => {
    expect((await figures(`<line number="1" hits="1" ${attributes}>${inner}</line>`)).branches).toBe(expected);
  });

  test('of a line that is there twice: the entry with most taken', async () => {
    const line = (taken: number) => `<line number="1" hits="1" branch="true" condition-coverage="x (${taken}/4)"/>`;
    expect((await figures(line(1) + line(3) + line(2))).branches).toBe('3/4');
  });

  test('that cannot be counted are a warning', async () => {
    const { reading } = await readCoverage(
      report('<class filename="a.py"><lines><line number="1" hits="1" branch="true"/></lines></class>'),
    );
    expect(reading.warnings).toHaveLength(1);
  });
});

describe('functions', () => {
  const method = (name: string, hits: readonly number[]) =>
    `<method name="${name}" signature=""><lines>${hits.map((hit, index) => `<line number="${index + 1}" hits="${hit}"/>`).join('')}</lines></method>`;

  test('are hit when any of their lines is', async () => {
    expect((await figures('', method('a', [0, 0, 1]) + method('b', [0]) + method('c', []))).functions).toBe('1/2');
  });

  test("are hit when the class's line is: gcovr lists every copy of a function", async () => {
    expect(
      (await figures('<line number="1" hits="3"/>', method('~Bar', [0]) + method('other', [0, 0]))).functions,
    ).toBe('2/2');
  });

  test('of nested classes are their own', async () => {
    const one = (name: string, hits: number) =>
      `<class name="${name}" filename="a.java"><methods>${method('init', [hits])}</methods></class>`;
    expect(figuresOf((await readCoverage(report(one('A', 1) + one('A$B', 0)))).coverage).functions).toBe('1/2');
  });
});

test('sources are roots, also several, none and empty ones', async () => {
  const seen: unknown[] = [];
  const { Coverage } = await import('../../../src/readers/coverage/coverage.ts');
  const coverage = new Coverage((path, roots) => {
    seen.push([path, roots]);
    return path;
  });
  const one = '<class filename="a.py"><lines/></class>';
  await readCoverage(
    report(one, { sources: '<source>/w/src</source><source> </source><source>--source</source>' }),
    coverage,
  );
  expect(seen).toEqual([['a.py', ['/w/src', '--source']]]);
});

describe('what the producer declares', () => {
  test('counts and time, also when they lie', async () => {
    const root =
      'lines-covered="1530" lines-valid="3108" branches-covered="1.0" branches-valid="1.0" timestamp="1763600000"';
    const { reading } = await readCoverage(report('', { root }));
    expect(reading.declared).toEqual({ lines: { covered: 1530, total: 3108 }, branches: { covered: 1, total: 1 } });
    expect(reading.timestamp?.getTime()).toBe(1_763_600_000_000);
    const inMilliseconds = await readCoverage(report('', { root: 'timestamp="1763600000123"' }));
    expect(inMilliseconds.reading.timestamp?.getTime()).toBe(1_763_600_000_123);
  });

  test('nothing where it is no count', async () => {
    const { reading } = await readCoverage(report('', { root: 'lines-covered="NaN" lines-valid="-1" timestamp="0"' }));
    expect(reading).toEqual({ declared: {}, warnings: [] });
  });
});

test('cut at every byte it is refused', async () => {
  const whole = Buffer.from(report('<class filename="a.py"><lines><line number="1" hits="1"/></lines></class>'));
  for (let length = 0; length < whole.length; length += 1) {
    await expect(readCoverage(whole.subarray(0, length))).rejects.toThrow();
  }
});

test('chunks, encodings and line ends make no difference', async () => {
  const text = report(
    '<class filename="é 🙂.py"><methods/><lines><line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"/></lines></class>',
  );
  const expected = contentOf((await readCoverage(text)).coverage);
  const variants = [
    Buffer.from(`\uFEFF${text}`),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text.replaceAll('\n', '\r\n')),
  ];
  for (const bytes of variants) {
    for (const chunkSize of [1, 7, 65_536]) {
      expect(contentOf((await readCoverage(reportOf(bytes, chunkSize))).coverage)).toEqual(expected);
    }
  }
});
