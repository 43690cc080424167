import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { renderActionMetadata } from '../../scripts/docs/action-metadata.ts';
import { catalogue, folderOf } from '../../scripts/docs/catalogue.ts';
import { generate, sectionsOf } from '../../scripts/docs/generate.ts';
import { namesLost, publicNamesOf } from '../../scripts/docs/public-names.ts';
import { fillSections } from '../../scripts/docs/sections.ts';
import { inputsOutsidePolicy, inputsTable, policyTable, table } from '../../scripts/docs/tables.ts';
import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { problemsIn } from '../house/language-service.ts';
import { root } from '../house/source-tree.ts';
import { sampleAction } from './sample-action.ts';

interface Metadata {
  readonly name: string;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

test('the repository holds what the schemas generate', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/docs.ts'), '--check'], {
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).toBe('All generated files are up to date.\n');
  expect(status).toBe(0);
});

const documented: readonly ActionSchema[] = [sampleAction, ...catalogue.umbrellas, ...catalogue.actions];

describe.each(documented.map((schema) => ({ name: schema.name, schema })))('the action.yml of $name', ({ schema }) => {
  const text = renderActionMetadata(schema, folderOf(schema));
  const metadata = load(text) as Metadata;

  test('says what the schema says', () => {
    expect(metadata.name).toBe(schema.title);
    expect(Object.keys(metadata.inputs)).toEqual(Object.keys(schema.inputs));
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(schema.outputs));
    expect(metadata.runs).toEqual({ using: 'node24', main: `../../dist/${schema.name}/index.js` });
    for (const [name, { description }] of Object.entries(schema.outputs)) {
      expect(metadata.outputs[name]?.description).toBe(description);
    }
    for (const [name, definition] of Object.entries(schema.inputs)) {
      expect(metadata.inputs[name]?.description.startsWith(definition.description)).toBe(true);
      expect(metadata.inputs[name]?.required).toBe(definition.required ?? false);
    }
  });

  test('leaves every default to the schema but the token', () => {
    const withDefault = Object.entries(metadata.inputs).filter(([, input]) => input.default !== undefined);
    expect(withDefault.map(([name, input]) => [name, input.default])).toEqual([['token', '${{ github.token }}']]);
  });

  test("passes GitHub's language service", async () => {
    expect(await problemsIn({ path: `actions/${schema.name}/action.yml`, text })).toEqual([]);
  });
});

describe('an action.yml', () => {
  const { inputs } = load(renderActionMetadata(sampleAction, 'actions/sample')) as Metadata;

  test('prints defaults in descriptions', () => {
    expect(inputs.limit?.description).toBe('At most so many. Default: `5`.');
    expect(inputs.token?.description).not.toContain('Default:');
    expect(inputs.glob?.description).toBe('Where samples lie.');
  });

  test('warns of a deprecated input', () => {
    expect(inputs.maximum).toMatchObject({ deprecationMessage: 'Use limit instead.' });
  });
});

describe('tables', () => {
  test('keep bars inside their cell', () => {
    expect(table(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
  });

  test('of inputs name type, default and meaning', () => {
    const rows = inputsTable(sampleAction).split('\n');
    expect(rows).toContain('| `glob` | text | **required** | Where samples lie. |');
    expect(rows).toContain('| `size` | small \\| large | `small` | How large they are. |');
    expect(rows).toContain('| `maximum` | count |  | Old name. **Deprecated since 1.2:** use `limit`. |');
  });
});

describe('policy keys', () => {
  test('are listed with what lies below them', () => {
    expect(policyTable(sampleAction).split('\n').slice(2)).toEqual([
      '| `depth` | count | `3` | How deep to look. |',
      '| `groups` | mapping of names |  | Groups by name. |',
      '| `groups.<name>.paths` | text |  | paths |',
    ]);
  });
});

test('inputs that the policy cannot say are named', () => {
  expect(inputsOutsidePolicy(sampleAction)).toMatch(/^In a workflow or on the command line only: .*`config`.*\.$/);
  expect(inputsOutsidePolicy(sampleAction)).not.toContain('`limit`');
});

describe('sections', () => {
  const sections = new Map([['inputs of a', 'NEW']]);
  const document = (body: string): string =>
    `before\n<!-- generated: inputs of a -->${body}\n<!-- end of generated -->\nafter\n`;

  test('are replaced, and the rest stays', () => {
    const filled = fillSections('a.md', document('\nold\nolder'), sections);
    expect(filled).toBe('before\n<!-- generated: inputs of a -->\n\nNEW\n\n<!-- end of generated -->\nafter\n');
    expect(fillSections('a.md', filled, sections)).toBe(filled);
  });

  test.each([
    [
      'an unknown name',
      document('').replace('of a', 'of b'),
      'a.md:2: there is no section "inputs of b"; use inputs of a.',
    ],
    [
      'an open section',
      document('').replace('<!-- end of generated -->', ''),
      'a.md: the section "inputs of a" is never closed.',
    ],
    [
      'a section in a section',
      document('\n<!-- generated: inputs of a -->'),
      'a.md:3: the section "inputs of a" is not closed',
    ],
    ['an end without a start', '<!-- end of generated -->', 'a.md:1: no section is open here.'],
  ])('refuse %s', (_name, text, message) => {
    expect(() => fillSections('a.md', text, sections)).toThrow(message);
  });
});

test('every room of src/actions is an action that the bundle runs and the documentation knows', () => {
  const rooms = readdirSync(join(root, 'src/actions'));
  expect(catalogue.actions.map(({ name }) => name).sort()).toEqual(rooms.sort());
});

test('everything that is generated for Markdown stands in some document', () => {
  const documents = generate(root, catalogue).filter(({ path }) => path.endsWith('.md'));
  const unused = [...sectionsOf(root, catalogue).keys()].filter(
    (name) => !documents.some(({ text }) => text.includes(`<!-- generated: ${name} -->`)),
  );
  expect(unused).toEqual([]);
});

describe('public names', () => {
  const written = { 'call.yml': { inputs: ['a'], outputs: ['b'], checks: ['c'] } };
  const names = publicNamesOf([sampleAction], ['b-c', 'a-b'], ['https://example.org/s/v1.json'], written);

  test('are sorted', () => {
    expect(names.errors).toEqual(['a-b', 'b-c']);
    expect(names.actions.sample?.conditions).toEqual(['samples-count']);
  });

  test('may grow', () => {
    expect(namesLost(names, { ...names, errors: [...names.errors, 'c-d'] })).toEqual([]);
  });

  test('are missed when they disappear', () => {
    const sample = { inputs: ['glob'], policy: ['depth'], outputs: [], conditions: [] };
    const lost = namesLost(names, { actions: { sample }, conditions: [], errors: ['a-b'], schemas: [], written: {} });
    expect(lost).toContain('input of sample: limit');
    expect(lost).toContain('policy key of sample: groups.<name>.paths');
    expect(lost).toContain('output of sample: samples');
    expect(lost).toContain('condition of sample: samples-count');
    expect(lost).toContain('condition common to all: run-completed');
    expect(lost).toContain('error code b-c');
    expect(lost).toContain('schema https://example.org/s/v1.json');
    expect(namesLost(names, { ...names, actions: {} })).toEqual(['action sample']);
    const emptied = { 'call.yml': { inputs: [], outputs: [], checks: [] } };
    expect(namesLost(names, { ...names, written: emptied })).toEqual([
      'input of call.yml: a',
      'output of call.yml: b',
      'check of call.yml: c',
    ]);
    expect(lost).toContain('call.yml');
  });
});

describe('the generator', () => {
  const sample = { umbrellas: [], actions: [sampleAction] };
  const tree = (recorded: readonly string[]): string =>
    temporaryFolder({
      'README.md': 'no sections\n',
      'actions/sample/README.md': '<!-- generated: outputs of sample -->\n<!-- end of generated -->\n',
      'docs/errors.md': '<!-- generated: errors of kind bug -->\n<!-- end of generated -->\n',
      'docs/public-names.json': JSON.stringify({
        actions: {},
        conditions: [],
        errors: recorded,
        schemas: [],
        written: {},
      }),
    });

  test('makes metadata, Markdown and names', () => {
    const files = generate(tree([]), sample);
    expect(files.map(({ path }) => path)).toEqual([
      'actions/sample/action.yml',
      'README.md',
      'docs/errors.md',
      'actions/sample/README.md',
      'schemas/policy.schema.json',
      'schemas/report.schema.json',
      'docs/public-names.json',
    ]);
    const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
    expect(text('README.md')).toBe('no sections\n');
    expect(text('actions/sample/README.md')).toContain('| `samples` | How many samples there are, or `unknown`. |');
    expect(text('docs/errors.md')).toContain('`schema-name-twice`');
    expect(text('docs/public-names.json')).toContain('"urn:vetnet:schema:policy:v1"');
  });

  test('names every schema in itself', () => {
    const schemas = generate(tree([]), sample).filter(({ path }) => path.startsWith('schemas/'));
    for (const { path, text } of schemas) {
      const name = path.replace(/^schemas\/(.*)\.schema\.json$/, '$1');
      expect(JSON.parse(text)).toMatchObject({ $id: `urn:vetnet:schema:${name}:v1`, title: expect.any(String) });
    }
  });

  test('refuses to lose a public name', () => {
    expect(() => generate(tree(['gone-code']), sample)).toThrow('Public names have disappeared: error code gone-code.');
  });

  test('shows the difference of a stale file and fails', () => {
    const root = tree([]);
    const before = readFileSync(join(root, 'docs/errors.md'), 'utf8');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../../scripts/docs.ts'), '--check', '--root', root],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain('+| `schema-name-twice` |');
    expect(stderr).toMatch(/^Stale: .*docs\/errors\.md.* Run `npm run docs` and commit the result\.$/m);
    expect(status).toBe(1);
    expect(readFileSync(join(root, 'docs/errors.md'), 'utf8')).toBe(before);
  });
});
