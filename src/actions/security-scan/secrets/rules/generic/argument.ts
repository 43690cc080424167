import type { SecretRule } from '../../rule.ts';
import { isExamplePassword } from '../filters/credential-value.ts';
import { isReference } from '../filters/reference.ts';
import { generic } from './generic-rule.ts';
import { quoted } from './literal.ts';

/** An argument before the password: a text or a variable. */
const argument = '(?:["\'][^"\'\\r\\n]{0,120}["\']|[\\w.$]{1,60})\\s{0,4},\\s{0,4}';

/** Calls whose second argument is a password, after a user name. */
const pairs =
  'basic_?auth(?:entication)?|networkcredential|passwordcredentials?|passwordauthentication|create_?user|set_?credentials|login|authenticate';

/** Calls whose third argument is one, after an address and a user name. */
const triples = 'getconnection|mysqli_connect|mysql_connect|mysqli|oci_connect|ftp_login|createuser|imap_open|pdo';

/** Calls that take a key to sign or encrypt with, after what is signed or the name of an algorithm. */
const signatures =
  'jwt\\.(?:sign|verify|encode|decode)|createhmac|hmac\\.new|createcipher(?:iv)?|createdecipher(?:iv)?|hash_hmac|openssl_encrypt|cookieparser|hmacsha\\d{1,3}';

const isPassword = ({ secret }: { readonly secret: string }) =>
  !/\s/.test(secret) && !isReference(secret) && !isExamplePassword(secret);

/** Passwords and keys that a call takes by their place. */
export const argumentRules: readonly SecretRule[] = [
  generic(
    'password-argument',
    'Password in the arguments of a call',
    ['auth', 'credential', 'user', 'login', 'connect', 'getconnection', 'mysqli', 'imap_open', 'pdo'],
    new RegExp(
      `(?:(?:(?:${pairs})(?:\\s{0,3}\\(|\\s{1,3})|\\bauth\\s{0,3}[=:]\\s{0,3}[([])\\s{0,3}${argument}|(?:${triples})\\s{0,3}\\(\\s{0,3}${argument}${argument})(?:${quoted})(?=\\s{0,3}(?:[,)\\]\\r\\n]|$))`,
      'gi',
    ),
    isPassword,
    { givesWay: true },
  ),
  generic(
    'signing-key-argument',
    'Key in the arguments of a call that signs or encrypts',
    ['jwt.', 'hmac', 'cipher', 'openssl_encrypt', 'cookieparser'],
    new RegExp(`\\b(?:${signatures})\\s{0,3}\\(\\s{0,3}(?:${argument}|(?<=cookieparser\\())(?:${quoted})`, 'gi'),
    isPassword,
    { givesWay: true },
  ),
];
