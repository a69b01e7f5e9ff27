/** Opens pages in a real browser for the tests of one file, and fails where one did what it should not. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { CHROMIUM_FLAGS, chromiumPath, PATIENCE } from './chromium.ts';
import { type Graph, type Site, startSite } from './site.ts';

/** A phone that is held upright. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

export interface Visits {
  readonly site: () => Site;
  /** Lets pages ask for files of these origins, too. */
  readonly mayVisit: (...addresses: readonly string[]) => void;
  /** Opens the page at an address and waits until something is drawn. */
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves `graph`; every page is closed after its test, and must have raised no error, no dialog and no complaint about the policy. */
export function visitsOf(graph: Graph): Visits {
  const folder = emptyFolder(afterAll);
  const faults: string[] = [];
  const open: Page[] = [];
  const allowed: string[] = [];
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite(folder, graph);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
    expect(faults.splice(0)).toEqual([]);
  });

  return {
    site: () => site,
    mayVisit: (...addresses) => void allowed.push(...addresses),
    async open(hash = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-US',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      open.push(page);
      page.setDefaultTimeout(PATIENCE);
      listen(page, () => [site.address, ...allowed], faults);
      await page.goto(site.address + hash);
      await page.waitForSelector('.stage-host canvas, table');
      await page.waitForFunction(
        () => (window.__dramatis?.labels().length ?? 0) > 0 || document.querySelector('table') !== null,
      );
      return page;
    },
  };
}

function listen(page: Page, own: () => readonly string[], faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  page.on('request', (request) => {
    const isOwn = own().some((address) => request.url().startsWith(address));
    if (/^https?:/.test(request.url()) && !isOwn) faults.push(request.url());
  });
}
