import type { CheckRule } from '../check-rule.ts';

const removing =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository';

/** Rules of the check of env files. */
export const envFileRules = {
  tracked: {
    id: 'tracked-env-file',
    title: 'Env file in the repository',
    severity: 'medium',
    why: 'Env files are where secrets land, and what was committed once stays in the history.',
    fix: 'Put it into `.gitignore`, keep a `.env.example` without values, and replace what was a secret.',
    helpUrl: removing,
    cwes: [526],
  },
  secret: {
    id: 'env-file-secret',
    title: 'Secret in an env file',
    severity: 'high',
    why: 'Everyone who can read the repository can read and use it.',
    fix: 'Replace the secret where it was made, and take the file out of the repository and its history.',
    helpUrl: removing,
    cwes: [798, 526],
  },
  exampleSecret: {
    id: 'env-example-secret',
    title: 'Example with what looks like a real secret',
    severity: 'high',
    why: 'Examples are copied from working files, and are public where the code is.',
    fix: 'Replace the secret where it was made, and write `changeme` or nothing.',
    helpUrl: removing,
    cwes: [798, 526],
  },
  duplicateKey: {
    id: 'env-duplicate-key',
    title: 'Variable is set twice',
    severity: 'low',
    why: 'Which of the two holds depends on the program that reads the file.',
    fix: 'Keep one.',
    cwes: [694],
  },
  malformed: {
    id: 'env-malformed-line',
    title: 'Line that sets nothing',
    severity: 'low',
    why: 'Readers pass over it or refuse the file, so a setting may be missing.',
    fix: 'Write `NAME=value`, or `#` before a comment.',
  },
  drift: {
    id: 'env-example-drift',
    title: 'Env file and example differ',
    severity: 'low',
    why: 'Whoever sets the program up from the example misses settings, also those that protect it.',
    fix: 'Give both the same names.',
  },
} as const satisfies Record<string, CheckRule>;
