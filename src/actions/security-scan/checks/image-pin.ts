/** How firmly a reference names an image: by digest (or by an expression nobody can judge), by a version tag, or by nothing that stays. */
export function judgeImage(reference: string): 'pinned' | 'tagged' | 'floating' {
  const text = reference.trim();
  if (text === '' || text.includes('${{') || /@sha256:[\da-f]{64}$/i.test(text)) return 'pinned';
  const [name = ''] = text.slice(text.lastIndexOf('/') + 1).split('@', 1);
  const tag = /:(?<tag>[\w.-]+)$/.exec(name)?.groups?.tag;
  return tag === undefined || tag === 'latest' ? 'floating' : 'tagged';
}
