import type { PackageDraft } from './locked-package.ts';

/** What a lockfile's reader has to say about packages that cannot be looked up as they stand. */
export function remarksOn(packages: Iterable<PackageDraft>, links = 0): string[] {
  const unversioned: string[] = [];
  const foreign: string[] = [];
  for (const { name, version, origin } of packages) {
    if (version === undefined) unversioned.push(name);
    if (origin !== undefined) foreign.push(`${name} (${origin})`);
  }
  return [
    ...(unversioned.length > 0
      ? [`${counted(unversioned)} without a version, which no advisory can be held against: ${some(unversioned)}.`]
      : []),
    ...(foreign.length > 0
      ? [`${counted(foreign)} not from the registry, so that name and version are their own claim: ${some(foreign)}.`]
      : []),
    ...(links > 0
      ? [`${links} ${links === 1 ? 'link' : 'links'} to folders of the repository, which are no packages.`]
      : []),
  ];
}

function counted(names: readonly string[]): string {
  return names.length === 1 ? '1 package' : `${names.length} packages`;
}

function some(names: readonly string[]): string {
  const shown = names
    .slice(0, 5)
    .map((name) => name.slice(0, 100))
    .join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
