/** What dist says of itself between releases. */
export const developmentVersion = '0.0.0-development';

/** A script of dist: its path and its text. */
export interface Script {
  readonly path: string;
  readonly text: string;
}

/**
 * The one script of dist that holds the version, with the released version in its place. The version stands in dist once, as a
 * string of its own, so that what else it says cannot be hit. Throws when it stands there never or more than once.
 */
export function stampVersion(scripts: readonly Script[], version: string): Script {
  const holders = scripts.flatMap(({ path, text }) =>
    [...text.matchAll(/(['"])0\.0\.0-development\1/g)].map((match) => ({ path, text, match })),
  );
  const [holder, ...others] = holders;
  if (holder === undefined || others.length > 0) {
    const places = holders.map(({ path }) => path).join(', ') || 'nowhere';
    throw new Error(`${developmentVersion} must stand in dist exactly once, and stands ${places}: build dist anew.`);
  }
  const { path, text, match } = holder;
  const end = match.index + match[0].length;
  return { path, text: `${text.slice(0, match.index)}'${version}'${text.slice(end)}` };
}
