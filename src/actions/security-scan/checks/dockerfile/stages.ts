import type { Instruction } from './parse-dockerfile.ts';

/** A part of a Dockerfile from one FROM to the next. */
export interface Stage {
  readonly from: Instruction;
  /** Lower case; undefined where it has none. */
  readonly name?: string;
  /** What it builds on, with the defaults of ARG put in. */
  readonly base: Base;
  /** Without FROM itself. */
  readonly instructions: readonly Instruction[];
}

/** What a stage builds on. */
export type Base =
  | { readonly kind: 'scratch' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** An image; `reference` as it is written once variables are put in. */
  | { readonly kind: 'image'; readonly reference: string; readonly image: ImageName }
  /** A variable without a default decides. */
  | { readonly kind: 'unknown'; readonly reference: string };

/** The parts of `registry/path:tag@digest`. */
export interface ImageName {
  /** Registry and path, as written. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

export interface Dockerfile {
  readonly stages: readonly Stage[];
  /** What stands before the first FROM. */
  readonly head: readonly Instruction[];
}

/** Divides instructions into stages. */
export function stagesOf(instructions: readonly Instruction[]): Dockerfile {
  const first = instructions.findIndex((instruction) => isFrom(instruction));
  const head = first < 0 ? instructions : instructions.slice(0, first);
  const variables = defaultsOf(head);
  const stages: Stage[] = [];
  const byName = new Map<string, Stage>();
  let body: Instruction[] = [];
  for (const instruction of first < 0 ? [] : instructions.slice(first)) {
    if (!isFrom(instruction)) {
      body.push(instruction);
      continue;
    }
    body = [];
    const { reference, name } = readFrom(instruction.body.text);
    const stage: Stage = {
      from: instruction,
      ...(name === undefined ? {} : { name }),
      base: baseOf(expand(reference, variables), byName),
      instructions: body,
    };
    stages.push(stage);
    if (name !== undefined) byName.set(name, stage);
  }
  return { stages, head };
}

function isFrom({ keyword, deferred }: Instruction): boolean {
  return keyword === 'FROM' && deferred !== true;
}

/** `image AS name` */
export function readFrom(text: string): { readonly reference: string; readonly name?: string } {
  const [reference = '', as, name] = text.trim().split(/\s+/);
  return { reference, ...(as?.toLowerCase() === 'as' && name !== undefined ? { name: name.toLowerCase() } : {}) };
}

function defaultsOf(head: readonly Instruction[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const { keyword, body } of head) {
    if (keyword !== 'ARG') continue;
    for (const word of body.text.trim().split(/\s+/)) {
      const { name, value } = /^(?<name>\w+)=(?<value>.*)$/.exec(word)?.groups ?? {};
      if (name !== undefined) variables.set(name, expand(value?.replaceAll(/^["']|["']$/g, '') ?? '', variables) ?? '');
    }
  }
  return variables;
}

/** No reference to an image is longer; variables that double themselves end here. UTF-16 units. */
const longestReference = 4096;

/** Puts variables in; undefined where one has no value, or the result is longer than any reference. */
export function expand(text: string, variables: ReadonlyMap<string, string>): string | undefined {
  if (text.length > longestReference) return undefined;
  let isKnown = true;
  const expanded = text.replaceAll(
    /\$(?:(?<plain>\w+)|\{(?<name>\w+)(?:(?<sign>:?[-+])(?<other>[^}]*))?\})/g,
    (whole: string, ...rest: readonly unknown[]) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      const value = variables.get(groups.plain ?? groups.name ?? '');
      if (groups.sign?.endsWith('+')) return value === undefined ? '' : (groups.other ?? '');
      if (value !== undefined && value !== '') return value;
      if (groups.sign?.endsWith('-')) return groups.other ?? '';
      isKnown = false;
      return whole;
    },
  );
  return isKnown && expanded.length <= longestReference ? expanded : undefined;
}

function baseOf(reference: string | undefined, byName: ReadonlyMap<string, Stage>): Base {
  if (reference === undefined || reference === '' || reference.includes('$')) {
    return { kind: 'unknown', reference: reference ?? '' };
  }
  if (reference === 'scratch') return { kind: 'scratch' };
  const stage = byName.get(reference.toLowerCase());
  return stage === undefined ? { kind: 'image', reference, image: readImage(reference) } : { kind: 'stage', stage };
}

export function readImage(reference: string): ImageName {
  const [named = '', digest] = reference.split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return {
    repository: colon < 0 ? named : named.slice(0, colon),
    ...(colon < 0 ? {} : { tag: named.slice(colon + 1) }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The image at the bottom of a stage, through other stages. */
export function bottomOf(stage: Stage): Base {
  let base = stage.base;
  while (base.kind === 'stage') base = base.stage.base;
  return base;
}

/** A stage and those that it builds on, the bottom last. */
export function chainOf(stage: Stage): readonly Stage[] {
  const chain = [stage];
  for (let { base } = stage; base.kind === 'stage'; base = base.stage.base) chain.push(base.stage);
  return chain;
}
