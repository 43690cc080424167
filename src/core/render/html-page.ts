import { createHash } from 'node:crypto';
import { htmlStyle } from './html-style.ts';

/** Nothing is loaded, run or sent: the only thing the page may use is the one style sheet it holds, known by its digest. */
function contentSecurityPolicy(): string {
  const digest = createHash('sha256').update(htmlStyle).digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

/** Parts of a page, all of them HTML already. */
interface PageParts {
  readonly title: string;
  /** The verdict. */
  readonly header: string;
  /** Cards, one after the other; empty ones are left out. */
  readonly main: readonly string[];
  readonly footer: string;
}

/** A page in one file that needs no network and no script. */
export function htmlPage({ title, header, main, footer }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<div class="wrap">
${header}
<main>
${main.filter((part) => part !== '').join('\n')}
</main>
<footer>${footer}</footer>
</div>
</body>
</html>
`;
}
