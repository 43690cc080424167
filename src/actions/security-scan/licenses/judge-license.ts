import { idOfName } from './license-names.ts';
import { type LicenseExpression, parseLicenseExpression } from './spdx-expression.ts';
import { spdxId } from './spdx-ids.ts';

/** What the policy says about licences. */
export interface LicensePolicy {
  /** SPDX ids, `id WITH exception`, `LicenseRef-…`, or any text as packages write it. Given: all others are not allowed. */
  readonly allow?: readonly string[] | undefined;
  readonly deny?: readonly string[] | undefined;
  readonly unknown: 'fail' | 'warn' | 'ignore';
}

export type LicenseVerdict = 'allowed' | 'refused' | 'unknown';

/**
 * Holds a licence against the policy. A choice (`OR`) is allowed when one of its licences is, a conjunction (`AND`) when all are.
 * `X-or-later` is X or one of its later versions: allowed where one of them is, refused where X is. An exception (`WITH`) only
 * gives more rights, so it is judged like its licence unless the policy names both together. What is no licence, such as
 * `SEE LICENSE IN file`, is unknown.
 */
export function licenseJudge(policy: LicensePolicy): (license: string) => LicenseVerdict {
  const allow = policy.allow === undefined ? undefined : new Set(policy.allow.map(canonical));
  const deny = new Set((policy.deny ?? []).map(canonical));
  const judgeOne = (license: Extract<LicenseExpression, { kind: 'license' }>): LicenseVerdict => {
    const { name, version } = versionOf(license);
    const exact = nameOf(license);
    const withException = license.exception === undefined ? exact : canonical(`${exact} WITH ${license.exception}`);
    if (deny.has(withException)) return 'refused';
    if (allow?.has(withException) === true) return 'allowed';
    const same = license.orLater || exact.endsWith('-or-later') ? [exact, `${name}-only`, name] : [exact];
    if (same.some((one) => deny.has(one.toLowerCase()))) return 'refused';
    if (allow === undefined) return spdxId(license.id) === undefined ? 'unknown' : 'allowed';
    if (same.some((one) => allow.has(one.toLowerCase()))) return 'allowed';
    const later = same.length > 1 && [...allow].some((one) => isLater(one, name, version));
    return later ? 'allowed' : 'refused';
  };
  const judge = (expression: LicenseExpression): LicenseVerdict => {
    if (expression.kind === 'license') return judgeOne(expression);
    const verdicts = expression.parts.map(judge);
    const order: readonly LicenseVerdict[] =
      expression.kind === 'or' ? ['allowed', 'unknown', 'refused'] : ['refused', 'unknown', 'allowed'];
    return order.find((one) => verdicts.includes(one)) ?? 'unknown';
  };
  return (license) => {
    const literal = canonical(license);
    if (deny.has(literal)) return 'refused';
    if (allow?.has(literal) === true) return 'allowed';
    const expression = expressionOf(license);
    return expression === undefined ? 'unknown' : judge(expression);
  };
}

/** The expression with ids for the names in it; undefined for what names no licence, or one of several. */
export function expressionOf(license: string): LicenseExpression | undefined {
  const named = idOfName(license);
  const expression = parseLicenseExpression(named ?? license);
  return expression === undefined ? undefined : withIds(expression);
}

function withIds(expression: LicenseExpression): LicenseExpression | undefined {
  if (expression.kind === 'license') {
    const id = idOfName(expression.id);
    if (id !== undefined) return { ...expression, id };
    // Ids that are made as the specification says name a licence, although only the package knows its text.
    return /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(expression.id) ? expression : undefined;
  }
  const parts = expression.parts.map(withIds);
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? { ...expression, parts: known } : undefined;
}

/** Lower case, with the ids that the list has replaced in their present form: `GPL-2.0` is `GPL-2.0-only`, `GPL-2.0+` `-or-later`. */
function canonical(words: string): string {
  const [license = '', exception] = words.trim().split(/\s+with\s+/i);
  const base = idOfName(license) ?? license;
  const orLater = base.endsWith('+')
    ? `${(idOfName(base.slice(0, -1)) ?? base.slice(0, -1)).replace(/-only$/, '')}+`
    : base;
  const present = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/i.test(orLater) ? `${orLater}-only` : orLater;
  const name = present.replace(/^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d)\+$/i, '$1-or-later').toLowerCase();
  return exception === undefined ? name : `${name} with ${exception.toLowerCase()}`;
}

function nameOf({ id, orLater }: { readonly id: string; readonly orLater: boolean }): string {
  return canonical(orLater ? `${id.replace(/-only$/i, '')}+` : id);
}

/** `gpl` and 2 of `GPL-2.0-or-later`; the name keeps its version. */
function versionOf(license: { readonly id: string }): { readonly name: string; readonly version: number } {
  const name = license.id.toLowerCase().replace(/-(?:only|or-later)$/, '');
  return { name, version: Number(/-(\d+(?:\.\d+)?)$/.exec(name)?.[1] ?? Number.NaN) };
}

/** Whether an allowed id is of the same licence in a later version. */
function isLater(allowed: string, name: string, version: number): boolean {
  const other = versionOf({ id: allowed });
  return other.version > version && other.name.replace(/-[\d.]+$/, '') === name.replace(/-[\d.]+$/, '');
}
