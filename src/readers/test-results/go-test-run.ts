import { type JsonObject, numberOf, textOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import type { CheckedSink } from './checked-sink.ts';
import { failureText, keepEnd } from './failure-text.ts';
import { describeGoFailure } from './go-test-failure.ts';
import type { TestCase } from './reader.ts';

/** Characters of output kept for a test or package that is still running. */
const outputKept = 16 * 1024;

interface HeldFailure {
  test: TestCase;
  attempts: number;
  passedLater: boolean;
}

interface RunningTest {
  output: string;
  /** Whether a `run` event was seen: output that comes behind a test's end tells of no second run. */
  started: boolean;
}

interface GoPackage {
  readonly running: Map<string, RunningTest>;
  /** Failed tests wait for a later run of theirs: gotestsum repeats failures in the same stream. */
  readonly failures: Map<string, HeldFailure>;
  output: string;
  /** The last final event; undefined while the package runs. */
  final?: 'pass' | 'fail' | 'skip' | undefined;
}

/** Follows the events of one `go test -json` stream. Keeps running and failed tests only. */
export class GoTestRun {
  readonly #packages = new Map<string, GoPackage>();
  readonly #builds = new Map<string, string>();
  readonly #failedBuilds = new Set<string>();
  readonly #sink: CheckedSink;
  readonly #plain: string[] = [];
  #first: number | undefined;
  #last: number | undefined;

  constructor(sink: CheckedSink) {
    this.#sink = sink;
  }

  event(event: JsonObject): void {
    const action = textOf(event.Action) ?? '';
    this.#noteTime(event);
    if (action === 'build-output' || action === 'build-fail') {
      this.#build(textOf(event.ImportPath) ?? '', action, event);
      return;
    }
    const name = textOf(event.Package) ?? '';
    const entry = this.#packageOf(name);
    const test = textOf(event.Test);
    if (test === undefined) this.#packageEvent(entry, action, event);
    else this.#testEvent(name, entry, test, action, event);
  }

  /** A line that is no event: what the go command itself printed. */
  plainLine(line: string): void {
    if (this.#plain.length < 200) this.#plain.push(line.slice(0, 1000));
    if (/^FAIL\s+\S+ \[(?:build|setup) failed\]/.test(line)) this.#failedBuilds.add(line.split(/\s+/)[1] ?? line);
  }

  /** Reports what waited for the end. Throws `report-cut-short` when a package never ended. */
  end(): void {
    const open = [...this.#packages].filter(([, entry]) => entry.final === undefined).map(([name]) => name);
    if (open.length > 0) {
      const more = open.length > 1 ? ` and ${open.length - 1} more` : '';
      throw new ReadError(
        'report-cut-short',
        `The stream ends while ${open[0]}${more} still runs.`,
        'Let go test finish before the report is read.',
      );
    }
    for (const [name, entry] of this.#packages) {
      const before = this.#sink.failures;
      for (const held of entry.failures.values()) this.#release(name, entry, held);
      if (entry.final !== 'fail' || this.#sink.failures > before || entry.failures.size > 0) continue;
      const built = this.#failedBuilds.has(name) ? this.#builds.get(name) : undefined;
      this.#packageFailed(name, built ?? `${this.#plain.join('\n')}\n${entry.output}`.trim());
      this.#failedBuilds.delete(name);
    }
    for (const name of this.#failedBuilds) {
      if (this.#packages.get(name)?.final !== 'fail')
        this.#packageFailed(name, this.#builds.get(name) ?? this.#plain.join('\n'));
    }
  }

  /** When the stream began and how long it took, by the events' own times. */
  times(): { timestamp?: Date; durationMs?: number } {
    if (this.#first === undefined || this.#last === undefined) return {};
    return { timestamp: new Date(this.#first), durationMs: Math.max(0, this.#last - this.#first) };
  }

  #noteTime(event: JsonObject): void {
    const time = Date.parse(textOf(event.Time) ?? '');
    if (Number.isNaN(time)) return;
    this.#first ??= time;
    this.#last = Math.max(this.#last ?? time, time);
  }

  #build(path: string, action: string, event: JsonObject): void {
    // A test binary is built as `example.com/pkg [example.com/pkg.test]`.
    const name = path.split(' ', 1)[0] ?? path;
    if (action === 'build-fail') this.#failedBuilds.add(name);
    else this.#builds.set(name, append(this.#builds.get(name) ?? '', event));
  }

  #packageOf(name: string): GoPackage {
    let entry = this.#packages.get(name);
    if (entry === undefined) {
      entry = { running: new Map(), failures: new Map(), output: '' };
      this.#packages.set(name, entry);
    }
    return entry;
  }

  #packageEvent(entry: GoPackage, action: string, event: JsonObject): void {
    if (action === 'output') {
      entry.output = append(entry.output, event);
    } else if (action === 'pass' || action === 'fail' || action === 'skip') {
      entry.final = action;
      this.#abandonRunning(textOf(event.Package) ?? '', entry);
      if (action !== 'fail') entry.output = '';
      const built = textOf(event.FailedBuild);
      if (built !== undefined) this.#foldBuild(textOf(event.Package) ?? '', built);
    } else if (action === 'start') {
      entry.final = undefined;
      entry.output = '';
    }
  }

  /** The package failed because another one did not build: its report shows that build's output. */
  #foldBuild(name: string, built: string): void {
    const path = built.split(' ', 1)[0] ?? built;
    const output = this.#builds.get(path);
    if (output !== undefined) this.#builds.set(name, output);
    this.#failedBuilds.delete(path);
    this.#failedBuilds.add(name);
  }

  #testEvent(name: string, entry: GoPackage, test: string, action: string, event: JsonObject): void {
    const running = entry.running.get(test) ?? { output: '', started: false };
    if (action === 'run') {
      entry.final = undefined;
      running.started = true;
      entry.running.set(test, running);
    } else if (action === 'output') {
      running.output = append(running.output, event);
      entry.running.set(test, running);
    } else if (action === 'pass' || action === 'bench' || action === 'skip' || action === 'fail') {
      entry.running.delete(test);
      const seconds = numberOf(event.Elapsed);
      const duration = seconds === undefined ? {} : { durationMs: seconds * 1000 };
      const outcome = action === 'fail' ? 'failed' : action === 'skip' ? 'skipped' : 'passed';
      this.#finish(entry, { suite: [name], name: test, outcome, ...duration }, running.output);
    }
  }

  #finish(entry: GoPackage, test: TestCase, output: string): void {
    const held = entry.failures.get(test.name);
    if (test.outcome === 'failed' || test.outcome === 'error') {
      const told = { ...test, ...describeGoFailure(test.suite[0] ?? '', output) };
      entry.failures.set(test.name, { test: told, attempts: (held?.attempts ?? 0) + 1, passedLater: false });
    } else if (held === undefined) {
      this.#sink.test(test);
    } else {
      held.attempts += 1;
      held.passedLater ||= test.outcome === 'passed';
    }
  }

  /** Tests without an end when their package ends were killed with it: by a panic, a timeout or os.Exit. */
  #abandonRunning(name: string, entry: GoPackage): void {
    for (const [test, { output, started }] of entry.running) {
      if (!started) continue;
      const text = `${output}\n${entry.output}`.trim();
      this.#finish(
        entry,
        { suite: [name], name: test, outcome: 'error' },
        text === '' ? 'The test never ended.' : text,
      );
    }
    entry.running.clear();
  }

  #release(name: string, entry: GoPackage, held: HeldFailure): void {
    const attempts = held.attempts > 1 ? { attempts: held.attempts } : {};
    if (held.passedLater && entry.final === 'pass') {
      const { durationMs } = held.test;
      this.#sink.test({
        suite: [name],
        name: held.test.name,
        outcome: 'passed',
        flaky: true,
        ...attempts,
        ...(durationMs !== undefined && { durationMs }),
      });
      return;
    }
    this.#sink.test({ ...held.test, ...attempts });
  }

  #packageFailed(name: string, output: string): void {
    const { message = 'The package failed outside its tests.', details } = failureText(
      output.replace(/^(?:# .*\n)+/, ''),
    );
    this.#sink.suiteError([name], message, details);
  }
}

/** Adds an event's output, keeping the end; cut at twice what is kept, so that a talkative test is not copied at every line. */
function append(output: string, event: JsonObject): string {
  const joined = output + (textOf(event.Output) ?? '');
  return joined.length > 2 * outputKept ? keepEnd(joined, outputKept) : joined;
}
