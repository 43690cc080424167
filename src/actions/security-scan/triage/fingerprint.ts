import { sha256 } from '../../../core/evidence/digest.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { squeezed } from '../../../core/model/squeezed.ts';
import { isOwnScanner } from '../scanner-names.ts';

/** Name of our key among a SARIF result's `partialFingerprints`. The number changes with the way it is computed. */
export const fingerprintKey = 'vetnet/v1';

/** Hex digits of a fingerprint: 80 bits, so that two of a million findings are alike with a probability of 10^-12. */
const digits = 20;

/**
 * Hex digits of the secret's own digest that go into its fingerprint. Enough to tell a new secret in an old place (1 of
 * 65,536 slips through), and far too few to find out a password by trying a word list against a published fingerprint.
 */
const secretDigits = 4;

/** The finding's fingerprint before equal ones are told apart. `line` is the text it stands in, where that is known. */
function contextOf(finding: SecurityFinding, line: string | undefined): string {
  const { vulnerability, category, tool, fingerprint, package: about } = finding;
  if (vulnerability !== undefined) return vulnerabilityContext(finding, vulnerability);
  // A lockfile may hold all its packages in one line.
  if (about !== undefined) return `${category}\n${about.ecosystem}\n${about.name}`;
  // Ours leave out of theirs what a digest of the line would let anyone guess: a password, or the digits of a person's number.
  if (category !== 'secret' && fingerprint !== undefined && isOwnScanner(tool)) return fingerprint;
  if (line === undefined) return fingerprint ?? `${finding.message}\n${finding.redacted ?? ''}`;
  return category === 'secret' ? secretContext(finding, line) : squeezed(line);
}

/** Without the version: an update to a version that has it too is no other vulnerability. */
function vulnerabilityContext(
  { category }: SecurityFinding,
  { id, aliases, package: { ecosystem, name } }: NonNullable<SecurityFinding['vulnerability']>,
): string {
  const ids = [id, ...aliases].map((each) => each.toUpperCase()).sort();
  // Tools that name the same thing differently nearly always know its CVE.
  const known = ids.find((each) => each.startsWith('CVE-')) ?? ids.find((each) => each.startsWith('GHSA-')) ?? ids[0];
  return `${category}\n${known}\n${ecosystem}\n${name}`;
}

function secretContext({ location, redacted }: SecurityFinding, line: string): string {
  const { column, endColumn, line: first, endLine } = location ?? {};
  const isWithin = column !== undefined && column >= 1 && column <= line.length;
  const start = isWithin ? column - 1 : 0;
  const endsHere = isWithin && endColumn !== undefined && endColumn > column && (endLine ?? first) === first;
  const end = endsHere ? endColumn - 1 : line.length;
  const check = sha256(line.slice(start, end)).slice(0, secretDigits);
  return `${squeezed(line.slice(0, start))}\n${squeezed(line.slice(end))}\n${redacted ?? ''}\n${check}`;
}

/** Gives equal findings of one file numbers by their order, so that each has a fingerprint of its own. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** Survives moves within the file; findings of one file have to come in the order of their lines. */
  next(finding: SecurityFinding, line: string | undefined): string {
    const rule = finding.vulnerability === undefined ? finding.rule : 'vulnerability';
    const parts = [rule, finding.location?.file ?? '', finding.commit ?? '', contextOf(finding, line)];
    const key = sha256(parts.join('\0'));
    const ordinal = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, ordinal);
    return (ordinal === 1 ? key : sha256(`${key}:${ordinal}`)).slice(0, digits);
  }
}
