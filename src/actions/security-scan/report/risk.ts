import { countOf } from '../../../core/render/metric-format.ts';
import type { ScanFacts } from '../facts.ts';
import { countedFindings } from '../judge/counted.ts';
import { isWhole } from '../judge/looked.ts';
import type { Demands } from '../judge.ts';

/** How much is at stake, in a word and a few sentences for who does not read findings. */
export interface Risk {
  readonly level: 'critical' | 'high' | 'moderate' | 'low' | 'not determined';
  readonly words: string;
}

/** Assesses the risk by the worst that counts. What was not looked at makes it a lower bound, or no assessment at all. */
export function assessRisk(facts: ScanFacts, demands: Demands): Risk {
  const counted = countedFindings(facts, demands);
  const count = (fits: (finding: (typeof counted)[number]) => boolean): number => counted.filter(fits).length;
  const secrets = count(({ category }) => category === 'secret');
  const exploited = count(({ vulnerability }) => vulnerability?.knownExploited === true);
  const critical = count(({ severity, category }) => severity === 'critical' && category !== 'secret');
  const high = count(({ severity, category }) => severity === 'high' && category !== 'secret');
  const personal = count(({ category }) => category === 'personal-data');
  const medium = count(({ severity }) => severity === 'medium');
  const rest = isWhole(facts) ? '' : ' Not everything was looked at, so there may be more.';
  if (secrets + critical > 0) {
    const reasons = [
      ...(secrets > 0 ? [`${countOf(secrets, 'secret')} that whoever has a copy of the repository can use`] : []),
      ...(critical > 0 ? [countOf(critical, 'critical finding')] : []),
      ...(exploited > 0 ? [`${countOf(exploited, 'finding')} known to be exploited`] : []),
    ];
    return { level: 'critical', words: `${reasons.join(', ')}. Act before this reaches users.${rest}` };
  }
  if (high > 0)
    return { level: 'high', words: `${countOf(high, 'high finding')}. Mend or review before release.${rest}` };
  if (personal > 0 || medium > 0) {
    const reasons = [
      ...(personal > 0 ? [`${countOf(personal, 'place')} with what looks like personal data`] : []),
      ...(medium > 0 ? [countOf(medium, 'medium finding')] : []),
    ];
    return { level: 'moderate', words: `${reasons.join(', ')}. Plan to mend.${rest}` };
  }
  if (!isWhole(facts)) {
    const words = 'Nothing grave is known, but not everything was looked at, so the risk cannot be told.';
    return { level: 'not determined', words };
  }
  const left = counted.length === 0 ? 'No finding counts' : `${countOf(counted.length, 'finding')} of low severity`;
  return { level: 'low', words: `${left} in what was scanned.` };
}
