import { pythonName } from '../../core/model/python-name.ts';
import type { PackageDraft } from './locked-package.ts';
import { purlOf } from './purl.ts';

/** The name that a requirement such as `Foo[bar]>=1; python_version<"3"` begins with (PEP 508), as PyPI compares it. */
export function requiredName(requirement: string): string | undefined {
  const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
  return name === undefined ? undefined : pythonName(name);
}

/** A package of PyPI, or of an index in its place. */
export function pythonPackage(
  fields: Pick<PackageDraft, 'key' | 'name' | 'version'> & Partial<PackageDraft>,
): PackageDraft {
  const { name, version, origin } = fields;
  return {
    scope: 'unknown',
    dependencies: [],
    ...fields,
    ecosystem: 'PyPI',
    name: pythonName(name),
    ...(origin === undefined && { purl: purlOf('pypi', name, version) }),
  };
}

/** `sha256:<hex>` as an integrity; undefined for other hashes. A package has a hash for each of its files: the first is taken. */
export function pythonIntegrity(hash: string | undefined): string | undefined {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(hash ?? '')?.[1];
  return hex === undefined ? undefined : `sha256-${Buffer.from(hex, 'hex').toString('base64')}`;
}
