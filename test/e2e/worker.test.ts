/** The pipeline in a Web Worker: the same names as in Node, and the dialog that shows them. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article, Mention } from '../../src/model.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { createCorpusReader } from '../../src/regenerate/corpus.ts';
import { type Served, serve } from '../../src/serve/serve.ts';
import type { Reply } from '../../src/worker/protocol.ts';
import { emptyFolder } from '../empty-folder.ts';
import { CHROMIUM_FLAGS, chromiumPath, PATIENCE } from './chromium.ts';
import { expectAccessible, selection } from './reader.ts';

const folder = emptyFolder(afterAll);
const { articles } = await createCorpusReader(resolve('corpus'))();

let pipeline: Pipeline;
let served: Served;
let browser: Browser;
let page: Page;
const faults: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  await build({ root: resolve('.'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  cpSync(resolve('dist/knowledge'), join(folder, 'knowledge'), { recursive: true });
  pipeline = createPipeline((name) => readFileSync(join(folder, 'knowledge', `${name}.bin`)));
  writeGraph(join(folder, 'graph'));
  served = await serve(folder, join(folder, 'graph'), 0);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(() => {
  faults.length = 0;
  requests.length = 0;
});
afterEach(async () => {
  await page.context().close();
  expect(faults).toEqual([]);
});

function writeGraph(out: string): void {
  const founds = articles.map(pipeline.find);
  const filed = articles.map((article) => ({ ...article, file: 'articles/none.json' }));
  mkdirSync(out);
  writeFileSync(
    join(out, 'graph.json'),
    pipeline.network(filed, founds, pipeline.link(articles, founds)).json,
  );
}

async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  await page.goto(served.address);
  await page.waitForSelector('.try');
}

/** Opens the dialog with `text` and waits for what is found. */
async function tryText(text: string, found = '.trial .reading mark'): Promise<void> {
  await page.click('.try');
  await page.fill('.trial textarea', text);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector(found);
}

const marks = () => page.locator('.trial .reading mark');
const explanation = () => page.locator('.trial .explanation');

/** The address of the script of the worker. */
async function workerAddress(): Promise<string> {
  const started = page.waitForEvent('worker');
  await page.click('.try');
  return (await started).url();
}

describe('the worker', () => {
  it('finds in every article of the corpus what Node finds, byte for byte', async () => {
    await open({ bypassCSP: true });
    const address = await workerAddress();
    expect(address).toContain('/assets/');
    const found = await page.evaluate(askWorker, { address, articles: [...articles] });
    expect(articles.length).toBeGreaterThan(40);
    for (const [i, article] of articles.entries()) {
      const { mentions } = pipeline.find(article);
      expect(found[i], article.id).toBe(JSON.stringify(mentions satisfies readonly Mention[]));
    }
  });
});

/** Runs in the page: the JSON of the mentions of each article, from a worker of its own. */
function askWorker(asked: {
  readonly address: string;
  readonly articles: readonly Article[];
}): Promise<string[]> {
  const worker = new Worker(asked.address, { type: 'module' });
  const packs = new URL('knowledge/', document.baseURI).href;
  const found: string[] = [];
  return new Promise((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.is === 'failed') fail(new Error(data.problem.message));
      if (data.is !== 'found') return;
      found[data.id] = JSON.stringify(data.answer.found.mentions);
      if (found.filter(Boolean).length === asked.articles.length) done(found);
    });
    worker.postMessage({ is: 'open', packs });
    for (const [id, article] of asked.articles.entries()) worker.postMessage({ is: 'find', id, article });
  });
}

const TEXT = `Bundeskanzlerin Angela Merkel traf am Montag in Berlin den irakischen Präsidenten Barham Salih.

Ein Nato-Sprecher sagte, Merkel habe recht. Die irakische Regierung schwieg.`;

describe('the dialog', () => {
  it('marks names by kind and form, counts them and lists the actors', async () => {
    await open();
    await tryText(TEXT);
    const shown = await marks().evaluateAll((all) =>
      all.map((mark) => [mark.textContent, mark.className, (mark as HTMLElement).dataset.form]),
    );
    expect(shown).toContainEqual(['Angela Merkel', 'person', 'name']);
    expect(shown).toContainEqual(['irakischen', 'place', 'demonym']);
    expect(shown).toContainEqual(['Nato', 'organization', 'part']);
    expect(shown).toContainEqual(['irakische Regierung', 'organization', 'description']);
    const people = shown.filter(([, kind]) => kind === 'person').length;
    await expect.poll(() => page.textContent('.trial .tally[data-kind="person"] b')).toBe(String(people));
    const cast = await page.locator('.trial .cast .cell').allTextContents();
    expect(cast.map((row) => row.trim())).toContain('Angela Merkel 2');
    await expect.poll(() => page.locator('.trial .reading p').allTextContents()).toEqual(TEXT.split('\n\n'));
  });

  it('says why: at the pointer, at a click, and at the arrow keys', async () => {
    await open();
    await tryText(TEXT);
    await page.hover('.trial .reading mark >> text=Barham Salih');
    await expect
      .poll(() => explanation().textContent())
      .toContain('“Barham Salih” is on the lists of names.');
    await page.click('.trial .reading mark >> text=Angela Merkel');
    await expect.poll(() => explanation().textContent()).toContain('A first name followed by a name word');
    await expect.poll(() => explanation().textContent()).toContain('Second best');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => explanation().locator('h3').textContent()).toContain('Berlin');
    await page.keyboard.press('Home');
    await expect.poll(() => explanation().locator('h3').textContent()).toContain('Angela Merkel');
  });

  it('leads from an actor to the network, and keeps the text', async () => {
    await open();
    await tryText(TEXT);
    await page.click('.trial .cast [aria-label="Show Barham Salih in the network"]');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Barham Salih');
    await expect.poll(async () => (await selection(page))?.is).toBe('actor');
    await expect.poll(() => page.locator('.trial').count()).toBe(0);
    await page.click('.try');
    await expect.poll(() => marks().count()).toBeGreaterThan(4);
    await page.click('.trial .summary button');
    await expect.poll(() => page.inputValue('.trial textarea')).toBe(TEXT);
  });

  it('keeps its keys to itself and closes at Escape', async () => {
    await open();
    await page.click('.try');
    await page.waitForSelector('.trial textarea');
    await page.keyboard.type('a/b?');
    await expect.poll(() => page.inputValue('.trial textarea')).toBe('a/b?');
    await expect.poll(() => page.locator('.help[open]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.trial', { state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('try');
  });

  it('takes markup for text', async () => {
    await open();
    const hostile =
      'Berlin <img src=x onerror=alert(1)> <script>alert(2)</script> "\' onclick=alert(3) Angela Merkel';
    await tryText(hostile);
    expect(await page.locator('.trial img, .trial script').count()).toBe(0);
    await expect.poll(() => page.textContent('.trial .reading p')).toBe(hostile);
    for (const mark of await marks().all()) await mark.click();
    await page.waitForTimeout(100);
    expect(faults).toEqual([]);
  });

  it('says that a text is empty, has no names, or is too long', async () => {
    await open();
    await tryText(' \n ', '.trial .warning');
    await expect.poll(() => page.textContent('.trial .warning')).toContain('There is no text yet.');
    await page.fill('.trial textarea', 'so und so und so.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.trial .summary');
    await expect.poll(() => page.textContent('.trial .summary')).toContain('No name was found.');
    await page.click('.trial .summary button');
    await setText('x'.repeat(2_000_001));
    await page.click('.trial .main');
    await expect.poll(() => page.textContent('.trial .warning')).toContain('longer than two million');
  });

  it('shows a long text bit by bit, and any mention of an actor', async () => {
    await open();
    await page.click('.try');
    await page.waitForSelector('.trial textarea');
    await setText(`${'Es war einmal in Berlin. '.repeat(4000)}Zuletzt kam Barham Salih.`);
    await page.click('.trial .main');
    await page.waitForSelector('.trial .reading .more');
    await expect.poll(() => marks().count()).toBeLessThan(2000);
    await page.click('.trial .cast .cell:has-text("Barham Salih")');
    await expect.poll(() => page.textContent('.trial [aria-pressed="true"]')).toBe('Barham Salih');
    const inside = await page.locator('.trial [aria-pressed="true"]').boundingBox();
    expect(inside?.y).toBeGreaterThan(100);
    expect(inside?.y).toBeLessThan(780);
  });

  it('says when the lists of names cannot be loaded, and tries again', async () => {
    await open();
    await page.context().route('**/knowledge/de.words.bin', (route) => route.fulfill({ status: 404 }));
    await tryText(TEXT, '.trial .warning');
    await expect.poll(() => page.textContent('.trial .warning')).toContain('could not be loaded');
    await page.context().unroute('**/knowledge/de.words.bin');
    await page.click('.trial .main');
    await page.waitForSelector('.trial .reading mark');
  });

  it('asks nothing of any other machine and tells the text to nobody', async () => {
    await open();
    await tryText(TEXT);
    const others = requests.filter((url) => !url.startsWith(served.address) && !url.startsWith('data:'));
    expect(others).toEqual([]);
    expect(requests.filter((url) => url.includes('Merkel'))).toEqual([]);
  });

  it.each([
    ['wide', {}],
    ['narrow', { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true }],
    ['dark', { colorScheme: 'dark', locale: 'de-DE' }],
  ] as const)('is accessible and fits: %s', async (_, options) => {
    await open(options);
    await page.click('.try');
    await page.waitForSelector('.trial textarea');
    await expectAccessible(page);
    await page.fill('.trial textarea', TEXT);
    await page.click('.trial .main');
    await marks().first().click();
    await expectAccessible(page);
    const wide = await page.evaluate(
      () => [...document.querySelectorAll('.trial *')].filter((one) => one.scrollWidth > innerWidth).length,
    );
    expect(wide).toBe(0);
  });
});

async function setText(text: string): Promise<void> {
  await page.locator('.trial textarea').evaluate((field, value) => {
    (field as HTMLTextAreaElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

it('loads nothing of it before it is asked for', async () => {
  await open();
  await page.waitForTimeout(300);
  expect(requests.filter((url) => /knowledge|dialog|worker/.test(url))).toEqual([]);
});
