// Advisories of our own making in the Open Source Vulnerability format: about packages that do not exist.

/** What a test says of an advisory; the rest is filled in. */
export interface AdvisoryFacts {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly upstream?: readonly string[];
  readonly modified?: string;
  readonly withdrawn?: string;
  readonly summary?: string;
  /** CVSS vectors, or ratings as they stand. */
  readonly severity?: readonly { readonly type: string; readonly score: string }[];
  /** GitHub's word. */
  readonly word?: string;
  readonly cwes?: readonly string[];
  readonly ecosystem?: string;
  readonly name?: string;
  /** Events of one range: `['0', '1.2.3', '2.0.0', '2.1.0']` is introduced and fixed by turns. */
  readonly range?: readonly string[];
  readonly versions?: readonly string[];
  readonly informational?: string;
}

/** Ecosystems whose ranges are semantic versions. */
const semantic = ['npm', 'crates.io', 'Go', 'SwiftURL', 'Pub', 'Hex'];

/** An advisory as OSV publishes it. */
export function advisoryJson(facts: AdvisoryFacts): Record<string, unknown> {
  const { id, aliases, upstream, modified = '2026-11-01T00:00:00Z', withdrawn, summary, severity, word, cwes } = facts;
  const { ecosystem = 'npm', name = 'left-pod', range = ['0', '1.2.3'], versions, informational } = facts;
  const events = range.map((version, at) => (at % 2 === 0 ? { introduced: version } : { fixed: version }));
  return {
    schema_version: '1.7.0',
    id,
    modified,
    published: '2026-10-01T00:00:00Z',
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(upstream === undefined ? {} : { upstream }),
    ...(summary === undefined ? {} : { summary }),
    ...(severity === undefined ? {} : { severity }),
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: semantic.includes(ecosystem) ? 'SEMVER' : 'ECOSYSTEM', events }],
        ...(versions === undefined ? {} : { versions }),
        ...(informational === undefined ? {} : { database_specific: { informational } }),
      },
    ],
    references: [],
    database_specific: {
      ...(word === undefined ? {} : { severity: word }),
      ...(cwes === undefined ? {} : { cwe_ids: cwes }),
    },
  };
}
