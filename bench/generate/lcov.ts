import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { seededRandom } from './random.ts';

export interface LcovShape {
  /** Wanted size in bytes; the trace ends with the section that reaches it. */
  readonly bytes: number;
  /** Files as many as a trace of this size has; what is beyond repeats them. Default: `bytes`. */
  readonly distinctBytes?: number;
  /** The same seed and size make the same bytes. */
  readonly seed?: number;
}

export interface LcovMade {
  readonly bytes: number;
  readonly sections: number;
  readonly files: number;
}

/** Average bytes of a section and share of distinct files among sections, as measured on traces of large Swift apps. */
const sectionBytes = 8_766;
const distinctShare = 17_129 / 22_815;

const modules = ['Scheduling', 'Triage', 'PatientRecords', 'SpecialistManagement', 'Networking', 'DesignSystem'];
const words =
  'appointment patient record specialist dose result queue session token chart header upload triage consent note lab';
const nouns = words.split(' ');

/**
 * A trace like those of `llvm-cov export -format=lcov` for a large Swift app: long mangled function names, counters per
 * closure, branches here and there, and a quarter of the sections about a file that came before.
 */
export function* lcovSections(shape: LcovShape): Generator<string, void> {
  const random = seededRandom(shape.seed ?? 1);
  const files = Math.max(1, Math.round(((shape.distinctBytes ?? shape.bytes) / sectionBytes) * distinctShare));
  let written = 0;
  for (let section = 0; written < shape.bytes; section += 1) {
    const file = section < files ? section : Math.floor(random() * files);
    const text = sectionOf(file, random);
    written += text.length;
    yield text;
  }
}

/** Writes a trace, a section at a time. */
export async function writeLcov(path: string, shape: LcovShape): Promise<LcovMade> {
  const out = createWriteStream(path, { highWaterMark: 1024 * 1024 });
  const files = new Set<string>();
  let [bytes, sections] = [0, 0];
  for (const section of lcovSections(shape)) {
    bytes += section.length;
    sections += 1;
    files.add(section.slice(0, section.indexOf('\n')));
    if (!out.write(section, 'latin1')) await once(out, 'drain');
  }
  out.end();
  await finished(out);
  return { bytes, sections, files: files.size };
}

/** What a file looks like depends on its number alone, so that sections about one file agree; the counts differ. */
function sectionOf(file: number, random: () => number): string {
  const fixed = seededRandom(file + 0x5eed);
  const module = modules[file % modules.length];
  const noun = capital(nouns[file % nouns.length] ?? 'note');
  const name = `${noun}${['View', 'Model', 'Store', 'Service'][file % 4]}${file}`;
  const tested = random() < 0.9;
  const lines: string[] = [];
  const functions: string[] = [];
  const calls: string[] = [];
  const branches: string[] = [];
  let [line, found, hit, functionsHit, branchesHit] = [12, 0, 0, 0, 0];
  const count = 6 + Math.floor(fixed() * 41);
  for (let index = 0; index < count; index += 1) {
    const symbol = symbolOf(module ?? '', name, index, fixed);
    const called = tested && random() < 0.88;
    const times = called ? 1 + Math.floor(random() ** 4 * 40_000) : 0;
    functions.push(`FN:${line},${symbol}`);
    calls.push(`FNDA:${times},${symbol}`);
    if (called) functionsHit += 1;
    const length = 3 + Math.floor(fixed() * 20);
    for (let at = 0; at < length; at += 1) {
      const counted = called && random() < 0.976 ? times : 0;
      lines.push(`DA:${line},${counted}`);
      found += 1;
      if (counted > 0) hit += 1;
      if (fixed() < 0.06) {
        const second = counted > 0 && random() < 0.6 ? counted : 0;
        branches.push(`BRDA:${line},0,0,${counted}`, `BRDA:${line},0,1,${second}`);
        branchesHit += (counted > 0 ? 1 : 0) + (second > 0 ? 1 : 0);
      }
      line += 1;
    }
    line += 1 + Math.floor(fixed() * 3);
  }
  return [
    `SF:/Users/runner/work/app/app/Modules/${module}/Sources/${noun}/${name}.swift`,
    ...functions,
    ...calls,
    `FNF:${count}`,
    `FNH:${functionsHit}`,
    ...lines,
    ...branches,
    `BRF:${branches.length}`,
    `BRH:${branchesHit}`,
    `LF:${found}`,
    `LH:${hit}`,
    'end_of_record\n',
  ].join('\n');
}

function symbolOf(module: string, name: string, index: number, random: () => number): string {
  const method = `${nouns[Math.floor(random() * nouns.length)]}${capital(nouns[index % nouns.length] ?? '')}${index}`;
  const tail = ['yyF', '4with2atySS_SdtYaKF', 'SbyFSaySSGyXEfU_', '10completionys6ResultOySSs5Error_pGc_tF'][index % 4];
  const symbol = `$s${module.length}${module}${name.length}${name}C${method.length}${method}${tail}`;
  return index % 3 === 0 ? `${name}.swift:${symbol}` : symbol;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

if (process.argv[1] === import.meta.filename) {
  const [path, megabytes, seed] = process.argv.slice(2);
  if (path === undefined) throw new Error('usage: node bench/generate/lcov.ts <path> [MB] [seed]');
  console.log(await writeLcov(path, { bytes: Number(megabytes ?? 200) * 1e6, seed: Number(seed ?? 1) }));
}
