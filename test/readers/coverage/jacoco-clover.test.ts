import { describe, expect, test } from '@jest/globals';
import { RepositoryPaths } from '../../../src/core/files/repository-paths.ts';
import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import { figuresOf, readCoverage, totalsOnly } from './read-coverage.ts';

const dtd = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">';

describe('JaCoCo', () => {
  test('lines, branches and methods of a package', async () => {
    const { coverage, reading } =
      await readCoverage(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${dtd}<report name="r">
      <sessioninfo id="a" start="1" dump="1763600000123"/><package name="org/clinic">
      <class name="org/clinic/A" sourcefilename="A.java">
        <method name="m" desc="()V" line="3"><counter type="LINE" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/></method>
        <method name="m" desc="(I)V" line="5"><counter type="METHOD" missed="1" covered="0"/></method></class>
      <sourcefile name="A.java"><line nr="3" mi="0" ci="2" mb="1" cb="1"/><line nr="4" mi="3" ci="0" mb="2" cb="0"/>
        <line nr="5" mi="1" ci="1" mb="0" cb="0"/><counter type="LINE" missed="1" covered="2"/></sourcefile></package>
      <counter type="INSTRUCTION" missed="4" covered="3"/><counter type="LINE" missed="1" covered="2"/><counter type="CLASS" missed="0" covered="1"/></report>`);
    expect(figuresOf(coverage)).toEqual({ lines: '2/3', branches: '1/4', functions: '1/2' });
    expect([...coverage.files()].map(({ path }) => path)).toEqual(['org/clinic/A.java']);
    expect(reading.declared).toEqual({ instructions: { covered: 3, total: 7 }, lines: { covered: 2, total: 3 } });
    expect(reading.timestamp?.getTime()).toBe(1_763_600_000_123);
  });

  test('groups are folders, nested ones too, and found in the repository', async () => {
    const source = (hits: number) =>
      `<package name="p"><sourcefile name="A.kt"><line nr="1" mi="0" ci="${hits}"/></sourcefile></package>`;
    const coverage = new Coverage((path) => path);
    const report = `<report name="r">${source(1)}<group name="app">${source(0)}<group name="core">${source(1)}</group></group></report>`;
    await readCoverage(report, coverage);
    expect([...coverage.files()].map(({ path }) => path)).toEqual(['p/A.kt', 'app/p/A.kt', 'app/core/p/A.kt']);
    expect(figuresOf(coverage).lines).toBe('2/3');
    const paths = new RepositoryPaths({
      root: '/r',
      tracked: ['core/src/main/java/p/A.kt', 'core/src/main/java/p/B.kt'],
    });
    expect(paths.map('app/core/p/A.kt').path).toBe('core/src/main/java/p/A.kt');
  });

  test('a line that is there twice is one line', async () => {
    const report =
      '<report name="r"><package name=""><sourcefile name="a.c"><line nr="1" mi="1" ci="0"/><line nr="1" mi="0" ci="1" mb="1" cb="1"/></sourcefile></package></report>';
    const { coverage } = await readCoverage(report);
    expect(figuresOf(coverage)).toMatchObject({ lines: '1/1', branches: '1/2' });
    expect(coverage.get('a.c')).toBeDefined();
  });

  test('lines without instructions leave the counters of the file', async () => {
    const report =
      '<report name="r"><package name=""><sourcefile name="a.c"><line nr="1"/><line nr="2" mb="1" cb="1"/><counter type="LINE" missed="1" covered="3"/></sourcefile></package></report>';
    const { coverage } = await readCoverage(report);
    expect(figuresOf(coverage)).toMatchObject({ lines: '3/4', branches: '1/2' });
    expect(totalsOnly(coverage)).toHaveLength(1);
  });
});

describe('Clover', () => {
  const report = (content: string) =>
    `<?xml version="1.0"?><coverage generated="1763600000" clover="4.3.1">${content}</coverage>`;

  test('statements, conditions and methods; tests are passed over', async () => {
    const { coverage, reading } = await readCoverage(
      report(`<project timestamp="1763600000"><metrics statements="3" coveredstatements="2" conditionals="2" coveredconditionals="1" methods="1" coveredmethods="1"/>
        <package name="p"><file name="A.java" path="/w/p/A.java"><class name="A"><metrics statements="99"/></class>
          <line num="1" type="method" signature="a()" count="1"/><line num="2" type="stmt" count="1"/><line num="3" type="cond" truecount="1" falsecount="0"/>
          <line num="4" type="stmt" count="0"/></file></package></project>
        <testproject><metrics statements="1"/><file path="/w/ATest.java"><line num="1" type="stmt" count="1"/></file></testproject>`),
    );
    expect(figuresOf(coverage)).toEqual({ lines: '2/3', branches: '1/2', functions: '1/1' });
    expect([...coverage.files()].map(({ path }) => path)).toEqual(['/w/p/A.java']);
    expect(reading.declared).toEqual({
      statements: { covered: 2, total: 3 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 1 },
    });
    expect(reading.timestamp?.getTime()).toBe(1_763_600_000_000);
  });

  test('conditions as Istanbul writes them: taken and other branches', async () => {
    const { coverage } = await readCoverage(
      report(`<project><file name="a.js"><metrics statements="3" coveredstatements="2" conditionals="7" coveredconditionals="1"/>
        <line num="1" count="1" type="cond" truecount="1" falsecount="1"/><line num="2" count="4" type="cond" truecount="0" falsecount="2"/>
        <line num="3" count="0" type="cond" truecount="0" falsecount="3"/></file></project>`),
    );
    expect(figuresOf(coverage)).toMatchObject({ lines: '2/3', branches: '1/7' });
    const [file] = coverage.files();
    expect(file?.missedLines()).toEqual([3]);
  });

  test('files below the project, named only, and conditions with a count', async () => {
    const { coverage } = await readCoverage(
      report(
        '<project><file name="C:\\w\\a.php"><line num="1" type="cond" count="3" truecount="0" falsecount="0"/><line num="1" type="stmt" count="0"/></file></project>',
      ),
    );
    expect(figuresOf(coverage)).toMatchObject({ lines: '1/1', branches: '0/2' });
    expect([...coverage.files()].map(({ path }) => path)).toEqual(['C:\\w\\a.php']);
  });

  test('a file without lines is known by its metrics', async () => {
    const { coverage } = await readCoverage(
      report(
        '<project><file name="a.php"><metrics statements="4" coveredstatements="3" conditionals="0" coveredconditionals="0" methods="2" coveredmethods="1"/></file></project>',
      ),
    );
    expect(figuresOf(coverage)).toEqual({ lines: '3/4', branches: '0/0', functions: '1/2' });
  });
});

test.each([
  ['cobertura', '<coverage line-rate="1"><packages/></coverage>'],
  ['cobertura', '<coverage><sources/><packages></packages></coverage>'],
  ['clover', '<coverage><project/></coverage>'],
  ['clover', '<coverage generated="1"><project name="packages"/></coverage>'],
  ['jacoco', `${dtd}<report name="r"></report>`],
  ['jacoco', '<report name="r"><counter type="LINE" missed="0" covered="0"/></report>'],
])('%s is recognised by its content', async (format, document) => {
  expect((await readCoverage(document)).format).toBe(format);
});

test.each([
  '<report><row/></report>',
  '<coverage/>',
  '<html><coverage line-rate="1"/></html>',
  'coverage',
  '<coverage',
])('%s is not recognised', async (document) => {
  await expect(readCoverage(document)).rejects.toThrow('not recognised');
});
