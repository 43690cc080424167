import type { Row } from '../race.ts';
import { memory } from './memory.ts';
import { cobertura, junit, lcov } from './reports.ts';
import { securityChange, securityHistory, securityMemory, securityTree } from './security.ts';
import { startUp } from './start-up.ts';

export interface BenchSettings {
  readonly size: 'full' | 'quick';
  /** Also what takes minutes and gigabytes of disk. */
  readonly gigabyte: boolean;
  readonly rounds: number;
  /** For generated files; removed at the end. */
  readonly folder: string;
}

export interface BenchCase {
  readonly name: string;
  title(size: BenchSettings['size']): string;
  run(settings: BenchSettings): Promise<readonly Row[]>;
}

/** In the order they are run. */
export const benchCases: readonly BenchCase[] = [
  startUp,
  lcov,
  cobertura,
  junit,
  memory,
  securityTree,
  securityChange,
  securityHistory,
  securityMemory,
];
