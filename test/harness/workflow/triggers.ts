import picomatch from 'picomatch';
import type { RunEvent } from './events.ts';
import { NotImplemented } from './source.ts';
import type { Template } from './template.ts';
import { memberOf, membersOf } from './template-members.ts';

/** Types of activity that start a workflow which names none. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};

const known = [
  'branches',
  'branches-ignore',
  'tags',
  'tags-ignore',
  'paths',
  'paths-ignore',
  'types',
  'workflows',
  'inputs',
  'cron',
];

/** Whether an event starts a workflow: its name, type, branch or tag, and paths (GitHub Docs: workflow syntax, `on`). */
export function isTriggered(on: Template, event: RunEvent): boolean {
  const trigger = triggerOf(on, event.name);
  if (trigger === undefined) return false;
  for (const [key] of membersOf(trigger))
    if (!known.includes(key)) throw new NotImplemented(`\`${key}\` of ${event.name}`);
  const types = texts(memberOf(trigger, 'types')) ?? usualTypes[event.name];
  if (types !== undefined && event.action !== undefined && !types.includes(event.action)) return false;
  const workflows = texts(memberOf(trigger, 'workflows'));
  if (workflows !== undefined && !workflows.includes(event.workflow ?? '')) return false;
  return refMatches(trigger, event) && pathsMatch(trigger, event);
}

function triggerOf(on: Template, name: string): Template | undefined {
  if (on.kind === 'mapping') return memberOf(on, name);
  const names = on.kind === 'list' ? on.items : [on];
  return names.find((each) => each.kind === 'literal' && each.value === name);
}

function refMatches(trigger: Template, { filteredRef }: RunEvent): boolean {
  if (filteredRef === undefined) return true;
  const branches = texts(memberOf(trigger, 'branches'));
  const branchesIgnore = texts(memberOf(trigger, 'branches-ignore'));
  const tags = texts(memberOf(trigger, 'tags'));
  const tagsIgnore = texts(memberOf(trigger, 'tags-ignore'));
  const [only, ignored] = filteredRef.kind === 'branch' ? [branches, branchesIgnore] : [tags, tagsIgnore];
  const others = filteredRef.kind === 'branch' ? [tags, tagsIgnore] : [branches, branchesIgnore];
  if (only !== undefined) return selects(only, filteredRef.name);
  if (ignored !== undefined) return !selects(ignored, filteredRef.name);
  // Filters of the one kind leave out pushes of the other.
  return others.every((list) => list === undefined);
}

function pathsMatch(trigger: Template, { changedPaths }: RunEvent): boolean {
  if (changedPaths === undefined) return true;
  const only = texts(memberOf(trigger, 'paths'));
  const ignored = texts(memberOf(trigger, 'paths-ignore'));
  if (only !== undefined) return changedPaths.some((path) => selects(only, path));
  return ignored === undefined || changedPaths.some((path) => !selects(ignored, path));
}

/** Whether the last pattern that matches is one without `!`. */
function selects(patterns: readonly string[], text: string): boolean {
  return patterns.reduce((selected, pattern) => {
    const exclude = pattern.startsWith('!');
    // To GitHub these count repetitions of the character before them.
    if (/[?+[\]]/.test(pattern)) throw new NotImplemented(`the filter pattern ${pattern}`);
    return picomatch.isMatch(text, exclude ? pattern.slice(1) : pattern, { dot: true, noextglob: true, nobrace: true })
      ? !exclude
      : selected;
  }, false);
}

function texts(template: Template | undefined): readonly string[] | undefined {
  if (template === undefined) return undefined;
  const items = template.kind === 'list' ? template.items : [template];
  return items.map((item) => (item.kind === 'literal' ? String(item.value) : ''));
}
