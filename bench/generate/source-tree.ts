import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { seededRandom } from './random.ts';

export interface SourceTree {
  readonly files: number;
  readonly bytes: number;
  /** Where credentials were put, as `file:line`. */
  readonly planted: ReadonlySet<string>;
}

const nouns =
  'appointment patient record specialist dose result queue session token chart header upload triage consent note lab'.split(
    ' ',
  );
const verbs =
  'load store parse render merge sort filter validate encode decode open close schedule cancel assign'.split(' ');
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const hex = '0123456789abcdef';
const word = `${letters}0123456789`;

const isText = /\.(?:[cm]?[jt]sx?|json|md|ya?ml|html|css|java|kt|swift|h|m|mm|cpp|gradle|xml|txt|sh|py|rb|plist)$/;
/** Bytes; what is larger is built and not written. */
const largestSource = 100_000;

/**
 * Copies so many sources of installed packages into a folder, without the folder names that scanners leave out, and puts a
 * credential into every fiftieth. The same packages make the same tree.
 */
export function writeSourceTree(folder: string, packages: readonly string[], files: number): SourceTree {
  const planted = new Set<string>();
  let bytes = 0;
  const sources = packages.flatMap(sourcesBelow).slice(0, files);
  for (const [index, { root, source }] of sources.entries()) {
    const random = seededRandom(0x50_0000 + index);
    const path = relative(dirname(root), source).split(sep).join('/').replaceAll('node_modules', 'modules');
    const lines = readFileSync(source, 'utf8').split('\n');
    if (index % 50 === 7) {
      const at = Math.floor(random() * lines.length);
      lines.splice(at, 0, credentialLine(Math.floor(index / 50), random));
      planted.add(`${path}:${at + 1}`);
    }
    const text = lines.join('\n');
    bytes += text.length;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { files: sources.length, bytes, planted };
}

function sourcesBelow(root: string): readonly { readonly root: string; readonly source: string }[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => statSync(path).size < largestSource)
    .sort()
    .map((source) => ({ root, source }));
}

/** One line without a credential in it. */
export function sourceLine(random: () => number): string {
  const [noun, verb, other] = [pick(nouns, random), pick(verbs, random), pick(nouns, random)];
  const chance = random();
  if (chance < 0.03) return `  const ${noun}Token = await ${verb}Token(request.headers.authorization, ${other});`;
  if (chance < 0.05) return `  password: process.env.${noun.toUpperCase()}_PASSWORD, // ${verb} the ${other} first`;
  if (chance < 0.06) return `  "integrity": "${drawn(hex, 40, random)}",`;
  if (chance < 0.07) return `  id: '${[8, 4, 4, 4, 12].map((length) => drawn(hex, length, random)).join('-')}',`;
  if (chance < 0.09) return `  // See https://docs.clinic.test/${noun}/${verb}#${other} for the key of the ${noun}.`;
  if (chance < 0.3) return `import { ${verb}${capital(noun)} } from '../${other}/${verb}.ts';`;
  if (chance < 0.6)
    return `    if (${noun}.${other}Count > ${Math.floor(random() * 100)}) return ${verb}(${noun}, ${other});`;
  return `    ${noun}.${verb}${capital(other)}(${other}, { ${verb}: true, retries: ${Math.floor(random() * 9)} });`;
}

/** A line with a credential: a provider's token in two of three, else a password, an address with one, or a header. */
function credentialLine(index: number, random: () => number): string {
  const drawnWord = (length: number) => drawn(word, length, random);
  // In parts, so that no text of ours is what a scanner looks for.
  const lines = [
    () => `const client = new Client("${['gh', 'p_'].join('')}${drawnWord(36)}");`,
    () => `token: ${['glp', 'at-'].join('')}${drawnWord(20)}`,
    () => `STRIPE_KEY=${['sk_', 'live_'].join('')}${drawnWord(24)}`,
    () =>
      `slack = "${['xox', 'b-'].join('')}${drawn('123456789', 12, random)}-${drawn('123456789', 12, random)}-${drawnWord(24)}"`,
    () => `sendgrid("${['S', 'G.'].join('')}${drawnWord(22)}.${drawnWord(43)}")`,
    () => `//registry.npmjs.org/:_authToken=${['np', 'm_'].join('')}${drawnWord(36)}`,
    () => `db_password = "${drawnWord(18)}"`,
    () => `const url = "postgres://clinic:${drawnWord(16)}@db.internal.clinic.io:5432/clinic";`,
    () => `curl -H "Authorization: Bearer ${drawnWord(40)}" https://api.clinic.io/v1`,
  ];
  return (lines[index % lines.length] ?? lines[0])?.() ?? '';
}

function drawn(alphabet: string, length: number, random: () => number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
