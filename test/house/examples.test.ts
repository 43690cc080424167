import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../scripts/docs/catalogue.ts';
import { nodeFileSystem } from '../../src/core/files/node-file-system.ts';
import { describeProblem } from '../../src/core/model/errors.ts';
import { at, textAt } from '../../src/core/model/untrusted-json.ts';
import { knownActions } from '../../src/core/policy/known-actions.ts';
import { loadPolicy } from '../../src/core/policy/load-policy.ts';
import { problemsIn } from './language-service.ts';
import { isAllowed } from './licences.ts';
import { pathsBelow, readSource, root } from './source-tree.ts';
import { breachesOfOwnWorkflow } from './workflow-rules.ts';

// The examples are what people copy: they hold to what we tell others.

const examples = ['cardiology', 'swiftconcur', 'vetnet'];
const paths = pathsBelow('examples');

test('there are no others', () => {
  const folders = paths.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1]);
  expect([...new Set(folders)]).toEqual(examples);
});

describe.each(examples)('examples/%s', (example) => {
  const own = paths.filter((path) => path.startsWith(`examples/${example}/`));

  test('is a repository of its own', () => {
    const names = ['README.md', 'LICENSE', '.gitignore', '.github/vetnet.yml', '.github/workflows/checks.yml'];
    expect(own).toEqual(expect.arrayContaining(names.map((name) => `examples/${example}/${name}`)));
    expect(
      own.filter((path) => /\.(?:log|tgz|zip|tsbuildinfo|profraw)$|\/(?:dist|target|coverage)\//.test(path)),
    ).toEqual([]);
  });

  test('has a policy that loads without a remark', async () => {
    const { problems, notices } = await loadPolicy({
      files: nodeFileSystem(() => 0.5),
      actions: knownActions(catalogue.actions),
      path: '.github/vetnet.yml',
      named: true,
      folder: `${root}/examples/${example}`,
    });
    expect([...problems.map(describeProblem), ...notices]).toEqual([]);
  });

  test.each(own.filter((path) => path.includes('/.github/workflows/')))('%s is sound', async (path) => {
    const { text } = readSource(path);
    // The service takes what lies elsewhere for no workflow.
    const workflow = { path: path.slice(`examples/${example}/`.length), text };
    expect(await problemsIn(workflow)).toEqual([]);
    expect(breachesOfOwnWorkflow(workflow)).toEqual([]);
    expect(text).toContain('uses: org/vetnet-actions/.github/workflows/');
  });
});

describe('the packages of the examples', () => {
  const manifests = paths.filter((path) => path.endsWith('/package.json'));
  const lockfiles = paths.filter((path) => path.endsWith('/package-lock.json'));

  test('are locked', () => {
    expect(lockfiles.map((path) => path.replace('-lock', ''))).toEqual(manifests);
    expect(paths.filter((path) => path.endsWith('Cargo.lock'))).toHaveLength(
      paths.filter((path) => path.endsWith('Cargo.toml')).length,
    );
  });

  test.each(manifests)('have exact versions in %s', (path) => {
    const manifest: unknown = JSON.parse(readSource(path).text);
    const versions = ['dependencies', 'devDependencies'].flatMap((key) => Object.values(Object(at(manifest, key))));
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test.each(lockfiles)('come from no registry in particular in %s, and have licences that fit', (path) => {
    const { text } = readSource(path);
    expect(text).not.toContain('"resolved"');
    const packages = Object.entries(Object(at(JSON.parse(text), 'packages')));
    const strange = packages.filter(
      ([, one]) => !isAllowed(textAt(one, 'license') ?? 'none') && at(one, 'dev') !== true,
    );
    expect(strange.map(([name]) => name)).toEqual([]);
  });
});
