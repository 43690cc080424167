import type { ReportFile } from '../report-file.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { outlineXml } from '../xml/xml-outline.ts';
import type { XmlHandler } from '../xml/xml-tokenizer.ts';
import { declaredFigure, timestampFrom } from './declared-figure.ts';
import type { CoverageReader, CoverageReading, CoverageSink, DeclaredFigures, FileCoverageSink } from './reader.ts';

/** One `file` element being read. */
interface FileFrame {
  readonly sink: FileCoverageSink;
  hasLines: boolean;
  metrics: DeclaredFigures | undefined;
  readonly conditions: Condition[];
}

/** A line of type `cond`. */
interface Condition {
  readonly line: number;
  /** How often the line ran; OpenClover does not say it. */
  readonly count: number | undefined;
  readonly trues: number;
  readonly falses: number;
}

/**
 * Clover XML, as OpenClover, PHPUnit, Istanbul and gcovr write it. Statements and conditions are lines; a condition has two branches; a
 * method is a function and no line of its own. `testproject` holds the tests themselves and is passed over.
 */
export const clover: CoverageReader = {
  id: 'clover',
  title: 'Clover',

  sniff(file) {
    const outline = outlineXml(file.headText, ['clover', 'generated']);
    return outline?.root === 'coverage' && (outline.children.has('project') || outline.attributes.size > 0);
  },

  async read(file: ReportFile, sink: CoverageSink): Promise<CoverageReading> {
    const reading = new CloverReading(sink);
    await readXml(file, reading);
    return reading.finish();
  },
};

class CloverReading implements XmlHandler {
  readonly #sink: CoverageSink;
  /** Open elements. */
  readonly #path: string[] = [];
  #file: FileFrame | undefined;
  #inTests = false;
  #declared: DeclaredFigures = {};
  #timestamp: Date | undefined;

  constructor(sink: CoverageSink) {
    this.#sink = sink;
  }

  open(name: string, attributes: XmlAttributes): undefined {
    if (name === 'testproject') this.#inTests = true;
    if (!this.#inTests) {
      if (name === 'line') this.#line(attributes);
      else if (name === 'metrics') this.#metrics(attributes);
      else if (name === 'file') this.#openFile(attributes);
      else if (name === 'project' || name === 'coverage') this.#noteTime(name, attributes);
    }
    this.#path.push(name);
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'testproject') this.#inTests = false;
    else if (name === 'file') this.#closeFile();
  }

  finish(): CoverageReading {
    return {
      declared: this.#declared,
      warnings: [],
      ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
    };
  }

  #openFile(attributes: XmlAttributes): void {
    const path = attributes.get('path') || attributes.get('name') || '';
    this.#file = { sink: this.#sink.file(path), hasLines: false, metrics: undefined, conditions: [] };
  }

  #closeFile(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) addBranches(file);
    if (file === undefined || file.hasLines || file.metrics?.statements === undefined) return;
    file.sink.totals({ ...file.metrics, lines: file.metrics.statements });
  }

  #line(attributes: XmlAttributes): void {
    const file = this.#file;
    const line = attributes.number('num');
    if (file === undefined || line === undefined) return;
    const count = attributes.number('count');
    const hit = (count ?? 0) > 0;
    const type = attributes.get('type');
    if (type === 'method') {
      const name = attributes.get('signature') ?? attributes.get('name') ?? '';
      file.sink.function(`${line}\u0000${name}`, hit);
      return;
    }
    file.hasLines = true;
    if (type !== 'cond') {
      file.sink.line(line, hit);
      return;
    }
    const [trues = 0, falses = 0] = [attributes.number('truecount'), attributes.number('falsecount')];
    file.sink.line(line, count === undefined ? trues + falses > 0 : hit);
    file.conditions.push({ line, count, trues, falses });
  }

  #metrics(attributes: XmlAttributes): void {
    const within = this.#path.at(-1);
    if (within === 'project') this.#declared = figuresOf(attributes);
    else if (within === 'file' && this.#file !== undefined) this.#file.metrics = figuresOf(attributes);
  }

  #noteTime(name: string, attributes: XmlAttributes): void {
    this.#timestamp = timestampFrom(attributes, name === 'project' ? 'timestamp' : 'generated') ?? this.#timestamp;
  }
}

/**
 * OpenClover counts how often a condition was true and false: two branches. Istanbul writes the taken branches of the line as
 * `truecount` and the others as `falsecount`. It is told by the line's own count and by totals that the first reading does not fit.
 */
function addBranches({ sink, conditions, metrics }: FileFrame): void {
  const taken = ({ trues, falses }: Condition) => Number(trues > 0) + Number(falses > 0);
  const stated = metrics?.branches;
  const covered = conditions.reduce((sum, condition) => sum + taken(condition), 0);
  const isTwo = stated === undefined || (stated.covered === covered && stated.total === 2 * conditions.length);
  const isIstanbul = !isTwo && conditions.every(({ count }) => count !== undefined);
  for (const condition of conditions) {
    const { line, trues, falses } = condition;
    if (isIstanbul) sink.branchCounts(line, trues, trues + falses);
    else sink.branchCounts(line, taken(condition), 2);
  }
}

function figuresOf(attributes: XmlAttributes): DeclaredFigures {
  const statements = declaredFigure(attributes, 'coveredstatements', 'statements');
  const branches = declaredFigure(attributes, 'coveredconditionals', 'conditionals');
  const functions = declaredFigure(attributes, 'coveredmethods', 'methods');
  return {
    ...(statements !== undefined && { statements }),
    ...(branches !== undefined && { branches }),
    ...(functions !== undefined && { functions }),
  };
}
