import type { DetectorKind, DetectorOptions, TextFile } from '../../files/detector.ts';
import type { AllowMarker } from '../allow-comment.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import { reportHits } from '../report-hits.ts';
import { findBaseImages } from './base-images.ts';
import { findCommands } from './commands.ts';
import { composeRules } from './compose-rules.ts';
import { isComposePath, isContainerPath } from './container-path.ts';
import { type DockerfileCheck, scriptsOf } from './dockerfile-check.ts';
import { inspectCompose } from './inspect-compose.ts';
import { knownRules } from './known-rules.ts';
import { findLeftovers } from './leftovers.ts';
import { findPackages } from './packages.ts';
import { parseDockerfile } from './parse-dockerfile.ts';
import { findSecrets } from './secrets.ts';
import { securityRules } from './security-rules.ts';
import { stagesOf } from './stages.ts';
import { findStructure } from './structure.ts';
import { findUsers } from './users.ts';

/** Comments for hadolint count as well: rules with a DL number are the same. */
const hadolintComments: readonly AllowMarker[] = [
  {
    keyword: 'hadolint ignore=',
    pattern: /#\s{0,8}hadolint ignore=(?<rules>[\w-]+(?:,\s{0,8}[\w-]+)*)(?:\s+#(?<reason>.*))?/,
  },
  {
    keyword: 'hadolint global ignore=',
    pattern: /#\s{0,8}hadolint global ignore=(?<rules>[\w-]+(?:,\s{0,8}[\w-]+)*)(?:\s+#(?<reason>.*))?/,
    wholeFile: true,
  },
];

const checks: readonly DockerfileCheck[] = [
  findBaseImages,
  findUsers,
  findPackages,
  findLeftovers,
  findCommands,
  findStructure,
  findSecrets,
];

/** Rules of this check, for documentation. */
export const rules: readonly CheckRule[] = [
  ...Object.values(securityRules),
  ...Object.values(composeRules),
  ...Object.values(knownRules),
];

/** Looks at Dockerfiles and Compose files. */
export const detector: DetectorKind = {
  id: 'dockerfile',
  async create(options) {
    const { readYamlTree } = await import('../../../../core/policy/yaml-tree.ts');
    const readTree = (source: string) => readYamlTree(source, { mergeKeys: true, tags: true });
    return {
      wants: isContainerPath,
      inspect: (file) =>
        reportHits(
          { tool: 'dockerfile', category: 'container', markers: hadolintComments },
          file,
          isComposePath(file.path) ? inspectCompose(file.text, readTree) : inspectDockerfile(file, options),
        ),
    };
  },
};

function inspectDockerfile({ text }: TextFile, { now }: DetectorOptions): readonly Hit[] {
  const instructions = parseDockerfile(text);
  const scripts = instructions.filter(({ keyword }) => keyword === 'RUN').flatMap(scriptsOf);
  const scope = { dockerfile: stagesOf(instructions), instructions, scripts, ...(now === undefined ? {} : { now }) };
  return checks.flatMap((check) => check(scope));
}
