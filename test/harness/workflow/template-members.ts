import type { Template } from './template.ts';

/** The members of a template that is a mapping; none of another. */
export function membersOf(template: Template | undefined): readonly (readonly [string, Template])[] {
  return template?.kind === 'mapping' ? template.entries : [];
}

/** One member of a template that is a mapping. */
export function memberOf(template: Template | undefined, key: string): Template | undefined {
  return membersOf(template).find(([name]) => name === key)?.[1];
}
