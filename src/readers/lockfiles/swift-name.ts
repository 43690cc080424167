/**
 * The name that OSV knows a Swift package by: host and path of its repository, `github.com/apple/swift-nio`. Undefined for an
 * address that is no repository on a host.
 */
export function swiftName(address: string): string | undefined {
  const url =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
    /^(?:[^@/:]+@)?([^/:@]+\.[^/:@]+):(?!\/\/)(.+)$/.exec(address);
  const [, host, path] = url ?? [];
  if (host === undefined || path === undefined) return undefined;
  const repository = path
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '');
  return repository === '' ? undefined : `${host.toLowerCase()}/${repository}`;
}
