import { load } from 'js-yaml';
import type { SourceFile } from './source-tree.ts';

/** A fenced yaml block of a Markdown file. */
export interface Snippet {
  /** File and line of the block's first line, as `README.md:12`. */
  readonly place: string;
  readonly text: string;
}

type SnippetKind = 'workflow' | 'action' | 'policy' | 'dependabot' | 'unknown';

/** Every block fenced as yaml or yml, without its own indentation; of one fenced as diff what it is afterwards. */
export function snippetsIn({ path, text }: SourceFile): readonly Snippet[] {
  const snippets: Snippet[] = [];
  let fence:
    | { readonly mark: string; readonly indent: string; readonly kind: string; readonly line: number }
    | undefined;
  let body: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^(?<indent>\s*)(?<mark>`{3,}|~{3,})\s*(?<language>\S*)/.exec(line)?.groups;
    if (fence === undefined) {
      if (marks === undefined) continue;
      const { mark = '', indent = '', language = '' } = marks;
      fence = { mark, indent, kind: kindOfFence[language.toLowerCase()] ?? '', line: index + 2 };
      body = [];
    } else if (marks?.mark?.startsWith(fence.mark) === true && marks.language === '') {
      if (fence.kind !== '') {
        const lines = fence.kind === 'diff' ? afterwards(body) : body;
        snippets.push({ place: `${path}:${fence.line}`, text: `${lines.join('\n')}\n` });
      }
      fence = undefined;
    } else {
      body.push(line.startsWith(fence.indent) ? line.slice(fence.indent.length) : line.trimStart());
    }
  }
  if (fence !== undefined) throw new Error(`${path}:${fence.line - 1}: the block is never closed`);
  return snippets;
}

const kindOfFence: Readonly<Record<string, 'yaml' | 'diff'>> = { yaml: 'yaml', yml: 'yaml', diff: 'diff' };

/** The lines of a diff that stay or come, without their marks. */
function afterwards(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
}

const jobKeys = ['runs-on', 'steps', 'needs', 'strategy', 'services', 'uses'];

/** What a snippet is, by its top-level keys. */
export function kindOf(text: string): SnippetKind {
  const value: unknown = load(text);
  if (Array.isArray(value)) return 'workflow';
  if (typeof value !== 'object' || value === null) return 'unknown';
  const keys = Object.keys(value);
  if (keys.includes('runs')) return 'action';
  if (keys.includes('updates')) return 'dependabot';
  if (keys.includes('on') || keys.includes('jobs') || keys.includes('permissions')) return 'workflow';
  if (keys.some((key) => jobKeys.includes(key))) return 'workflow';
  return keys.includes('version') ? 'policy' : 'unknown';
}

/** Whether a snippet is a workflow that could be pasted into a file as it is. */
export function isWholeWorkflow(text: string): boolean {
  const value: unknown = load(text);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'on') && Object.hasOwn(value, 'jobs');
}

/** A whole workflow out of a part of one: a list of steps, a job's body, a `permissions` or `jobs` key. Whole ones stay as they are. */
export function completeWorkflow(text: string): string {
  const value: unknown = load(text);
  const indent = (spaces: number): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces));
  const start = 'on: push\n';
  const earlier = jobsBefore(text);
  const job = `${start}jobs:\n${earlier.jobs}  job:\n${earlier.needs}`;
  if (Array.isArray(value)) return `${job}    runs-on: ubuntu-latest\n    steps:\n${indent(6)}`;
  const keys = Object.keys(value as object);
  if (isWholeWorkflow(text)) return text;
  if (keys.includes('jobs')) return `${start}${text}`;
  const steps = `    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n`;
  if (keys.includes('on') || keys.every((key) => ['permissions', 'concurrency', 'env', 'name'].includes(key))) {
    return `${keys.includes('on') ? '' : start}${text}jobs:\n  job:\n${steps}`;
  }
  const runner = keys.includes('uses') || keys.includes('runs-on') ? '' : '    runs-on: ubuntu-latest\n';
  return `${job}${runner}${indent(4)}`;
}

/** The jobs that a part of a workflow speaks of as those before it, with the outputs that it takes from them. */
function jobsBefore(text: string): { readonly jobs: string; readonly needs: string } {
  const outputs = new Map<string, Set<string>>();
  for (const { groups } of text.matchAll(/\bneeds\.(?<job>[\w-]+)\.(?:outputs\.(?<output>[\w-]+))?/g)) {
    const known = outputs.get(groups?.job ?? '') ?? new Set();
    outputs.set(groups?.job ?? '', groups?.output === undefined ? known : known.add(groups.output));
  }
  if (outputs.size === 0) return { jobs: '', needs: '' };
  const jobs = [...outputs].map(([id, names]) => {
    const given = [...names].map((name) => `${name}: x`).join(', ');
    return `  ${id}: { runs-on: ubuntu-latest, outputs: { ${given} }, steps: [{ run: 'true' }] }\n`;
  });
  return { jobs: jobs.join(''), needs: `    needs: [${[...outputs.keys()].join(', ')}]\n` };
}
