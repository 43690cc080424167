import { packageOf, type SecurityFinding } from '../../../core/model/security-finding.ts';
import { at, listAt, textAt } from '../../../core/model/untrusted-json.ts';
import type { Suppression } from '../facts.ts';
import { covers, type PackageUrl, packageUrlOf, parsePackageUrl } from './package-url.ts';

/** What a VEX file says of one vulnerability: that it does no harm in these packages. */
export interface VexStatement {
  /** The vulnerability's ids, in upper case. */
  readonly ids: readonly string[];
  readonly packages: readonly PackageUrl[];
  /** `not_affected (vulnerable_code_not_present)`, with the words of whoever decided. */
  readonly reason: string;
}

export interface VexDocument {
  readonly statements: readonly VexStatement[];
  /** What is said without a reason or a package, so that it cannot count: each begins a sentence. */
  readonly ignored: readonly string[];
}

/** Longest reason that is kept. */
const longestReason = 500;

/** Reads OpenVEX or CycloneDX VEX; undefined for what is neither. */
export function readVex(json: unknown): VexDocument | undefined {
  if (textAt(json, 'bomFormat') === 'CycloneDX') return readCycloneDx(json);
  const context = at(json, '@context');
  const isOpenVex = [context, ...listAt(json, '@context')].some(
    (each) => typeof each === 'string' && each.startsWith('https://openvex.dev/ns'),
  );
  return isOpenVex ? readOpenVex(json) : undefined;
}

/** What accepts the finding, if anything does. */
export function matchVex(statements: readonly VexStatement[], finding: SecurityFinding): VexStatement | undefined {
  const { vulnerability } = finding;
  if (vulnerability === undefined) return undefined;
  const ids = new Set([vulnerability.id, ...vulnerability.aliases].map((id) => id.toUpperCase()));
  const named = packageOf(finding);
  const purl = named && packageUrlOf(named);
  if (purl === undefined) return undefined;
  return statements.find(
    (statement) => statement.ids.some((id) => ids.has(id)) && statement.packages.some((said) => covers(said, purl)),
  );
}

/** As a suppression of a finding. */
export function vexSuppression({ reason }: VexStatement): Suppression {
  return { by: 'vex', reason };
}

/** openvex.dev/ns/v0.2.0 and before: a vulnerability is an object or, in the first version, a text; so is a product. */
function readOpenVex(json: unknown): VexDocument {
  const statements: VexStatement[] = [];
  const ignored: string[] = [];
  for (const statement of listAt(json, 'statements')) {
    const status = textAt(statement, 'status') ?? '';
    if (status !== 'not_affected' && status !== 'fixed') continue;
    const vulnerability = at(statement, 'vulnerability');
    const names = [vulnerability, at(vulnerability, 'name'), ...listAt(vulnerability, 'aliases')];
    const ids = idsOf([...names, lastPart(textAt(vulnerability, '@id'))]);
    const justification = textAt(statement, 'justification');
    const words = at(statement, 'impact_statement') ?? at(statement, 'status_notes');
    const packages = listAt(statement, 'products').flatMap(packagesOfProduct);
    const said = `${status} of ${ids[0] ?? 'an unnamed vulnerability'}`;
    // The specification demands one of the two for `not_affected`: whoever says so has to say why.
    if (status === 'not_affected' && justification === undefined && typeof words !== 'string') {
      ignored.push(`${said} has neither \`justification\` nor \`impact_statement\``);
    } else if (ids.length === 0 || packages.length === 0) {
      ignored.push(`${said} names no package by its package URL`);
    } else {
      statements.push({ ids, packages, reason: reasonOf(status, justification, words) });
    }
  }
  return { statements, ignored };
}

/** A product is the package itself, or what ships it: then `subcomponents` name the package. */
function packagesOfProduct(product: unknown): readonly PackageUrl[] {
  const parts = listAt(product, 'subcomponents');
  return (parts.length > 0 ? parts : [product]).flatMap((each) => {
    const text = typeof each === 'string' ? each : (textAt(each, 'identifiers', 'purl') ?? textAt(each, '@id'));
    return purlsOf(text);
  });
}

/** States of `vulnerabilities[].analysis` that accept, by the schema of CycloneDX 1.4 and later. */
const acceptedStates: ReadonlySet<string> = new Set([
  'not_affected',
  'false_positive',
  'resolved',
  'resolved_with_pedigree',
]);

function readCycloneDx(json: unknown): VexDocument {
  const components = purlsByReference(json);
  const statements: VexStatement[] = [];
  const ignored: string[] = [];
  for (const vulnerability of listAt(json, 'vulnerabilities')) {
    const state = textAt(vulnerability, 'analysis', 'state') ?? '';
    if (!acceptedStates.has(state)) continue;
    const references = listAt(vulnerability, 'references').map((each) => at(each, 'id'));
    const ids = idsOf([at(vulnerability, 'id'), ...references]);
    const justification = textAt(vulnerability, 'analysis', 'justification');
    const words = at(vulnerability, 'analysis', 'detail');
    const packages = listAt(vulnerability, 'affects').flatMap((each) => packagesAt(textAt(each, 'ref'), components));
    const said = `${state} of ${ids[0] ?? 'an unnamed vulnerability'}`;
    const needsReason = state === 'not_affected' || state === 'false_positive';
    if (needsReason && justification === undefined && typeof words !== 'string') {
      ignored.push(`${said} has neither \`justification\` nor \`detail\``);
    } else if (ids.length === 0 || packages.length === 0) {
      ignored.push(`${said} names no package by its package URL`);
    } else {
      statements.push({ ids, packages, reason: reasonOf(state, justification, words) });
    }
  }
  return { statements, ignored };
}

function purlsByReference(json: unknown): ReadonlyMap<string, PackageUrl> {
  const found = new Map<string, PackageUrl>();
  for (const component of [at(json, 'metadata', 'component'), ...listAt(json, 'components')]) {
    const reference = textAt(component, 'bom-ref');
    const [purl] = purlsOf(textAt(component, 'purl'));
    if (reference !== undefined && purl !== undefined) found.set(reference, purl);
  }
  return found;
}

/** A reference within the document, a package URL, or a BOM-Link (`urn:cdx:<serial>/<version>#<bom-ref>`). */
function packagesAt(reference: string | undefined, components: ReadonlyMap<string, PackageUrl>): readonly PackageUrl[] {
  if (reference === undefined) return [];
  const known = components.get(reference);
  if (known !== undefined) return [known];
  const [, linked] = /^urn:cdx:[^#]*#(.+)$/.exec(reference) ?? [];
  const target = linked === undefined ? reference : decodedOr(linked);
  const component = components.get(target);
  return component === undefined ? purlsOf(target) : [component];
}

function purlsOf(text: string | undefined): readonly PackageUrl[] {
  const purl = text === undefined ? undefined : parsePackageUrl(text);
  return purl === undefined ? [] : [purl];
}

function idsOf(values: readonly unknown[]): readonly string[] {
  const texts = values.flatMap((value) =>
    typeof value === 'string' && value !== '' && value.length < 200 ? [value] : [],
  );
  return [...new Set(texts.map((text) => text.toUpperCase()))];
}

function lastPart(address: string | undefined): string | undefined {
  return address?.split(/[/#]/).at(-1);
}

function reasonOf(state: string, justification: string | undefined, words: unknown): string {
  const said = justification === undefined ? state : `${state} (${justification})`;
  return (typeof words === 'string' ? `${said}: ${words}` : said).slice(0, longestReason);
}

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
