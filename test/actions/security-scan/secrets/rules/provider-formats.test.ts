import { describe, expect, test } from '@jest/globals';
import { builtInRules, providerFormats } from '../../../../../src/actions/security-scan/secrets/rules/index.ts';
import type { TokenFormat } from '../../../../../src/actions/security-scan/secrets/rules/token-format.ts';
import { sampleOf, seededRandom } from './sample-token.ts';
import { rulesThatFind } from './scan.ts';

const samples = 20;
const rows = providerFormats.map((format): readonly [string, TokenFormat] => [format.id, format]);

/** Texts with tokens of a format, under each name that it may have in turn. */
function textsWith({ id, token, context }: TokenFormat): readonly string[] {
  const random = seededRandom([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  return Array.from({ length: samples }, (_, index) => {
    const name = context[index % Math.max(1, context.length)];
    return `${name ?? 'const it'} = "${sampleOf(token, random)}"`;
  });
}

describe('the rule set', () => {
  test('knows at least 500 formats, each by an id of its own', () => {
    const ids = builtInRules.rules.map(({ id }) => id);
    expect(providerFormats.length).toBeGreaterThanOrEqual(500);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  test('is asked only where a keyword stands, in lower case, or for few paths', () => {
    const { rules } = builtInRules;
    expect(
      rules
        .filter(({ keywords, path }) => (keywords.length === 0 && path === undefined) || keywords.includes(''))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(rules.flatMap(({ keywords }) => keywords).filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  test('points to pages by https alone', () => {
    const urls = builtInRules.rules.flatMap(({ helpUrl }) => helpUrl ?? []);
    expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
  });

  test('counts without bound nowhere', () => {
    const sources = builtInRules.rules.map(({ id, pattern }) => [id, pattern?.source ?? ''] as const);
    const bare = (source: string) => source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '');
    expect(sources.filter(([, source]) => /[^(]\*|[^(]\+|\{\d+,\}/.test(bare(source))).map(([id]) => id)).toEqual([]);
  });
});

describe('a token of the format', () => {
  test.each(rows)('%s is found', (id, format) => {
    const missed = textsWith(format).filter((text) => !rulesThatFind(text).includes(id));
    // One in twenty may look like a word or a sequence by chance.
    expect(missed.length).toBeLessThanOrEqual(1);
  });

  test.each(rows.filter(([, { context }]) => context.length === 0))('%s is not found within a word', (id, format) => {
    const glued = textsWith(format).map((text) => text.replace('= "', '= "Zz9'));
    expect(glued.filter((text) => rulesThatFind(text).includes(id))).toEqual([]);
  });

  test.each(rows.filter(([, { context }]) => context.length > 0))(
    '%s is not found under another name',
    (id, format) => {
      const renamed = textsWith(format).map((text) => text.replace(/^.*? = /, 'thing = '));
      expect(renamed.filter((text) => rulesThatFind(text).includes(id))).toEqual([]);
    },
  );

  test.each(rows)('%s is not found where x stands for it', (id, format) => {
    const masked = textsWith(format).map((text) =>
      text.replace(/"([^"]*)"$/, (_, token: string) => `"${maskedBody(token, format.prefixes)}"`),
    );
    expect(masked.filter((text) => rulesThatFind(text).includes(id))).toEqual([]);
  });
});

/** A token as documents show it: its beginning, then `x` in place of letters and digits. */
function maskedBody(token: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((beginning) => token.startsWith(beginning)) ?? '';
  return prefix + token.slice(prefix.length).replaceAll(/[A-Za-z0-9]/g, 'x');
}
