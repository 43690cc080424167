import { join, relative } from 'node:path/posix';
import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import { type InputRow, inputRows } from '../../src/core/inputs/input-rows.ts';

/** The action.yml of an action in `folder`, relative to the repository. Only inputs that the runner must fill in have a `default:`. */
export function renderActionMetadata(schema: ActionSchema, folder: string): string {
  const rows = new Map(inputRows(schema).map((row) => [row.name, row]));
  const inputs = Object.entries(schema.inputs).flatMap(([name, definition]) => {
    const row = rows.get(name);
    if (row === undefined) return [];
    const { runnerDefault } = definition;
    return [
      `  ${name}:`,
      `    description: ${quote(describe(row, runnerDefault !== undefined))}`,
      `    required: ${row.required}`,
      ...(runnerDefault === undefined ? [] : [`    default: ${runnerDefault}`]),
      ...(row.deprecated === undefined
        ? []
        : [`    deprecationMessage: ${quote(`Use ${row.deprecated.by} instead.`)}`]),
    ];
  });
  const outputs = Object.entries(schema.outputs).flatMap(([name, { description }]) => [
    `  ${name}:`,
    `    description: ${quote(description)}`,
  ]);
  return [
    `# Generated from the schema of ${schema.name} by \`npm run docs\`: change it there.`,
    `name: ${quote(schema.title)}`,
    `description: ${quote(schema.description)}`,
    'branding:',
    `  icon: ${schema.branding.icon}`,
    `  color: ${schema.branding.color}`,
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    `  main: ${relative(folder, join('dist', schema.name, 'index.js'))}`,
    '',
  ].join('\n');
}

function describe(row: InputRow, filledByRunner: boolean): string {
  const fallback = row.default === '' || filledByRunner ? '' : ` Default: ${row.default}.`;
  return `${row.description}${fallback}`;
}

/** A YAML scalar in single quotes, in which only the quote itself is special. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
