import type { Severity } from '../../../core/model/finding.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import type { ImageManifest } from '../../../readers/images/image-manifest.ts';

const rootUsers = /^(?:root|0)?(?::.*)?$/;

/** What an image's configuration says about how it runs, as findings. `file` is the archive as the user names it. */
export function judgeConfig({ names, config }: ImageManifest, file: string): readonly SecurityFinding[] {
  const image = names[0] ?? file;
  const finding = (rule: string, severity: Severity, message: string, fix: string): SecurityFinding => ({
    tool: 'container',
    category: 'container',
    rule,
    severity,
    message: `${image} ${message}`,
    fix,
    location: { file },
    fingerprint: `${rule}:${image}`,
  });
  const ssh = config.ports.some((port) => port.split('/')[0] === '22');
  return [
    ...(rootUsers.test(config.user ?? '')
      ? [finding('image-root-user', 'medium', 'runs as root.', 'End the Dockerfile with a `USER` that is not root.')]
      : []),
    ...(ssh ? [finding('image-exposes-ssh', 'medium', 'exposes port 22.', 'Remove SSH from the image.')] : []),
  ];
}
