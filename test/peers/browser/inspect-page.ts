import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserPage } from './chromium.ts';
import type { Page } from './reports.ts';

/** What is wrong with one look at a page. */
interface Inspection {
  readonly name: string;
  readonly found: readonly string[];
}

/** A phone, a desk, and the 180 mm that the margins leave of A4, in CSS pixels. */
const looks = [
  { name: 'light', media: 'screen', colorScheme: 'light', widths: [375, 1280] },
  { name: 'dark', media: 'screen', colorScheme: 'dark', widths: [375, 1280] },
  { name: 'print', media: 'print', colorScheme: 'light', widths: [680] },
] as const;
/** The rules of axe that hold for the pages. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at a page in every medium and width: axe, width, scripts and requests. Pictures go to `pictures`, if named. */
export async function inspectPage(
  browser: Browser,
  { name, file }: Page,
  pictures: string | undefined,
): Promise<readonly Inspection[]> {
  const inspections: Inspection[] = [];
  const url = pathToFileURL(file).href;
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== url) asked.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  const picture = (rest: string): string | undefined => {
    if (pictures === undefined || pictures === '') return undefined;
    mkdirSync(pictures, { recursive: true });
    return join(pictures, `${name} ${rest}`.replaceAll(' ', '-'));
  };
  for (const { name: look, media, colorScheme, widths } of looks) {
    for (const width of widths) {
      await page.emulateMedia({ media, colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url);
      const path = picture(`${look} ${width}.png`);
      if (path !== undefined) await page.screenshot({ path, fullPage: name !== 'crowded' });
      // What is folded counts too.
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      inspections.push({
        name: `${look}, ${width} px`,
        found: [...(await tooWide(page)), ...(await violations(page, browser.axe))],
      });
    }
  }
  await page.goto(url);
  const path = picture('print.pdf');
  const pdf = await page.pdf({ ...(path === undefined ? {} : { path }), format: 'A4' });
  inspections.push(
    { name: 'PDF', found: pdf.length > 1000 ? [] : ['empty'] },
    { name: 'scripts', found: await scripts(page) },
    { name: 'requests', found: asked },
    { name: 'messages of the browser', found: said },
  );
  await page.close();
  return inspections;
}

async function tooWide(page: BrowserPage): Promise<readonly string[]> {
  const [content, view] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  return content > view ? [`${content} px wide in ${view} px`] : [];
}

function scripts(page: BrowserPage): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'script' ? ['script'] : []),
    ...element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
  ])`);
}

async function violations(page: BrowserPage, axe: string): Promise<readonly string[]> {
  await page.evaluate(`${axe};undefined`);
  return page.evaluate(`axe
    .run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} }, resultTypes: ['violations'] })
    .then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' (' + nodes.length + ': ' + nodes[0]?.html.slice(0, 120) + ')'))`);
}
