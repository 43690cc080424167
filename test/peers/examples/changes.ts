import { type ExampleName, filesOf } from '../../harness/examples/example.ts';
import type { Files } from '../../harness/temporary-folder.ts';

interface Change {
  readonly example: ExampleName;
  readonly name: string;
  readonly change: Files;
  /** Ids of the jobs that fail, sorted. */
  readonly failed: readonly string[];
  /** What the log of a job or the last summary says. */
  readonly says: readonly string[];
}

/** What is done to the examples, and what their own tools and the gate make of it. */
export const changes: readonly Change[] = [
  { example: 'cardiology', name: 'as it is', change: {}, failed: [], says: ['> tsc', '> eslint .'] },
  {
    example: 'cardiology',
    name: 'with a red test in a nested suite and lines that no test runs',
    change: {
      ...edited('cardiology', 'src/fhir/observation.ts', "['final', ", "['final', 'preliminary', "),
      'src/ui/age.ts':
        'export const yearsBetween = (birth: Date, day: Date) =>\n  day.getFullYear() - birth.getFullYear();\n',
    },
    failed: ['vetnet/gate', 'vetnet/quality', 'vetnet/test'],
    says: ['An observation that is preliminary is not used.', 'failed | <strong>Coverage of changed lines</strong>'],
  },
  {
    example: 'cardiology',
    name: 'with a type error',
    change: edited('cardiology', 'src/ecg/qtc.ts', 'const rr = 60 / heartRate;', 'const rr: string = 60 / heartRate;'),
    failed: ['vetnet/gate', 'vetnet/quality', 'vetnet/test'],
    says: ["Type 'number' is not assignable to type 'string'"],
  },
  {
    example: 'cardiology',
    name: 'with what ESLint refuses',
    change: edited('cardiology', 'src/ecg/qtc.ts', 'if (qtc >= 500)', 'if ((qtc as any) >= 500)'),
    failed: ['vetnet/gate', 'vetnet/quality', 'vetnet/test'],
    says: ['no-explicit-any'],
  },
  { example: 'swiftconcur', name: 'as it is', change: {}, failed: [], says: ['Finished `dev` profile', 'pass 12'] },
  {
    example: 'swiftconcur',
    name: 'with what Clippy refuses',
    change: edited('swiftconcur', 'parser/src/warning.rs', '_ => message,', '_ => return message,'),
    failed: ['clippy', 'verdict'],
    says: ['needless_return'],
  },
  {
    example: 'swiftconcur',
    name: 'with a red test in a module of Rust',
    change: edited('swiftconcur', 'parser/src/json.rs', '\\\\u{:04x}', '\\\\u{:03x}'),
    failed: ['verdict', 'vetnet/gate', 'vetnet/quality', 'vetnet/test'],
    says: ['text_is_quoted'],
  },
  {
    example: 'swiftconcur',
    name: 'with a red test in a nested suite of Node',
    change: edited('swiftconcur', 'reporter/src/report.js', 'if (errors > 0)', 'if (errors > 1)'),
    failed: ['verdict', 'vetnet/gate', 'vetnet/quality', 'vetnet/test'],
    says: ['an error, however many are allowed'],
  },
];

function edited(example: ExampleName, path: string, before: string, after: string): Files {
  const text = filesOf(example)[path] ?? '';
  if (!text.includes(before)) throw new Error(`${path} does not hold ${before}`);
  return { [path]: text.replace(before, after) };
}
