import { ctrfReader } from './ctrf.ts';
import { goTestReader } from './go-test.ts';
import { jestReader } from './jest.ts';
import { mochaReader } from './mocha.ts';
import type { TestResultReader } from './reader.ts';
import { rspecReader } from './rspec.ts';
import { tapReader } from './tap.ts';
import { xcresultLegacyReader } from './xcresult-legacy.ts';
import { xcresultSummaryReader } from './xcresult-summary.ts';
import { xcresultTestsReader } from './xcresult-tests.ts';

/** Test result formats in JSON and in lines: a format whose mark is more specific comes first. */
export const otherReaders: readonly TestResultReader[] = [
  xcresultTestsReader,
  xcresultSummaryReader,
  jestReader,
  ctrfReader,
  mochaReader,
  rspecReader,
  xcresultLegacyReader,
  goTestReader,
  tapReader,
];
