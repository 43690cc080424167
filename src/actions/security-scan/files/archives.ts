/** Files that hold others, packed. What Gradle brings along in every repository is no news. */
const packed = /\.(?:zip|tar|tgz|tbz2?|txz|gz|bz2|xz|zst|7z|rar|jar|war|ear|aar|apk|aab|ipa|whl|nupkg|vsix|crx)$/i;
const usual = /(?:^|\/)gradle-wrapper\.jar$/;

/** Those of the files that are archives by their names: nobody here unpacks them. */
export function archivesAmong(files: readonly string[]): readonly string[] {
  return files.filter((path) => packed.test(path) && !usual.test(path));
}
