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
  firstLine: number;
  hit: boolean;
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
  #file: FileCoverageSink | undefined;
  #className = '';
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
      else if (this.#file !== undefined) this.#classLine(this.#file, attributes);
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
    else if (name === 'class') this.#file = undefined;
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
    this.#className = attributes.get('name') ?? '';
    if (filename === undefined || filename === '') this.#namelessClasses += 1;
    this.#file = this.#sink.file(filename || this.#className, this.#roots);
  }

  #openMethod(attributes: XmlAttributes): void {
    const name = `${this.#className}\u0000${attributes.get('name') ?? ''}\u0000${attributes.get('signature') ?? ''}`;
    this.#method = { name, firstLine: 0, hit: false };
  }

  #methodLine(method: MethodFrame, attributes: XmlAttributes): void {
    if (method.firstLine === 0) method.firstLine = attributes.number('number') ?? 0;
    if ((attributes.number('hits') ?? 0) > 0) method.hit = true;
  }

  /** A method without lines says nothing about whether it ran. The line tells closures and overloads of one name apart. */
  #closeMethod(): void {
    const method = this.#method;
    this.#method = undefined;
    if (method === undefined || method.firstLine === 0) return;
    this.#file?.function(`${method.name}\u0000${method.firstLine}`, method.hit);
  }

  #classLine(file: FileCoverageSink, attributes: XmlAttributes): void {
    const line = attributes.number('number');
    if (line === undefined) return;
    file.line(line, (attributes.number('hits') ?? 0) > 0);
    // coverlet writes `True`.
    const branch = attributes.get('branch');
    if (branch === undefined || branch === 'false' || branch.toLowerCase() !== 'true') return;
    const counts = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(attributes.get('condition-coverage') ?? '');
    if (counts === null) this.#conditions = { line, taken: 0, total: 0 };
    else file.branchCounts(line, Number(counts[1]), Number(counts[2]));
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
    else this.#file?.branchCounts(conditions.line, conditions.taken, conditions.total);
  }
}
