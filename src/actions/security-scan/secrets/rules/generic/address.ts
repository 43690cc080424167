import type { SecretRule } from '../../rule.ts';
import { isExamplePassword } from '../filters/credential-value.ts';
import { percentDecoded } from '../filters/percent-encoding.ts';
import { isReference } from '../filters/reference.ts';
import { generic } from './generic-rule.ts';

/** A password in front of a host: `scheme://user:password@host`. */
export const addressRules: readonly SecretRule[] = [
  generic(
    'url-password',
    'Password in an address',
    ['://'],
    /:\/\/[^\s:/@"'`<>(){}[\]|\\,;]{0,100}:([^\s/@"'`<>{}()\\]{3,200})@[\w.[-]/g,
    ({ secret }) => !isReference(secret) && !isExamplePassword(percentDecoded(secret)),
    { givesWay: true },
  ),
];
