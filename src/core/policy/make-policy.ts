import { unreadSections } from './action-names.ts';
import type { EvidenceDemand } from './evidence-demand.ts';
import { hipaaEvidence, hipaaRetentionDays } from './hipaa.ts';
import { inheritProfiles } from './inherit-profiles.ts';
import type { Policy, Values } from './policy.ts';
import { environmentPresets } from './presets.ts';
import { emptyDocument, mappingOf, type YamlDocument } from './yaml-document.ts';

/** Makes a policy of the checked values of its file and of what was gathered around it; `names` are the actions of this build. */
export function policyOf(
  value: Values,
  document: YamlDocument,
  names: readonly string[],
  rest: Pick<Policy, 'environments' | 'files' | 'presets'>,
): Policy {
  const { hipaa, 'require-evidence': required, 'retention-days': retention } = value;
  const own = new Set([...names, ...unreadSections(names)]);
  const notCommon = new Set([
    'version',
    'presets',
    'environments',
    'environment-files',
    'hipaa',
    'protect',
    'require-evidence',
    'retention-days',
  ]);
  const common = Object.entries(value).filter(([key]) => !own.has(key) && !notCommon.has(key));
  const strict = hipaa === 'strict';
  return {
    ...rest,
    common: Object.fromEntries(common),
    sections: Object.fromEntries(names.map((name) => [name, mappingOf(value[name])])),
    unread: Object.fromEntries(
      unreadSections(names).flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : [])),
    ),
    hipaa: strict ? 'strict' : undefined,
    protect: value.protect === true,
    requireEvidence: (required as readonly EvidenceDemand[] | undefined) ?? (strict ? hipaaEvidence : []),
    retentionDays: (retention as number | undefined) ?? (strict ? hipaaRetentionDays : undefined),
    placeOf: (path) => `${document.file}:${document.placeOf(path, 'key').line}`,
  };
}

/** The policy where the user has written none. */
export function defaultPolicy(names: readonly string[]): Policy {
  const environments = inheritProfiles(new Map(), new Map(), environmentPresets([]));
  return policyOf({}, emptyDocument, names, { environments, files: [], presets: [] });
}
