import type { Severity } from '../../../../core/model/finding.ts';
import type { Hit } from '../check-rule.ts';
import { attributeOf, type XmlElement } from '../xml-tree.ts';
import { androidRules } from './rules.ts';

const components = new Set(['activity', 'activity-alias', 'service', 'receiver', 'provider']);

/** Everything in an AndroidManifest.xml. `isForTests`: it is merged into builds for debugging or testing only. */
export function findManifest(root: XmlElement, isForTests: boolean): readonly Hit[] {
  const application = root.children.find(({ name }) => name === 'application');
  const permissions = root.children.filter(({ name }) => name === 'permission');
  return [
    ...(application === undefined ? [] : ofApplication(application, isForTests)),
    ...(application?.children ?? []).filter(({ name }) => components.has(name)).flatMap(ofComponent),
    ...permissions.flatMap(ofPermission),
  ];
}

function ofApplication(application: XmlElement, isForTests: boolean): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [name, rule, message] of [
    ['android:debuggable', androidRules.debuggable, 'Debuggers may attach to the app.'],
    ['android:usesCleartextTraffic', androidRules.cleartext, 'The app may talk to every server in the clear.'],
  ] as const) {
    const attribute = attributeOf(application, name);
    if (attribute?.value !== 'true') continue;
    hits.push({ rule, index: attribute.index, message, severity: isForTests ? 'note' : rule.severity });
  }
  return isForTests ? hits : [...hits, ...ofBackup(application)];
}

function ofBackup(application: XmlElement): readonly Hit[] {
  const backup = attributeOf(application, 'android:allowBackup');
  const isBounded = ['android:dataExtractionRules', 'android:fullBackupContent'].some(
    (name) => attributeOf(application, name) !== undefined,
  );
  if (backup?.value === 'false' || isBounded) return [];
  if (backup === undefined) {
    const message = 'android:allowBackup is not there, which means true.';
    return [{ rule: androidRules.backup, index: application.index, message }];
  }
  if (backup.value !== 'true') return [];
  return [
    {
      rule: androidRules.backup,
      index: backup.index,
      message: 'Backups take all data of the app.',
      severity: 'medium',
    },
  ];
}

function ofComponent(component: XmlElement): readonly Hit[] {
  const exported = attributeOf(component, 'android:exported');
  const guarded = ['android:permission', 'android:readPermission', 'android:writePermission'].some(
    (name) => attributeOf(component, name) !== undefined,
  );
  if (exported?.value !== 'true' || guarded || isEntrance(component)) return [];
  const name = attributeOf(component, 'android:name')?.value ?? component.name;
  const severity: Severity =
    component.name === 'provider' ? 'high' : component.name.startsWith('activity') ? 'low' : 'medium';
  const message = `The ${component.name} ${name} is exported without a permission.`;
  return [{ rule: androidRules.exported, index: exported.index, message, severity }];
}

/** What must be open: what a launcher starts, and pages that a link opens. */
function isEntrance({ name, children }: XmlElement): boolean {
  if (!name.startsWith('activity')) return false;
  const words = children
    .filter((filter) => filter.name === 'intent-filter')
    .flatMap((filter) => filter.children.map((child) => attributeOf(child, 'android:name')?.value ?? ''));
  return words.some((word) => /\.(?:LAUNCHER|LEANBACK_LAUNCHER|BROWSABLE|HOME)$/.test(word));
}

function ofPermission(permission: XmlElement): readonly Hit[] {
  const level = attributeOf(permission, 'android:protectionLevel');
  if (level !== undefined && /signature|^@|\$/.test(level.value)) return [];
  const name = attributeOf(permission, 'android:name')?.value ?? '';
  const message = `Every app can get the permission ${name}.`;
  return [{ rule: androidRules.weakPermission, index: level?.index ?? permission.index, message }];
}
