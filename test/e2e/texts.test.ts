/** Searching the texts of the articles: by mouse, by keys, by finger. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, selection } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

describe('the texts of the sample', () => {
  const { open } = visitsOf({ folder: resolve('graph') });

  it('are searched from the box of search, and answer with articles and sentences', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('drohne');
    await page.waitForSelector('[role="option"]:has-text("Search the texts")');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.text-results blockquote');
    await expect
      .poll(() => page.textContent('.text-results [role="status"]'))
      .toMatch(/^\d+ articles? found/);
    for (const sentence of await page.locator('.text-results blockquote').allTextContents())
      expect(sentence.toLowerCase()).toContain('drohne');
    await page.click('.text-results .title-link >> nth=0');
    await page.waitForSelector('.reading mark');
    expect((await selection(page))?.is).toBe('article');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('have no fault, and close with Escape', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('qqqq');
    await page.waitForSelector('.hits .none');
    await page.waitForSelector('[role="option"]:has-text("Search the texts")');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.text-results [role="status"]')).toContain('0 articles found');
    await page.fill('.text-results input', '"in Bagdad"');
    await page.waitForSelector('.text-results blockquote');
    for (const sentence of await page.locator('.text-results blockquote').allTextContents())
      expect(sentence).toMatch(/in Bagdad/i);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  it('have room on a phone', async () => {
    const page = await open('', PHONE);
    await page.tap('#search');
    await page.keyboard.type('parlament');
    await page.tap('[role="option"]:has-text("Search the texts")');
    await page.waitForSelector('.text-results blockquote');
    const box = await page.locator('.text-results').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  });
});
