import type { Severity } from '../../../../core/model/finding.ts';
import type { Hit } from '../check-rule.ts';
import { isLocalDomain } from '../local-domain.ts';
import { hitAtKey } from './property-hit.ts';
import { isTrue, type PropertyEntry, type PropertyValue, propertyOf, textsOf } from './property-list.ts';
import { iosRules } from './rules.ts';

/** Narrower keys; where one of them stands, iOS 10 and later pass over NSAllowsArbitraryLoads. Source: Apple’s page of each key. */
const narrower = ['NSAllowsArbitraryLoadsInWebContent', 'NSAllowsArbitraryLoadsForMedia', 'NSAllowsLocalNetworking'];
const insecureLoads = [
  'NSExceptionAllowsInsecureHTTPLoads',
  'NSTemporaryExceptionAllowsInsecureHTTPLoads',
  'NSThirdPartyExceptionAllowsInsecureHTTPLoads',
];
const minimumVersions = [
  'NSExceptionMinimumTLSVersion',
  'NSTemporaryExceptionMinimumTLSVersion',
  'NSThirdPartyExceptionMinimumTLSVersion',
];
const forwardSecrecy = [
  'NSExceptionRequiresForwardSecrecy',
  'NSTemporaryExceptionRequiresForwardSecrecy',
  'NSThirdPartyExceptionRequiresForwardSecrecy',
];
/** Exceptions from App Transport Security in an Info.plist. */
export function findTransportSecurity(root: PropertyValue): readonly Hit[] {
  const security = propertyOf(root, 'NSAppTransportSecurity')?.value;
  const hits: Hit[] = [];
  const all = propertyOf(security, 'NSAllowsArbitraryLoads');
  if (all !== undefined && isTrue(all.value)) {
    const bounded = narrower.some((key) => propertyOf(security, key) !== undefined);
    const severity: Severity = bounded ? 'medium' : 'high';
    const message = bounded
      ? 'NSAllowsArbitraryLoads allows every server in the clear on systems that do not know the narrower keys.'
      : 'NSAllowsArbitraryLoads allows every server in the clear.';
    hits.push(hitAtKey(iosRules.transportOff, all, message, severity));
  }
  for (const key of narrower.slice(0, 2)) {
    const entry = propertyOf(security, key);
    if (entry === undefined || !isTrue(entry.value)) continue;
    hits.push(hitAtKey(iosRules.transportContent, entry, `${key} allows every server in the clear for that content.`));
  }
  const domains = propertyOf(security, 'NSExceptionDomains')?.value;
  for (const domain of domains?.kind === 'dictionary' ? domains.entries : []) hits.push(...judgeDomain(domain));
  return hits;
}

function judgeDomain({ key: domain, value }: PropertyEntry): readonly Hit[] {
  const hits: Hit[] = [];
  const isLocal = isLocalDomain(domain);
  for (const key of insecureLoads) {
    const entry = propertyOf(value, key);
    if (entry === undefined || !isTrue(entry.value)) continue;
    const message = `${domain} may be reached in the clear.`;
    hits.push(hitAtKey(iosRules.insecureDomain, entry, message, isLocal ? 'note' : 'high'));
  }
  for (const key of minimumVersions) {
    const entry = propertyOf(value, key);
    const [version] = textsOf(entry?.value);
    if (entry === undefined || version === undefined || !/^(?:SSLv\d.*|TLSv1(?:\.[01])?)$/i.test(version.text.trim()))
      continue;
    hits.push(hitAtKey(iosRules.weakTls, entry, `${domain} may be reached with ${version.text.trim()}.`));
  }
  for (const key of forwardSecrecy) {
    const entry = propertyOf(value, key);
    if (entry === undefined || isTrue(entry.value)) continue;
    hits.push(hitAtKey(iosRules.weakTls, entry, `${domain} may be reached without forward secrecy.`, 'low'));
  }
  return hits;
}
