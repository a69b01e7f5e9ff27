/** What has changed since the graph before, and governments apart from their places. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectFlawless, openBySearch } from './reader.ts';
import { visitsOf } from './visits.ts';

const CHANGES = '.changes-button';

describe('the sample', () => {
  const { open } = visitsOf({ folder: resolve('graph') });

  it('says that nothing has changed, by keys alone', async () => {
    const page = await open();
    await page.focus(CHANGES);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.changes [role="status"]')).toMatch(/^Nothing has changed/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('changes-button');
  });

  it('leads to what has changed and to the articles that did it', async () => {
    const page = await open();
    const { graph, ...nothing } = JSON.parse(readFileSync('graph/changes.json', 'utf8'));
    const change = { ids: ['e:countries/iran'], names: ['Iran'], before: 30, after: 35, because: ['x.txt'] };
    const actors = {
      ...nothing.actors,
      counts: { ...nothing.actors.counts, stronger: 1 },
      stronger: [change],
    };
    await page.route('**/changes.json', (route) => route.fulfill({ json: { ...nothing, graph, actors } }));
    await page.click(CHANGES);
    await page.waitForSelector('.changes li:has-text("30 → 35 articles")');
    await expectAccessible(page);
    await page.click('.changes li button:text("Iran")');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Iran');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('counts governments apart, keeps that in the address, and marks their names', async () => {
    const page = await open();
    await page.click('.governments input');
    await expect.poll(() => page.url()).toContain('governments=apart');
    await openBySearch(page, 'iran (gov');
    await page.waitForSelector('.panel mark');
    const marked = await page.locator('.panel mark').allTextContents();
    expect(marked.some((name) => /Teheran|Iran/.test(name))).toBe(true);
    await expectFlawless(page);
    await page.reload();
    await expect.poll(() => page.isChecked('.governments input')).toBe(true);
    await expect.poll(() => page.textContent('.panel h2')).toBe('Iran (government)');
    await page.click('.governments input');
    await expect.poll(() => page.url()).not.toContain('governments');
  });
});
