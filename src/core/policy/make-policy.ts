import type { ActionSchema } from '../inputs/action-schema.ts';
import { unreadSections } from './action-names.ts';
import type { EvidenceDemand } from './evidence-demand.ts';
import { hipaaEvidence, hipaaRetentionDays } from './hipaa.ts';
import { inheritProfiles } from './inherit-profiles.ts';
import type { Policy, Values } from './policy.ts';
import { environmentPresets } from './presets.ts';
import { emptyDocument, mappingOf, type YamlDocument } from './yaml-document.ts';

/** Makes a policy of the checked values of its file and of what was gathered around it. */
export function policyOf(
  value: Values,
  document: YamlDocument,
  actions: readonly ActionSchema[],
  rest: Pick<Policy, 'environments' | 'files' | 'presets'>,
): Policy {
  const { hipaa, 'require-evidence': required, 'retention-days': retention } = value;
  const own = new Set([...actions.map(({ name }) => name), ...unreadSections(actions)]);
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
    sections: Object.fromEntries(actions.map(({ name }) => [name, mappingOf(value[name])])),
    unread: Object.fromEntries(
      unreadSections(actions).flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : [])),
    ),
    hipaa: strict ? 'strict' : undefined,
    protect: value.protect === true,
    requireEvidence: (required as readonly EvidenceDemand[] | undefined) ?? (strict ? hipaaEvidence : []),
    retentionDays: (retention as number | undefined) ?? (strict ? hipaaRetentionDays : undefined),
    placeOf: (path) => `${document.file}:${document.placeOf(path, 'key').line}`,
  };
}

/** The policy where the user has written none. */
export function defaultPolicy(actions: readonly ActionSchema[]): Policy {
  const environments = inheritProfiles(new Map(), new Map(), environmentPresets([]));
  return policyOf({}, emptyDocument, actions, { environments, files: [], presets: [] });
}
