import type { GitHubDouble } from './github-double/server.ts';
import type { ActionRequest } from './spawn-action.ts';
import { temporaryRepository } from './temporary-repository.ts';

/** An LCOV section with one character a line: `+` run, `-` not run, `.` not executable. */
export function lcov(files: Readonly<Record<string, string>>): string {
  const sections = Object.entries(files).map(([path, marks]) => {
    const lines = [...marks].flatMap((mark, at) => (mark === '.' ? [] : [`DA:${at + 1},${mark === '+' ? 1 : 0}`]));
    return `SF:${path}\n${lines.join('\n')}\nend_of_record\n`;
  });
  return `TN:\n${sections.join('')}`;
}

/** JUnit XML with one test case per name; those given with a message failed. */
export function junit(cases: Readonly<Record<string, string | undefined>>): string {
  const quote = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
  const list = Object.entries(cases).map(([name, failure]) => {
    const inner = failure === undefined ? '' : `<failure message="${quote(failure)}">${quote(failure)}</failure>`;
    return `<testcase classname="Suite" name="${quote(name)}" time="0.01">${inner}</testcase>`;
  });
  return `<?xml version="1.0"?><testsuites><testsuite name="all">${list.join('')}</testsuite></testsuites>`;
}

const source = 'one\ntwo\nthree\nfour\n';

/** A repository with a base commit on main and a change on a branch, and reports that git does not track. */
export function changedRepository(reports: Readonly<Record<string, string>>) {
  const repository = temporaryRepository({ 'src/a.ts': source, '.gitignore': 'reports/\n' });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'feature/x');
  const head = repository.commit({ 'src/a.ts': `${source}five\nsix\n` });
  repository.git('update-ref', 'refs/remotes/origin/main', base);
  const files = Object.fromEntries(Object.entries(reports).map(([name, text]) => [`reports/${name}`, text]));
  return { ...repository, base, head, files };
}

interface PullRequestOptions {
  readonly head: string;
  readonly base: string;
  readonly fork?: boolean;
}

/** What the runner tells a step of a `pull_request` run on `acme/clinic`, pull request 7. */
export function pullRequestRun(double: GitHubDouble, { head, base, fork = false }: PullRequestOptions): ActionRequest {
  const repo = { full_name: fork ? 'stranger/clinic' : 'acme/clinic', fork };
  double.state.pulls.push({ number: 7, headSha: head, state: 'open', locked: false, fork });
  return {
    event: 'pull_request',
    token: fork ? double.forkToken : double.token,
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: head, ref: 'feature/x', repo },
        base: { sha: base, ref: 'main', repo: { full_name: 'acme/clinic' } },
      },
      repository: { full_name: 'acme/clinic', default_branch: 'main' },
    },
    env: {
      GITHUB_API_URL: double.url,
      GITHUB_REPOSITORY: 'acme/clinic',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'feature/x',
      GITHUB_SHA: head,
    },
  };
}
