/** Specifiers of every static, dynamic and type import or re-export in a module's text. Comments are ignored. */
export function importsOf(text: string): readonly string[] {
  const code = withoutComments(text);
  const patterns = [
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<specifier>[^'"]+)\1/g,
    /\bimport\s*(['"])(?<specifier>[^'"]+)\1/g,
    /\bimport\s*\(\s*(['"`])(?<specifier>[^'"`]+)\1/g,
    /\bnew\s+URL\s*\(\s*(['"`])(?<specifier>\.[^'"`]+)\1\s*,\s*import\.meta\.url/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match.groups?.specifier ?? ''));
}

/** Names of the packages among specifiers, without paths inside them and without Node's own modules; sorted. */
export function packagesOf(specifiers: readonly string[]): readonly string[] {
  const names = specifiers
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return [...new Set(names)].sort();
}

/** Blanks comments; strings that hold comment signs survive. */
export function withoutComments(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g,
    (_comment, before: string | undefined) => before ?? ' ',
  );
}
