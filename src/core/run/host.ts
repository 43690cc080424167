import type { FileSystem } from '../files/file-system.ts';
import type { Given } from '../inputs/read-action-inputs.ts';
import type { Known } from '../model/known.ts';
import type { Report } from '../model/report.ts';
import type { Sink } from '../publish/sink.ts';
import type { ActionRun } from './action-run.ts';
import type { RunContext } from './context.ts';
import type { Log } from './log.ts';

/** Who started the run and hears of its result: the runner, or a person at a terminal. */
export interface Host {
  readonly given: Given;
  readonly log: Log;
  /** Absolute folder that `working-directory` and the default policy start from. */
  readonly root: string;
  /** Absolute folder for report, HTML and evidence, unless `output-dir` names one. */
  outputFolder(checkName: string): string;
  /** Shows the report to people. */
  show(report: Report): Promise<void>;
  /** Hands the outputs to whoever started the run. */
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  /** Places to publish to beside the files, by the words of `publish`. */
  sinks(place: PublishPlace): Promise<readonly Sink[]>;
}

/** What a host needs to know to make its sinks. */
export interface PublishPlace {
  readonly context: RunContext;
  readonly checkName: string;
  readonly action: string;
  readonly publish: readonly string[];
  readonly token: string | undefined;
  /** The SARIF file of the run, absolute; undefined for an action that writes none. */
  readonly sarif: string | undefined;
}

/** What outside systems tell about a run when the event does not. */
export interface Systems {
  /** Commit and branch of a working tree; undefined outside git. */
  checkout(folder: string): Promise<{ readonly commit?: string; readonly branch?: string } | undefined>;
  /** The tree that the change under review starts from. */
  baseTree(context: RunContext, folder: string): Promise<Known<BaseTree>>;
  readonly download: ActionRun<unknown>['download'];
}

/** The files of a commit, read as if they stood in the working tree. */
export interface BaseTree {
  readonly commit: string;
  /** Takes absolute paths below the working tree's root. */
  readonly files: Pick<FileSystem, 'facts' | 'list' | 'readText'>;
}
