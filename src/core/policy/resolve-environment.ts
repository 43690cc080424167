import { isExclusion } from '../files/glob-pattern.ts';
import { mendWord } from '../inputs/fields.ts';
import type { InputProblem } from '../model/errors.ts';
import { isReviewEvent, type RunContext } from '../run/context.ts';
import type { Policy, Profile } from './policy.ts';

/** The environment profile of a run, and why it is this one: one sentence for people. */
export interface Environment {
  readonly name: string;
  readonly why: string;
  readonly profile: Profile;
}

/** What is known of where a run comes from. */
export type Origin = Pick<RunContext, 'event' | 'branch' | 'tag' | 'pullRequest'>;

/** Whether a ref or event matches globs; exclusions alone mean all else. picomatch is loaded only for a glob that may match. */
async function matches(globs: readonly string[] | undefined, name: string | undefined): Promise<boolean> {
  if (globs === undefined || name === undefined) return false;
  const wanted = globs.filter((glob) => !isExclusion(glob));
  const excluded = globs.filter(isExclusion).map((glob) => glob.slice(1));
  return (wanted.length === 0 || (await matchesAny(wanted, name))) && !(await matchesAny(excluded, name));
}

async function matchesAny(globs: readonly string[], name: string): Promise<boolean> {
  if (globs.includes(name)) return true;
  const possible = globs.filter((glob) => {
    const [literal = ''] = /^[\w/-]*/.exec(glob) ?? [];
    // `feature/**` matches `feature` as well, so the last literal character says nothing.
    return literal !== glob && name.startsWith(literal.slice(0, -1));
  });
  if (possible.length === 0) return false;
  const { default: picomatch } = await import('picomatch');
  return picomatch.isMatch(name, possible, { dot: true });
}

/** Why a profile is deployed from here; undefined where it is not. */
async function reasonFor(profile: Profile, origin: Origin): Promise<string | undefined> {
  const from = profile.values['deploys-from'];
  if (from === undefined) return undefined;
  const underReview = isReviewEvent(origin.event) || origin.pullRequest !== undefined;
  if (from.events === undefined ? underReview : !(await matches(from.events, origin.event))) return undefined;
  // A fork chooses the names of its branches, so they say nothing about where its code goes.
  const branch = origin.pullRequest?.fork === true ? undefined : origin.branch;
  if (from.tags !== undefined && origin.tag !== undefined && (await matches(from.tags, origin.tag)))
    return `tag ${origin.tag} is deployed there`;
  if (await matches(from.branches, branch)) return `branch ${branch} is deployed there`;
  if (from.branches === undefined && from.tags === undefined && from.events !== undefined)
    return `event ${origin.event} deploys there`;
  return undefined;
}

function onlyOne(candidates: readonly Environment[], about: string): Environment | InputProblem | undefined {
  if (candidates.length < 2) return candidates[0];
  const names = candidates.map(({ name }) => name);
  return {
    where: 'environment',
    name: 'environment',
    value: names.join(', '),
    expected: `one environment for ${about}`,
    mend: `Set the input environment, or change what stands at ${candidates.map(({ profile }) => placeIn(profile)).join(' and ')}.`,
  };
}

function placeIn(profile: Profile): string {
  return profile.places.get('deploys-from') ?? profile.places.get('app') ?? profile.name;
}

function nameOrigin(origin: Origin): string {
  if (origin.tag !== undefined) return `tag ${origin.tag}`;
  return origin.branch === undefined ? `event ${origin.event}` : `branch ${origin.branch}`;
}

/**
 * The environment of a run: the one that is named, else the one that is deployed from this ref and event, else the one
 * whose app has this bundle id. None is no error. A pull request or merge queue entry deploys nowhere, so it has an environment only where
 * a profile names its event. An unknown name and two matches come back as problem.
 */
export async function resolveEnvironment(
  policy: Pick<Policy, 'environments'>,
  run: { readonly input?: string | undefined; readonly origin: Origin; readonly bundleId?: string | undefined },
): Promise<Environment | InputProblem | undefined> {
  const { input, origin, bundleId } = run;
  if (input !== undefined) {
    const profile = policy.environments.get(input);
    if (profile !== undefined) return { name: input, why: 'it was asked for', profile };
    const mend = mendWord(input, [...policy.environments.keys()]);
    return { where: 'environment', name: 'environment', value: input, expected: 'the name of an environment', mend };
  }
  const profiles = [...policy.environments.values()];
  const byOrigin: Environment[] = [];
  for (const profile of profiles) {
    const why = await reasonFor(profile, origin);
    if (why !== undefined) byOrigin.push({ name: profile.name, why, profile });
  }
  if (byOrigin.length > 0 || bundleId === undefined) return onlyOne(byOrigin, nameOrigin(origin));
  const why = `its app is ${bundleId}`;
  const byApp = profiles.filter((profile) => profile.values.app?.['bundle-id'] === bundleId);
  return onlyOne(
    byApp.map((profile) => ({ name: profile.name, why, profile })),
    `the app ${bundleId}`,
  );
}
