import type { DetectorKind, TextFile } from '../../files/detector.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import { reportHits } from '../report-hits.ts';
import { isXmlFault, readXmlTree } from '../xml-tree.ts';
import { isAndroidPath } from './android-path.ts';
import { findManifest } from './manifest.ts';
import { findNetworkConfiguration } from './network-configuration.ts';
import { androidRules } from './rules.ts';

/** Source sets that are merged into builds for debugging or testing only. */
const tests = /(?:^|\/)src\/(?:debug|test|androidTest|\w+Debug)\//;

/** Rules of this check, for documentation. */
export const rules: readonly CheckRule[] = Object.values(androidRules);

/** Looks at Android manifests and network security configurations, one file at a time. */
export const detector: DetectorKind = {
  id: 'android',
  async create() {
    return {
      wants: isAndroidPath,
      inspect: (file) => reportHits({ tool: 'android', category: 'configuration' }, file, inspectFile(file)),
    };
  },
};

function inspectFile({ path, text }: TextFile): readonly Hit[] {
  const root = readXmlTree(text);
  if (isXmlFault(root)) {
    const message = `The file is not read: ${root.what}.`;
    return [{ rule: androidRules.unreadable, index: root.index, message, identity: 'file' }];
  }
  if (root.name === 'manifest') return findManifest(root, tests.test(path));
  return root.name === 'network-security-config' && !tests.test(path) ? findNetworkConfiguration(root) : [];
}
