import type { CheckedSink } from './checked-sink.ts';
import { cutText, failureText, lineInStack } from './failure-text.ts';
import type { TestCase } from './reader.ts';
import { parseTapDiagnostics, type TapDiagnostics } from './tap-diagnostics.ts';
import { parseTapLine, type TapLine } from './tap-line.ts';

/** Subtests are indented by four columns a level. */
const indentation = 4;
/** Levels a document may have; deeper indentation is read as output of the program under test. */
const deepest = 64;
const diagnosticsKept = 64 * 1024;

type Point = Extract<TapLine, { kind: 'point' }>;
type Plan = Extract<TapLine, { kind: 'plan' }>;

interface Level {
  readonly name: string;
  /** Name of the subtest whose tests come next, when its comment stands on this level. */
  announced: string | undefined;
  /** A point that stands before the subtest it sums up, while that subtest is read. */
  block: Point | undefined;
  points: number;
  plan: number | undefined;
  /** Failures and tests counted before the level began. */
  readonly failuresBefore: number;
  readonly testsBefore: number;
}

/** The subtest that a point sums up. */
interface Closed {
  readonly failures: number;
  readonly tests: number;
}

interface Pending {
  readonly point: Point;
  readonly level: number;
  readonly closes: Closed | undefined;
  yaml: string;
  inYaml: boolean;
}

/** Follows a TAP stream line by line. A test point is reported once its diagnostics, which come behind it, are known. */
export class TapDocument {
  readonly #sink: CheckedSink;
  readonly #levels: Level[];
  #pending: Pending | undefined;
  #bailed = false;

  constructor(sink: CheckedSink) {
    this.#sink = sink;
    this.#levels = [this.#newLevel('')];
  }

  line(text: string): void {
    if (this.#takeYaml(text)) return;
    const indent = text.length - text.trimStart().length;
    const level = Math.floor(indent / indentation);
    const parsed = parseTapLine(text.trim());
    if (parsed.kind === 'bail') this.#bail(parsed.reason);
    // Output of the program under test may look like TAP: a level opens one below the last, never further in.
    if (indent % indentation !== 0 || level > this.#levels.length || level > deepest) return;
    if (parsed.kind === 'comment') this.#announce(level, parsed.text);
    else if (parsed.kind === 'close') this.#closeBlock(level);
    else if (parsed.kind === 'plan' || parsed.kind === 'point') this.#result(level, parsed);
  }

  end(): void {
    this.#flush();
    this.#closeDownTo(0);
    const [root] = this.#levels;
    if (root !== undefined && !this.#bailed) this.#checkPlan(root, []);
  }

  #newLevel(name: string): Level {
    return {
      name,
      announced: undefined,
      block: undefined,
      points: 0,
      plan: undefined,
      failuresBefore: this.#sink.failures,
      testsBefore: this.#sink.tests,
    };
  }

  #result(level: number, parsed: Point | Plan): void {
    if (level === this.#levels.length) {
      const announced = this.#levels[level - 1]?.announced;
      if (announced === undefined && parsed.kind === 'point' && !parsed.numbered) return;
      this.#flush();
      this.#levels.push(this.#newLevel(announced ?? ''));
    }
    this.#flush();
    const closes = this.#closeDownTo(level);
    const current = this.#levels[level];
    if (current === undefined) return;
    if (parsed.kind === 'plan') {
      this.#plan(current, parsed.last, parsed.reason);
      return;
    }
    current.points += 1;
    current.announced = parsed.opens ? parsed.description : undefined;
    current.block = parsed.opens ? parsed : undefined;
    if (parsed.opens) return;
    this.#pending = { point: parsed, level, closes, yaml: '', inYaml: false };
  }

  /** `}` ends the subtest that a point with `{` opened: node-tap's way. */
  #closeBlock(level: number): void {
    const current = this.#levels[level];
    if (current?.block === undefined) return;
    this.#flush();
    const closes = this.#closeDownTo(level) ?? { failures: 0, tests: 0 };
    this.#pending = { point: current.block, level, closes, yaml: '', inYaml: false };
    current.block = undefined;
    current.announced = undefined;
  }

  /** `# Subtest: name` stands before the subtest's lines: on their level (Test::More), or on that of its parent (node:test). */
  #announce(level: number, comment: string): void {
    const name = /^Subtest(?::\s*(.*))?$/s.exec(comment);
    if (name === null) return;
    this.#flush();
    const parent = this.#levels[level - 1]?.announced;
    const isOpen = level < this.#levels.length;
    if (!isOpen) this.#levels.push(this.#newLevel(parent ?? name[1] ?? ''));
    const own = this.#levels[level];
    if (own !== undefined && (isOpen || parent !== undefined)) own.announced = name[1] ?? '';
  }

  #plan(level: Level, last: number, reason: string): void {
    if (level.plan !== undefined)
      this.#sink.suiteError(this.#suiteOf(this.#levels.length - 1), 'The TAP has two plans for one list of tests.');
    level.plan = last;
    if (last === 0 && level === this.#levels[0])
      this.#sink.warnings.push(`All tests were skipped: ${reason === '' ? 'no reason given' : reason}`);
  }

  #bail(reason: string): void {
    this.#flush();
    this.#bailed = true;
    this.#sink.suiteError(this.#suiteOf(this.#levels.length - 1), cutText(`Bail out! ${reason}`.trim(), 1000));
  }

  /** Closes the subtests below a level; says what the outermost of them held. */
  #closeDownTo(level: number): Closed | undefined {
    let closed: Closed | undefined;
    while (this.#levels.length > level + 1) {
      const inner = this.#levels[this.#levels.length - 1];
      if (inner !== undefined) {
        if (!this.#bailed) this.#checkPlan(inner, this.#suiteOf(this.#levels.length - 1));
        closed = {
          failures: this.#sink.failures - inner.failuresBefore,
          tests: this.#sink.tests - inner.testsBefore,
        };
      }
      this.#levels.pop();
    }
    return closed;
  }

  #checkPlan(level: Level, suite: readonly string[]): void {
    if (level.block !== undefined)
      this.#sink.suiteError(suite, `The subtest ${level.block.description} was not closed.`);
    if (level.plan === level.points) return;
    const planned = level.plan === undefined ? 'The TAP has no plan' : `The plan says ${level.plan} tests`;
    this.#sink.suiteError(suite, `${planned}, ${level.points} were reported: the run did not end as it should.`);
  }

  #suiteOf(level: number): string[] {
    return this.#levels.slice(1, level + 1).map((one) => one.name);
  }

  /** Whether the line belongs to the diagnostics of the last point. */
  #takeYaml(text: string): boolean {
    const pending = this.#pending;
    if (pending === undefined) return false;
    const word = text.trim();
    if (!pending.inYaml) {
      if (word !== '---' || pending.yaml !== '') return false;
      pending.inYaml = true;
      return true;
    }
    if (word === '...') {
      pending.inYaml = false;
      this.#flush();
    } else if (pending.yaml.length < diagnosticsKept) {
      pending.yaml += `${text.slice(pending.level * indentation + 2)}\n`;
    }
    return true;
  }

  #flush(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    const { point, closes, level } = pending;
    const diagnostics = parseTapDiagnostics(pending.yaml);
    const failed = !point.ok && point.directive === undefined;
    // A subtest without tests of its own was skipped, or stands for itself.
    if (closes === undefined || (closes.tests === 0 && closes.failures === 0)) {
      this.#sink.test(this.#testOf(pending, diagnostics));
      return;
    }
    // The point sums its subtest up. node:test marks those that are tests themselves; a failure of its own must not be lost.
    if (diagnostics.type === 'test') this.#sink.test(this.#testOf(pending, diagnostics));
    else if (failed && closes.failures === 0) {
      const suite = [...this.#suiteOf(level), point.description];
      this.#sink.suiteError(
        suite,
        diagnostics.message ?? 'The subtest failed outside its tests.',
        failureText(pending.yaml).details,
      );
    }
  }

  #testOf({ point, level, yaml }: Pending, diagnostics: TapDiagnostics): TestCase {
    const failed = !point.ok && point.directive === undefined;
    const { file, durationMs } = diagnostics;
    const line = (failed ? lineInStack(yaml, file) : undefined) ?? diagnostics.line;
    const { details } = failureText(yaml);
    return {
      suite: this.#suiteOf(level),
      name: point.description,
      outcome: point.directive !== undefined ? 'skipped' : point.ok ? 'passed' : 'failed',
      ...(durationMs !== undefined && { durationMs }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(failed && { message: diagnostics.message ?? 'not ok' }),
      ...(failed && details !== undefined && { details }),
    };
  }
}
