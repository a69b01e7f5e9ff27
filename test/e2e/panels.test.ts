/** Evidence, several actors, ways between them, networks around them: by mouse, by keys alone, by finger. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createFixture } from '../viewer/fixture.ts';
import { expectFlawless, openBySearch, placeOf, selection, visible } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

/** The key of the actor with that name. */
async function keyOf(page: Page, label: string): Promise<string> {
  const key = await page.evaluate(
    (wanted) => window.__dramatis?.graph.findNode((_, attributes) => attributes.label === wanted),
    label,
  );
  return key ?? '';
}

/** Somebody else whom no panel covers. */
async function besidePanels(page: Page, other: string): Promise<string> {
  for (const key of (await visible(page)).nodes) {
    const { x } = await placeOf(page, key);
    if (key !== other && x > 300 && x < 800) return key;
  }
  throw new Error('nobody stands there');
}

/** Clicks on an actor with the shift key, and waits until the picture has moved. */
async function clickWithShift(page: Page, key: string): Promise<void> {
  const { x, y } = await placeOf(page, key);
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await page.waitForSelector('.panel h2');
  await page.waitForTimeout(1000);
}

describe('the sample', () => {
  const { open } = visitsOf({ folder: resolve('graph') });

  it('has all the evidence of an actor, by time, source, order and word', async () => {
    const page = await open();
    await openBySearch(page, 'iran');
    await page.waitForSelector('[role="feed"] .article');
    const found = page.locator('.panel p[role="status"]');
    const all = await found.textContent();
    const drawn = await page.locator('[role="feed"] .article').count();
    expect(drawn).toBeLessThan(Number(all?.split(' ')[0]));
    await page.selectOption('select[aria-label="Order"]', 'most');
    await page.selectOption('select[aria-label="Source"]', { index: 1 });
    await expect.poll(() => found.textContent()).toMatch(/^\d+ of /);
    await page.selectOption('select[aria-label="Source"]', { index: 0 });
    await page.fill('.evidence-tools input', 'soleimani');
    await expect.poll(() => page.textContent('[role="feed"] h4 >> nth=0')).toMatch(/soleimani/i);
    await page.fill('.evidence-tools input', '');
    await page.evaluate(() => document.querySelector('.panel')?.scrollTo(0, 1e6));
    await expect
      .poll(() => page.getAttribute('[role="feed"] .article >> nth=-1', 'aria-posinset'))
      .toBe(all?.split(' ')[0]);
    await page.selectOption('.weight-choice select', 'npmi');
    await expectFlawless(page);
  });

  it('joins actors at shift-click, shows ways between them, whom they share, and how they compare', async () => {
    const page = await open();
    const a = await keyOf(page, 'Angela Merkel');
    await clickWithShift(page, a);
    const b = await besidePanels(page, a);
    await clickWithShift(page, b);
    await expect.poll(() => selection(page)).toEqual({ is: 'actors', keys: [a, b] });
    await page.waitForSelector('.ways .way');
    await page.click('.ways summary >> nth=0');
    await page.waitForSelector('.ways .sentence mark');
    await page.waitForSelector('.common .count');
    await page.waitForSelector('.compare td svg');
    await expectFlawless(page);
    await page.reload();
    await page.waitForSelector('.ways .way');
  });

  it('shows only the network around an actor, and all again', async () => {
    const page = await open();
    const all = (await visible(page)).nodes.length;
    await openBySearch(page, 'merkel');
    await page.click('.choices button >> nth=0');
    await page.waitForSelector('.around');
    const near = (await visible(page)).nodes;
    expect(near.length).toBeLessThan(all);
    await page.keyboard.press('Escape');
    await page.click('.around button:text("And theirs")');
    await expect.poll(async () => (await visible(page)).nodes.length).toBeGreaterThanOrEqual(near.length);
    await expectFlawless(page);
    await expect.poll(() => page.url()).toContain('depth=2');
    await page.goBack();
    await expect.poll(async () => (await visible(page)).nodes).toEqual(near);
    await page.click('.around > button');
    await expect.poll(async () => (await visible(page)).nodes.length).toBe(all);
  });

  it('selects those around whom somebody draws', async () => {
    const page = await open();
    const { nodes } = await visible(page);
    const place = await placeOf(page, nodes[0] ?? '');
    await page.keyboard.down('Shift');
    await page.mouse.move(place.x - 60, place.y - 60);
    await page.mouse.down();
    for (const [x, y] of [
      [60, -60],
      [60, 60],
      [-60, 60],
      [-60, -50],
    ] as const)
      await page.mouse.move(place.x + x, place.y + y, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect
      .poll(async () => {
        const what = await selection(page);
        return what?.is === 'actors'
          ? what.keys.includes(nodes[0] ?? '')
          : what?.is === 'actor' && what.key === nodes[0];
      })
      .toBe(true);
    await expect.poll(() => page.evaluate(() => window.__dramatis?.camera()?.ratio)).toBeGreaterThan(0);
  });

  it('needs no mouse for ways between two', async () => {
    const page = await open();
    await openBySearch(page, 'merkel');
    await page.keyboard.press('/');
    await page.keyboard.type('trump');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Shift+Enter');
    await page.waitForSelector('.ways .way');
    await page.focus('.ways button >> nth=-1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getAttribute('.ways > li >> nth=-1', 'data-shown')).toBe('true');
  });

  it('needs no keys on a phone', async () => {
    const page = await open('', PHONE);
    await page.tap('#search');
    await page.keyboard.type('merkel');
    await page.tap('[role="option"] >> nth=0');
    await page.tap('.choices button >> nth=1');
    await page.keyboard.type('trump');
    await page.tap('[role="option"] >> nth=0');
    await page.waitForSelector('.ways .way');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.tap('.choices button >> nth=0');
    await page.waitForSelector('.around');
    await expectFlawless(page);
  });
});

describe('hostile names', () => {
  const fixture = createFixture();
  const { open } = visitsOf(fixture);

  it('are text in every panel', async () => {
    const hostile = fixture.graph.nodes
      .filter(({ attributes }) => /[<=_]/.test(attributes.label))
      .map(({ key }) => key);
    expect(hostile.length).toBe(3);
    const page = await open(`#${new URLSearchParams(hostile.map((key) => ['actor', key]))}`);
    await page.waitForSelector('.compare');
    for (const key of hostile) {
      await page.goto(`${page.url().split('#')[0]}#${new URLSearchParams({ around: key, actor: key })}`);
      await page.waitForSelector('.neighbour');
    }
    await expect.poll(() => page.locator('.panel script, .panel img, .around img').count()).toBe(0);
  });
});
