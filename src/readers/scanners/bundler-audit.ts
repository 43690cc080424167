import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { readLines } from '../text-lines.ts';
import { messageText, nameText } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { severityOfWord } from './severities.ts';
import { advisoryIdsIn } from './tool-names.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

/** bundler-audit, `check --format json`. */
export const bundlerAuditReader: ScannerReader = {
  id: 'bundler-audit',
  title: 'bundler-audit (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root) || !Array.isArray(root.results) || !Object.hasOwn(root, 'created_at')) return false;
    const [first] = arrayOr(root.results);
    return first === undefined || ['unpatched_gem', 'insecure_source'].includes(textOf(objectOr(first).type) ?? '');
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const version = new JsonField('version');
    const results = new JsonList(['results', eachItem], (result) => findings.push(findingOf(result)));
    await readJson(file, [version, results]);
    results.demand();
    return [present({ tool: 'bundler-audit', version: nameText(version.value), findings, problems: [], warnings: [] })];
  },
};

function findingOf(result: JsonObject): SecurityFinding {
  if (!isObject(result.advisory)) return insecureSource(textOf(result.source) ?? 'of a gem');
  const { advisory } = result;
  const { name, version } = objectOr(result.gem);
  const cve = textOf(advisory.cve);
  const ghsa = textOf(advisory.ghsa);
  const ids = advisoryIdsIn(
    textOf(advisory.id),
    cve === undefined ? undefined : `CVE-${cve.replace(/^CVE-/i, '')}`,
    ghsa === undefined ? undefined : `GHSA-${ghsa.replace(/^GHSA-/i, '')}`,
  );
  return vulnerabilityFinding({
    tool: 'bundler-audit',
    id: ids[0] ?? textOf(advisory.id) ?? '',
    aliases: ids,
    package: { ecosystem: 'RubyGems', name: textOf(name) ?? '', version: textOf(version) },
    title: advisory.title,
    description: advisory.description,
    severity: severityOfWord(advisory.criticality),
    cvss: cvssOf(advisory.cvss_v3, undefined, '3.1') ?? cvssOf(advisory.cvss_v2, undefined, '2.0'),
    fixedIn: textsOf(advisory.patched_versions),
    url: advisory.url,
    location: { file: 'Gemfile.lock' },
  });
}

function insecureSource(source: string): SecurityFinding {
  return present({
    rule: 'insecure-source',
    tool: 'bundler-audit',
    category: 'configuration' as const,
    severity: 'medium' as const,
    message: messageText(`The source ${source} is not encrypted, so gems can be exchanged on the way`) ?? source,
    fix: 'Use an `https:` source.',
    location: { file: 'Gemfile.lock' },
  });
}

const field = /^(Name|Version|Advisory|CVE|GHSA|Criticality|URL|Title|Solution): (.*)$/;
const source = /^Insecure Source URI found: (\S+)/;
/** The last line, which says whether anything was found. */
const verdict = /^(Vulnerabilities found!|No vulnerabilities found)\s*$/;

/** bundler-audit, the text that `check` prints. */
export const bundlerAuditTextReader: ScannerReader = {
  id: 'bundler-audit-text',
  title: 'bundler-audit (text)',
  sniff(file) {
    const text = file.headText;
    const isAdvisory = /^Name: \S+\s*\nVersion: \S+\s*\n(?:Advisory|CVE|GHSA|Criticality): /m.test(text);
    return isAdvisory || text.split('\n', 2000).some((line) => verdict.test(line) || source.test(line));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    let entry = new Map<string, string>();
    let said: string | undefined;
    const flush = (): void => {
      if (entry.has('Name')) findings.push(findingOfText(entry));
      entry = new Map();
    };
    for await (const { text } of readLines(file)) {
      const [, name, value] = field.exec(text) ?? [];
      const uri = source.exec(text)?.[1];
      if (uri !== undefined) findings.push(insecureSource(uri));
      if (name === 'Name') flush();
      if (name !== undefined && value !== undefined) entry.set(name, value.trim());
      said = verdict.exec(text)?.[1] ?? said;
    }
    flush();
    if (said === undefined) throw cutShort();
    if (said.startsWith('Vulnerabilities') !== findings.length > 0) throw contradiction(findings.length);
    return [{ tool: 'bundler-audit', findings, problems: [], warnings: [] }];
  },
};

function findingOfText(entry: ReadonlyMap<string, string>): SecurityFinding {
  const ids = advisoryIdsIn(entry.get('CVE'), entry.get('GHSA'), entry.get('Advisory'));
  const solution = entry.get('Solution') ?? '';
  return vulnerabilityFinding({
    tool: 'bundler-audit',
    id: ids[0] ?? entry.get('Advisory') ?? '',
    aliases: ids,
    package: { ecosystem: 'RubyGems', name: entry.get('Name') ?? '', version: entry.get('Version') },
    title: entry.get('Title'),
    severity: severityOfWord(entry.get('Criticality')),
    fixedIn: solution.startsWith('upgrade to')
      ? solution
          .slice(10)
          .split(',')
          .map((part) => part.replaceAll("'", '').trim())
      : [],
    url: entry.get('URL'),
    location: { file: 'Gemfile.lock' },
  });
}

function cutShort(): ReadError {
  const mend = 'Let bundler-audit finish before the report is read, and make the report again.';
  return new ReadError('report-cut-short', 'The last line of bundler-audit, its verdict, is missing.', mend);
}

function contradiction(found: number): ReadError {
  const why = `The verdict of bundler-audit does not fit the ${found} entries before it.`;
  return new ReadError('report-malformed', why, 'Make the report again with bundler-audit itself.');
}
