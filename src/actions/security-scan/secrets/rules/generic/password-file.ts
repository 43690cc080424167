import type { SecretRule } from '../../rule.ts';
import { isReference } from '../filters/reference.ts';
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
      ({ secret }) => secret !== '*' && !isReference(secret),
    ),
    path: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
  },
  {
    ...generic(
      'git-credentials-password',
      'Password in git’s file of credentials',
      ['://'],
      /^https?:\/\/[^\s:/@]{1,100}:([^\s@]{1,200})@[\w.-]{1,200}/gm,
      ({ secret }) => !isReference(secret),
    ),
    path: /(?:^|\/)\.?git-credentials$/,
  },
  {
    ...generic('rails-master-key', 'Key of Rails’ encrypted credentials', [], /^[a-f0-9]{32}$/gm, () => true, {
      severity: 'critical',
    }),
    path: /(?:^|\/)config\/(?:master|credentials\/[\w-]{1,40})\.key$/,
  },
  {
    ...generic(
      'password-hash-in-dump',
      'Hash of a password in a database dump',
      ['$2a$', '$2b$', '$2y$', '$6$', '$argon2'],
      /'(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|6\$[./\w$=]{40,120}|argon2(?:id?|d)\$[\w$=,+/]{40,160}))'/g,
      () => true,
    ),
    path: /\.(?:sql|dump)$/,
  },
];
