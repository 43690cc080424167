import type { ActionSchema } from '../inputs/action-schema.ts';
import { commonInputs } from '../inputs/common-inputs.ts';
import { type Field, field, Refusal } from '../inputs/field.ts';
import { choice, count, text } from '../inputs/fields.ts';
import { enumeration, globs } from '../inputs/lists.ts';
import { notifyRoutes } from '../inputs/notify-routes.ts';
import { duration, percentage } from '../inputs/quantities.ts';
import { listOf, mapping, optional, recordOf, type Shape, type ValueOf } from '../inputs/shapes.ts';
import { evidenceDemands } from './evidence-demand.ts';

/** Version of an operating system: text, because YAML reads `26.10` as 26.1. */
function osVersion(): Field<string> {
  return text({
    expected: 'a version such as "17.0", in quotes',
    example: '"17.0"',
    pattern: '\\d{1,4}(\\.\\d{1,4}){0,2}',
  });
}

const approvals = ['required', 'optional', 'none'] as const;
type Approval = (typeof approvals)[number];

/** Whether someone must approve a deployment; `true` and `false` say `required` and `none`. */
function approval(): Field<Approval> {
  const words = {
    kind: approvals.join(' | '),
    expected: '`required`, `optional` or `none`',
    example: 'required',
    json: { enum: [...approvals, true, false] },
    words: approvals,
  };
  return field(words, (given) => {
    if (given === true || given === 'true') return 'required';
    if (given === false || given === 'false') return 'none';
    return approvals.find((word) => word === given) ?? new Refusal('Use `required`, `optional` or `none`.');
  });
}

/** A web address without user name or password, which do not belong into a file that is committed. */
function webAddress(): Field<string> {
  const host = '([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])';
  const address = `https?://${host}(:[0-9]{1,5})?([/?#][^\\0\\s]*)?`;
  const words = {
    kind: 'URL',
    expected: 'an http or https URL without credentials',
    example: 'https://staging.example.org',
    json: { type: 'string', pattern: `^\\s*${address}\\s*$` },
  };
  const shape = new RegExp(`^${address}$`);
  return field(words, (given) => {
    if (typeof given !== 'string' || !shape.test(given) || !URL.canParse(given)) {
      return new Refusal('Give a whole address, for example https://staging.example.org.');
    }
    return given;
  });
}

/** A number that is not negative. */
function rate(): Field<number> {
  const words = {
    kind: 'number',
    expected: 'a number from 0 on',
    example: '50',
    json: {
      anyOf: [
        { type: 'number', minimum: 0 },
        { type: 'string', pattern: '^\\s*[0-9]{1,15}(\\.[0-9]{1,9})?\\s*$' },
      ],
    },
  };
  return field(words, (given) => {
    const value = typeof given === 'string' && /^[0-9]{1,15}(\.[0-9]{1,9})?$/.test(given) ? Number(given) : given;
    const good = typeof value === 'number' && Number.isFinite(value) && value >= 0;
    return good ? value : new Refusal('Give a number, for example 50 or 0.5.');
  });
}

/** The thresholds of a running service, judged by health checks. Durations in ms, rates in percent, throughput in requests per second. */
export const serviceThresholds = {
  'max-p50': optional(duration(), 'Longest median response time.'),
  'max-p95': optional(duration(), 'Longest 95th percentile of the response time.'),
  'max-p99': optional(duration(), 'Longest 99th percentile of the response time.'),
  'max-error-rate': optional(percentage(), 'Largest share of failed requests.'),
  'min-throughput': optional(rate(), 'Least requests per second.'),
} as const;

const common = commonInputs('any action');

/** The keys of a profile but for its parent; the same stand below `overrides`. */
export const profileKeys = {
  url: optional(webAddress(), 'Address of the running service. Not inherited.'),
  'deploys-from': optional(
    mapping({
      branches: optional(globs({ example: 'release/*' }), 'Branches, as globs.'),
      tags: optional(globs({ example: 'v*' }), 'Tags, as globs.'),
      events: optional(globs({ example: 'push' }), 'Events such as `push` or `workflow_dispatch`, as globs.'),
    }),
    'What is deployed here; an environment that is not named is found by it. Not inherited.',
    { loosens: 'change' },
  ),
  approval: optional(approval(), 'Whether someone must approve a deployment.', { loosens: approvals }),
  checks: optional(enumeration(['basic', 'advanced']), 'Health checks that must pass.'),
  watch: optional(duration(), 'How long the service is watched after a deployment.', { loosens: 'lower' }),
  rollback: optional(choice(['automatic', 'manual']), 'Whether a broken deployment is undone without asking.', {
    loosens: ['automatic', 'manual'],
  }),
  strategy: optional(
    choice(['instant', 'gradual', 'rolling', 'canary', 'blue-green']),
    'How traffic moves to a new version.',
    { loosens: 'never' },
  ),
  notify: optional(notifyRoutes(), 'Who is told of what.', { loosens: 'never' }),
  app: optional(
    mapping({
      'bundle-id': optional(
        text({ expected: 'a bundle id', example: 'org.example.app', pattern: '[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+' }),
        'Bundle id of this environment’s app. Not inherited.',
      ),
      'minimum-os': optional(osVersion(), 'Oldest OS version the app runs on.'),
      'target-os': optional(osVersion(), 'OS version the app is built for.'),
      'device-families': optional(
        enumeration(['iphone', 'ipad', 'mac', 'tv', 'vision', 'watch']),
        'Devices the app runs on.',
      ),
    }),
    'What the app for this environment must be.',
  ),
  expect: optional(
    mapping({
      status: optional(
        listOf(count({ minimum: 100, maximum: 599, example: '200' })),
        'HTTP status codes that are healthy.',
        { loosens: 'more' },
      ),
      body: optional(text({ example: '"status":"ok"' }), 'Text that the answer must hold.'),
      headers: optional(recordOf(text({ example: 'no-store' })), 'Headers and the text each must hold.'),
    }),
    'What a healthy answer looks like.',
  ),
  'require-evidence': optional(evidenceDemands(), 'Evidence that must be there before a deployment.'),
  'fail-on': optional(common['fail-on'].field, common['fail-on'].description),
  'on-missing': optional(common['on-missing'].field, common['on-missing'].description),
} as const;

/** The threshold inputs of the actions of this build. */
function thresholdInputs(actions: readonly ActionSchema[]): Shape {
  const entries = actions.flatMap((action) =>
    Object.entries(action.inputs)
      .filter(([, definition]) => definition.threshold === true)
      .map(([name, definition]) => [name, optional(definition.field, definition.description)] as const),
  );
  return Object.fromEntries(entries);
}

const parentName = text({ expected: 'the name of another environment', example: 'staging' });

/** One environment profile as the policy or a file of its own has it. */
export function profileShape(actions: readonly ActionSchema[]) {
  const thresholds = mapping<Shape>({ ...serviceThresholds, ...thresholdInputs(actions) });
  const keys = { ...profileKeys, thresholds: optional(thresholds, 'Thresholds of the actions in this environment.') };
  const parent = 'Environment or preset whose values hold where this one has none.';
  return mapping({
    'inherits-from': optional(parentName, parent),
    inherits_from: optional(parentName, 'Alias of `inherits-from`.'),
    ...keys,
    overrides: optional(mapping(keys), 'What differs from the parent; the same as to write it one level higher.'),
  });
}

export type WrittenProfile = ValueOf<ReturnType<typeof profileShape>>;
/** What a profile can say, its parent aside. */
export type ProfileValues = NonNullable<WrittenProfile['overrides']>;
