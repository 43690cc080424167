/** The actions of the suite: sections of the policy. A section that this build has no schema for is accepted with a notice. */
export const actionNames = [
  'security-scan',
  'quality-gate',
  'test-plan',
  'build-archive',
  'testflight-upload',
  'health-check',
  'auto-rollback',
] as const;

export type ActionName = (typeof actionNames)[number];

/** The sections of actions that this build cannot read, known by name only. */
export function unreadSections(names: readonly string[]): readonly string[] {
  const known = new Set(names);
  return actionNames.filter((name) => !known.has(name));
}
