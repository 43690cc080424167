import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from './random.ts';

export interface JunitShape {
  readonly tests: number;
  /** After so many, a multiple of 50, the same tests come again. Default: never. */
  readonly distinct?: number;
  /** Share of tests that fail, 0 to 1. */
  readonly failing?: number;
}

const testsInSuite = 50;

/**
 * A JUnit report as xcodebuild's and Gradle's converters shape them: flat suites of 50 tests, failures with a stack trace, some skipped,
 * captured output on some suites. Always the same for the same shape.
 */
export function* generateJunit(shape: JunitShape): Generator<string> {
  const random = seededRandom(20_261_120);
  const failing = shape.failing ?? 0.01;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Clinic" tests="${shape.tests}">\n`;
  for (let start = 0; start < shape.tests; start += testsInSuite) {
    const first = start % (shape.distinct ?? Number.POSITIVE_INFINITY);
    const suite = `ClinicTests.Suite${first / testsInSuite}`;
    const cases = Array.from({ length: Math.min(testsInSuite, shape.tests - start) }, (_, index) =>
      testCase(suite, first + index, failing, random),
    );
    const failures = cases.filter((text) => text.includes('<failure')).length;
    const output =
      random() < 0.2 ? '    <system-out><![CDATA[Test Suite started at 2026-11-20 06:00:00.000.]]></system-out>\n' : '';
    yield `  <testsuite name="${suite}" tests="${cases.length}" failures="${failures}" time="${(cases.length * 0.01).toFixed(3)}">\n` +
      `${cases.join('')}${output}  </testsuite>\n`;
  }
  yield '</testsuites>\n';
}

function testCase(suite: string, index: number, failing: number, random: () => number): string {
  const open = `    <testcase classname="${suite}" name="test books &quot;appointment ${index}&quot; for a patient" time="${random().toFixed(4)}"`;
  if (random() < failing) {
    const frames = Array.from(
      { length: 12 },
      (_, frame) => `\tat clinic.Booking.step${frame}(Booking.swift:${100 + frame})`,
    ).join('\n');
    return (
      `${open}>\n      <failure message="XCTAssertEqual failed: (&quot;1&quot;) is not equal to (&quot;2&quot;)" type="Failure">` +
      `Tests/ClinicTests/BookingTests.swift:${1 + (index % 300)}: XCTAssertEqual failed &lt;1&gt;\n${frames}</failure>\n    </testcase>\n`
    );
  }
  return random() < 0.02 ? `${open}>\n      <skipped/>\n    </testcase>\n` : `${open}/>\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      tests: { type: 'string', default: '100000' },
      failing: { type: 'string', default: '0.01' },
      output: { type: 'string' },
    },
  });
  const shape = { tests: Number(values.tests), failing: Number(values.failing) };
  await pipeline(generateJunit(shape), values.output ? createWriteStream(values.output) : process.stdout);
}
