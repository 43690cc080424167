import { basename, resolve } from 'node:path';
import { sha256 } from '../../../core/evidence/digest.ts';
import type { NamedDigest } from '../../../core/evidence/statement.ts';
import { findFiles } from '../../../core/files/find-files.ts';
import { pathInside, relativePath } from '../../../core/files/relative-path.ts';
import { messageOf } from '../../../core/model/errors.ts';
import { type Known, unknown } from '../../../core/model/known.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { isReviewEvent } from '../../../core/run/context.ts';
import { findBaseCommit, hintsOf } from '../../../systems/git/base-commit.ts';
import type { TriageRemark } from '../facts.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import type { ScanTarget } from '../target.ts';
import { type BaselineEntry, readBaseline } from './read-baseline.ts';
import { readVex, type VexStatement } from './vex.ts';

/** Bytes of one file; ten times the largest report of 60,000 findings. */
const maximumBytes = 256 * 1024 * 1024;

type Run = Pick<ActionRun<SecurityScanInputs>, 'inputs' | 'ports' | 'context' | 'workingDirectory'>;

/** What baseline and VEX files accept. */
export interface AcceptedFiles {
  readonly baseline: readonly BaselineEntry[];
  readonly vex: readonly VexStatement[];
  readonly reliedOn: readonly NamedDigest[];
  readonly remarks: readonly TriageRemark[];
}

/**
 * Reads the baseline and the VEX files. What judges a change must not come from the change: of a file that git tracks a
 * pull request counts only what the base has too.
 */
export async function readAcceptedFiles(run: Run, target: ScanTarget): Promise<AcceptedFiles> {
  const { inputs, ports, workingDirectory } = run;
  const remarks: TriageRemark[] = [];
  const reliedOn: NamedDigest[] = [];
  const trust = new Trust(run, target);
  const baseline =
    inputs.baseline === undefined
      ? []
      : await readEntries(
          {
            path: resolve(workingDirectory, inputs.baseline),
            name: inputs.baseline,
            kind: 'baseline',
            trust,
            ports,
            reliedOn,
          },
          (json) => readBaseline(json),
          ({ key }) => key,
          remarks,
        );
  const vex: VexStatement[] = [];
  const patterns = inputs.vex ?? [];
  const found = patterns.length === 0 ? undefined : await findFiles(ports.files, workingDirectory, patterns);
  for (const { pattern, files } of found?.byPattern ?? []) {
    if (files.length > 0) continue;
    const why = 'The pattern matches nothing, so nothing is accepted because of it.';
    remarks.push({ kind: 'unreadable', what: `VEX ${pattern}`, why, fix: 'Check the pattern.' });
  }
  for (const path of found?.files ?? []) {
    const name = relativePath(workingDirectory, path);
    const read = (json: unknown) => {
      const document = readVex(json);
      for (const said of document?.ignored ?? []) {
        const fix = 'Let whoever decided add what is missing.';
        remarks.push({ kind: 'unreadable', what: `A statement of ${name}`, why: `It does not count: ${said}.`, fix });
      }
      return document?.statements;
    };
    vex.push(
      ...(await readEntries({ path, name, kind: 'VEX', trust, ports, reliedOn }, read, JSON.stringify, remarks)),
    );
  }
  return { baseline, vex, reliedOn, remarks };
}

interface Source {
  /** Absolute. */
  readonly path: string;
  /** As the user knows it. */
  readonly name: string;
  readonly kind: 'baseline' | 'VEX';
  readonly trust: Trust;
  readonly ports: Run['ports'];
  /** Takes the file and its digest when it was read. */
  readonly reliedOn: NamedDigest[];
}

async function readEntries<Entry>(
  { path, name, kind, trust, ports, reliedOn }: Source,
  read: (json: unknown) => readonly Entry[] | undefined,
  keyOf: (entry: Entry) => string,
  remarks: TriageRemark[],
): Promise<readonly Entry[]> {
  const what = kind === 'VEX' ? `The VEX file ${name}` : `The baseline ${name}`;
  const refuse = (why: string, fix: string): readonly Entry[] => {
    remarks.push({ kind: 'unreadable', what, why, fix });
    return [];
  };
  let entries: readonly Entry[] | undefined;
  try {
    const facts = await ports.files.facts(path);
    if (facts?.kind !== 'file') return refuse('There is no such file.', 'Check the path.');
    if (facts.size > maximumBytes) return refuse('It is too large.', 'Give a report that this action wrote.');
    const text = await ports.files.readText(path);
    entries = read(JSON.parse(text));
    if (entries !== undefined) reliedOn.push({ name, sha256: sha256(text) });
  } catch (error) {
    return refuse(`It cannot be read: ${messageOf(error)}.`, 'Make it again with the tool that wrote it.');
  }
  if (entries === undefined) {
    const formats =
      kind === 'VEX' ? 'neither OpenVEX nor CycloneDX' : 'no report of this action, SARIF or gitleaks report';
    return refuse(`It is ${formats}.`, 'Check that the right file is named.');
  }
  const base = await trust.baseTextOf(path);
  if (base === 'trusted') return entries;
  if (typeof base === 'object') {
    remarks.push({ kind: 'untrusted', what, why: `It may come with the change: ${base.why}`, fix: base.fix });
    return [];
  }
  const known = new Set((base === '' ? [] : (readOrNothing(base, read) ?? [])).map(keyOf));
  const kept = entries.filter((entry) => known.has(keyOf(entry)));
  if (kept.length < entries.length) {
    const why = `The change adds ${entries.length - kept.length} of its entries, which do not count until it is merged.`;
    remarks.push({ kind: 'untrusted', what, why, fix: 'Let the entries be reviewed in a change of their own.' });
  }
  return kept;
}

function readOrNothing<Entry>(text: string, read: (json: unknown) => readonly Entry[] | undefined) {
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Tells whether a file comes with the change that is judged. */
class Trust {
  readonly #run: Run;
  readonly #target: ScanTarget;
  #base: Promise<Known<{ readonly commit: string }>> | undefined;

  constructor(run: Run, target: ScanTarget) {
    this.#run = run;
    this.#target = target;
  }

  /** The file as the change found it, empty where it was not there; `trusted` where it is no part of a change under review. */
  async baseTextOf(path: string): Promise<string | 'trusted' | (Known<never> & { readonly known: false })> {
    const { context, ports } = this.#run;
    if (!isReviewEvent(context.event)) return 'trusted';
    const { git } = this.#target;
    const root = await git?.root();
    if (git === undefined || root === undefined) {
      return unknown(
        `git cannot tell whether ${basename(path)} is tracked.`,
        'Check the repository out with git before the scan.',
      );
    }
    // Links are followed first: what counts is the file that is read.
    const [realRoot, realPath] = await Promise.all([ports.files.realPath(root), ports.files.realPath(path)]);
    const inside = pathInside(realRoot, realPath);
    if (inside === undefined || !(await git.isTracked(realPath))) return 'trusted';
    // By the event and never by `base-ref`, which the policy of the change may set.
    this.#base ??= findBaseCommit(git, hintsOf(context));
    const base = await this.#base;
    if (!base.known) return base;
    const bytes = await git.show(base.commit, inside);
    return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
  }
}
