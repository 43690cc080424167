/** Yields the pieces of a report of about so many bytes; the first piece holds what the format is recognised by. */
type Generate = (bytes: number) => Generator<string>;

/** Statements of one generated source file. */
const statements = 400;

function* entries(bytes: number, open: string, close: string, entryOf: (index: number) => string): Generator<string> {
  let written = 0;
  for (let index = 0; index === 0 || written < bytes; index += 1) {
    const piece = `${index === 0 ? open : ','}${entryOf(index)}`;
    written += piece.length;
    yield piece;
  }
  yield close;
}

function* istanbul(bytes: number): Generator<string> {
  const place = (line: number) => ({ start: { line, column: 2 }, end: { line, column: 40 } });
  const numbers = Array.from({ length: statements }, (_, index) => index);
  const some = numbers.filter((index) => index % 8 === 0);
  const body = JSON.stringify({
    statementMap: Object.fromEntries(numbers.map((index) => [index, place(index + 1)])),
    fnMap: Object.fromEntries(
      some.map((index) => [index, { name: `f${index}`, decl: place(index + 1), loc: place(index + 1) }]),
    ),
    branchMap: Object.fromEntries(some.map((index) => [index, { type: 'if', loc: place(index + 1), locations: [] }])),
    s: Object.fromEntries(numbers.map((index) => [index, index % 2])),
    f: Object.fromEntries(some.map((index) => [index, index % 16])),
    b: Object.fromEntries(some.map((index) => [index, [1, 0]])),
  }).slice(1);
  yield* entries(bytes, '{', '}', (index) => {
    const path = JSON.stringify(`/repo/src/module${index % 50}/component${index}.tsx`);
    return `${path}:{"path":${path},${body}`;
  });
}

function* llvmCov(bytes: number): Generator<string> {
  const segments = Array.from({ length: statements }, (_, index) => [index + 1, 5, index % 2, true, true, false]);
  const body = JSON.stringify({
    segments: [...segments, [statements, 9, 0, false, false, false]],
    branches: [],
    expansions: [],
  }).slice(1);
  const close = '],"functions":[],"totals":{}}],"type":"llvm.coverage.json.export","version":"2.0.1"}';
  yield* entries(bytes, '{"data":[{"files":[', close, (index) => `{"filename":"/repo/src/file${index}.swift",${body}`);
}

function* goTest(bytes: number): Generator<string> {
  const line = (event: object) =>
    `${JSON.stringify({ Time: '2026-11-20T10:00:00Z', ...event, Package: 'example.com/app' })}\n`;
  yield line({ Action: 'start' });
  let written = 0;
  for (let index = 0; written < bytes; index += 1) {
    const Test = `TestNumber${index}`;
    const output = line({ Action: 'output', Test, Output: `    a_test.go:5: ${'x'.repeat(80)}\n` }).repeat(8);
    const piece = `${line({ Action: 'run', Test })}${output}${line({ Action: 'pass', Test, Elapsed: 0.01 })}`;
    written += piece.length;
    yield piece;
  }
  yield line({ Action: 'pass' });
}

function* jest(bytes: number): Generator<string> {
  const results = Array.from({ length: 100 }, (_, index) => ({
    ancestorTitles: ['Scheduling', 'conflicts'],
    fullName: `Scheduling conflicts case ${index}`,
    title: `case ${index}`,
    status: 'passed',
    duration: 3,
    failureMessages: [],
  }));
  const body = JSON.stringify({ status: 'passed', message: '', endTime: 1500, assertionResults: results }).slice(1);
  const open =
    '{"numTotalTestSuites":1,"numTotalTests":1,"numFailedTests":0,"success":true,"startTime":1000,"testResults":[';
  yield* entries(bytes, open, ']}', (index) => `{"name":"/repo/src/file${index}.test.ts",${body}`);
}

/** Failed test cases in one bundle, with a message each. */
function* xcresult(bytes: number): Generator<string> {
  const message = `AppTests.swift:12: XCTAssertEqual failed: ${'x'.repeat(150)}`;
  const children = [{ nodeType: 'Failure Message', name: message, result: 'Failed' }];
  const body = JSON.stringify({ nodeType: 'Test Case', result: 'Failed', duration: '0,012s', children }).slice(1);
  const open =
    '{"devices":[],"testPlanConfigurations":[],"testNodes":[{"nodeType":"Test Plan","name":"P","result":"Failed","children":[';
  yield* entries(bytes, open, ']}]}', (index) => `{"name":"test${index}()",${body}`);
}

export const generators: Readonly<Record<string, Generate>> = {
  istanbul,
  'llvm-cov': llvmCov,
  'go-test': goTest,
  jest,
  'xcresult-tests': xcresult,
};
