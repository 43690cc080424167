const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  throw new Error(
    `The tests run on Node 24 or later, found ${process.version}. Run them with \`npm test\` after \`npm ci\`, which brings its own Node.`,
  );
}

/** Tests whose scripts need bash and the layout of a Unix runner: workflows, examples, the shell scripts of run-tests, and releases. */
const unixOnly = [
  'test/harness/workflow/',
  'test/workflows/',
  'test/examples/',
  'test/actions/run-tests/',
  'test/scripts/release/',
  'test/scripts/mirror',
];
const left = process.platform === 'win32' ? unixOnly : [];
if (left.length > 0) process.stderr.write(`Not run on Windows: ${left.join(', ')}.\n`);

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...left.map((folder) => folder.replaceAll('/', '[/\\\\]'))],
  // Their packages are not ours.
  modulePathIgnorePatterns: ['<rootDir>/examples/'],
  transform: {},
  injectGlobals: false,
  // Most tests wait for programs that they start; by default jest leaves one processor out, and on two runs one file at a time.
  maxWorkers: '100%',
  // Modules of a test file that has ended are not given back.
  workerIdleMemoryLimit: '1GB',
  // Tests that spawn the bundle share two cores with each other.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/harness/fresh-dist.ts',
};
