const longest = 50;

/**
 * Numbers of the weaknesses that texts such as `CWE-79: Cross-site scripting`, `external/cwe/cwe-079` or `CWE-1321` name,
 * in their order, each once. Bare numbers count only where the caller knows that they are CWEs.
 */
export function cwesOf(values: unknown, bare = false): readonly number[] {
  const texts = Array.isArray(values) ? values.slice(0, longest) : [values];
  const found = texts.flatMap((value) => {
    if (bare && typeof value === 'number') return [value];
    if (typeof value !== 'string') return [];
    if (bare && /^\d{1,5}$/.test(value)) return [Number(value)];
    return [...value.slice(0, 2000).matchAll(/\bcwe-(\d{1,5})(?!\d)/gi)].map((match) => Number(match[1]));
  });
  return [...new Set(found.filter((number) => Number.isSafeInteger(number) && number > 0))].slice(0, longest);
}
