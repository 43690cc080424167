import { performStep, type StepEnd, type StepRuntime } from './step.ts';

interface PostStep {
  readonly condition: string;
  readonly run: (step: StepRuntime) => Promise<StepEnd>;
}

/** Puts what an action does after all steps on the job's list. It has the environment of its step, whose deadline is over then. */
export function addPostStep({ frame, name, env }: StepRuntime, { condition, run }: PostStep): void {
  frame.job.posts.push(() =>
    performStep(
      { ...frame, depth: 0, recorder: undefined, deadline: undefined },
      {
        id: undefined,
        name: () => `Post ${name}`,
        condition,
        env: () => env,
        timeoutMinutes: () => 0,
        continueOnError: () => false,
        run,
      },
    ),
  );
}
