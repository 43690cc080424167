import { gzipSync } from 'node:zlib';

/** Bytes after gzip: of all scripts, of what loading one part may cost, and of the whole archive that each job downloads. */
export const sizeBudget = { scripts: 1_350_000, chunk: 150_000, archive: 1_500_000 };

/** A file and what it weighs after gzip, in bytes. */
interface Weight {
  readonly path: string;
  readonly size: number;
}

/** What files weigh, the heaviest first. */
export function weigh(files: Iterable<readonly [path: string, content: Uint8Array]>): readonly Weight[] {
  const weights = [...files].map(([path, content]) => ({ path, size: gzipSync(content).length }));
  return weights.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
}

/** Together, of all and of one folder or file after the other. */
export function sumOf(weights: readonly Weight[]): number {
  return weights.reduce((sum, { size }) => sum + size, 0);
}

/** Bytes as kB, aligned. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}

/** A table of what a release weighs by its top folders, the heaviest first. */
export function sizeTable(weights: readonly Weight[], archive: number): string {
  const folders = new Map<string, Weight[]>();
  for (const weight of weights) {
    const top = weight.path.includes('/') ? `${weight.path.split('/')[0]}/` : weight.path;
    folders.set(top, [...(folders.get(top) ?? []), weight]);
  }
  const rows = [...folders].map(([path, inside]) => ({ path, size: sumOf(inside), count: inside.length }));
  rows.sort((a, b) => b.size - a.size);
  const chunk = scriptsIn(weights)[0];
  return [
    ...rows.map(({ path, size, count }) => `${kilobytes(size)}  ${path}${count > 1 ? ` (${count} files)` : ''}`),
    `${kilobytes(chunk?.size ?? 0)}  the largest script, ${chunk?.path ?? 'none'}, of ${kilobytes(sizeBudget.chunk).trim()}`,
    `${kilobytes(archive)}  the archive as tar.gz, of ${kilobytes(sizeBudget.archive).trim()}`,
  ].join('\n');
}

/** What is over the budget: a sentence each. `archive` is the size of the tar.gz in bytes; undefined where there is none. */
export function sizeProblems(weights: readonly Weight[], archive?: number): readonly string[] {
  const scripts = scriptsIn(weights);
  const over = (what: string, size: number, budget: number): readonly string[] =>
    size <= budget ? [] : [`${what}: ${kilobytes(size).trim()} after gzip, of ${kilobytes(budget).trim()}.`];
  return [
    ...scripts.flatMap(({ path, size }) => over(path, size, sizeBudget.chunk)),
    ...over('All scripts together', sumOf(scripts), sizeBudget.scripts),
    ...over('The archive', archive ?? 0, sizeBudget.archive),
  ];
}

function scriptsIn(weights: readonly Weight[]): readonly Weight[] {
  return weights.filter(({ path }) => path.endsWith('.js'));
}
