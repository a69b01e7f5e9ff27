/** Notes and saved views: written, found, kept, taken along, by mouse, by keys alone, by finger. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectFlawless, openBySearch } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

const SHARE = '.tools .menu > button:text("Share")';
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('dramatis.notes'));

describe('notes on the sample', () => {
  const { open, site } = visitsOf({ folder: resolve('graph') });

  it('are written on actors, links and articles, and found by their words', async () => {
    const page = await open();
    await openBySearch(page, 'merkel');
    await page.click('.notes summary');
    await page.fill('.note-writing textarea', 'Ask for the minutes.');
    await page.click('.note-writing button');
    await expect.poll(() => page.textContent('.note-text')).toBe('Ask for the minutes.');
    await expectFlawless(page);
    await page.click('.neighbour >> nth=0');
    await page.click('.notes summary');
    await page.fill('.note-writing textarea', 'Together only once?');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => kept(page)).toContain('- note: Together only once?\n  link: [');
    await page.click('.title-link >> nth=0');
    await page.waitForSelector('.reading mark');
    await page.click('.notes summary');
    await page.fill('.note-writing textarea', '<img src=x onerror=alert(1)>');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.textContent('.note-text')).toBe('<img src=x onerror=alert(1)>');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.reading', { state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('.panel'));
    await page.keyboard.press('/');
    await page.keyboard.type('minutes');
    await page.waitForSelector('[role="option"]:has-text("Ask for the minutes.")');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Angela Merkel');
    await expect.poll(() => page.textContent('.notes .count')).toBe('1');
  });

  it('are there again at the next visit, in the file that can be taken along', async () => {
    const page = await open();
    await page.evaluate(() =>
      localStorage.setItem('dramatis.notes', '# Mine.\n- note: Ask.\n  actor: Angela Merkel\n- frob: x\n'),
    );
    await page.goto(`${site().address}?again`);
    await expect.poll(() => page.textContent('.notices')).toContain('notes.yaml:4');
    await openBySearch(page, 'merkel');
    await expect.poll(() => page.textContent('.note-text')).toBe('Ask.');
    await page.click(SHARE);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.share button:text("Save notes.yaml")'),
    ]);
    expect(file.suggestedFilename()).toBe('notes.yaml');
  });

  it('views are saved and opened by keys alone, and Back undoes', async () => {
    const page = await open();
    await openBySearch(page, 'merkel');
    await page.focus(SHARE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.views-saved input');
    await page.focus('.views-saved input');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('The chancellor');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.views-saved li button:text("The chancellor")');
    await expectFlawless(page);
    await page.focus(SHARE);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.panel').count()).toBe(0);
    await page.focus(SHARE);
    await page.keyboard.press('Enter');
    await page.focus('.views-saved li button >> nth=0');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Angela Merkel');
    await expect.poll(() => page.locator('.share').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator('.panel').count()).toBe(0);
  });

  it('have room on a phone', async () => {
    const page = await open('', PHONE);
    await page.tap('#search');
    await page.keyboard.type('merkel');
    await page.tap('[role="option"] >> nth=0');
    await page.tap('.notes summary');
    await page.fill('.note-writing textarea', 'Ask.');
    await page.tap('.note-writing button');
    await expect.poll(() => page.textContent('.note-text')).toBe('Ask.');
    const box = await page.locator('.note-writing textarea').boundingBox();
    expect(box && box.width > 250 && box.x + box.width <= 390).toBe(true);
  });
});
