import { posix } from 'node:path';
import { importsOf, withoutComments } from '../../scripts/imports-of.ts';
import type { SourceFile } from './source-tree.ts';

// The ground plan of the house as a check. Arrows run one way; see docs/contributing-architecture.md.

/** Layers from the top down: a file imports its own room or a lower layer. */
const layers = ['main', 'cli', 'gate', 'actions', 'engines', 'systems', 'readers', 'core'] as const;
type Layer = (typeof layers)[number];

/** Rooms of core. Core is one floor: its rooms may use each other. */
const coreRooms = [
  'cvss',
  'evidence',
  'files',
  'inputs',
  'model',
  'net',
  'plan',
  'policy',
  'process',
  'publish',
  'render',
  'run',
  'statistics',
];

/** Layers whose rooms stay apart: two actions, two engines, two systems or two kinds of reader never import each other. */
const apart: readonly Layer[] = ['actions', 'engines', 'systems', 'readers'];

/** Rooms of the readers that know no format's meaning (bytes, lines, tokens): the floor on which every kind of reader stands. */
const readersFloor = ['text', 'xml', 'json'];

/** The one file that reads the environment. */
const environmentFile = 'src/core/run/node-ports.ts';

const maximumLines = 300;
const drawers = /^(utils?|helpers?|commons?|miscs?)$/;

interface Violation {
  readonly path: string;
  readonly rule: 'arrow' | 'room' | 'specifier' | 'environment' | 'length' | 'drawer' | 'place';
  readonly message: string;
}

/** Where a file lives: its layer and, in layers whose rooms stay apart, its room. */
function placeOf(path: string): { readonly layer: Layer; readonly room?: string } | undefined {
  if (path === 'src/main.ts') return { layer: 'main' };
  const [top, first, second, ...deeper] = path.split('/');
  const layer = layers.find((candidate) => candidate === first);
  if (top !== 'src' || layer === undefined || layer === 'main' || second === undefined) return undefined;
  return deeper.length === 0 ? { layer } : { layer, room: second };
}

/** Every breach of the house's rules in the given files of src. */
export function violationsIn(files: readonly SourceFile[]): readonly Violation[] {
  const known = new Set(files.map((file) => file.path));
  return files.flatMap((file) => [
    ...violationsOfPlace(file),
    ...violationsOfText(file),
    ...importsOf(file.text).flatMap((specifier) => violationsOfImport(file, specifier, known)),
  ]);
}

function violationsOfPlace({ path }: SourceFile): readonly Violation[] {
  const found: Violation[] = [];
  const report = (rule: Violation['rule'], message: string): void => void found.push({ path, rule, message });
  const place = placeOf(path);
  if (place === undefined) report('place', 'lies in no layer of the house');
  if (place?.layer === 'core' && !coreRooms.includes(place.room ?? '')) {
    report('place', `lies in no room of core (${coreRooms.join(', ')})`);
  }
  if (place !== undefined && ['actions', 'engines', 'systems'].includes(place.layer) && place.room === undefined) {
    report('place', `lies in no room of ${place.layer}`);
  }
  for (const part of path.replace(/\.ts$/, '').split('/')) {
    if (drawers.test(part)) report('drawer', `is a drawer: name it after what "${part}" holds`);
  }
  return found;
}

function violationsOfText({ path, text }: SourceFile): readonly Violation[] {
  const found: Violation[] = [];
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > maximumLines)
    found.push({ path, rule: 'length', message: `has ${lines} lines, more than ${maximumLines}` });
  const code = withoutComments(text);
  const readsEnvironment =
    /\bprocess\s*(?:\?\.|\.)\s*env\b/.test(code) ||
    /\bprocess\s*\[\s*['"`]env/.test(code) ||
    /\{[^}]*\benv\b[^}]*\}\s*=\s*(?:globalThis\.)?process\b/.test(code) ||
    /\{[^}]*\benv\b[^}]*\}\s*from\s*['"](?:node:)?process['"]/.test(code);
  if (readsEnvironment && path !== environmentFile) {
    found.push({ path, rule: 'environment', message: `reads the environment; only ${environmentFile} does` });
  }
  return found;
}

function violationsOfImport(file: SourceFile, specifier: string, known: ReadonlySet<string>): readonly Violation[] {
  const { path } = file;
  if (!specifier.startsWith('.')) return [];
  if (!/\.(ts|json)$/.test(specifier)) {
    return [{ path, rule: 'specifier', message: `imports "${specifier}", which does not end in .ts` }];
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith('src/')) {
    return [{ path, rule: 'specifier', message: `imports "${specifier}", which lies outside src` }];
  }
  if (target.endsWith('.ts') && !known.has(target)) {
    return [{ path, rule: 'specifier', message: `imports "${specifier}", which does not exist` }];
  }
  const from = placeOf(path);
  const to = placeOf(target);
  if (from === undefined || to === undefined) return [];
  if (layers.indexOf(to.layer) < layers.indexOf(from.layer)) {
    return [{ path, rule: 'arrow', message: `imports ${target}: ${from.layer} lies below ${to.layer}` }];
  }
  if (from.layer === to.layer && apart.includes(from.layer) && from.room !== to.room && !isFloor(to)) {
    return [{ path, rule: 'room', message: `imports ${target}: another room of ${to.layer}` }];
  }
  return [];
}

/** Whether every room of the readers may stand on this place. */
function isFloor({ layer, room }: { readonly layer: Layer; readonly room?: string }): boolean {
  return layer === 'readers' && (room === undefined || readersFloor.includes(room));
}
