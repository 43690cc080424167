import type { Location } from '../../../core/model/finding.ts';
import { fingerprintOf } from '../../../core/model/fingerprint.ts';
import { redactSecret } from '../../../core/model/redact-secret.ts';
import type { OwnSuppression, SecurityFinding } from '../../../core/model/security-finding.ts';
import { squeezed } from '../../../core/model/squeezed.ts';
import type { CompiledRule } from './compile-rules.ts';
import type { Encoding } from './encoded-spans.ts';
import { entropyOf } from './entropy.ts';

/** What is reported of one secret. */
export interface FoundSecret {
  readonly rule: CompiledRule;
  readonly secret: string;
  readonly location: Location;
  readonly encodings: ReadonlySet<Encoding>;
  /** What of its line is near to the secret, itself included. */
  readonly near: string;
  readonly commit?: string;
  readonly suppression?: OwnSuppression;
  /** How many equal ones came before it in the file. */
  readonly ordinal: number;
}

/** CWE-798, use of hard-coded credentials. */
const hardCoded = 798;
const fix =
  'Revoke it where it was issued, put the new one into a secret store, and remove it from the history of the repository.';
/** Bits that nobody tries all combinations of. Below, a digest of the secret would let it be guessed. */
const unguessable = 72;

/** The finding of a secret, with nothing in it that would help to use the secret. */
export function secretFinding(found: FoundSecret): SecurityFinding {
  const { rule, secret, location, encodings, commit, suppression } = found;
  const redacted = redactSecret(secret, rule.isGeneric ? [] : rule.prefixes);
  const details = encodings.size === 0 ? undefined : `Found after decoding ${[...encodings].sort().join(' and ')}.`;
  return {
    tool: 'secrets',
    rule: rule.rule.id,
    title: rule.rule.title,
    severity: rule.rule.severity,
    category: 'secret',
    message: `${sentenceOf(rule.rule.title)}: ${redacted}`,
    location,
    fix,
    cwes: [hardCoded],
    redacted,
    fingerprint: placedFingerprint(found),
    ...(rule.rule.helpUrl === undefined ? {} : { helpUrl: rule.rule.helpUrl }),
    ...(details === undefined ? {} : { details }),
    ...(commit === undefined ? {} : { commit }),
    ...(suppression === undefined ? {} : { suppression }),
  };
}

/** The finding of a file that is a secret by its name. */
export function pathFinding({ rule }: CompiledRule, path: string, commit: string | undefined): SecurityFinding {
  return {
    tool: 'secrets',
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    category: 'secret',
    message: `${sentenceOf(rule.title)}: a file of this name holds secrets`,
    location: { file: path },
    fix: 'Remove the file from the repository and its history, and replace what it holds.',
    cwes: [hardCoded],
    fingerprint: fingerprintOf([rule.id, path]),
    ...(rule.helpUrl === undefined ? {} : { helpUrl: rule.helpUrl }),
    ...(commit === undefined ? {} : { commit }),
  };
}

/** How a finding is known again after its line has moved: by the secret, or by the line without it if it could be guessed. */
export function identityOf({ rule, secret, near }: Pick<FoundSecret, 'rule' | 'secret' | 'near'>): string {
  const bits = entropyOf(secret) * secret.length;
  const content = bits >= unguessable ? secret : squeezed(near.split(secret).join('*'));
  return JSON.stringify([rule.rule.id, content]);
}

/** The same for every commit that brings the secret into the file. */
function placedFingerprint(found: FoundSecret): string {
  const { ordinal, location } = found;
  return fingerprintOf([location.file, identityOf(found), ...(ordinal === 0 ? [] : [String(ordinal)])]);
}

function sentenceOf(title: string): string {
  return title.replace(/[.\s]+$/, '');
}
