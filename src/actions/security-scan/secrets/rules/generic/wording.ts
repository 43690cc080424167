import type { Candidate } from '../../rule.ts';
import { credentialNameOf } from '../filters/credential-name.ts';
import { isCredential } from '../filters/credential-value.ts';
import { isLockFile } from '../filters/path-noise.ts';
import { entropyOf, isMixed } from '../filters/randomness.ts';
import { generic } from './generic-rule.ts';
import { bare, credentialKeywords, credentialWord } from './literal.ts';
import { nameAround } from './name-around.ts';

/** A name, a space, a value: `--token x`, `ENV TOKEN x`, `machine h login u password x`, `the password is x`. */
const pattern = new RegExp(
  `(?:${credentialWord})[\\w-]{0,40}[ \\t]{1,4}(?:(?:is|was|to|->|5|7|0):?[ \\t]{1,4})?(?=${bare})`,
  'gi',
);

/** Lines that give a value after a name and a space: Docker, fish, netrc, Redis, Cisco, curl's headers. */
const spaced =
  /^\s{0,20}(?:env|arg|set -\w{1,2}x?|export|setenv|machine\s|requirepass|masterauth|enable\s|username\s|-?-?h(?:eader)?\s)|\bauthorization["']?:/i;

/** A token so long and so mixed that no sentence has such a word. */
const isUnmistakable = (value: string) =>
  value.length >= 20 && /^[\w+/=.~-]+$/.test(value) && /\d/.test(value) && isMixed(value) && entropyOf(value) > 3.2;

function accepts(candidate: Candidate): boolean {
  const { secret, text, line, match, path } = candidate;
  const { name, start, rest } = nameAround(candidate);
  const kind =
    credentialNameOf(name.replace(/^-+/, ''))?.kind ??
    (/^requirepass|^masterauth/i.test(name) ? 'password' : undefined);
  if (kind === undefined || kind === 'key' || isLockFile(path)) return false;
  const isOption = name.startsWith('-') && /[\s"'[,]/.test(text.charAt(start - 1) || ' ');
  const isTold = /(?:\bis|\bwas|->):?\s{1,4}$/i.test(match.slice(rest.length)) && /\d/.test(secret);
  if (!isOption && !isTold && !spaced.test(line) && !isUnmistakable(secret)) return false;
  return isCredential(kind, secret);
}

/** A credential that follows its name after a space, on command lines, in configuration and in sentences. */
export const wording = generic(
  'credential-after-name',
  'Credential after its name',
  credentialKeywords,
  pattern,
  accepts,
  { givesWay: true },
);
