/** Our own scanners, which need nothing installed. */
export const ownScanners = [
  'secrets',
  'dependencies',
  'env-files',
  'workflows',
  'dockerfile',
  'ios',
  'android',
  'licenses',
  'sast',
  'personal-data',
  'container',
] as const;

/** Tools of others, run where they are installed. */
export const toolNames = [
  'gitleaks',
  'trufflehog',
  'git-secrets',
  'detect-secrets',
  'semgrep',
  'codeql',
  'swiftlint',
  'clippy',
  'cargo-audit',
  'cargo-deny',
  'cargo-geiger',
  'npm-audit',
  'pnpm-audit',
  'yarn-audit',
  'pip-audit',
  'govulncheck',
  'bundler-audit',
  'osv-scanner',
  'bandit',
  'zizmor',
  'actionlint',
  'trivy',
  'hadolint',
] as const;

/** Whether findings of this tool are of a scanner of ours. */
export function isOwnScanner(tool: string): boolean {
  return ownScanners.some((own) => own === tool);
}

export type OwnScanner = (typeof ownScanners)[number];
export type ToolName = (typeof toolNames)[number];
