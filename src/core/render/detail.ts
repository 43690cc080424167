/** How much a rendered text may say. Each step down says less, never something else. */
export interface Detail {
  /** Most rows of a table, items of a list and bars of a chart. */
  readonly rows: number;
  /** Most characters of one text, before escaping. */
  readonly text: number;
  /** Most characters of one block of code. */
  readonly code: number;
  /** `titles` lists what was left out. */
  readonly sections: 'whole' | 'titles' | 'none';
  /** `headline`: verdict, main reason and counts; `counts`: no untrusted text beyond the check's name. */
  readonly verdict: 'whole' | 'headline' | 'counts';
}

/** From everything (no table of more than 10,000 rows fits any place we publish to) to counts only. The last step fits any budget of 1,000 or more. */
export const detailSteps: readonly [Detail, ...Detail[]] = [
  { rows: 10_000, text: 4000, code: 20_000, sections: 'whole', verdict: 'whole' },
  { rows: 4000, text: 2000, code: 10_000, sections: 'whole', verdict: 'whole' },
  { rows: 1500, text: 1000, code: 8000, sections: 'whole', verdict: 'whole' },
  { rows: 500, text: 1000, code: 8000, sections: 'whole', verdict: 'whole' },
  { rows: 100, text: 500, code: 4000, sections: 'whole', verdict: 'whole' },
  { rows: 50, text: 300, code: 2000, sections: 'whole', verdict: 'whole' },
  { rows: 20, text: 200, code: 1000, sections: 'whole', verdict: 'whole' },
  { rows: 10, text: 120, code: 500, sections: 'whole', verdict: 'whole' },
  { rows: 50, text: 200, code: 0, sections: 'titles', verdict: 'whole' },
  { rows: 20, text: 120, code: 0, sections: 'titles', verdict: 'whole' },
  { rows: 5, text: 80, code: 0, sections: 'none', verdict: 'whole' },
  { rows: 0, text: 120, code: 0, sections: 'none', verdict: 'headline' },
  { rows: 0, text: 40, code: 0, sections: 'none', verdict: 'counts' },
];
