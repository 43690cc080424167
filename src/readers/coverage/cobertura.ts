import type { ReportFile } from '../report-file.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { outlineXml } from '../xml/xml-outline.ts';
import type { XmlHandler } from '../xml/xml-tokenizer.ts';
import { declaredFigure, timestampFrom } from './declared-figure.ts';
import type { CoverageReader, CoverageReading, CoverageSink, DeclaredFigures, FileCoverageSink } from './reader.ts';

/** A method being read: it is hit when any of its lines is. */
interface MethodFrame {
  readonly name: string;
  readonly lines: number[];
  hit: boolean;
  /** How often it was called, where the report says so. */
  readonly calls: number | undefined;
}

/** A class being read. */
interface ClassFrame {
  readonly name: string;
  readonly sink: FileCoverageSink;
  /** Methods without a hit of their own, by their lines: gcovr lists each copy of a function, and only the class's line sums them up. */
  readonly unhit: Map<number, string[]>;
  lines: number;
  numberedLines: number;
}

/** A line whose branches are known only by its `condition` children. */
interface ConditionsFrame {
  readonly line: number;
  taken: number;
  total: number;
}

/**
 * Cobertura XML. Lines and branches come from `class/lines/line` alone: methods repeat them. A method is a function. The root's rates
 * and counts are the producer's word and not used.
 */
export const cobertura: CoverageReader = {
  id: 'cobertura',
  title: 'Cobertura',

  sniff(file) {
    const outline = outlineXml(file.headText, ['line-rate', 'lines-valid']);
    if (outline?.root !== 'coverage') return false;
    return outline.attributes.size > 0 || outline.children.has('packages');
  },

  async read(file: ReportFile, sink: CoverageSink): Promise<CoverageReading> {
    const reading = new CoberturaReading(sink);
    await readXml(file, reading);
    return reading.finish();
  },
};

class CoberturaReading implements XmlHandler {
  readonly #sink: CoverageSink;
  readonly #roots: string[] = [];
  #class: ClassFrame | undefined;
  #method: MethodFrame | undefined;
  #conditions: ConditionsFrame | undefined;
  #declared: DeclaredFigures = {};
  #timestamp: Date | undefined;
  #branchesWithoutCounts = 0;
  #namelessClasses = 0;

  constructor(sink: CoverageSink) {
    this.#sink = sink;
  }

  open(name: string, attributes: XmlAttributes): 'keep-text' | undefined {
    if (name === 'line') {
      if (this.#method !== undefined) this.#methodLine(this.#method, attributes);
      else if (this.#class !== undefined) this.#classLine(this.#class, attributes);
    } else if (name === 'condition') this.#condition(attributes);
    else if (name === 'method') this.#openMethod(attributes);
    else if (name === 'class') this.#openClass(attributes);
    else if (name === 'source') return 'keep-text';
    else if (name === 'coverage') this.#openRoot(attributes);
    return undefined;
  }

  close(name: string, text: string): void {
    if (name === 'line') this.#closeLine();
    else if (name === 'method') this.#closeMethod();
    else if (name === 'class') this.#closeClass();
    else if (name === 'source' && text.trim() !== '') this.#roots.push(text.trim());
  }

  finish(): CoverageReading {
    const warnings: string[] = [];
    if (this.#branchesWithoutCounts > 0) {
      warnings.push(
        `${this.#branchesWithoutCounts} lines are called branches without saying how many: their branches were not counted.`,
      );
    }
    if (this.#namelessClasses > 0)
      warnings.push(`${this.#namelessClasses} classes name no file: their class name stands for it.`);
    return {
      declared: this.#declared,
      warnings,
      ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
    };
  }

  #openRoot(attributes: XmlAttributes): void {
    const lines = declaredFigure(attributes, 'lines-covered', 'lines-valid');
    const branches = declaredFigure(attributes, 'branches-covered', 'branches-valid');
    this.#declared = { ...(lines !== undefined && { lines }), ...(branches !== undefined && { branches }) };
    this.#timestamp = timestampFrom(attributes, 'timestamp');
  }

  #openClass(attributes: XmlAttributes): void {
    const filename = attributes.get('filename');
    const name = attributes.get('name') ?? '';
    if (filename === undefined || filename === '') this.#namelessClasses += 1;
    const sink = this.#sink.file(filename || name, this.#roots);
    this.#class = { name, sink, unhit: new Map(), lines: 0, numberedLines: 0 };
  }

  /** Lines that are all numbered 0 are of a file that has code, nobody knows where: one line, and no proof that it ran. */
  #closeClass(): void {
    const closed = this.#class;
    this.#class = undefined;
    if (closed === undefined || closed.lines === 0 || closed.numberedLines > 0) return;
    closed.sink.totals({ lines: { covered: 0, total: 1 } });
  }

  #openMethod(attributes: XmlAttributes): void {
    const name = `${this.#class?.name}\u0000${attributes.get('name') ?? ''}\u0000${attributes.get('signature') ?? ''}`;
    this.#method = { name, lines: [], hit: false, calls: attributes.number('hits') };
  }

  #methodLine(method: MethodFrame, attributes: XmlAttributes): void {
    const line = attributes.number('number');
    if (line !== undefined) method.lines.push(line);
    if ((attributes.number('hits') ?? 0) > 0) method.hit = true;
  }

  /** A method without lines says nothing about whether it ran. The line tells closures and overloads of one name apart. */
  #closeMethod(): void {
    const method = this.#method;
    this.#method = undefined;
    const first = method?.lines[0];
    if (method === undefined || first === undefined || this.#class === undefined) return;
    const key = `${method.name}\u0000${first}`;
    const { calls } = method;
    this.#class.sink.function(key, calls === undefined ? method.hit : calls > 0);
    if (method.hit || calls !== undefined) return;
    for (const line of method.lines) {
      const keys = this.#class.unhit.get(line);
      if (keys === undefined) this.#class.unhit.set(line, [key]);
      else keys.push(key);
    }
  }

  #classLine(frame: ClassFrame, attributes: XmlAttributes): void {
    const line = attributes.number('number');
    frame.lines += 1;
    if (line === undefined || line < 1) return;
    frame.numberedLines += 1;
    const hit = (attributes.number('hits') ?? 0) > 0;
    frame.sink.line(line, hit);
    if (hit && frame.unhit.size > 0) {
      for (const key of frame.unhit.get(line) ?? []) frame.sink.function(key, true);
    }
    // coverlet writes `True`.
    const branch = attributes.get('branch');
    if (branch === undefined || branch === 'false' || branch.toLowerCase() !== 'true') return;
    const counts = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(attributes.get('condition-coverage') ?? '');
    if (counts === null) this.#conditions = { line, taken: 0, total: 0 };
    else frame.sink.branchCounts(line, Number(counts[1]), Number(counts[2]));
  }

  /** A `jump` has two ways out, so its coverage is 0, 50 or 100 %. How many a `switch` has is not said. */
  #condition(attributes: XmlAttributes): void {
    const share = /^\s*(\d+(?:\.\d+)?)\s*%/.exec(attributes.get('coverage') ?? '')?.[1];
    if (this.#conditions === undefined || share === undefined || attributes.get('type') === 'switch') return;
    this.#conditions.taken += Math.floor(Number(share) / 50);
    this.#conditions.total += 2;
  }

  #closeLine(): void {
    const conditions = this.#conditions;
    if (conditions === undefined) return;
    this.#conditions = undefined;
    if (conditions.total === 0) this.#branchesWithoutCounts += 1;
    else this.#class?.sink.branchCounts(conditions.line, conditions.taken, conditions.total);
  }
}
