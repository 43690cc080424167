import type { ToolName } from '../scanner-names.ts';
import { actionlint } from './actionlint.ts';
import { bandit } from './bandit.ts';
import { bundlerAudit } from './bundler-audit.ts';
import { cargoAudit } from './cargo-audit.ts';
import { cargoDeny } from './cargo-deny.ts';
import { cargoGeiger } from './cargo-geiger.ts';
import { clippy } from './clippy.ts';
import { codeql } from './codeql.ts';
import { detectSecrets } from './detect-secrets.ts';
import { gitSecrets } from './git-secrets.ts';
import { gitleaks } from './gitleaks.ts';
import { govulncheck } from './govulncheck.ts';
import { hadolint } from './hadolint.ts';
import { npmAudit } from './npm-audit.ts';
import { osvScanner } from './osv-scanner.ts';
import { pipAudit } from './pip-audit.ts';
import { pnpmAudit } from './pnpm-audit.ts';
import { semgrep } from './semgrep.ts';
import { swiftlint } from './swiftlint.ts';
import type { ToolAdapter } from './tool-adapter.ts';
import { trivy } from './trivy.ts';
import { trufflehog } from './trufflehog.ts';
import { yarnAudit } from './yarn-audit.ts';
import { zizmor } from './zizmor.ts';

/** Every tool that is started, by its name in `scanners`. */
export const toolAdapters: Readonly<Record<ToolName, ToolAdapter>> = {
  actionlint,
  bandit,
  'bundler-audit': bundlerAudit,
  'cargo-audit': cargoAudit,
  'cargo-deny': cargoDeny,
  'cargo-geiger': cargoGeiger,
  clippy,
  codeql,
  'detect-secrets': detectSecrets,
  'git-secrets': gitSecrets,
  gitleaks,
  govulncheck,
  hadolint,
  'npm-audit': npmAudit,
  'osv-scanner': osvScanner,
  'pip-audit': pipAudit,
  'pnpm-audit': pnpmAudit,
  semgrep,
  swiftlint,
  trivy,
  trufflehog,
  'yarn-audit': yarnAudit,
  zizmor,
};
