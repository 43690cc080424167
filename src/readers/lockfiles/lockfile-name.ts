/** How the files of each format are named, by the id of its reader. Here and not in the readers, which need not be loaded where there is none. */
export const lockfileNames = {
  'bun-lock': /^bun\.lock$/,
  'cargo-lock': /^Cargo\.lock$/,
  'composer-lock': /^composer\.lock$/,
  'gemfile-lock': /^(?:Gemfile\.lock|gems\.locked)$/,
  'go-mod': /^go\.mod$/,
  'gradle-lock': /^(?:(?:buildscript-|settings-)?gradle|\w*[cC]lasspath)\.lockfile$/,
  'mix-lock': /^mix\.lock$/,
  'nuget-lock': /^packages(?:\.[\w.-]+)?\.lock\.json$/,
  'package-lock': /^(?:package-lock|npm-shrinkwrap)\.json$/,
  'package-resolved': /^Package\.resolved$/,
  'pipfile-lock': /^Pipfile\.lock$/,
  'pnpm-lock': /^pnpm-lock\.yaml$/,
  'podfile-lock': /^Podfile\.lock$/,
  'poetry-lock': /^poetry\.lock$/,
  'pdm-lock': /^pdm\.lock$/,
  'pubspec-lock': /^pubspec\.lock$/,
  requirements: /^(?:[\w.-]*[._-])?requirements(?:[._-][\w.-]*)?\.txt$/i,
  'uv-lock': /^uv\.lock$/,
  'version-catalog': /\.versions\.toml$/,
  'yarn-lock': /^yarn\.lock$/,
} as const satisfies Readonly<Record<string, RegExp>>;

const names = Object.values(lockfileNames);

/** Whether there may be a reader for a file of this name. */
export function isLockfileName(name: string): boolean {
  return names.some((pattern) => pattern.test(name));
}
