import { goCover } from './go-cover.ts';
import { lcov } from './lcov.ts';
import type { CoverageReader } from './reader.ts';

/** Coverage formats made of lines. */
export const textReaders: readonly CoverageReader[] = [goCover, lcov];
