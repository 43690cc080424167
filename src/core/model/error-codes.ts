/** Who can mend it: the four kinds of `VetnetError`, and `report` for a report that could not be read. */
export type ErrorKind = 'input' | 'permission' | 'external' | 'bug' | 'report';

export interface ErrorEntry {
  readonly kind: ErrorKind;
  /** What happened: one sentence. */
  readonly meaning: string;
  /** What to do: one sentence. */
  readonly mend: string;
}

const reportIt = 'Report it with the log; the message holds the link.';

/** Every error code. Public: listed in docs/errors.md; a code is never renamed or given another meaning. */
export const errorCodes = {
  'input-invalid': {
    kind: 'input',
    meaning: 'One or more inputs, flags or policy values are wrong; all of them are listed.',
    mend: 'Follow the sentence at the end of each line of the message.',
  },

  'pattern-without-match': {
    kind: 'report',
    meaning: 'A pattern for reports matches nothing.',
    mend: 'Check the pattern, and that the step which makes the report has run and did not fail.',
  },
  'report-cut-short': {
    kind: 'report',
    meaning: 'The report ends in the middle: the tool that wrote it was probably killed.',
    mend: 'See why the tool did not finish, and make the report again.',
  },
  'report-empty': {
    kind: 'report',
    meaning: 'The report holds nothing.',
    mend: 'See in the log of the tool that should have written it why it did not.',
  },
  'report-hostile': {
    kind: 'report',
    meaning: 'The report is built to exhaust its reader, for example by entities or nesting.',
    mend: 'Find out where the report comes from; test tools do not write such files.',
  },
  'report-legacy-format': {
    kind: 'report',
    meaning: 'The report is of an old format that does not say enough to be judged.',
    mend: 'Make it with the command that the message names.',
  },
  'report-malformed': {
    kind: 'report',
    meaning: 'The report breaks the rules of its own format.',
    mend: 'Look at the line that the message names; make the report again with the tool itself.',
  },
  'report-not-a-file': {
    kind: 'report',
    meaning: 'The path is a folder, a pipe or a device.',
    mend: 'Give the path of the report file itself.',
  },
  'report-of-change': {
    kind: 'report',
    meaning: 'A report is a file of the repository that nothing has written since the checkout.',
    mend: 'Remove it from the repository; let the tests write it, or download it into a folder that git does not track.',
  },
  'report-tool-failed': {
    kind: 'report',
    meaning: 'In place of a result, the report holds the error message of the tool that should have made it.',
    mend: 'Read the words of the tool in the message, and make the report again.',
  },
  'report-too-large': {
    kind: 'report',
    meaning: 'A part of the report is larger than any tool writes.',
    mend: 'Leave attachments and captured output out of the report.',
  },
  'report-unknown-format': {
    kind: 'report',
    meaning: 'The first bytes look like no format that is known.',
    mend: 'Compare the file with the list of formats in the documentation of the action.',
  },
  'report-unknown-version': {
    kind: 'report',
    meaning: 'The report is of a version of its format that is not known.',
    mend: 'Make the report with a version of the tool that the message names, or write SARIF 2.1.0.',
  },
  'report-without-tests': {
    kind: 'report',
    meaning: 'The test results of one leg hold no test that was run, though those of others do.',
    mend: 'Check the filter and the path of its test command: a run that tests nothing also exits 0.',
  },
  'report-unreadable': {
    kind: 'report',
    meaning: 'The report is not there or may not be read.',
    mend: 'Check path and permissions, and that the step that makes it has run.',
  },

  'http-connection-failed': {
    kind: 'external',
    meaning: 'No connection to a server could be made, or it broke.',
    mend: 'Check network, proxy and DNS of the machine; run the job again.',
  },
  'http-rate-limited': {
    kind: 'external',
    meaning: 'A server takes no more requests for now, and the wait it asks for is too long.',
    mend: 'Run the job again later, and fewer jobs at once with one token.',
  },
  'http-redirect-refused': {
    kind: 'external',
    meaning: 'A server sends us to a place that is not safe to go to.',
    mend: 'Give the address that the server really has.',
  },
  'http-refused': {
    kind: 'external',
    meaning: 'A server refused the request.',
    mend: 'Read its words in the message.',
  },
  'http-reply-too-large': {
    kind: 'external',
    meaning: 'A reply is larger than any that server should give.',
    mend: 'Check that the address is that of the server you mean.',
  },
  'http-server-error': {
    kind: 'external',
    meaning: 'A server failed, also when asked again.',
    mend: 'See the status page of the server; run the job again.',
  },
  'http-timeout': {
    kind: 'external',
    meaning: 'A server did not reply in time.',
    mend: 'Check network and proxy of the machine; run the job again.',
  },
  'http-untrusted': {
    kind: 'external',
    meaning: 'A server shows a certificate that this machine does not accept.',
    mend: 'Give the authority that signed it in the variable NODE_EXTRA_CA_CERTS, or renew the certificate.',
  },

  'github-permission-missing': {
    kind: 'permission',
    meaning: 'The token may not do what GitHub was asked for.',
    mend: 'Grant the permission that the message names in the workflow.',
  },
  'github-reply-unreadable': {
    kind: 'external',
    meaning: 'A reply under the address of GitHub is not what GitHub says.',
    mend: 'Check `GITHUB_API_URL` and what stands between the machine and GitHub.',
  },
  'github-token-refused': {
    kind: 'external',
    meaning: 'GitHub does not accept the token.',
    mend: 'Give a valid `token`; the default is the job token.',
  },

  'tool-failed': {
    kind: 'external',
    meaning: 'A program we started ended with an error.',
    mend: 'Read its words in the message.',
  },
  'tool-killed': {
    kind: 'external',
    meaning: 'A program we started was killed, often for want of memory.',
    mend: 'See in the log of the machine who killed it.',
  },
  'tool-missing': {
    kind: 'external',
    meaning: 'A program we need is not installed.',
    mend: 'Install it in a step before this one and put it on PATH.',
  },
  'tool-output-too-large': {
    kind: 'external',
    meaning: 'A program we started printed more than we keep.',
    mend: 'Narrow down what it is asked for, for example with `working-directory`.',
  },
  'tool-timeout': {
    kind: 'external',
    meaning: 'A program we started did not end in time.',
    mend: 'Run it by hand to see what it waits for.',
  },

  'advisory-address-invalid': {
    kind: 'external',
    meaning: 'A variable that names the address of an advisory source holds something else.',
    mend: 'Set the variable that the message names to an http(s) address, or unset it.',
  },
  'advisory-reply-unreadable': {
    kind: 'external',
    meaning: 'A reply under the address of an advisory source is not what that source publishes.',
    mend: 'Check what stands between the machine and the advisory source; run the job again.',
  },

  'budget-too-small': {
    kind: 'bug',
    meaning: 'Not even the shortest form of a report fits where it should go.',
    mend: reportIt,
  },
  'audit-log-broken': {
    kind: 'external',
    meaning: 'The audit log was cut or its last record damaged, or it does not verify: nothing was added or dropped.',
    mend: 'Run `vetnet audit verify` to see what differs; move the log and its head file away to start a new one.',
  },
  'audit-log-busy': {
    kind: 'external',
    meaning: 'Another process held the lock of the audit log for too long.',
    mend: 'Run again; remove the `.lock` file beside the log if no process is left that could hold it.',
  },

  'evidence-not-json': { kind: 'bug', meaning: 'A statement holds a value that JSON has no form for.', mend: reportIt },
  'file-command-delimiter': {
    kind: 'bug',
    meaning: 'A value for the runner holds the delimiter that should end it.',
    mend: reportIt,
  },
  'file-command-name': { kind: 'bug', meaning: 'A name for the runner has a form it would misread.', mend: reportIt },
  'schema-default': { kind: 'bug', meaning: 'A default of an action is no value of its input.', mend: reportIt },
  'schema-name-twice': { kind: 'bug', meaning: 'An action defines one of its inputs twice.', mend: reportIt },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

type Entries = typeof errorCodes;

/** The codes, or those of one kind. */
export type ErrorCode<Kind extends ErrorKind = ErrorKind> = {
  [Code in keyof Entries]: Entries[Code]['kind'] extends Kind ? Code : never;
}[keyof Entries];
