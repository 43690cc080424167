// lcov 1.16.

import { holdTo } from '../../test/peers/conformance.ts';
import { lcov1 } from '../../test/peers/lcov.ts';
import { differencesOfLcov1, holdToLcov } from '../../test/peers/lcov-fixtures.ts';

await holdTo((check) => holdToLcov(check, lcov1(), differencesOfLcov1));
