import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { KnownDemands } from '../../../src/cli/init/known-demands.ts';
import { writePolicy } from '../../../src/cli/init/write-policy.ts';
import { writeWorkflow } from '../../../src/cli/init/write-workflow.ts';
import { escapePattern } from '../../../src/core/files/glob-pattern.ts';
import { compilePathGlobs } from '../../../src/core/files/path-globs.ts';
import { loadPolicy } from '../../../src/core/policy/load-policy.ts';
import { actionsOf } from '../../../src/core/run/entry.ts';
import { ecosystems, type Project, type Unit } from '../../../src/engines/project/project.ts';
import { entries } from '../../../src/main.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { problemsIn } from '../../house/language-service.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const segment = fc
  .string({ unit: fc.constantFrom(...'aZ9 .-_[]{}()!*?+@#&:\'"$^~,;=|é漢'), minLength: 1, maxLength: 8 })
  .filter((name) => name.trim() === name && name !== '.' && name !== '..');
const folder = fc.oneof(
  fc.constant('.'),
  fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
);

const unit: fc.Arbitrary<Unit> = fc.record({
  ecosystem: fc.constantFrom(...ecosystems),
  path: folder,
  name: anyText,
  evidence: fc.array(anyText, { maxLength: 2 }),
  tests: fc.constantFrom('jest' as const, 'cargo' as const, undefined),
  command: fc.option(anyText, { nil: undefined }),
  reports: fc.record({
    coverage: fc.constantFrom<readonly string[]>([], ['vetnet-reports/lcov.info']),
    results: fc.constant(['vetnet-reports/junit.xml']),
  }),
  runsOn: fc.constant('ubuntu-latest'),
  members: fc.constant([]),
  traits: fc.constant([]),
  remarks: fc.array(anyText, { maxLength: 2 }),
});

const project: fc.Arbitrary<Project> = fc.record({
  units: fc.array(unit, { maxLength: 20 }),
  remarks: fc.constant([]),
  gaps: fc.constant([]),
});
const known = fc.record({ percent: fc.integer({ min: 0, max: 100 }), from: fc.constantFrom('codecov.yml') });
const demands: fc.Arbitrary<KnownDemands> = fc.record({ coverage: known, patch: known }, { requiredKeys: [] });

async function loaded(text: string) {
  const files = new MemoryFiles();
  files.set('/repository/.github/vetnet.yml', text);
  return loadPolicy({
    files,
    actions: actionsOf(entries),
    path: '.github/vetnet.yml',
    named: true,
    folder: '/repository',
  });
}

test('any survey gives a policy that the schema accepts', async () => {
  await fc.assert(
    fc.asyncProperty(project, demands, async (surveyed, demanded) => {
      const { problems, notices } = await loaded(writePolicy(surveyed, demanded));
      expect({ problems, notices }).toEqual({ problems: [], notices: [] });
    }),
  );
});

test('and modules whose globs match the files of their own folder and of no other', async () => {
  const folders = fc.uniqueArray(
    folder.filter((path) => path !== '.'),
    { minLength: 2, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(folders, unit, async (paths, one) => {
      const reports = { coverage: ['lcov.info'], results: [] };
      const units = paths.map((path) => ({ ...one, path, tests: 'jest' as const, reports }));
      const { policy } = await loaded(writePolicy({ units, remarks: [], gaps: [] }, {}));
      const modules = Object.values(policy.sections['quality-gate']?.modules as Record<string, { paths: string[] }>);
      expect(modules).toHaveLength(paths.length);
      for (const path of paths) {
        const globs = modules.find((module) => module.paths[0] === `${escapePattern(path)}/**`)?.paths;
        const matches = await compilePathGlobs(globs ?? []);
        for (const other of paths) {
          const isBelow = other === path || other.startsWith(`${path}/`);
          expect({ path, other, matches: matches(`${other}/src/a.ts`) }).toEqual({ path, other, matches: isBelow });
        }
      }
    }),
  );
});

test('any branch gives a workflow that parses, with that branch alone', async () => {
  const branch = fc.string({ unit: fc.constantFrom(...'aZ9/.-_#&!+@%\'"{}()é漢$=,;'), minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(branch, async (name) => {
      const text = writeWorkflow({ branch: name, ref: 'v1' });
      const { on } = load(text) as { on: { push: { branches: readonly string[] } } };
      expect(on.push.branches.map((pattern) => pattern.replace(/\\(.)/g, '$1'))).toEqual([name]);
      expect(await problemsIn({ path: '.github/workflows/vetnet.yml', text })).toEqual([]);
    }),
    { numRuns: 40, examples: [['${{a']] },
  );
});
