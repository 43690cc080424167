import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { load as parseYaml } from 'js-yaml';
import { catalogue } from '../../scripts/docs/catalogue.ts';
import { policyJsonSchema } from '../../scripts/schemas/policy-schema.ts';
import { nodeFileSystem } from '../../src/core/files/node-file-system.ts';
import { describeProblem } from '../../src/core/model/errors.ts';
import { unreadSections } from '../../src/core/policy/action-names.ts';
import { knownActions } from '../../src/core/policy/known-actions.ts';
import { loadPolicy } from '../../src/core/policy/load-policy.ts';

const root = join(import.meta.dirname, '../..');
const schemas = catalogue.actions;
const schema = policyJsonSchema(schemas);
const accepts = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

/** What the loader says of a text: nothing where it accepts it. */
async function complaints(text: string): Promise<readonly string[]> {
  const files = {
    ...nodeFileSystem(() => 0.5),
    facts: async (path: string) => (path.endsWith('.yml') ? ({ kind: 'file', size: text.length } as const) : undefined),
    readText: async () => text,
  };
  const { problems } = await loadPolicy({
    files,
    actions: knownActions(schemas),
    path: 'vetnet.yml',
    named: true,
    folder: '/nowhere',
  });
  return problems.map(describeProblem);
}

test('the schema in the repository is fresh', () => {
  const text = readFileSync(join(root, 'schemas/policy.schema.json'), 'utf8');
  expect(text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test('keys have descriptions, defaults and examples', () => {
  expect(schema).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    required: ['version'],
    additionalProperties: false,
    properties: {
      'fail-on': { default: 'fail', description: expect.stringContaining('strict') },
      'quality-gate': {
        properties: { 'minimum-tests': { type: 'integer', minimum: 1, default: 1, examples: [1] } },
      },
    },
  });
});

/** Sections of actions, each of which has a page of its own. */
const ofActions = new Set([...schemas.map(({ name }) => name), ...unreadSections(schemas.map(({ name }) => name))]);
const documentation = readFileSync(join(root, 'docs/policy.md'), 'utf8');

test('the complete example of the documentation is accepted by both, and is complete', async () => {
  const example = /```yaml\n(?<text>[\s\S]*?)```/.exec(documentation)?.groups?.text ?? '';
  expect(await complaints(example)).toEqual([]);
  const value = parseYaml(example) as Record<string, unknown>;
  expect(accepts(value) ? [] : accepts.errors).toEqual([]);
  const keys = Object.keys((schema as { properties: object }).properties);
  const left = keys.filter((key) => key !== 'environment-files' && !ofActions.has(key) && !(key in value));
  expect(left).toEqual([]);
});

test('every key of the policy and of a profile is documented', () => {
  const { properties } = schema as { properties: Record<string, { additionalProperties: { properties: object } }> };
  const keys = [
    ...Object.keys(properties),
    ...Object.keys(properties.environments?.additionalProperties.properties ?? {}),
  ];
  expect(keys.filter((key) => !ofActions.has(key) && !documentation.includes(`\`${key}\``))).toEqual([]);
});

const gate = (text: string) => `version: 1\nquality-gate: {${text}}\n`;
const staging = (text: string) => `version: 1\nenvironments: {staging: {${text}}}\n`;

describe('the schema and the loader agree', () => {
  test.each([
    ['nothing but the version', 'version: 1'],
    ['an empty section', 'version: 1\nquality-gate:\nenvironments:\n  staging:\n'],
    ['a section of another build', 'version: 1\nhealth-check: {x: 1}\n'],
    ['percentages', gate('minimum-coverage: 80.5, maximum-coverage-drop: 1 %')],
    ['globs as text', gate('coverage: "a/{b,c}"')],
    ['globs as list', gate('coverage: [a, "!b"]')],
    ['modules', gate('modules: {T: {paths: x, carry-forward: true}}')],
    ['durations', staging('watch: 15 min, thresholds: {max-p95: 250ms, max-p50: 0, min-throughput: 0.5}')],
    ['an approval', staging('approval: true')],
    ['checks', staging('checks: "basic, advanced"')],
    ['evidence', 'version: 1\nrequire-evidence: quality-gate:signed, security-scan\n'],
    ['no evidence', 'version: 1\nrequire-evidence: none\n'],
    ['routes', 'version: 1\nenvironments: {a: {notify: [a, {targets: [b], levels: [fail]}]}}\n'],
  ])('on accepting %s', async (_name, text) => {
    expect(await complaints(text)).toEqual([]);
    expect(accepts(parseYaml(text)) ? [] : accepts.errors).toEqual([]);
  });

  test.each([
    ['no version', 'protect: true'],
    ['another version', 'version: 2'],
    ['a version as text', 'version: "1"'],
    ['an unknown key', 'version: 1\nfail-onn: warn'],
    ['an unknown key of a section', gate('minimum-covrage: 80')],
    ['an unknown key of a module', gate('modules: {T: {paths: x, path: y}}')],
    ['a module without paths', gate('modules: {T: {}}')],
    ['a bad name', gate('modules: {a/b: {paths: x}}')],
    ['a percentage beyond 100', gate('minimum-coverage: 101')],
    ['a percentage beyond 100 as text', gate('minimum-coverage: 101%')],
    ['a count of 0', gate('minimum-tests: 0')],
    ['a fraction', gate('minimum-tests: 1.5')],
    ['an empty list', gate('coverage: []')],
    ['an empty text', gate('coverage: ""')],
    ['a blank text', gate('coverage: "  "')],
    ['a number among globs', gate('coverage: [1]')],
    ['a number as version of an OS', staging('app: {minimum-os: 17.0}')],
    ['a word', 'version: 1\nfail-on: sometimes'],
    ['a boolean in words', 'version: 1\nprotect: yes'],
    ['nothing', gate('minimum-coverage:')],
    ['a duration without unit', staging('watch: 15')],
    ['credentials in a URL', staging('url: "https://user:secret@example.org"')],
    ['a lonely word in company', 'version: 1\npublish: auto, check'],
    ['the same as list', 'version: 1\npublish: [auto, check]'],
    ['both spellings of the parent', 'version: 1\nenvironments: {a: {inherits-from: b, inherits_from: b}, b: {}}'],
    ['a parent below overrides', staging('overrides: {inherits-from: production}')],
    ['separators alone as evidence', 'version: 1\nrequire-evidence: ","'],
    ['evidence of nobody', 'version: 1\nrequire-evidence: [lint]'],
    ['a route to nobody', 'version: 1\nenvironments: {a: {notify: [{targets: []}]}}'],
    ['a list as section', 'version: 1\nquality-gate: []'],
  ])('on refusing %s', async (_name, text) => {
    expect(await complaints(text)).not.toEqual([]);
    expect(accepts(parseYaml(text))).toBe(false);
  });

  test('on values of any kind at keys of every kind', async () => {
    const place = fc.constantFrom(
      ['fail-on'],
      ['publish'],
      ['protect'],
      ['presets'],
      ['hipaa'],
      ['quality-gate'],
      ['environments'],
      ['environments', 'staging'],
      ['environments', 'staging', 'url'],
      ['environments', 'staging', 'deploys-from'],
      ['retention-days'],
      ['require-evidence'],
      ['environments', 'staging', 'notify'],
      ['quality-gate', 'minimum-coverage'],
      ['quality-gate', 'minimum-tests'],
      ['quality-gate', 'coverage'],
      ['quality-gate', 'base-ref'],
      ['quality-gate', 'modules', 'T', 'paths'],
      ['test-plan', 'modules'],
      ['test-plan', 'runs-on'],
      ['test-plan', 'test-command'],
      ['test-plan', 'paths'],
      ['environments', 'staging', 'watch'],
      ['environments', 'staging', 'checks'],
      ['environments', 'staging', 'approval'],
      ['environments', 'staging', 'thresholds', 'min-throughput'],
      ['environments', 'staging', 'app', 'minimum-os'],
      ['environments', 'staging', 'expect', 'status'],
    );
    const word = fc.constantFrom(
      'auto',
      'check',
      'summary',
      'warn',
      'basic',
      'main-to-staging',
      'strict',
      'https://a.example/b',
      'https://u@a.example',
      'basic, advanced',
      'required',
      'none',
      'quality-gate:signed',
      'a\nb',
      '5m',
      '1.5 h',
      '80%',
      '100.5%',
      '17.0',
      '',
      ' ',
      ',',
      'x',
    );
    const scalar = fc.oneof(
      word,
      fc.integer({ min: -2, max: 700 }),
      fc.double({ min: -1, max: 200, noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'targets', 'paths'), fc.array(word, { maxLength: 2 }), { maxKeys: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(place, value, async (path, leaf) => {
        const policy = { version: 1, ...(nest(path, leaf) as object) };
        // JSON is YAML.
        expect((await complaints(JSON.stringify(policy))).length === 0).toBe(accepts(policy));
      }),
      { numRuns: 800 },
    );
  });
});

function nest(path: readonly string[], leaf: unknown): unknown {
  return path.reduceRight<unknown>((value, key) => ({ [key]: value }), leaf);
}
