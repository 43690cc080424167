import type { ActionSchema } from '../inputs/action-schema.ts';
import { readAccepted, showValue } from '../inputs/field.ts';
import type { InputDefinition } from '../inputs/input.ts';
import { type Schema, withoutOptional, wordsOfKey } from '../inputs/shapes.ts';
import { isLooser, type Loosening, looseningOf } from '../inputs/strictness.ts';
import { type EvidenceDemand, evidenceStrength } from './evidence-demand.ts';
import type { Policy, Profile } from './policy.ts';
import { profileKeys, serviceThresholds } from './profile-shape.ts';

/** One demand that a policy makes weaker than another does. */
export interface LoosenedDemand {
  /** Key path in the policy, for example `environments.production.thresholds.max-p95`. */
  readonly key: string;
  /** Before and after, as JSON; undefined where nothing is demanded. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

type Note = (key: string, from: unknown, to: unknown) => void;
type Definition = InputDefinition<unknown, boolean>;

function own(values: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** What a profile says of an input: as a threshold or as a key common to all. */
function fromProfile(profile: Profile | undefined, name: string): unknown {
  return own(profile?.values.thresholds, name) ?? own(profile?.values, name);
}

/** What holds for an input of an action in an environment. */
function effective(
  policy: Policy,
  profile: Profile | undefined,
  action: ActionSchema,
  name: string,
  definition: Definition,
): unknown {
  const fallback = definition.default ?? definition.implied;
  return (
    (definition.threshold === true || isShared(name) ? fromProfile(profile, name) : undefined) ??
    own(policy.sections[action.name], name) ??
    own(policy.common, name) ??
    (fallback === undefined ? undefined : readAccepted(definition.field, fallback))
  );
}

function isShared(name: string): boolean {
  return name === 'fail-on' || name === 'on-missing';
}

/** Compares values of one shape key by key, as deep as mappings and records go. */
function compareShape(schema: Schema, key: string, base: unknown, head: unknown, note: Note): void {
  const words = wordsOfKey(schema);
  const inner = withoutOptional(schema);
  const keyed = words.loosens === undefined && (inner.kind === 'mapping' || inner.kind === 'record');
  if (!keyed) {
    const name = key.split('.').at(-1) ?? key;
    const fallback =
      words.default === undefined || inner.kind !== 'field' ? undefined : readAccepted(inner, words.default);
    const [from, to] = [base ?? fallback, head ?? fallback];
    if (isLooser(words.loosens ?? looseningOf(name, from ?? to), from, to)) note(key, from, to);
    return;
  }
  const before = base as Readonly<Record<string, unknown>> | undefined;
  const after = head as Readonly<Record<string, unknown>> | undefined;
  if (inner.kind === 'record') {
    for (const [name, value] of Object.entries(before ?? {})) {
      if (own(after, name) === undefined) note(`${key}.${name}`, value, undefined);
      else compareShape(inner.named, `${key}.${name}`, value, own(after, name), note);
    }
  } else if (inner.kind === 'mapping') {
    for (const [name, child] of Object.entries(inner.shape)) {
      compareShape(child, `${key}.${name}`, own(before, name), own(after, name), note);
    }
  }
}

function looseningOfInput(name: string, definition: Definition, value: unknown): Loosening {
  return definition.loosens ?? looseningOf(name, value);
}

/** The inputs as they hold outside all environments, then the details. */
function compareSections(base: Policy, head: Policy, actions: readonly ActionSchema[], note: Note): void {
  for (const action of actions) {
    for (const [name, definition] of inputsInPolicy(action)) {
      const before = effective(base, undefined, action, name, definition);
      const after = effective(head, undefined, action, name, definition);
      if (isLooser(looseningOfInput(name, definition, before ?? after), before, after))
        note(`${action.name}.${name}`, before, after);
    }
    for (const [name, schema] of Object.entries(action.details)) {
      compareShape(
        schema,
        `${action.name}.${name}`,
        own(base.sections[action.name], name),
        own(head.sections[action.name], name),
        note,
      );
    }
  }
}

function inputsInPolicy(action: ActionSchema): readonly (readonly [string, Definition])[] {
  return Object.entries(action.inputs).filter(
    ([, { inPolicy, deprecated }]) => inPolicy !== false && deprecated === undefined,
  );
}

/** Whether somebody wrote the profile, rather than a preset having it. */
function isWritten(profile: Profile): boolean {
  return [...profile.places.values()].some((place) => !place.startsWith('preset '));
}

/** What holds in each environment, and what a profile demands of the service and the app. */
function compareEnvironments(base: Policy, head: Policy, actions: readonly ActionSchema[], note: Note): void {
  for (const [name, profile] of base.environments) {
    if (!head.environments.has(name) && isWritten(profile))
      note(`environments.${name}`, { ...profile.values }, undefined);
  }
  for (const [name, after] of head.environments) {
    const before = base.environments.get(name);
    const key = `environments.${name}`;
    for (const action of actions) {
      for (const [input, definition] of inputsInPolicy(action)) {
        if (fromProfile(before, input) === undefined && fromProfile(after, input) === undefined) continue;
        const from = effective(base, before, action, input, definition);
        const to = effective(head, after, action, input, definition);
        const path = definition.threshold === true ? `${key}.thresholds.${input}` : `${key}.${input}`;
        if (isLooser(looseningOfInput(input, definition, from ?? to), from, to)) note(path, from, to);
      }
    }
    if (before === undefined) continue;
    for (const [threshold, schema] of Object.entries(serviceThresholds)) {
      const values = [before, after].map((side) => own(side.values.thresholds, threshold));
      compareShape(schema, `${key}.thresholds.${threshold}`, values[0], values[1], note);
    }
    for (const [word, schema] of Object.entries(profileKeys)) {
      if (isShared(word) || word === 'require-evidence') continue;
      compareShape(schema, `${key}.${word}`, own(before.values, word), own(after.values, word), note);
    }
    compareEvidence(
      before.values['require-evidence'],
      after.values['require-evidence'],
      `${key}.require-evidence`,
      note,
    );
  }
}

function compareEvidence(
  base: readonly EvidenceDemand[] | undefined,
  head: readonly EvidenceDemand[] | undefined,
  key: string,
  note: Note,
): void {
  const show = (demands: readonly EvidenceDemand[] | undefined): unknown =>
    demands?.map(({ action, level }) => `${action}:${level}`);
  const kept = (base ?? []).every(({ action, level }) =>
    (head ?? []).some(
      (demand) => demand.action === action && evidenceStrength[demand.level] >= evidenceStrength[level],
    ),
  );
  if (!kept) note(key, show(base), show(head));
}

/** What the policy demands of itself and of all actions, those of other builds included. */
function compareWhole(base: Policy, head: Policy, note: Note): void {
  const check = (key: string, loosening: Loosening, from: unknown, to: unknown): void => {
    if (isLooser(loosening, from, to)) note(key, from, to);
  };
  check('hipaa', ['strict', 'none'], base.hipaa, head.hipaa);
  check('protect', [true, false], base.protect, head.protect);
  check('retention-days', 'lower', base.retentionDays, head.retentionDays);
  for (const [name, section] of Object.entries(base.unread)) check(name, 'change', section, own(head.unread, name));
  compareEvidence(base.requireEvidence, head.requireEvidence, 'require-evidence', note);
}

/**
 * Every demand that `head` makes weaker than `base`: lowered thresholds, added exclusions, narrower lists of reports, milder `fail-on` and
 * `on-missing`, removed sections, modules and environments. A change whose direction nobody can tell counts as weaker. A demand is
 * compared as it holds, with defaults, so that moving it elsewhere in the file is no change.
 */
export function comparePolicies(
  base: Policy,
  head: Policy,
  actions: readonly ActionSchema[],
): readonly LoosenedDemand[] {
  const found: LoosenedDemand[] = [];
  const show = (value: unknown): string | undefined => (value === undefined ? undefined : showValue(value));
  const note: Note = (key, from, to) => void found.push({ key, from: show(from), to: show(to) });
  compareWhole(base, head, note);
  compareSections(base, head, actions, note);
  compareEnvironments(base, head, actions, note);
  return found;
}
