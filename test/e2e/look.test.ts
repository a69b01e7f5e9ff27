/** Sizes and colours by other attributes: chosen, told by the legend and aloud, kept in the address. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { colourAt, expectFlawless, placeOf } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

const TRUMP = 'e:people-usa/donald-trump';
const COLOUR = '.look-part:nth-of-type(2) select';
const { open } = visitsOf({ folder: resolve('graph') });

const colours = (page: Page) =>
  page.locator('.look-keys circle').evaluateAll((all) => all.map((one) => one.getAttribute('fill')));
const hex = (channels: readonly number[]) =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

describe('the look', () => {
  it('is chosen by keys alone: marks have the colours of the legend, and the address leads back', async () => {
    const page = await open();
    await page.focus('.look summary');
    await page.keyboard.press('Enter');
    await page.focus(COLOUR);
    const options = await page
      .locator(`${COLOUR} option`)
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    for (let step = options.indexOf('PageRank'); step > 0; step -= 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.url()).toContain('colour=pagerank');
    await expect.poll(() => page.textContent('.look-keys figcaption')).toBe('Colour of marks: PageRank');
    const shown = await colours(page);
    expect(new Set(shown).size).toBe(5);
    await expect.poll(async () => hex(await colourAt(page, await placeOf(page, TRUMP)))).toBe(shown.at(-1));
    await page.reload();
    await expect.poll(() => colours(page)).toEqual(shown);
    expect(await page.inputValue(COLOUR)).toBe('pagerank');
    await page.click('.reset');
    await expect.poll(() => page.locator('.look-keys').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => colours(page)).toEqual(shown);
  });

  it('is told by the picture and by every actor, and is a column of the table', async () => {
    const page = await open('#size=betweenness&colour=first&line=relations');
    await expect
      .poll(() => page.getAttribute('.stage', 'aria-label'))
      .toContain('Size of marks: Betweenness; Colour of marks: First named; Colour of lines: What is stated');
    await page.focus('.stage');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('p.unseen[aria-live]').last().textContent())
      .toMatch(/Betweenness: /);
    await page.click('.views button >> nth=1');
    await expect.poll(() => page.textContent('thead')).toContain('Betweenness');
  });

  it('has no fault in both themes and both languages, and its swatches stay in forced colours', async () => {
    const page = await open('#size=pagerank&colour=community&width=npmi&line=relations');
    await page.waitForSelector('.look-keys circle');
    await expectFlawless(page);
    await page.emulateMedia({ forcedColors: 'active' });
    const kept = await page
      .locator('.swatch')
      .first()
      .evaluate((one) => getComputedStyle(one).forcedColorAdjust);
    expect(kept).toBe('none');
  });

  it('has room and large targets on a phone', async () => {
    const page = await open('#colour=last', PHONE);
    await page.tap('.filters-button');
    await page.waitForSelector('.look-keys circle');
    const box = await page.locator('.look-part select').first().boundingBox();
    expect(box && box.height >= 44 && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  });
});
