import type { HttpRequest } from '../../core/net/http-client.ts';

/** Distributes named parameters over path, query and JSON body. */
export function requestOf(
  base: string,
  route: string,
  parameters: object,
): { method: HttpRequest['method']; url: URL; body: string | undefined } {
  const [method, template] = route.split(' ') as [HttpRequest['method'], string];
  const rest = new Map<string, unknown>(Object.entries(parameters).filter(([, value]) => value !== undefined));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest.get(name)));
    rest.delete(name);
    return value;
  });
  const url = new URL(base + path);
  if (method !== 'GET' && method !== 'DELETE') return { method, url, body: JSON.stringify(Object.fromEntries(rest)) };
  for (const [name, value] of rest) url.searchParams.set(name, String(value));
  return { method, url, body: undefined };
}

/** The address of `rel="next"` in a `link` header (RFC 8288). */
export function nextPage(link: string | null): string | undefined {
  for (const part of link?.split(',') ?? []) {
    const match = /<([^>]*)>\s*;(.*)/.exec(part);
    if (match !== null && /\brel="?next"?\s*(;|$)/.test(match[2] ?? '')) return match[1];
  }
  return undefined;
}
