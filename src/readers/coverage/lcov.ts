import { utf8Chunks } from '../text-encoding.ts';
import { LcovParser } from './lcov-parser.ts';
import type { CoverageReader } from './reader.ts';

/** LCOV traces: geninfo 1.x and 2.x, and what llvm-cov, Istanbul, coverage.py, gcovr and others write in their likeness. */
export const lcov: CoverageReader = {
  id: 'lcov',
  title: 'LCOV',
  sniff: ({ headText }) => /^SF:/m.test(headText) && !/^\s*[<{[]/.test(headText),
  async read(file, sink) {
    const parser = new LcovParser(sink);
    for await (const chunk of utf8Chunks(file)) parser.push(chunk);
    return parser.end();
  },
};
