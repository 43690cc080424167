import { jsonReaders } from './json-readers.ts';
import type { CoverageReader } from './reader.ts';
import { textReaders } from './text-readers.ts';
import { xmlReaders } from './xml-readers.ts';

/** All coverage formats. The first whose `sniff` agrees reads the file. */
export const coverageReaders: readonly CoverageReader[] = [...textReaders, ...xmlReaders, ...jsonReaders];
