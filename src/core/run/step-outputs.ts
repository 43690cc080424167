import { BugError, messageOf } from '../model/errors.ts';
import { randomWord } from '../model/random-word.ts';
import type { Loss } from '../publish/sink.ts';
import type { Ports } from './ports.ts';

/**
 * Characters of one output. GitHub allows 1 MB for all outputs of a job, counted as UTF-16
 * (docs.github.com, workflow commands); outputs carry names, counts and paths.
 */
const maxOutputLength = 100_000;

/**
 * Sets the outputs of a step in one write, through the file that the runner names; where it names none, nothing is written. An
 * output that is too long becomes `unknown`, which is reported as lost. GITHUB_ENV and GITHUB_PATH have no writer on purpose:
 * they change what later steps run.
 */
export async function setStepOutputs(
  outputs: Readonly<Record<string, string>>,
  { env, files, random }: Pick<Ports, 'env' | 'files' | 'random'>,
): Promise<readonly Loss[]> {
  const tooLong = Object.keys(outputs).filter((name) => (outputs[name] ?? '').length > maxOutputLength);
  const lost = tooLong.map((name) => ({
    what: `output ${name}`,
    why: `it is longer than ${maxOutputLength} characters`,
  }));
  const entries = Object.entries(outputs).map(([name, value]) =>
    entryOf(name, tooLong.includes(name) ? 'unknown' : value, random),
  );
  const path = env.GITHUB_OUTPUT;
  if (!path || entries.length === 0) return lost;
  try {
    await files.append(path, entries.join(''));
    return lost;
  } catch (error) {
    return [{ what: 'outputs', why: `GITHUB_OUTPUT could not be written: ${messageOf(error)}` }, ...lost];
  }
}

/** `name<<delimiter`, the value, and the delimiter, which nobody who makes a value can guess. */
function entryOf(name: string, value: string, random: () => number): string {
  if (!/^[A-Za-z_][\w-]*$/.test(name))
    throw new BugError('file-command-name', `Not a name for the runner: ${JSON.stringify(name)}.`);
  const delimiter = `vetnet_${randomWord(random)}${randomWord(random)}${randomWord(random)}`;
  if (value.includes(delimiter))
    throw new BugError('file-command-delimiter', `The value of ${name} holds the delimiter.`);
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
