import type { Report } from '../model/report.ts';
import type { Log } from '../run/log.ts';
import { fullTitle } from './document.ts';
import { sectionLines, terminalPage, verdictLines } from './terminal.ts';
import { visibleLine } from './visible-text.ts';

/** Writes the report to the log: the verdict, then one fold per section. `columns` is the width of a line. */
export async function logReport(report: Report, log: Log, options: { readonly columns: number }): Promise<void> {
  const page = terminalPage({ colour: false, columns: options.columns });
  for (const line of verdictLines(report, page)) log.info(line);
  for (const section of report.sections) {
    await log.group(visibleLine(fullTitle(section), 200), () => {
      for (const line of sectionLines(section, page)) log.info(line);
      return Promise.resolve();
    });
  }
}
