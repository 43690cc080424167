import { entryOf } from '../../core/run/entry.ts';
import { qualityGate } from './inputs.ts';

export const entry = entryOf(qualityGate, () => import('./index.ts'));
