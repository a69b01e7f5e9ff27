/** The bar at the top has room in windows of every width, in both languages of the page. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, visitsOf } from './visits.ts';

/** Their tops and heights. */
const boxesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { top, height } = one.getBoundingClientRect();
      return { top, height };
    }),
  );

/** The usual ones, and both sides of each width at which the bar changes. */
const WIDTHS = [360, 380, 381, 390, 420, 421, 820, 821, 1000, 1140, 1141, 1280, 1440, 1560, 1561, 1700];

describe.each(['de-DE', 'en-US'])('in %s', (locale) => {
  const { open } = visitsOf({ folder: resolve('graph') });

  it('nothing of the bar is cut off', async () => {
    const page = await open('', { locale });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const needed = () =>
        page.evaluate(() => {
          const ends = [...document.querySelectorAll('.top *')].map(
            (one) => one.getBoundingClientRect().right,
          );
          return Math.max(document.documentElement.scrollWidth, ...ends);
        });
      await expect.poll(needed, { message: `at ${width} px` }).toBeLessThanOrEqual(width);
    }
  });

  it('nothing among the filters is wider than their place', async () => {
    const page = await open('', { locale });
    await page.click('.choose summary');
    await page.click('.chooser li .only');
    await page.waitForSelector('.chips li');
    const hidden = () => page.$eval('.filters', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await hidden()).toBe(0);
  });

  it('magnified to twice its size, what is read and the way back have all the height', async () => {
    const page = await open('', { viewport: { width: 640, height: 360 }, locale });
    await page.fill('#search', 'merkel');
    await page.click('[role="option"]');
    await page.waitForSelector('.panel h2');
    const [panel, top] = [await boxesOf(page, '.panel'), await boxesOf(page, '.top')];
    expect(panel[0]?.top).toBe(top[0]?.height);
    expect(panel[0]?.height).toBe(360 - (top[0]?.height ?? 0));
    await page.click('.choices button');
    await page.click('.panel .close');
    await page.click('.around > button');
    await page.click('.tools > button:not(.filters-button)');
    await page.waitForSelector('dialog textarea:focus');
    expect(await page.isVisible('dialog .close')).toBe(true);
    const [close] = await boxesOf(page, 'dialog .close');
    expect(close?.top).toBeGreaterThanOrEqual(0);
  });

  it('on the narrowest phone all tools stand in one line, and fingers find room', async () => {
    const page = await open('', { ...PHONE, viewport: { width: 360, height: 760 }, locale });
    const tools = await boxesOf(page, '.tools > button, .tools .menu > button');
    expect(new Set(tools.map(({ top }) => Math.round(top))).size).toBe(1);
    const all = [...tools, ...(await boxesOf(page, '.views button, .zoom button, .search input'))];
    expect(all.length).toBeGreaterThan(12);
    expect(Math.min(...all.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
  });
});
