import type { SecurityFinding } from '../../../../core/model/security-finding.ts';
import { textFile } from '../../files/text-file.ts';
import type { Hit } from '../check-rule.ts';
import { reportHits } from '../report-hits.ts';
import { isEnvFile, kindOf } from './env-file-kind.ts';
import { type EnvEntry, parseEnvFile } from './parse-env-file.ts';
import { envFileRules } from './rules.ts';

interface EnvText {
  readonly path: string;
  readonly text: string;
}

/** Names listed in one message. */
const mostNames = 10;

/**
 * Names that an env file has and its example has not, and the other way round. Files are compared within their folder:
 * `.env` with `.env.example`, `.env.production` with `.env.production.example`. Files of other names are passed over.
 */
export function compareEnvFiles(files: readonly EnvText[]): readonly SecurityFinding[] {
  const findings: SecurityFinding[] = [];
  const examples = new Map<string, EnvText>();
  const known = files.filter(({ path }) => isEnvFile(path));
  for (const file of known) if (kindOf(file.path) === 'example') examples.set(subjectOf(file.path), file);
  for (const file of known) {
    if (kindOf(file.path) === 'example') continue;
    const example = examples.get(subjectOf(file.path));
    if (example === undefined) continue;
    findings.push(
      ...missingIn(file, example, (names) => `${names} not in ${example.path}.`),
      ...missingIn(example, file, (names) => `${names} in the example and not in ${file.path}.`),
    );
  }
  return findings;
}

/** What an example is one of: its path without the word that makes it one. */
function subjectOf(path: string): string {
  return path.replace(/[._-](?:example|sample|template|tmpl|tpl|dist|defaults?|schema)(?=[._-]|$)/gi, '').toLowerCase();
}

/** What `file` sets and `other` does not; told at the first such name. `tell` gets the names with their verb. */
function missingIn(file: EnvText, other: EnvText, tell: (names: string) => string): readonly SecurityFinding[] {
  const known = new Set(parseEnvFile(other.text).entries.map(({ key }) => key));
  const missing = new Map<string, EnvEntry>();
  for (const entry of parseEnvFile(file.text).entries) if (!known.has(entry.key)) missing.set(entry.key, entry);
  const [first] = missing.values();
  if (first === undefined) return [];
  const keys = [...missing.keys()];
  const more = keys.length > mostNames ? ` and ${keys.length - mostNames} more` : '';
  const names = `${keys.slice(0, mostNames).join(', ')}${more} ${keys.length === 1 ? 'is' : 'are'}`;
  const identity = [other.path, ...keys].join(' ');
  const hit: Hit = { rule: envFileRules.drift, index: first.index, identity, message: tell(names) };
  return reportHits({ tool: 'env-files', category: 'configuration' }, textFile(file.path, file.text), [hit]);
}
