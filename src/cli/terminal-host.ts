import { join } from 'node:path';
import { runCompleted } from '../core/model/common-conditions.ts';
import { renderJson } from '../core/render/json.ts';
import { renderTerminal } from '../core/render/terminal.ts';
import type { Host } from '../core/run/host.ts';
import { folderName } from '../core/run/output-folder.ts';
import type { Ports } from '../core/run/ports.ts';
import { terminalLog } from '../core/run/terminal-log.ts';
import type { Arguments } from './arguments.ts';

/** Holds the reports of runs on a laptop; it ignores itself, so that no report is committed by accident. */
const reportsFolder = '.vetnet';

/** The host of a run on a laptop: a person at a terminal, or a script that reads JSON. Publishes nothing but files. */
export function terminalHost(args: Pick<Arguments, 'given' | 'json' | 'level'>, folder: string, ports: Ports): Host {
  const { terminal, files } = ports;
  return {
    given: args.given,
    log: terminalLog(terminal, { level: args.level }),
    root: folder,
    outputFolder: (checkName) => join(folder, reportsFolder, folderName(checkName)),
    show: async (report) => {
      const { colour, columns } = terminal;
      // What kept a run from judging was told by the log, in full.
      const isTold = report.verdict.conditions.every(({ id }) => id === runCompleted);
      if (args.json) terminal.out(renderJson(report));
      else if (!isTold) terminal.out(renderTerminal(report, { colour, columns }));
    },
    setOutputs: async () => {
      const ignore = join(folder, reportsFolder, '.gitignore');
      const isUsed = (await files.facts(join(folder, reportsFolder)))?.kind === 'directory';
      if (isUsed && (await files.facts(ignore)) === undefined) await files.write(ignore, '*\n');
    },
    sinks: async () => [],
  };
}
