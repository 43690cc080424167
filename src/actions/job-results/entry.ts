import { entryOf } from '../../core/run/entry.ts';
import { jobResults } from './inputs.ts';

export const entry = entryOf(jobResults, () => import('./index.ts'));
