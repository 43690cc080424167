import { expect, test } from '@jest/globals';
import { ecosystems } from '../../src/engines/project/project.ts';
import { readSource } from './source-tree.ts';

// What the survey finds can be run, and whoever names the ecosystems names all of them.

const names = [...ecosystems, 'none'].sort();

test('run.sh takes the ecosystems of the survey and no other', () => {
  const [, pattern = ''] =
    /case \$ecosystem in\n *([a-z |]+)\) ;;/.exec(readSource('actions/run-tests/run.sh').text) ?? [];
  expect(pattern.split(' | ').sort()).toEqual(names);
});

test.each([
  ['actions/run-tests/action.yml', / {2}ecosystem:\n {4}description: (.*)/],
  ['.github/workflows/gate.yml', / {6}ecosystem:\n {8}description: (.*)/],
])('%s names them all', (path, description) => {
  const [, words = ''] = description.exec(readSource(path).text) ?? [];
  expect([...words.matchAll(/`([a-z]+)`/g)].map(([, name]) => name)).toEqual(expect.arrayContaining(names));
});

test.each(ecosystems)('the page of run-tests says what runs the tests of %s', (name) => {
  expect(readSource('actions/run-tests/README.md').text).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\|`, 'm'));
});
