import type { Report } from '../model/report.ts';
import type { Log } from '../run/log.ts';
import { visibleLine } from './plain-text.ts';
import { sectionLines, type TerminalOptions, terminalPage, verdictLines } from './terminal.ts';

/** Writes the report to the log: one fold per section, then the verdict, which is what the last screen shows. */
export async function logReport(report: Report, log: Log, options: TerminalOptions): Promise<void> {
  const page = terminalPage(options);
  for (const section of report.sections) {
    await log.group(visibleLine(section.title, 200), async () => {
      for (const line of sectionLines(section, page)) log.info(line);
    });
  }
  for (const line of verdictLines(report, page)) log.info(line);
}
