import type { Exception } from './complaint.ts';

const page = /^(?:README\.md|docs\/|actions\/[^/]+\/README\.md)/;

/** Every complaint of a linter that stands on purpose. One that no longer occurs fails the peer. */
export const exceptions: readonly Exception[] = [
  {
    linter: 'zizmor',
    rule: 'unpinned-uses',
    places: page,
    message: /: org\/vetnet-actions[/@]\S*@v1$|: org\/vetnet-actions@v1$/,
    reason:
      'A page names the major version, which stays right; docs/security-model.md says how to pin a commit of a release.',
  },
  {
    linter: 'zizmor',
    rule: 'unpinned-uses',
    places: /^examples\/[^/]+\/\.github\/workflows\//,
    message: /: org\/vetnet-actions\/\S+@v1$/,
    reason: 'An example is about the release that comes next, whose commit it cannot know.',
  },
  {
    linter: 'zizmor',
    rule: 'anonymous-definition',
    places: page,
    reason:
      'The id of a job is the name of its check, which is what these pages speak about; a second name would only make two.',
  },
  {
    linter: 'zizmor',
    rule: 'artipacked',
    places: /^actions\/quality-gate\/README\.md:/,
    reason: 'The job that keeps the baseline pushes it with the token of the checkout, and uploads no artifact.',
  },
  {
    linter: 'zizmor',
    rule: 'dangerous-triggers',
    places: /^docs\/forks\.md:/,
    message: /workflow_run/,
    reason: 'The recipe that comments for forks checks nothing out, and reads two reports as data; the page says why.',
  },
];
