/** Files of texts for people in many languages, where `password` is a caption. */
const translations =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings)(?:\/|[._-])|(?:^|\/)(?:[a-z]{2}[-_][A-Z]{2}|[a-z]{2})\.(?:json|ya?ml|properties|ts|js|php|po|xliff?|resx|strings)$|\.(?:po|pot|xlf|xliff|resx|strings|lproj|arb)$/;

/** Whether a file holds translations. */
export const isTranslation = (path: string): boolean => translations.test(path);

/** Whether a line holds a token that is published on purpose, such as that of a badge. */
export const isPublicCopy = (line: string): boolean => /badge\.svg\?token=|\/badge\/|shields\.io/i.test(line);
