import type { ScanFacts, TriagedFinding } from './facts.ts';
import { findingsToReview } from './judge/counted.ts';
import type { Demands } from './judge.ts';
import { reviewDigestOf } from './review/digest.ts';
import type { SourceResult } from './source.ts';

type Json = Readonly<Record<string, unknown>>;

/** The facts as the JSON report tells them, keys in kebab-case and in order. All findings are in it, so that it serves as a baseline. */
export function factsJson(facts: ScanFacts, demands: Demands): Json {
  const toReview = findingsToReview(facts, demands);
  const digest = reviewDigestOf(toReview);
  const { base } = facts;
  return {
    ...(base === undefined ? {} : { base: base.known ? { commit: base.commit } : { fix: base.fix, why: base.why } }),
    findings: facts.findings.map(findingJson),
    remarks: facts.remarks,
    ...(digest === undefined ? {} : { review: { digest, findings: toReview.length } }),
    reviews: facts.reviews.map(({ reviewer, at, digest: of, reason }) => ({ at, digest: of, reason, reviewer })),
    sources: facts.sources.map(sourceJson),
  };
}

/** Keys in order, so that the renderer need not copy 60,000 of them. */
function findingJson(finding: TriagedFinding): Json {
  const { category, commit, fingerprint, isNew, location, message, redacted, rule, severity, suppressed, tools } =
    finding;
  return {
    category,
    ...(commit === undefined ? {} : { commit }),
    ...(location === undefined ? {} : { file: location.file }),
    fingerprint,
    ...(location?.line === undefined ? {} : { line: location.line }),
    // Those that count are told in words among the report's findings.
    ...(suppressed === undefined ? {} : { message }),
    ...(isNew === undefined ? {} : { new: isNew }),
    ...(redacted === undefined ? {} : { redacted }),
    rule,
    severity,
    ...(suppressed === undefined ? {} : { suppressed }),
    tools,
    ...(finding.vulnerability === undefined ? {} : { vulnerability: vulnerabilityJson(finding.vulnerability) }),
  };
}

function vulnerabilityJson(vulnerability: NonNullable<TriagedFinding['vulnerability']>): Json {
  const { aliases, cvss, epss, fixedIn, id, knownExploited, package: named, path, scope } = vulnerability;
  return {
    aliases,
    ...(cvss === undefined ? {} : { cvss: cvss.score }),
    ...(epss === undefined ? {} : { epss }),
    'fixed-in': fixedIn,
    id,
    ...(knownExploited === undefined ? {} : { 'known-exploited': knownExploited }),
    package: named,
    ...(path === undefined ? {} : { path }),
    ...(scope === undefined ? {} : { scope }),
  };
}

function sourceJson({ durationMs, findings, ...source }: SourceResult): Json {
  return { ...source, 'duration-ms': durationMs, findings: findings.length };
}
