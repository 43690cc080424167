import { defineAction } from '../../../src/core/inputs/action-schema.ts';
import { choice, count, text } from '../../../src/core/inputs/fields.ts';
import { input } from '../../../src/core/inputs/input.ts';
import { globs } from '../../../src/core/inputs/lists.ts';
import { percentage } from '../../../src/core/inputs/quantities.ts';
import { mapping, optional, recordOf } from '../../../src/core/inputs/shapes.ts';

/** An action with an input of every sort, under a name the policy knows. */
export const sampleAction = defineAction({
  name: 'quality-gate',
  title: 'Sample',
  description: 'For tests.',
  branding: { icon: 'check', color: 'green' },
  inputs: {
    coverage: input(globs(), { description: 'Reports.' }),
    'minimum-coverage': input(percentage(), { description: 'Least coverage.', threshold: true, implied: '80' }),
    'maximum-drop': input(percentage(), { description: 'Largest drop.', threshold: true }),
    'minimum-tests': input(count({ minimum: 1 }), { description: 'Least tests.', default: '1', threshold: true }),
    baseline: input(text(), { description: 'What to compare with.' }),
    'old-minimum': input(percentage(), {
      description: 'Old name.',
      deprecated: { by: 'minimum-coverage', since: '1.2.0' },
    }),
  },
  details: {
    exclude: optional(globs(), 'Files left out.'),
    repeated: optional(choice(['count', 'retry']), 'Reruns.', { default: 'count', loosens: ['count', 'retry'] }),
    modules: optional(
      recordOf(mapping({ paths: globs(), minimum: optional(percentage(), 'Least coverage.') })),
      'Parts.',
    ),
  },
  outputs: { figure: { description: 'A figure.' } },
  conditions: {},
  hosts: [],
});
