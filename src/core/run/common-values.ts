import type { ActionSchema, InputsOf } from '../inputs/action-schema.ts';
import type { CommonInputs } from '../inputs/common-inputs.ts';

/** The resolved inputs that every action has, by their kebab-case names. */
type CommonValues = InputsOf<ActionSchema<CommonInputs, Record<never, never>>>;

/** The common ones among an action's inputs. `defineAction` joins them into every schema, which a type parameter cannot tell. */
export function commonValues(inputs: InputsOf<ActionSchema>): CommonValues {
  return inputs as unknown as CommonValues;
}
