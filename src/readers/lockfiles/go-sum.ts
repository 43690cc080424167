/**
 * The modules that go.sum has a checksum of the content of, each with the highest version: what minimal version selection takes
 * among those that are needed.
 */
export function highestVersions(text: string): ReadonlyMap<string, string> {
  const highest = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [path, version, hash] = line.trim().split(/\s+/);
    if (path === undefined || version === undefined || hash === undefined || version.endsWith('/go.mod')) continue;
    const before = highest.get(path);
    if (before === undefined || compareVersions(version, before) > 0) highest.set(path, version);
  }
  return highest;
}

/** Orders versions as Semantic Versioning 2.0.0, clause 11, does; negative when `a` is lower. */
function compareVersions(a: string, b: string): number {
  const [coreA = '', preA] = split(a);
  const [coreB = '', preB] = split(b);
  const core = compareParts(coreA.split('.'), coreB.split('.'));
  if (core !== 0) return core;
  if (preA === undefined || preB === undefined) return Number(preA === undefined) - Number(preB === undefined);
  return compareParts(preA.split('.'), preB.split('.'));
}

function split(version: string): [string, string | undefined] {
  const plain = version.replace(/^v/, '').replace(/\+.*$/, '');
  const dash = plain.indexOf('-');
  return dash === -1 ? [plain, undefined] : [plain.slice(0, dash), plain.slice(dash + 1)];
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]];
    if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
    const [number, otherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (number !== otherNumber) return number ? -1 : 1;
    const order = number ? Number(one) - Number(other) : one < other ? -1 : Number(one > other);
    if (order !== 0) return order;
  }
  return 0;
}
