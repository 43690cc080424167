import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderHtml } from '../../../src/core/render/html.ts';
import { htmlStyle } from '../../../src/core/render/html-style.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { hostileReport } from './hostile-text.ts';
import { sampleReport } from './sample-report.ts';

const voidElements = new Set(['meta', 'rect', 'wbr', '!doctype']);

/** Elements in order; throws when one is closed that is not open, or left open. */
function elementsOf(html: string): readonly { readonly name: string; readonly attributes: string }[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
  const open: string[] = [];
  const found: { name: string; attributes: string }[] = [];
  for (const [, close, name = '', attributes = ''] of body.matchAll(
    /<(\/?)([a-z!][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/g,
  )) {
    if (close === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
      continue;
    }
    found.push({ name, attributes });
    if (!voidElements.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`);
  const rest = body.replace(/<(\/?)([a-z!][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/g, '');
  if (/[<>]/.test(rest))
    throw new Error(`stray bracket near ${rest.slice(Math.max(0, rest.search(/[<>]/) - 40)).slice(0, 80)}`);
  return found;
}

const allowed = new Set(
  '!doctype html head meta title style body div header h1 h2 p span dl dt dd time main section table caption thead tbody tr th td ul li code pre strong a details summary figure figcaption svg rect wbr footer'.split(
    ' ',
  ),
);

describe('a page of hostile texts', () => {
  test('is well-formed and holds only our own elements', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const { name, attributes } of elementsOf(renderHtml(report))) {
          expect(allowed).toContain(name);
          expect(attributes).not.toMatch(/\s(?:on\w+|style|src)="/i);
          for (const [, url] of attributes.matchAll(/href="([^"]*)"/g)) expect(url).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('shows them as text', () => {
    const html = renderHtml(hostileReport);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img|javascript:alert\(1\)"/i);
    expect(html).toContain('admin[U+202E]gnp.exe');
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('the page', () => {
  const html = renderHtml(sampleReport);

  test('loads nothing: its policy allows its one style sheet only', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/@import|url\(|<\//);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  test('has language, title, landmarks and one main heading', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>✗ quality-gate failed</title>');
    const names = elementsOf(html).map(({ name }) => name);
    for (const landmark of ['header', 'main', 'footer'])
      expect(names.filter((name) => name === landmark)).toHaveLength(1);
    expect(names.filter((name) => name === 'h1')).toHaveLength(1);
  });

  test('every table has a caption and every heading cell a scope', () => {
    const elements = elementsOf(html);
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect(count('table')).toBeGreaterThan(2);
    expect(count('caption')).toBe(count('table'));
    for (const { name, attributes } of elements) if (name === 'th') expect(attributes).toMatch(/scope="(?:col|row)"/);
  });

  test('says each outcome in words, not by colour alone', () => {
    for (const word of ['failed', 'inconclusive', 'warned', 'passed', 'skipped'])
      expect(html).toMatch(new RegExp(`</span> ${word}</span>`));
  });

  test('bounds what it shows and counts the rest', () => {
    const findings = Array.from({ length: 60_000 }, (_, index) => ({
      rule: 'test-failure',
      severity: 'high' as const,
      message: `fails ${index}`,
      location: { file: 'a.ts', line: index + 1 },
    }));
    const large = renderHtml({ ...sampleReport, findings });
    expect(large).toContain('All findings (60,003)');
    expect(large).toContain('… and 59,503 more.');
    expect(large.length).toBeLessThan(300_000);
  });
});

describe('contrast', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const palettes = [...htmlStyle.matchAll(/:root\{([^}]*--page[^}]*)\}/g)].map(
    ([, body = '']) =>
      new Map([...body.matchAll(/--([a-z-]+):(#[0-9a-f]{3,6})/g)].map(([, name = '', value = '']) => [name, value])),
  );
  const outcomes = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
  const pairs = [
    ...outcomes.map((name) => [name, `${name}-soft`] as const),
    ...['page', 'card', 'code'].map((ground) => ['text', ground] as const),
    ...['page', 'card'].flatMap((ground) => [['muted', ground] as const, ['link', ground] as const]),
    ...outcomes.flatMap((name) => [['text', `${name}-soft`] as const, ['muted', `${name}-soft`] as const]),
  ];

  test('there is a light and a dark palette', () => {
    expect(palettes).toHaveLength(2);
  });

  test.each(pairs)('%s on %s is at least 4.5 to 1', (text, ground) => {
    for (const palette of palettes) {
      expect(contrast(palette.get(text) ?? '#000', palette.get(ground) ?? '#000')).toBeGreaterThanOrEqual(4.5);
    }
  });
});
