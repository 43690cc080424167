import type { PackageDraft } from './locked-package.ts';
import type { LockedPackage } from './lockfile.ts';
import { purlOf } from './purl.ts';

/** A package of the npm registry, or of what stands in for it. */
export function npmPackage(
  fields: Pick<PackageDraft, 'key' | 'name' | 'version'> & Partial<PackageDraft>,
): PackageDraft {
  const { name, version, origin } = fields;
  return {
    scope: 'unknown',
    dependencies: [],
    ...fields,
    ecosystem: 'npm',
    // A purl without qualifiers names the package of the registry, so what comes from elsewhere has none.
    ...(origin === undefined && { purl: purlOf('npm', name, version) }),
  };
}

/**
 * Where a resolved address or a range leads when that is not a registry; `folder` is a part of the project and no package.
 * Registries, mirrors among them, serve tarballs under `/-/` (npm, Artifactory, Verdaccio, GitLab, Azure), `/download/` (GitHub
 * Packages) or `/~/` (JSR).
 */
export function npmOrigin(address: string): LockedPackage['origin'] | 'folder' {
  if (/^(?:git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(address)) return 'git';
  if (/^(?:file|portal|link|exec):|^\.{0,2}\//.test(address)) return archive.test(address) ? 'url' : 'folder';
  if (!/^https?:/.test(address)) return undefined;
  if (/\.git(?:#|$)/.test(address) || /^https?:\/\/codeload\.github\.com\//.test(address)) return 'git';
  return /\/-\/|\/~\/|npm\.pkg\.github\.com\/download\//.test(address) ? undefined : 'url';
}

/** The name of a package's archive, up to what Yarn writes behind it. */
const archive = /\.t(?:ar\.)?gz(?:$|[#?:])/;

/** The real name and range in `npm:real@range`; undefined for what is no alias. */
export function npmAlias(range: string): { readonly name: string; readonly range: string } | undefined {
  if (!range.startsWith('npm:')) return undefined;
  const rest = range.slice(4);
  const at = rest.lastIndexOf('@');
  if (at <= 0) return /^@?[a-zA-Z]/.test(rest) && !/\s/.test(rest) ? { name: rest, range: '*' } : undefined;
  return { name: rest.slice(0, at), range: rest.slice(at + 1) };
}
