import { entryOf } from '../core/run/entry.ts';
import { gate } from './inputs.ts';

export const entry = entryOf(gate, () => import('./index.ts'));
