import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { suiteFolder } from '../../../src/cli/check/suite.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { pathsBelow, readSource, root } from '../../house/source-tree.ts';
import { isWholeWorkflow, snippetsIn } from '../../house/yaml-snippets.ts';
import { checkFolder } from './checked.ts';

// What people paste from the documentation has to pass the check that they are then told to run.

const documents = ['README.md', ...pathsBelow('docs'), ...pathsBelow('actions'), ...pathsBelow('examples')]
  .filter((path) => path.endsWith('.md') && existsSync(join(root, path)))
  .map(readSource);

const workflows = documents.flatMap(snippetsIn).filter(({ text }) => isWholeWorkflow(text));

describe('every whole workflow of the documentation', () => {
  test('is found', () => {
    expect(workflows.length).toBeGreaterThan(5);
  });

  test.each(workflows)('$place', async ({ text }) => {
    const folder = temporaryFolder({ '.git/HEAD': '', '.github/workflows/a.yml': text });
    const { out } = await checkFolder(folder, ['--json'], suiteFolder());
    const { remarks } = JSON.parse(out);
    expect(remarks).toEqual([]);
  });
});
