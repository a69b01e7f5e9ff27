/** Adding articles in the page: pasted, dropped, kept, taken back; and saved among the articles where the program serves the page. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/serve/serve.ts';
import { emptyFolder } from '../empty-folder.ts';
import { expectFlawless, visible } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

const TEXT =
  'Chancellor Angela Merkel met the envoy Otto Quandorf in Baghdad. Quandorf praised Merkel and Mustafa al-Kadhimi.';

describe('adding to the sample', () => {
  const { open, site, mayVisit } = visitsOf({ folder: resolve('graph') });
  const servers: Served[] = [];
  afterAll(() => Promise.all(servers.map(({ close }) => close())));
  const corpus = emptyFolder(afterAll);

  const served = async () => {
    mkdirSync(corpus, { recursive: true });
    servers.push(await serve(site().folder, resolve('graph'), 0, { corpus }));
    return servers.at(-1)?.address ?? '';
  };

  it('saves a text among the articles, where the program serves the page', async () => {
    const page = await open();
    const address = await served();
    mayVisit(address);
    await page.goto(address);
    await page.click('.try');
    await page.fill('dialog textarea', TEXT);
    await page.click('.give button:text("Save among the articles")');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    const file = join(corpus, 'articles/added/chancellor-angela-merkel-met-the-envoy.txt');
    await expect.poll(() => readFileSync(file, 'utf8')).toBe(TEXT);
  });

  it('a list of files that cannot be read is told', async () => {
    const page = await open();
    await page.click('.try');
    await page.setInputFiles('.give input[type=file]', {
      name: 'a.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.textContent('.notices')).toContain('a.pdf');
  });

  it('shows again what the browser has kept, marks what is new, and takes it back', async () => {
    const page = await open();
    const { ADDITION, QUANDORF } = await import('../viewer/add/made.ts');
    await page.evaluate((kept) => localStorage.setItem('dramatis.added', kept), JSON.stringify([ADDITION]));
    await page.goto(`${site().address}?again#actor=${encodeURIComponent(QUANDORF)}`);
    await expect.poll(() => page.textContent('.panel h2')).toBe('Otto Quandorfnew');
    await expect.poll(() => page.textContent('.panel .title-link')).toContain('Das Treffen');
    await expectFlawless(page);
    await page.focus('.added button');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.added').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('dramatis.added'))).toBeNull();
  });

  it('counts what was added on the timeline, alone at its end', async () => {
    const page = await open();
    const { ADDITION, QUANDORF } = await import('../viewer/add/made.ts');
    const later = JSON.stringify([{ ...ADDITION, date: '2031-05-02' }]);
    await page.evaluate((kept) => localStorage.setItem('dramatis.added', kept), later);
    await page.goto(`${site().address}?again`);
    await page.click('[aria-controls="timeline"]');
    await page.focus('.end[data-end="start"]');
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('from=2031');
    await expect.poll(() => page.textContent('.chosen h2 .count')).toMatch(/^1\/\d+$/);
    await expect.poll(async () => (await visible(page)).nodes).toEqual([QUANDORF]);
  });

  it('has room on a phone', async () => {
    const page = await open('', PHONE);
    await page.tap('.try');
    await page.waitForSelector('.give button');
    const box = await page.locator('.give').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  });
});
