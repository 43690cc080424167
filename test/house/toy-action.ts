import type { Files } from '../harness/temporary-folder.ts';

/** An action that nobody needs, as its author writes it: one room, and what main.ts says of it. */
export const toyAction = {
  name: 'file-count',
  line: "  'file-count': () => import('./actions/file-count/entry.ts'),\n",
  room: {
    'inputs.ts': `import { defineAction, type InputsOf } from '../../core/inputs/action-schema.ts';
import { boolean, count } from '../../core/inputs/fields.ts';
import { input } from '../../core/inputs/input.ts';
import { optional } from '../../core/inputs/shapes.ts';

/** The public face of the count of files. */
export const fileCount = defineAction({
  name: 'file-count',
  title: 'File count',
  description: 'Counts the files of a folder.',
  branding: { icon: 'hash', color: 'blue' },
  inputs: {
    'minimum-files': input(count(), { description: 'At least so many.', default: '1', threshold: true }),
  },
  details: { hidden: optional(boolean(), 'Whether hidden files count.', { default: 'false' }) },
  outputs: { files: { description: 'Number of files, or \`unknown\`.' } },
  conditions: { 'files-count': 'At least so many files are in the folder.' },
  hosts: [],
});

export type FileCountInputs = InputsOf<typeof fileCount>;
`,
    'entry.ts': `import { entryOf } from '../../core/run/entry.ts';
import { fileCount } from './inputs.ts';

export const entry = entryOf(fileCount, () => import('./index.ts'));
`,
    'index.ts': `import { verdictOf } from '../../core/model/verdict.ts';
import type { ActionResult, ActionRun } from '../../core/run/action-run.ts';
import { type FileCountInputs, fileCount } from './inputs.ts';

export const schema = fileCount;

/** Counts and judges. */
export async function run({ inputs, ports, workingDirectory }: ActionRun<FileCountInputs>): Promise<ActionResult> {
  const entries = await ports.files.list(workingDirectory);
  const counted = entries.filter(({ name, kind }) => kind === 'file' && (inputs.hidden || !name.startsWith('.')));
  const minimum = inputs['minimum-files'];
  const condition = {
    id: 'files-count',
    title: 'Number of files',
    outcome: counted.length >= minimum ? 'pass' : 'fail',
    expected: \`>= \${minimum}\`,
    actual: String(counted.length),
    reason: \`The folder holds \${counted.length} files.\`,
  } as const;
  return {
    verdict: verdictOf([condition]),
    metrics: [],
    sections: [],
    notes: [],
    outputs: { files: String(counted.length) },
    facts: { files: counted.length },
  };
}
`,
  } satisfies Files,
};
