/** Version of the suite: a release puts its own in the place of this one (scripts/release-tree/stamp-version.ts). */
export const version = '0.0.0-development';

/** What we call ourselves to servers, in evidence and in reports. */
export const productName = `vetnet-actions/${version}`;

/** Where the suite is told about. */
export const homePage = 'https://github.com/org/vetnet-actions';

/** Where a bug of ours is reported. */
export const reportLink = `${homePage}/issues/new?template=bug.md`;

/** What to do about a bug of ours. */
export const bugAdvice = `This is a bug of ours: please report it with the log of a run with debug logging: ${reportLink}`;
