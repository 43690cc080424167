import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RuleSet, SecretRule } from '../../../../src/actions/security-scan/secrets/rule.ts';
import {
  createSecretScanner,
  type ScannedText,
  type SecretScannerOptions,
} from '../../../../src/actions/security-scan/secrets/secret-scanner.ts';
import { allowlistOf, ruleOf, ruleSetOf } from './rule-set.ts';

interface Scan {
  readonly rules?: readonly SecretRule[];
  readonly set?: Partial<RuleSet>;
  readonly options?: SecretScannerOptions;
  readonly file?: Partial<ScannedText>;
}

function findingsIn(text: string, { rules = [ruleOf()], set = {}, options = {}, file = {} }: Scan = {}) {
  return createSecretScanner(ruleSetOf(rules, set), options).scan({ path: 'src/app.ts', text, ...file });
}

/** Rule, line and column of everything found. */
function placesIn(text: string, scan: Scan = {}): readonly string[] {
  return findingsIn(text, scan).map(({ rule, location }) => `${rule}@${location?.line}:${location?.column}`);
}

const secret = `tok_${'Ab3dEf9h'.repeat(3)}`;

describe('a secret', () => {
  test('is found with its place and without its value', () => {
    const [finding, ...others] = findingsIn(`a\n  key = "${secret}"\n`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      tool: 'secrets',
      rule: 'token',
      category: 'secret',
      location: { file: 'src/app.ts', line: 2, column: 10, endLine: 2, endColumn: 10 + secret.length },
      redacted: 'tok_… (28 characters)',
      cwes: [798],
    });
    expect(JSON.stringify(finding)).not.toContain(secret.slice(4, 12));
  });

  test('keeps its fingerprint when its line moves, and has another in another file', () => {
    const [before] = findingsIn(`key = "${secret}"`);
    const [moved] = findingsIn(`\n\n// new\nlet key = '${secret}'`);
    const [elsewhere] = findingsIn(`key = "${secret}"`, { file: { path: 'b.ts' } });
    expect(moved?.fingerprint).toBe(before?.fingerprint);
    expect(elsewhere?.fingerprint).not.toBe(before?.fingerprint);
    expect(before?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  test('that could be guessed is in no fingerprint: two of one length on like lines have the same', () => {
    const weak = (value: string) => findingsIn(`login: tok_${value}`, { rules: [ruleOf()] })[0]?.fingerprint;
    expect(weak('aaaaaaaa')).toBe(weak('bbbbbbbb'));
    expect(weak('aaaaaaaa')).toBeDefined();
  });

  test('twice in a file has two fingerprints', () => {
    const [first, second] = findingsIn(`a = ${secret}\nb = ${secret}`);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
  });

  test('of a short kind shows nothing', () => {
    expect(findingsIn('tok_abcdefgh')[0]?.redacted).toBe('…');
  });

  test('in a piece of a file has the line in the file', () => {
    expect(placesIn(`x\n${secret}`, { file: { firstLine: 40 } })).toEqual(['token@41:1']);
  });

  test('of a commit names it', () => {
    expect(findingsIn(secret, { file: { commit: 'abc1' } })[0]?.commit).toBe('abc1');
  });

  test.each(['\n', '\r\n'])('has its place after lines ended by %j', (end) => {
    expect(placesIn(['a', 'b', `x ${secret}`, ''].join(end))).toEqual(['token@3:3']);
  });
});

describe('a rule is tried', () => {
  const anything = /[a-z]{4}\d{4}/g;

  test('only where one of its keywords stands, in any case', () => {
    const rules = [ruleOf({ pattern: anything, keywords: ['acme', 'zeta'] })];
    expect(placesIn('abcd1234', { rules })).toEqual([]);
    expect(placesIn('ACME abcd1234', { rules })).toEqual(['token@1:6']);
  });

  test('everywhere without keywords', () => {
    expect(placesIn('x\nabcd1234', { rules: [ruleOf({ pattern: anything, keywords: [] })] })).toEqual(['token@2:1']);
  });

  test('with a keyword beyond ASCII all the same', () => {
    expect(placesIn('ключ abcd1234', { rules: [ruleOf({ pattern: anything, keywords: ['ключ'] })] })).toHaveLength(1);
  });

  test('only on its path', () => {
    const rules = [ruleOf({ path: /\.env$/ })];
    expect(placesIn(secret, { rules })).toEqual([]);
    expect(placesIn(secret, { rules, file: { path: 'a/.env' } })).toHaveLength(1);
  });

  test('by its path alone', () => {
    const { pattern: _, ...rest } = ruleOf({ path: /\.p12$/, keywords: [] });
    const [finding] = findingsIn('binary', { rules: [rest], file: { path: 'keys/app.p12' } });
    expect(finding).toMatchObject({ rule: 'token', location: { file: 'keys/app.p12' } });
    expect(findingsIn('binary', { rules: [rest] })).toEqual([]);
  });

  test('with the entropy it asks for', () => {
    const rules = [ruleOf({ entropy: 3 })];
    expect(placesIn(`tok_${'a'.repeat(20)}`, { rules })).toEqual([]);
    expect(placesIn(secret, { rules })).toHaveLength(1);
  });

  test('with its last word', () => {
    const seen: string[] = [];
    const accepts: SecretRule['accepts'] = (candidate) => {
      seen.push(
        `${candidate.line}|${candidate.secret}|${candidate.text.slice(candidate.secretStart, candidate.secretStart + 4)}`,
      );
      return candidate.path !== 'src/app.ts';
    };
    expect(placesIn(`a\nkey ${secret} b\nc`, { rules: [ruleOf({ accepts })] })).toEqual([]);
    expect(seen).toEqual([`key ${secret} b|${secret}|tok_`]);
  });

  test.each([
    [undefined, 'aaaa1111'],
    [2, 'bbbb2222'],
    [1, 'aaaa1111'],
  ])('for group %s', (secretGroup, expected) => {
    const rule = ruleOf({
      pattern: /pair (\w+) (\w+)/g,
      keywords: ['pair'],
      ...(secretGroup === undefined ? {} : { secretGroup }),
    });
    const found: string[] = [];
    const accepts: SecretRule['accepts'] = ({ secret: candidate }) => found.push(candidate) > 0;
    findingsIn('pair aaaa1111 bbbb2222', { rules: [{ ...rule, accepts }] });
    expect(found).toEqual([expected]);
  });
});

describe('an allowlist', () => {
  const cases: [string, Parameters<typeof allowlistOf>[0], boolean][] = [
    ['a path', { paths: [/^src\//] }, true],
    ['another path', { paths: [/^test\//] }, false],
    ['a commit', { commits: ['abc1'] }, true],
    ['a stop word', { stopWords: ['ab3d'] }, true],
    ['an expression of the secret', { regexes: [/^tok_/g] }, true],
    ['an expression of the secret that the line only has', { regexes: [/^key/] }, false],
    ['an expression of the line', { regexes: [/^key/], regexTarget: 'line' }, true],
    ['an expression of the match', { regexes: [/^"/], regexTarget: 'match' }, true],
    ['path and stop word', { condition: 'and', paths: [/^src/], stopWords: ['ab3d'] }, true],
    ['path and another stop word', { condition: 'and', paths: [/^src/], stopWords: ['none'] }, false],
    ['another path and stop word', { condition: 'and', paths: [/^test/], stopWords: ['ab3d'] }, false],
    ['path and commit', { condition: 'and', paths: [/^src/], commits: ['abc1'] }, true],
    ['path and another commit', { condition: 'and', paths: [/^src/], commits: ['abc2'] }, false],
  ];
  const text = `x\nkey "${secret}"`;
  const file = { commit: 'ABC1' };
  const quoted = { pattern: /"(tok_\w+)"/g };

  test.each(cases)('of a rule with %s', (_, list, isAllowed) => {
    const rules = [ruleOf({ ...quoted, allowlists: [allowlistOf(list)] })];
    expect(findingsIn(text, { rules, file })).toHaveLength(isAllowed ? 0 : 1);
  });

  test.each(cases)('of all rules with %s', (_, list, isAllowed) => {
    const set = { allowlists: [allowlistOf(list)] };
    const scanner = createSecretScanner(ruleSetOf([ruleOf(quoted)], set));
    const found = scanner.wants('src/app.ts', 'abc1') ? findingsIn(text, { rules: [ruleOf(quoted)], set, file }) : [];
    expect(found).toHaveLength(isAllowed ? 0 : 1);
  });
});

describe('a comment', () => {
  test.each([
    [`${secret} # gitleaks:allow`, 'gitleaks:allow'],
    [`${secret} // betterleaks:allow`, 'betterleaks:allow'],
    [`${secret} // vetnet:allow token a test key`, 'a test key'],
    [`# vetnet:allow token a test key\n${secret}`, 'a test key'],
    [`${secret} /* vetnet:allow */`, undefined],
    [`${secret} # vetnet:allow`, undefined],
  ])('allows: %s', (text, reason) => {
    const [finding] = findingsIn(text);
    expect(finding?.suppression).toMatchObject({ by: 'inline-comment', ...(reason === undefined ? {} : { reason }) });
  });

  test.each([`${secret}\n# gitleaks:allow`, `# gitleaks:allow\n${secret}`, `${secret} # vetnet:allow other-rule`])(
    'does not allow: %j',
    (text) => {
      const [finding] = findingsIn(text);
      expect(finding).toBeDefined();
      expect(finding).not.toHaveProperty('suppression');
    },
  );
});

describe('.gitleaksignore', () => {
  const ignored = (line: string) => ({ options: { ignored: new Set([line]) }, file: { commit: 'c0ffee' } });

  test.each(['src/app.ts:token:2', 'c0ffee:src/app.ts:token:2'])('%s', (line) => {
    expect(findingsIn(`\n${secret}`, ignored(line))[0]?.suppression).toEqual({ by: 'tool', reason: '.gitleaksignore' });
  });

  test.each(['src/app.ts:token:1', 'other:src/app.ts:token:2', 'src/app.ts:other:2'])(
    '%s is another finding',
    (line) => {
      expect(findingsIn(`\n${secret}`, ignored(line))[0]).not.toHaveProperty('suppression');
    },
  );
});

describe('required parts', () => {
  const part = ruleOf({ id: 'part', pattern: /\bid_\w{4,}/g, keywords: ['never there'], skipReport: true });
  const whole = (limits: { withinLines?: number; withinColumns?: number }) => [
    part,
    ruleOf({ required: [{ id: 'part', ...limits }] }),
  ];

  test.each([
    [{}, `id_abcd\n\n\n${secret}`, 1],
    [{}, secret, 0],
    [{ withinLines: 1 }, `id_abcd\n${secret}`, 1],
    [{ withinLines: 1 }, `id_abcd\n\n${secret}`, 0],
    [{ withinColumns: 5 }, `id_abcd\n${secret}`, 1],
    [{ withinColumns: 5 }, `            id_abcd\n${secret}`, 0],
  ])('%j in %j', (limits, text, count) => {
    expect(placesIn(text, { rules: whole(limits) })).toHaveLength(count);
  });

  test('are not reported themselves', () => {
    expect(placesIn('id_abcd', { rules: [{ ...part, keywords: [] }] })).toEqual([]);
  });
});

describe('secrets at one place:', () => {
  const generic = ruleOf({ id: 'generic-key', pattern: /key\s*=\s*"(\w{8,})"/g, keywords: ['key'] });
  const wide = ruleOf({ id: 'wide', tags: ['generic'], pattern: /"(\w+ \w+)"/g, keywords: ['key'] });

  test('a generic rule gives way to one that knows the kind, be its range wider', () => {
    expect(placesIn(`key = "${secret}"`, { rules: [generic, ruleOf()] })).toEqual(['token@1:8']);
    expect(placesIn(`key = "my ${secret}"`, { rules: [wide, ruleOf()] })).toEqual(['token@1:11']);
  });

  test('of two generic rules one is enough', () => {
    expect(placesIn(`key = "${secret}"`, { rules: [generic, { ...generic, id: 'generic-2' }] })).toHaveLength(1);
  });

  test('a generic rule stands where the other found something else', () => {
    const rules = [generic, ruleOf()];
    expect(placesIn(`key = "abcdefgh1" ${secret}`, { rules })).toEqual(['generic-key@1:8', 'token@1:19']);
    expect(placesIn(`key = "abcdefgh1"\n${secret}`, { rules })).toHaveLength(2);
  });

  test('rules that know the kind all stand', () => {
    expect(placesIn(secret, { rules: [ruleOf(), ruleOf({ id: 'other' })] })).toHaveLength(2);
  });

  test('what is found as it stands is not found again decoded', () => {
    const password = ruleOf({ pattern: /:\/\/\w+:([\w%]{8,})@/g, keywords: ['://'] });
    expect(placesIn(['ftp://me:abc', 'defgh12@host'].join('%2D'), { rules: [password] })).toHaveLength(1);
  });

  test('by rules of gitleaks’ format, all that is found on the line gives way', () => {
    const set = { placedAt: 'match' as const };
    expect(placesIn(`key = "${secret}"`, { rules: [generic, ruleOf()], set })).toEqual(['token@1:8']);
    expect(placesIn(`key = "my ${secret}"`, { rules: [wide, ruleOf()], set })).toHaveLength(2);
  });
});

describe('what is encoded is decoded:', () => {
  const base64 = Buffer.from(`x=${secret}`).toString('base64');
  const cases: [string, string, string][] = [
    ['base64', base64, 'base64'],
    ['base64url', Buffer.from(`>>>???${secret}`).toString('base64url'), 'base64'],
    ['hex', Buffer.from(secret).toString('hex'), 'hex'],
    ['percent', secret.replace('_', '%5F'), 'percent'],
    ['unicode', [...secret].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''), 'unicode'],
    ['twice', Buffer.from(base64).toString('base64'), 'base64'],
    ['two kinds', Buffer.from(base64).toString('hex'), 'base64 and hex'],
  ];

  test.each(cases)('%s', (_, text, kinds) => {
    const findings = findingsIn(`one\ntwo = "${text}" # three`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ details: `Found after decoding ${kinds}.`, location: { line: 2, endLine: 2 } });
    expect(findings[0]?.location?.column).toBeLessThan(10);
  });

  test('not further than the depth', () => {
    let text = base64;
    for (let depth = 0; depth < 3; depth += 1) text = Buffer.from(text).toString('base64');
    expect(findingsIn(text, { options: { decodeDepth: 3 } })).toEqual([]);
    expect(findingsIn(text, { options: { decodeDepth: 4 } })).toHaveLength(1);
    expect(findingsIn(base64, { options: { decodeDepth: 0 } })).toEqual([]);
  });

  test('what was found plain is not found again beside something encoded', () => {
    expect(placesIn(`${secret} ${Buffer.from('nothing to see here').toString('base64')}`)).toEqual(['token@1:1']);
  });

  test('lines after decoded text keep their numbers', () => {
    const noise = Buffer.from('several words of plain text').toString('base64');
    expect(placesIn(`${noise}\n${noise}\n${noise} ${base64}\n`)).toEqual([`token@3:${noise.length + 2}`]);
  });
});

test('a rule that is left out for a path is tried on others', () => {
  const scanner = createSecretScanner(ruleSetOf([ruleOf()]));
  scanner.skip('token', 'a.ts');
  expect(scanner.scan({ path: 'a.ts', text: secret })).toEqual([]);
  expect(scanner.scan({ path: 'b.ts', text: secret })).toHaveLength(1);
});

test('matches are found as by each expression alone, whatever keywords lead to them', () => {
  const patterns = [/ab[abc]{1,3}c/g, /(?:^|[^a])b(a|bc)+/g, /[ab]{0,3}?cab/g, /c(?=a)[abc]{2}/gi, /[abc]{2,4}\bx?/g];
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'A', ' ', '\n'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (subject) => {
      for (const pattern of patterns) {
        const found: string[] = [];
        const rule = ruleOf({ pattern, keywords: [], secretGroup: 0, accepts: ({ match }) => found.push(match) > 0 });
        const { secretGroup: _, ...whole } = rule;
        findingsIn(subject, { rules: [whole], options: { decodeDepth: 0 } });
        const expected = Array.from(subject.matchAll(pattern), ([match]) => match.replaceAll(/^\n+|\n+$/g, ''));
        expect(found).toEqual(expected.filter((match) => match !== ''));
      }
    }),
    { numRuns: 500 },
  );
});

describe('a rule that never ends', () => {
  const runaway = ruleOf({ id: 'slow', pattern: /slow(?:x+)+y/g, keywords: ['slow'] });
  const text = `${secret}\nslow${'x'.repeat(60)}\n`;

  test('is ended and named, and the others go on', () => {
    const scanner = createSecretScanner(ruleSetOf([runaway, ruleOf()]), { ruleTimeMs: 50, decodeDepth: 0 });
    expect(scanner.scan({ path: 'a.ts', text, commit: 'c1' }).map(({ rule }) => rule)).toEqual(['token']);
    expect(scanner.takeSlowRules()).toEqual([{ rule: 'slow', path: 'a.ts', commit: 'c1' }]);
    expect(scanner.takeSlowRules()).toEqual([]);
  });
});
