const testFolder =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|mocks?|fixtures?|e2e|testing|testdata|examples?|demos?|samples?|bench(?:es|marks?)?)\//i;
/** Folders of Xcode's targets and Swift packages, such as `AppUITests`. */
const testTarget = /(?:^|\/)[\w.-]*(?:Tests?|Mocks?)\//;
const testFile =
  /(?:[._-](?:test|tests|spec|mock|stories|bench)\.[cm]?[jt]sx?|(?:Tests?|Spec|Mock\w*)\.swift|_tests?\.rs|\/tests\.rs)$/;

/** Whether a path is that of tests, mocks, examples or benchmarks: code that does not reach users. */
export function isTestPath(path: string): boolean {
  return testFolder.test(path) || testTarget.test(path) || testFile.test(path);
}
