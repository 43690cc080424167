import { type ActionSchema, defineAction } from '../core/inputs/action-schema.ts';
import { text } from '../core/inputs/fields.ts';
import { commonHosts, type HostUse } from '../core/inputs/host-use.ts';
import { input } from '../core/inputs/input.ts';
import { type GatePart, gateParts, isOfWhole, type Named, nameInGate, wordsInGate } from './names.ts';

/** The umbrella: what both parts take and tell, and one verdict. */
export const gate: ActionSchema = defineAction({
  name: 'gate',
  title: 'VetNet gate',
  description:
    'Scans for secrets, vulnerable dependencies and unsafe code, judges coverage and tests, and gives one verdict.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    ...ofParts('inputs'),
    'base-ref': input(text({ expected: 'a branch, tag or commit', example: 'main' }), {
      description: 'Where the change starts: what was there before is not new, and its lines are no part of the patch.',
      defaultWords: 'from the event',
      inPolicy: false,
    }),
  },
  details: {},
  outputs: {
    ...ofParts('outputs'),
    'badge-path': { description: 'Path of a badge as SVG.' },
    'html-path': { description: 'Path of the report as one HTML file.' },
  },
  conditions: Object.assign({}, ...gateParts.map(({ schema }) => schema.conditions)),
  hosts: gateParts.flatMap(hostsOf),
});

/** The inputs or outputs of both parts by the gate's names. */
function ofParts<Of extends Named>(of: Of): ActionSchema[Of] {
  return Object.fromEntries(
    gateParts.flatMap((part) =>
      Object.entries(part.schema[of])
        .filter(([name]) => !isOfWhole(part, of, name))
        .map(([name, definition]) => [
          nameInGate(part, of, name),
          { ...definition, description: wordsInGate(part, definition.description) },
        ]),
    ),
  ) as ActionSchema[Of];
}

function hostsOf(part: GatePart): readonly HostUse[] {
  return part.schema.hosts
    .filter((use) => !commonHosts.includes(use))
    .map((use) => ({ ...use, host: wordsInGate(part, use.host), when: wordsInGate(part, use.when) }));
}
