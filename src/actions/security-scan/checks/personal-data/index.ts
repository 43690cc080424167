import { compilePathGlobs } from '../../../../core/files/path-globs.ts';
import type { Detector, DetectorKind } from '../../files/detector.ts';
import type { CheckRule } from '../check-rule.ts';
import { reportHits } from '../report-hits.ts';
import { formatKinds } from './formats.ts';
import { inspectPersonalData } from './inspect.ts';
import { fieldKinds } from './kinds.ts';

/** All kinds of personal data that are looked for. */
export const rules: readonly CheckRule[] = [...formatKinds, ...fieldKinds];

/** Files that tools write, and that hold names and digests of packages, shapes or styles. */
const uninteresting =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|Cargo\.lock|go\.sum|Package\.resolved)$|\.(?:lock|map|svg|css|scss|less|min\.js|pbxproj|storyboard|xib)$/;

/** Personal and health data in fixtures, seeds, logs, snapshots and code. Values never leave it. */
export const detector: DetectorKind = {
  id: 'personal-data',
  async create({ personalDataAllow = [] }): Promise<Detector> {
    const isAllowed = await compilePathGlobs(personalDataAllow);
    return {
      wants: (path) => !uninteresting.test(path) && !isAllowed(path),
      inspect: (file) =>
        reportHits({ tool: 'personal-data', category: 'personal-data' }, file, inspectPersonalData(file)),
    };
  },
};
