import type { PublicAction } from './catalogue.ts';

/** The actions of the suite, in the order of the documentation. */
export const actions: readonly PublicAction[] = [];
