/** Types of package URLs that the lockfiles of this suite lead to. */
export type PurlType =
  | 'cargo'
  | 'cocoapods'
  | 'composer'
  | 'gem'
  | 'golang'
  | 'hex'
  | 'maven'
  | 'npm'
  | 'nuget'
  | 'pub'
  | 'pypi'
  | 'swift';

/** Types whose names are lower case whatever the lockfile says (purl specification, "Known purl types"). */
const lowerCase: ReadonlySet<PurlType> = new Set(['composer', 'golang', 'hex', 'pub', 'pypi']);

/**
 * The package URL without qualifiers. `name` may hold a namespace, its parts separated by `/`: `@scope/name`,
 * `github.com/user/repository`. Encoded as the purl specification says: letters, digits, `.`, `-`, `_`, `~` and `:` stand for
 * themselves.
 */
export function purlOf(type: PurlType, name: string, version?: string): string {
  const canonical = lowerCase.has(type) ? name.toLowerCase() : name;
  const known = type === 'pypi' ? canonical.replaceAll('_', '-') : canonical;
  const path = known
    .split('/')
    .filter((part) => part !== '')
    .map(encodePart)
    .join('/');
  return `pkg:${type}/${path}${version === undefined || version === '' ? '' : `@${encodePart(version)}`}`;
}

function encodePart(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  // encodeURIComponent leaves !'()* as they are and throws for half a surrogate pair.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}
