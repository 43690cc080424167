import { entryOf, textOf } from '../../core/policy/yaml-access.ts';
import type { YamlEntry } from '../../core/policy/yaml-node.ts';
import { type Grants, grantsOf, isEnough, levelOf } from './grants.ts';
import type { Saying } from './remark.ts';
import { type Check, isJudge, type Scope } from './scope.ts';
import type { Usage } from './workflow-file.ts';

/** Holds what a job's token may do against what the use asks of it. A job that says nothing has what the workflow says. */
export const checkPermissions: Check = (scope) => {
  const { workflow } = scope.file;
  if (workflow.kind === 'action') return [];
  return scope.file.usages.flatMap((usage) => {
    const written = usage.job.permissions ?? workflow.permissions;
    return usage.use.kind === 'workflow' ? ofCall(usage, written, scope) : ofStep(usage, written, scope);
  });
};

/** A called workflow never gets more than its caller; GitHub refuses to start a run that asks for it. */
function ofCall(usage: Usage, written: YamlEntry | undefined, { suite }: Scope): readonly Saying[] {
  const { use, text, job } = usage;
  const called = use.kind === 'workflow' ? suite.workflows?.get(use.file) : undefined;
  if (called === undefined) return [];
  const asked = [...called.grants.each].filter(([, level]) => level !== 'none').sort();
  const yaml = asked.map(([scope, level]) => `${scope}: ${level}`).join(', ');
  const grants = grantsOf(written);
  if (written !== undefined && grants === undefined) return [];
  const lacking =
    grants === undefined ? [] : asked.filter(([scope, level]) => !isEnough(levelOf(grants, scope), level));
  if (grants === undefined) {
    if (yaml === '') return [];
    return [
      {
        level: 'warning',
        rule: 'missing-permission',
        offset: text.offset,
        what: `The job ${job.id} has no \`permissions\`, so it depends on a setting of the repository whether GitHub starts ${called.file}.`,
        fix: `Give the job \`permissions: { ${yaml} }\`.`,
      },
    ];
  }
  if (lacking.length === 0) return [];
  const missing = lacking.map(([scope, level]) => `\`${scope}: ${level}\``).join(' and ');
  return [
    {
      level: 'error',
      rule: 'missing-permission',
      offset: written?.keyOffset ?? text.offset,
      what: `The job ${job.id} does not grant ${missing}, which ${called.file} asks for: GitHub refuses to start the run.`,
      fix: `Give the job \`permissions: { ${yaml} }\`.`,
    },
  ];
}

/** What each place of `publish` needs. */
const places: Readonly<Record<string, string>> = {
  check: 'checks',
  comment: 'pull-requests',
  status: 'statuses',
  sarif: 'security-events',
};

function ofStep(usage: Usage, written: YamlEntry | undefined, scope: Scope): readonly Saying[] {
  const grants = grantsOf(written);
  if (!isJudge(usage) || grants === undefined || hasOwnToken(usage)) return [];
  return [...reading(usage, grants, written), ...publishing(usage, grants, written, scope)];
}

/** Another token than the job's has rights of its own; without one nothing is published. */
function hasOwnToken({ given }: Usage): boolean {
  const token = given.find(({ key }) => key.toLowerCase() === 'token');
  if (token === undefined) return false;
  return !/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(textOf(token.value)?.value ?? '');
}

/** The checkout and the look at the base commit. */
function reading(usage: Usage, grants: Grants, written: YamlEntry | undefined): readonly Saying[] {
  if (isEnough(levelOf(grants, 'contents'), 'read')) return [];
  const checksOut = usage.job.steps.some(({ uses }) => uses?.value.startsWith('actions/checkout@') === true);
  if (!checksOut) return [];
  return [
    {
      level: 'warning',
      rule: 'missing-permission',
      offset: written?.keyOffset ?? usage.text.offset,
      what: `The job ${usage.job.id} may not read the repository, so the checkout fails in a private one.`,
      fix: 'Add `contents: read` to its `permissions`.',
    },
  ];
}

function publishing(
  usage: Usage,
  grants: Grants,
  written: YamlEntry | undefined,
  { policy, file }: Scope,
): readonly Saying[] {
  const said = entryOf({ kind: 'mapping', offset: 0, entries: usage.given }, 'publish');
  const text = said === undefined ? undefined : textOf(said.value)?.value;
  if (text?.includes('${{')) return [];
  const words = text === undefined ? wordsOfPolicy(usage, policy) : text.split(/[\s,]+/);
  const isAuto = words.length === 0 || words.includes('auto');
  const wanted = isAuto ? (file.workflow.triggers.has('pull_request') ? ['comment'] : []) : words;
  return wanted.flatMap((place): readonly Saying[] => {
    const permission = places[place];
    if (permission === undefined || isEnough(levelOf(grants, permission), 'write')) return [];
    return [
      {
        level: isAuto ? 'warning' : 'error',
        rule: 'missing-permission',
        offset: said?.value.offset ?? written?.keyOffset ?? usage.text.offset,
        what: `The job ${usage.job.id} may not write \`${permission}\`, so the report is not published as ${place}.`,
        fix: `Add \`${permission}: write\` to its \`permissions\`, or leave ${place} out of \`publish\`.`,
      },
    ];
  });
}

function wordsOfPolicy({ use }: Usage, policy: Scope['policy']): readonly string[] {
  const section = use.kind === 'action' ? policy?.sections[use.name] : undefined;
  const words = section?.publish ?? policy?.common.publish;
  return Array.isArray(words) ? words.map(String) : [];
}
