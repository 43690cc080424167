import type { Scope } from './expressions.ts';
import { NotImplemented } from './source.ts';
import { evaluateTemplate, type Template } from './template.ts';
import { textOf, type Value, type ValueMap } from './values.ts';

/** The labels of a job's machine (`runs-on`). */
export function runnerLabels(template: Template | undefined, scope: Scope): readonly string[] {
  const value = template === undefined ? null : evaluateTemplate(template, scope);
  const labels = labelsIn(value).filter((label) => label !== '');
  if (labels.length === 0) throw new Error("The template is not valid. runs-on: Unexpected value ''");
  return labels;
}

function labelsIn(value: Value): readonly string[] {
  if (Array.isArray(value)) return value.map((label: Value) => textOf(label, 'runs-on'));
  if (value === null || typeof value !== 'object') return [textOf(value, 'runs-on')];
  const { group = null, labels = null } = value as ValueMap;
  return [
    ...(group === null ? [] : [`group: ${textOf(group, 'runs-on.group')}`]),
    ...(labels === null ? [] : labelsIn(labels)),
  ];
}

/** What the `runner` context says of such a machine. Every job runs on the machine of the tests, whatever it asked for. */
export function systemOf(labels: readonly string[]): { readonly os: string; readonly arch: string } {
  if (labels.some((label) => /^windows/i.test(label)))
    throw new NotImplemented(`a Windows runner (${labels.join(', ')})`);
  if (labels.some((label) => /^macos/i.test(label))) return { os: 'macOS', arch: 'ARM64' };
  return { os: 'Linux', arch: labels.some((label) => /arm/i.test(label)) ? 'ARM64' : 'X64' };
}
