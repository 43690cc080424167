import { describe, expect, test } from '@jest/globals';
import { compileRules } from '../../../../src/actions/security-scan/secrets/compile-rules.ts';
import { matchFinder } from '../../../../src/actions/security-scan/secrets/find-matches.ts';
import { parseScriptRegex } from '../../../../src/actions/security-scan/secrets/patterns/script-dialect.ts';
import type { SecretRule } from '../../../../src/actions/security-scan/secrets/rule.ts';
import { builtInRules } from '../../../../src/actions/security-scan/secrets/rules/index.ts';
import { numbersFrom, textOf } from './patterns/text-of-pattern.ts';

const texts = 12;
const random = numbersFrom(20_261_120);
const around = ['', '"', "'", ' ', 'x', '-', '=', '\n', 'é', ';'];

/** Lines with texts that the rule's pattern matches, among what may stand beside them. */
function hostOf({ pattern = /a/, keywords }: SecretRule): string {
  const tree = parseScriptRegex(pattern);
  const beside = () => around[Math.floor(random() * around.length)] ?? '';
  const lines = Array.from({ length: texts }, () => `${beside()}${textOf(tree, random)}${beside()}`);
  return `${keywords.join(' ')}\n${lines.join('\n')}\n`;
}

describe('where its keywords and anchors lead, a rule matches as its pattern alone does:', () => {
  const compiled = compileRules(builtInRules);
  const finder = matchFinder(compiled, { current: -1 });
  const patterned = builtInRules.rules.filter(({ pattern }) => pattern !== undefined);

  test.each(patterned.map((rule): [string, SecretRule] => [rule.id, rule]))('%s', (id, rule) => {
    const text = hostOf(rule);
    const index = compiled.byId.get(id);
    const found = finder.find(text, (one) => one === index).map(({ start, end }) => text.slice(start, end));
    const flags = `${rule.pattern?.flags.replace('g', '')}g`;
    const expected = Array.from(text.matchAll(new RegExp(rule.pattern?.source ?? '', flags)), ([match]) => match);
    expect(found).toEqual(expected);
  });

  test('and the texts of nearly all rules hold matches', () => {
    const without = patterned.filter((rule) => {
      const index = compiled.byId.get(rule.id);
      return finder.find(hostOf(rule), (one) => one === index).length === 0;
    });
    expect(without.length).toBeLessThan(patterned.length / 10);
  });
});
