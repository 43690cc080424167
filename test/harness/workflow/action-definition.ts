import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMapping } from '@actions/workflow-parser';
import { type StepDefinition, stepDefinitions } from './definition.ts';
import { readAction } from './parse.ts';
import { NotImplemented, WorkflowRefused } from './source.ts';
import { type Template, toTemplate } from './template.ts';

interface ActionInputs {
  /** Default by name, as far as the input has one. */
  readonly inputs: ReadonlyMap<string, Template | undefined>;
}

export interface NodeAction extends ActionInputs {
  readonly kind: 'node';
  readonly main: string;
  readonly post: string | undefined;
  readonly postCondition: string;
}

export interface CompositeAction extends ActionInputs {
  readonly kind: 'composite';
  readonly outputs: readonly (readonly [string, Template])[];
  readonly steps: readonly StepDefinition[];
}

export type ActionDefinition = NodeAction | CompositeAction;

const known = new Map<string, ActionDefinition>();

/** Reads the action.yml or action.yaml in a folder, once as long as it stays the same; throws WorkflowRefused when there is none or GitHub's parser refuses it. */
export function actionDefinition(folder: string): ActionDefinition {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new WorkflowRefused([
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
    ]);
  }
  const text = readFileSync(file, 'utf8');
  const key = `${file}\n${text}`;
  const definition = known.get(key) ?? definitionIn(file, text);
  known.set(key, definition);
  return definition;
}

function definitionIn(file: string, text: string): ActionDefinition {
  const parsed = readAction(file, text);
  const runs = parsed.root.find('runs');
  if (runs === undefined || !isMapping(runs)) throw new WorkflowRefused([`${file}: no runs`]);
  const inputs = new Map(
    members(parsed.root.find('inputs')).map(([name, input]) => [name, memberOf(input, 'default')] as const),
  );
  const using = runs.find('using')?.toString() ?? '';
  if (using === 'composite') {
    const outputs = members(parsed.root.find('outputs')).flatMap(([name, output]) => {
      const value = memberOf(output, 'value');
      return value === undefined ? [] : [[name, value] as const];
    });
    return { kind: 'composite', inputs, outputs, steps: stepDefinitions(runs.find('steps'), parsed, file) };
  }
  if (!using.startsWith('node')) throw new NotImplemented(`actions that run on ${using} (${file})`);
  if (runs.find('pre') !== undefined) throw new NotImplemented(`\`pre\` of an action (${file})`);
  return {
    kind: 'node',
    inputs,
    main: runs.find('main')?.toString() ?? '',
    post: runs.find('post')?.toString(),
    postCondition: runs.find('post-if')?.toString() ?? 'always()',
  };
}

function members(token: Parameters<typeof toTemplate>[0] | undefined): readonly (readonly [string, Template])[] {
  if (token === undefined) return [];
  const template = toTemplate(token);
  return template.kind === 'mapping' ? template.entries : [];
}

function memberOf(template: Template, key: string): Template | undefined {
  return template.kind === 'mapping' ? template.entries.find(([name]) => name === key)?.[1] : undefined;
}
