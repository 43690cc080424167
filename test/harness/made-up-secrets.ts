// Secrets of real formats that nobody ever issued. Put together when a test runs, so that no push protection stops these files.

const letters = 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ2bC4dF6hJ8kL0nM2pR4tU6wX8';

/** A GitHub personal access token (classic). */
export const githubToken = ['ghp', letters.slice(0, 36)].join('_');

/** A secret key of Stripe. */
export const stripeKey = ['sk', 'live', letters.slice(5, 29)].join('_');

/** A password as people write them into code. */
export const password = ['tr0ub4dor', 'Zx', '9q'].join('&');
