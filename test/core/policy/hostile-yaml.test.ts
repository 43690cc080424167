import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownActions } from '../../../src/core/policy/known-actions.ts';
import { loadPolicy } from '../../../src/core/policy/load-policy.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { complaints, files, load, policyOf } from './load.ts';

const bomb = [
  'version: 1',
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
].join('\n');

describe('one clear problem for', () => {
  test.each([
    ['a bomb of aliases', bomb, /vetnet\.yml:\d+:\d+: .*too many values.*at most 20000/],
    ['an alias to itself', 'version: 1\nnotify: &a [*a]', /vetnet\.yml:2:\d+: .*alias \*a/],
    ['__proto__', 'version: 1\n__proto__:\n  protect: true', /vetnet\.yml:2:1: .*__proto__/],
    ['a merge key', 'version: 1\nquality-gate:\n  <<: {a: 1}', /vetnet\.yml:3:3: .*inherits-from/],
    ['a duplicate key', 'version: 1\nfail-on: warn\nfail-on: never', /vetnet\.yml:3:1: .*fail-on a second time/],
    ['two documents', 'version: 1\n---\nversion: 1', /vetnet\.yml:3:1: .*one YAML document/],
    ['a list at the root', '- version: 1', /vetnet\.yml:1:1: .*a mapping of keys and values/],
    ['a text at the root', 'hello', /vetnet\.yml:1:1: .*hello.*a mapping/],
    ['tabs as indentation', 'version: 1\nquality-gate:\n\tbaseline: x', /vetnet\.yml:3:1: .*valid YAML/],
    ['a NUL', 'version: 1\nfail-on: wa\0rn', /vetnet\.yml:2:12: .*UTF-8/],
    ['a tag', 'version: !!int 1', /vetnet\.yml:1:10: .*without tags/],
    ['a custom tag', 'version: 1\nnotify: !!js/function "x"', /vetnet\.yml:2:9: .*without tags/],
    ['a list as key', 'version: 1\n[a]: b', /vetnet\.yml:2:1: .*text as key/],
    ['an open quote', 'version: 1\nbaseline: "x', /vetnet\.yml:2:13: .*valid YAML/],
    ['deep nesting', `version: 1\na: ${'['.repeat(5000)}`, /vetnet\.yml:2:\d+: .*valid YAML/],
  ])('%s', async (_name, text, message) => {
    const found = await complaints(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFFversion: 1\n', 'utf16le')],
    ['UTF-16 without one', Buffer.from('version: 1\n', 'utf16le')],
    ['Latin-1', Buffer.from('version: 1\nbaseline: caf\xe9\n', 'latin1')],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('%s', async (_name, bytes) => {
    const found = await complaints({ '.github/vetnet.yml': bytes });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('Save the file as UTF-8');
  });

  test('10 MB, without reading them', async () => {
    const unread = { ...files, readText: () => Promise.reject(new Error('was read')) };
    const folder = temporaryFolder({ '.github/vetnet.yml': Buffer.alloc(10_000_000, 35) });
    const request = { files: unread, actions: knownActions([]), path: '.github/vetnet.yml', named: false, folder };
    const { problems } = await loadPolicy(request);
    expect(problems).toEqual([expect.objectContaining({ value: '10000000 bytes', expected: 'at most 1 MiB' })]);
  });

  test('a folder in place of the file', async () => {
    expect(await complaints({ '.github/vetnet.yml/x': '' })).toEqual([expect.stringContaining('a regular file')]);
  });
});

describe('what cannot be read', () => {
  const denied = () => Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }));
  const request = { actions: knownActions([]), path: 'p.yml', named: true, folder: '/nowhere' };

  test('a file is a problem, not a default', async () => {
    const { problems } = await loadPolicy({ ...request, files: { ...files, facts: denied } });
    expect(problems).toEqual([
      expect.objectContaining({
        where: 'p.yml',
        value: 'EACCES: permission denied',
        expected: 'a file that can be read',
      }),
    ]);
  });

  test('a folder of environments is one too, and one with too many files', async () => {
    const folder = { kind: 'directory', size: 0 } as const;
    const facts = async (path: string) => (path.endsWith('configs') ? folder : undefined);
    const at = (list: typeof files.list) => loadPolicy({ ...request, named: false, files: { ...files, facts, list } });
    expect((await at(denied)).problems).toEqual([expect.objectContaining({ where: 'configs', name: 'folder' })]);
    const many = Array.from({ length: 101 }, (_, index) => ({ name: `${index}.yml`, kind: 'file' as const }));
    expect((await at(async () => many)).problems).toEqual([expect.objectContaining({ value: '101 files' })]);
    expect((await at(async () => many.slice(1))).problems).toEqual([]);
  });
});

describe('what is said stays short and on its line', () => {
  test('with keys of a megabyte and with line breaks', async () => {
    const long = 'k'.repeat(400_000);
    const found = await complaints(`version: 1\nenvironments:\n  ? ${long}\n  : {x: 1}\n  "a\\n::error::b": {x: 1}\n`);
    expect(found.length).toBe(2);
    for (const line of found) {
      expect(line.length).toBeLessThan(1000);
      expect(line).not.toContain('\n');
    }
  });

  test('with thousands of mistakes', async () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `key${index}: 1`);
    const found = await complaints(['version: 1', ...keys].join('\n'));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toContain('4900 more problems');
  });
});

describe('harmless', () => {
  test('a byte order mark, CRLF, comments and an anchor', async () => {
    const text = '\uFEFF# ours\r\nversion: 1\r\nquality-gate:\r\n  coverage: &all [a, b]\r\n  exclude: *all\r\n';
    const policy = await policyOf(text);
    expect(policy.sections['quality-gate']).toEqual({ coverage: ['a', 'b'], exclude: ['a', 'b'] });
    expect(policy.placeOf(['quality-gate', 'coverage'])).toBe('.github/vetnet.yml:4');
  });

  test.each([
    ['empty', ''],
    ['blank', ' \n\n'],
    ['only comments', '# nothing\n'],
    ['an empty document', '---\n...\n'],
  ])('%s: the built-in defaults', async (_name, text) => {
    const { policy, problems } = await load(text);
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({ common: {}, sections: { 'quality-gate': {} }, protect: false });
  });

  test('sections whose keys are all commented out', async () => {
    const policy = await policyOf('version: 1\nquality-gate:\n  # coverage: x\nenvironments:\n  staging:\n');
    expect(policy.environments.get('staging')?.values.approval).toBe('none');
  });
});

test('whatever the bytes are, the result is a policy or a problem, and no prototype is touched', async () => {
  const scrap = fc.array(
    fc.constantFrom(
      'version: 1\n',
      'environments:\n',
      '  staging:\n',
      ' - ',
      '&a ',
      '*a ',
      ': ',
      '{',
      '}',
      '[',
      '"',
      '|\n',
      '%',
      '\t',
      '---\n',
      '__proto__: ',
      'é',
      '\0',
    ),
    { maxLength: 20 },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    scrap.map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const fake = {
        ...files,
        facts: async (path: string) => (path.endsWith('.yml') ? ({ kind: 'file', size: 1 } as const) : undefined),
        readText: async () => content,
      };
      const { policy } = await loadPolicy({
        files: fake,
        actions: knownActions([]),
        path: 'p.yml',
        named: true,
        folder: '/nowhere',
      });
      expect(policy.protect).toBe(false);
      expect(({} as { protect?: unknown }).protect).toBeUndefined();
    }),
  );
});
