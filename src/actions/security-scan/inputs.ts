import { defineAction, type InputsOf } from '../../core/inputs/action-schema.ts';
import { boolean, choice, path, text } from '../../core/inputs/fields.ts';
import { input } from '../../core/inputs/input.ts';
import { enumeration, globs, lines } from '../../core/inputs/lists.ts';
import { duration } from '../../core/inputs/quantities.ts';
import { listOf, mapping, type OptionalKey, optional, type ValueOf } from '../../core/inputs/shapes.ts';
import { conditionIds } from './conditions.ts';
import { hosts } from './hosts.ts';
import { ownScanners, type ToolName, toolNames } from './scanner-names.ts';

const severityWords = ['critical', 'high', 'medium', 'low'] as const;

/** Settings of one tool of others. */
const toolSettings = mapping({
  arguments: optional(
    lines({ expected: 'arguments, one per line', example: '--timeout' }),
    'Arguments added to the tool’s own, one per line; never seen by a shell.',
    { loosens: 'any' },
  ),
  config: optional(path({ example: '.semgrep.yml' }), 'The tool’s configuration file.', { loosens: 'any' }),
  paths: optional(globs({ example: 'api/**' }), 'What the tool looks at, where it takes paths.', {
    loosens: 'any',
  }),
  timeout: optional(duration(), 'How long it may run.', { default: '10m', loosens: 'never' }),
});

type ToolSettings = ValueOf<typeof toolSettings>;

const toolsShape = Object.fromEntries(
  toolNames.map((name) => [name, optional(toolSettings, `Settings of ${name}.`)]),
) as Readonly<Record<ToolName, OptionalKey<ToolSettings | undefined>>>;

/** The public face of the security scan. */
export const securityScan = defineAction({
  name: 'security-scan',
  title: 'Security scan',
  description:
    'Finds secrets, vulnerable dependencies, and unsafe code, configuration, workflows and containers, and gives one verdict.',
  branding: { icon: 'shield', color: 'green' },
  inputs: {
    paths: input(globs({ example: 'src' }), {
      description: 'What is scanned: files, folders or globs, one per line; `!` excludes.',
      default: '.',
    }),
    scanners: input(enumeration(['auto', 'none', ...ownScanners, ...toolNames], { alone: ['auto', 'none'] }), {
      description:
        '`auto` is every scanner of ours that has something to look at, and the tools found on PATH. A scanner named here must run, or the verdict is inconclusive.',
      default: 'auto',
    }),
    reports: input(globs({ example: 'reports/*.sarif' }), {
      description:
        'Reports that other tools wrote: SARIF, or the own format of any supported tool, recognised by content and merged in.',
    }),
    history: input(choice(['none', 'diff', 'full']), {
      description:
        'Commits scanned for secrets beside the files: those of the change (`diff`), all of every branch and tag (`full`), or `none`.',
      defaultWords: '`diff` on pull requests, else `none`',
      loosens: ['full', 'diff', 'none'],
    }),
    'base-ref': input(text({ expected: 'a branch, tag or commit', example: 'main' }), {
      description: 'Where the change starts; what was there before is not new.',
      defaultWords: 'from the event',
      // Else a change could move its own base, and call what it brings old.
      inPolicy: false,
    }),
    scope: input(choice(['tree', 'change']), {
      description: '`tree` scans every file in `paths`; `change` only those that differ from the base.',
      default: 'tree',
      loosens: ['tree', 'change'],
    }),
    staged: input(boolean(), {
      description: 'Scan only what is staged for the next commit, as a pre-commit hook does.',
      default: 'false',
      inPolicy: false,
    }),
    'secret-rules': input(path({ example: '.gitleaks.toml' }), {
      description: 'Rules for secrets in gitleaks’ TOML, used instead of the built-in ones.',
      loosens: 'any',
    }),
    baseline: input(path({ example: '.vetnet-baseline.json' }), {
      description:
        'Findings that were accepted when the scan was introduced: a report of this action, a SARIF or a gitleaks report. They are shown and do not count.',
      loosens: 'change',
    }),
    image: input(text({ expected: 'an image or a tarball', example: 'image.tar' }), {
      description: 'Container image to scan: a tarball (docker save, OCI layout), or a name for a tool such as trivy.',
    }),
    'fail-on-severity': input(choice(severityWords), {
      description: 'From which severity on a finding fails. A secret always does.',
      default: 'critical',
      threshold: true,
      loosens: ['low', 'medium', 'high', 'critical'],
    }),
    'warn-on-severity': input(choice(severityWords), {
      description: 'From which severity on a finding warns, and asks for a review.',
      default: 'high',
      threshold: true,
      loosens: ['low', 'medium', 'high', 'critical'],
    }),
    'only-new': input(boolean(), {
      description: 'Whether only findings that the change brings count. The others are shown.',
      default: 'false',
      loosens: [false, true],
    }),
    'review-evidence': input(globs({ example: 'evidence/security-review*.json' }), {
      description:
        'Statements of `vetnet review` that clear the high findings they name. Files tracked by git are refused.',
      inPolicy: false,
    }),
    compliance: input(enumeration(['hipaa', 'masvs', 'soc2']), {
      description: 'Frameworks whose controls the report maps its evidence to.',
    }),
    offline: input(boolean(), {
      description:
        'Ask no advisory source. Otherwise names and versions of packages go to it, and the ids of advisories it names.',
      default: 'false',
      loosens: 'never',
    }),
  },
  details: {
    exclude: optional(globs({ example: 'vendor/**' }), 'Files that no scanner of ours looks at.'),
    ignores: optional(
      listOf(
        mapping({
          id: text({ expected: 'a rule, CVE, GHSA or RUSTSEC id, or `*`', example: 'CVE-2024-12345' }),
          reason: text({
            expected: 'why it is accepted',
            example: 'Not reachable: we never parse user input with it.',
          }),
          owner: optional(text({ expected: 'who answers for it', example: '@org/security' }), 'Who answers for it.'),
          paths: optional(globs({ example: 'test/**' }), 'Where it is accepted.'),
          package: optional(text({ expected: 'a package', example: 'lodash' }), 'The package it is accepted in.'),
          fingerprint: optional(text({ expected: 'a fingerprint' }), 'The one finding it is about.'),
          expires: optional(
            text({ expected: 'a date such as 2027-01-31', example: '2027-01-31', pattern: '\\d{4}-\\d{2}-\\d{2}' }),
            'The last day it holds; from the next day on it is a finding again.',
          ),
        }),
      ),
      'Findings that are accepted, each with a reason.',
      { loosens: 'more' },
    ),
    vex: optional(globs({ example: 'vex/*.json' }), 'OpenVEX or CycloneDX VEX files.', { loosens: 'more' }),
    tools: optional(mapping(toolsShape), 'Settings of tools by name.'),
    licenses: optional(
      mapping({
        allow: optional(
          lines({ expected: 'SPDX ids, one per line', example: 'MIT' }),
          'Licences that are allowed; all others are not.',
          { loosens: 'wider' },
        ),
        deny: optional(
          lines({ expected: 'SPDX ids, one per line', example: 'AGPL-3.0-only' }),
          'Licences that are not allowed.',
          { loosens: 'fewer' },
        ),
        unknown: optional(choice(['fail', 'warn', 'ignore']), 'What a package without a known licence counts as.', {
          default: 'warn',
          loosens: ['fail', 'warn', 'ignore'],
        }),
      }),
      'Licences of dependencies.',
    ),
    'personal-data': optional(
      mapping({
        allow: optional(globs({ example: 'fixtures/synthea/**' }), 'Files whose personal data is synthetic.'),
      }),
      'Personal and health data in files.',
    ),
    'verify-secrets': optional(
      boolean(),
      'Whether tools that can do so (trufflehog, detect-secrets) may try a credential at its own provider, to tell whether it works. Our own scanner tries none.',
      { default: 'false', loosens: 'never' },
    ),
  },
  outputs: {
    'review-required': { description: 'Whether high findings wait for a review: `true` or `false`, or `unknown`.' },
    'review-digest': { description: 'Digest of the findings that wait for a review; `unknown` when there are none.' },
    findings: { description: 'Findings that count after triage, or `unknown`.' },
    critical: { description: 'Critical ones among them, or `unknown`.' },
    high: { description: 'High ones among them, or `unknown`.' },
    medium: { description: 'Medium ones among them, or `unknown`.' },
    low: { description: 'Low ones among them, or `unknown`.' },
    secrets: { description: 'Secrets among them, or `unknown`.' },
    'new-findings': { description: 'Those that the change brings, or `unknown`.' },
    suppressed: {
      description: 'Findings that do not count, because of a baseline, an ignore, VEX or a comment; or `unknown`.',
    },
    compliance: { description: '`COMPLIANT`, `WARNING` or `NON-COMPLIANT`.' },
    'sarif-path': { description: 'Path of the findings as SARIF 2.1.0.' },
    'sbom-path': { description: 'Path of the software bill of materials (CycloneDX), or `unknown`.' },
    'badge-path': { description: 'Path of a badge as SVG.' },
    'html-path': { description: 'Path of the compliance report as one HTML file.' },
  },
  conditions: conditionIds,
  hosts,
});

export type SecurityScanInputs = InputsOf<typeof securityScan>;
