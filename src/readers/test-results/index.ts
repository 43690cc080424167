import { otherReaders } from './other-readers.ts';
import type { TestResultReader } from './reader.ts';
import { xmlReaders } from './xml-readers.ts';

/** Every test result format, in the order in which they are tried. */
export const testResultReaders: readonly TestResultReader[] = [...xmlReaders, ...otherReaders];
