import type { SecretRule } from '../../rule.ts';
import { decodeBase64 } from '../filters/base64.ts';
import { isExamplePassword } from '../filters/credential-value.ts';
import { isSequence } from '../filters/placeholder.ts';
import { looksDrawn } from '../filters/randomness.ts';
import { isReference } from '../filters/reference.ts';
import { generic } from './generic-rule.ts';

/** User name and password of a Basic header; undefined where the text does not decode to such a pair. */
function basicPair(encoded: string): readonly [string, string] | undefined {
  const decoded = decodeBase64(encoded);
  if (decoded === undefined || !/^[\x20-\x7e]+$/.test(decoded)) return undefined;
  const colon = decoded.indexOf(':');
  return colon < 0 ? undefined : [decoded.slice(0, colon), decoded.slice(colon + 1)];
}

/** Credentials in `Authorization` headers, wherever they are written down. */
export const authorizationRules: readonly SecretRule[] = [
  generic(
    'basic-authorization',
    'User name and password in a Basic header',
    ['basic'],
    /\bbasic\s{1,4}([a-z0-9+/_-]{6,400}={0,2})(?![\w+/=])/gi,
    ({ secret }) => {
      const pair = basicPair(secret);
      return pair !== undefined && !isReference(pair[1]) && !isExamplePassword(pair[1] === '' ? pair[0] : pair[1]);
    },
  ),
  generic(
    'bearer-authorization',
    'Token in a Bearer header',
    ['bearer'],
    /\bbearer[\s:=]{1,4}["']?([\w.~+/-]{14,3000}={0,2})(?![\w+/=])/gi,
    ({ secret }) => !isReference(secret) && !isSequence(secret) && looksDrawn(secret),
    { givesWay: true },
  ),
];
