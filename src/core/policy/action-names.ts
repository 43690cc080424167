/** The actions of the suite: sections of the policy. A section that this build has no schema for is accepted with a notice. */
export const actionNames = [
  'security-scan',
  'quality-gate',
  'build-archive',
  'testflight-upload',
  'health-check',
  'auto-rollback',
] as const;

export type ActionName = (typeof actionNames)[number];
