/** What a linter says against a document. */
export interface Complaint {
  readonly linter: 'actionlint' | 'zizmor' | 'shellcheck';
  readonly rule: string;
  /** Path of the document the linter looked at. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** A complaint that stands on purpose. */
export interface Exception {
  readonly linter: Complaint['linter'];
  readonly rule: string;
  /** Of the documents it is about; the whole place is matched. */
  readonly places: RegExp;
  readonly message?: RegExp;
  /** Why it stands. */
  readonly reason: string;
}

/** Sorts complaints into those that no exception is about, and finds the exceptions that none of them needs. */
export function sortComplaints<C extends Omit<Complaint, 'path'> & { readonly place: string }>(
  complaints: readonly C[],
  exceptions: readonly Exception[],
): { readonly open: readonly C[]; readonly unneeded: readonly Exception[] } {
  const needed = new Set<Exception>();
  const open = complaints.filter((complaint) => {
    const fitting = exceptions.filter((exception) => isAbout(exception, complaint));
    for (const exception of fitting) needed.add(exception);
    return fitting.length === 0;
  });
  return { open, unneeded: exceptions.filter((exception) => !needed.has(exception)) };
}

function isAbout(exception: Exception, complaint: Omit<Complaint, 'path'> & { readonly place: string }): boolean {
  const { linter, rule, places, message } = exception;
  return (
    linter === complaint.linter &&
    rule === complaint.rule &&
    places.test(complaint.place) &&
    (message === undefined || message.test(complaint.message))
  );
}
