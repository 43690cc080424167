import type { Severity } from '../../../../core/model/finding.ts';
import type { CheckRule } from '../check-rule.ts';

/** A rule that hadolint has under the same number; how bad it is for security, we say. */
function known(id: `DL${number}`, severity: Severity, title: string, why: string, fix: string): CheckRule {
  return { id, title, severity, why, fix, helpUrl: `https://github.com/hadolint/hadolint/wiki/${id}` };
}

const unpinned = 'Two builds of the same file can hold different versions, also ones that nobody has looked at.';
const waits = 'The build stops at a question that nobody answers.';
const bigger = 'What is left over makes the image bigger and is one more thing to attack.';

/** Rules with hadolint’s numbers. Matters of style are notes. */
export const knownRules = {
  DL3000: known(
    'DL3000',
    'low',
    'WORKDIR is relative',
    'Where it leads depends on the base image.',
    'Write an absolute path.',
  ),
  DL3001: known(
    'DL3001',
    'note',
    'Program that makes no sense in a container',
    'It is for machines with users and services.',
    'Remove it.',
  ),
  DL3002: known(
    'DL3002',
    'medium',
    'Last user is root',
    'A hole in the program then gives all of the container away.',
    'End with `USER` and a user without rights.',
  ),
  DL3003: known(
    'DL3003',
    'note',
    'cd instead of WORKDIR',
    'A later step does not start where this one ended.',
    'Use `WORKDIR`.',
  ),
  DL3004: known(
    'DL3004',
    'low',
    'sudo in a build',
    'Steps run as root anyway, and sudo in the image lets a process that was broken into become root.',
    'Remove it, and switch users with `USER`.',
  ),
  DL3006: known('DL3006', 'medium', 'Base image without a tag', unpinned, 'Name a version, best with its digest.'),
  DL3007: known('DL3007', 'medium', 'Base image is `latest`', unpinned, 'Name a version, best with its digest.'),
  DL3008: known('DL3008', 'note', 'apt package without a version', unpinned, 'Write `package=version`.'),
  DL3009: known(
    'DL3009',
    'note',
    'Lists of apt stay in the image',
    bigger,
    'End the same RUN with `rm -rf /var/lib/apt/lists/*`.',
  ),
  DL3011: known('DL3011', 'low', 'Port that does not exist', 'Ports go from 0 to 65535.', 'Write the right number.'),
  DL3012: known('DL3012', 'low', 'Several HEALTHCHECKs', 'Only the last one counts.', 'Keep one.'),
  DL3013: known(
    'DL3013',
    'low',
    'Python package without a version',
    unpinned,
    'Write `package==version`, or install from a file with hashes.',
  ),
  DL3014: known('DL3014', 'note', 'apt-get asks', waits, 'Add `-y`.'),
  DL3015: known(
    'DL3015',
    'note',
    'apt-get installs what is only recommended',
    bigger,
    'Add `--no-install-recommends`.',
  ),
  DL3016: known('DL3016', 'low', 'npm package without a version', unpinned, 'Write `package@version`.'),
  DL3018: known('DL3018', 'note', 'apk package without a version', unpinned, 'Write `package=version`.'),
  DL3019: known('DL3019', 'note', 'Index of apk stays in the image', bigger, 'Add `--no-cache`.'),
  DL3020: known(
    'DL3020',
    'low',
    'ADD where COPY is meant',
    'ADD also unpacks archives and downloads, which a name alone can set off.',
    'Use `COPY`.',
  ),
  DL3021: known(
    'DL3021',
    'low',
    'COPY of several files to a file',
    'The build fails.',
    'End the last argument with `/`.',
  ),
  DL3022: known(
    'DL3022',
    'low',
    'COPY from a stage that is not there',
    'The name is then taken for an image on a registry, and anyone may own that name.',
    'Name a stage that stands above.',
  ),
  DL3023: known('DL3023', 'low', 'COPY from its own stage', 'The build fails.', 'Name another stage.'),
  DL3024: known('DL3024', 'low', 'Two stages of one name', 'Which one is meant is not clear.', 'Rename one.'),
  DL3025: known(
    'DL3025',
    'note',
    'Shell form of CMD or ENTRYPOINT',
    'A shell stands between, so signals such as the one to stop do not reach the program.',
    'Write a list: `["program", "argument"]`.',
  ),
  DL3027: known('DL3027', 'note', 'apt instead of apt-get', 'Its options and output may change.', 'Use `apt-get`.'),
  DL3028: known('DL3028', 'low', 'Ruby gem without a version', unpinned, 'Write `gem:version`.'),
  DL3030: known('DL3030', 'note', 'yum asks', waits, 'Add `-y`.'),
  DL3032: known('DL3032', 'note', 'Cache of yum stays in the image', bigger, 'End the same RUN with `yum clean all`.'),
  DL3033: known('DL3033', 'note', 'yum package without a version', unpinned, 'Write `package-version`.'),
  DL3038: known('DL3038', 'note', 'dnf asks', waits, 'Add `-y`.'),
  DL3040: known('DL3040', 'note', 'Cache of dnf stays in the image', bigger, 'End the same RUN with `dnf clean all`.'),
  DL3041: known('DL3041', 'note', 'dnf package without a version', unpinned, 'Write `package-version`.'),
  DL3042: known('DL3042', 'note', 'Cache of pip stays in the image', bigger, 'Add `--no-cache-dir`.'),
  DL3043: known('DL3043', 'low', 'ONBUILD with FROM, ONBUILD or MAINTAINER', 'Docker refuses it.', 'Remove it.'),
  DL3044: known(
    'DL3044',
    'low',
    'ENV uses a variable that it sets itself',
    'It still has its old value there.',
    'Use two ENVs.',
  ),
  DL3045: known(
    'DL3045',
    'note',
    'COPY to a relative path without WORKDIR',
    'Where it goes depends on the base image.',
    'Set `WORKDIR` before.',
  ),
  DL3057: known(
    'DL3057',
    'note',
    'No HEALTHCHECK',
    'Nobody notices that the program hangs.',
    'Add `HEALTHCHECK`, or leave it to the orchestrator and allow this.',
  ),
  DL3061: known('DL3061', 'low', 'FROM is missing at the beginning', 'The build fails.', 'Begin with `FROM`.'),
  DL3062: known('DL3062', 'low', 'Go program without a version', unpinned, 'Write `package@version`.'),
  DL3064: known(
    'DL3064',
    'medium',
    'Secret in a build argument or the environment',
    'Arguments of a build stay in the history of the image, and the environment is readable by every process.',
    'Mount it with `RUN --mount=type=secret`.',
  ),
  DL4000: known('DL4000', 'note', 'MAINTAINER is deprecated', 'Newer builders may refuse it.', 'Use `LABEL`.'),
  DL4003: known('DL4003', 'low', 'Several CMDs', 'Only the last one counts.', 'Keep one.'),
  DL4004: known('DL4004', 'low', 'Several ENTRYPOINTs', 'Only the last one counts.', 'Keep one.'),
  DL4006: known(
    'DL4006',
    'low',
    'Pipe without pipefail',
    'A download that fails in front of the pipe goes unnoticed.',
    'Set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before.',
  ),
} as const satisfies Record<string, CheckRule>;
