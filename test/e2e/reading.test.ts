/** Reading whole articles: by mouse, by keys alone, by finger; hostile titles and addresses do nothing. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFixture } from '../viewer/fixture.ts';
import { expectFlawless, openBySearch, selection } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

describe('reading the sample', () => {
  const { open } = visitsOf({ folder: resolve('graph') });

  it('leads from a sentence to its article, its names, their reasons, and back', async () => {
    const page = await open();
    await openBySearch(page, 'merkel');
    await page.click('.title-link >> nth=0');
    await page.waitForSelector('.reading mark');
    await expect.poll(async () => (await selection(page))?.is).toBe('article');
    const title = await page.textContent('.panel h2');
    await expect.poll(() => page.textContent('.panel .aside >> nth=0')).toMatch(/\d{4}/);
    await expect.poll(() => page.getAttribute('.panel-head a', 'href')).toMatch(/^https:/);
    await page.click('.reading mark >> nth=0');
    await page.waitForSelector('.mark-card .reasons');
    await page.click('.mark-card summary:text("Mend")');
    await page.waitForSelector('.mark-card .desk');
    await expectFlawless(page);
    await page.click('.mark-card .who button');
    await page.waitForSelector('.neighbour');
    await page.goBack();
    await expect.poll(() => page.textContent('.panel h2')).toBe(title);
    await page.click('.back');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Angela Merkel');
  });

  it('shows in the picture whom an article names, and lets nobody else stand out', async () => {
    const page = await open();
    await openBySearch(page, 'merkel');
    await page.click('.title-link >> nth=0');
    await page.waitForSelector('.reading mark');
    const shown = await page.locator('.reading-cast [data-outside="false"]').count();
    await expect.poll(() => page.textContent('.panel section .aside >> nth=0')).toContain(`${shown} of`);
    const inSight = async () => {
      const panel = await page.locator('.panel').boundingBox();
      const labels = await page.locator('.reading-cast [data-outside="false"]').allTextContents();
      const places = await page.evaluate(
        (names) =>
          names.map((name) => {
            const wanted = name.trim().replace(/ \d+$/, '');
            const key = window.__dramatis?.graph.findNode((_, { label }) => label === wanted);
            return key === undefined ? null : window.__dramatis?.viewport(key);
          }),
        labels,
      );
      return places.every((place) => place && place.x > 0 && place.x < (panel?.x ?? 0) && place.y > 0);
    };
    await expect.poll(inSight).toBe(true);
  });

  it('needs no mouse', async () => {
    const page = await open();
    await openBySearch(page, 'merkel');
    await page.focus('.title-link >> nth=0');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reading mark');
    const isAtName = () => page.evaluate(() => document.activeElement?.matches('[data-mark]'));
    for (let stop = 0; stop < 60 && !(await isAtName()); stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.mark-card .reasons');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded')))
      .toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Angela Merkel');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.panel').count()).toBe(0);
  });

  it('has room on a phone', async () => {
    const page = await open('', PHONE);
    await page.tap('#search');
    await page.keyboard.type('merkel');
    await page.tap('[role="option"] >> nth=0');
    await page.tap('.title-link >> nth=0');
    await page.tap('.reading mark >> nth=0');
    await page.waitForSelector('.mark-card .reasons');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
    await page.tap('.back');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Angela Merkel');
  });
});

describe('hostile articles', () => {
  const { open } = visitsOf(createFixture());

  /** Names, title and address that would do harm, and an id. */
  const HOSTILE = ['2020/01/artikel-1', '2020/01/artikel-2', '2020/01/artikel-3', '__proto__'];

  it.each(HOSTILE)('%s is text and no more', async (id) => {
    const page = await open(`#${new URLSearchParams({ article: id })}`);
    await page.waitForSelector('.reading mark');
    for (const link of await page
      .locator('.panel a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
      expect(link).toMatch(/^https:/);
    await expect.poll(() => page.locator('.panel script, .panel img').count()).toBe(0);
  });
});
