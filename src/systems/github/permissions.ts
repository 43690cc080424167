import { ExternalError, PermissionError } from '../../core/model/errors.ts';

/** What a call needs from `permissions:` in the workflow. */
export type Permission = 'checks: write' | 'pull-requests: write' | 'security-events: write' | 'statuses: write';

/** Why the job's token may be read-only whatever the workflow grants. */
export interface TokenOrigin {
  /** The change comes from another repository. */
  readonly fromFork: boolean;
  /** The run was started by Dependabot. */
  readonly dependabot: boolean;
}

/** The YAML that grants the permission, with `contents: read` for the checkout: once `permissions` is given, what it leaves out is none. */
function grantOf(permission: Permission): string {
  return `permissions:\n  contents: read\n  ${permission}`;
}

/** A 403 for want of a permission, in the user's terms. */
export function missingPermission(permission: Permission, origin: TokenOrigin, cause: unknown): PermissionError {
  const grant = grantOf(permission);
  const need = { permission, grant };
  const message = `GitHub refused the call: the token lacks \`${permission}\`.${readOnlyReason(origin) ?? ''}`;
  return new PermissionError('github-permission-missing', message, need, { cause });
}

/** A 401: the token itself is not accepted. */
export function badToken(cause: unknown): ExternalError {
  const message = 'GitHub does not accept the token (401): it is wrong, expired or revoked.';
  return new ExternalError('github-token-refused', message, { cause });
}

/** Whether it can be sent in a header: tokens are visible ASCII without spaces. */
export function isToken(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

/** What was given as a token cannot be one. */
export function noToken(): ExternalError {
  const message = 'The token is none: it is empty or holds spaces, line breaks or characters that no token has.';
  return new ExternalError('github-token-refused', message);
}

/** Where the grant alone does not help, what does. */
function readOnlyReason(origin: TokenOrigin): string | undefined {
  if (origin.dependabot) {
    return ' Runs that Dependabot starts on a pull request get a read-only token, whatever the workflow grants; publish from a `workflow_run` workflow instead.';
  }
  if (origin.fromFork) {
    return ' Pull requests from forks get a read-only token, whatever the workflow grants; publish from a `workflow_run` workflow instead.';
  }
  return undefined;
}
