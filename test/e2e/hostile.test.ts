/** Names, titles, sources, addresses and texts of which each tries something: in every view they are text, and nothing else happens. */
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { ACTORS, actorId, attempt, writeHostileGraph } from './hostile-graph.ts';
import { visible } from './reader.ts';
import { visitsOf } from './visits.ts';

declare global {
  interface Window {
    /** What was run that should not have been, and what the policy had to forbid. */
    readonly noted?: string[];
  }
}

const graph = emptyFolder(afterAll);
writeHostileGraph(graph);
// Every page that is opened must ask for nothing elsewhere, and raise no error, dialog or complaint about the policy.
const { open, site } = visitsOf({ folder: graph });

function noteAll(): void {
  const noted: string[] = [];
  Object.assign(window, { noted, hit: (number: number) => noted.push(`run ${number}`) });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    noted.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** Opens an address in a page that notes from its beginning. */
async function enter(hash = ''): Promise<Page> {
  const page = await open();
  await page.addInitScript(noteAll);
  await page.goto(`${site().address}?noted${hash}`);
  await page.waitForFunction(
    () => (window.__dramatis?.labels().length ?? 0) > 0 || document.querySelector('table'),
  );
  return page;
}

const expectPeace = async (page: Page) => expect(await page.evaluate(() => window.noted)).toEqual([]);
const actor = (number: number) => `#actor=${encodeURIComponent(actorId(number))}`;
const both = `#${[0, 1].map((i) => `actor=${encodeURIComponent(actorId(i))}`).join('&')}`;

it('are several hundred, each its own, and all reach the page as they are', async () => {
  const page = await enter();
  const labels = await page.evaluate(
    () => window.__dramatis?.graph.mapNodes((_, { label }) => String(label)) ?? [],
  );
  expect(new Set(labels).size).toBe(ACTORS);
  expect(labels).toContain(attempt(1));
  expect((await visible(page)).nodes.length).toBeGreaterThan(200);
  await expectPeace(page);
});

it('in panels, evidence, reading view and reasons', async () => {
  const page = await enter(actor(0));
  for (let number = 0; number < 30; number += 1) {
    await page.evaluate((hash) => location.assign(hash), actor(number));
    await expect.poll(() => page.textContent('.panel h2')).toContain(attempt(number));
    await page.waitForSelector('.panel mark');
  }
  expect(await page.locator('.panel a[href^="javascript:"], .panel a[href^="data:"]').count()).toBe(0);
  await page.click('.why summary >> nth=0');
  await page.click('.title-link >> nth=0');
  await page.waitForSelector('.reading mark');
  expect(await page.locator('.reading a[href^="javascript:"], .reading a[href^="data:"]').count()).toBe(0);
  await page.click('.reading mark >> nth=0');
  await page.waitForSelector('.mark-card');
  await page.goBack();
  await page.click('.neighbour >> nth=0');
  await page.waitForSelector('.panel mark[data-end="1"]');
  await expectPeace(page);
});

it('in all tables, on paper, and in files that are taken along', async () => {
  const page = await enter();
  for (const view of [1, 2, 3, 4]) {
    await page.click(`.views button >> nth=${view}`);
    await page.waitForSelector('.tables table, .tables p');
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
  }
  expect(await page.textContent('.tables')).toContain(attempt(7001));
  await page.click('.views button >> nth=0');
  await page.click('.tools .menu > button:text("Export")');
  const coming = page.waitForEvent('download');
  await page.click('.exports button:text("Gephi Lite")');
  await coming;
  await expectPeace(page);
});

it('in ways, in common, side by side, around, by time, by source and in the legend', async () => {
  const page = await enter(both);
  await page.waitForSelector('.ways');
  await page.waitForSelector('.compare');
  await page.evaluate((hash) => location.assign(hash), `${actor(3)}&colour=community&size=pagerank`);
  await page.waitForSelector('.look-keys .swatch');
  await page.click('.choices button >> nth=0');
  await page.waitForSelector('.around');
  await page.goBack();
  await page.click('[aria-controls="timeline"]');
  await page.waitForSelector('#timeline');
  await page.click('.choose summary');
  await page.waitForSelector('.chooser li');
  await page.click('.chooser li .only >> nth=0');
  await expect.poll(() => page.url()).toContain('source');
  await page.waitForSelector('.chips li');
  await expectPeace(page);
});

it('in the search of names and of texts, in notes, in reviews, in what is tried and in the frame', async () => {
  const page = await enter();
  for (const query of ['<img src=x onerror=hit(1)>', '"><script>hit(2)</script>', 'hit']) {
    await page.fill('#search', query);
    await page.waitForTimeout(100);
  }
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.text-results');
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => location.assign(hash), actor(5));
  await page.waitForSelector('.panel mark');
  await page.click('.notes summary');
  await page.fill('.notes textarea', attempt(1));
  await page.click('.note-writing button');
  await expect.poll(() => page.textContent('.notes')).toContain(attempt(1));
  await page.keyboard.press('Escape');
  await page.click('.tools button[aria-haspopup="dialog"] >> nth=1');
  await page.waitForSelector('.review');
  await page.keyboard.press('Escape');
  await page.click('.try');
  await page.fill(
    'dialog textarea',
    Array.from({ length: 30 }, (_, i) => `Angela Merkel: ${attempt(i)}.`).join('\n'),
  );
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.trial .reading mark');
  await expectPeace(page);
  await page.goto(`${site().address}?embed${actor(2)}`);
  await page.waitForSelector('.embed-chosen');
  await expectPeace(page);
});
