import { describe, expect, test } from '@jest/globals';
import { readRuleFile } from '../../../../../src/actions/security-scan/secrets/gitleaks-toml/read-rule-file.ts';
import type { RuleSet } from '../../../../../src/actions/security-scan/secrets/rule.ts';
import { InputError } from '../../../../../src/core/model/errors.ts';
import { allowlistOf, ruleOf, ruleSetOf } from '../rule-set.ts';

const builtIn = ruleSetOf([ruleOf({ id: 'ours', accepts: () => true }), ruleOf({ id: 'token' })], {
  allowlists: [allowlistOf({ paths: [/built-in/] })],
});

function read(text: string, others: Readonly<Record<string, string>> = {}) {
  const files: Readonly<Record<string, string>> = { 'rules.toml': text, ...others };
  return readRuleFile('rules.toml', {
    folder: '/repo',
    builtIn: () => builtIn,
    readText: (path) => {
      const content = files[path];
      if (content === undefined) throw new Error(`ENOENT: ${path}`);
      return content;
    },
  });
}

function rule(set: RuleSet, id: string) {
  return set.rules.find((one) => one.id === id);
}

const simple = `[[rules]]\nid = "a"\nregex = '''a(b)'''\n`;

test('a rule with everything', () => {
  const { ruleSet, warnings } = read(`
    title = "x"
    [[rules]]
    id = "part"
    regex = "p"
    skipReport = true
    [[rules]]
    id = "a"
    description = "A key"
    regex = '''(?i)key=(\\w+)'''
    path = '''\\.env$'''
    entropy = 3.5
    secretGroup = 1
    keywords = ["KEY", "other"]
    tags = ["t"]
    [[rules.allowlists]]
    condition = "AND"
    regexTarget = "line"
    paths = ['''^src''']
    regexes = ['''(?i)x''']
    stopwords = ["Test"]
    commits = ["ABC "]
    [[rules.required]]
    id = "part"
    withinLines = 3
    withinColumns = 4
  `);
  expect(warnings).toEqual([]);
  expect(ruleSet).toMatchObject({ name: 'rules.toml', placedAt: 'match' });
  expect(rule(ruleSet, 'part')?.skipReport).toBe(true);
  expect(rule(ruleSet, 'a')).toEqual({
    id: 'a',
    title: 'A key',
    pattern: /key=([0-9A-Z_a-z]+)/gi,
    path: /\.env$/,
    entropy: 3.5,
    secretGroup: 1,
    keywords: ['key', 'other'],
    tags: ['t'],
    severity: 'high',
    allowlists: [
      {
        condition: 'and',
        regexTarget: 'line',
        paths: [/^src/g],
        regexes: [/x/gi],
        stopWords: ['test'],
        commits: ['abc'],
      },
    ],
    required: [{ id: 'part', withinLines: 3, withinColumns: 4 }],
  });
});

describe('allowlists', () => {
  test('the old forms count', () => {
    const { ruleSet } = read(`${simple}[rules.allowlist]\nstopwords = ["x"]\n[allowlist]\npaths = ["y"]\n`);
    expect(rule(ruleSet, 'a')?.allowlists).toEqual([allowlistOf({ stopWords: ['x'] })]);
    expect(ruleSet.allowlists).toEqual([allowlistOf({ paths: [/y/g] })]);
  });

  test('with target rules belong to those rules', () => {
    const { ruleSet } = read(`${simple}[[allowlists]]\ntargetRules = ["a"]\nstopwords = ["x"]\n`);
    expect(ruleSet.allowlists).toEqual([]);
    expect(rule(ruleSet, 'a')?.allowlists).toHaveLength(1);
  });
});

describe('extending', () => {
  test('the default means the built-in rules, and a warning says so', () => {
    const { ruleSet, warnings } = read(`[extend]\nuseDefault = true\ndisabledRules = ["token", "jwt"]\n${simple}`);
    expect(ruleSet.rules.map(({ id }) => id)).toEqual(['a', 'ours']);
    expect(rule(ruleSet, 'ours')?.accepts).toBeDefined();
    expect(ruleSet.allowlists).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining('built in here')]);
  });

  test('a rule of the same id keeps what is not said', () => {
    const { ruleSet } = read(
      `
      [extend]
      path = "base.toml"
      [[rules]]
      id = "b"
      entropy = 4
      keywords = ["more"]
      [[rules.allowlists]]
      stopwords = ["x"]
    `,
      { '/repo/base.toml': `[[rules]]\nid = "b"\ndescription = "B"\nregex = "bbb"\nkeywords = ["bbb"]\nentropy = 2\n` },
    );
    expect(rule(ruleSet, 'b')).toMatchObject({ title: 'B', pattern: /bbb/g, entropy: 4, keywords: ['bbb', 'more'] });
    expect(rule(ruleSet, 'b')?.allowlists).toHaveLength(1);
  });

  test('another expression takes the last word from a rule of ours', () => {
    const { ruleSet } = read(`[extend]\nuseDefault = true\n[[rules]]\nid = "ours"\nregex = "new"\n`);
    expect(rule(ruleSet, 'ours')).not.toHaveProperty('accepts');
  });

  test('goes two files deep and no further', () => {
    const chain = (next: string, id: string) =>
      `[extend]\npath = "${next}"\n[[rules]]\nid = "${id}"\nregex = "${id}"\n`;
    const files = { '/repo/b': chain('c', 'two'), '/repo/c': chain('d', 'three') };
    const { ruleSet, warnings } = read(chain('b', 'one'), files);
    expect(ruleSet.rules.map(({ id }) => id).sort()).toEqual(['one', 'three', 'two']);
    expect(warnings).toEqual([expect.stringMatching(/^\/repo\/c extends one file more/)]);
  });
});

test('programs of betterleaks are named and not evaluated', () => {
  const { warnings } = read(`prefilter = "true"\n${simple}filter = "entropy > 3"\nvalidate = "http()"\n`);
  expect(warnings).toEqual([
    expect.stringMatching(/`filter` of one rule, `validate` of one rule, `prefilter` of one rule/),
  ]);
});

describe('is refused with the place, the value and the mend:', () => {
  test.each<[string, string, RegExp]>([
    ['no TOML', 'a = = b', /rules\.toml:1: file: secret-rules is missing; expected TOML/],
    [
      'an expression',
      `[[rules]]\nid = "a"\nregex = "a("`,
      /rule a: regex is "a\("; expected a regular expression .*not closed/,
    ],
    [
      'an expression of an allowlist',
      `${simple}[[rules.allowlists]]\npaths = ["["]`,
      /rule a, allowlist 1: paths is "\["/,
    ],
    ['a rule without id', `[[rules]]\nregex = "a"`, /rule 1: id is missing/],
    ['a rule without effect', `[[rules]]\nid = "a"`, /rule a: regex is missing/],
    ['a group too many', `${simple}secretGroup = 2`, /secretGroup is "2"; expected a number up to 1/],
    ['text for a number', `${simple}entropy = "3"`, /entropy is "3"; expected a number/],
    ['a part of a group', `${simple}secretGroup = 0.5`, /secretGroup is "0.5"; expected a whole number/],
    ['a number for text', `[[rules]]\nid = 3`, /id is "3"; expected text/],
    ['keywords that are none', `${simple}keywords = "a"`, /keywords is "a"; expected a list/],
    ['skipReport', `${simple}skipReport = 1`, /skipReport is "1"; expected `true` or `false`/],
    [
      'an empty allowlist',
      `${simple}[[rules.allowlists]]\ndescription = "x"`,
      /allowlist is missing; expected commits/,
    ],
    ['a condition', `${simple}[[rules.allowlists]]\ncondition = "xor"\nstopwords=["a"]`, /condition is "xor"/],
    ['a target', `${simple}[[rules.allowlists]]\nregexTarget = "file"\nstopwords=["a"]`, /regexTarget is "file"/],
    ['both forms', `${simple}[allowlist]\npaths=["a"]\n[[allowlists]]\npaths=["b"]`, /either \[allowlist\]/],
    ['a target rule', `${simple}[[allowlists]]\ntargetRules=["z"]\npaths=["b"]`, /targetRules is "z"/],
    ['a required rule', `${simple}[[rules.required]]\nid = "z"`, /required is "z"/],
    ['a required rule without id', `${simple}[[rules.required]]\nwithinLines = 1`, /required 1: id is missing/],
    ['rules that are none', 'rules = 3', /rules is "3"; expected a table/],
    ['both bases', `[extend]\nuseDefault = true\npath = "b"`, /either useDefault or path/],
    ['a download', `[extend]\nurl = "https://example.org/a"`, /url is .* nothing is downloaded/],
    ['a base that is not there', `[extend]\npath = "none"`, /\/repo\/none: file: secret-rules .*ENOENT/],
    ['a disabled rule of a file', `[extend]\npath = "b"\ndisabledRules = ["z"]`, /disabledRules is "z"/],
  ])('%s', (_, text, message) => {
    const act = () => read(text, { '/repo/b': simple.replace('"a"', '"b"') });
    expect(act).toThrow(InputError);
    expect(act).toThrow(message);
  });
});
