import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import { commonInputs } from '../../src/core/inputs/common-inputs.ts';
import { inputRows } from '../../src/core/inputs/input-rows.ts';
import { policyRows } from './policy-rows.ts';

/** A Markdown table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Keeps a cell in its cell: a bar would end it even inside a code span. */
function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|');
}

export function inputsTable(schema: ActionSchema): string {
  const rows = inputRows(schema).map((row) => {
    const deprecated =
      row.deprecated === undefined
        ? ''
        : ` **Deprecated since ${row.deprecated.since}:** use \`${row.deprecated.by}\`.`;
    const fallback = row.required ? '**required**' : row.default;
    return [`\`${row.name}\``, row.type, fallback, `${row.description}${deprecated}`];
  });
  return table(['Input', 'Type', 'Default', 'Meaning'], rows);
}

/** One sentence that names the inputs which the policy cannot say. */
export function inputsOutsidePolicy(schema: ActionSchema): string {
  const names = Object.entries(schema.inputs)
    .filter(([, definition]) => definition.inPolicy === false)
    .map(([name]) => `\`${name}\``);
  return `In a workflow or on the command line only: ${names.join(', ')}.`;
}

export function policyTable(schema: ActionSchema): string {
  const rows = policyRows(schema.details, 'short').map((row) => [`\`${row.key}\``, row.type, row.default, row.meaning]);
  return table(['Key', 'Type', 'Default', 'Meaning'], rows);
}

/**
 * Every key of an action's section of the policy but those that all actions have: inputs that may stand there, and what only it says.
 * Undefined where there are none.
 */
export function policyKeysTable(schema: ActionSchema): string | undefined {
  const common = commonInputs(schema.name);
  const inputs = inputRows(schema)
    .filter(({ name }) => schema.inputs[name]?.inPolicy !== false && !Object.hasOwn(common, name))
    .map(({ name, type, default: fallback, description }) => [`\`${name}\``, type, fallback, description]);
  const details = policyRows(schema.details, 'short').map((row) => [
    `\`${row.key}\``,
    row.type,
    row.default,
    row.meaning,
  ]);
  const rows = [...inputs, ...details];
  return rows.length === 0 ? undefined : table(['Key', 'Type', 'Default', 'Meaning'], rows);
}

export function outputsTable(schema: ActionSchema): string {
  const rows = Object.entries(schema.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(['Output', 'Meaning'], rows);
}

export function conditionsTable(conditions: ActionSchema['conditions']): string {
  return table(
    ['Condition', 'What it says'],
    Object.entries(conditions).map(([id, meaning]) => [`\`${id}\``, meaning]),
  );
}

export function hostsTable({ hosts }: ActionSchema): string {
  return table(
    ['Host', 'When', 'What is sent'],
    hosts.map(({ host, when, sent }) => [host, when, sent]),
  );
}

/** Formats in alphabetical order of their titles. */
export function formatsTable(readers: readonly { readonly id: string; readonly title: string }[]): string {
  const rows = readers.map(({ id, title }) => [title, `\`${id}\``]);
  return table(
    ['Format', 'Named in reports as'],
    rows.sort(([a = ''], [b = '']) => a.localeCompare(b, 'en')),
  );
}
