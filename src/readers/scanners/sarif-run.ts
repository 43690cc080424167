import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { arrayOr, type JsonObject, objectOr, textOf } from '../json/json-value.ts';
import { messageText, nameText } from './finding-text.ts';
import type { ScannerRun } from './reader.ts';
import { SarifLocations } from './sarif-locations.ts';
import { notificationOf } from './sarif-message.ts';
import { sarifFinding } from './sarif-result.ts';
import { messagesOf, SarifRules } from './sarif-rules.ts';
import { toolNamed } from './tool-names.ts';

/** Messages kept of what a tool complains about in one run. */
const mostNotifications = 200;

/** One run of a SARIF log while it is read (3.14). */
export class SarifRun {
  readonly rules = new SarifRules();
  readonly locations = new SarifLocations();
  /** Whether there is a list of results; a run without one did not come to scanning (3.14.23). */
  hasResults = false;
  #name: string | undefined;
  #version: string | undefined;
  #semanticVersion: string | undefined;
  #templates: ReadonlyMap<string, string> = new Map();
  #invocations: unknown = [];
  #isElsewhere = false;
  readonly #findings: SecurityFinding[] = [];

  /** Takes one property of `tool.driver`. */
  describeTool(property: unknown, value: unknown): void {
    if (property === 'name') this.#name = nameText(value);
    else if (property === 'version') this.#version = nameText(value);
    else if (property === 'semanticVersion') this.#semanticVersion = nameText(value);
    else this.#templates = messagesOf(value);
  }

  takeInvocations(invocations: unknown): void {
    this.#invocations = invocations;
  }

  /** Takes `externalPropertyFileReferences`: parts of the run that lie in other files. */
  takeReferences(references: unknown): void {
    this.#isElsewhere = arrayOr(objectOr(references).results).length > 0;
  }

  addResult(result: JsonObject): void {
    const name = this.#name ?? 'An unnamed tool';
    const tool = { ...toolNamed(name), name };
    const finding = sarifFinding(result, {
      tool,
      rules: this.rules,
      locations: this.locations,
      templates: this.#templates,
    });
    if (finding !== undefined) this.#findings.push(finding);
  }

  finish(): ScannerRun {
    const version = this.#semanticVersion ?? this.#version;
    const problems: string[] = [];
    const warnings: string[] = [];
    if (this.#isElsewhere) problems.push('Its results lie in other files, which the report only points to.');
    else if (!this.hasResults) problems.push('The run holds no list of results: the tool did not come to scanning.');
    for (const invocation of arrayOr(this.#invocations)) this.#judge(objectOr(invocation), problems, warnings);
    return {
      tool: toolNamed(this.#name ?? '').id,
      ...(version !== undefined && { version }),
      findings: this.#findings,
      problems: withRest(problems),
      warnings: withRest(warnings),
    };
  }

  /** What an invocation says of its own success (3.20). */
  #judge(invocation: JsonObject, problems: string[], warnings: string[]): void {
    const told = [
      ...arrayOr(invocation.toolConfigurationNotifications),
      ...arrayOr(invocation.toolExecutionNotifications),
    ];
    const before = problems.length;
    for (const one of told) {
      const { level, text } = notificationOf(one, [this.#templates]);
      const words = messageText(text) ?? 'It gives no words.';
      if (level === 'error') problems.push(words);
      else if (level === 'warning') warnings.push(words);
    }
    if (invocation.executionSuccessful !== false || problems.length > before) return;
    const why = messageText(invocation.exitCodeDescription) ?? messageText(invocation.processStartFailureMessage);
    const code = textOf(invocation.exitSignalName) ?? invocation.exitCode;
    const exit = typeof code === 'number' || typeof code === 'string' ? ` (${code})` : '';
    problems.push(`The tool says that it did not succeed${exit}${why === undefined ? '.' : `: ${why}`}`);
  }
}

function withRest(messages: readonly string[]): readonly string[] {
  const different = [...new Set(messages)];
  if (different.length <= mostNotifications) return different;
  return [...different.slice(0, mostNotifications), `And ${different.length - mostNotifications} more.`];
}
