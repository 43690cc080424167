/** Statements of SQL that read or write rows, anywhere in a piece of source. */
export const statement =
  /\b(?:select\b[\s\S]*\bfrom|insert\s+into|replace\s+into|update\b[\s\S]*\bset|delete\s+from|drop\s+table|alter\s+table)\b/i;

/** A string that begins with one. */
export const statementString =
  /^(?:&?format!\(|String\(format:)?[\s"'`#r(]*(?:select\s[\s\S]*\sfrom|insert\s+into|replace\s+into|update\s+\S+\s+set|delete\s+from)\b/i;

/** What programs put into statements themselves: names of tables and columns, lists of placeholders, parts made elsewhere. */
export const ownParts =
  /table|column|field|schema|database|placeholder|\.join\(|\.joined\(|repeat\(|escape|quote|ident|order|sort|direction|limit|offset|clause|where|condition|filter|query|sql|\bkeys?\b/i;

/** Names that statements are kept under until they are run. */
export const statementNames: readonly string[] = [
  'sql',
  'query',
  'statement',
  'stmt',
  'queryString',
  'sqlQuery',
  'sqlString',
  'sqlStatement',
  'selectQuery',
  'insertQuery',
  'updateQuery',
  'deleteQuery',
  'queryStatementString',
];
