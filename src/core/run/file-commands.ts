import { BugError, messageOf } from '../model/errors.ts';
import type { Loss } from '../publish/sink.ts';
import type { Ports } from './ports.ts';

/**
 * Characters of one output. GitHub allows 1 MB for all outputs of a job, counted as UTF-16
 * (docs.github.com, workflow commands); outputs carry names, counts and paths.
 */
const maxOutputLength = 100_000;

/**
 * The files through which a step talks to the runner. Where the runner gave none, nothing is written: a laptop has no outputs.
 * The summary page has a sink of its own. GITHUB_ENV and GITHUB_PATH are left out on purpose: they change what later steps run.
 */
export class FileCommands {
  readonly #ports: Pick<Ports, 'env' | 'files' | 'random'>;

  constructor(ports: Pick<Ports, 'env' | 'files' | 'random'>) {
    this.#ports = ports;
  }

  /** Sets the step's outputs in one write. An output that is too long becomes `unknown`, which is reported as lost. */
  async setOutputs(outputs: Readonly<Record<string, string>>): Promise<readonly Loss[]> {
    const tooLong = Object.keys(outputs).filter((name) => (outputs[name] ?? '').length > maxOutputLength);
    const written = Object.entries(outputs).map(([name, value]) =>
      this.#entry(name, tooLong.includes(name) ? 'unknown' : value),
    );
    const losses = await this.#append('GITHUB_OUTPUT', 'outputs', written.join(''));
    return [
      ...losses,
      ...tooLong.map((name) => ({ what: `output ${name}`, why: `it is longer than ${maxOutputLength} characters` })),
    ];
  }

  #entry(name: string, value: string): string {
    if (!/^[A-Za-z_][\w-]*$/.test(name))
      throw new BugError('file-command-name', `Not a name for the runner: ${JSON.stringify(name)}.`);
    const delimiter = `vetnet_${this.#hex()}${this.#hex()}${this.#hex()}`;
    if (value.includes(delimiter))
      throw new BugError('file-command-delimiter', `The value of ${name} holds the delimiter.`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  }

  #hex(): string {
    return Math.floor(this.#ports.random() * 2 ** 48)
      .toString(16)
      .padStart(12, '0');
  }

  async #append(variable: string, what: string, text: string): Promise<readonly Loss[]> {
    const path = this.#ports.env[variable];
    if (!path || text === '') return [];
    try {
      await this.#ports.files.append(path, text);
      return [];
    } catch (error) {
      return [{ what, why: `${variable} could not be written: ${messageOf(error)}` }];
    }
  }
}
