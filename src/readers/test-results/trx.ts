import { ReadError } from '../read-error.ts';
import type { TestResultReader } from './reader.ts';

export const trxReader: TestResultReader = {
  id: 'trx',
  title: 'TRX',
  sniff: () => false,
  read: (file) => Promise.reject(new ReadError('report-unknown-format', file.name, 'Wait for this reader.')),
};
