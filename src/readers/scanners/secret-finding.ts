import type { Location, Severity } from '../../core/model/finding.ts';
import { redactSecret } from '../../core/model/redact-secret.ts';
import type { OwnSuppression, SecurityFinding } from '../../core/model/security-finding.ts';
import { linkOf, nameText } from './finding-text.ts';
import { present } from './present.ts';

/** What a report knows of a leaked secret. The secret itself goes no further than this. */
interface ReportedSecret {
  readonly tool: string;
  readonly rule: unknown;
  readonly title?: unknown;
  readonly secret?: unknown;
  readonly location?: Location | undefined;
  readonly commit?: unknown;
  /** The tool tried it, and it works. */
  readonly isLive?: boolean;
  readonly severity?: Severity | undefined;
  readonly fingerprint?: string | undefined;
  readonly helpUrl?: unknown;
  readonly suppression?: OwnSuppression | undefined;
}

/** The finding of a secret: high, and critical where it is known to work. Its words are ours, for a tool's may quote it. */
export function secretFinding(reported: ReportedSecret): SecurityFinding {
  const rule = nameText(reported.rule) ?? 'secret';
  const title = nameText(reported.title) ?? rule;
  const { secret, commit } = reported;
  const shown = typeof secret === 'string' && secret !== '' ? redactSecret(secret) : undefined;
  return present({
    rule,
    tool: reported.tool,
    category: 'secret' as const,
    severity: reported.isLive === true ? ('critical' as const) : (reported.severity ?? ('high' as const)),
    message: `${title}${shown === undefined ? '' : `: ${shown}`}${reported.isLive === true ? ', and it works' : ''}`,
    title,
    fix: 'Revoke it at its provider, then take it out of the files and, where it was pushed, out of the history.',
    helpUrl: linkOf(reported.helpUrl),
    location: reported.location,
    redacted: shown,
    commit: typeof commit === 'string' && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : undefined,
    fingerprint: reported.fingerprint,
    suppression: reported.suppression,
  });
}
