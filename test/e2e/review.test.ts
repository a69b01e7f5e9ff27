/** Suggestions are gone through by keys alone and by finger; what was decided is kept, shown, and not asked again. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectFaultless } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

const { open } = visitsOf({ folder: resolve('graph') });

const keptFile = (page: Page) => page.evaluate(() => localStorage.getItem('dramatis.corrections') ?? '');
const place = (page: Page) => page.textContent('.review .asked > p');
const actors = (page: Page) => page.textContent('.review .doubted');

async function openReview(page: Page): Promise<void> {
  await page.click('.tools button[aria-haspopup="dialog"] >> nth=1');
  await page.waitForSelector('.review blockquote mark');
}

it('by keys alone: decides, skips, takes back, and shows what was decided', async () => {
  const page = await open();
  await page.focus('.tools button[aria-haspopup="dialog"] >> nth=1');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.review blockquote mark');
  const first = await actors(page);
  expect(await place(page)).toMatch(/^1 of \d+ · the program is unsure · \d+ articles? to mend$/);
  await page.keyboard.press('n');
  await expect.poll(() => place(page)).toMatch(/^2 of/);
  expect(await keptFile(page)).toMatch(/^- ignore: .+ \((person|organization|place)\)$/m);
  await page.keyboard.press('k');
  await expect.poll(() => place(page)).toMatch(/^3 of/);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect.poll(() => place(page)).toMatch(/^1 of/);
  await expect.poll(() => keptFile(page)).not.toContain('ignore');
  await page.keyboard.press('n');
  await expect.poll(() => place(page)).toMatch(/^2 of/);
  const before = await page.evaluate(() => window.__dramatis?.graph.order ?? 0);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.review', { state: 'detached' });
  await expect.poll(() => page.evaluate(() => window.__dramatis?.graph.order ?? 0)).toBe(before - 1);
  await page.reload();
  await openReview(page);
  expect(await actors(page)).not.toBe(first);
});

it('goes through one sort alone, and says where nothing is left', async () => {
  const page = await open();
  await openReview(page);
  await expectFaultless(page);
  await page.selectOption('.review select', { index: 1 });
  await page.waitForSelector('.review blockquote mark');
  const count = Number((await place(page))?.split(' ')[2]);
  for (let turn = 0; turn < count; turn += 1) await page.click('.review .keys button:has-text("skip")');
  await expect.poll(() => page.textContent('.review')).toContain('Nothing is left to decide.');
  await page.click('.review .keys button:has-text("undo")');
  await page.waitForSelector('.review blockquote mark');
});

it('has no fault that axe finds in dark colours and German either', async () => {
  const page = await open('', { colorScheme: 'dark', locale: 'de-DE' });
  await openReview(page);
  await expectFaultless(page);
});

it('judges a sample by keys alone, says the precision, and goes on after a reload', async () => {
  const page = await open();
  await openReview(page);
  await page.click('.review .views button >> nth=1');
  await page.waitForSelector('.review blockquote mark');
  await page.keyboard.press('y');
  await expect.poll(() => page.textContent('.review .report')).toContain('1 of 1');
  await expect.poll(() => place(page)).toMatch(/^2 of/);
  await page.keyboard.press('n');
  await expect.poll(() => page.textContent('.review .report')).toContain('1 of 2');
  await page.keyboard.press('u');
  await expect.poll(() => page.textContent('.review .report')).toContain('1 of 1');
  await page.waitForSelector('.review blockquote mark');
  await expectFaultless(page);
  await page.reload();
  await openReview(page);
  await page.click('.review .views button >> nth=1');
  await expect.poll(() => page.textContent('.review .report')).toContain('1 of 1');
  await expect.poll(() => place(page)).toMatch(/^2 of/);
});

it('by finger on a phone: buttons are large enough, and stay in sight', async () => {
  const page = await open('', PHONE);
  await openReview(page);
  const button = page.locator('.review .keys button').first();
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  await button.tap();
  await expect.poll(() => place(page)).toMatch(/^2 of/);
});
