/** Version of the suite; a test holds it equal to package.json. */
export const version = '0.1.0';

/** What we call ourselves to servers, in evidence and in reports. */
export const productName = `vetnet-actions/${version}`;
