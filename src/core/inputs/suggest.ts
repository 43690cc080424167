/** Optimal string alignment distance (Damerau-Levenshtein without repeated edits), given up with `limit + 1` beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current[j] = best;
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

const maximumDistance = 2;
const maximumWordLength = 64;

/**
 * The candidate the user most probably meant: at most two edits away (swapped neighbours count as one, and at least
 * one character must be right), else the only one that begins with the word or that the word begins with.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word === '' || word.length > maximumWordLength) return undefined;
  const folded = word.toLowerCase().replaceAll('_', '-');
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(folded, candidate.toLowerCase(), maximumDistance);
    const few = edits <= maximumDistance && edits < Math.min(folded.length, candidate.length);
    if (few && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  if (best !== undefined) return best.candidate;
  const related = candidates.filter((candidate) => {
    const other = candidate.toLowerCase();
    return (folded.length >= 3 && other.startsWith(folded)) || (other.length >= 3 && folded.startsWith(other));
  });
  return related.length === 1 ? related[0] : undefined;
}
