import { describe, expect, test } from '@jest/globals';
import type { SecretRule } from '../../../../../src/actions/security-scan/secrets/rule.ts';
import { builtInRules } from '../../../../../src/actions/security-scan/secrets/rules/index.ts';

const megabyte = 1_000_000;

/** Of processor time, for the cores are shared. Linear patterns take up to a second; a quadratic one would take minutes. */
const budgetMs = 6000;

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Texts of one size that begin to match a rule again and again, and never end to. */
function hostileTexts({ keywords, pattern }: SecretRule, size: number): readonly string[] {
  const literals = [...keywords, ...(pattern?.source.match(/[A-Za-z]{4,20}/g) ?? []).slice(0, 2)];
  const words = [...new Set(literals)].slice(0, 2);
  return words.flatMap((word) =>
    [
      word,
      `${word} `,
      `${word}="`,
      `${word}='aB3`,
      `${word}:\n`,
      `${word}${'aB3'.repeat(700)}!`,
      `${word}${' '.repeat(700)}`,
    ].map((unit) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)),
  );
}

/** Milliseconds that all matches of a rule in a text and their judgement take. */
function timeOf({ pattern, accepts }: SecretRule, text: string): number {
  const start = processorMs();
  if (pattern === undefined) return 0;
  for (const groups of text.matchAll(pattern)) {
    const [match] = groups;
    const secret = groups.slice(1).find((group) => group !== undefined && group !== '') ?? match;
    const secretStart = text.indexOf(secret, groups.index);
    accepts?.({ secret, match, matchStart: groups.index, secretStart, text, path: 'a.env', line: match });
    if (processorMs() - start > budgetMs) break;
  }
  return processorMs() - start;
}

describe('a hostile megabyte', () => {
  const generic = builtInRules.rules.filter(({ tags }) => !tags.includes('provider'));
  test.each(generic.map((rule): readonly [string, SecretRule] => [rule.id, rule]))(
    'is judged by %s in time',
    (_, rule) => {
      expect(Math.max(...hostileTexts(rule, megabyte).map((text) => timeOf(rule, text)))).toBeLessThan(budgetMs);
    },
  );

  test('of a quarter the length is judged by each provider’s rule in time', () => {
    const slow = builtInRules.rules
      .filter(({ tags }) => tags.includes('provider'))
      .map((rule) => ({
        id: rule.id,
        ms: Math.max(
          ...hostileTexts(rule, megabyte / 4)
            .slice(0, 7)
            .map((text) => timeOf(rule, text)),
        ),
      }))
      .filter(({ ms }) => ms > budgetMs);
    expect(slow).toEqual([]);
  }, 300_000);
});
