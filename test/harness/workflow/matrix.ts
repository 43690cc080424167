import type { Scope } from './expressions.ts';
import { evaluateTemplate, type Template } from './template.ts';
import type { Value, ValueMap } from './values.ts';

/** How the legs of a job run. */
export interface Strategy {
  readonly legs: readonly ValueMap[];
  readonly failFast: boolean;
  readonly maxParallel: number | undefined;
  /** The job has a matrix, so that its legs' names tell which one they are. */
  readonly hasMatrix: boolean;
}

/** Legs that one matrix may have (GitHub Docs: usage limits). */
const mostLegs = 256;

/** The legs of a job. Throws what GitHub says of an empty or ill-formed matrix. */
export function expandStrategy(template: Template | undefined, scope: Scope): Strategy {
  const value = template === undefined ? null : evaluateTemplate(template, scope);
  const strategy = isMap(value) ? value : {};
  const matrix = strategy.matrix ?? null;
  const failFast = strategy['fail-fast'];
  const maxParallel = strategy['max-parallel'];
  const hasMatrix = matrix !== null && matrix !== '';
  const legs = hasMatrix ? expandMatrix(matrix) : [{}];
  if (legs.length > mostLegs) throw new Error(`The matrix has ${legs.length} legs; GitHub runs at most ${mostLegs}`);
  return {
    legs,
    failFast: failFast === undefined || failFast === null || failFast === true || failFast === 'true',
    maxParallel: typeof maxParallel === 'number' ? maxParallel : undefined,
    hasMatrix,
  };
}

/**
 * All combinations of a matrix: the vectors in the order written, the last one turning fastest, without what `exclude` says, then
 * what `include` adds (GitHub Docs: running variations of jobs in a workflow).
 */
export function expandMatrix(matrix: Value): readonly ValueMap[] {
  if (!isMap(matrix)) throw new Error('matrix: A mapping was expected');
  const include = mapsOf(matrix.include, 'include');
  const exclude = mapsOf(matrix.exclude, 'exclude');
  const vectors = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude');
  for (const [name, values] of vectors) {
    if (!Array.isArray(values)) throw new Error(`matrix.${name}: A sequence was expected`);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
  }
  const product = vectors.reduce<readonly ValueMap[]>(
    (legs, [name, values]) =>
      legs.flatMap((leg) => (values as readonly Value[]).map((value) => ({ ...leg, [name]: value }))),
    vectors.length === 0 ? [] : [{}],
  );
  const kept = product.filter((leg) => !exclude.some((pattern) => matches(leg, pattern)));
  const legs = kept.map((leg) => ({ original: leg, full: { ...leg } as Record<string, Value> }));
  const added: ValueMap[] = [];
  for (const extra of include) {
    const names = vectors.map(([name]) => name).filter((name) => name in extra);
    const targets = legs.filter(({ original }) => names.every((name) => isSame(original[name], extra[name])));
    if (targets.length === 0) added.push(extra);
    for (const { full } of targets) Object.assign(full, extra);
  }
  const all = [...legs.map(({ full }) => full), ...added];
  if (all.length === 0) throw new Error('Matrix must define at least one vector');
  return all;
}

/** The text behind a leg's job name: all its scalars. */
export function legName(leg: ValueMap): string {
  return Object.values(leg).flatMap(scalars).join(', ');
}

function scalars(value: Value): readonly string[] {
  if (value === null) return [];
  if (typeof value === 'object') return Object.values(value as ValueMap).flatMap(scalars);
  return [String(value)];
}

function matches(leg: ValueMap, pattern: ValueMap): boolean {
  return Object.entries(pattern).every(([name, value]) => name in leg && contains(leg[name] ?? null, value));
}

/** Whether a value has all that a pattern asks of it. */
function contains(value: Value, pattern: Value): boolean {
  if (isMap(value) && isMap(pattern)) {
    return Object.entries(pattern).every(([key, part]) => key in value && contains(value[key] ?? null, part));
  }
  return isSame(value, pattern);
}

function isSame(left: Value | undefined, right: Value | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapsOf(value: Value | undefined, name: string): readonly ValueMap[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`matrix.${name}: A sequence was expected`);
  return value.map((item: Value) => {
    if (!isMap(item)) throw new Error(`matrix.${name}: A mapping was expected`);
    return item;
  });
}
