import { defineAction } from '../../src/core/inputs/action-schema.ts';
import { choice, count, text } from '../../src/core/inputs/fields.ts';
import { input } from '../../src/core/inputs/input.ts';
import { mapping, optional, recordOf } from '../../src/core/inputs/shapes.ts';

/** An action that no one runs, with one input of every sort. */
export const sampleAction = defineAction({
  name: 'sample',
  title: "The sample's gate",
  description: 'Judges samples: all of them.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    glob: input(text({ expected: 'a glob', example: 'a/**' }), { description: 'Where samples lie.', required: true }),
    limit: input(count(), { description: 'At most so many.', default: '5' }),
    size: input(choice(['small', 'large']), { description: 'How large they are.', default: 'small' }),
    maximum: input(count(), { description: 'Old name.', deprecated: { by: 'limit', since: '1.2' } }),
  },
  details: {
    depth: optional(count(), 'How deep to look.', { default: '3' }),
    groups: optional(recordOf(mapping({ paths: text({ expected: 'paths' }) })), 'Groups by name.'),
  },
  outputs: { samples: { description: 'How many samples there are, or `unknown`.' } },
  conditions: { 'samples-count': 'At least one sample is there.' },
  hosts: [{ host: '`samples.example.org`', when: 'always', sent: 'a GET request' }],
});
