import { isBasicExpression, isMapping, isSequence } from '@actions/workflow-parser';
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { conditionOf, type Parsed } from './parse.ts';
import { NotImplemented } from './source.ts';
import { nothing, type Template, toTemplate } from './template.ts';

/** A step of a job or of a composite action. */
export interface StepDefinition {
  /** The `id` it was given. */
  readonly id: string | undefined;
  readonly name: Template | undefined;
  readonly condition: string;
  readonly env: Template;
  readonly continueOnError: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
  readonly run: Template | undefined;
  readonly shell: Template | undefined;
  readonly workingDirectory: Template | undefined;
  readonly uses: string | undefined;
  readonly with: Template;
}

export interface JobDefinition {
  readonly id: string;
  readonly name: Template | undefined;
  /** The name as it was written, with its expressions. */
  readonly writtenName: string | undefined;
  readonly needs: readonly string[];
  readonly condition: string;
  readonly strategy: Template | undefined;
  readonly permissions: Template | undefined;
  readonly concurrency: Template | undefined;
  readonly continueOnError: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
  readonly env: Template;
  readonly defaults: Template;
  readonly outputs: Template;
  readonly runsOn: Template | undefined;
  readonly steps: readonly StepDefinition[];
  /** The workflow it calls instead of running steps. */
  readonly uses: string | undefined;
  readonly with: Template;
  readonly secrets: Template | undefined;
}

export interface WorkflowDefinition {
  /** Path in its repository. */
  readonly path: string;
  readonly name: string;
  readonly on: Template;
  readonly env: Template;
  readonly defaults: Template;
  readonly permissions: Template | undefined;
  readonly concurrency: Template | undefined;
  readonly jobs: readonly JobDefinition[];
}

/** Keys that GitHub knows and this harness would have to ignore. */
const unsupportedOfJobs = ['container', 'services', 'environment', 'snapshot', 'cancel-timeout-minutes'];
const unsupportedOfSteps = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];

/** The parts of a workflow. Throws NotImplemented for what the harness cannot do. */
export function workflowDefinition(path: string, parsed: Parsed): WorkflowDefinition {
  const { root } = parsed;
  const jobs = root.find('jobs');
  if (jobs === undefined || !isMapping(jobs)) throw new Error(`${path} has no jobs`);
  const name = root.find('name');
  return {
    path,
    name: name === undefined ? path : name.toString(),
    on: part(root, 'on') ?? nothing,
    env: part(root, 'env') ?? nothing,
    defaults: part(root, 'defaults') ?? nothing,
    permissions: part(root, 'permissions'),
    concurrency: part(root, 'concurrency'),
    jobs: [...jobs].map(({ key, value }) => jobDefinition(key.toString(), value, parsed)),
  };
}

function jobDefinition(id: string, token: TemplateToken, parsed: Parsed): JobDefinition {
  if (!isMapping(token)) throw new Error(`job ${id} is no mapping`);
  refuse(token, unsupportedOfJobs, `job ${id}`);
  const needs = token.find('needs');
  return {
    id,
    name: part(token, 'name'),
    writtenName: written(token.find('name')),
    needs: needs === undefined ? [] : isSequence(needs) ? [...needs].map(String) : [needs.toString()],
    condition: conditionOf(parsed, token),
    strategy: part(token, 'strategy'),
    permissions: part(token, 'permissions'),
    concurrency: part(token, 'concurrency'),
    continueOnError: part(token, 'continue-on-error'),
    timeoutMinutes: part(token, 'timeout-minutes'),
    env: part(token, 'env') ?? nothing,
    defaults: part(token, 'defaults') ?? nothing,
    outputs: part(token, 'outputs') ?? nothing,
    runsOn: part(token, 'runs-on'),
    steps: stepDefinitions(token.find('steps'), parsed, `job ${id}`),
    uses: token.find('uses')?.toString(),
    with: part(token, 'with') ?? nothing,
    secrets: part(token, 'secrets'),
  };
}

/** The steps of a job or a composite action. */
export function stepDefinitions(token: TemplateToken | undefined, parsed: Parsed, where: string): StepDefinition[] {
  if (token === undefined || !isSequence(token)) return [];
  return [...token].map((step, index) => {
    if (!isMapping(step)) throw new Error(`${where}: step ${index + 1} is no mapping`);
    refuse(step, unsupportedOfSteps, `${where}: step ${index + 1}`);
    return {
      id: step.find('id')?.toString(),
      name: part(step, 'name'),
      condition: conditionOf(parsed, step),
      env: part(step, 'env') ?? nothing,
      continueOnError: part(step, 'continue-on-error'),
      timeoutMinutes: part(step, 'timeout-minutes'),
      run: part(step, 'run'),
      shell: part(step, 'shell'),
      workingDirectory: part(step, 'working-directory'),
      uses: step.find('uses')?.toString(),
      with: part(step, 'with') ?? nothing,
    };
  });
}

/** A text as it was written. The parser keeps the value of a text that mixes words and expressions, and the JSON of a lone one. */
function written(token: TemplateToken | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (!isBasicExpression(token) || token.source === undefined) return token.toString();
  return token.originalExpressions === undefined ? (JSON.parse(token.source) as string) : token.source;
}

function part(mapping: MappingToken, key: string): Template | undefined {
  const token = mapping.find(key);
  return token === undefined ? undefined : toTemplate(token);
}

function refuse(mapping: MappingToken, keys: readonly string[], where: string): void {
  for (const key of keys) if (mapping.find(key) !== undefined) throw new NotImplemented(`\`${key}\` (${where})`);
}
