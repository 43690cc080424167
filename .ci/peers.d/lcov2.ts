// lcov 2.3, as Debian 13 has it.

import { holdTo } from '../../test/peers/conformance.ts';
import { lcov2 } from '../../test/peers/lcov.ts';
import { differencesOfLcov2, holdToLcov } from '../../test/peers/lcov-fixtures.ts';

await holdTo((check) => holdToLcov(check, lcov2(), differencesOfLcov2));
