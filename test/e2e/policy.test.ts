/** The policy of the page (Content Security Policy, Trusted Types): nothing in the page is against it, much else would be. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/serve/serve.ts';
import { refreshProgram } from '../cli/program.ts';
import { CHROMIUM_FLAGS, chromiumPath, PATIENCE } from './chromium.ts';
import { openBySearch } from './reader.ts';

declare global {
  interface Window {
    violations?: string[];
  }
}

let served: Served;
let browser: Browser;
let page: Page;
/** What the console and the page say of violations and errors. */
const told: string[] = [];

beforeAll(async () => {
  await refreshProgram();
  served = await serve('dist', 'graph', 0);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  told.length = 0;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  await page.addInitScript(noteViolations);
  await page.goto(served.address);
  await page.waitForFunction(() => (window.__dramatis?.labels().length ?? 0) > 0);
});
afterEach(() => page.context().close());

function noteViolations(): void {
  const noted: string[] = [];
  window.violations = noted;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    noted.push([violatedDirective, blockedURI, sample].join(' ')),
  );
}

/** What is tried, by which script, and the directive that forbids it. */
const AGAINST = [
  ['styles in markup', "document.body.setAttribute('style', 'color: red')", 'style-src-attr'],
  [
    'style sheets within the page',
    "document.head.append(Object.assign(document.createElement('style'), { textContent: '*{}' }))",
    'style-src-elem',
  ],
  ['markup from text', "document.body.innerHTML = '<b>bold</b>'", 'require-trusted-types-for'],
  ['workers by any address', "new Worker('assets/other.js')", 'require-trusted-types-for'],
  ['policies of others', "trustedTypes.createPolicy('other', {})", 'trusted-types'],
  ['pictures from elsewhere', "new Image().src = 'https://example.org/a.png'", 'img-src'],
  ['requests to elsewhere', "fetch('https://example.org/')", 'connect-src'],
  [
    'frames',
    "document.body.append(Object.assign(document.createElement('iframe'), { src: '/' }))",
    'frame-src',
  ],
] as const;

const violations = () => page.evaluate(() => window.violations ?? ['not noted']);

describe('the page', () => {
  it('keeps to its policy in all its views', async () => {
    await openBySearch(page, 'soleimani');
    await page.click('.neighbour >> nth=0');
    await page.waitForSelector('.panel mark[data-end="1"]');
    await page.click('.why summary >> nth=0');
    for (const view of [1, 2, 0]) await page.click(`.views button >> nth=${view}`);
    await page.click('[aria-label="Dark colours"]');
    await page.click('.groups .toggle >> nth=0');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    for (const item of ['graphology, Gephi Lite (JSON)', 'Picture as shown (PNG)']) {
      const download = page.waitForEvent('download');
      await page.click('.menu > button');
      await page.click(`.menu-box >> text="${item}"`);
      await download;
    }
    await page.click('.try');
    await page.fill(
      '.trial textarea',
      'Angela Merkel traf in Berlin den irakischen Präsidenten Barham Salih.',
    );
    await page.keyboard.press('Control+Enter');
    await page.click('.trial .reading mark >> nth=0');
    served.events.send('problem', { problems: [{ where: 'a.txt', message: 'No text.' }] });
    await page.waitForSelector('.notice');
    expect(await violations()).toEqual([]);
    expect(told).toEqual([]);
  });

  it('has no way to do what it does not need', async () => {
    for (const [what, script, directive] of AGAINST) {
      await page.evaluate(`try { Promise.resolve(${script}).catch(() => {}) } catch {}`);
      const noted = expect.poll(violations, { message: what });
      await noted.toContainEqual(expect.stringMatching(`^${directive} `));
    }
  });

  it('may not be framed by others', async () => {
    const frame = `<iframe src="${served.address}"></iframe>`;
    const outside = await page.context().newPage();
    await outside.setContent(frame);
    await expect
      .poll(() => outside.frames().map((one) => one.url()))
      .toContainEqual(expect.stringMatching(/^chrome-error:/));
  });
});
