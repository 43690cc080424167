import { defineAction, type InputsOf } from '../../core/inputs/action-schema.ts';
import { text } from '../../core/inputs/fields.ts';
import { input } from '../../core/inputs/input.ts';
import { globs } from '../../core/inputs/lists.ts';
import { conditionIds } from './conditions.ts';
import { jobNames } from './job-names.ts';

/** The public face of the judge of earlier jobs. */
export const jobResults = defineAction({
  name: 'job-results',
  title: 'Job results',
  description: 'Judges how earlier jobs ended, joins their reports, and gives one verdict for a required check.',
  branding: { icon: 'git-merge', color: 'green' },
  inputs: {
    needs: input(text({ expected: 'the `needs` context as JSON', example: '{"test":{"result":"success"}}' }), {
      description:
        'Results of the jobs that this one waits for: the expression `toJSON(needs)`. Of each job only `result` is read, and the outputs `verdict` and `summary` where it has them, so a smaller object will do.',
      required: true,
      inPolicy: false,
    }),
    required: input(jobNames('scan, test'), {
      description: 'Ids of jobs that have to be among `needs`, so that none is lost when the workflow is edited.',
      inPolicy: false,
    }),
    skippable: input(jobNames('test'), {
      description:
        'Ids of jobs that may be skipped. Give it only where an earlier job has decided so on purpose; a job that failed or was cancelled still counts.',
      inPolicy: false,
    }),
    reports: input(globs({ example: 'vetnet-reports/*/report.json' }), {
      description:
        'Reports (`report-path`) of actions of this suite in earlier jobs of the run, one glob per line. Their conditions join this verdict, and one that is not there is inconclusive.',
      inPolicy: false,
    }),
  },
  details: {},
  outputs: {
    'failed-jobs': { description: 'Ids of the jobs that failed, separated by commas, or `unknown`.' },
    'inconclusive-jobs': {
      description: 'Ids of the jobs that have not said whether they pass, separated by commas, or `unknown`.',
    },
    'badge-path': { description: 'Path of a badge as SVG.' },
    'html-path': { description: 'Path of the report as one HTML file.' },
  },
  conditions: conditionIds,
  hosts: [],
});

export type JobResultsInputs = InputsOf<typeof jobResults>;
