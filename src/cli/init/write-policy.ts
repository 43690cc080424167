import { isModuleName } from '../../actions/test-plan/module-names.ts';
import { escapePattern } from '../../core/files/glob-pattern.ts';
import type { Project, Unit } from '../../engines/project/project.ts';
import type { KnownDemands } from './known-demands.ts';
import { yamlComment, yamlText } from './yaml-text.ts';

/** Units that a comment names; all are printed when the file is written. */
const mostNamed = 12;

/**
 * The policy of a new user: what is known of the repository as keys, the rest as comments to take up. Nothing in it is weaker than
 * the built-in defaults, but a threshold that the repository has had before. `steps`: the workflow plans no tests.
 */
export function writePolicy(
  project: Project,
  demands: KnownDemands,
  { steps = false }: { readonly steps?: boolean } = {},
): string {
  return [
    '# What a change must meet. `vetnet check` checks this file, `vetnet explain` tells what comes of it.',
    'version: 1',
    '',
    '# Secrets always fail. Other findings fail from the first severity on, and wait for a review from the second.',
    'security-scan:',
    '  fail-on-severity: critical',
    '  warn-on-severity: high',
    '',
    ...qualityGate(project, demands),
    '',
    ...(steps ? [] : [...testPlan(project), '']),
    '# With this, a change that weakens the policy fails instead of warning.',
    '# protect: true',
    '',
  ].join('\n');
}

function qualityGate({ units }: Project, { coverage, patch }: KnownDemands): readonly string[] {
  const measured = units.filter(({ reports }) => reports.coverage.length > 0);
  const tested = units.filter(({ tests }) => tests !== undefined);
  if (tested.length === 0) {
    return [
      '# No test was found, so nothing is demanded of tests and coverage yet.',
      '# quality-gate:',
      '#   minimum-coverage: 80',
    ];
  }
  if (measured.length === 0) {
    return [
      '# A failed test always fails. None of the tests found here measures coverage yet.',
      'quality-gate:',
      '  minimum-tests: 1',
      '  # minimum-coverage: 80',
    ];
  }
  return [
    '# A failed test always fails.',
    'quality-gate:',
    ...line(
      'minimum-coverage',
      coverage,
      80,
      'percent of lines over all reports; it is 80 unless set: begin with what you have',
    ),
    ...line('minimum-patch-coverage', patch, 80, 'percent of the lines that a change adds or rewrites'),
    '  minimum-tests: 1',
    ...modulesOf(measured),
  ];
}

function line(key: string, known: KnownDemands['coverage'], usual: number, meaning: string): readonly string[] {
  if (known === undefined) return [`  # ${key}: ${usual} # ${meaning}`];
  return [`  ${key}: ${known.percent} # as in ${known.from}`];
}

/** Units with a folder of their own are shown apart. A minimum is for the team to set. */
function modulesOf(measured: readonly Unit[]): readonly string[] {
  const paths = [...new Set(measured.map(({ path }) => path))].filter((path) => path !== '.');
  if (paths.length < 2) return [];
  const names = new Set<string>();
  const lines = paths.flatMap((path) => {
    const name = moduleName(path, names);
    names.add(name);
    return [`    ${yamlText(name)}:`, `      paths: ${JSON.stringify(`${escapePattern(path)}/**`)}`];
  });
  return ['  # Shown apart; each may have a `minimum-coverage` of its own.', '  modules:', ...lines];
}

/** Longest name that the policy takes, less what makes it unique. */
const moduleCharacters = 60;

/** The folder as the policy takes a name: letters, digits and signs between them; numbered where it is taken. */
function moduleName(path: string, taken: ReadonlySet<string>): string {
  const words = path.replace(/[^A-Za-z0-9._-]+/g, '-').slice(-moduleCharacters);
  const name = words.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '') || 'module';
  let unique = name;
  for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`;
  return unique;
}

function testPlan({ units, gaps }: Project): readonly string[] {
  const tested = units.filter(({ tests }) => tests !== undefined);
  // `ecosystem: none` would leave the tests out for good, also once what hides them is mended.
  if (tested.length === 0 && gaps.length > 0) {
    return [
      '# No test was found, and not everything could be read. Mend that, or say how the tests are run:',
      '# test-plan:',
      '#   test-command: make test',
    ];
  }
  if (tested.length === 0) {
    return [
      '# Nothing here has tests that we know how to run. Once there are some, remove this, or name a `test-command`.',
      'test-plan:',
      '  ecosystem: none',
    ];
  }
  const named = tested.slice(0, mostNamed).map(({ path, ecosystem, command }) => {
    return `#   ${yamlComment(path)} (${ecosystem}): ${yamlComment(command ?? 'the usual command')}`;
  });
  const more = tested.length > mostNamed ? [`#   and ${tested.length - mostNamed} more`] : [];
  return [
    '# Each of these is a job of its own, found anew in every run:',
    ...named,
    ...more,
    '# To choose other folders or another command:',
    '# test-plan:',
    ...modulesExample(tested),
    '#   test-command: make test',
  ];
}

function modulesExample(tested: readonly Unit[]): readonly string[] {
  const names = tested.map(({ path }) => path).filter(isModuleName);
  const [first, second] = [...new Set(names)];
  if (first === undefined || second === undefined) return [];
  return [`#   modules: [${yamlText(first)}, ${yamlText(second)}]`, "#   module-path: '{module}'"];
}
