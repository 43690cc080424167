import { joined, type Tree } from './tree.ts';

/** Manifests of what we do not test by default, and what people call it. */
const manifests: readonly (readonly [RegExp, string])[] = [
  [/^(?:pyproject\.toml|setup\.py|tox\.ini|Pipfile)$/, 'Python'],
  [/^go\.mod$/, 'Go'],
  [/^pom\.xml$/, 'Maven'],
  [/^deno\.jsonc?$/, 'Deno'],
  [/\.(?:csproj|fsproj|sln|slnx)$/, '.NET'],
  [/^composer\.json$/, 'PHP'],
  [/^mix\.exs$/, 'Elixir'],
  [/\.gemspec$/, 'Ruby'],
];

/** One remark for each language whose tests nobody would run unless told how. */
export function otherLanguages(tree: Tree, isSample: (path: string) => boolean): readonly string[] {
  return manifests.flatMap(([manifest, language]) => {
    for (const { path, files } of tree.folders.values()) {
      const file = isSample(path) ? undefined : [...files].sort().find((name) => manifest.test(name));
      if (file !== undefined)
        return [`${joined(path, file)} is of ${language}, whose tests have no default. Name a \`test-command\`.`];
    }
    return [];
  });
}
