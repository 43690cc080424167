import { ExternalError } from '../../core/model/errors.ts';
import type { Ports } from '../../core/run/ports.ts';

/** Sources of advisories with the variables that name another address, such as a mirror in a closed network. */
const sources = {
  osv: { variable: 'VETNET_OSV_URL', address: 'https://api.osv.dev' },
  kev: {
    variable: 'VETNET_KEV_URL',
    address: 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json',
  },
  // Asking it tells a third party which vulnerabilities there are: only for those who name it.
  epss: { variable: 'VETNET_EPSS_URL', address: undefined },
} as const;

/**
 * Where a source is asked; undefined for one that is asked only when it is named, and is not.
 *
 * @throws ExternalError `advisory-address-invalid`
 */
export function addressOf(source: keyof typeof sources, env: Ports['env']): URL | undefined {
  const { variable, address } = sources[source];
  const named = env[variable]?.trim();
  const text = named === undefined || named === '' ? address : named;
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!usable)
    throw new ExternalError('advisory-address-invalid', `${variable} is no http(s) address without credentials.`);
  return url;
}
