import { swiftlintReader } from '../../../readers/scanners/swiftlint.ts';
import { configOption, filesNamed, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** Needed by `analyze`, which checks what only the compiler knows. */
const compilerLog = '--compiler-log-path';

/** SwiftLint: `lint --strict`, and `analyze --strict` where the policy's arguments name a log of the compiler. */
export const swiftlint: ToolAdapter = {
  id: 'swiftlint',
  title: 'SwiftLint',
  command: 'swiftlint',
  versionArgs: ['version'],
  install: 'Install SwiftLint, for example with `brew install swiftlint`.',
  readers: [swiftlintReader],
  plan(task) {
    if (filesNamed(task, /\.swift$/).length === 0) return { nothing: 'There is no Swift file.' };
    const shared = ['--strict', '--quiet', '--reporter=json', ...configOption(task, '--config')];
    const at = task.more.findIndex((argument) => argument === compilerLog || argument.startsWith(`${compilerLog}=`));
    const logLength = at < 0 ? 0 : task.more[at] === compilerLog ? 2 : 1;
    const log = at < 0 ? [] : task.more.slice(at, at + logLength);
    const more = at < 0 ? task.more : task.more.toSpliced(at, logLength);
    const paths = task.paths.map(safePath);
    const ran = [0, 2, 3];
    const lint = { args: ['lint', ...shared, ...more, ...paths], ran };
    return {
      starts: log.length === 0 ? [lint] : [lint, { args: ['analyze', ...shared, ...log, ...more, ...paths], ran }],
    };
  },
};
