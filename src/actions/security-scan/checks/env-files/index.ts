import type { DetectorKind } from '../../files/detector.ts';
import type { CheckRule } from '../check-rule.ts';
import { reportHits } from '../report-hits.ts';
import { isEnvFile } from './env-file-kind.ts';
import { inspectEnvFile } from './inspect-env-file.ts';
import { envFileRules } from './rules.ts';

export { compareEnvFiles } from './compare-env-files.ts';

/** Rules of this check, for documentation. */
export const rules: readonly CheckRule[] = Object.values(envFileRules);

/** Looks at env files one by one; what two of them disagree on, `compareEnvFiles` finds. */
export const detector: DetectorKind = {
  id: 'env-files',
  async create() {
    return {
      wants: isEnvFile,
      inspect: (file) => reportHits({ tool: 'env-files', category: 'configuration' }, file, inspectEnvFile(file)),
    };
  },
};
