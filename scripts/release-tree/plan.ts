import type { FloatingTag } from './versions.ts';

/** One tag of a release at the remote. */
export interface TagStep {
  readonly tag: string;
  /** What it points to now; undefined when it is not there. */
  readonly from: string | undefined;
  /** What it will point to. */
  readonly to: string;
  /** A step that is already so is a success. */
  readonly isDone: boolean;
}

/** What a release will do, printable before anything happens. */
export interface ReleasePlan {
  readonly version: string;
  readonly steps: readonly TagStep[];
  /** Tags that stay where they are, and why. */
  readonly staying: readonly FloatingTag[];
}

interface PlanFacts {
  readonly version: string;
  readonly floating: readonly FloatingTag[];
  /** Tags at the remote. */
  readonly tags: ReadonlyMap<string, string>;
  /** The object of the annotated tag. */
  readonly tag: string;
  readonly commit: string;
}

/** Plans the tags of a release. Throws when the exact tag is taken by anything but this very release. */
export function planRelease({ version, floating, tags, tag, commit }: PlanFacts): ReleasePlan {
  const exact = `v${version}`;
  const taken = tags.get(exact);
  if (taken !== undefined && taken !== tag) {
    throw new Error(
      `${exact} is released already, from another commit or with other content, and never moves. Choose a greater version.`,
    );
  }
  const stepOf = (name: string, to: string): TagStep => ({
    tag: name,
    from: tags.get(name),
    to,
    isDone: tags.get(name) === to,
  });
  const moving = floating.filter(({ moves }) => moves);
  return {
    version,
    steps: [stepOf(exact, tag), ...moving.map(({ name }) => stepOf(name, commit))],
    staying: floating.filter(({ moves }) => !moves),
  };
}

/** The plan in words, one line per tag. */
export function planText({ version, steps, staying }: ReleasePlan, parent: string, commit: string): string {
  const short = (id: string): string => id.slice(0, 12);
  const lines = steps.map(({ tag, from, to, isDone }) => {
    if (isDone) return [tag, `is ${short(to)} already`];
    return [tag, from === undefined ? `new, ${short(to)}` : `moves from ${short(from)} to ${short(to)}`];
  });
  const rows = [
    ['commit', `${commit}, a child of ${parent}`],
    ...lines,
    ...staying.map(({ name, why }) => [name, `stays: ${why}`]),
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return [`Release ${version}`, ...rows.map(([name = '', text]) => `  ${name.padEnd(width)}  ${text}`)].join('\n');
}
