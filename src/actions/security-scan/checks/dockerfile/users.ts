import type { Hit } from '../check-rule.ts';
import { type DockerfileCheck, hitIn } from './dockerfile-check.ts';
import { knownRules } from './known-rules.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { securityRules } from './security-rules.ts';
import { bottomOf, chainOf, type Stage } from './stages.ts';

/** Images that are made to run without root, by the words their makers use. */
const rootless = /nonroot|non-root|rootless|unprivileged|(?:^|\/)(?:bitnami|chainguard)\/|^cgr\.dev\//i;

/** The user that the image runs as: that of the last stage, or of those it builds on. */
export const findUsers: DockerfileCheck = ({ dockerfile: { stages } }) => {
  const last = stages.at(-1);
  if (last === undefined) return [];
  const hits: Hit[] = [];
  const user = lastOf(last, 'USER');
  if (user !== undefined && isRoot(user.body.text)) {
    hits.push(hitIn(knownRules.DL3002, user, 'The last USER is root, so the container runs as root.'));
  }
  if (user === undefined) {
    const bottom = bottomOf(last);
    const unprivileged = bottom.kind === 'image' && rootless.test(bottom.reference);
    if (!unprivileged && bottom.kind !== 'unknown') {
      hits.push(
        hitIn(
          securityRules.missingUser,
          last.from,
          'No USER is set, so the container runs as root unless its base says otherwise.',
        ),
      );
    }
  }
  const isStarted = lastOf(last, 'CMD') !== undefined || lastOf(last, 'ENTRYPOINT') !== undefined;
  if (isStarted && lastOf(last, 'HEALTHCHECK') === undefined) {
    hits.push(hitIn(knownRules.DL3057, last.from, 'The image has no HEALTHCHECK.'));
  }
  return hits;
};

/** The last instruction of a kind, in the stage or in those it builds on. */
function lastOf(stage: Stage, keyword: string): Instruction | undefined {
  for (const { instructions } of chainOf(stage)) {
    const found = instructions.findLast((instruction) => instruction.keyword === keyword && !instruction.deferred);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRoot(user: string): boolean {
  return /^\s*["']?(?:root|0+)["']?(?::|\s*$)/.test(user);
}
