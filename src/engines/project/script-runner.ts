import type { PackageJson } from './package-json.ts';
import type { TestRunner } from './project.ts';

/** How a package runs its tests. */
interface ScriptRunner {
  readonly runner: Extract<TestRunner, 'vitest' | 'jest' | 'mocha' | 'node-test' | 'script'>;
  /** The script that starts the runner itself; undefined where no script does, so that it is started directly. */
  readonly script: string | undefined;
}

/** Scripts with the unit tests, the usual one first. `actions/run-tests/npm-runner.cjs` asks in the same order. */
const testScripts = ['test', 'test:unit', 'test:ci', 'unit'];

/** Runners by what a script says. */
const words: readonly (readonly [RegExp, ScriptRunner['runner']])[] = [
  [/(?:^|[\s/'"=])vitest(?:\.mjs)?(?=$|[\s'";&|])/, 'vitest'],
  [/(?:^|[\s/'"=])jest(?:\.js)?(?=$|[\s'";&|])|(?:^|\s)react-scripts\s+test\b/, 'jest'],
  [/(?:^|[\s/'"=])_?mocha(?:\.js)?(?=$|[\s'";&|])/, 'mocha'],
  [/(?:^|[\s/'"=])node\s(?:[^&|;]*\s)?--test(?=$|[\s=])/, 'node-test'],
];

/** What `npm init` writes. */
const placeholder = /no test specified/;
/** How one script calls another: `npm run unit`, `yarn unit`, `run-s lint unit`. */
const callsScript =
  /(?:^|[\s;&|])(?:npm\s+(?:run|run-script)|npm|pnpm\s+run|pnpm|yarn\s+run|yarn|run-s|run-p|npm-run-all)\s+((?:-\S+\s+)*[\w:.-]+(?:\s+[\w:.-]+)*)/g;

/** Finds the runner of a package: its scripts are asked first, then its configuration and dependencies. Undefined where it has no tests. */
export function scriptRunnerOf(manifest: PackageJson, files: ReadonlySet<string>): ScriptRunner | undefined {
  const written = testScripts.filter((name) => isWritten(manifest.scripts.get(name)));
  for (const name of written) {
    const found = runnerBehind(manifest, name, new Set());
    if (found !== undefined) return found;
  }
  const [first] = written;
  if (first !== undefined) return { runner: 'script', script: first };
  const configured = configuredRunner(manifest, files);
  return configured === undefined ? undefined : { runner: configured, script: undefined };
}

function isWritten(script: string | undefined): boolean {
  return script !== undefined && script.trim() !== '' && !placeholder.test(script);
}

function runnerBehind(manifest: PackageJson, name: string, seen: Set<string>): ScriptRunner | undefined {
  const text = manifest.scripts.get(name);
  if (text === undefined || seen.has(name)) return undefined;
  seen.add(name);
  const runner = words.find(([pattern]) => pattern.test(text))?.[1];
  if (runner !== undefined) return { runner, script: name };
  for (const [, names = ''] of text.matchAll(callsScript)) {
    for (const called of names.split(/\s+/)) {
      const found = runnerBehind(manifest, called, seen);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function configuredRunner(manifest: PackageJson, files: ReadonlySet<string>): ScriptRunner['runner'] | undefined {
  const has = (pattern: RegExp) => [...files].some((file) => pattern.test(file));
  if (has(/^vitest\.(?:config|workspace)\.[cm]?[jt]s$/) || manifest.dependencies.has('vitest')) return 'vitest';
  if (has(/^jest\.config\.(?:[cm]?[jt]s|json)$/) || manifest.configures.has('jest')) return 'jest';
  if (manifest.dependencies.has('jest')) return 'jest';
  if (has(/^\.mocharc\./) || manifest.configures.has('mocha') || manifest.dependencies.has('mocha')) return 'mocha';
  return undefined;
}
