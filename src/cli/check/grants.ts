import { entriesOf, textOf } from '../../core/policy/yaml-access.ts';
import type { YamlEntry } from '../../core/policy/yaml-node.ts';

const levels = ['none', 'read', 'write'] as const;
type GrantLevel = (typeof levels)[number];

/** What a token may do: a level for each scope that is named, and one for all others. */
export interface Grants {
  readonly others: GrantLevel;
  readonly each: ReadonlyMap<string, GrantLevel>;
}

export const noGrants: Grants = { others: 'none', each: new Map() };

/** Reads `permissions`; undefined where there is none, or it is an expression. What a mapping leaves out is `none`. */
export function grantsOf(permissions: YamlEntry | undefined): Grants | undefined {
  if (permissions === undefined) return undefined;
  const all = textOf(permissions.value)?.value;
  if (all === 'read-all') return { others: 'read', each: new Map() };
  if (all === 'write-all') return { others: 'write', each: new Map() };
  if (all !== undefined) return undefined;
  const each = entriesOf(permissions.value).flatMap(({ key, value }) => {
    const level = levels.find((word) => word === textOf(value)?.value);
    return level === undefined ? [] : [[key, level] as const];
  });
  return { others: 'none', each: new Map(each) };
}

export function levelOf({ others, each }: Grants, scope: string): GrantLevel {
  return each.get(scope) ?? others;
}

/** Whether one level includes another. */
export function isEnough(granted: GrantLevel, asked: GrantLevel): boolean {
  return levels.indexOf(granted) >= levels.indexOf(asked);
}

/** The more of both, scope by scope. */
export function addedGrants(a: Grants, b: Grants): Grants {
  const more = (one: GrantLevel, other: GrantLevel) => (isEnough(one, other) ? one : other);
  const scopes = new Set([...a.each.keys(), ...b.each.keys()]);
  const each = [...scopes].map((scope) => [scope, more(levelOf(a, scope), levelOf(b, scope))] as const);
  return { others: more(a.others, b.others), each: new Map(each) };
}
