import { dirname, resolve } from 'node:path';
import { ExternalError, messageOf } from '../../core/model/errors.ts';
import { type Unknown, unknown } from '../../core/model/known.ts';
import type { ProcessRequest, ProcessRunner } from '../../core/process/process-runner.ts';
import { type ChangedLines, ChangedLinesReader } from './changed-lines.ts';
import { withoutFilters } from './content-filters.ts';
import { type GitOptions, gitRequest } from './git-request.ts';
import { type TreeEntry, treeEntries } from './tree-entries.ts';
import { zeroSeparated } from './zero-separated.ts';

/** Beyond this a diff is not reviewed line by line, and reading it would take the job's time. */
const diffTimeoutMs = 300_000;

/** Reading all of a history takes minutes where it is very long. */
const historyTimeoutMs = 1_800_000;

/** The git command in one working tree. */
export class Git {
  readonly #processes: ProcessRunner;
  readonly #directory: string;
  readonly #options: GitOptions;
  #common: Promise<string | undefined> | undefined;
  #filters: Promise<readonly string[]> | undefined;

  /** @param directory absolute path in (or below) the working tree. */
  constructor(processes: ProcessRunner, directory: string, options: GitOptions = {}) {
    this.#processes = processes;
    this.#directory = directory;
    this.#options = options;
  }

  /** Absolute path of the working tree's root with `/`; undefined when the folder is in none, or git is not installed. */
  async root(): Promise<string | undefined> {
    return (await this.#linesIfAny('rev-parse', '--show-toplevel'))?.[0];
  }

  /** Why there is no root. */
  async refusal(): Promise<Unknown> {
    try {
      const { stderr } = await this.#run('rev-parse', '--show-toplevel');
      if (stderr.includes('safe.directory')) {
        const mend = `git config --global --add safe.directory ${this.#directory}`;
        return unknown(
          'git refuses to read this folder, which belongs to another user.',
          `Run before the gate: ${mend}`,
        );
      }
      const [words = ''] = stderr.trim().split('\n', 1);
      return unknown(`git cannot read this folder: ${words}.`, 'Check the repository out before the gate.');
    } catch (error) {
      const mend = 'Install git before the gate, or in the image of the job’s container.';
      return unknown(`git cannot be run: ${messageOf(error)}`, mend);
    }
  }

  /** Commit and branch that are checked out; undefined outside a working tree. */
  async checkout(): Promise<{ readonly commit?: string; readonly branch?: string } | undefined> {
    const all = ['HEAD^{commit}', '--symbolic-full-name', 'HEAD', '--show-toplevel'];
    const [commit, head = ''] = (await this.#linesIfAny('rev-parse', ...all)) ?? [];
    if (commit !== undefined) {
      const [, branch] = /^refs\/heads\/(.+)$/.exec(head) ?? [];
      return { commit, ...(branch === undefined ? {} : { branch }) };
    }
    // Before the first commit git prints nothing of use, but there is a branch.
    if ((await this.root()) === undefined) return undefined;
    const branch = await this.branch();
    return branch === undefined ? {} : { branch };
  }

  /** The commit that is checked out; undefined before the first commit. */
  head(): Promise<string | undefined> {
    return this.commit('HEAD');
  }

  /** The branch that is checked out; undefined when HEAD is detached. */
  branch(): Promise<string | undefined> {
    return this.#firstLine('symbolic-ref', '--quiet', '--short', 'HEAD');
  }

  /** The full name of the commit that a revision stands for; undefined when it is not in this clone. */
  commit(revision: string): Promise<string | undefined> {
    return this.#firstLine('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  }

  /** Full names of a commit's parents as the commit itself has them, also where a shallow clone does not hold them. */
  async parents(revision: string): Promise<readonly string[]> {
    const { exitCode, stdout } = await this.#run('cat-file', 'commit', revision);
    if (exitCode !== 0) return [];
    const [head = ''] = Buffer.from(stdout).toString('latin1').split('\n\n', 1);
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
  }

  /** Fetches one commit without its history from `origin`, with the credentials that the checkout left. False when it cannot be had. */
  fetchCommit(commit: string): Promise<boolean> {
    return this.#fetchTip(commit);
  }

  /** Fetches the newest commit of a branch of `origin` as its remote-tracking branch. False when it cannot be had. */
  fetchBranch(branch: string): Promise<boolean> {
    return this.#fetchTip(`+refs/heads/${branch}:refs/remotes/origin/${branch}`);
  }

  async #fetchTip(refspec: string): Promise<boolean> {
    const options = ['--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', '--no-write-fetch-head'];
    // Whoever has no credentials is refused, and not asked at the terminal.
    const { exitCode } = await this.#run('-c', 'core.askPass=true', 'fetch', ...options, 'origin', refspec);
    return exitCode === 0;
  }

  /** The best common ancestor of two revisions; undefined when this clone does not hold one, or not both of them. */
  mergeBase(one: string, other: string): Promise<string | undefined> {
    return this.#firstLine('merge-base', `${one}^{commit}`, `${other}^{commit}`);
  }

  /** Whether history is cut off, as `actions/checkout` does unless told otherwise. */
  async isShallow(): Promise<boolean> {
    return (await this.#firstLine('rev-parse', '--is-shallow-repository')) === 'true';
  }

  /** Paths of all tracked files, relative to the root. */
  trackedFiles(): AsyncIterable<string> {
    return zeroSeparated(this.#stream('ls-files', '-z', '--full-name', ':/'));
  }

  /** Entries of the index, and what is neither tracked nor ignored, as `git ls-files -z` prints them with tags, modes and blob ids. */
  listing(): { readonly tracked: AsyncIterable<Uint8Array>; readonly untracked: AsyncIterable<Uint8Array> } {
    return {
      tracked: this.#stream('ls-files', '-z', '-t', '--full-name', '--stage', ':/'),
      untracked: this.#stream('ls-files', '-z', '--full-name', '--others', '--exclude-standard', ':/'),
    };
  }

  /**
   * Whether git tracks a file that is there. What lies in a submodule is tracked: a commit of this repository
   * says which version of it is there. Rejects with ExternalError `tool-failed` when git cannot say.
   */
  async isTracked(path: string): Promise<boolean> {
    const isListed = await this.#printsAny(this.#request(['ls-files', '-z', '--', `:(literal)${path}`]));
    const folder = dirname(resolve(this.#directory, path));
    return isListed || this.#printsAny(this.#request(['rev-parse', '--show-superproject-working-tree'], folder));
  }

  async #printsAny(request: ProcessRequest): Promise<boolean> {
    const { exitCode, stdout, stderr } = await this.#processes.run(request);
    if (exitCode !== 0) throw new ExternalError('tool-failed', `git failed: ${stderr.trim()}`);
    return Buffer.from(stdout).toString('utf8').trim() !== '';
  }

  /** The file as it stands in a commit; undefined when it is not there. `path` is relative to the root. */
  async show(commit: string, path: string): Promise<Uint8Array | undefined> {
    const { exitCode, stdout } = await this.#run('cat-file', 'blob', `${commit}:${path}`);
    return exitCode === 0 ? stdout : undefined;
  }

  /** What a commit holds at a path relative to the root, or directly below it when the path ends in `/`. */
  async tree(commit: string, path: string): Promise<readonly TreeEntry[]> {
    const { exitCode, stdout } = await this.#run('ls-tree', '-z', '-l', '--full-tree', commit, '--', path);
    if (exitCode !== 0) return [];
    return treeEntries(stdout);
  }

  /** Paths of all files that differ between two commits, removed and renamed ones under either name; relative to the root. */
  changedPaths(since: string, until: string): AsyncIterable<string> {
    const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=dirty'];
    return zeroSeparated(this.#stream('diff', ...options, '--end-of-options', since, until, '--'));
  }

  /** Lines that the working tree adds to or rewrites in a commit. Untracked files are not in it. */
  async changedLines(since: string): Promise<ChangedLines> {
    return this.#linesOfDiff(since, withoutFilters(await this.filterSettings()));
  }

  /**
   * Settings that name programs for git to run over the working tree's files; the repository brings them, so none is run.
   * Asked once: ask early where the answer is sure to be needed.
   */
  filterSettings(): Promise<readonly string[]> {
    const names = '^filter\\..*\\.(clean|process|required)$';
    this.#filters ??= this.#linesIfAny('config', '--name-only', '--get-regexp', names).then((lines) => lines ?? []);
    return this.#filters;
  }

  /** Lines that the index adds to or rewrites in the commit that is checked out. */
  stagedLines(): Promise<ChangedLines> {
    return this.#linesOfDiff('--cached');
  }

  /** Files that the index adds to or changes in the commit that is checked out, as `git diff --raw -z` prints them. */
  stagedChanges(): AsyncIterable<Uint8Array> {
    return this.#stream('diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=ACMT', '--');
  }

  /** Objects by their names, as `git cat-file --batch` prints them. */
  objects(ids: readonly string[]): AsyncIterable<Uint8Array> {
    const request = this.#request(['cat-file', '--batch']);
    return this.#processes.stream({ ...request, input: `${ids.join('\n')}\n`, timeoutMs: diffTimeoutMs });
  }

  async #linesOfDiff(what: string, settings: readonly string[] = []): Promise<ChangedLines> {
    const reader = new ChangedLinesReader();
    // `--text`, because attributes that call a source file binary come with the change and would hide its lines.
    const options = ['-U0', '-M', '--text', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
    const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
    for await (const chunk of this.#stream(...settings, 'diff', ...options, ...prefixes, what, '--'))
      reader.push(chunk);
    return reader.finish();
  }

  /** Whether HEAD names a commit, be its object there or not: not so before the first commit. */
  async hasCommit(): Promise<boolean> {
    return (await this.#firstLine('rev-parse', '--verify', '--quiet', 'HEAD')) !== undefined;
  }

  /**
   * Full names of the commits that a revision range holds, newest first. `ranges` as for `git rev-list`; of those after
   * `--not` some may be gone. Rejects with ExternalError `tool-failed` where any other commit is missing.
   */
  async commits(...ranges: readonly string[]): Promise<readonly string[]> {
    const missing = ranges.includes('--not') ? ['--ignore-missing'] : [];
    const { exitCode, stdout, stderr } = await this.#run('rev-list', ...missing, ...ranges, '--');
    if (exitCode !== 0) throw new ExternalError('tool-failed', `git rev-list failed: ${stderr.trim()}`);
    const text = Buffer.from(stdout).toString('latin1').trim();
    return text === '' ? [] : text.split('\n');
  }

  /** Absolute path of the repository itself, which linked work trees share. */
  commonFolder(): Promise<string | undefined> {
    this.#common ??= this.#linesIfAny('rev-parse', '--path-format=absolute', '--git-common-dir').then(
      (lines) => lines?.[0],
    );
    return this.#common;
  }

  /**
   * What commits add, as one diff each, behind a line with the commit's name; merges as combined diffs. Read from
   * outside the work tree: attributes there come with the change, and one that calls a source file binary would hide its lines.
   */
  async *patches(commits: readonly string[]): AsyncGenerator<Uint8Array> {
    const folder = await this.commonFolder();
    if (folder === undefined) throw new ExternalError('tool-failed', 'git does not say where the repository is.');
    // Attributes are looked for in the work tree and in the index: an empty folder and none here.
    const outside = `${folder}/objects`;
    const which = ['--stdin', '-r', '--root', '--diff-filter=ACMRT'];
    const how = ['-p', '-U0', '-M', '-c', '--no-color', '--no-ext-diff', '--no-textconv'];
    const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
    yield* this.#processes.stream({
      ...this.#request(
        [`--git-dir=${folder}`, `--work-tree=${outside}`, 'diff-tree', ...which, ...how, ...prefixes],
        outside,
      ),
      env: { ...this.#options.env, GIT_INDEX_FILE: `${folder}/vetnet-no-index` },
      input: `${commits.join('\n')}\n`,
      timeoutMs: historyTimeoutMs,
    });
  }

  /** The lines of standard output; undefined when git fails or is not installed. */
  async #linesIfAny(...args: string[]): Promise<readonly string[] | undefined> {
    try {
      const { exitCode, stdout } = await this.#run(...args);
      return exitCode === 0 ? Buffer.from(stdout).toString('utf8').trimEnd().split('\n') : undefined;
    } catch (error) {
      if (error instanceof ExternalError && error.code === 'tool-missing') return undefined;
      throw error;
    }
  }

  async #firstLine(...args: string[]): Promise<string | undefined> {
    const { exitCode, stdout } = await this.#run(...args);
    const line = Buffer.from(stdout).toString('utf8').split('\n', 1)[0] ?? '';
    return exitCode === 0 && line !== '' ? line : undefined;
  }

  #run(...args: string[]) {
    return this.#processes.run(this.#request(args));
  }

  #stream(...args: string[]): AsyncIterable<Uint8Array> {
    return this.#processes.stream({ ...this.#request(args), timeoutMs: diffTimeoutMs });
  }

  #request(args: readonly string[], directory = this.#directory) {
    return gitRequest(args, directory, this.#options);
  }
}
