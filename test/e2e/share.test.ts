/** Sharing what is seen: the title, the link, with and without the clipboard, by mouse, keys and finger. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectFlawless, openBySearch } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

describe('sharing the sample', () => {
  const { open, site } = visitsOf({ folder: resolve('graph') });

  it('names in the title what is seen, step by step, also on the way back', async () => {
    const page = await open();
    await openBySearch(page, 'merkel');
    await expect.poll(() => page.title()).toMatch(/^Angela Merkel · .*dramatis$/);
    await page.click('.neighbour >> nth=0');
    await expect.poll(() => page.title()).toMatch(/Angela Merkel.* – |– Angela Merkel/);
    await page.click('.close');
    await page.click('.views button:text("Articles")');
    await expect.poll(() => page.title()).toMatch(/^Articles · /);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.title()).toMatch(/^Angela Merkel · /);
  });

  it('copies a link that opens the same view elsewhere', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site().address });
    await openBySearch(page, 'merkel');
    await page.click('.tools .menu > button:text("Share")');
    await page.click('.share .copy');
    await expect.poll(() => page.textContent('.share [role="status"]')).toContain('copied');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const other = await open(address.replace(site().address, ''));
    await expect.poll(() => other.textContent('.panel h2')).toBe('Angela Merkel');
    await expectFlawless(page);
  });

  it('needs no mouse, and closes with Escape', async () => {
    const page = await open();
    await page.focus('.tools .menu > button:text("Share")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.share .copy');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.share [role="status"]')).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.share').count()).toBe(0);
  });

  it('shows the address on a phone that does not let it copy', async () => {
    const page = await open('', PHONE);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.tap('.tools .menu > button:text("Share")');
    await page.tap('.share .copy');
    await expect.poll(() => page.inputValue('.share input[readonly]')).toContain(site().address);
    const box = await page.locator('.share input[readonly]').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  });
});
