import type { CheckRule, Hit } from '../check-rule.ts';
import { type DockerfileCheck, hitIn } from './dockerfile-check.ts';
import { knownRules } from './known-rules.ts';
import { flagOf, type Instruction } from './parse-dockerfile.ts';
import { securityRules } from './security-rules.ts';
import { chainOf, type Stage } from './stages.ts';

const archive = /\.(?:tar|tar\.\w+|tgz|txz|tbz2?|tzst|gz|bz2|xz|zst|Z|lzma)["']?$/i;
const remote = /^["']?(?:https?|ftp|git|ssh):\/\/|^["']?git@/i;

/** Instructions that do not do what they seem to, and such as are better written otherwise. */
export const findStructure: DockerfileCheck = ({ instructions, dockerfile: { stages, head } }) => [
  ...instructions.flatMap((instruction) => judgeInstruction(instruction)),
  ...[{ instructions: head }, ...stages].flatMap(({ instructions: own }) => repeated(own)),
  ...stages.flatMap((stage, at) => copies(stage, stages.slice(0, at))),
];

function judgeInstruction(instruction: Instruction): readonly Hit[] {
  const { keyword, body, exec, deferred } = instruction;
  const text = body.text.trim();
  if (deferred === true && /^(?:ONBUILD|FROM|MAINTAINER)$/.test(keyword)) {
    return [hitIn(knownRules.DL3043, instruction, `ONBUILD cannot hold ${keyword}.`)];
  }
  switch (keyword) {
    case 'MAINTAINER':
      return [hitIn(knownRules.DL4000, instruction, 'MAINTAINER is deprecated.')];
    case 'WORKDIR':
      return /^["']?(?:\/|\$|[A-Za-z]:[\\/])/.test(text) || text === ''
        ? []
        : [hitIn(knownRules.DL3000, instruction, 'The path of WORKDIR is relative.')];
    case 'CMD':
    case 'ENTRYPOINT':
      return exec === undefined && text !== ''
        ? [hitIn(knownRules.DL3025, instruction, `A shell stands between ${keyword} and the program.`)]
        : [];
    case 'EXPOSE':
      return ports(instruction);
    case 'ENV':
      return selfReference(instruction);
    case 'ADD':
      return additions(instruction);
    default:
      return [];
  }
}

function ports(instruction: Instruction): readonly Hit[] {
  return instruction.body.text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const numbers =
        /^(\d+)(?:-(\d+))?(?:\/\w+)?$/
          .exec(word)
          ?.slice(1)
          .flatMap((part) => part ?? [])
          .map(Number) ?? [];
      if (numbers.some((port) => port > 65_535)) {
        return [hitIn(knownRules.DL3011, instruction, `There is no port ${Math.max(...numbers)}.`)];
      }
      return numbers.length === 1 && numbers[0] === 22
        ? [hitIn(securityRules.exposedSsh, instruction, 'Port 22 is that of SSH.')]
        : [];
    });
}

function selfReference(instruction: Instruction): readonly Hit[] {
  const { text } = instruction.body;
  const set = new Set([...text.matchAll(/(?:^|\s)(\w+)=/g)].map(([, name = '']) => name));
  // A variable that builds on its own value, such as PATH, means the old one.
  const pairs = text.split(/\s(?=\w+=)/);
  const found = pairs.flatMap((pair) => {
    const own = /^\s*(\w+)=/.exec(pair)?.[1];
    const used = [...pair.matchAll(/(?<!\\)\$\{?(\w+)/g)].map(([, name = '']) => name);
    return used.filter((name) => name !== own && set.has(name));
  });
  const [name] = found;
  return name === undefined
    ? []
    : [hitIn(knownRules.DL3044, instruction, `${name} still has its old value where this ENV uses it.`)];
}

function additions(instruction: Instruction): readonly Hit[] {
  const sources = pathsOf(instruction).slice(0, -1);
  const fetched = sources.some((source) => /^["']?https?:\/\//i.test(source));
  if (
    fetched &&
    flagOf(instruction, 'checksum') === undefined &&
    !sources.some((source) => /\.git(?:#\S+)?["']?$/.test(source))
  ) {
    return [
      hitIn(securityRules.addWithoutChecksum, instruction, 'ADD downloads a file that nothing is compared with.'),
    ];
  }
  const plain = sources.some((source) => !remote.test(source) && !archive.test(source) && !source.includes('$'));
  return plain ? [hitIn(knownRules.DL3020, instruction, 'ADD is used where COPY does the same.')] : [];
}

/** Sources and destination of COPY and ADD; none where a document stands for a source. */
export function pathsOf({ body, exec, heredocs }: Instruction): readonly string[] {
  if (heredocs.length > 0) return [];
  return exec ?? body.text.trim().split(/\s+/);
}

const counted: readonly (readonly [string, CheckRule])[] = [
  ['CMD', knownRules.DL4003],
  ['ENTRYPOINT', knownRules.DL4004],
  ['HEALTHCHECK', knownRules.DL3012],
];

function repeated(instructions: readonly Instruction[]): readonly Hit[] {
  return counted.flatMap(([keyword, rule]) => {
    const found = instructions.filter((instruction) => instruction.keyword === keyword && !instruction.deferred);
    const second = found[1];
    return second === undefined ? [] : [hitIn(rule, second, `Only the last ${keyword} of a stage counts.`)];
  });
}

/** COPYs of a stage: from where, and to where. */
function copies(stage: Stage, earlier: readonly Stage[]): readonly Hit[] {
  const hits: Hit[] = [];
  let hasDirectory = inheritsDirectory(stage);
  for (const instruction of stage.instructions) {
    if (instruction.keyword === 'WORKDIR') hasDirectory = true;
    if (instruction.keyword !== 'COPY') continue;
    const paths = pathsOf(instruction);
    const destination = (paths.at(-1) ?? '').replaceAll(/["']/g, '');
    if (paths.length > 2 && !/[/\\]$|^\.{1,2}$|\$/.test(destination)) {
      hits.push(hitIn(knownRules.DL3021, instruction, 'Several files are copied to what is not a folder.'));
    }
    if (paths.length > 1 && !hasDirectory && !/^(?:\/|\$|[A-Za-z]:)/.test(destination)) {
      hits.push(hitIn(knownRules.DL3045, instruction, `Where ${destination} is depends on the base image.`));
    }
    hits.push(...origin(instruction, stage, earlier));
  }
  return hits;
}

function inheritsDirectory(stage: Stage): boolean {
  const below = chainOf(stage).slice(1);
  return below.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'WORKDIR'));
}

function origin(instruction: Instruction, stage: Stage, earlier: readonly Stage[]): readonly Hit[] {
  const from = flagOf(instruction, 'from')?.toLowerCase();
  if (from === undefined || from.includes('$')) return [];
  if (stage.name === from) return [hitIn(knownRules.DL3023, instruction, `The stage ${from} copies from itself.`)];
  const known = earlier.some(({ name }) => name === from) || (/^\d+$/.test(from) && Number(from) < earlier.length);
  // A name with a tag, a digest or a path is meant to be an image.
  if (known || /[:@/]/.test(from)) return [];
  return [hitIn(knownRules.DL3022, instruction, `No stage above is named ${from}.`)];
}
