/** Choosing articles by time and source in a real browser, by mouse, keyboard and finger, on the sample graph. */
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatDate } from '../../src/viewer/i18n/numbers.ts';
import { emptyFolder } from '../empty-folder.ts';
import { CHROMIUM_FLAGS, chromiumPath, PATIENCE } from './chromium.ts';
import { expectAccessible, visible } from './reader.ts';
import { type Site, startSite } from './site.ts';

const folder = emptyFolder(afterAll);
const { attributes } = JSON.parse(readFileSync('graph/graph.json', 'utf8')) as {
  attributes: { articles: Record<string, { date?: string; source?: string; language?: string }> };
};
const articles = Object.values(attributes.articles);
const dates = articles.flatMap(({ date }) => date ?? []).sort();
const first = dates[0]?.slice(0, 7) ?? '';

let site: Site;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  site = await startSite(folder, { folder: 'graph' });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  await page.context().close();
  expect(faults.splice(0)).toEqual([]);
});

async function open(hash = '', options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  await page.goto(site.address + hash);
  await page.waitForFunction(() => (window.__dramatis?.labels().length ?? 0) > 0);
}

const chosen = () => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).toString());
const count = () => page.textContent('.chosen h2 .count');
const openTimeline = async () => {
  await page.click('[aria-controls="timeline"]');
  await page.waitForSelector('.brush');
};
const inMonths = (from: string, to: string) =>
  articles.filter(({ date = '' }) => date !== '' && date.slice(0, 7) >= from && date.slice(0, 7) <= to)
    .length;

/** Waits until something stays as it is for a while: the picture has found its place on the smaller stage. */
async function atRest<T>(ask: () => Promise<T>): Promise<void> {
  const seen: string[] = [];
  const stays = async () => {
    seen.push(JSON.stringify(await ask()));
    return seen.length > 5 && seen.slice(-5).every((one) => one === seen.at(-1));
  };
  await expect.poll(stays, { interval: 1000 }).toBe(true);
}

/** The middle of a bar, as a share of the timeline. */
async function bar(share: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.brush').boundingBox();
  if (!box) throw new Error('there is no timeline');
  return { x: box.x + share * box.width, y: box.y + box.height / 2 };
}

describe('the timeline', () => {
  it('is drawn over with the mouse; the picture follows, and Back takes it back', async () => {
    await open();
    await openTimeline();
    await atRest(() => visible(page));
    const before = await visible(page);
    await expect.poll(() => page.locator('.end').count()).toBe(2);
    const [from, to] = [await bar(0.3), await bar(0.5)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    const drawn = await visible(page);
    expect(drawn).toEqual(before);
    await page.mouse.up();
    await expect.poll(chosen).toMatch(/from=\d{4}-\d\d&to=\d{4}-\d\d/);
    const { from: a = '', to: b = '' } = Object.fromEntries(new URLSearchParams(await chosen()));
    await expect.poll(count).toBe(`${inMonths(a, b)}/${articles.length}`);
    expect((await visible(page)).nodes).not.toEqual(before.nodes);
    await page.goBack();
    await expect.poll(() => visible(page)).toEqual(before);
    await expect.poll(count).toBe(String(articles.length));
  });

  it('is moved by the keyboard alone, and says where it is', async () => {
    await open();
    await page.focus('[aria-controls="timeline"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.end[data-end="end"]');
    await page.focus('.end[data-end="end"]');
    await page.keyboard.press('Home');
    await expect.poll(chosen).toBe(`to=${first}`);
    await expect.poll(count).toBe(`${inMonths(first, first)}/${articles.length}`);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getAttribute('.end[data-end="end"]', 'aria-valuenow')).toBe('1');
    await page.focus('.timeline .close');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Timeline');
  });

  it('is moved by a finger on a phone', async () => {
    await open('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.tap('.filters-button');
    await page.tap('[aria-controls="timeline"]');
    await page.waitForSelector('.brush');
    const at = await bar(0.5);
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(chosen).toMatch(/^from=(\d{4}-\d\d)&to=\1$/);
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll('.time-head button')].map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(44);
  });

  it('plays, while nobody moves, and stops where it is', async () => {
    await open();
    await openTimeline();
    const places = () =>
      page.evaluate(() =>
        window.__dramatis
          ?.visible()
          .nodes.slice(0, 9)
          .map((key) => window.__dramatis?.viewport(key)),
      );
    await atRest(places);
    const before = await places();
    await page.click('.play');
    await expect.poll(() => page.getAttribute('.end[data-end="start"]', 'aria-valuenow')).toBe('2');
    expect(await places()).toEqual(before);
    await page.click('.play');
    await expect.poll(chosen).toMatch(/from=.*&to=/);
  });

  it('comes with an address, in German and in the dark, for everybody', async () => {
    await open(`#from=${first}&to=${first}`, { locale: 'de-DE', colorScheme: 'dark' });
    await page.waitForSelector('.timeline .said');
    await expect.poll(() => page.textContent('.presets')).toContain('Letzter Monat');
    await expect.poll(() => page.textContent('.chips')).toContain(`Von ${formatDate(first, 'de')}`);
    await expectAccessible(page);
  });
});

describe('sources and windows', () => {
  it('are chosen with their counts, and taken back', async () => {
    await open();
    await page.click('.choose summary');
    const source = page.locator('.chooser li >> nth=0');
    const name = (await source.locator('.name').textContent())?.trim() ?? '';
    const own = articles.filter((one) => one.source === name).length;
    await expect.poll(() => source.locator('.count').textContent()).toBe(String(own));
    await source.locator('.only').click();
    await expect.poll(count).toBe(`${own}/${articles.length}`);
    await expectAccessible(page);
    await page.click('.chips button');
    await expect.poll(count).toBe(String(articles.length));
    const before = (await visible(page)).edges.length;
    await page.click('text=an article');
    await expect.poll(chosen).toBe('window=article');
    await expect.poll(async () => (await visible(page)).edges.length).not.toBe(before);
  });

  it('of a graph without occurrences are not offered, and an address that chooses says so', async () => {
    site.serve(readFileSync('graph/graph.json', 'utf8'));
    await open('#from=2020');
    await page.waitForSelector('text=published without occurrences.bin');
    await expect.poll(() => page.locator('.choose').count()).toBe(0);
    site.serve({ folder: 'graph' });
  });
});
