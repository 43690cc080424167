import type { ActionSchema } from '../inputs/action-schema.ts';
import { commonInputs } from '../inputs/common-inputs.ts';
import { type Field, field, Refusal } from '../inputs/field.ts';
import { boolean, choice, count } from '../inputs/fields.ts';
import { enumeration } from '../inputs/lists.ts';
import { anything, mapping, optional, recordOf, type Shape } from '../inputs/shapes.ts';
import { unreadSections } from './action-names.ts';
import { evidenceDemands } from './evidence-demand.ts';
import { policyVersion } from './policy.ts';
import { presetNames } from './presets.ts';
import { profileShape } from './profile-shape.ts';

function version(): Field<number> {
  const words = {
    kind: 'version',
    expected: `\`${policyVersion}\``,
    example: `${policyVersion}`,
    json: { const: policyVersion },
  };
  return field(words, (given) =>
    given === policyVersion ? given : new Refusal(`Write \`version: ${policyVersion}\`; this build reads no other.`),
  );
}

/** The inputs common to all that the policy can set for all actions. */
function commonKeys(): Shape {
  return inputKeys(commonInputs('any action'));
}

function inputKeys(inputs: ActionSchema['inputs']): Shape {
  const entries = Object.entries(inputs)
    .filter(([, definition]) => definition.inPolicy !== false && definition.deprecated === undefined)
    .map(([name, definition]) => {
      const builtIn = definition.default === undefined ? {} : { default: definition.default };
      return [name, optional(definition.field, definition.description, builtIn)] as const;
    });
  return Object.fromEntries(entries);
}

/** The section of one action: its inputs and its details. */
function sectionShape(action: ActionSchema) {
  return mapping<Shape>({ ...inputKeys(action.inputs), ...action.details });
}

/** The whole policy file. */
export function policyShape(actions: readonly ActionSchema[]) {
  const read = actions.map((action) => [action.name, optional(sectionShape(action), action.description)] as const);
  const unread = unreadSections(actions.map(({ name }) => name)).map(
    (name) => [name, optional(anything(), 'Not read by this version.')] as const,
  );
  return mapping({
    version: version(),
    ...commonKeys(),
    ...Object.fromEntries([...read, ...unread]),
    presets: optional(
      enumeration(presetNames),
      '`main-to-staging`: staging deploys from `main`, production from `release/*`.',
    ),
    environments: optional(recordOf(profileShape(actions)), 'Environment profiles by name.'),
    'environment-files': optional(
      boolean(),
      'Whether `configs/<environment>.yml` are read as profiles; `true` unless told otherwise.',
    ),
    hipaa: optional(
      choice(['strict']),
      '`strict`: six years of retention, compulsory evidence, and high findings and personal data block.',
    ),
    protect: optional(boolean(), 'Whether a change that loosens this policy fails instead of warning.'),
    'require-evidence': optional(evidenceDemands(), 'Evidence that must be there before an upload or a deployment.'),
    'retention-days': optional(
      count({ minimum: 1, maximum: 36_500, example: '365' }),
      'How long evidence is kept, in days.',
    ),
  });
}
