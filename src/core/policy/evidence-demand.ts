import { type Field, field, Refusal } from '../inputs/field.ts';
import { mendWord } from '../inputs/fields.ts';
import { type ActionName, actionNames } from './action-names.ts';

/** How strong a piece of evidence must be; `default` is decided by the environment. */
type EvidenceLevel = 'present' | 'signed' | 'default';

/** Evidence of an action that must be there. */
export interface EvidenceDemand {
  readonly action: ActionName;
  readonly level: EvidenceLevel;
}

const levels = ['present', 'signed'] as const;
const demandPattern = `(${actionNames.join('|')})(:(${levels.join('|')}))?`;

function demandOf(item: unknown): EvidenceDemand | Refusal {
  if (typeof item !== 'string') return new Refusal('Write `action`, `action:present` or `action:signed`.', item);
  const [name = '', level, ...more] = item.trim().split(':');
  const action = actionNames.find((candidate) => candidate === name);
  if (action === undefined) return new Refusal(mendWord(name, actionNames), item);
  if (level === undefined) return { action, level: 'default' };
  const known = levels.find((candidate) => candidate === level);
  if (known === undefined || more.length > 0) return new Refusal(mendWord(level, levels), item);
  return { action, level: known };
}

/** Which of two levels demands more. */
export const evidenceStrength = { present: 0, default: 1, signed: 2 } as const;

/** Evidence that is demanded: `action`, `action:present` or `action:signed`, separated by commas or lines, or a YAML list; `none` demands nothing. */
export function evidenceDemands(): Field<readonly EvidenceDemand[]> {
  const words = {
    kind: 'list',
    expected: '`none`, or a list of actions, each with `:present` or `:signed` if need be',
    example: 'security-scan:signed, quality-gate',
    json: {
      anyOf: [
        { type: 'string', pattern: `^\\s*(none|[\\s,]*${demandPattern}([\\s,]+${demandPattern})*[\\s,]*)\\s*$` },
        { type: 'array', items: { type: 'string', pattern: `^\\s*${demandPattern}\\s*$` } },
      ],
    },
  };
  return field(words, (given) => {
    if (given === 'none') return [];
    const items: unknown = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : given;
    if (!Array.isArray(items) || (typeof given === 'string' && items.length === 0))
      return new Refusal('Give a list of actions, or `none`.');
    const demands = new Map<string, EvidenceDemand>();
    for (const item of items) {
      const demand = demandOf(item);
      if (demand instanceof Refusal) return demand;
      const before = demands.get(demand.action);
      if (before === undefined || evidenceStrength[demand.level] > evidenceStrength[before.level])
        demands.set(demand.action, demand);
    }
    return [...demands.values()];
  });
}
