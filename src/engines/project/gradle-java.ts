/** Gradle 9 and the Android plugin from 8 on run on nothing older (docs.gradle.org, "Compatibility matrix"). */
const oldestForGradle = 17;

/** Where a build script names the version of Java that it compiles and tests with, up to the end of what is named. */
const namings = [
  /\bjvmToolchain\s{0,9}\(\s{0,99}([^)\n]{1,120})/g,
  /\bJavaLanguageVersion\s{0,9}\.of\s{0,9}\(\s{0,99}([^)\n]{1,120})/g,
  /(\blibs\.versions\.[\w.]{1,100})\.map\s{0,9}[({]\s{0,9}JavaLanguageVersion::of/g,
];

/**
 * The Java to run a Gradle build with: the newest that its tool chains name, so that they find it. Undefined where none is named,
 * and for old ones, which Gradle finds on the machine while it runs on another.
 * @param text build scripts, build logic and version catalogue
 */
export function javaOfBuild(text: string): string | undefined {
  const code = text.replace(/^[ \t]*(?:\/\/|#).*$/gm, '');
  const catalogue = catalogueOf(code);
  let newest = 0;
  for (const naming of namings) {
    for (const [, said = ''] of code.matchAll(naming)) newest = Math.max(newest, majorOf(said, catalogue));
  }
  return newest >= oldestForGradle ? String(newest) : undefined;
}

/** 0 where it is neither a number nor an entry of the version catalogue. */
function majorOf(said: string, catalogue: ReadonlyMap<string, number>): number {
  const literal = /^["']?(\d{1,3})["']?\s*$/.exec(said)?.[1];
  if (literal !== undefined) return Number(literal);
  const alias = /\blibs\.versions\.([\w.]{1,100})/.exec(said)?.[1]?.replace(/\.(?:get|asProvider|map)\b.*$/, '');
  return (alias === undefined ? undefined : catalogue.get(alias)) ?? 0;
}

/** Whole numbers of the version catalogue, by their names in scripts: a dot stands for a hyphen and an underscore too. */
function catalogueOf(code: string): ReadonlyMap<string, number> {
  const entries = code.matchAll(/^[ \t]*"?([\w.-]{1,100})"?[ \t]*=[ \t]*"(\d{1,3})"/gm);
  return new Map([...entries].map(([, key = '', value]) => [key.replace(/[-_]/g, '.'), Number(value)]));
}
