import { functionKey } from './function-key.ts';
import { HitSet } from './hit-set.ts';
import { type LineState, LineStates } from './line-states.ts';
import type { DeclaredFigures, Figure, FileCoverageSink } from './reader.ts';
import type { Slabs } from './slabs.ts';

/** Beyond these a branch's line and arm no longer fit its key side by side. */
const lineLimit = 0x2000_0000;
const armLimit = 0x1_0000_0000;
/** Marks a branch key that is a hash of line and arm. */
const hashedBit = 0x2000_0000;

/** Bytes that a line with counted branches takes in memory. */
const chargePerCount = 128;

const nothing: Figure = { covered: 0, total: 0 };

/** What all reports together say about one source file. */
export class CoveredFile implements FileCoverageSink {
  /** As the path mapper gave it. */
  readonly path: string;
  readonly #slabs: Slabs;
  readonly #lines: LineStates;
  #functions: HitSet | undefined;
  #arms: HitSet | undefined;
  /** Lines whose arms are known by name, which their keys do not tell. */
  #namedArms: Set<number> | undefined;
  #armCounts: Map<number, Figure> | undefined;
  #totals: DeclaredFigures | undefined;

  /** @param slabs where its tables live. */
  constructor(path: string, slabs: Slabs) {
    this.path = path;
    this.#slabs = slabs;
    this.#lines = new LineStates(slabs);
  }

  line(number: number, hit: boolean): void {
    this.#lines.add(number, hit);
  }

  branch(line: number, arm: number | string, taken: boolean): void {
    this.#arms ??= new HitSet(this.#slabs);
    if (typeof arm === 'number' && arm >= 0 && arm < armLimit && line >= 0 && line < lineLimit) {
      this.#arms.add(line, arm, taken);
      return;
    }
    const key = functionKey(`${line}\0${arm}`);
    this.#namedArms ??= new Set();
    if (!this.#namedArms.has(line)) this.#slabs.charge(chargePerCount);
    this.#namedArms.add(line);
    this.#arms.add(Math.floor(key / armLimit) | hashedBit, key, taken);
  }

  branchCounts(line: number, taken: number, total: number): void {
    this.#armCounts ??= new Map();
    const old = this.#armCounts.get(line);
    if (old === undefined) this.#slabs.charge(chargePerCount);
    const merged = better(old, { covered: Math.min(taken, total), total });
    if (merged !== undefined) this.#armCounts.set(line, merged);
  }

  function(key: number | string, hit: boolean): void {
    this.#functions ??= new HitSet(this.#slabs);
    const number = typeof key === 'number' ? key : functionKey(key);
    this.#functions.add(Math.floor(number / armLimit), number, hit);
  }

  totals(figures: DeclaredFigures): void {
    const old = this.#totals;
    const merged: { -readonly [kind in keyof DeclaredFigures]: DeclaredFigures[kind] } = { ...old };
    for (const kind of kinds) {
      const figure = better(old?.[kind], figures[kind]);
      if (figure !== undefined) merged[kind] = figure;
    }
    this.#totals = merged;
  }

  /** Whether some report gives this file line by line. */
  get hasLines(): boolean {
    return this.#lines.total > 0;
  }

  /** Whether only totals are known: it counts, but nothing can be said about any of its lines. */
  get totalsOnly(): boolean {
    return this.#totals !== undefined && !this.hasLines;
  }

  get lines(): Figure {
    if (this.totalsOnly) return this.#totals?.lines ?? nothing;
    return { covered: this.#lines.hits, total: this.#lines.total };
  }

  get branches(): Figure {
    const arms = this.#arms;
    const counts = this.#armCounts;
    if (arms === undefined && counts === undefined) return this.#total('branches');
    let covered = arms?.hits ?? 0;
    let total = arms?.total ?? 0;
    if (counts === undefined) return { covered, total };
    const known = linesOf(arms);
    for (const [line, figure] of counts) {
      if (known.has(line) || this.#namedArms?.has(line) === true) continue;
      covered += figure.covered;
      total += figure.total;
    }
    return { covered, total };
  }

  get functions(): Figure {
    if (this.#functions === undefined) return this.#total('functions');
    return { covered: this.#functions.hits, total: this.#functions.total };
  }

  lineState(number: number): LineState {
    return this.#lines.state(number);
  }

  /** Numbers of the lines that are executable and were never hit, ascending. */
  missedLines(): number[] {
    return this.#lines.missed();
  }

  #total(kind: 'branches' | 'functions'): Figure {
    return this.totalsOnly ? (this.#totals?.[kind] ?? nothing) : nothing;
  }
}

const kinds = ['lines', 'branches', 'functions', 'statements', 'instructions', 'regions'] as const;

/** The figure with more covered; of two with as many, the one with more to cover. Merging in any order gives the same. */
function better(a: Figure | undefined, b: Figure | undefined): Figure | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.covered !== b.covered) return a.covered > b.covered ? a : b;
  return a.total >= b.total ? a : b;
}

/** Lines whose arms are known one by one: counts that another report gives for them say nothing new. */
function linesOf(arms: HitSet | undefined): ReadonlySet<number> {
  const lines = new Set<number>();
  arms?.forEach((high) => {
    if ((high & hashedBit) === 0) lines.add(high);
  });
  return lines;
}
