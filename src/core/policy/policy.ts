import type { Layer } from '../inputs/resolve-inputs.ts';
import type { EvidenceDemand } from './evidence-demand.ts';
import type { PresetName } from './presets.ts';
import type { ProfileValues } from './profile-shape.ts';

/** The one version of the policy this build reads. */
export const policyVersion = 1;

/** The folder with one file per environment, beside `.github`. */
export const environmentFolder = 'configs';

/** Values by key, read by the fields of the schema. */
export type Values = Readonly<Record<string, unknown>>;

/** An environment profile with everything it inherits. */
export interface Profile {
  readonly name: string;
  /** The profile and those it inherits from, nearest first. */
  readonly chain: readonly string[];
  readonly values: ProfileValues;
  /** Where a key was written, as `file:line`, or `preset staging`; thresholds as `thresholds.max-p95`. */
  readonly places: ReadonlyMap<string, string>;
}

/** A file that took part in the policy. */
interface PolicyFile {
  /** How the user knows it. */
  readonly file: string;
  /** Of its text as UTF-8, hex. */
  readonly sha256: string;
}

/** What the user demands, read and checked. Without a file these are the built-in defaults. */
export interface Policy {
  /** Empty where the built-in defaults hold. */
  readonly files: readonly PolicyFile[];
  /** What holds for all actions: `fail-on`, `on-missing`, `publish`. */
  readonly common: Values;
  /** The sections of the actions of this build, by action. */
  readonly sections: Readonly<Record<string, Values>>;
  /** Sections of actions this build has no schema for, as they stand. */
  readonly unread: Values;
  /** Those of the policy and of files of their own; the presets where neither has any. */
  readonly environments: ReadonlyMap<string, Profile>;
  readonly presets: readonly PresetName[];
  readonly hipaa: 'strict' | undefined;
  /** Whether a change that loosens the policy fails. */
  readonly protect: boolean;
  readonly requireEvidence: readonly EvidenceDemand[];
  readonly retentionDays: number | undefined;
  /** `file:line` of a key of the policy file, by its path. */
  placeOf(path: readonly string[]): string;
}

/** What the policy says to one action: its section, else what holds for all. */
export function policyLayer(policy: Policy, action: string): Layer {
  const section = policy.sections[action] ?? {};
  return {
    values: { ...policy.common, ...section },
    sourceOf: (name) => ({
      kind: 'policy',
      place: policy.placeOf(Object.hasOwn(section, name) ? [action, name] : [name]),
    }),
  };
}

const sharedKeys = ['fail-on', 'on-missing'] as const;

/** What an environment profile says to every action: thresholds by the names of their inputs, and the keys common to all. */
export function profileLayer(profile: Profile): Layer {
  const shared = sharedKeys.map((key) => [key, profile.values[key]] as const);
  return {
    values: { ...Object.fromEntries(shared), ...profile.values.thresholds },
    sourceOf: (name) => {
      const place = profile.places.get(name) ?? profile.places.get(`thresholds.${name}`);
      return { kind: 'profile', profile: profile.name, ...(place === undefined ? {} : { place }) };
    },
  };
}
