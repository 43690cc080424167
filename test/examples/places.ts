import type { ExampleName, Texts } from '../harness/examples/example.ts';
import type { AdvisoryFacts } from '../harness/osv-double/advisories.ts';
import type { Files } from '../harness/temporary-folder.ts';

/** Where an example has what faults are seeded into. */
export interface Place {
  /** A new file, none of whose lines a test runs. */
  readonly untested: { readonly path: string; readonly text: string };
  /** The trace that such a file would stand in. */
  readonly trace: string;
  /** The package that comes into the lockfile. */
  readonly vulnerable: Pick<AdvisoryFacts, 'ecosystem' | 'name'>;
  lockfiles(files: Texts): Files;
  /** A test in a suite within a suite. */
  readonly red: {
    readonly test: string;
    readonly report: string;
    readonly passed: string | RegExp;
    readonly failed: string;
  };
  readonly withoutCoverage: { readonly module: string; reports(recording: Texts): Files };
}

export function placeIn(example: ExampleName): Place {
  return places[example];
}

const failure = '<failure message="expected false to be true">expected false to be true</failure>';

const places: Readonly<Record<ExampleName, Place>> = {
  cardiology: {
    untested: {
      path: 'src/ui/age.ts',
      text: [
        '/** Completed years. */',
        'export const ageOn = (birth: Date, day: Date): number =>',
        '  day.getFullYear() - birth.getFullYear() - Number(isBefore(day, birth));',
        'const isBefore = (day: Date, birth: Date): boolean =>',
        '  day.getMonth() * 31 + day.getDate() < birth.getMonth() * 31 + birth.getDate();',
        '',
      ].join('\n'),
    },
    trace: 'coverage/lcov.info',
    vulnerable: { ecosystem: 'npm', name: 'left-pod' },
    lockfiles: (files) => ({
      'package.json': files['package.json']?.replace('"react":', '"left-pod": "1.0.0",\n    "react":') ?? '',
      'package-lock.json':
        files['package-lock.json']
          ?.replace('"react":', '"left-pod": "1.0.0",\n        "react":')
          .replace(
            '    "node_modules/react": {',
            `    "node_modules/left-pod": {\n      "version": "1.0.0",\n      "integrity": "sha512-${'A'.repeat(86)}==",\n      "license": "MIT"\n    },\n    "node_modules/react": {`,
          ) ?? '',
    }),
    red: {
      test: 'because: The observation has no date.',
      report: 'reports/junit.xml',
      passed: /(because: The observation has no date\."[^>]*>)/,
      failed: `$1${failure}`,
    },
    withoutCoverage: {
      module: 'clinical',
      reports: (recording) => ({
        'coverage/lcov.info': (recording['coverage/lcov.info'] ?? '')
          .split(/(?<=end_of_record\n)/)
          .filter((section) => section.includes('SF:src/ui/'))
          .join('')
          // Only the module is missing: what is there would pass.
          .replaceAll(/^(DA:\d+),0$/gm, '$1,1'),
      }),
    },
  },
  swiftconcur: {
    untested: {
      path: 'reporter/src/annotation.js',
      text: [
        '/** A warning as a command of the runner, which shows it beside its line. */',
        'export const annotation = ({ file, line, message }) =>',
        '  `::warning file=${file},line=${line}::${message}`;',
        '',
      ].join('\n'),
    },
    trace: 'reporter/vetnet-reports/lcov.info',
    vulnerable: { ecosystem: 'crates.io', name: 'left-pod' },
    lockfiles: (files) => ({
      'parser/Cargo.toml': `${files['parser/Cargo.toml']}\n[dependencies]\nleft-pod = "1"\n`,
      'parser/Cargo.lock': `${files['parser/Cargo.lock']?.replace('version = "0.6.0"', 'version = "0.6.0"\ndependencies = ["left-pod"]')}
[[package]]
name = "left-pod"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${'a'.repeat(64)}"
`,
    }),
    red: {
      test: 'one more',
      report: 'reporter/vetnet-reports/junit.xml',
      passed: /(<testcase name="one more"[^>]*?)\/>/,
      failed: `$1>${failure}</testcase>`,
    },
    withoutCoverage: { module: 'parser', reports: () => ({ 'parser/vetnet-reports/lcov.info': null }) },
  },
  vetnet: {
    untested: {
      path: 'Features/Scheduling/Sources/Reminder.swift',
      text: [
        'import Foundation',
        '',
        '/// When the owner is reminded of a visit: a day before it.',
        'public func reminder(of visit: Appointment) -> Date {',
        '    visit.start.addingTimeInterval(-86_400)',
        '}',
        '',
      ].join('\n'),
    },
    trace: 'Features/Scheduling/reports/lcov.info',
    vulnerable: { ecosystem: 'SwiftURL', name: 'github.com/acme/left-pod' },
    lockfiles: () => ({
      'Tuist/Package.resolved': `${JSON.stringify({
        originHash: 'b'.repeat(64),
        pins: [
          {
            identity: 'left-pod',
            kind: 'remoteSourceControl',
            location: 'https://github.com/acme/left-pod.git',
            state: { revision: 'c'.repeat(40), version: '1.0.0' },
          },
        ],
        version: 3,
      })}\n`,
    }),
    red: {
      test: 'leavesOutWhatIsOlder()',
      report: 'Features/PatientRecords/reports/tests.json',
      passed:
        /("name": "leavesOutWhatIsOlder\(\)",\s+"nodeIdentifier": "[^"]+",\s+"nodeType": "Test Case",\s+"result": )"Passed"/,
      failed: '$1"Failed"',
    },
    // A scheme that no longer gathers coverage: the export is there and holds nothing.
    withoutCoverage: { module: 'Imaging', reports: () => ({ 'Features/Imaging/reports/lcov.info': '' }) },
  },
};
