import { type ExampleName, filesOf, recordingOf, type Texts } from '../harness/examples/example.ts';
import { githubToken } from '../harness/made-up-secrets.ts';
import type { AdvisoryFacts } from '../harness/osv-double/advisories.ts';
import type { Files } from '../harness/temporary-folder.ts';
import { placeIn } from './places.ts';

/** A change of an example that has to be stopped. */
export interface Fault {
  readonly name: string;
  /** What the pull request brings. */
  readonly change: Files;
  /** What its tests leave, where it is something else than recorded; null takes a report away. */
  readonly reports?: Files;
  readonly advisory?: { readonly facts: AdvisoryFacts; readonly version: string };
  /** Ids of the jobs that stop it. The job `gate` does so too, always. */
  readonly stoppedAt: readonly string[];
  /** What the jobs that stop it have found. */
  readonly verdict: 'fail' | 'inconclusive';
  /** What the gate's summary says. */
  readonly says: readonly string[];
}

/** The faults of the table, seeded into an example. */
export function faultsOf(example: ExampleName): readonly Fault[] {
  const place = placeIn(example);
  const files = filesOf(example);
  const recording = recordingOf(example);
  return [
    {
      name: 'a secret is committed',
      change: { 'scripts/publish': `curl --header 'Authorization: Bearer ${githubToken}' "$1"\n` },
      stoppedAt: ['vetnet/scan'],
      verdict: 'fail',
      says: ['scripts/publish:1'],
    },
    {
      name: 'new lines are not covered',
      change: { [place.untested.path]: place.untested.text },
      reports: { [place.trace]: withUntested(recording, place) },
      stoppedAt: ['vetnet/quality'],
      verdict: 'fail',
      says: ['Coverage of changed lines', '0.00'],
    },
    {
      name: 'a lockfile gets a package with a critical vulnerability',
      change: place.lockfiles(files),
      advisory: {
        facts: {
          id: 'GHSA-aaaa-bbbb-cccc',
          ...place.vulnerable,
          range: ['0', '9.9.9'],
          severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H' }],
        },
        version: '1.0.0',
      },
      stoppedAt: ['vetnet/scan'],
      verdict: 'fail',
      says: ['GHSA-aaaa-bbbb-cccc'],
    },
    {
      name: 'a test is red deep in a nested suite, and the command ends well all the same',
      change: { 'README.md': `${files['README.md']}\nNothing else.\n` },
      reports: { [place.red.report]: withRed(recording, place) },
      stoppedAt: ['vetnet/quality'],
      verdict: 'fail',
      says: [place.red.test],
    },
    {
      name: 'a module has no coverage',
      change: { 'README.md': `${files['README.md']}\nNothing else.\n` },
      reports: place.withoutCoverage.reports(recording),
      stoppedAt: ['vetnet/quality'],
      verdict: 'inconclusive',
      says: [`Line coverage of ${place.withoutCoverage.module}`],
    },
    {
      name: 'the policy is loosened for the change that needs it',
      change: { '.github/vetnet.yml': replaced(files['.github/vetnet.yml'], 'coverage: 95', 'coverage: 60') },
      stoppedAt: ['vetnet/scan', 'vetnet/quality'],
      verdict: 'fail',
      says: ['minimum-coverage went from 95 to 60'],
    },
  ];
}

function withUntested(recording: Texts, { trace, untested }: ReturnType<typeof placeIn>): string {
  const isCode = (line: string) => line !== '' && !/^(?:\/\/|\/\*|import )/.test(line);
  const lines = untested.text.split('\n').flatMap((line, index) => (isCode(line) ? [index + 1] : []));
  const counts = lines.map((line) => `DA:${line},0\n`).join('');
  return `${recording[trace] ?? ''}SF:${untested.path}\n${counts}end_of_record\n`;
}

function withRed(recording: Texts, { red }: ReturnType<typeof placeIn>): string {
  return replaced(recording[red.report], red.passed, red.failed);
}

/** A text with one thing changed, which must be there: a fault that is not seeded would prove nothing. */
function replaced(text: string | undefined, before: string | RegExp, after: string): string {
  const changed = text?.replace(before, after);
  if (changed === undefined || changed === text) throw new Error(`there is no ${before}`);
  return changed;
}
