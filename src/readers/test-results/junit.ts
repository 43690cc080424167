import { ReadError } from '../read-error.ts';
import type { TestResultReader } from './reader.ts';

export const junitReader: TestResultReader = {
  id: 'junit',
  title: 'JUNIT',
  sniff: () => false,
  read: (file) => Promise.reject(new ReadError('report-unknown-format', file.name, 'Wait for this reader.')),
};
