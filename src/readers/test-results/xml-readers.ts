import { junitReader } from './junit.ts';
import type { TestResultReader } from './reader.ts';
import { trxReader } from './trx.ts';

/** Test result formats in XML. */
export const xmlReaders: readonly TestResultReader[] = [trxReader, junitReader];
