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
    '```yaml',
    'steps:',
    `  - uses: org/vetnet-actions/${name}@v1`,
    ...requiredInputs(schema),
    '```',
    ...section('## What it judges', `conditions of ${name}`),
    ...section('## Inputs', `inputs of ${name}`),
    ...section('', `inputs outside the policy of ${name}`),
    ...(hasDetails ? section('## What only the policy says', `policy of ${name}`) : []),
    ...section('## Outputs', `outputs of ${name}`),
    '',
    'A figure that was not measured is the word `unknown`. Compare outputs as text: in GitHub’s expressions an empty text equals 0.',
    '',
  ].join('\n');
}

/** Lines of the step's `with`, so that the example works when pasted. */
function requiredInputs({ inputs }: ActionSchema): readonly string[] {
  const required = Object.entries(inputs).filter(([, { required }]) => required === true);
  if (required.length === 0) return [];
  return ['    with:', ...required.map(([name, { field }]) => `      ${name}: ${JSON.stringify(field.words.example)}`)];
}

function section(heading: string, name: string): readonly string[] {
  const marked = ['', `<!-- generated: ${name} -->`, '<!-- end of generated -->'];
  return heading === '' ? marked : ['', heading, ...marked];
}
