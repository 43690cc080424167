import type { Ports } from '../run/ports.ts';

const proxyVariables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'] as const;
const allVariables = [...proxyVariables, 'no_proxy', 'NO_PROXY'] as const;

/**
 * Makes every call of this process go through the proxies that the environment names. To be called once, where the
 * real ports are made.
 *
 * Node 24.19 and later can do it; before, the variables are ignored.
 *
 * @returns what is lacking, as a sentence for the user, when proxies are set and this Node cannot use them
 */
export function enableProxies(env: Ports['env']): string | undefined {
  if (!proxyVariables.some((name) => (env[name] ?? '') !== '')) return undefined;
  const http: object | undefined = process.getBuiltinModule?.('node:http');
  if (http === undefined || !('setGlobalProxyFromEnv' in http) || typeof http.setGlobalProxyFromEnv !== 'function') {
    return `Node ${process.versions.node} cannot use the proxy that the environment names: calls go out directly. Node 24.19 or later can.`;
  }
  http.setGlobalProxyFromEnv(Object.fromEntries(allVariables.map((name) => [name, env[name]])));
  return undefined;
}
