// The copy of `actions/<name>` that stands at the root of a release, one folder higher.

/** The text of a file of `actions/<name>/` as it must be in `<name>/`: what leads out of the folder leads one step less far. */
export function rootCopyOf(path: string, text: string): string {
  const copy = path.endsWith('/action.yml')
    ? text.replaceAll(/^(\s+(?:main|pre|post):\s*['"]?)\.\.\/\.\.\//gm, '$1../')
    : text;
  return copy.replaceAll(/(GITHUB_ACTION_PATH\}?"?\/)\.\.\/\.\.\//g, '$1../');
}
