/** Hosts that are no part of a network: loopback, private and link-local addresses, names set apart for tests and examples. */
const localHost =
  'localhost|127\\.|0\\.0\\.0\\.0|\\[|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|169\\.254\\.|host\\.docker\\.internal|' +
  '[\\w.-]*\\.(?:local|localhost|internal|test|invalid|example)\\b|(?:[\\w-]+\\.)*example\\.(?:com|org|net)|metadata\\.';

/** Names of code systems in health records; they look like addresses and are only compared. */
const codeSystem =
  '(?:[\\w-]+\\.)*(?:hl7\\.org|loinc\\.org|snomed\\.info|unitsofmeasure\\.org|nucc\\.org|nlm\\.nih\\.gov|ihe\\.net|dicom\\.nema\\.org)';

/** A literal that holds a cleartext URL of a host on a network. Names of formats under `www.w3.org` and `schemas.` are fetched by nobody. */
export const cleartextUrl = new RegExp(
  `^["'\`]http:\\/\\/(?!${localHost}|${codeSystem}|www\\.w3\\.org|schemas\\.|xmlns|purl\\.|[\\w-]+["'\`:/])[\\w-]+\\.`,
  'i',
);
