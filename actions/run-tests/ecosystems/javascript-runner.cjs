// Prints how the package in this folder runs its tests, one `key=value` a line. `vetnet` finds the same runner by the same rules
// (src/engines/project/script-runner.ts), and a test compares the two.

const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

const manifest = JSON.parse(readFileSync('package.json', 'utf8').replace(/^\uFEFF/, ''));
const scripts = new Map(
  Object.entries(manifest.scripts ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text.slice(0, 4096)]] : [],
  ),
);
const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const dependencies = new Set(kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})));
const files = readdirSync('.');

const words = [
  [/(?:^|[\s/'"=])vitest(?:\.mjs)?(?=$|[\s'";&|])/, 'vitest'],
  [/(?:^|[\s/'"=])jest(?:\.js)?(?=$|[\s'";&|])|(?:^|\s)react-scripts\s+test\b/, 'jest'],
  [/(?:^|[\s/'"=])_?mocha(?:\.js)?(?=$|[\s'";&|])/, 'mocha'],
  [/(?:^|[\s/'"=])node\s(?:[^&|;]*\s)?--test(?=$|[\s=])/, 'node-test'],
];
const callsScript =
  /(?:^|[\s;&|])(?:npm\s+(?:run|run-script)|npm|pnpm\s+run|pnpm|yarn\s+run|yarn|run-s|run-p|npm-run-all)\s+((?:-\S+\s+)*[\w:.-]+(?:\s+[\w:.-]+)*)/g;

function runnerBehind(name, seen) {
  const text = scripts.get(name);
  if (text === undefined || seen.has(name)) return undefined;
  seen.add(name);
  const found = words.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return { runner: found[1], script: name };
  for (const [, names = ''] of text.matchAll(callsScript)) {
    for (const called of names.split(/\s+/)) {
      const behind = runnerBehind(called, seen);
      if (behind !== undefined) return behind;
    }
  }
  return undefined;
}

function configuredRunner() {
  const has = (pattern) => files.some((file) => pattern.test(file));
  if (has(/^vitest\.(?:config|workspace)\.[cm]?[jt]s$/) || dependencies.has('vitest')) return 'vitest';
  if (has(/^jest\.config\.(?:[cm]?[jt]s|json)$/) || 'jest' in manifest || dependencies.has('jest')) return 'jest';
  if (has(/^\.mocharc\./) || 'mocha' in manifest || dependencies.has('mocha')) return 'mocha';
  return undefined;
}

function findRunner() {
  const written = ['test', 'test:unit', 'test:ci', 'unit'].filter((name) => {
    const text = scripts.get(name);
    return text !== undefined && text.trim() !== '' && !/no test specified/.test(text);
  });
  for (const name of written) {
    const found = runnerBehind(name, new Set());
    if (found !== undefined) return found;
  }
  if (written.length > 0) return { runner: 'script', script: written[0] };
  const runner = configuredRunner();
  return runner === undefined ? undefined : { runner, script: '' };
}

/** Whether a package can be used: it is named here, which is all there is to see where yarn installs nothing, or lies here or above. */
function isInstalled(name) {
  if (dependencies.has(name)) return true;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules', name, 'package.json'))) return true;
    if (dirname(folder) === folder) return false;
  }
}

/** Arguments that are added at the end of a script reach the runner only when it is the last command, and may not stand there twice. */
function takesArguments(text, runner) {
  const clashing = {
    vitest: /--outputFile|--coverage\.(?:reportsDirectory|enabled)|--watch|--ui\b|\bwatch\b/,
    jest: /--outputFile|--coverageDirectory|--json\b|--watch/,
    mocha: /--watch|-w\b|--reporter-option|-O\b/,
  };
  return !/[&|;#\n]|\$\(/.test(text) && !(clashing[runner]?.test(text) ?? false);
}

const found = findRunner();
const text = found === undefined ? '' : (scripts.get(found.script) ?? '');
const facts = {
  runner: found?.runner ?? '',
  script: found?.script ?? '',
  'takes-arguments': found !== undefined && text !== '' && takesArguments(text, found.runner),
  measures: /--coverage(?=$|\s)/.test(text),
  wrapped: /(?:^|[\s/'"])(c8|nyc)(?=\s)/.exec(text)?.[1] ?? '',
  'coverage-tool': ['c8', 'nyc'].find((name) => isInstalled(name)) ?? '',
  'coverage-provider': ['v8', 'istanbul'].find((name) => isInstalled(`@vitest/coverage-${name}`)) ?? '',
  'names-reporter': /--test-reporter[=\s]/.test(text),
  'names-destination': /--test-reporter-destination/.test(text),
  'has-dependencies': dependencies.size > 0 || manifest.workspaces !== undefined,
};
process.stdout.write(
  Object.entries(facts)
    .map(([key, value]) => `${key}=${value}\n`)
    .join(''),
);
