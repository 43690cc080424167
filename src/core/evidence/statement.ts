import { conditionKey } from '../model/condition.ts';
import type { Report } from '../model/report.ts';
import type { RunContext } from '../run/context.ts';

/** in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md). */
const statementType = 'https://in-toto.io/Statement/v1';

/** Name and version of our predicate. A change that an older reader would misread gets a new number. */
export const predicateType = 'urn:vetnet:predicate:evidence:v1';

/** What the statement is about. Digests are hex; `gitCommit` is the in-toto digest set's name for a commit, SHA-1 or SHA-256. */
interface Subject {
  readonly name: string;
  readonly digest: { readonly gitCommit: string } | { readonly sha256: string };
}

export interface NamedDigest {
  readonly name: string;
  readonly sha256: string;
}

/** Someone's consent, as the outside system that asked for it tells it. */
interface Approval {
  readonly by: string;
  readonly environment?: string;
  readonly at?: string;
}

export interface EvidenceFacts {
  readonly report: Report;
  readonly context: RunContext;
  /** The written JSON report: the statement's subject when there is neither commit nor artifact. */
  readonly reportFile: NamedDigest;
  /** What was built or judged besides the commit, for example an IPA. */
  readonly artifacts?: readonly NamedDigest[];
  /** The policy file and those of its environments; none when the built-in defaults held. */
  readonly policy: readonly NamedDigest[];
  /** Versions by name: `vetnet`, `node`, and the tools whose output was judged. */
  readonly tools: Readonly<Record<string, string>>;
  readonly approvals?: readonly Approval[];
  /** Evidence and reports that the verdict rests on. */
  readonly reliedOn?: readonly NamedDigest[];
  /** For actions that act: the state found and the state left, in words or versions. */
  readonly change?: { readonly before: string; readonly after: string };
}

/** An in-toto statement: plain JSON. */
export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly Subject[];
  readonly predicateType: typeof predicateType;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** The statement of one action's verdict about one commit or artifact. Holds no findings: these may quote what they found. */
export function buildStatement(facts: EvidenceFacts): Statement {
  const { report, context } = facts;
  return {
    _type: statementType,
    subject: subjectsOf(facts),
    predicateType,
    predicate: {
      action: report.action,
      'check-name': report.checkName,
      verdict: report.verdict.outcome,
      conclusion: report.conclusion,
      conditions: report.verdict.conditions.map((condition) => ({
        key: conditionKey(condition),
        outcome: condition.outcome,
        expected: condition.expected,
        actual: condition.actual,
      })),
      policy: facts.policy,
      environment: report.environment ?? null,
      tools: facts.tools,
      run: runOf(context),
      actor: context.actor ?? null,
      event: context.event,
      approvals: facts.approvals ?? [],
      'started-at': report.startedAt.toISOString(),
      'finished-at': new Date(report.startedAt.getTime() + report.durationMs).toISOString(),
      'relied-on': facts.reliedOn ?? [],
      report: facts.reportFile,
      change: facts.change ?? null,
    },
  };
}

function subjectsOf({ report, context, artifacts = [], reportFile }: EvidenceFacts): readonly Subject[] {
  const { repository } = context;
  const name = repository === undefined ? 'commit' : `git+${context.serverUrl}/${repository.owner}/${repository.name}`;
  const commits = report.commit === undefined ? [] : [{ name, digest: { gitCommit: report.commit } }];
  const subjects = [...commits, ...artifacts.map(subjectOf)];
  return subjects.length > 0 ? subjects : [subjectOf(reportFile)];
}

function subjectOf({ name, sha256 }: NamedDigest): Subject {
  return { name, digest: { sha256 } };
}

function runOf(context: RunContext): Readonly<Record<string, unknown>> {
  const { repository, pullRequest } = context;
  return {
    host: context.host,
    repository: repository === undefined ? null : `${repository.owner}/${repository.name}`,
    ref: context.ref ?? null,
    'pull-request': pullRequest?.number ?? null,
    'from-fork': context.fromFork,
    id: context.runId ?? null,
    attempt: context.attempt ?? null,
  };
}
