import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { arrayOr, type JsonObject, textOf } from '../json/json-value.ts';
import { placeOf } from './present.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';

/** A result of trufflehog 2, which trufflehog3's first versions write too: one reason in one file of one commit. */
export function leakOfTruffleHog2(result: JsonObject, tool: string): SecurityFinding {
  const strings = arrayOr(result.stringsFound).filter((text) => typeof text === 'string');
  // Of several strings none is shown: they are whole lines, whose beginnings say nothing.
  const [only] = strings.length === 1 ? strings : [];
  return secretFinding({
    tool,
    rule: textOf(result.reason) ?? 'secret',
    secret: only,
    location: placeOf({ file: reportPath(result.path) }),
    commit: result.commitHash,
  });
}
