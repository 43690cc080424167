import { afterEach } from '@jest/globals';
import type { Report } from '../../../src/core/model/report.ts';
import { createGitHubApi, type GitHubApi } from '../../../src/systems/github/api.ts';
import type { GitHubTarget } from '../../../src/systems/github/target.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { type GitHubDouble, type GitHubDoubleOptions, startGitHubDouble } from '../../harness/github-double/server.ts';

export const headSha = 'a'.repeat(40);

const doubles: GitHubDouble[] = [];
afterEach(async () => {
  for (const double of doubles.splice(0)) await double.close();
});

/** A double with one open pull request, number 7, closed (and held against its violations) after the test. */
export async function openDouble(options: GitHubDoubleOptions = {}): Promise<GitHubDouble> {
  const double = await startGitHubDouble(options);
  doubles.push(double);
  double.state.pulls.push({ number: 7, headSha, state: 'open', locked: false, fork: false });
  return double;
}

/** Ports for the API with a clock that jumps. */
export function apiPorts(clock = new FakeClock()) {
  return { env: {}, transport: fetch, clock, random: () => 0.5, signal: new AbortController().signal };
}

export const quiet = { debug: () => {}, info: () => {}, warning: () => {} };

export function targetOf(double: GitHubDouble, fields: Partial<GitHubTarget> = {}): GitHubTarget {
  return {
    apiUrl: double.url,
    token: double.token,
    origin: { fromFork: false, dependabot: false },
    userAgent: 'vetnet-test',
    owner: 'acme',
    repo: 'clinic',
    headSha,
    pullRequest: 7,
    detailsUrl: 'https://github.com/acme/clinic/actions/runs/1',
    ...fields,
  };
}

export function apiOf(double: GitHubDouble, fields: Partial<GitHubTarget> = {}, clock?: FakeClock): GitHubApi {
  return createGitHubApi(apiPorts(clock), quiet, targetOf(double, fields));
}

export function reportOf(fields: Partial<Report> = {}): Report {
  return {
    action: 'quality-gate',
    checkName: 'quality-gate',
    verdict: { outcome: 'pass', conditions: [] },
    conclusion: 'success',
    summary: 'All 3 conditions hold.',
    metrics: [],
    findings: [],
    sections: [],
    notes: [],
    startedAt: new Date('2026-01-02T03:04:05Z'),
    durationMs: 1500,
    facts: {},
    ...fields,
  };
}
