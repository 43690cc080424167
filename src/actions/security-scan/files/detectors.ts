import { isAndroidPath } from '../checks/android/android-path.ts';
import { isContainerPath } from '../checks/dockerfile/container-path.ts';
import { isEnvFile } from '../checks/env-files/env-file-kind.ts';
import { isIosPath } from '../checks/ios/ios-path.ts';
import { isCodePath } from '../checks/sast/code-path.ts';
import { isWorkflowPath } from '../checks/workflows/workflow-path.ts';
import type { DetectorKind, DetectorOptions } from './detector.ts';

export type DetectorId = DetectorKind['id'];

/** Where a kind of detector is. */
interface DetectorPlace {
  load(): Promise<{ readonly detector: DetectorKind }>;
  /** Paths of the files that it is about; absent: of any. Others it does not want either, so that it need not be loaded. */
  isAbout?(path: string): boolean;
}

const places: Readonly<Record<DetectorId, DetectorPlace>> = {
  secrets: { load: () => import('../secrets/index.ts') },
  workflows: { load: () => import('../checks/workflows/index.ts'), isAbout: isWorkflowPath },
  dockerfile: { load: () => import('../checks/dockerfile/index.ts'), isAbout: isContainerPath },
  'env-files': { load: () => import('../checks/env-files/index.ts'), isAbout: isEnvFile },
  ios: { load: () => import('../checks/ios/index.ts'), isAbout: isIosPath },
  android: { load: () => import('../checks/android/index.ts'), isAbout: isAndroidPath },
  sast: { load: () => import('../checks/sast/index.ts'), isAbout: isCodePath },
  'personal-data': { load: () => import('../checks/personal-data/index.ts') },
};

/** Ids of all detectors there are. */
export const detectorIds: readonly DetectorId[] = Object.keys(places).filter(isDetectorId);

function isDetectorId(id: string): id is DetectorId {
  return Object.hasOwn(places, id);
}

/** The detector of an id. */
export async function loadDetector(id: DetectorId): Promise<DetectorKind> {
  return (await places[id].load()).detector;
}

/** Those of some detectors that there are files for. */
export function detectorsFor(ids: readonly DetectorId[], files: readonly string[]): readonly DetectorId[] {
  return ids.filter((id) => {
    const { isAbout } = places[id];
    return isAbout === undefined || files.some(isAbout);
  });
}

/**
 * Loads detectors that are about files of any name, and does ahead what takes long when they are made, while whoever calls
 * waits for something else.
 */
export async function prepareDetectors(ids: readonly DetectorId[], options: DetectorOptions): Promise<void> {
  for (const id of ids) {
    if (places[id].isAbout === undefined) await (await loadDetector(id)).prepare?.(options);
  }
}
