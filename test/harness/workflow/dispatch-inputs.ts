import { WorkflowRefused } from './source.ts';
import type { Template } from './template.ts';
import { memberOf, membersOf } from './template-members.ts';
import type { Value, ValueMap } from './values.ts';

/**
 * The inputs of a `workflow_dispatch` run: given or default, held against type and options. Throws WorkflowRefused where GitHub
 * would not accept the dispatch.
 */
export function dispatchInputs(on: Template, given: ValueMap): ValueMap {
  const declared = membersOf(memberOf(memberOf(on, 'workflow_dispatch'), 'inputs'));
  const unexpected = Object.keys(given).filter((name) => !declared.some(([known]) => known === name));
  if (unexpected.length > 0) throw new WorkflowRefused([`Unexpected inputs provided: ${JSON.stringify(unexpected)}`]);
  return Object.fromEntries(declared.map(([name, input]) => [name, inputValue(name, input, given[name])]));
}

function inputValue(name: string, input: Template, given: Value | undefined): Value {
  const type = literal(input, 'type') ?? 'string';
  const value = given ?? literal(input, 'default');
  if (value === null || value === '') {
    if (literal(input, 'required') === true) throw new WorkflowRefused([`Required input '${name}' not provided`]);
    return type === 'boolean' ? false : '';
  }
  if (type === 'boolean') {
    if (!['true', 'false'].includes(String(value))) {
      throw new WorkflowRefused([
        `Provided value '${String(value)}' for input '${name}' not in the list of allowed values`,
      ]);
    }
    return String(value) === 'true';
  }
  if (type === 'number') return Number(value);
  const options = memberOf(input, 'options');
  const allowed =
    options?.kind === 'list' ? options.items.map((item) => (item.kind === 'literal' ? String(item.value) : '')) : [];
  if (type === 'choice' && !allowed.includes(String(value))) {
    throw new WorkflowRefused([
      `Provided value '${String(value)}' for input '${name}' not in the list of allowed values`,
    ]);
  }
  return String(value);
}

function literal(input: Template, key: string): Value {
  const member = memberOf(input, key);
  return member?.kind === 'literal' ? member.value : null;
}
