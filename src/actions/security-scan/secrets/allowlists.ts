import type { Allowlist } from './rule.ts';

/** Where a text comes from, as far as allowlists ask. */
export interface Origin {
  readonly path: string;
  /** The commit in which the text was added; only in history. */
  readonly commit?: string;
}

/** What of a finding allowlists look at. */
export interface AllowlistTargets {
  readonly secret: string;
  readonly match: string;
  readonly line: string;
}

/** Whether a list lets everything of a path or commit pass, whatever is found there. */
export function allowsOrigin(list: Allowlist, origin: Origin): boolean {
  if (list.condition === 'or') return allowsPath(list, origin) || allowsCommit(list, origin);
  // Both what is found and where it is found count: that is asked later.
  if (list.regexes.length > 0 || list.stopWords.length > 0) return false;
  return (
    (list.paths.length === 0 || allowsPath(list, origin)) && (list.commits.length === 0 || allowsCommit(list, origin))
  );
}

/** Whether a list lets a finding pass. */
export function allowsFinding(list: Allowlist, targets: AllowlistTargets, origin: Origin): boolean {
  if (list.condition === 'or') return allowsText(list, targets) || hasStopWord(list, targets);
  return (
    (list.paths.length === 0 || allowsPath(list, origin)) &&
    (list.commits.length === 0 || allowsCommit(list, origin)) &&
    (list.regexes.length === 0 || allowsText(list, targets)) &&
    (list.stopWords.length === 0 || hasStopWord(list, targets))
  );
}

function allowsPath({ paths }: Allowlist, { path }: Origin): boolean {
  return paths.some((pattern) => matches(pattern, path));
}

function allowsCommit({ commits }: Allowlist, { commit }: Origin): boolean {
  return commit !== undefined && commits.includes(commit.toLowerCase());
}

function allowsText({ regexes, regexTarget }: Allowlist, targets: AllowlistTargets): boolean {
  const text = targets[regexTarget];
  return text !== '' && regexes.some((pattern) => matches(pattern, text));
}

function hasStopWord({ stopWords }: Allowlist, { secret }: AllowlistTargets): boolean {
  if (stopWords.length === 0) return false;
  const lower = secret.toLowerCase();
  return stopWords.some((word) => lower.includes(word));
}

/** A pattern with the flag `g` remembers where it was. */
function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
