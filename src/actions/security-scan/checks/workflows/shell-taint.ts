import type { Pair } from '../../../../core/policy/yaml-access.ts';
import type { Origin } from './taint.ts';

/** Variables of a script that hold the text of somebody else. */
export interface TaintedVariables {
  /** Where a text that a line uses comes from. */
  in(line: string): Origin | undefined;
}

const assignment =
  /(?:^|[\s;&(])(?:export\s+|local\s+|declare\s+(?:-\w+\s+)?|\$(?:env:)?)?(?<name>[A-Za-z_]\w*)\s?=(?<value>.*)/;

/**
 * The variables that a script gets from `environment`, and those that it makes of them, line by line. What stands later
 * in `environment` hides what stands before it; `originOf` tells where the expressions of a text come from.
 */
export function taintedVariables(
  environment: readonly Pair[],
  script: string,
  originOf: (text: string) => Origin | undefined,
): TaintedVariables {
  const origins = new Map<string, Origin>();
  for (const { key, value } of environment) {
    const origin = originOf(value);
    if (origin === undefined) origins.delete(key);
    else origins.set(key, { ...origin, through: `env.${key}` });
  }
  const found = (line: string): Origin | undefined => {
    for (const [, name = ''] of line.matchAll(/\$\{?(?:env:)?(\w+)/g)) {
      const origin = origins.get(name);
      if (origin !== undefined) return origin;
    }
    return undefined;
  };
  for (const line of script.split('\n')) {
    const { name, value = '' } = assignment.exec(line)?.groups ?? {};
    const origin = name === undefined ? undefined : (found(value) ?? originOf(value));
    if (name !== undefined && origin !== undefined && !/GITHUB_(?:ENV|PATH|OUTPUT)/.test(line))
      origins.set(name, origin);
  }
  return { in: found };
}
