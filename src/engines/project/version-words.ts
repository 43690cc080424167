/** The tools whose versions a repository names and a leg is run with. Rust is not among them: rustup does that itself. */
export const versionedTools = ['node', 'java', 'xcode'] as const;

export type VersionedTool = (typeof versionedTools)[number];

/** Characters; no version that anyone writes is longer. */
const longest = 100;

const readers: Readonly<Record<VersionedTool, (text: string) => string | undefined>> = {
  node: nodeVersion,
  java: javaVersion,
  xcode: xcodeVersion,
};

/**
 * What a repository says about the version of a tool, in the words of what sets it up: actions/setup-node, actions/setup-java, or
 * run-tests itself for Xcode. Nothing in it means anything to a shell or to an expression of GitHub but `<`, `>`, `|` and `*`.
 * @returns empty where any version will do, undefined where the text is no version
 */
export function versionOf(tool: VersionedTool, text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > longest ? undefined : readers[tool](trimmed);
}

/** Names of nvm, asdf and mise for releases, in the words of actions/setup-node. */
const nodeNames: ReadonlyMap<string, string> = new Map([
  ['lts', 'lts/*'],
  ['lts/*', 'lts/*'],
  ['node', 'latest'],
  ['stable', 'latest'],
  ['latest', 'latest'],
  ['current', 'latest'],
  ['system', ''],
  ['*', ''],
  ['x', ''],
]);

const comparator = /^(?:[~^]|[<>]=?|=)?v?(?:\d{1,9}(?:\.(?:\d{1,9}|[xX*])){0,2}(?:-[0-9A-Za-z.-]{1,40})?|\*)$/;

function nodeVersion(text: string): string | undefined {
  const name = nodeNames.get(text.toLowerCase());
  if (name !== undefined) return name;
  const line = /^lts[/-]([a-z]{1,20}|-\d)$/i.exec(text)?.[1];
  if (line !== undefined) return `lts/${line.toLowerCase()}`;
  // Of semver: comparators side by side hold together, `||` stands between ranges, ` - ` between the ends of one.
  const ranges = text.split('||').map((range) => range.trim().replace(/([~^<>=])\s+/g, '$1'));
  const isRange = (range: string) => range.split(/ - | +/).every((part) => comparator.test(part));
  if (!ranges.every(isRange)) return undefined;
  const single = ranges.length === 1 ? ranges[0]?.replace(/^v/, '') : undefined;
  return single ?? ranges.join(' || ');
}

/** Whose versions Eclipse Temurin has too; others count their own, and only the first number is the same. */
const likeTemurin = /^(?:|temurin|tem|openjdk\d*|open|adoptopenjdk(?:-hotspot)?)$/;

/** `17`, `17.0.9`, `1.8`, `temurin-17.0.9+9`, `17.0.9-tem`, `openjdk64-11.0.2`, `graalvm-22.3.1+java17`. */
function javaVersion(text: string): string | undefined {
  const inside = /java-?(\d{1,3})\b/.exec(text)?.[1];
  if (inside !== undefined) return inside;
  const [, before = '', numbers, after = ''] =
    /^(?:([a-z][a-z0-9.-]{0,40}?)[-@])?(\d{1,3}(?:\.\d{1,4}){0,6})(?:[+_][\w.+-]{1,60})?(?:[.-]([a-z][0-9a-z.-]{0,20}))?$/i.exec(
      text,
    ) ?? [];
  if (numbers === undefined) return undefined;
  const parts = numbers.split('.');
  const [major = '', second] = parts;
  // Until Java 8 the first number was 1.
  if (major === '1') return second;
  const counted = likeTemurin.test(before.toLowerCase()) && likeTemurin.test(after.toLowerCase());
  return counted ? parts.slice(0, 3).join('.') : major;
}

/** `26`, `26.1`, `26.1.1`, `26.x`; `~> 26.1`, `^26.1`, `>= 26.1`. */
function xcodeVersion(text: string): string | undefined {
  const [, operator = '', numbers] = /^(~>|>=|\^|=)?\s{0,9}v?(\d{1,3}(?:\.\d{1,3}){0,2})(?:\.[xX*])?$/.exec(text) ?? [];
  if (numbers === undefined) return undefined;
  return operator === '' || operator === '=' ? numbers : `${operator} ${numbers}`;
}
