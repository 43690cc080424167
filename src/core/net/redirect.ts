import { HttpError } from './http-error.ts';

/** Redirects followed for one call; browsers follow 20, an API that needs more than this is broken. */
export const maxRedirects = 5;

/** A request on its way: what a redirect may change. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** Headers that say nothing about who asks. All others stay behind when a redirect leaves the origin. */
const harmlessHeaders = new Set(['accept', 'user-agent']);

/**
 * Where a 3xx reply leads.
 *
 * - 303, and 301 and 302 after a POST, become a GET without body; 307 and 308 repeat the request (RFC 9110 §15.4).
 * - Another origin gets neither the token nor a body, and never by an unencrypted connection after an encrypted one.
 *
 * @returns undefined when the reply is no redirect
 * @throws HttpError `http-redirect-refused`
 */
export function redirectOf(hop: Hop, status: number, location: string | null): Hop | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  if (!URL.canParse(location, hop.url.href)) throw refuse(hop, 'to something that is no URL');
  const url = new URL(location, hop.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(hop, `to the scheme ${url.protocol}`);
  if (hop.url.protocol === 'https:' && url.protocol === 'http:') throw refuse(hop, `to an unencrypted ${url.host}`);

  const dropsBody = status === 303 || (hop.method === 'POST' && (status === 301 || status === 302));
  const method = dropsBody && hop.method !== 'HEAD' ? 'GET' : hop.method;
  const body = dropsBody ? undefined : hop.body;
  if (url.origin === hop.url.origin) return { method, url, headers: hop.headers, body };
  if (method !== 'GET' && method !== 'HEAD') throw refuse(hop, `a ${method} to another host, ${url.host}`);
  const headers = Object.fromEntries(
    Object.entries(hop.headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())),
  );
  return { method, url, headers, body: undefined };
}

function refuse(hop: Hop, where: string): HttpError {
  return new HttpError('http-redirect-refused', `${hop.url.host} redirects ${where}; that is not followed.`, {
    retryable: false,
    ambiguous: false,
  });
}
