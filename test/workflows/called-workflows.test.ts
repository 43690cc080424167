import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { readSource } from '../house/source-tree.ts';
import { granted } from './gate-scenario.ts';

// What the called workflows say about themselves, and what is told of them elsewhere.

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

interface Called {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { description?: string; type?: string; default?: unknown }>>;
      readonly secrets?: unknown;
    };
  };
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const names = ['gate', 'security'] as const;
const textOf = (name: string) => readSource(`.github/workflows/${name}.yml`).text;
const workflowOf = (name: string) => load(textOf(name)) as Called;

/** Permissions that a caller has to grant: those of all jobs. */
function wantedBy({ jobs }: Called): string {
  const all = Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions));
  const entries = Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([scope, access]) => `${scope}: ${access}`).join(', ');
}

describe.each(names)('%s.yml', (name) => {
  const workflow = workflowOf(name);
  const text = textOf(name);

  test('types and describes every input, and uses it', () => {
    for (const [input, { description, type, default: value }] of Object.entries(workflow.on.workflow_call.inputs)) {
      expect([input, description]).toEqual([input, expect.stringMatching(/\S\.$/)]);
      expect(['string', 'boolean', 'number']).toContain(type);
      expect(typeof value).toBe(type);
      expect(text).toContain(`inputs.${input}`);
    }
  });

  test('takes no secrets, shares no concurrency group with its caller, and asks for nothing as a whole', () => {
    expect(workflow.on.workflow_call.secrets).toBeUndefined();
    expect(text).not.toContain('secrets.');
    expect(workflow.concurrency).toBeUndefined();
    expect(workflow.permissions).toEqual({});
  });

  test('is documented with just the permissions that its jobs ask for', () => {
    const wanted = wantedBy(workflow);
    const bold = wanted.split(', ').map((one) => `**\`${one}\`**`);
    const page = readSource('docs/permissions.md').text;
    expect(page.split(`## ${name}.yml`)[1]).toMatch(/^\s*The caller grants/);
    expect(page.split(`## ${name}.yml`)[1]?.split('\n')[2]).toBe(`The caller grants ${bold.join(' and ')}.`);
    const commented = [...text.matchAll(/^# {7,}([a-z-]+: (?:read|write)) #/gm)].map(([, one]) => one);
    expect(commented.sort().join(', ')).toBe(wanted);
  });
});

describe('gate.yml', () => {
  const { jobs } = workflowOf('gate');
  const others = Object.keys(jobs).filter((id) => id !== 'gate');
  const judge = jobs.gate?.steps.find(({ uses }) => uses === '$/actions/job-results')?.with ?? {};

  test('asks for what its tests grant', () => {
    expect(wantedBy(workflowOf('gate'))).toBe(granted);
  });

  test('judges every job, whatever happened: none can be added and forgotten', () => {
    expect(jobs.gate?.if).toBe('${{ always() }}');
    expect(jobs.gate?.needs).toEqual(others);
    expect(judge.required?.split(/,\s*/)).toEqual(others);
    // What is JSON already stands there without quotes.
    const needs = (judge.needs ?? '').replaceAll(/\$\{\{ toJSON\(([^)]+)\) \}\}/g, '"json of $1"');
    const results = others.map((id) => {
      const verdict = id === 'test' ? {} : { outputs: { verdict: `json of needs.${id}.outputs.verdict` } };
      return [id, { result: `\${{ needs.${id}.result }}`, ...verdict }];
    });
    expect(JSON.parse(needs)).toEqual(Object.fromEntries(results));
  });

  test('lets no input decide how jobs are judged', () => {
    expect(Object.keys(judge).sort()).toEqual([
      'check-name',
      'needs',
      'publish',
      'reports',
      'required',
      'skippable',
      'working-directory',
    ]);
  });

  test('gives a job that runs the code of a change no right but to read', () => {
    expect(jobs.test?.permissions).toEqual({ contents: 'read' });
    for (const { permissions, steps } of Object.values(jobs)) {
      const checksOut = steps.some(({ uses }) => uses?.startsWith('actions/checkout@') === true);
      if (checksOut) expect(permissions).toEqual({ contents: 'read' });
    }
  });
});
