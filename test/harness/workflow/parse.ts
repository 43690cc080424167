import { convertWorkflowTemplate, isMapping, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { FileProvider } from '@actions/workflow-parser/workflows/file-provider';
import { parseDocument } from 'yaml';
import { WorkflowRefused } from './source.ts';

/** A document that GitHub's parser accepts. */
export interface Parsed {
  readonly root: MappingToken;
  readonly context: TemplateContext;
}

/**
 * Reads a workflow with GitHub's own parser. Throws WorkflowRefused with all its objections; `provider` gives the workflows that
 * are called, so that their inputs and secrets are held against what they declare.
 */
export async function readWorkflow(path: string, text: string, provider: FileProvider): Promise<Parsed> {
  await convertChecked(path, text, provider);
  return convertChecked(path, onOneLine(text), provider);
}

async function convertChecked(path: string, content: string, provider: FileProvider): Promise<Parsed> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  if (value !== undefined) {
    await convertWorkflowTemplate(context, value, provider, {
      fetchReusableWorkflowDepth: 1,
      maxReusableWorkflowDepth: 9,
    });
  }
  return checked(path, context, value);
}

/** Reads an action.yml with GitHub's own parser. Throws WorkflowRefused with all its objections. */
export function readAction(path: string, text: string): Parsed {
  for (const content of [text, onOneLine(text)]) {
    const { context, value } = parseAction({ name: path, content }, new NoOperationTraceWriter());
    if (value !== undefined) convertActionTemplate(context, value);
    const parsed = checked(path, context, value);
    if (content !== text) return parsed;
  }
  throw new Error('unreachable');
}

function checked(path: string, context: TemplateContext, value: TemplateToken | undefined): Parsed {
  const errors = context.errors.getErrors().map((error) => `${path}: ${error.message}`);
  if (errors.length > 0) throw new WorkflowRefused(errors);
  if (value === undefined || !isMapping(value)) throw new WorkflowRefused([`${path}: A mapping was expected`]);
  return { root: value, context };
}

/**
 * The same document with every scalar on one line. The parser takes the text of a scalar of several lines that holds an expression
 * from the source, indentation and folding marks included, where GitHub takes its value.
 */
function onOneLine(text: string): string {
  return JSON.stringify(parseDocument(text, { uniqueKeys: false }).toJS());
}

/** The condition of a job or step with the `success()` that GitHub puts before one that asks for no status. */
export function conditionOf(parsed: Parsed, mapping: MappingToken): string {
  const token = mapping.find('if');
  if (token === undefined) return 'success()';
  const condition = convertToIfCondition(parsed.context, token);
  if (condition === undefined)
    throw new Error(`the parser accepted a condition and refused it later: ${token.toString()}`);
  return condition.expression;
}
