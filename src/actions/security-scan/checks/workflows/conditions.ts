import type { Text } from '../../../../core/policy/yaml-access.ts';
import type { Workflow } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { type Expression, expansionsOf, readExpression } from './expression.ts';
import { workflowRules } from './rules.ts';
import { hitAt, isPrivileged, type WorkflowCheck } from './workflow-check.ts';

/** Names that others choose, so that a part of a word can be made to fit. */
const chosen = /^github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\..+)$/;
/** Conditions that stand before something that not everyone may do. */
const guards = /actor|author_association|permission|fork|label|\bref\b|ref_name|head_ref|repository|event_name|login/i;

/** Conditions that hold when they should not. */
export const findConditions: WorkflowCheck = ({ workflow }) =>
  conditionsOf(workflow).flatMap((condition) => [
    ...alwaysTrue(condition),
    ...comparisons(condition, isPrivileged(workflow)),
  ]);

function conditionsOf(workflow: Workflow): readonly Text[] {
  return workflow.jobs.flatMap((job) => [
    ...(job.condition === undefined ? [] : [job.condition]),
    ...job.steps.flatMap(({ condition }) => condition ?? []),
  ]);
}

function alwaysTrue({ value, offset }: Text): readonly Hit[] {
  const [expansion] = expansionsOf(value);
  if (expansion === undefined || (expansion.start === 0 && expansion.end === value.length)) return [];
  const ended = expansion.start === 0 && value.slice(expansion.end).trim() === '';
  const message = ended
    ? 'The line end after `}}` belongs to the condition, which is always true with it.'
    : 'There is text outside `${{ }}`, so the condition is always true.';
  const severity = guards.test(value) ? 'high' : 'medium';
  return [hitAt(workflowRules.unsoundCondition, offset, message, { severity })];
}

function comparisons({ value, offset }: Text, privileged: boolean): readonly Hit[] {
  const parts = expansionsOf(value);
  const sources = parts.length === 0 ? [value] : parts.map(({ source }) => source);
  return sources.flatMap((source) => {
    const expression = readExpression(source);
    return expression === undefined ? [] : judge(expression, offset, privileged);
  });
}

function judge(expression: Expression, offset: number, privileged: boolean): readonly Hit[] {
  if (expression.kind === 'operation') {
    const { operator, operands } = expression;
    if (operator === '&&' || operator === '||') {
      return operands.flatMap((operand) => judge(operand, offset, privileged));
    }
    const actor = operands.some(({ kind, ...rest }) => kind === 'context' && 'path' in rest && isActor(rest.path));
    const bot = operands.some((operand) => operand.kind === 'literal' && operand.value.endsWith('[bot]'));
    if (operator === '==' && actor && bot) {
      const message = 'github.actor is compared with the name of a bot, which a stranger can arrange.';
      return [hitAt(workflowRules.botConditions, offset, message, { severity: privileged ? 'high' : 'low' })];
    }
  }
  if (expression.kind === 'call' && expression.name === 'contains') {
    const [within, part] = expression.args;
    if (within?.kind === 'literal' && part?.kind === 'context' && chosen.test(part.path)) {
      const message = `contains() looks for ${part.path} anywhere in a text, so a part of a word is enough.`;
      return [hitAt(workflowRules.unsoundContains, offset, message)];
    }
  }
  return [];
}

function isActor(path: string): boolean {
  return path === 'github.actor' || path === 'github.triggering_actor';
}
