import type { DetectorKind, TextFile } from '../../files/detector.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import { reportHits } from '../report-hits.ts';
import { findBuildSettings } from './build-settings.ts';
import { findEntitlements } from './entitlements.ts';
import { findInformation } from './information.ts';
import { isBuildSettingsPath, isIosPath } from './ios-path.ts';
import { findPrivacyManifest } from './privacy-manifest.ts';
import { type Dictionary, readPropertyList } from './property-list.ts';
import { iosRules } from './rules.ts';

/** Rules of this check, for documentation. */
export const rules: readonly CheckRule[] = Object.values(iosRules);

/** Looks at property lists, entitlements, privacy manifests and build settings of Apple platforms, one file at a time. */
export const detector: DetectorKind = {
  id: 'ios',
  async create() {
    return {
      wants: isIosPath,
      inspect: (file) => reportHits({ tool: 'ios', category: 'configuration' }, file, inspectFile(file)),
    };
  },
};

function inspectFile({ path, text }: TextFile): readonly Hit[] {
  if (isBuildSettingsPath(path)) return findBuildSettings(text);
  // Older tools wrote lists in braces; what is in them the compiler of resources still reads.
  if (!text.trimStart().startsWith('<')) return [unreadable(0, 'it is not in XML')];
  const root = readPropertyList(text);
  return 'what' in root ? [unreadable(root.index, root.what)] : inspectList(root, path);
}

function inspectList(root: Dictionary, path: string): readonly Hit[] {
  if (path.endsWith('.xcprivacy')) return findPrivacyManifest(root);
  return path.endsWith('.entitlements') ? findEntitlements(root, path) : findInformation(root);
}

function unreadable(index: number, what: string): Hit {
  return { rule: iosRules.unreadable, index, message: `The property list is not read: ${what}.`, identity: 'file' };
}
