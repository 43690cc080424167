import { defineAction, type InputsOf } from '../../core/inputs/action-schema.ts';
import { choice, text } from '../../core/inputs/fields.ts';
import { input } from '../../core/inputs/input.ts';
import { globs } from '../../core/inputs/lists.ts';
import { ecosystems } from '../../engines/project/project.ts';
import { conditionIds } from './conditions.ts';
import { moduleNames } from './module-names.ts';
import { runnerLabels } from './runs-on.ts';
import { toolVersion } from './tool-version.ts';

/** The public face of the test plan. */
export const testPlan = defineAction({
  name: 'test-plan',
  title: 'Test plan',
  description: 'Finds out how a repository is tested and gives the legs of a matrix for it.',
  branding: { icon: 'list', color: 'green' },
  inputs: {
    modules: input(moduleNames(), {
      description: 'Names of the modules to test, one leg each: lines, commas or a JSON list.',
      defaultWords: 'the units that are found',
      loosens: 'any',
    }),
    'module-path': input(text({ expected: 'a folder with `{module}` in it', example: 'packages/{module}' }), {
      description: 'Folder of a module; `{module}` stands for its name.',
      default: 'Features/{module}',
      loosens: 'change',
    }),
    'test-command': input(text({ expected: 'a command of bash', example: 'make test-{module}' }), {
      description:
        'What runs the tests, by bash in the folder of the leg; `{module}` and `{path}` stand for its name and folder, and so do `$MODULE` and `$MODULE_PATH`.',
      defaultWords: 'by ecosystem',
      loosens: 'any',
    }),
    'setup-command': input(text({ expected: 'a command of bash', example: 'tuist install' }), {
      description: 'What is run before the tests of a leg, in its folder.',
      loosens: 'never',
    }),
    ecosystem: input(choice(['auto', ...ecosystems, 'none']), {
      description:
        'What builds the repository. `none` with a `test-command` runs only that; `none` alone says that there is nothing to test.',
      default: 'auto',
      loosens: 'any',
    }),
    'runs-on': input(runnerLabels(), {
      description: 'Label of the runner, or a JSON list of labels.',
      defaultWords: 'by ecosystem: macOS for Xcode, Tuist and packages for Apple’s platforms, else Linux',
      loosens: 'never',
    }),
    'node-version': input(toolVersion('node'), {
      description: 'Version of Node for legs of npm, pnpm and yarn, in place of what the repository names.',
      defaultWords: 'what the repository names, else the runner’s own',
      loosens: 'never',
    }),
    'java-version': input(toolVersion('java'), {
      description: 'Version of Java for legs of Gradle, in place of what the repository names.',
      defaultWords: 'what the repository names, else the runner’s own',
      loosens: 'never',
    }),
    'xcode-version': input(toolVersion('xcode'), {
      description: 'Version of Xcode for legs of SwiftPM, Xcode and Tuist, in place of what the repository names.',
      defaultWords: 'what the repository names, else the runner’s own',
      loosens: 'never',
    }),
    coverage: input(globs({ example: 'coverage/lcov.info' }), {
      description: 'Where the tests of a leg leave coverage, relative to its folder. `none` expects no coverage.',
      defaultWords: 'the places of the ecosystem',
      loosens: 'any',
    }),
    'test-results': input(globs({ example: 'reports/junit.xml' }), {
      description: 'Where the tests of a leg leave their results, relative to its folder. `none` expects no results.',
      defaultWords: 'the places of the ecosystem',
      loosens: 'any',
    }),
    paths: input(globs({ example: 'src/**' }), {
      description:
        'Files that matter to the tests, from the root of the repository. No leg is needed when the change touches none of them and this is certain.',
      defaultWords: 'all',
      loosens: 'any',
    }),
  },
  details: {},
  outputs: {
    legs: { description: 'The legs as a JSON list, for `fromJSON` in a matrix.' },
    count: { description: 'Number of legs.' },
    needed: { description: '`false` when the change certainly needs no test, else `true`.' },
    coverage: { description: 'Globs of the coverage of all legs, below `vetnet-tests/<artifact>/`; one per line.' },
    'test-results': {
      description: 'Globs of the results of all legs, below `vetnet-tests/<artifact>/`; one per line.',
    },
    flags: { description: 'Names of the modules that were given, one per line.' },
  },
  conditions: conditionIds,
  hosts: [],
});

export type TestPlanInputs = InputsOf<typeof testPlan>;
