import { boolean, choice, path, text } from './fields.ts';
import { input } from './input.ts';
import { enumeration } from './lists.ts';

/** Where the policy is looked for when nobody says where. */
export const defaultPolicyPath = '.github/vetnet.yml';

const runnerToken = '${{ github.token }}';

/** The words of the `publish` input. */
const publishWords = ['auto', 'none', 'summary', 'annotations', 'check', 'comment', 'status', 'sarif'] as const;

/** The inputs every action has. `action` is the built-in `check-name`. */
export function commonInputs(action: string) {
  return {
    config: input(path({ example: defaultPolicyPath }), {
      description:
        'Policy file. A file that is named here must exist; without the default file the built-in defaults hold.',
      default: defaultPolicyPath,
      inPolicy: false,
    }),
    environment: input(text({ expected: 'the name of an environment profile', example: 'staging' }), {
      description: 'Environment profile of the policy. Found by branch, tag and event when empty.',
      defaultWords: 'found by the profiles’ `deploys-from`',
      inPolicy: false,
    }),
    'working-directory': input(path({ example: 'packages/app' }), {
      description: 'Folder that all relative paths and globs start from.',
      default: '.',
      inPolicy: false,
    }),
    'fail-on': input(choice(['fail', 'warn', 'never']), {
      description: 'From which verdict on the step fails: `fail`, `warn` (strict) or `never` (only report).',
      default: 'fail',
      loosens: ['warn', 'fail', 'never'],
    }),
    'on-missing': input(choice(['fail', 'warn', 'ignore']), {
      description: 'What an inconclusive condition counts as, because its data is missing, empty or unreadable.',
      default: 'fail',
      loosens: ['fail', 'warn', 'ignore'],
    }),
    token: input(text({ expected: 'a GitHub token', example: runnerToken }), {
      description: 'Token for the GitHub API. Without one nothing is published but summary and annotations.',
      defaultWords: `\`${runnerToken}\``,
      runnerDefault: runnerToken,
      secret: true,
      inPolicy: false,
    }),
    publish: input(enumeration(publishWords, { alone: ['auto', 'none'] }), {
      description:
        'Where the report goes: `auto` is summary and annotations, and a comment where the token allows it. Else a list of places, or `none`. `sarif` uploads to code scanning.',
      default: 'auto',
      loosens: 'never',
    }),
    'check-name': input(text({ expected: 'a name', example: 'unit-tests' }), {
      description: 'Name of the check run, the comment and the files. Set it apart in a matrix.',
      default: action,
      inPolicy: false,
    }),
    'output-dir': input(path({ example: 'build/vetnet' }), {
      description: 'Folder for report, HTML, badge and evidence.',
      defaultWords: '`$RUNNER_TEMP/vetnet/<check-name>`; on a laptop `.vetnet`',
      inPolicy: false,
    }),
  } as const;
}

export type CommonInputs = ReturnType<typeof commonInputs>;

/** What the actions that change something outside have in addition. */
export const dryRunInput = {
  'dry-run': input(boolean(), {
    description: 'Print the plan and change nothing.',
    default: 'false',
    inPolicy: false,
  }),
} as const;

export type DryRunInput = typeof dryRunInput;
