import type { Category, OwnSuppression, SecurityFinding } from '../../core/model/security-finding.ts';
import { arrayOr, countOf, type JsonObject, lineOf, objectOr, textOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { linkOf, messageText, nameText } from './finding-text.ts';
import { placeOf, present } from './present.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';
import { severityOfWord, unrated } from './severities.ts';

/** Frameworks whose findings are about something else than configuration. */
const categories: Readonly<Record<string, Category>> = {
  secrets: 'secret',
  dockerfile: 'container',
  github_actions: 'workflow',
  gitlab_ci: 'workflow',
  circleci_pipelines: 'workflow',
  azure_pipelines: 'workflow',
  bitbucket_pipelines: 'workflow',
  sast: 'code',
  sca_package: 'vulnerability',
  sca_image: 'vulnerability',
};

/** What checkov says about one framework, while it is read. */
export class CheckovFramework {
  version: string | undefined;
  #kind: string | undefined;
  #resources: number | undefined;
  #stated: number | undefined;
  #hasFailedList = false;
  #isBare = false;
  readonly #failed: JsonObject[] = [];
  readonly #skipped: JsonObject[] = [];
  readonly #unparsed: string[] = [];

  describe(key: string, value: unknown): void {
    if (key === 'check_type') this.#kind = nameText(value);
    // Only the bare counts of a run that had nothing to check carry these at the top.
    else if (key === 'checkov_version') [this.version, this.#isBare] = [nameText(value), true];
    else this.#resources = countOf(value);
  }

  noteList(list: string): void {
    this.#hasFailedList ||= list === 'failed_checks';
  }

  addFailed(check: JsonObject): void {
    this.#failed.push(kept(check));
  }

  addSkipped(check: JsonObject): void {
    this.#skipped.push(kept(check));
  }

  addUnparsed(name: string | undefined): void {
    this.#unparsed.push(name ?? 'A file');
  }

  summarise(summary: JsonObject): void {
    this.version = nameText(summary.checkov_version) ?? this.version;
    this.#stated = countOf(summary.failed);
  }

  finish(): { readonly findings: readonly SecurityFinding[]; readonly problems: readonly string[] } {
    if (this.#isBare && this.#kind === undefined && !this.#hasFailedList) {
      const found = `${this.#resources ?? 0} resources`;
      return { findings: [], problems: [`checkov lists no checks: it found ${found} that it could look at.`] };
    }
    if (!this.#hasFailedList) throw incomplete('The report has no `failed_checks`, so it does not say what was found.');
    if (this.#stated !== undefined && this.#stated > this.#failed.length) {
      throw incomplete(`The report states ${this.#stated} failed checks and lists ${this.#failed.length}.`);
    }
    return {
      findings: [
        ...this.#failed.map((one) => this.#findingOf(one)),
        ...this.#skipped.map((one) => this.#skippedOf(one)),
      ],
      problems: this.#unparsed.map((name) => `${name} was not looked at: checkov cannot parse it.`),
    };
  }

  #skippedOf(check: JsonObject): SecurityFinding {
    const reason = messageText(objectOr(check.check_result).suppress_comment);
    const suppression: OwnSuppression = { by: 'inline-comment', ...(reason !== undefined && { reason }) };
    return { ...this.#findingOf(check), suppression };
  }

  #findingOf(check: JsonObject): SecurityFinding {
    const rule = nameText(check.check_id) ?? 'checkov';
    const category = categories[this.#kind ?? ''] ?? 'configuration';
    const [first, last] = arrayOr(check.file_line_range).map(lineOf);
    const location = placeOf({
      file: fileOf(check),
      line: first,
      endLine: first !== undefined && last !== undefined && last > first ? last : undefined,
    });
    const severity = severityOfWord(check.severity);
    if (category === 'secret') {
      return secretFinding({
        tool: 'checkov',
        rule,
        title: check.check_name,
        location,
        severity,
        helpUrl: check.guideline,
      });
    }
    const resource = nameText(check.resource);
    const name = messageText(check.check_name) ?? rule;
    return present({
      rule,
      tool: 'checkov',
      category,
      severity: severity ?? unrated,
      message: resource === undefined ? name : `${name} (${resource})`,
      title: nameText(check.check_name),
      helpUrl: linkOf(check.guideline),
      location,
    });
  }
}

/** Without the code and the evaluated resource: they may hold what is secret, and are most of a report. */
function kept(check: JsonObject): JsonObject {
  const { check_id, check_name, severity, resource, guideline, file_line_range, file_path, repo_file_path } = check;
  const check_result = { suppress_comment: objectOr(check.check_result).suppress_comment };
  return {
    check_id,
    check_name,
    severity,
    resource,
    guideline,
    file_line_range,
    file_path,
    repo_file_path,
    check_result,
  };
}

/** Both begin with `/` though they are relative: to the repository, and to the folder that was scanned. */
function fileOf(check: JsonObject): string | undefined {
  return reportPath((textOf(check.repo_file_path) ?? textOf(check.file_path))?.replace(/^\/+/, ''));
}

function incomplete(why: string): ReadError {
  return new ReadError('report-malformed', why, 'Make the report again with checkov itself.');
}
