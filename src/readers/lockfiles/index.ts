import { bunLockReader } from './bun-lock.ts';
import { cargoLockReader } from './cargo-lock.ts';
import { composerLockReader } from './composer-lock.ts';
import { gemfileLockReader } from './gemfile-lock.ts';
import { goModReader } from './go-mod.ts';
import { gradleLockReader } from './gradle-lock.ts';
import type { LockfileReader } from './lockfile.ts';
import { mixLockReader } from './mix-lock.ts';
import { nugetLockReader } from './nuget-lock.ts';
import { packageLockReader } from './package-lock.ts';
import { packageResolvedReader } from './package-resolved.ts';
import { pipfileLockReader } from './pipfile-lock.ts';
import { pnpmLockReader } from './pnpm-lock.ts';
import { podfileLockReader } from './podfile-lock.ts';
import { pdmLockReader, poetryLockReader } from './poetry-lock.ts';
import { pubspecLockReader } from './pubspec-lock.ts';
import { requirementsReader } from './requirements.ts';
import { uvLockReader } from './uv-lock.ts';
import { versionCatalogReader } from './version-catalog.ts';
import { yarnLockReader } from './yarn-lock.ts';

/** Readers of all lockfile formats. A file is read by the first that its name matches. */
export const lockfileReaders: readonly LockfileReader[] = [
  packageLockReader,
  yarnLockReader,
  pnpmLockReader,
  bunLockReader,
  cargoLockReader,
  packageResolvedReader,
  podfileLockReader,
  gradleLockReader,
  versionCatalogReader,
  gemfileLockReader,
  poetryLockReader,
  uvLockReader,
  pdmLockReader,
  pipfileLockReader,
  requirementsReader,
  goModReader,
  composerLockReader,
  nugetLockReader,
  pubspecLockReader,
  mixLockReader,
];
