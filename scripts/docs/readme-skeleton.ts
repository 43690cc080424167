import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';

/** What the README.md of an action starts as: everything that its schema knows. People write the rest around the markers. */
export function readmeSkeleton(schema: ActionSchema): string {
  const { name, description } = schema;
  const hasDetails = Object.keys(schema.details).length > 0;
  return [
    `# ${name}`,
    '',
    description,
    '',
    '## Use',
    '',
    ...block('yaml', ...step(schema)),
    '',
    '## Examples',
    '',
    '### Report without failing',
    '',
    ...block('yaml', ...step(schema, { 'fail-on': 'never' })),
    '',
    '### On a laptop',
    '',
    ...block('', `node path/to/vetnet-actions/dist/cli.js ${name}${requiredFlags(schema)}`),
    '',
    '### For all workflows of a repository',
    '',
    ...block('yaml', 'version: 1', `${name}:`, '  fail-on: warn'),
    ...section('## What it judges', `conditions of ${name}`),
    ...section('## Inputs', `inputs of ${name}`),
    ...section('', `inputs outside the policy of ${name}`),
    ...(hasDetails ? section('## What only the policy says', `policy of ${name}`) : []),
    ...section('## Outputs', `outputs of ${name}`),
    '',
    'A figure that was not measured is the word `unknown`. Compare outputs as text: in GitHub’s expressions an empty text equals 0.',
    '',
    '## Troubleshooting',
    '',
    ...troubles,
  ].join('\n');
}

/** What any action may say. */
const troubles = [
  '**`The step failed: what could not be judged does not pass (on-missing).`**',
  '',
  'Nothing is known to be wrong, and not everything was looked at: the conditions that are inconclusive say why, and how to mend it.',
  '',
  '**`GitHub refused the call: the token lacks …`**',
  '',
  'The verdict stands all the same. [Permissions](../../docs/permissions.md) says what each place to publish to needs.',
  '',
  '**`The run was cancelled before it had judged.`**',
  '',
  'Run it again, or give the job more minutes.',
  '',
];

function block(language: string, ...lines: readonly string[]): readonly string[] {
  return [`\`\`\`${language}`, ...lines, '```'];
}

/** A step that works when pasted: with an example for each input that is required, and what is given. */
function step(schema: ActionSchema, given: Readonly<Record<string, string>> = {}): readonly string[] {
  const inputs = { ...Object.fromEntries(required(schema)), ...given };
  const lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}`);
  return [`- uses: org/vetnet-actions/${schema.name}@v1`, ...(lines.length === 0 ? [] : ['  with:', ...lines])];
}

function requiredFlags(schema: ActionSchema): string {
  return required(schema)
    .map(([name, value]) => ` --${name} '${value}'`)
    .join('');
}

function required({ inputs }: ActionSchema): readonly (readonly [name: string, example: string])[] {
  return Object.entries(inputs)
    .filter(([, definition]) => definition.required === true)
    .map(([name, { field }]) => [name, field.words.example]);
}

function section(heading: string, name: string): readonly string[] {
  const marked = ['', `<!-- generated: ${name} -->`, '<!-- end of generated -->'];
  return heading === '' ? marked : ['', heading, ...marked];
}
