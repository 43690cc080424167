/** Version of the suite; a test holds it equal to package.json. */
export const version = '0.1.0';

/** What we call ourselves to servers, in evidence and in reports. */
export const productName = `vetnet-actions/${version}`;

/** Where the suite is told about. */
export const homePage = 'https://github.com/org/vetnet-actions';

/** Where a bug of ours is reported. */
export const reportLink = `${homePage}/issues/new?template=bug.md`;

/** What to do about a bug of ours. */
export const bugAdvice = `This is a bug of ours: please report it with the log of a run with debug logging: ${reportLink}`;
