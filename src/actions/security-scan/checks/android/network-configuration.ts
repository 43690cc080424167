import type { Severity } from '../../../../core/model/finding.ts';
import type { Hit } from '../check-rule.ts';
import { isLocalDomain } from '../local-domain.ts';
import { attributeOf, type XmlElement } from '../xml-tree.ts';
import { androidRules } from './rules.ts';

/** Everything in a network security configuration; what holds for debugging only is passed over. */
export function findNetworkConfiguration(root: XmlElement): readonly Hit[] {
  return root.children.filter(({ name }) => /^(?:base|domain)-config$/.test(name)).flatMap(ofConfiguration);
}

function ofConfiguration(configuration: XmlElement): readonly Hit[] {
  const hits: Hit[] = [];
  const domains = configuration.children.filter(({ name }) => name === 'domain').map(({ text }) => text.trim());
  const isLocal = domains.length > 0 && domains.every(isLocalDomain);
  const who = domains.length === 0 ? 'Every server' : domains.slice(0, 3).join(', ');
  const severity: Severity = isLocal ? 'note' : 'high';
  const cleartext = attributeOf(configuration, 'cleartextTrafficPermitted');
  if (cleartext?.value === 'true') {
    const message = `${who} may be reached in the clear.`;
    hits.push({ rule: androidRules.cleartext, index: cleartext.index, message, severity });
  }
  for (const anchors of configuration.children.filter(({ name }) => name === 'trust-anchors')) {
    for (const certificates of anchors.children) {
      const source = attributeOf(certificates, 'src');
      if (source?.value !== 'user') continue;
      const message = 'Certificates that a user installed are trusted outside debugging.';
      hits.push({ rule: androidRules.userCertificates, index: source.index, message, severity });
    }
  }
  const inner = configuration.children.filter(({ name }) => name === 'domain-config');
  return [...hits, ...inner.flatMap(ofConfiguration)];
}
