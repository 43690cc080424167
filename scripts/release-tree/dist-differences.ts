/** Where a committed dist is not a fresh build: a line per file, sorted by path. Paths are relative to dist. */
export function distDifferences(
  committed: ReadonlyMap<string, Uint8Array>,
  fresh: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  return [...new Set([...committed.keys(), ...fresh.keys()])].sort().flatMap((path) => {
    const [before, now] = [committed.get(path), fresh.get(path)];
    if (before === undefined) return [`missing  dist/${path}`];
    if (now === undefined) return [`surplus  dist/${path}`];
    return Buffer.compare(before, now) === 0 ? [] : [`differs  dist/${path}`];
  });
}
