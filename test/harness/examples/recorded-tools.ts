import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import type { ExampleName } from './example.ts';

/** The programs that an example's workflow starts and that need a network or a Mac, as scripts of sh. `$recording` is what they replay. */
const programs: Readonly<Record<ExampleName, Readonly<Record<string, string>>>> = {
  cardiology: {
    npm: 'if [ "$1" = run ]; then cp -R "$recording/." .; fi',
  },
  swiftconcur: {
    // Asked which LLVM it is of.
    rustc: "printf 'host: x86_64-unknown-linux-gnu\\nLLVM version: 22.1.2\\n'",
    cargo: 'case "$*" in test*--tests*) cp -R "$recording/parser/." . ;; esac',
    npm: 'if [ "$1" = run ]; then cp -R "$recording/reporter/." .; fi',
    'llvm-cov': 'echo LLVM version 22.1.2',
    'llvm-profdata': 'echo LLVM version 22.1.2',
  },
  vetnet: {
    brew: 'exit 0',
    // `mise exec -- tuist test <feature> ...`: of the result bundle only that is needed which the script looks for by name.
    mise: `if [ "$1" != exec ]; then exit 0; fi
mkdir -p "build/$5/Build/ProfileData/device"
: >"build/$5/Build/ProfileData/device/Coverage.profdata"`,
    xcrun: `case "$1" in
  xcresulttool) bundle=$6 feature=\${bundle%/*} report=tests.json ;;
  llvm-cov) for feature; do :; done; report=lcov.info ;;
esac
cat "$recording/Features/\${feature##*/}/reports/$report"`,
  },
};

/**
 * A folder to put before PATH, whose programs leave the recorded reports behind instead of testing anything. Paths of the recording are
 * relative to the repository; null leaves a report out.
 */
export function recordedTools(example: ExampleName, recording: Files, exitCode = 0): string {
  const folder = temporaryFolder();
  const replayed = join(folder, 'recording');
  writeFiles(folder, { 'recording/.keep': '' });
  writeFiles(replayed, recording);
  for (const [name, script] of Object.entries(programs[example])) {
    const path = join(folder, 'bin', name);
    writeFiles(folder, {
      [`bin/${name}`]: `#!/bin/sh\nset -eu\nrecording='${replayed}'\n${script}\nexit ${exitCode}\n`,
    });
    chmodSync(path, 0o755);
  }
  return join(folder, 'bin');
}
