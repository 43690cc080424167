import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../peers/gate.ts';
import { runLeg } from './run-leg.ts';

const junit = (name: string, inner = '') =>
  `<testsuites><testsuite name="s" tests="1"><testcase classname="${name}" name="runs">${inner}</testcase></testsuite></testsuites>`;
const lcov = 'SF:Sources/A.swift\nDA:1,1\nDA:2,0\nend_of_record\n';
const said = 'echo "$(basename "$0") $*" >> "$RECORD"';

// The words and files of swift are those of Swift 6.0.3, which has run these scripts on Linux.
describe('swiftpm', () => {
  const swift = `${said}
if [ "\${2:-}" = --show-codecov-path ]; then echo "$PWD/.build/debug/codecov/Core.json"; exit; fi
[ ! -e .build/debug/codecov/default.profdata ] || echo stale >> "$RECORD"
mkdir -p .build/debug/codecov
touch .build/debug/CorePackageTests.xctest .build/debug/codecov/XCTest1_0.profraw
[ "\${SWIFT_EXIT:-0}" != 0 ] || touch .build/debug/codecov/default.profdata
while [ $# -gt 0 ]; do [ "$1" != --xunit-output ] || file=$2; shift; done
printf '%s' '${junit('Xc')}' > "$file"
printf '%s' '${junit('Swift', '<failure message="no"/>')}' > "\${file%.xml}-swift-testing.xml"
exit "\${SWIFT_EXIT:-0}"`;
  const merge = `${said}\nwhile [ $# -gt 1 ]; do shift; done\ntouch "$1"`;
  const tools = {
    swift,
    'llvm-profdata': merge,
    'llvm-cov': `${said}\nprintf '${lcov.replaceAll('\n', '\\n')}'`,
    xcrun: 'exec "$@"',
  };
  const request = {
    files: { 'Core/Package.swift': '' },
    path: 'Core',
    ecosystem: 'swiftpm',
    coverage: 'vetnet-reports/lcov.info',
    results: 'vetnet-reports/junit*.xml',
    tools,
  };

  test('tests with coverage, in parallel so that XCTest reports, and exports LCOV without the tests', () => {
    const { exitCode, recorded, collected, output, workspace } = runLeg(request);
    expect(exitCode).toBe(0);
    expect(recorded[0]).toBe(
      `swift test --enable-code-coverage --parallel --xunit-output ${workspace}/Core/vetnet-reports/junit.xml`,
    );
    expect(recorded[2]).toContain(`-instr-profile=${workspace}/Core/.build/debug/codecov/default.profdata`);
    expect(recorded[2]).toContain(
      `-ignore-filename-regex=^${workspace.replaceAll(/[/.]/g, '\\$&')}\\/Core/(\\.build|Tests)/`,
    );
    expect(collected).toHaveLength(3);
    const inputs = { coverage: 'Core/vetnet-reports/lcov.info', 'test-results': 'Core/vetnet-reports/junit*.xml' };
    const judged = judge(output, inputs);
    expect(judged.tests).toEqual({ total: 2, passed: 1, failed: 1, skipped: 0 });
    expect(judged.lines).toEqual({ covered: 1, total: 2 });
  });

  // As Swift 6.0.3 does it on Linux: where tests fail it leaves the profiles and merges none.
  test('a failure keeps its exit code and its reports, and what was measured is merged here', () => {
    const { exitCode, collected, recorded } = runLeg({ ...request, env: { SWIFT_EXIT: '1' } });
    expect([exitCode, collected.length]).toEqual([1, 3]);
    expect(recorded.join('\n')).toMatch(/llvm-profdata merge -sparse \S.*XCTest1_0\.profraw -o /);
  });

  test('a profile that was there before is none of this run', () => {
    const files = { ...request.files, 'Core/.build/debug/codecov/default.profdata': 'old' };
    expect(runLeg({ ...request, files }).recorded).not.toContain('stale');
  });

  test('a command of one’s own still has its coverage exported', () => {
    const { exitCode, collected } = runLeg({
      ...request,
      results: '',
      command: 'swift test --enable-code-coverage --xunit-output "$VETNET_REPORTS/x.xml" --filter A',
    });
    expect([exitCode, collected]).toEqual([0, ['Core/vetnet-reports/lcov.info']]);
  });

  test('coverage that cannot be exported is a warning, and the results stay', () => {
    const { exitCode, collected, said: words } = runLeg({ ...request, tools: { ...tools, 'llvm-cov': 'exit 1' } });
    expect(exitCode).toBe(0);
    expect(collected).toContain('Core/vetnet-reports/junit.xml');
    expect(words).toContain('could not be exported');
  });
});

describe('gradle', () => {
  const gradle = `${said}
mkdir -p app/build/test-results/test app/build/reports/jacoco/test
printf '%s' '${junit('App')}' > app/build/test-results/test/TEST-App.xml
echo '<report name="app"/>' > app/build/reports/jacoco/test/jacocoTestReport.xml
exit "\${GRADLE_EXIT:-0}"`;
  const request = {
    ecosystem: 'gradle',
    coverage: '**/build/reports/{jacoco,kover,coverage}/**/*.xml',
    results: '**/build/test-results/**/TEST-*.xml',
    tools: { gradle },
  };

  test('the wrapper goes before what is installed, also for a module below it', () => {
    const files = {
      gradlew: `#!/bin/bash\nset -eu\n${gradle.replace('$(basename "$0")', 'wrapper')}\n`,
      'lib/build.gradle': '',
    };
    const { exitCode, recorded, collected } = runLeg({ ...request, files, path: 'lib' });
    expect(exitCode).toBe(0);
    expect(recorded).toEqual([
      expect.stringMatching(/^wrapper --init-script .+\/coverage\.init\.gradle --continue --console=plain test$/),
    ]);
    expect(collected).toEqual([
      'lib/app/build/reports/jacoco/test/jacocoTestReport.xml',
      'lib/app/build/test-results/test/TEST-App.xml',
    ]);
  });

  test('Kotlin Multiplatform has a task of its own, and failures keep their reports', () => {
    const files = { 'build.gradle.kts': 'plugins { kotlin("multiplatform") }' };
    const { exitCode, recorded, collected } = runLeg({ ...request, files, env: { GRADLE_EXIT: '1' } });
    expect([exitCode, collected.length]).toEqual([1, 2]);
    expect(recorded[0]).toMatch(/^gradle .* allTests$/);
  });
});

describe('xcode and tuist', () => {
  const xcodebuild = `${said}
case "$*" in
  *-list*) printf '{\\n  "project" : {\\n    "schemes" : [\\n      "Alpha",\\n      "Clinic",\\n      "Triage"\\n    ]\\n  }\\n}\\n' ;;
  *-showdestinations*) printf '\\n\\tAvailable destinations for the "Clinic" scheme:\\n\\t\\t{ platform:iOS, id:dvtdevice-DVTiPhonePlaceholder-iphoneos:placeholder, name:Any iOS Device }\\n\\t\\t{ platform:iOS Simulator, id:PAD-1, OS:26.0, name:iPad Air }\\n\\t\\t{ platform:iOS Simulator, id:PHONE-2, OS:26.0, name:iPhone 17 }\\n\\t\\t%s\\n' "\${MAC:-}" ;;
  *) while [ $# -gt 0 ]; do [ "$1" != -resultBundlePath ] || mkdir -p "$2"; shift; done; exit "\${XCODE_EXIT:-0}" ;;
esac`;
  const xcrun = `${said}
case $1 in
  xcresulttool) printf '{"testNodes":[{"name":"Clinic","nodeType":"Test Plan","children":[{"name":"A","nodeType":"Test Suite","children":[{"name":"runs()","nodeType":"Test Case","result":"Passed","nodeIdentifier":"A/runs()"}]}]}],"devices":[],"testPlanConfigurations":[]}' ;;
  xccov) printf '{"%s/App/A.swift":[{"line":1,"isExecutable":true,"executionCount":1},{"line":2,"isExecutable":true,"executionCount":0}]}' "$PWD" ;;
esac`;
  const shared = (name: string, text: string) => ({
    [`Clinic.xcodeproj/xcshareddata/xcschemes/${name}.xcscheme`]: text,
  });
  const request = {
    files: {
      'Clinic.xcodeproj/project.pbxproj': '',
      ...shared('Alpha', '<TestableReference>'),
      ...shared('Clinic', '<TestableReference>'),
      ...shared('Triage', '<none>'),
    },
    ecosystem: 'xcode',
    coverage: 'vetnet-reports/xccov.json',
    results: 'vetnet-reports/xcresult-tests.json',
    tools: { xcodebuild, xcrun, tuist: said },
  };

  test('the shared scheme with the name of the project is tested on the newest phone', () => {
    const { exitCode, recorded, output, collected, workspace } = runLeg(request);
    expect(exitCode).toBe(0);
    const command = recorded.find((line) => line.startsWith('xcodebuild test'));
    expect(command).toBe(
      `xcodebuild test -project ./Clinic.xcodeproj -scheme Clinic -destination id=PHONE-2 -enableCodeCoverage YES -resultBundlePath ${workspace}/vetnet-reports/tests.xcresult -skipPackagePluginValidation -skipMacroValidation`,
    );
    expect(collected).toEqual(['vetnet-reports/xccov.json', 'vetnet-reports/xcresult-tests.json']);
    const inputs = { coverage: 'vetnet-reports/xccov.json', 'test-results': 'vetnet-reports/xcresult-tests.json' };
    const judged = judge(output, inputs);
    expect([judged.tests.passed, judged.lines]).toEqual([1, { covered: 1, total: 2 }]);
  });

  test('a Mac goes before a simulator, a workspace before a project, and a failure keeps its results', () => {
    const { exitCode, recorded, collected } = runLeg({
      ...request,
      prepare: (workspace) => mkdirSync(join(workspace, 'Clinic.xcworkspace')),
      env: { XCODE_EXIT: '65', MAC: '{ platform:macOS, arch:arm64, id:M, name:My Mac }' },
    });
    expect([exitCode, collected.length]).toEqual([65, 2]);
    expect(recorded.join('\n')).toMatch(
      /xcodebuild test -workspace .\/Clinic.xcworkspace .*-destination platform=macOS/,
    );
  });

  test('a module of Tuist is tested by its scheme, from the project around it', () => {
    const { exitCode, recorded, collected } = runLeg({
      ...request,
      files: { ...request.files, 'Tuist.swift': '', 'Tuist/Package.swift': '', 'Features/Triage/a.swift': '' },
      ecosystem: 'tuist',
      path: 'Features/Triage',
    });
    expect(exitCode).toBe(0);
    expect(recorded.slice(0, 2)).toEqual(['tuist install', 'tuist generate --no-open']);
    expect(recorded.join('\n')).toContain('-scheme Triage ');
    expect(collected).toEqual([
      'Features/Triage/vetnet-reports/xccov.json',
      'Features/Triage/vetnet-reports/xcresult-tests.json',
    ]);
  });

  test('without a scheme, or without anything to run it on, it says what to do', () => {
    const none = runLeg({ ...request, tools: { ...request.tools, xcodebuild: 'true' } });
    expect([none.exitCode, none.said.includes('Share the scheme')]).toEqual([1, true]);
  });
});

describe('cargo', () => {
  test('logs of the test harness become JUnit, with what failed tests said', () => {
    const log = 'ok a::doubles\nfailed a::breaks\nignored: too slow a::later\nignored a::never\n';
    const words =
      'running 4 tests\n\nfailures:\n\n---- a::breaks stdout ----\n\nthread panicked: <1> & "2"\u001b[0m\n\nfailures:\n    a::breaks\n';
    const script = 'actions/run-tests/ecosystems/libtest-junit.sh';
    const { output, workspace } = runLeg({
      files: { log, words },
      command: `bash "${join(import.meta.dirname, '../../..', script)}" 'a & b' log words > junit.xml`,
      results: 'junit.xml',
    });
    const xml = readFileSync(join(workspace, 'junit.xml'), 'utf8');
    expect(xml).toContain('<testcase classname="a &amp; b" name="a::later"><skipped/></testcase>');
    expect(xml).toContain('<failure message="thread panicked: &lt;1&gt; &amp; &quot;2&quot;[0m">');
    expect(judge(output, { 'test-results': 'junit.xml' }).tests).toEqual({
      total: 4,
      passed: 1,
      failed: 1,
      skipped: 2,
    });
  });
});
