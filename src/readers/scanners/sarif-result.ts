import type { Severity } from '../../core/model/finding.ts';
import type { Category, OwnSuppression, SecurityFinding } from '../../core/model/security-finding.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { detailsText, messageText, nameText, withoutQuoted } from './finding-text.ts';
import { reportedFingerprint } from './fingerprint.ts';
import { linters, lintSeverity } from './lint-severities.ts';
import type { SarifLocations } from './sarif-locations.ts';
import { sarifMessage } from './sarif-message.ts';
import { cwesOfTaxa, type SarifRule, type SarifRules } from './sarif-rules.ts';
import { sarifVulnerability } from './sarif-vulnerability.ts';
import { severityOfStated, severityOfWord, unrated } from './severities.ts';
import { advisoryIdsIn } from './tool-names.ts';

/** What a run knows of itself when its results are read. */
export interface SarifRunFacts {
  readonly tool: { readonly id: string; readonly name: string; readonly category: Category | undefined };
  readonly rules: SarifRules;
  readonly locations: SarifLocations;
  readonly templates: ReadonlyMap<string, string>;
}

/** Kinds (3.27.9) that say that nothing is wrong. */
const harmless = new Set(['pass', 'notApplicable']);

/** Levels of SARIF: an error asks for a review, a warning does not, a note is a remark of low severity. */
const levels: Readonly<Record<string, Severity>> = { error: 'high', warning: 'medium', note: 'low', none: 'note' };

/** Facts about a commit that gitleaks writes where fingerprints belong: they tell no two leaks of one commit apart. */
const notFingerprints = new Set(['author', 'commitMessage', 'commitSha', 'commitUrl', 'date', 'email']);

/** Weaknesses whose messages quote the credential: hard-coded or weakly protected passwords and keys. */
const credentialCwes = new Set([256, 257, 259, 321, 522, 540, 798]);

/** The finding of a result; undefined for one that reports nothing wrong, or something that is gone. */
export function sarifFinding(result: JsonObject, run: SarifRunFacts): SecurityFinding | undefined {
  const kind = textOf(result.kind) ?? 'fail';
  if (harmless.has(kind) || result.baselineState === 'absent') return undefined;
  const rule = run.rules.find(result);
  const ruleId = nameText(result.ruleId) ?? nameText(objectOr(result.rule).id) ?? nameText(rule?.id) ?? 'unnamed-rule';
  const cwes = [...new Set([...(rule?.cwes ?? []), ...cwesOfTaxa(arrayOr(result.taxa))])];
  const category = categoryOf(ruleId, rule, run.tool.category);
  const location = run.locations.find(result);
  const fix =
    category === 'secret' ? undefined : messageText(objectOr(objectOr(arrayOr(result.fixes)[0]).description).text);
  const suppression = suppressionOf(result.suppressions);
  const fingerprint = stableFingerprint(result, run.tool.id, ruleId, location?.file);
  const commit = commitOf(result);
  const vulnerable = category === 'vulnerability' ? sarifVulnerability(result, rule, run) : undefined;
  return {
    rule: ruleId,
    tool: run.tool.id,
    category,
    severity: severityOf(result, run.tool.id, { rule, kind, category }),
    ...wordsOf(result, run, { rule, ruleId, category, cwes }),
    ...(rule?.title !== undefined && { title: rule.title }),
    ...(rule?.helpUrl !== undefined && { helpUrl: rule.helpUrl }),
    ...(fix !== undefined && { fix }),
    ...(cwes.length > 0 && { cwes }),
    ...(location !== undefined && { location }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(commit !== undefined && { commit }),
    ...(suppression !== undefined && { suppression }),
    ...(vulnerable !== undefined && { vulnerability: vulnerable }),
  };
}

interface Known {
  readonly rule: SarifRule | undefined;
  readonly ruleId: string;
  readonly category: Category;
  readonly cwes: readonly number[];
}

/** Message and details. The words of a secret scanner are not carried on, because they often hold the secret. */
function wordsOf(result: JsonObject, run: SarifRunFacts, known: Known): { message: string; details?: string } {
  const title = known.rule?.title ?? known.ruleId;
  if (known.category === 'secret') return { message: `${run.tool.name} found a secret: ${title}.` };
  const templates = [...(known.rule === undefined ? [] : [known.rule.messages]), run.templates];
  const said = sarifMessage(result.message, templates);
  const text = said !== undefined && known.cwes.some((cwe) => credentialCwes.has(cwe)) ? withoutQuoted(said) : said;
  const message = messageText(text) ?? title;
  const details = detailsText(text, message);
  return { message, ...(details !== undefined && { details }) };
}

/** `security-severity` of the result or its rule, as a score or as a word, else the level (3.27.10). */
function severityOf(
  result: JsonObject,
  tool: string,
  {
    rule,
    kind,
    category,
  }: { readonly rule: SarifRule | undefined; readonly kind: string; readonly category: Category },
): Severity {
  for (const score of [objectOr(result.properties)['security-severity'], rule?.score]) {
    const number = typeof score === 'string' && score.trim() !== '' ? Number(score) : score;
    const rated = (typeof number === 'number' ? severityOfStated(number) : undefined) ?? severityOfWord(score);
    if (rated !== undefined) return rated;
  }
  const usual = kind === 'informational' ? 'none' : kind === 'fail' ? (rule?.level ?? 'warning') : 'warning';
  const level = textOf(result.level) ?? usual;
  if (linters.has(tool)) return lintSeverity(level === 'none' ? 'info' : level);
  const byLevel = (Object.hasOwn(levels, level) ? levels[level] : undefined) ?? unrated;
  // Leak scanners mostly write no level at all; a leaked credential is no remark.
  return category === 'secret' ? 'high' : byLevel;
}

function categoryOf(ruleId: string, rule: SarifRule | undefined, usual: Category | undefined): Category {
  const tags = new Set(rule?.tags.map((tag) => tag.toLowerCase()) ?? []);
  if (tags.has('secret') || tags.has('secrets') || /(?:^|[./])secrets?[./]/i.test(ruleId)) return 'secret';
  if (usual !== undefined) return usual;
  if (tags.has('vulnerability') || advisoryIdsIn(ruleId).length > 0) return 'vulnerability';
  if (tags.has('license')) return 'license';
  return tags.has('misconfiguration') ? 'configuration' : 'code';
}

/** A suppression that is under review or refused (3.35.3) does not hold; one without a state does. */
function suppressionOf(suppressions: unknown): OwnSuppression | undefined {
  const holding = arrayOr(suppressions)
    .map(objectOr)
    .find(({ status, state }) => {
      const word = status ?? state;
      return word === undefined || word === 'accepted';
    });
  if (holding === undefined) return undefined;
  const reason = messageText(holding.justification);
  return { by: holding.kind === 'inSource' ? 'inline-comment' : 'tool', ...(reason !== undefined && { reason }) };
}

/** From the tool's own fingerprints (3.27.16, 3.27.17). Those of partial ones need rule and file beside them. */
function stableFingerprint(
  result: JsonObject,
  tool: string,
  rule: string,
  file: string | undefined,
): string | undefined {
  const whole = pairsOf(result.fingerprints);
  if (whole.length > 0) return reportedFingerprint('sarif', tool, ...whole);
  const partial = pairsOf(result.partialFingerprints);
  return partial.length === 0 ? undefined : reportedFingerprint('sarif', tool, rule, file, ...partial);
}

function pairsOf(fingerprints: unknown): string[] {
  return Object.entries(objectOr(fingerprints))
    .filter(([key]) => !notFingerprints.has(key))
    .flatMap(([key, value]) => {
      const text = textOf(isObject(value) ? value.value : value)?.slice(0, 2000);
      // semgrep writes these words to those who are not logged in.
      return text === undefined || text === 'requires login' ? [] : [`${key}=${text}`];
    })
    .sort()
    .slice(0, 50);
}

function commitOf(result: JsonObject): string | undefined {
  const commit = [objectOr(result.partialFingerprints).commitSha, objectOr(result.properties).commit].find(
    (value) => typeof value === 'string' && /^[0-9a-f]{7,64}$/i.test(value),
  );
  return textsOf([commit])[0];
}
