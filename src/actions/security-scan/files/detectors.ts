import type { DetectorKind, DetectorOptions } from './detector.ts';

export type DetectorId = DetectorKind['id'];

/** Where each kind of detector is. Only those asked for are loaded. */
const loaders: Readonly<Record<DetectorId, () => Promise<{ readonly detector: DetectorKind }>>> = {
  secrets: () => import('../secrets/index.ts'),
  workflows: () => import('../checks/workflows/index.ts'),
  dockerfile: () => import('../checks/dockerfile/index.ts'),
  'env-files': () => import('../checks/env-files/index.ts'),
  ios: () => import('../checks/ios/index.ts'),
  android: () => import('../checks/android/index.ts'),
  sast: () => import('../checks/sast/index.ts'),
  'personal-data': () => import('../checks/personal-data/index.ts'),
};

/** Ids of all detectors there are. */
export const detectorIds: readonly DetectorId[] = Object.keys(loaders).filter(isDetectorId);

function isDetectorId(id: string): id is DetectorId {
  return Object.hasOwn(loaders, id);
}

/** The detector of an id. */
export async function loadDetector(id: DetectorId): Promise<DetectorKind> {
  return (await loaders[id]()).detector;
}

/** Loads detectors and does ahead what takes long when they are made, while whoever calls waits for something else. */
export async function prepareDetectors(ids: readonly DetectorId[], options: DetectorOptions): Promise<void> {
  for (const id of ids) await (await loadDetector(id)).prepare?.(options);
}
