import type { ProfileValues } from './profile-shape.ts';

const secondMs = 1000;
const minuteMs = 60_000;

/** What an environment of one of these names is unless the policy says otherwise. */
export const presets = {
  development: {
    'deploys-from': { branches: ['feature/**'] },
    approval: 'optional',
    checks: ['basic'],
  },
  staging: {
    'deploys-from': { branches: ['develop'] },
    approval: 'none',
    checks: ['basic'],
    thresholds: { 'max-p95': 2 * secondMs, 'max-error-rate': 5 },
    rollback: 'automatic',
  },
  production: {
    'deploys-from': { branches: ['main'] },
    approval: 'required',
    checks: ['basic', 'advanced'],
    thresholds: { 'max-p95': secondMs, 'max-error-rate': 1 },
    watch: 15 * minuteMs,
    strategy: 'blue-green',
    rollback: 'automatic',
  },
} as const satisfies Readonly<Record<string, ProfileValues>>;

export const presetNames = ['main-to-staging'] as const;
export type PresetName = (typeof presetNames)[number];

/** The presets of environments by name, changed as `presets:` of the policy says. */
export function environmentPresets(chosen: readonly PresetName[]): ReadonlyMap<string, ProfileValues> {
  const all = new Map<string, ProfileValues>(Object.entries(presets));
  if (chosen.includes('main-to-staging')) {
    all.set('staging', { ...presets.staging, 'deploys-from': { branches: ['main'] } });
    all.set('production', { ...presets.production, 'deploys-from': { branches: ['release/*'] } });
  }
  return all;
}
