import type { ReportFile } from '../report-file.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { outlineXml } from '../xml/xml-outline.ts';
import type { XmlHandler } from '../xml/xml-tokenizer.ts';
import { timestampFrom } from './declared-figure.ts';
import type {
  CoverageReader,
  CoverageReading,
  CoverageSink,
  DeclaredFigures,
  Figure,
  FileCoverageSink,
} from './reader.ts';

/** JaCoCo's counters and the figures they are; `COMPLEXITY` and `CLASS` are none of ours. */
const figures: ReadonlyMap<string, keyof DeclaredFigures> = new Map([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
  ['INSTRUCTION', 'instructions'],
]);
const childrenOfReport = ['sessioninfo', 'package', 'group', 'counter'];

/** One `sourcefile` element being read. */
interface SourceFrame {
  readonly sink: FileCoverageSink;
  hasLines: boolean;
  counters: DeclaredFigures;
}

/**
 * JaCoCo XML. A line is hit when it has covered instructions; branches are those of `sourcefile/line`, functions the methods of classes.
 * Groups, one for each module, are folders of their files:
 * two modules may have a class of one name. The counters of the report itself are the producer's word.
 */
export const jacoco: CoverageReader = {
  id: 'jacoco',
  title: 'JaCoCo',

  sniff(file) {
    const outline = outlineXml(file.headText);
    if (outline?.root !== 'report') return false;
    return file.headText.includes('JACOCO') || childrenOfReport.some((child) => outline.children.has(child));
  },

  async read(file: ReportFile, sink: CoverageSink): Promise<CoverageReading> {
    const reading = new JacocoReading(sink);
    await readXml(file, reading);
    return reading.finish();
  },
};

class JacocoReading implements XmlHandler {
  readonly #sink: CoverageSink;
  /** Open elements. */
  readonly #path: string[] = [];
  readonly #groups: string[] = [];
  #package = '';
  #source: SourceFrame | undefined;
  #classFile: FileCoverageSink | undefined;
  #className = '';
  #method = '';
  #declared: DeclaredFigures = {};
  #timestamp: Date | undefined;

  constructor(sink: CoverageSink) {
    this.#sink = sink;
  }

  open(name: string, attributes: XmlAttributes): undefined {
    if (name === 'line') this.#line(attributes);
    else if (name === 'counter') this.#counter(attributes);
    else if (name === 'method') this.#openMethod(attributes);
    else if (name === 'class') this.#openClass(attributes);
    else if (name === 'sourcefile') this.#openSource(attributes);
    else if (name === 'package') this.#package = attributes.get('name') ?? '';
    else if (name === 'group') this.#groups.push(attributes.get('name') ?? '');
    else if (name === 'sessioninfo') this.#noteSession(attributes);
    this.#path.push(name);
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'sourcefile') this.#closeSource();
    else if (name === 'class') this.#classFile = undefined;
    else if (name === 'group') this.#groups.pop();
  }

  finish(): CoverageReading {
    return {
      declared: this.#declared,
      warnings: [],
      ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
    };
  }

  #line(attributes: XmlAttributes): void {
    const source = this.#source;
    const line = attributes.number('nr');
    if (source === undefined || line === undefined) return;
    const missed = attributes.number('mi');
    const covered = attributes.number('ci');
    // gcovr gives no instructions: whether such a line was hit is not said, only how many of the file were.
    if (missed !== undefined || covered !== undefined) {
      source.hasLines = true;
      source.sink.line(line, (covered ?? 0) > 0);
    }
    const taken = attributes.number('cb') ?? 0;
    const branches = taken + (attributes.number('mb') ?? 0);
    if (branches > 0) source.sink.branchCounts(line, taken, branches);
  }

  #counter(attributes: XmlAttributes): void {
    const kind = figures.get(attributes.get('type') ?? '');
    const covered = attributes.number('covered');
    const missed = attributes.number('missed');
    if (kind === undefined || covered === undefined || missed === undefined) return;
    const figure: Figure = { covered, total: covered + missed };
    const within = this.#path.at(-1);
    if (within === 'report') this.#declared = { ...this.#declared, [kind]: figure };
    else if (within === 'sourcefile' && this.#source !== undefined) {
      this.#source.counters = { ...this.#source.counters, [kind]: figure };
    } else if (within === 'method' && kind === 'functions') this.#classFile?.function(this.#method, covered > 0);
  }

  #openClass(attributes: XmlAttributes): void {
    const source = attributes.get('sourcefilename');
    this.#className = attributes.get('name') ?? '';
    this.#classFile = source === undefined ? undefined : this.#fileOf(source);
  }

  #openMethod(attributes: XmlAttributes): void {
    const parts = [this.#className, attributes.get('name'), attributes.get('desc'), attributes.get('line')];
    this.#method = parts.join('\u0000');
  }

  #openSource(attributes: XmlAttributes): void {
    this.#source = { sink: this.#fileOf(attributes.get('name') ?? ''), hasLines: false, counters: {} };
  }

  /** A file compiled without line numbers, or written by gcovr, is known by its counters only. */
  #closeSource(): void {
    const source = this.#source;
    this.#source = undefined;
    if (source !== undefined && !source.hasLines && source.counters.lines !== undefined)
      source.sink.totals(source.counters);
  }

  #fileOf(name: string): FileCoverageSink {
    const folders = this.#package === '' ? this.#groups : [...this.#groups, this.#package];
    return this.#sink.file([...folders, name].join('/'));
  }

  #noteSession(attributes: XmlAttributes): void {
    const dump = timestampFrom(attributes, 'dump');
    if (dump !== undefined && (this.#timestamp === undefined || dump > this.#timestamp)) this.#timestamp = dump;
  }
}
