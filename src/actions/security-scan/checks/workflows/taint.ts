import { textsBelow } from '../../../../core/policy/yaml-access.ts';
import type { Job, Step, Workflow } from '../../../../readers/workflows/workflow.ts';
import { expansionsOf } from './expression.ts';
import { contextsFlowingFrom } from './expression-flow.ts';
import { taintedVariables } from './shell-taint.ts';
import { type Author, authorOf } from './untrusted-contexts.ts';

/** Where a text of somebody else comes from. */
export interface Origin {
  readonly author: Author;
  /** The context that the author writes, `github.event.issue.title`. */
  readonly context: string;
  /** What it was carried through, such as `env.TITLE`. */
  readonly through?: string;
}

/** Types of inputs that hold no free text. */
const closedTypes = new Set(['boolean', 'number', 'choice', 'environment']);
/** The worst first. */
const order: readonly Author[] = ['stranger', 'caller', 'collaborator'];
/** Contexts that carry others: env of env, outputs of outputs. Deeper chains are not followed. */
const longestChain = 4;

/** Follows texts of others through env, matrix, outputs of steps and of jobs. */
export class Taint {
  readonly #workflow: Workflow;
  /** What was found before, so that a matrix that is used often is followed once. */
  readonly #known = new Map<string, Origin | undefined>();

  constructor(workflow: Workflow) {
    this.#workflow = workflow;
  }

  /** The worst origin of what an expression gives at a step; undefined where nobody else chooses it. */
  ofExpression(source: string, job: Job, step?: Step): Origin | undefined {
    return this.#ofExpression(source, job, step, 0);
  }

  /** The worst origin of any expression in a text. */
  ofText(text: string, job: Job, step?: Step): Origin | undefined {
    return this.#ofText(text, job, step, 0);
  }

  #ofText(text: string, job: Job, step: Step | undefined, depth: number): Origin | undefined {
    return worst(expansionsOf(text).map(({ source }) => this.#ofExpression(source, job, step, depth)));
  }

  #ofExpression(source: string, job: Job, step: Step | undefined, depth: number): Origin | undefined {
    return worst(contextsFlowingFrom(source).map((path) => this.#ofContext(path, job, step, depth)));
  }

  #ofContext(path: string, job: Job, step: Step | undefined, depth: number): Origin | undefined {
    const author = authorOf(path);
    if (author !== undefined) {
      return author === 'caller' && this.#isClosed(path) ? undefined : { author, context: path.replace(/\.\*\*$/, '') };
    }
    if (depth >= longestChain) return undefined;
    const key = `${path} ${job.offset} ${step?.offset} ${depth}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#carried(path, job, step, depth + 1));
    const carried = this.#known.get(key);
    return carried === undefined ? undefined : { ...carried, through: path };
  }

  #isClosed(path: string): boolean {
    const name = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(path)?.[1] ?? '';
    return closedTypes.has(this.#workflow.inputTypes.get(name) ?? '');
  }

  #carried(path: string, job: Job, step: Step | undefined, depth: number): Origin | undefined {
    const [root = '', first = '', second = '', third = ''] = path.split('.');
    if (root === 'env') {
      for (const pairs of [step?.env ?? [], job.env, this.#workflow.env]) {
        const pair = pairs.find(({ key }) => key.toLowerCase() === first);
        if (pair !== undefined) return this.#ofText(pair.value, job, undefined, depth);
      }
    }
    if (root === 'matrix')
      return worst(textsBelow(job.matrix).map(({ value }) => this.#ofText(value, job, undefined, depth)));
    if (root === 'steps' && second === 'outputs') {
      const source = job.steps.find(({ id }) => id === first);
      return source === undefined ? undefined : this.#ofOutputs(source, job, depth);
    }
    if (root === 'needs' && second === 'outputs') {
      const needed = this.#workflow.jobs.find(({ id }) => id.toLowerCase() === first);
      const output = needed?.outputs.find(({ key }) => key.toLowerCase() === third);
      if (needed !== undefined && output !== undefined) return this.#ofText(output.value, needed, undefined, depth);
    }
    return undefined;
  }

  /** What a step that writes outputs was given is taken to be in all of them. */
  #ofOutputs(step: Step, job: Job, depth: number): Origin | undefined {
    const { run } = step;
    if (run === undefined || !/GITHUB_OUTPUT|::set-output/.test(run.value)) return undefined;
    const environment = [...this.#workflow.env, ...job.env, ...step.env];
    // Deeper by one with every step, so that a step which uses its own outputs comes to an end.
    const originOf = (text: string) => this.#ofText(text, job, undefined, depth);
    const variables = taintedVariables(environment, run.value, originOf);
    const written = run.value.split('\n').filter((line) => /GITHUB_OUTPUT|::set-output/.test(line));
    return worst(written.flatMap((line) => [this.#ofText(line, job, step, depth), variables.in(line)]));
  }
}

function worst(origins: readonly (Origin | undefined)[]): Origin | undefined {
  for (const author of order) {
    const found = origins.find((origin) => origin?.author === author);
    if (found !== undefined) return found;
  }
  return undefined;
}
