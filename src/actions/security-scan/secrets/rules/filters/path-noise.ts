/** Files of texts for people in many languages, where `password` is a caption. */
const translations =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings)(?:\/|[._-])|(?:^|\/)(?:[a-z]{2}[-_][A-Z]{2}|[a-z]{2})\.(?:json|ya?ml|properties|ts|js|php|po|xliff?|resx|strings)$|\.(?:po|pot|xlf|xliff|resx|strings|lproj|arb)$/;

/** Whether a file holds translations. */
export const isTranslation = (path: string): boolean => translations.test(path);

/** Whether a line holds a token that is published on purpose, such as that of a badge. */
export const isPublicCopy = (line: string): boolean => /badge\.svg\?token=|\/badge\/|shields\.io/i.test(line);

const lockFiles =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|Podfile\.lock|Package\.resolved|go\.sum|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|composer\.lock|gradle\.lockfile|pubspec\.lock|mix\.lock|flake\.lock|packages\.lock\.json)$/;

/** Whether a file lists packages by name, version and digest: names there are packages’. */
export const isLockFile = (path: string): boolean => lockFiles.test(path);
