import { symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';
import { runLeg } from './run-leg.ts';

const says = (version: string) =>
  `<dict>\n\t<key>CFBundleShortVersionString</key>\n\t<string>${version}</string>\n</dict>\n`;
const xcode = (name: string, version?: string): Files => ({
  [`${name}/Contents/Developer/usr/bin/xcodebuild`]: '',
  ...(version === undefined ? {} : { [`${name}/Contents/version.plist`]: says(version) }),
});

describe('Xcode', () => {
  const installed: Files = {
    ...xcode('Xcode.app', '26.0.1'),
    ...xcode('Xcode_16.4.app'),
    ...xcode('Xcode_26.1.app', '26.1.1'),
    ...xcode('Xcode_26.10.app'),
    ...xcode('Xcode-27.0.0_beta_2.app', '27.0'),
    'Xcode_99.app/readme': 'no developer folder',
    'Xcodes.app/Contents/Developer/empty': '',
  };
  const choose = (version: string, files = installed, env: Readonly<Record<string, string>> = {}) => {
    const folder = temporaryFolder(files);
    const leg = runLeg({
      xcode: version,
      command: 'echo "$DEVELOPER_DIR" >> "$RECORD"',
      setup: 'echo "$DEVELOPER_DIR" >> "$RECORD"',
      tools: { uname: 'echo Darwin' },
      env: { VETNET_XCODES: folder, ...env },
    });
    return {
      ...leg,
      chosen: leg.recorded.map((line) => line.replace(`${folder}/`, '').replace('/Contents/Developer', '')),
    };
  };

  test.each([
    ['26', 'Xcode_26.10.app'],
    ['26.1', 'Xcode_26.1.app'],
    ['26.1.1', 'Xcode_26.1.app'],
    ['26.0', 'Xcode.app'],
    ['16', 'Xcode_16.4.app'],
    ['~> 26.0', 'Xcode_26.10.app'],
    ['~> 26.1.0', 'Xcode_26.1.app'],
    ['^ 16.2', 'Xcode_16.4.app'],
    ['>= 16', 'Xcode_26.10.app'],
    ['27', 'Xcode-27.0.0_beta_2.app'],
  ])('%s is the newest of those that fit, for setup and tests', (version, app) => {
    const { chosen, exitCode } = choose(version);
    expect(exitCode).toBe(0);
    expect(chosen).toEqual([app, app]);
  });

  test('a version that is not there ends the leg before anything runs, and names those there are', () => {
    const { recorded, said, exitCode } = choose('26.2');
    expect(exitCode).toBe(1);
    expect(recorded).toEqual([]);
    expect(said).toContain('Xcode 26.2 is asked for');
    expect(said).toContain('there is 16.4, 26.0.1, 26.1.1, 26.10, 27.0.');
    expect(choose('26', {}).said).toContain('there is none.');
  });

  test.each(['26; id', '$(id)', '../26', '26.1.1.1', 'latest'])('%s is refused', (version) => {
    const { recorded, said, exitCode } = choose(version);
    expect([exitCode, recorded]).toEqual([1, []]);
    expect(said).toContain('expected a version such as 26.1');
  });

  test('a beta stays one behind a link with the name of a release', () => {
    const folder = temporaryFolder({ ...xcode('Xcode_26.1.app'), ...xcode('Xcode_26.2_beta_3.app') });
    symlinkSync(join(folder, 'Xcode_26.2_beta_3.app'), join(folder, 'Xcode_26.2.app'));
    const run = runLeg({
      xcode: '26',
      command: 'echo "$DEVELOPER_DIR" >> "$RECORD"',
      tools: { uname: 'echo Darwin' },
      env: { VETNET_XCODES: folder },
    });
    expect(run.recorded.map((line) => basename(dirname(dirname(line))))).toEqual(['Xcode_26.1.app']);
  });

  test('nothing asked for leaves what the job has chosen', () => {
    expect(choose('', installed, { DEVELOPER_DIR: 'own' }).recorded).toEqual(['own', 'own']);
  });

  test('what is no Mac says that it has none', () => {
    const { said, exitCode } = runLeg({ xcode: '26', command: 'true', tools: { uname: 'echo Linux' } });
    expect(exitCode).toBe(0);
    expect(said).toContain('this runner is no Mac');
  });
});

describe('Rust', () => {
  const leg = (
    files: Files,
    release: string,
    env: Readonly<Record<string, string>> = {},
    tools: Readonly<Record<string, string>> = {},
  ) => {
    const rustc = `if [ "$1" = -vV ]; then printf 'host: here\\nrelease: ${release}\\nLLVM version: 20.1\\n'; else echo /nowhere; fi`;
    return runLeg({
      files: { 'Cargo.toml': '[package]\nname = "a"\n', ...files },
      ecosystem: 'cargo',
      env: { LLVM_PROFDATA: 'true', LLVM_COV: 'true', ...env },
      tools: { rustc, cargo: 'echo "cargo $1" >> "$RECORD"', rustup: 'true', ...tools },
    });
  };

  test.each([
    ['rust-toolchain.toml', '[toolchain]\nchannel = "1.80"\n', '1.80.1'],
    ['rust-toolchain.toml', '[toolchain]\nchannel = "1.80.1-x86_64-unknown-linux-gnu"\n', '1.80.1'],
    ['rust-toolchain.toml', '[toolchain]\ncomponents = ["clippy"]\n', '1.95.0'],
    ['rust-toolchain.toml', '[toolchain]\npath = "/opt/rust"\n', '1.95.0-dev'],
    ['rust-toolchain.toml', "[toolchain]\nchannel = 'nightly-2026-01-01'\n", '1.96.0-nightly'],
    ['rust-toolchain', '# ours\nstable\n', '1.95.0'],
    ['rust-toolchain', 'beta', '1.96.0-beta.3'],
    ['rust-toolchain', 'our-own', '1.70.0'],
  ])('%s that says %j is heeded by %s', (file, text, release) => {
    expect(leg({ [file]: text }, release)).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ['[toolchain]\nchannel = "1.80"\n', '1.8.0'],
    ['[toolchain]\nchannel = "1.80.0"\n', '1.80.1'],
    ['[toolchain]\nchannel = "stable"\n', '1.96.0-nightly'],
    ['[toolchain]\nchannel = "nightly"\n', '1.95.0'],
  ])('%j is not heeded by %s, and nothing is tested', (text, release) => {
    const { exitCode, said, recorded } = leg({ 'rust-toolchain.toml': text }, release);
    expect([exitCode, recorded]).toEqual([1, []]);
    expect(said).toContain('rust-toolchain.toml asks for Rust');
    expect(said).toContain(`rustc is ${release}`);
  });

  test('what the job has chosen by a variable is its own business, and said', () => {
    const { exitCode, said } = leg({ 'rust-toolchain': '1.80' }, '1.95.0', { RUSTUP_TOOLCHAIN: 'stable' });
    expect(exitCode).toBe(0);
    expect(said).toContain('RUSTUP_TOOLCHAIN is stable');
  });

  test('without cargo it is said what to install', () => {
    const programs = temporaryFolder();
    const needed = ['bash', 'dirname', 'mkdir', 'mktemp', 'rm', 'sed', 'sleep', 'touch', 'tr'];
    for (const name of needed) symlinkSync(join('/bin', name), join(programs, name));
    const { exitCode, said } = leg({}, '1.95.0', { PATH: programs });
    expect(exitCode).toBe(1);
    expect(said).toContain('cargo is not on PATH');
  });
});

describe('Tuist', () => {
  const project = { 'Project.swift': 'import ProjectDescription\n' };
  const leg = (files: Files, tools: Readonly<Record<string, string>> = {}) =>
    runLeg({ files: { ...project, ...files }, ecosystem: 'tuist', tools });

  test.each<[string, Files, string]>([
    ['mise.toml', { 'mise.toml': '[tools]\ntuist = "4.40.0"\n' }, 'brew install mise && mise install'],
    ['.tool-versions', { '.tool-versions': 'tuist 4.40.0\n' }, 'brew install mise && mise install'],
    ['nothing', {}, 'brew install tuist/tuist/tuist'],
  ])('is never installed unasked: %s says what to write in setup-command', (_name, files, words) => {
    const { exitCode, said, recorded } = leg(files, { mise: 'echo "mise $*" >> "$RECORD"; exit 1' });
    expect(exitCode).toBe(1);
    expect(said).toContain('tuist is not on PATH');
    expect(said).toContain(`Write setup-command: ${words}`);
    expect(recorded).toEqual(['mise which tuist']);
  });

  test('is taken from mise where that has it', () => {
    const { recorded } = leg({}, { mise: 'echo "mise $*" >> "$RECORD"', xcodebuild: 'true', xcrun: 'true' });
    expect(recorded.slice(0, 2)).toEqual(['mise which tuist', 'mise exec -- tuist generate --no-open']);
  });
});
