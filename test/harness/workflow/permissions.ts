import { WorkflowRefused } from './source.ts';
import type { Template } from './template.ts';

type Access = 'none' | 'read' | 'write';

/** What a job's token may do: access by scope; scopes that are absent have none. */
export type Permissions = Readonly<Record<string, Access>>;

/** Every scope a workflow can name, with the most that it can ask for (GitHub Docs: workflow syntax, `permissions`). */
const scopes: Permissions = {
  actions: 'write',
  'artifact-metadata': 'write',
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  discussions: 'write',
  'id-token': 'write',
  issues: 'write',
  models: 'read',
  packages: 'write',
  pages: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
  statuses: 'write',
};

const rank = { none: 0, read: 1, write: 2 } as const;

/** What a repository gives a workflow that says nothing: the default of new repositories, or the permissive setting. */
export function defaultPermissions(setting: 'restricted' | 'permissive'): Permissions {
  if (setting === 'restricted') return { contents: 'read', packages: 'read' };
  return Object.fromEntries(Object.entries(scopes).filter(([scope]) => scope !== 'id-token'));
}

/** What a `permissions:` block says; scopes that it does not name have none. */
export function readPermissions(template: Template): Permissions {
  if (template.kind === 'literal') {
    if (template.value === 'read-all') return mapAccess(scopes, (access) => lower(access, 'read'));
    if (template.value === 'write-all') return scopes;
  }
  if (template.kind !== 'mapping') throw new WorkflowRefused(['permissions: A mapping was expected']);
  return Object.fromEntries(
    template.entries.map(([scope, access]) => {
      return [scope, access.kind === 'literal' ? (access.value as Access) : 'none'];
    }),
  );
}

/** What a token for a fork or for Dependabot has left: nothing is more than read. */
export function readOnlyPermissions(permissions: Permissions): Permissions {
  return mapAccess(permissions, (access) => lower(access, 'read'), ['id-token']);
}

/** Scopes of `wanted` that go beyond `allowed`, and what is allowed of them, as GitHub lists both; undefined when there are none. */
export function beyond(
  wanted: Permissions,
  allowed: Permissions,
): { readonly wanted: string; readonly allowed: string } | undefined {
  const scopes = Object.entries(wanted).filter(([scope, access]) => rank[access] > rank[allowed[scope] ?? 'none']);
  if (scopes.length === 0) return undefined;
  return {
    wanted: scopes.map(([scope, access]) => `${scope}: ${access}`).join(', '),
    allowed: scopes.map(([scope]) => `${scope}: ${allowed[scope] ?? 'none'}`).join(', '),
  };
}

/** As the GitHub double keeps them: `contents: read`. Everybody may read metadata. */
export function permissionSet(permissions: Permissions): ReadonlySet<string> {
  const entries = Object.entries(permissions).filter(([, access]) => access !== 'none');
  return new Set(['metadata: read', ...entries.map(([scope, access]) => `${scope}: ${access}`)]);
}

function lower(access: Access, most: Access): Access {
  return rank[access] > rank[most] ? most : access;
}

function mapAccess(
  permissions: Permissions,
  change: (access: Access) => Access,
  without: readonly string[] = [],
): Permissions {
  const entries = Object.entries(permissions).filter(([scope]) => !without.includes(scope));
  return Object.fromEntries(entries.map(([scope, access]) => [scope, change(access)]));
}

/** What the token of a job may do: what it asks for itself, else what its workflow has. */
export function grantedPermissions(
  asked: Template | undefined,
  workflow: { readonly permissions: Permissions },
  restricted: boolean,
): Permissions {
  const wanted = asked === undefined ? workflow.permissions : readPermissions(asked);
  return restricted ? readOnlyPermissions(wanted) : wanted;
}
