import type { Hit } from '../check-rule.ts';
import { hitAtKey } from './property-hit.ts';
import { type Dictionary, isTrue, type PropertyValue, propertyOf, textsOf } from './property-list.ts';
import { iosRules } from './rules.ts';

/** Everything in a PrivacyInfo.xcprivacy. */
export function findPrivacyManifest(root: Dictionary): readonly Hit[] {
  return [...tracking(root), ...collected(root), ...accessed(root)];
}

function tracking(root: Dictionary): readonly Hit[] {
  const entry = propertyOf(root, 'NSPrivacyTracking');
  if (entry === undefined || !isTrue(entry.value)) return [];
  if (textsOf(propertyOf(root, 'NSPrivacyTrackingDomains')?.value).length > 0) return [];
  return [
    hitAtKey(iosRules.privacyManifest, entry, 'The app tracks people, and no domain is named that it does so with.'),
  ];
}

function collected(root: Dictionary): readonly Hit[] {
  return dictionariesOf(propertyOf(root, 'NSPrivacyCollectedDataTypes')?.value).flatMap((type) => {
    const [name] = textsOf(propertyOf(type, 'NSPrivacyCollectedDataType')?.value);
    const tracked = propertyOf(type, 'NSPrivacyCollectedDataTypeTracking');
    const hits: Hit[] = [];
    if (tracked !== undefined && isTrue(tracked.value) && /(?:Health|Fitness)$/.test(name?.text ?? '')) {
      hits.push(
        hitAtKey(iosRules.healthTracking, tracked, 'Health or fitness data is declared to be used for tracking.'),
      );
    }
    const purposes = propertyOf(type, 'NSPrivacyCollectedDataTypePurposes');
    if (purposes !== undefined && textsOf(purposes.value).length === 0) {
      hits.push(hitAtKey(iosRules.privacyManifest, purposes, 'No purpose is named for what is collected.'));
    }
    return hits;
  });
}

function accessed(root: Dictionary): readonly Hit[] {
  return dictionariesOf(propertyOf(root, 'NSPrivacyAccessedAPITypes')?.value).flatMap((type) => {
    const api = propertyOf(type, 'NSPrivacyAccessedAPIType');
    if (api === undefined || textsOf(propertyOf(type, 'NSPrivacyAccessedAPITypeReasons')?.value).length > 0) return [];
    return [hitAtKey(iosRules.privacyManifest, api, 'No reason is named for an API that needs one.')];
  });
}

function dictionariesOf(value: PropertyValue | undefined): readonly PropertyValue[] {
  return value?.kind === 'array' ? value.items.filter(({ kind }) => kind === 'dictionary') : [];
}
