import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotAvailable, npmPackages } from '../../../bench/peer-packages.ts';

/** What we use of a page of playwright-core. */
export interface BrowserPage {
  emulateMedia(options: {
    readonly media?: 'screen' | 'print';
    readonly colorScheme?: 'light' | 'dark';
  }): Promise<void>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  goto(url: string): Promise<unknown>;
  evaluate<T>(expression: string): Promise<T>;
  screenshot(options: { readonly path: string; readonly fullPage?: boolean }): Promise<unknown>;
  pdf(options: { readonly path?: string; readonly format: string }): Promise<Uint8Array>;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  on(event: 'console', listener: (message: { text(): string }) => void): void;
  close(): Promise<void>;
}

interface BrowserContext {
  newPage(): Promise<BrowserPage>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launchPersistentContext(folder: string, options: object): Promise<BrowserContext>;
  };
}

export interface Browser extends BrowserContext {
  /** The source of axe, to be evaluated in a page. */
  readonly axe: string;
}

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser without a window and with a profile of its own. Throws NotAvailable where there is no Chromium or its driver cannot be had. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new NotAvailable('chromium: not installed (Debian: apt-get install chromium)');
  const folder = npmPackages('playwright-core@1.65.1', 'axe-core@4.14.1');
  const load = createRequire(join(folder, 'package.json'));
  const { chromium } = load('playwright-core') as Playwright;
  const profile = mkdtempSync(join(tmpdir(), 'vetnet-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    bypassCSP: false,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  return {
    axe: readFileSync(load.resolve('axe-core/axe.min.js'), 'utf8'),
    newPage: () => context.newPage(),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
