import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYamlDocument, type YamlDocument } from '../../../src/core/policy/yaml-document.ts';

async function documentOf(text: string): Promise<YamlDocument> {
  const document = await readYamlDocument('vetnet.yml', text);
  if ('mend' in document) throw new Error(document.mend);
  return document;
}

test.each([
  ['', {}],
  ['# nothing yet\r\n  # indented\n\n', {}],
  ['version: 1', { version: 1 }],
  ['\ufeff# first\n\nversion: 1   # the only one\r\n# last\n', { version: 1 }],
  ['version: 2\n', { version: 2 }],
])('the beginning of a policy is read as js-yaml reads it: %j', async (text, value) => {
  const document = await documentOf(text);
  expect({ ...(document.value as object) }).toEqual(value);
  const longer = await documentOf(`${text}\nprotect: true\n`);
  for (const part of ['key', 'value'] as const) {
    const wanted = text.includes('version') ? longer.placeOf(['version'], part) : { line: 1, column: 1 };
    expect(document.placeOf(['version'], part)).toEqual(wanted);
  }
});

test('what only looks like a beginning is left to js-yaml', async () => {
  const line = fc.constantFrom(
    'version: 1',
    'version: 1 # a',
    'version: 1#a',
    'version:1',
    'version: 01',
    ' version: 1',
    '# a',
    '',
    '  ',
    'a: 1',
    '- 1',
    '---',
    'version: "1"',
    '\t',
    'version: 1 ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 4 }), async (lines) => {
      const text = lines.join('\n');
      // A directive of its own makes js-yaml read the same document.
      const [own, theirs] = [text, `%YAML 1.2\n---\n${text}`];
      const [read, wanted] = await Promise.all([readYamlDocument('a', own), readYamlDocument('a', theirs)]);
      if (lines.includes('---')) return;
      expect('mend' in read).toBe('mend' in wanted);
      if (!('mend' in read) && !('mend' in wanted)) expect(read.value).toEqual(wanted.value);
    }),
    { numRuns: 500 },
  );
});
