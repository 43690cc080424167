import { Refusal, showValue } from '../../core/inputs/field.ts';
import { suggest } from '../../core/inputs/suggest.ts';
import { entriesOf, nodeAt, textOf } from '../../core/policy/yaml-access.ts';
import type { YamlEntry } from '../../core/policy/yaml-node.ts';
import type { Saying } from './remark.ts';
import type { Check, Scope } from './scope.ts';
import type { KnownInput, KnownWorkflow } from './suite.ts';
import type { Usage } from './workflow-file.ts';

/** Holds each use of ours against what there is: its name, its place, its inputs and their values. */
export const checkUses: Check = (scope) => scope.file.usages.flatMap((usage) => judge(usage, scope));

function judge(usage: Usage, scope: Scope): readonly Saying[] {
  const { use, text, step } = usage;
  const refuse = (what: string, fix: string): readonly Saying[] => [
    { level: 'error', rule: 'unknown-use', offset: text.offset, what, fix },
  ];
  if (use.kind === 'malformed') return refuse(use.what, use.fix);
  if (use.kind === 'workflow' && step !== undefined) {
    return refuse(`${text.value} is a workflow, and a step can only use an action.`, 'Call it from a job of its own.');
  }
  if (use.kind === 'action' && step === undefined) {
    return refuse(`${text.value} is an action, and a job can only call a workflow.`, 'Use it in a step.');
  }
  if (use.kind === 'action') {
    const action = scope.suite.actions.get(use.name);
    if (action !== undefined) return judgeInputs(usage, `The action ${use.name}`, action.inputs, scope);
    return refuse(`There is no action ${use.name}.`, meantBy(use.name, [...scope.suite.actions.keys()]));
  }
  const { workflows } = scope.suite;
  if (workflows === undefined) return [notThere(usage)];
  const workflow = workflows.get(use.file);
  if (workflow !== undefined) {
    return [
      ...judgeInputs(usage, `The workflow ${use.file}`, workflow.inputs, scope),
      ...judgeSecrets(usage, workflow),
    ];
  }
  return refuse(`There is no workflow ${use.file} to call.`, meantBy(use.file, [...workflows.keys()]));
}

function notThere({ text }: Usage): Saying {
  return {
    level: 'unknown',
    rule: 'not-checked',
    offset: text.offset,
    what: `The workflows of vetnet-actions are not beside this bundle, so nothing is known of ${text.value}.`,
    fix: 'Run the check from a clone or a release, not from a copy of dist alone.',
  };
}

/** Names that a message still lists; the help of an action tells more. */
const mostNames = 15;

function meantBy(name: string, names: readonly string[], usage?: Usage): string {
  const meant = suggest(name, names);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  if (usage?.use.kind === 'action' && names.length > mostNames)
    return `\`vetnet ${usage.use.name} --help\` lists them.`;
  return `There are: ${names.join(', ')}.`;
}

function judgeInputs(
  usage: Usage,
  whose: string,
  inputs: ReadonlyMap<string, KnownInput>,
  scope: Scope,
): readonly Saying[] {
  const sayings: Saying[] = [];
  // GitHub does not tell upper and lower case of inputs apart.
  const known = new Map([...inputs].map(([name, input]) => [name.toLowerCase(), { name, input }]));
  const present = new Set<string>();
  for (const entry of usage.given) {
    const found = known.get(entry.key.toLowerCase());
    if (found === undefined) {
      // A called workflow with an input it does not have is refused as a whole; an action only loses it.
      const what = `${whose} has no input ${entry.key}.`;
      const fix = meantBy(entry.key, [...inputs.keys()], usage);
      sayings.push({ level: 'error', rule: 'unknown-input', offset: entry.keyOffset, what, fix });
      continue;
    }
    if (isGiven(entry)) present.add(found.name);
    sayings.push(...judgeValue(entry, found.input));
  }
  for (const [name, input] of inputs) {
    if (!input.required || present.has(name) || (input.inPolicy && saysInPolicy(usage, name, scope))) continue;
    const what = `${whose} needs the input ${name}.`;
    const fix = `Add \`${name}: ${input.field?.words.example.split('\n')[0] ?? '…'}\` below \`with:\`.`;
    sayings.push({ level: 'error', rule: 'missing-input', offset: usage.text.offset, what, fix });
  }
  return sayings;
}

/** GitHub refuses a call with a secret that the workflow does not declare. */
function judgeSecrets({ node }: Usage, { file, secrets }: KnownWorkflow): readonly Saying[] {
  return entriesOf(nodeAt(node, 'secrets'))
    .filter(({ key }) => !secrets.has(key.toLowerCase()))
    .map(({ key, keyOffset }): Saying => {
      const what = `The workflow ${file} has no secret ${key}: GitHub refuses to start the run.`;
      const fix = secrets.size === 0 ? 'Remove `secrets`; it needs none.' : meantBy(key, [...secrets]);
      return { level: 'error', rule: 'unknown-input', offset: keyOffset, what, fix };
    });
}

/** An empty input is an input not given. */
function isGiven({ value }: YamlEntry): boolean {
  return value.kind !== 'scalar' || (value.value !== null && String(value.value).trim() !== '');
}

function saysInPolicy({ use }: Usage, name: string, { policy }: Scope): boolean {
  if (use.kind !== 'action') return false;
  return policy === undefined || policy.sections[use.name]?.[name] !== undefined;
}

function judgeValue(entry: YamlEntry, input: KnownInput): readonly Saying[] {
  const { key, value } = entry;
  const refuse = (shown: string, expected: string, fix: string): readonly Saying[] => {
    const what = `${key} is ${JSON.stringify(shown)}; expected ${expected}.`;
    return [{ level: 'error', rule: 'input-value', offset: value.offset, what, fix }];
  };
  if (value.kind !== 'scalar') {
    const fix = 'Write one text; with `|` it may have several lines.';
    return refuse(value.kind === 'list' ? 'a list' : 'a mapping', 'a text, because an input is one', fix);
  }
  const text = textOf(value)?.value ?? '';
  if (text.includes('${{') || text.trim() === '') return [];
  if (input.type === 'boolean' && typeof value.value !== 'boolean') {
    return refuse(text, '`true` or `false` without quotes', 'Write `true` or `false`.');
  }
  if (input.type === 'number' && typeof value.value !== 'number') return refuse(text, 'a number', 'Write a number.');
  if (input.successor !== undefined) {
    const what = `${key} is deprecated.`;
    const fix = `Use ${input.successor}.`;
    return [{ level: 'warning', rule: 'unknown-input', offset: entry.keyOffset, what, fix }];
  }
  const read = input.field?.read(text);
  if (input.field === undefined || !(read instanceof Refusal)) return [];
  return refuse(showValue(read.part ?? text), input.field.words.expected, read.mend);
}
