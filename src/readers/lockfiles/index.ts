import { cargoLockReader } from './cargo-lock.ts';
import type { LockfileReader } from './lockfile.ts';
import { packageLockReader } from './package-lock.ts';
import { packageResolvedReader } from './package-resolved.ts';
import { pnpmLockReader } from './pnpm-lock.ts';
import { yarnLockReader } from './yarn-lock.ts';

/** Readers of all lockfile formats. A file is read by the first that its name matches. */
export const lockfileReaders: readonly LockfileReader[] = [
  packageLockReader,
  yarnLockReader,
  pnpmLockReader,
  cargoLockReader,
  packageResolvedReader,
];
