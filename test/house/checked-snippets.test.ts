import { expect, test } from '@jest/globals';
import { check } from '../../src/cli/check/index.ts';
import { nodeFileSystem } from '../../src/core/files/node-file-system.ts';
import { entries, umbrellas } from '../../src/main.ts';
import { recordText } from '../harness/record-text.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { pathsBelow, readSource, root } from './source-tree.ts';
import { isWholeWorkflow, snippetsIn } from './yaml-snippets.ts';

// `vetnet check` tells a user that a call lacks a permission or that a gate is skipped: our own pages must not earn it.

const workflows = ['README.md', ...pathsBelow('docs'), ...pathsBelow('actions'), ...pathsBelow('examples')]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => snippetsIn(readSource(path)))
  .filter(({ text }) => isWholeWorkflow(text));

const sections = entries.map(({ schema }) => schema);
const schemas = [...umbrellas.map(({ schema }) => schema), ...sections];

/** What `vetnet check` says about a workflow in a repository that holds nothing else, as `rule: what`. */
async function remarksOn(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const [out, errors] = [recordText(), recordText()];
  const place = {
    ports: {
      files: nodeFileSystem(() => 0.5),
      terminal: { out: out.write, error: errors.write, colour: false, columns: 100 },
    },
    folder: temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main\n', '.github/workflows/page.yml': text, ...files }),
    suite: root,
    sections,
    schemas,
  };
  await check(['--json'], place);
  const { remarks } = JSON.parse(out.text()) as { remarks: readonly { rule: string; what: string }[] };
  return remarks.map(({ rule, what }) => `${rule}: ${what}`);
}

test('there are some', () => {
  expect(workflows.length).toBeGreaterThan(5);
});

test.each(workflows)('nothing is wrong with $place', async ({ text }) => {
  expect(await remarksOn(text)).toEqual([]);
});

test('and a call that lacks a permission is told', async () => {
  const text = `on: { pull_request: , merge_group: }
permissions: {}
jobs:
  vetnet:
    permissions: { contents: read }
    uses: org/vetnet-actions/.github/workflows/gate.yml@v1
`;
  expect(await remarksOn(text)).toEqual([expect.stringMatching(/^missing-permission: .*pull-requests/)]);
});
