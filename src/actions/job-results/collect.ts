import { findFiles } from '../../core/files/find-files.ts';
import { pathInside } from '../../core/files/relative-path.ts';
import { messageOf } from '../../core/model/errors.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import type { Facts, LostReport, ReadReport } from './facts.ts';
import type { JobResultsInputs } from './inputs.ts';
import { readNeeds } from './read-needs.ts';
import { readReport } from './read-report.ts';

/** The largest report that is read, bytes: several times that of a scan with 60,000 findings. */
const maximumBytes = 64 * 1024 * 1024;

const upload = 'See whether the job that writes it got that far, and whether its artifact was uploaded and downloaded.';

/** Reads the results of the jobs and their reports. */
export async function collect(run: ActionRun<JobResultsInputs>): Promise<Facts> {
  const { inputs, ports, workingDirectory, context } = run;
  const found = await findFiles(ports.files, workingDirectory, inputs.reports ?? []);
  const lost: LostReport[] = [
    ...found.byPattern
      .filter(({ files }) => files.length === 0)
      .map(({ pattern }) => lose(pattern, 'The report of an earlier job is not there.', upload)),
    ...found.unreadable.map((folder) =>
      lose(
        folder,
        'The folder cannot be listed, so reports in it may be missed.',
        'Let the user the step runs as read it.',
      ),
    ),
  ];
  const reports: ReadReport[] = [];
  for (const path of found.files) {
    ports.signal.throwIfAborted();
    const read = await readFile(run, path);
    if ('why' in read) lost.push(read);
    else reports.push(read);
  }
  return { jobs: readNeeds(inputs.needs), reports, lost, commit: context.commit };
}

async function readFile(run: ActionRun<JobResultsInputs>, path: string): Promise<ReadReport | LostReport> {
  const { files } = run.ports;
  const file = pathInside(run.workingDirectory, path) ?? path;
  try {
    const facts = await files.facts(path);
    if (facts !== undefined && facts.size > maximumBytes)
      return lose(file, 'The report is larger than any of ours.', 'Give the `report-path` of an action of this suite.');
    const read = readReport(await files.readText(path));
    return read.known ? { ...read, file } : { ...read, name: file };
  } catch (error) {
    return lose(file, `The report cannot be read: ${messageOf(error)}`, upload);
  }
}

function lose(name: string, why: string, fix: string): LostReport {
  return { known: false, name, why, fix };
}
