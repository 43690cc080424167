import { entryOf } from '../../core/run/entry.ts';
import { securityScan } from './inputs.ts';

export const entry = entryOf(securityScan, () => import('./index.ts'));
