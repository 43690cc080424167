import { surpriseOf } from './letter-model.ts';

/** Words that stand in no dictionary of English but in code, and that the model of letters takes for drawn. */
const known = new Set(
  (
    'aws gcp jwt ssh ssl tls http https url uri uuid guid json yaml xml html css sql db ctx cfg config src dst tmp id ' +
    'api sdk cli gui ios mvn npm pypi git svn ldap smtp imap ftp sftp pgp gpg rsa dsa ecdsa hmac sha md5 aes des pkcs ' +
    'x509 pem csr crt utf ascii btn img txt png jpg jpeg gif pdf csv tsv zip gz tgz str int num len idx ptr msg req res ' +
    'err evt cmd arg args env var vars pwd passwd usr qwerty foo bar baz qux xyz abc'
  ).split(' '),
);

/** Words of a name or text: runs of letters, with camelCase taken apart; lower case. */
export function lettersOf(value: string): string[] {
  return value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((run) => run !== '');
}

/** From which mean surprise on letters count as drawn, in bits; short runs need more. */
const threshold = (length: number) => (length >= 8 ? 4.75 : length >= 6 ? 5.05 : 5.4);

/** Whether runs of letters read like letters drawn by lot rather than like words. */
export function isGibberish(value: string): boolean {
  const runs = lettersOf(value).filter((run) => run.length >= 3 && !known.has(run));
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  if (length < 4) return false;
  const surprise = runs.reduce((sum, run) => sum + surpriseOf(run) * run.length, 0) / length;
  return surprise > threshold(length);
}

/** Signs that stand in drawn passwords and in no name, path, address or version. */
const sign = /[!#$%^&*~;|<>?]/;

function classOf(character: string): 'a' | 'A' | '0' | '!' | '-' {
  if (/[a-z]/.test(character)) return 'a';
  if (/[A-Z]/.test(character)) return 'A';
  if (/[0-9]/.test(character)) return '0';
  return sign.test(character) ? '!' : '-';
}

/** How often a value changes between letters, digits and signs, and from a small letter to a big one. */
function changes(value: string): number {
  const classes = [...value].map(classOf);
  let count = 0;
  for (let index = 1; index < classes.length; index++) {
    const [before, now] = [classes[index - 1], classes[index]];
    if (before === '-' || now === '-' || before === now) continue;
    // One capital at the beginning of a word is spelling.
    if (before === 'A' && now === 'a') continue;
    count += 1;
  }
  return count;
}

/** Whether a value mixes its kinds of characters as no name does, in at least one of five places. */
export function isMixed(value: string): boolean {
  return value.length >= 8 && changes(value) * 5 >= value.length;
}

/** Share of the characters, 0 to 1, that stand in words of four letters or more. */
export function shareOfWords(value: string): number {
  const words = lettersOf(value).filter((run) => run.length >= 4 && surpriseOf(run) < 4.5);
  return words.reduce((sum, run) => sum + run.length, 0) / value.length;
}

/** Whether a value of a provider's form cannot be a name: it holds digits and hardly a word, or it is gibberish. */
export function isUnlikeWords(value: string): boolean {
  return (/[0-9]/.test(value) && shareOfWords(value) <= 0.5) || isGibberish(value);
}

/** Shannon entropy in bits per character. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Whether a value looks drawn: gibberish, or letters and digits in no order. */
export function looksDrawn(value: string): boolean {
  return isMixed(value) || isGibberish(value);
}
