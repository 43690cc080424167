import type { SecretRule } from '../../rule.ts';
import { decodeBase64 } from '../filters/base64.ts';
import { isSequence } from '../filters/placeholder.ts';
import { entropyOf } from '../filters/randomness.ts';
import { generic } from './generic-rule.ts';

/** The Base64 of a block, without line ends (real or escaped), quotes, joining signs and headers. */
function bodyOf(block: string): string {
  return block
    .replace(/\\[nrt]/g, '\n')
    .split(/\n/)
    .map((line) => line.replace(/^[\s"'`+#*/>|.,-]*(?=[A-Za-z0-9+/])|[\s"'`+\\,;)]*$/g, ''))
    .filter((line) => /^[A-Za-z0-9+/=]+$/.test(line))
    .join('');
}

/** Keys of ASN.1 begin with a SEQUENCE, OpenSSH's with a magic word; encrypted ones of the old kind say so above. */
function isPem(block: string): boolean {
  const body = bodyOf(block);
  if (body.length < 40 || entropyOf(body) < 4) return false;
  return /^M[A-P]/.test(body) || body.startsWith('b3BlbnNzaC1rZXktdjE') || /Proc-Type|DEK-Info/.test(block);
}

/** Whether a block holds Base64 and not words, as a program has them between the lines that it looks for. Words stay below 4.5 bits. */
function isArmour(block: string): boolean {
  const body = bodyOf(block);
  return body.length > 80 && entropyOf(body) > 5;
}

/** Whether a JSON Web Token’s first part is a header, and it is not the token that every page about them shows. */
function isJwt(token: string): boolean {
  const [header, claims] = token.split('.').map((part) => decodeBase64(part) ?? '');
  if (claims?.includes('"1234567890"') === true) return false;
  return header !== undefined && /^\{.{0,400}"alg"/s.test(header) && entropyOf(token) > 4;
}

/** Private keys of all families, and tokens that carry their own signature. */
export const keyMaterialRules: readonly SecretRule[] = [
  generic(
    'private-key',
    'Private key',
    ['private key-----'],
    /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY-----((?:[^-]|-(?!-)){40,16000})/g,
    ({ secret }) => isPem(secret),
    { severity: 'critical' },
  ),
  generic(
    'pgp-private-key',
    'PGP private key',
    ['pgp private key block'],
    /-----BEGIN PGP PRIVATE KEY BLOCK-----((?:[^-]|-(?!-)){100,40000})/g,
    ({ secret }) => isArmour(secret),
    { severity: 'critical' },
  ),
  generic(
    'ssh2-private-key',
    'Private key in SSH2 form',
    ['ssh2 encrypted private key'],
    /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----((?:[^-]|-(?!-)){100,16000})/g,
    ({ secret }) => isArmour(secret),
    { severity: 'critical' },
  ),
  generic(
    'putty-private-key',
    'PuTTY private key',
    ['putty-user-key-file-'],
    /PuTTY-User-Key-File-[23]:[^\r\n]{1,80}\r?\n(?:[^\r\n]{0,200}\r?\n){1,60}?Private-Lines: \d{1,3}\r?\n([A-Za-z0-9+/=\r\n]{20,8000})/g,
    ({ secret }) => entropyOf(secret) > 4,
    { severity: 'critical' },
  ),
  generic(
    'age-secret-key',
    'age secret key',
    ['age-secret-key-1'],
    /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/g,
    ({ secret }) => entropyOf(secret) > 3.5,
    { severity: 'critical' },
  ),
  generic(
    'nkey-seed',
    'NATS NKEY seed',
    ['su', 'sa', 'so', 'sn', 'sc', 'sx'],
    /\bS[UAONCX][A-Z2-7]{56}\b/g,
    ({ secret }) => entropyOf(secret) > 3.8,
    { severity: 'critical' },
  ),
  generic(
    'jwk-private-member',
    'Private member of a JSON Web Key',
    ['kty'],
    /["'](?:d|k|p|q|dp|dq|qi)\\?["']\s{0,4}:\s{0,4}\\?["']([\w-]{16,1400})\\?["']/g,
    ({ secret, text }) => /["']kty\\?["']/.test(text) && entropyOf(secret) > 3.5 && !isSequence(secret),
    { severity: 'critical' },
  ),
  generic(
    'json-web-token',
    'JSON Web Token',
    ['eyj'],
    /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,6000}(?:\.[\w-]{0,2000})?/g,
    ({ secret }) => isJwt(secret),
  ),
];
