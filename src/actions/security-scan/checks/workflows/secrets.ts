import { entriesOf, entryOf, nodeAt, SourceCursor, textOf, textsBelow } from '../../../../core/policy/yaml-access.ts';
import { readUses } from '../../../../readers/workflows/uses.ts';
import { stepsOf, type Workflow } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { type Expression, expansionsOf, readExpression } from './expression.ts';
import { workflowRules } from './rules.ts';
import { hitAt, type WorkflowCheck } from './workflow-check.ts';

/** Secrets that reach more than they must. */
export const findSecrets: WorkflowCheck = ({ workflow }) => [
  ...inherited(workflow),
  ...credentials(workflow),
  ...expansions(workflow),
  ...inScripts(workflow),
];

function inherited(workflow: Workflow): readonly Hit[] {
  return workflow.jobs.flatMap(({ node, uses }) => {
    const secrets = entryOf(node, 'secrets');
    if (uses === undefined || secrets === undefined || textOf(secrets.value)?.value !== 'inherit') return [];
    const local = readUses(uses.value)?.kind === 'local';
    const message = `All secrets are passed to ${uses.value}.`;
    return [hitAt(workflowRules.secretsInherit, secrets.keyOffset, message, { severity: local ? 'low' : 'medium' })];
  });
}

function credentials(workflow: Workflow): readonly Hit[] {
  return workflow.jobs.flatMap(({ id, node }) => {
    const holders = [nodeAt(node, 'container'), ...entriesOf(nodeAt(node, 'services')).map(({ value }) => value)];
    return holders.flatMap((holder) => {
      const password = textOf(nodeAt(nodeAt(holder, 'credentials'), 'password'));
      if (password === undefined || password.value === '' || password.value.includes('${{')) return [];
      const message = `The job ${id} has a password for its registry in clear text.`;
      const hit = hitAt(workflowRules.containerCredentials, password.offset, message);
      return [{ ...hit, category: 'secret' as const, identity: `${id} credentials` }];
    });
  });
}

/** Expressions anywhere that hand out all secrets, or parts that are not masked. */
function expansions(workflow: Workflow): readonly Hit[] {
  const hits: Hit[] = [];
  for (const text of textsBelow(workflow.root)) {
    if (!/secrets/i.test(text.value)) continue;
    const cursor = new SourceCursor(workflow.source, text);
    for (const { source, start, end } of expansionsOf(text.value)) {
      const index = cursor.next('${{');
      if (!/secrets/i.test(source)) continue;
      const expression = readExpression(source);
      if (expression === undefined) continue;
      const rule = judge(expression);
      if (rule === undefined) continue;
      const message =
        rule === workflowRules.overprovisionedSecrets
          ? 'The expression reads every secret, not the ones that are needed.'
          : 'A part of a secret is taken out with fromJSON, and logs do not mask it.';
      hits.push(hitAt(rule, index, message, { length: end - start }));
    }
  }
  return hits;
}

function judge(
  expression: Expression,
): typeof workflowRules.overprovisionedSecrets | typeof workflowRules.unredactedSecrets | undefined {
  switch (expression.kind) {
    case 'literal':
      return undefined;
    case 'context':
      return /^secrets\.\*/.test(expression.path) ? workflowRules.overprovisionedSecrets : undefined;
    case 'operation':
      return first(expression.operands);
    case 'call': {
      const [argument] = expression.args;
      const path = argument?.kind === 'context' ? argument.path : '';
      if (expression.name === 'tojson' && path === 'secrets') return workflowRules.overprovisionedSecrets;
      if (expression.name === 'fromjson' && path.startsWith('secrets.') && expression.access !== '') {
        return workflowRules.unredactedSecrets;
      }
      return first(expression.args);
    }
  }
}

function first(expressions: readonly Expression[]): ReturnType<typeof judge> {
  for (const expression of expressions) {
    const rule = judge(expression);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function inScripts(workflow: Workflow): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { step } of stepsOf(workflow)) {
    const { run } = step;
    if (run === undefined) continue;
    const cursor = new SourceCursor(workflow.source, run);
    for (const { source, start, end } of expansionsOf(run.value)) {
      const index = cursor.next('${{');
      const name = /^\s*secrets\s*\.\s*([\w-]+)\s*$/i.exec(source)?.[1];
      if (name === undefined) continue;
      const message = `The secret ${name} is written into the script itself.`;
      hits.push(hitAt(workflowRules.secretInScript, index, message, { length: end - start, statement: step.offset }));
    }
  }
  return hits;
}
