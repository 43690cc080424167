// GitHub's numbers. "OpenAPI" is GitHub's own description of its REST API, operation named.

/** Errors, warnings and notices of one step, each: what comes after is only in the log. actions/runner ExecutionContext.cs, `_maxCountPerIssueType`. */
export const annotationsPerStep = 10;

/** Characters of an annotation's message and title. actions/runner ExecutionContext.cs; OpenAPI, checks/create. */
export const annotationMessageCharacters = 4096;
export const annotationTitleCharacters = 255;

/** Bytes of `raw_details` of an annotation of a check run. OpenAPI, checks/create. */
export const annotationDetailsBytes = 64 * 1024;

/** Bytes of a step summary; above that the runner drops the whole file. actions/runner FileCommandManager.cs. */
export const summaryBytes = 1024 * 1024;

/** Annotations per request; more are appended by further updates. OpenAPI, checks/create. */
export const annotationsPerRequest = 50;

/**
 * Annotations of one check run. Ours, not GitHub's: 20 requests, well under the 80 content-creating requests a minute
 * (docs.github.com, "Rate limits for the REST API") and already more than anybody reads. The worst come first.
 */
export const annotationsPerCheckRun = 1000;

/** Characters of a check run's `output.title` that are shown without being cut. */
export const checkTitleCharacters = 255;

/** Characters of `output.summary` and of `output.text`, each. OpenAPI, checks/create. */
export const checkTextCharacters = 65_535;

/** Characters of an issue or pull request comment; 422 above. */
export const commentCharacters = 65_536;

/** Characters of a commit status's description. docs.github.com, "Create a commit status". */
export const statusDescriptionCharacters = 140;

/** Rows of one page, at most. OpenAPI, parameter `per_page`. */
export const rowsPerPage = 100;

/** Pages of comments read at most: an issue holds at most 2,500 comments ("Commenting is disabled on issues with more than 2500 comments"). */
export const commentPages = 26;

/** What GitHub asks for where a secondary limit names no wait: "at least one minute". docs.github.com, "Best practices for using the REST API". */
export const secondaryLimitWaitMs = 60_000;

/** Time for everything one run publishes, in milliseconds. Ours: a job does not wait longer for its report to be seen. */
export const publishingMs = 300_000;

/**
 * A SARIF upload: docs.github.com, "SARIF support for code scanning", and the bytes of the compressed file in decimal, the
 * smaller reading of 10 MB. Tags beyond the tenth of a rule are dropped there.
 */
export const sarifLimits = {
  runs: 20,
  resultsPerRun: 25_000,
  rulesPerRun: 25_000,
  tagsPerRule: 10,
  compressedBytes: 10_000_000,
} as const;

/** Results of one run that code scanning keeps. docs.github.com, "SARIF support for code scanning". */
export const sarifResultsKept = 5000;
