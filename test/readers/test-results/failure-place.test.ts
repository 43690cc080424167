import { expect, test } from '@jest/globals';
import { findFailurePlace } from '../../../src/readers/test-results/failure-place.ts';
import { parseJunitTime } from '../../../src/readers/test-results/junit-time.ts';

test.each([
  ['xcbeautify', '/Users/runner/Tests/A.swift:34 - XCTAssertTrue failed', '/Users/runner/Tests/A.swift', 34],
  ['Swift Testing', 'A.swift:31: Expectation failed: (greeting → "x")', 'A.swift', 31],
  [
    'xcresultparser',
    'failed - Unable to open /x/test.xcresult (XcresultparserTests.swift:109)',
    'XcresultparserTests.swift',
    109,
  ],
  ['fastlane', 'failed (/a/T.swift#CharacterRangeLen=0&EndingLineNumber=36&StartingLineNumber=36)', '/a/T.swift', 36],
  ['Jest', 'Error: no\n    at Object.<anonymous> (src/a.test.ts:3:5)\n', 'src/a.test.ts', 3],
  [
    'Jest, first frame in a library',
    'Error\n at x (node_modules/expect/build/index.js:1:2)\n at y (/w/src/a.test.tsx:9:1)',
    '/w/src/a.test.tsx',
    9,
  ],
  ['Vitest', ' ❯ src/a.spec.mts:12:9', 'src/a.spec.mts', 12],
  ['a file URL', 'at file:///w/src/a.mjs:3:5', '/w/src/a.mjs', 3],
  ['webpack', 'at fn (webpack:///./src/a.ts:3:5)', 'src/a.ts', 3],
  ['Firefox', 'book@src/a.js:3:5', 'src/a.js', 3],
  [
    'Python',
    'Traceback:\n  File "/w/tests/test_a.py", line 3, in test\n  File "/w/app.py", line 9, in f\n  File "/usr/lib/python3/x.py", line 1, in g',
    '/w/app.py',
    9,
  ],
  [
    'pytest',
    'def test():\n>  assert 1 == 2\nE  assert 1 == 2\n\ntests/test_a.py:12: AssertionError',
    'tests/test_a.py',
    12,
  ],
  [
    'Java',
    'java.lang.AssertionError\n\tat org.junit.Assert.fail(Assert.java:86)\n\tat org.clinic.BookingTest.books(BookingTest.java:15)',
    'org/clinic/BookingTest.java',
    15,
  ],
  [
    'Java, with a module',
    '\tat java.base/java.util.List.of(List.java:1)\n\tat app//org.clinic.Booking$Inner.book(Booking.java:9)',
    'org/clinic/Booking.java',
    9,
  ],
  ['Kotlin', '\tat clinic.BookingTest.books(BookingTest.kt:7)', 'clinic/BookingTest.kt', 7],
  ['.NET', '   at Clinic.Tests.Books() in C:\\src\\Clinic\\Tests.cs:line 42', 'C:\\src\\Clinic\\Tests.cs', 42],
  ['PHPUnit', 'Failed asserting.\n\n/home/m/tests/ATest.php:123', '/home/m/tests/ATest.php', 123],
  ['CUnit', 'false == x\nFile: /core/tests/a.cpp\nLine: 77\n', '/core/tests/a.cpp', 77],
  ['Go', '    booking_test.go:25: want 1', 'booking_test.go', 25],
  ['Rust', "thread 'x' panicked at src/lib.rs:3:5:", 'src/lib.rs', 3],
  ['RSpec', "Failure/Error: x\n# ./spec/a_spec.rb:5:in `block'", './spec/a_spec.rb', 5],
])('%s', (_, text, file, line) => {
  expect(findFailurePlace(text)).toEqual({ file, line });
});

test.each([
  ['no place', 'Expected 1, got 2'],
  ['an address', 'connect http://clinic.example.js:8080 refused'],
  ['a time', 'at 12:30:15'],
  ['only libraries', '\tat org.junit.Assert.fail(Assert.java:86)\n at x (node_modules/a.js:1:2)'],
  ['nothing', ''],
])('%s names none', (_, text) => {
  expect(findFailurePlace(text)).toBeUndefined();
});

test.each(['a', 'a/', '.swift', 'x.swift:1 ', 'File "', '(', 'at a.java:1('])(
  'a megabyte of %j takes no time',
  (repeated) => {
    const started = performance.now();
    findFailurePlace(repeated.repeat(1_000_000 / repeated.length));
    expect(performance.now() - started).toBeLessThan(500);
  },
);

test.each([
  ['1.5', 1500],
  ['0', 0],
  ['1e-3', 1],
  ['4.5e-05', 0.045],
  ['1,234.5', 1_234_500],
  ['1,234,567.8', 1_234_567_800],
  ['1.234,5', 1_234_500],
  ['0,012', 12],
  ['1,234', 1234],
  ["1'234.5", 1_234_500],
  [' 2 s', 2000],
  ['NaN', undefined],
  ['-1', undefined],
  ['<<computed>>', undefined],
  ['', undefined],
  [undefined, undefined],
])('a time of %j is %p ms', (text, milliseconds) => {
  const read = parseJunitTime(text);
  if (milliseconds === undefined) expect(read).toBeUndefined();
  else expect(read).toBeCloseTo(milliseconds, 6);
});
