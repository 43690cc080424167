import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seededRandom } from './random.ts';
import { sourceLine } from './source-tree.ts';

/**
 * Makes a git repository of so many commits in an empty folder: each writes two of 400 files anew, of some 40 lines, as a change of a
 * working day does. Always the same for the same number.
 */
export async function writeHistory(folder: string, commits: number): Promise<void> {
  const git = async (args: readonly string[], input?: Iterable<string>): Promise<void> => {
    const child = spawn('git', args, { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
    const ended = once(child, 'close');
    for (const text of input ?? []) if (!child.stdin.write(text)) await once(child.stdin, 'drain');
    child.stdin.end();
    const [exitCode] = (await ended) as [number];
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')} ended with ${exitCode}`);
  };
  await git(['init', '--quiet', '--initial-branch=main']);
  await git(['fast-import', '--quiet'], commitsOf(commits));
  await git(['reset', '--quiet', '--hard']);
}

function* commitsOf(commits: number): Generator<string> {
  const random = seededRandom(20_261_120);
  for (let index = 0; index < commits; index += 1) {
    const message = `Change ${index}`;
    const when = 1_600_000_000 + index * 3600;
    yield `commit refs/heads/main\ncommitter bench <bench@example.org> ${when} +0000\ndata ${message.length}\n${message}\n`;
    for (let file = 0; file < 2; file += 1) {
      const lines = Array.from({ length: 30 + Math.floor(random() * 20) }, () => sourceLine(random));
      const text = `${lines.join('\n')}\n`;
      yield `M 100644 inline src/file${Math.floor(random() * 400)}.ts\ndata ${text.length}\n${text}\n`;
    }
  }
}
