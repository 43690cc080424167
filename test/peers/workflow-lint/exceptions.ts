import type { Exception } from './complaint.ts';

/** Every complaint of a linter that stands on purpose. One that no longer occurs fails the peer. */
export const exceptions: readonly Exception[] = [];
