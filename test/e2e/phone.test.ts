/** On a phone every panel is whole: nothing beyond the window, and all that is pressed is as broad as a finger. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, visitsOf } from './visits.ts';

/** As high as Apple and WCAG 2.2 (AAA) ask, in CSS pixels. */
const FINGER = 44;

/** What is too low for a finger, and what lies beyond the sides of the window; links within texts are as high as these. */
const faultsIn = (page: Page) =>
  page.evaluate((finger) => {
    const faults: string[] = [];
    for (const one of document.querySelectorAll(
      'button, select, summary, [role="option"], label:has(input)',
    )) {
      const { left, right, width, height } = one.getBoundingClientRect();
      if (width === 0 || getComputedStyle(one).visibility === 'hidden') continue;
      const name = `${one.tagName}.${one.className} ${one.textContent?.slice(0, 20)}`;
      if (height < finger - 0.5) faults.push(`${name}: ${height} px high`);
      const scrolls = one.closest('.tables') !== null;
      if (!scrolls && (left < -1 || right > innerWidth + 1)) faults.push(`${name}: from ${left} to ${right}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the window scrolls sideways');
    return faults;
  }, FINGER);

const press = (page: Page, selector: string) => page.locator(selector).first().tap();

/** How each panel is opened, and what shows that it is there. */
const PANELS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  search: async (page) => {
    await press(page, '#search');
    await page.keyboard.type('merkel');
    await page.waitForSelector('[role="option"]');
  },
  actor: async (page) => {
    await PANELS.search?.(page);
    await press(page, '[role="option"]');
    await page.waitForSelector('.panel mark');
    await press(page, '.mend > summary');
    await page.waitForSelector('.desk');
  },
  link: async (page) => {
    await PANELS.actor?.(page);
    await press(page, '.neighbour');
    await page.waitForSelector('.ends');
  },
  reading: async (page) => {
    await PANELS.actor?.(page);
    await press(page, '.title-link');
    await page.waitForSelector('.reading mark');
  },
  filters: async (page) => {
    await press(page, '.filters-button');
    await press(page, '.choose summary');
    await page.waitForSelector('.chooser li');
  },
  timeline: async (page) => {
    await press(page, '.filters-button');
    await press(page, '[aria-controls="timeline"]');
    await page.waitForSelector('.presets');
  },
  export: async (page) => {
    await press(page, '.tools .menu > button');
    await page.waitForSelector('.exports button');
  },
  help: async (page) => {
    await press(page, '.tools > button:last-child');
    await page.waitForSelector('dialog[open] kbd');
  },
  add: async (page) => {
    await press(page, '.try');
    await page.waitForSelector('dialog textarea');
  },
  links: async (page) => {
    await press(page, '.views button:nth-child(3)');
    await page.waitForSelector('td');
  },
};

/** German has the longer words. */
const locale = 'de-DE';

describe('on a phone', () => {
  const { open, site } = visitsOf({ folder: resolve('graph') });

  it.each(Object.entries(PANELS))('%s is whole', async (_, show) => {
    const page = await open('', { ...PHONE, locale });
    await show(page);
    await expect.poll(() => faultsIn(page)).toEqual([]);
  });

  it('the sign of a live page stands before the search', async () => {
    site().setLive(true);
    const page = await open('', { ...PHONE, locale });
    await page.waitForSelector('.live');
    site().setLive(false);
    const middle = (selector: string) =>
      page.locator(selector).evaluate((one) => {
        const { top, height, right } = one.getBoundingClientRect();
        return { y: top + height / 2, right };
      });
    const [sign, search] = [await middle('.live'), await middle('.search')];
    expect(Math.abs(sign.y - search.y)).toBeLessThan(3);
    expect(sign.right).toBeLessThan(search.right);
  });
});
