import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestFailure } from '../../../src/readers/test-results/test-tally.ts';
import { tallyOf } from './tally-of.ts';

/** `total passed failed errors skipped`. */
async function figures(document: string): Promise<string> {
  const { totals } = (await tallyOf(document)).summary;
  return [totals.total, totals.passed, totals.failed, totals.errors, totals.skipped].join(' ');
}

async function firstFailure(inner: string, attributes = ''): Promise<TestFailure | undefined> {
  const document = `<testsuite name="s"><testcase name="t" classname="c" ${attributes}>${inner}</testcase></testsuite>`;
  return (await tallyOf(document)).summary.failures[0];
}

describe('how a case ended', () => {
  test.each([
    ['nothing said', '<testcase/>', '1 1 0 0 0'],
    ['a failure', '<testcase><failure/></testcase>', '1 0 1 0 0'],
    ['an error', '<testcase><error/></testcase>', '1 0 0 1 0'],
    ['a skip', '<testcase><skipped/></testcase>', '1 0 0 0 1'],
    ['a failure and a skip', '<testcase><skipped/><failure/></testcase>', '1 0 1 0 0'],
    ['a failure and then an error', '<testcase><failure/><failure/><error/></testcase>', '1 0 0 1 0'],
    ['Surefire: failed in every run', '<testcase><failure/><rerunFailure/><rerunError/></testcase>', '1 0 0 1 0'],
    ['a rerun without its first failure', '<testcase><rerunFailure/></testcase>', '1 0 1 0 0'],
    ['Surefire: passed in the end', '<testcase><flakyFailure/><flakyError/></testcase>', '1 1 0 0 0'],
    ['gtest: not run', '<testcase status="notrun"/>', '1 0 0 0 1'],
    [
      'CTest: no executable',
      '<testcase status="notrun"><skipped message="Unable to find executable"/></testcase>',
      '1 0 0 1 0',
    ],
    [
      'CTest: skipped by itself',
      '<testcase status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>',
      '1 0 0 0 1',
    ],
    ['gtest: suppressed', '<testcase status="run" result="suppressed"/>', '1 0 0 0 1'],
    ['gtest: run', '<testcase status="run" result="completed"/>', '1 1 0 0 0'],
    ['a disabled element', '<testcase><disabled/></testcase>', '1 0 0 0 1'],
    ['a status that says failed', '<testcase status="failed"/>', '1 0 1 0 0'],
    ['a status that says it timed out', '<testcase status="timed_out"/>', '1 0 0 1 0'],
    ['a status that says it was killed', '<testcase status="killed"/>', '1 0 0 1 0'],
    ['a result that says no', '<testcase result="KO"/>', '1 0 1 0 0'],
    ['a failure in capitals', '<testcase><Failure/></testcase>', '1 0 1 0 0'],
    ['a failure below a wrapper', '<testcase><steps><step><failure/></step></steps></testcase>', '1 0 1 0 0'],
    ['a case in a case', '<testcase><testcase><failure/></testcase></testcase>', '2 1 1 0 0'],
    ['output that mentions failures', '<testcase><system-err>failure</system-err></testcase>', '1 1 0 0 0'],
  ])('%s', async (_, cases, expected) => {
    expect(await figures(`<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`)).toBe(expected);
  });
});

describe('where cases stand', () => {
  test.each([
    ['in the root', '<testsuites><testcase/></testsuites>', '1 1 0 0 0'],
    ['in a lone suite', '<testsuite><testcase/></testsuite>', '1 1 0 0 0'],
    [
      'in suites of suites',
      '<testsuite><testsuite><testsuite><testcase><failure/></testcase></testsuite></testsuite></testsuite>',
      '1 0 1 0 0',
    ],
    ["in Eclipse's test run", '<testrun><testsuite><testcase/></testsuite></testrun>', '1 1 0 0 0'],
    [
      'behind a namespace',
      '<j:testsuites xmlns:j="urn:j"><j:testsuite><j:testcase/></j:testsuite></j:testsuites>',
      '1 1 0 0 0',
    ],
    ['nowhere, counters only', '<testsuite tests="6" failures="1" errors="2" skipped="1"/>', '6 2 1 2 1'],
    ['nowhere, counters that contradict', '<testsuite tests="1" failures="3" errors="2"/>', '5 0 3 2 0'],
    ['nowhere, counters of the root', '<testsuites tests="2" failures="2"></testsuites>', '2 0 2 0 0'],
    ['beside counters, which do not count', '<testsuite tests="99" failures="98"><testcase/></testsuite>', '1 1 0 0 0'],
  ])('%s', async (_, document, expected) => {
    expect(await figures(document)).toBe(expected);
  });

  test('tests known by counters only are shown as such', async () => {
    const { totals } = (
      await tallyOf('<testsuites><testsuite tests="6"/><testsuite><testcase/></testsuite></testsuites>')
    ).summary;
    expect(totals).toMatchObject({ total: 7, countedWithoutCases: 6, suites: 2 });
  });

  test.each([
    ['of its own', '<testsuite tests="2" failures="1"><testcase/></testsuite>'],
    ['of the root', '<testsuites errors="1"><testsuite><testcase/></testsuite></testsuites>'],
  ])('failures that only a counter %s states are not green', async (_, document) => {
    const { totals, failures } = (await tallyOf(document)).summary;
    expect(totals).toMatchObject({ passed: 1, suiteErrors: 1 });
    expect(failures[0]?.message).toBe('1 suites state failures that none of their tests shows.');
  });

  test('failures that a counter states and another suite shows are a warning', async () => {
    const shown = '<testsuite><testcase><failure/></testcase></testsuite>';
    const document = `<testsuites><testsuite failures="1"><testcase/></testsuite>${shown}</testsuites>`;
    const { reading, summary } = await tallyOf(document);
    expect(reading.warnings).toHaveLength(1);
    expect(summary.totals).toMatchObject({ passed: 1, failed: 1, suiteErrors: 0 });
  });

  test.each([
    ['<testsuites tests="3"><testsuite tests="3"><testcase/></testsuite></testsuites>', ['states 3 tests and lists 1']],
    ['<testsuites tests="3"><testsuite tests="2"/><testsuite tests="1"><testcase/></testsuite></testsuites>', []],
    ['<testsuites tests="1"><testsuite><testcase/><testcase/></testsuite></testsuites>', []],
  ])('tests that are stated and not listed are a warning: %s', async (document, expected) => {
    const { warnings } = (await tallyOf(document)).reading;
    expect(warnings).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  test('failures that a counter states and a flaky test explains are nothing', async () => {
    const flaky = '<testsuite tests="1" failures="1"><testcase><flakyFailure/></testcase></testsuite>';
    const { reading, summary } = await tallyOf(flaky);
    expect([reading.warnings, summary.failures]).toEqual([[], []]);
  });

  test.each(['1e400', '99999999999999999999'])('a counter of %s is refused', async (counter) => {
    await expect(tallyOf(`<testsuite tests="${counter}"/>`)).rejects.toMatchObject({ code: 'report-malformed' });
  });

  test('a failure of the suite itself is no test, and is not lost', async () => {
    const document = `<testsuites><testsuite name="db" tests="1" errors="1">
      <error message="could not connect">at Db.swift:3</error></testsuite></testsuites>`;
    const { totals, failures } = (await tallyOf(document)).summary;
    expect(totals).toMatchObject({ total: 0, errors: 0, suiteErrors: 1 });
    expect(failures).toEqual([
      { suite: ['db'], outcome: 'error', message: 'could not connect', details: 'at Db.swift:3' },
    ]);
  });
});

describe('what is said of a failure', () => {
  test.each([
    ['the element', '<failure message="m" file="a.cpp" line="19"/>', '', ['a.cpp', 19]],
    ['the case', '<failure message="b.swift:3"/>', 'file="a.swift" line="7"', ['a.swift', 7]],
    [
      'the message, for the file of the case',
      '<failure message="T.swift:31: no"/>',
      'file="/src/T.swift"',
      ['/src/T.swift', 31],
    ],
    ['the message alone', '<failure message="/src/T.swift:34 - no"/>', '', ['/src/T.swift', 34]],
    ['the stack', '<failure message="no">at fn (src/a.test.ts:3:5)</failure>', '', ['src/a.test.ts', 3]],
    ['nothing but the case', '<failure message="no"/>', 'file="a.rb"', ['a.rb', undefined]],
  ])('its place from %s', async (_, inner, attributes, [file, line]) => {
    const failure = await firstFailure(inner, attributes);
    expect([failure?.file, failure?.line]).toEqual([file, line]);
  });

  test('suites, class, message and stack', async () => {
    const failure = await firstFailure(
      '<failure message="first&#10;second" type="T"><![CDATA[\n  stack <1>\n]]></failure>',
    );
    expect(failure).toMatchObject({ suite: ['s', 'c'], name: 't', outcome: 'failed', message: 'first' });
    expect(failure?.details).toBe('first\nsecond\n\nstack <1>');
  });

  test('the first line of the text where there is no message', async () => {
    expect((await firstFailure('<failure>\n\n Expected 1\n got 2</failure>'))?.message).toBe('Expected 1');
  });

  test('all failures of a case, cut at 16 KiB', async () => {
    const failure = await firstFailure(
      `<failure message="a">one</failure><error message="b">${'x'.repeat(40_000)}</error>`,
    );
    expect(failure).toMatchObject({ outcome: 'error', message: 'a' });
    expect(failure?.details).toMatch(/^one\n\nx+…$/);
    expect(failure?.details).toHaveLength(16 * 1024);
  });
});

test('colours of a terminal are taken out', async () => {
  const failure = await firstFailure('<failure message="&#x1b;[31mno&#x1b;[0m">\u001b[2mat a.ts:1\u001b[22m</failure>');
  expect(failure).toMatchObject({ message: 'no', details: 'at a.ts:1' });
});

test('retries within a case are flaky or failed', async () => {
  const document = `<testsuite name="s"><testcase name="a"><flakyFailure/><flakyError/></testcase>
    <testcase name="b"><failure/><flakyFailure/></testcase></testsuite>`;
  const { totals, flaky, failures } = (await tallyOf(document)).summary;
  expect(totals).toMatchObject({ total: 2, passed: 1, failed: 1, flaky: 1 });
  expect(flaky).toEqual([{ suite: ['s'], name: 'a' }]);
  expect(failures.map(({ name }) => name)).toEqual(['b']);
});

test('time, suites and date', async () => {
  const document = `<testsuites><testsuite name="s" time="1,234.5" timestamp="2026-11-20T06:00:00">
    <testcase time="0,5"/><testcase time="NaN"/><testcase time="1.5"/></testsuite></testsuites>`;
  const { reading, summary } = await tallyOf(document);
  expect(reading.timestamp?.toISOString()).toBe('2026-11-20T06:00:00.000Z');
  expect(summary.totals).toMatchObject({ durationMs: 2000, suites: 1 });
  const stated = (await tallyOf(document.replace('<testsuites>', '<testsuites time="9">'))).summary;
  expect(stated.totals.durationMs).toBe(9000);
});

describe('bytes', () => {
  const document =
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<testsuite name="ä🙂"><testcase name="\u0000"><failure message="ö"/></testcase></testsuite>';
  const utf16le = Buffer.from(`\uFEFF${document}`, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from(document)],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${document}`)],
    ['UTF-16 LE with mark', utf16le],
    ['UTF-16 LE without', utf16le.subarray(2)],
    ['UTF-16 BE with mark', Buffer.from(utf16le).swap16()],
    ['UTF-16 declared, UTF-8 written', Buffer.from(document.replace('UTF-8', 'utf-16'))],
  ])('%s', async (_, bytes) => {
    for (const chunkSize of [1, 3, 65_536]) {
      const { failures } = (await tallyOf(bytes, { chunkSize })).summary;
      expect(failures).toEqual([{ suite: ['ä🙂'], name: '\u0000', outcome: 'failed', message: 'ö' }]);
    }
  });

  test.each([
    ['ISO-8859-1', 0xe9, 'é'],
    ['windows-1252', 0x80, '€'],
  ])('%s', async (encoding, byte, character) => {
    const text = `<?xml version='1.0' encoding='${encoding}'?><testsuite><testcase name="?"><failure/></testcase></testsuite>`;
    const bytes = Buffer.from(text, 'latin1');
    bytes[bytes.indexOf('"?"') + 1] = byte;
    expect((await tallyOf(bytes)).summary.failures[0]?.name).toBe(character);
  });

  test('a report cut anywhere never passes', async () => {
    const whole = '<?xml version="1.0"?><testsuites><testsuite name="s"><testcase name="a"/></testsuite></testsuites>';
    for (let length = 0; length < whole.length; length += 1) {
      await expect(tallyOf(whole.slice(0, length))).rejects.toThrow();
    }
    expect((await tallyOf(whole)).summary.totals.passed).toBe(1);
  });
});

interface Suite {
  readonly cases: readonly ('passed' | 'failed' | 'errors' | 'skipped')[];
  readonly suites: readonly Suite[];
}

const child = { passed: '', failed: '<failure/>', errors: '<skipped/><error/>', skipped: '<skipped/>' };
const { suite } = fc.letrec<{ suite: Suite }>((tie) => ({
  suite: fc.record({
    cases: fc.array(fc.constantFrom('passed', 'failed', 'errors', 'skipped'), { maxLength: 5 }),
    suites: fc.oneof({ maxDepth: 5 }, fc.constant([]), fc.array(tie('suite'), { maxLength: 3 })),
  }),
}));

function write({ cases, suites }: Suite, name = 's'): string {
  const inner = cases.map((outcome, index) => `<testcase name="${name}-${index}">${child[outcome]}</testcase>`);
  return `<testsuite name="${name}">${suites.map((nested, index) => write(nested, `${name}.${index}`)).join('\n')}${inner.join('')}</testsuite>`;
}

function count(outcome: Suite['cases'][number], { cases, suites }: Suite): number {
  return (
    cases.filter((own) => own === outcome).length + suites.reduce((sum, nested) => sum + count(outcome, nested), 0)
  );
}

test('any tree of suites is counted to the last case, wherever it is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(suite, fc.integer({ min: 1, max: 50 }), fc.boolean(), async (tree, chunkSize, wrapped) => {
      const document = wrapped ? `<testsuites>${write(tree)}</testsuites>` : write(tree);
      const { summary } = await tallyOf(document, { chunkSize });
      const { passed, failed, errors, skipped } = summary.totals;
      const model = (['passed', 'failed', 'errors', 'skipped'] as const).map((outcome) => count(outcome, tree));
      expect([passed, failed, errors, skipped]).toEqual(model);
      expect(summary.failures).toHaveLength(failed + errors);
      expect(summary.repeatedCount).toBe(0);
    }),
    { numRuns: 200 },
  );
});
