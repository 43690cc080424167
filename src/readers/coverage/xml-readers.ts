import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { jacoco } from './jacoco.ts';
import type { CoverageReader } from './reader.ts';

/** Coverage formats in XML. */
export const xmlReaders: readonly CoverageReader[] = [cobertura, jacoco, clover];
