import type { ActionDefinition } from './action-definition.ts';
import type { StepRuntime } from './step.ts';
import { evaluateText } from './template.ts';

/** An action's inputs: those given, then defaults. What it does not declare is handed on with a warning, as GitHub does. */
export function actionInputs(
  step: StepRuntime,
  action: Pick<ActionDefinition, 'inputs'>,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = [...action.inputs.keys()];
  const unexpected = Object.keys(given).filter(
    (name) => !names.some((known) => known.toLowerCase() === name.toLowerCase()),
  );
  if (unexpected.length > 0) {
    const list = (texts: readonly string[]): string => `'${texts.join("', '")}'`;
    step.recorder.issue('warning', `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(names)}]`);
  }
  const isGiven = (name: string): boolean =>
    Object.keys(given).some((each) => each.toLowerCase() === name.toLowerCase());
  const defaults = [...action.inputs]
    .filter(([name]) => !isGiven(name))
    .map(([name, template]) => [name, template === undefined ? '' : evaluateText(template, step.scope, name)] as const);
  return { ...given, ...Object.fromEntries(defaults) };
}

/** INPUT_ variables as the runner makes them: upper case, spaces to `_`, hyphens kept (actions/runner: Handler.cs). */
export function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
