/** What an action would work with: one effective value. */
export interface ExplainedValue {
  readonly name: string;
  /** In words; a secret is `(hidden)`. */
  readonly value: string;
  /** `policy (.github/vetnet.yml:4)`, `input`, `built-in`. */
  readonly from: string;
}

/** A condition as it would be judged now. */
export interface ExplainedCondition {
  readonly id: string;
  readonly subject?: string;
  readonly title: string;
  readonly expected: string;
  /** `judged`; `inconclusive` as things are; `not-judged`, because nothing asks for it or there is nothing to judge. */
  readonly state: 'judged' | 'inconclusive' | 'not-judged';
  /** One or two sentences; empty where there is nothing to say. */
  readonly why: string;
}

/** Something that was looked for in the repository. */
export interface ExplainedFind {
  readonly what: string;
  /** Paths or names; empty: none was found. */
  readonly found: readonly string[];
  /** What is to be known about it; empty where there is nothing to say. */
  readonly note: string;
}

export interface ExplainedScanner {
  readonly id: string;
  readonly title: string;
  readonly kind: 'own' | 'tool';
  readonly runs: boolean;
  /** It cannot run and was to: the verdict is inconclusive. */
  readonly blocks: boolean;
  /** What it would look at, or why it would not: one sentence or a few words. */
  readonly why: string;
}

/** A place that the report would go to. */
export interface ExplainedPlace {
  readonly place: string;
  readonly when: string;
}

/** What one action would do here. */
export interface ActionExplanation {
  readonly action: string;
  readonly values: readonly ExplainedValue[];
  /** Inputs and keys that nothing sets. */
  readonly unset: readonly string[];
  readonly conditions: readonly ExplainedCondition[];
  readonly finds: readonly ExplainedFind[];
  readonly scanners: readonly ExplainedScanner[];
}

/** What would be judged here, and why. Public: its shape as JSON is told in docs/cli.md. */
export interface Explanation {
  /** `local` on a laptop. */
  readonly event: string;
  readonly branch?: string;
  readonly commit?: string;
  readonly policy: {
    readonly files: readonly { readonly file: string; readonly sha256: string }[];
    /** Words of the policy that hold for everything, such as `hipaa: strict`. */
    readonly says: readonly string[];
  };
  readonly environment?: { readonly name: string; readonly why: string; readonly inherits: readonly string[] };
  /** The profiles there are to choose from. */
  readonly environments: readonly string[];
  readonly notices: readonly string[];
  readonly finds: readonly ExplainedFind[];
  /** The gate by its parts. */
  readonly actions: readonly ActionExplanation[];
  readonly publishing: readonly ExplainedPlace[];
}
