import { entryOf } from '../../core/run/entry.ts';
import { testPlan } from './inputs.ts';

export const entry = entryOf(testPlan, () => import('./index.ts'));
