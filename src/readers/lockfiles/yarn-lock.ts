import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { readLockfileText } from './lockfile-text.ts';
import { readYarnBerry } from './yarn-berry.ts';
import { readYarnClassic } from './yarn-classic.ts';

const faults = lockfileFaults('yarn.lock', 'Restore the file from git, or let yarn write it again: yarn install.');

/** yarn.lock of Yarn 1, a format of its own, and of Yarn 2 and later, which is YAML with `__metadata`. */
export const yarnLockReader: LockfileReader = {
  id: 'yarn-lock',
  title: 'yarn.lock (Yarn 1 to 4)',
  matches: (name) => lockfileNames['yarn-lock'].test(name),
  manifest: 'package.json',
  async read(file, manifests) {
    const text = await readLockfileText(file, faults);
    const read = /^__metadata:/m.test(text) ? readYarnBerry : readYarnClassic;
    return read(text, faults, await manifests?.());
  },
};
