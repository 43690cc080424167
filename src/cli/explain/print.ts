import { displayWidth, padWidth, wrapWidth } from '../../core/render/display-width.ts';
import { visibleLine } from '../../core/render/visible-text.ts';
import type { ActionExplanation, ExplainedScanner, Explanation } from './explanation.ts';

/** Most that a list names before it counts the rest; JSON has all. */
const mostNamed = 8;
/** Columns of the widest label before its text begins on a line of its own. */
const widestLabel = 34;

/** The explanation for people, aligned and wrapped to `columns`. */
export function printExplanation(explanation: Explanation, columns: number): string {
  const width = Math.max(50, Math.min(columns, 120));
  const { event, branch, commit, policy, environment, environments, notices, finds, actions, publishing } = explanation;
  const files = policy.files.map(({ file, sha256 }) => `${file} (sha256 ${sha256.slice(0, 12)})`);
  const run: Row[] = [
    ['event', event],
    ...(branch === undefined ? [] : [['branch', branch] as const]),
    ...(commit === undefined ? [] : [['commit', commit] as const]),
    ['policy', files.length === 0 ? 'no file: the built-in defaults hold' : files.join(', ')],
    ...policy.says.map((said) => ['', said] as const),
    ['environment', environment === undefined ? noEnvironment(environments) : nameEnvironment(environment)],
    ...finds.map(findRow),
    ...notices.map((notice) => ['note', notice] as const),
  ];
  const places = publishing.map(({ place, when }): Row => [place, when]);
  return [
    'THIS RUN',
    ...section('', run, width),
    ...actions.flatMap((action) => printAction(action, width)),
    ...section('Published in a workflow', places, width),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

type Row = readonly [label: string, text: string];

function noEnvironment(names: readonly string[]): string {
  return names.length === 0
    ? 'none: the policy has no environments'
    : `none of ${names.join(', ')} is deployed from here`;
}

function nameEnvironment({ name, why, inherits }: NonNullable<Explanation['environment']>): string {
  return `${name}, because ${why}${inherits.length === 0 ? '' : `; inherits ${inherits.join(', ')}`}`;
}

function printAction(action: ActionExplanation, width: number): readonly string[] {
  const { values, unset, conditions, finds, scanners } = action;
  const judged = conditions.filter(({ state }) => state !== 'not-judged');
  const others = conditions.filter(({ state }) => state === 'not-judged');
  const nameOf = ({ id, subject }: ActionExplanation['conditions'][number]) =>
    subject === undefined ? id : `${id} (${subject})`;
  return [
    '',
    action.action.toUpperCase(),
    ...section('Values', [...values.map(valueRow), ['not set', unset.join(', ')]], width),
    ...section('Found here', finds.map(findRow), width),
    ...(scanners.length === 0 ? [] : section('Scanners', scannerRows(scanners), width)),
    ...section(
      'Judged',
      judged.map((one) => [
        nameOf(one),
        [
          `${one.title}${one.expected === '' ? '' : `: ${one.expected}`}.`,
          one.state === 'inconclusive' ? 'Inconclusive now.' : '',
          one.why,
        ]
          .filter((part) => part !== '')
          .join(' '),
      ]),
      width,
    ),
    ...section(
      'Not judged',
      others.map((one) => [nameOf(one), one.why]),
      width,
    ),
  ];
}

function valueRow({ name, value, from }: ActionExplanation['values'][number]): Row {
  return [name, `${value}  [${from}]`];
}

function findRow({ what, found, note }: Explanation['finds'][number]): Row {
  const named = found.slice(0, mostNamed).join('; ');
  const list = found.length > mostNamed ? `${named}; and ${found.length - mostNamed} more` : named;
  return [what, [list === '' && note === '' ? 'none' : list, note].filter((part) => part !== '').join('. ')];
}

/** Those that run, and those of others only where they would run if they were there. */
function scannerRows(scanners: readonly ExplainedScanner[]): readonly Row[] {
  const running = scanners.filter(({ runs }) => runs);
  const idle = new Map<string, string[]>();
  for (const { id, runs, why } of scanners) if (!runs) idle.set(why, [...(idle.get(why) ?? []), id]);
  return [
    ...running.map(({ id, why }) => [id, why] as const),
    ...[...idle].map(([why, ids]) => ['not', `${ids.join(', ')}: ${why}`] as const),
  ];
}

function section(title: string, rows: readonly Row[], width: number): readonly string[] {
  const shown = rows.filter(([, text]) => text !== '');
  if (shown.length === 0) return [];
  const labels = shown.map(([label]) => visibleLine(label));
  const widest = Math.min(widestLabel, Math.max(...labels.map(displayWidth)));
  const indent = ' '.repeat(widest + 4);
  const lines = shown.flatMap(([, text], at) => {
    const label = labels[at] ?? '';
    const [first = '', ...rest] = wrapWidth(visibleLine(text), width - indent.length);
    const head = `  ${padWidth(label, widest)}  `;
    const body = rest.map((line) => `${indent}${line}`);
    return displayWidth(label) > widest ? [`  ${label}`, `${indent}${first}`, ...body] : [`${head}${first}`, ...body];
  });
  return title === '' ? lines : ['', `${title}:`, ...lines];
}
