import type { SecretRule } from '../../rule.ts';
import { isExamplePassword } from '../filters/credential-value.ts';
import { generic } from './generic-rule.ts';

/** Files whose lines hold passwords, or what was made of them, in columns. */
export const passwordFileRules: readonly SecretRule[] = [
  generic(
    'password-hash',
    'Hash of a password in a password file',
    ['$1$', '$5$', '$6$', '$y$', '$apr1$', '$2a$', '$2b$', '$2y$', '{ssha}', '{sha}'],
    /^[\w.@-]{1,64}:((?:\$(?:1|5|6|y|apr1|2[aby])\$[./\w$=,]{20,160}|\{S?SHA\}[A-Za-z0-9+/]{24,60}={0,2}))(?=:|\s|$)/gm,
    () => true,
    { severity: 'high' },
  ),
  {
    ...generic(
      'pgpass-password',
      'Password in a PostgreSQL password file',
      [':'],
      /^[^#\s:][^\r\n:]{0,200}:(?:\d{1,5}|\*):[^\r\n:]{1,80}:[^\r\n:]{1,80}:([^\r\n]{1,200})$/gm,
      ({ secret }) => !isExamplePassword(secret),
    ),
    path: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
  },
];
