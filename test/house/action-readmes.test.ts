import { describe, expect, test } from '@jest/globals';
import { readmeSkeleton } from '../../scripts/docs/readme-skeleton.ts';
import { sampleAction } from '../core/inputs/sample-action.ts';
import { lacksOfReadme } from './action-readme.ts';
import { pathsBelow, readSource } from './source-tree.ts';

// Who opens the page of an action wants to see it in use, and the way out of what went wrong.

const readmes = pathsBelow('actions')
  .filter((path) => path.endsWith('/README.md'))
  .map(readSource);

test.each(readmes)('$path has examples and a way out', ({ text }) => {
  expect(lacksOfReadme(text)).toEqual([]);
});

test('and so has the page that a new action starts with', () => {
  expect(lacksOfReadme(readmeSkeleton(sampleAction))).toEqual([]);
});

describe('a page is noticed', () => {
  const good = readmeSkeleton(sampleAction);

  test.each([
    ['without its examples', good.replace('## Examples', '## Samples'), '0 examples'],
    ['with an example of words', good.replace(/```yaml\nversion: 1[^`]*```/, 'words'), 'nothing to paste in: For all'],
    ['that tells of no message', good.replace('## Troubleshooting', '## Trouble'), '0 messages'],
    ['that tells of a message nobody says', good.replace('had judged.', 'has judged.'), 'nothing says: The run was'],
  ])('%s', (_name, text, lack) => {
    expect(lacksOfReadme(text)).toEqual([expect.stringContaining(lack)]);
  });
});
