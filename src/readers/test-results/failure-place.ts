/** A place named in a failure's text, as written there. */
export interface FailurePlace {
  readonly file: string;
  readonly line: number;
}

/** Texts are searched only this far, UTF-16 units, and only this many mentions are looked at: a failure costs a bounded time. */
const searched = 16 * 1024;
const mentions = 100;
const longestPath = 400;

const extensions =
  'swift|mm?|hh?|hpp|cc?|cpp|cxx|kts?|java|scala|groovy|[cm]?[jt]sx?|vue|svelte|pyx?|rb|phpt?|go|rs|cs|fs|vb|dart|exs?|erl|lua|p[lm]|t|jl|hs|bats|feature|robot';
/** `File.swift:12`, `foo.test.ts:3:5`, `Bar.cs:line 42`, and fastlane's `File.swift#...StartingLineNumber=36`. */
const mention = new RegExp(
  `\\.(?:${extensions})(?::(?:line )?(\\d{1,7})\\b|#[^\\s)#]{0,120}?StartingLineNumber=(\\d{1,7}))`,
  'gi',
);
const pythonFrame = /File "([^"\n]{1,400})", line (\d{1,7})/g;
/** CUnit's converters write the two on lines of their own. */
const labelled = /^\s*File: (\S[^\n]{0,400})\n\s*Line: (\d{1,7})/m;
const endsPath = /[\s()"'`<>|,;=[\]{}]/;
const foreignPath =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|rustc|\.cargo)\/|^node:|^\/usr\/lib\/|^<frozen/;
const foreignClass =
  /^(?:(?:java|jdk)\.\w+\/)?(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|junit|org\.(?:junit|testng|gradle|apache\.maven|mockito|hamcrest|assertj|opentest4j|codehaus\.groovy))\./;

/**
 * The first place in a failure's message or stack trace that is not in a library; Python's tracebacks, which end with the culprit, give
 * their last. Undefined when the text names none.
 */
export function findFailurePlace(text: string): FailurePlace | undefined {
  const head = text.length > searched ? text.slice(0, searched) : text;
  return lastPythonFrame(head) ?? firstMention(head) ?? labelledPlace(head);
}

function lastPythonFrame(text: string): FailurePlace | undefined {
  let last: FailurePlace | undefined;
  for (const [, file = '', line] of text.matchAll(pythonFrame)) {
    if (!foreignPath.test(file)) last = { file, line: Number(line) };
  }
  return last;
}

function firstMention(text: string): FailurePlace | undefined {
  let looked = 0;
  for (const match of text.matchAll(mention)) {
    looked += 1;
    if (looked > mentions) return undefined;
    const extensionEnd = match.index + match[0].search(/[:#]/);
    const file = pathBefore(text, match.index, extensionEnd);
    const line = Number(match[1] ?? match[2]);
    if (file !== undefined && line > 0) return { file, line };
  }
  return undefined;
}

function labelledPlace(text: string): FailurePlace | undefined {
  const match = labelled.exec(text);
  return match?.[1] === undefined ? undefined : { file: match[1].trim(), line: Number(match[2]) };
}

/** The path whose extension stands at `dot`; undefined for what is no file of the project. */
function pathBefore(text: string, dot: number, end: number): string | undefined {
  let start = dot;
  while (
    start > 0 &&
    dot - start < longestPath &&
    !endsPath.test(text.charAt(start - 1)) &&
    !startsAfter(text, start - 1)
  ) {
    start -= 1;
  }
  const path = text.slice(start, end);
  if (dot === start || /^\/\/[^/]/.test(path) || foreignPath.test(path)) return undefined;
  if (text.charAt(start - 1) === '(' && /\.(?:java|kt|scala|groovy)$/.test(path))
    return javaPath(text, start - 1, path);
  return path.replace(/^\/{3,}(?:\.\/)?/, path.startsWith('///./') ? '' : '/');
}

/** A colon ends a path unless it follows a drive letter; `@` does where a browser's stack puts it after the function's name. */
function startsAfter(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '@') return text.charAt(at - 1) !== '/';
  if (character !== ':') return false;
  const beforeDrive = at === 1 ? ' ' : text.charAt(at - 2);
  return !(/[a-z]/i.test(text.charAt(at - 1)) && endsPath.test(beforeDrive) && /[\\/]/.test(text.charAt(at + 1)));
}

/** `at org.clinic.Booking.book(Booking.java:15)` names its folder through the package: `org/clinic/Booking.java`. */
function javaPath(text: string, parenthesis: number, file: string): string | undefined {
  const frame = /[\w$./<>]{1,300}$/.exec(text.slice(Math.max(0, parenthesis - 300), parenthesis))?.[0] ?? '';
  if (foreignClass.test(frame)) return undefined;
  const folders = frame
    .slice(frame.lastIndexOf('/') + 1)
    .split('.')
    .slice(0, -2);
  return [...folders, file].join('/');
}
