/** What readers come for, each as steps that any hand can take on the sample; a step waits until the page shows what it led to. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hands.ts';
import { selection, visible } from './reader.ts';

export interface Task {
  readonly name: string;
  readonly run: (page: Page, hand: Hand) => Promise<void>;
}

const heading = (page: Page) => page.textContent('.panel h2');
const address = (page: Page) => page.evaluate(() => location.hash);

/** On a phone the filters are folded away. */
async function openFilters(page: Page, { press }: Hand): Promise<void> {
  if (await page.isVisible('.filters-button')) await press(page, '.filters-button');
}

async function openMerkel(page: Page, { find }: Hand): Promise<void> {
  await find(page, 'merkel');
  await expect.poll(() => heading(page)).toBe('Angela Merkel');
}

async function openTwo(page: Page, hand: Hand): Promise<void> {
  await openMerkel(page, hand);
  await hand.press(page, '.choices button:text("another")');
  await hand.find(page, 'trump');
  await expect.poll(async () => (await selection(page))?.is).toBe('actors');
}

async function merge(page: Page, hand: Hand): Promise<void> {
  await hand.find(page, 'heiko maas');
  await expect.poll(() => heading(page)).toBe('Heiko Maas');
  await hand.press(page, '.mend > summary');
  await hand.press(page, '.desk .line input');
  await page.keyboard.type('merkel');
  await hand.press(page, '.others button');
  await expect.poll(() => names(page)).toContain('Heiko Maas');
  expect(await names(page)).toContain('Angela Merkel');
  await expect.poll(() => drawn(page, ['Heiko Maas', 'Angela Merkel'])).toBe(1);
}

const ARTICLE =
  'Chancellor Angela Merkel met the envoy Otto Quandorf in Berlin. Quandorf praised Merkel and Donald Trump.';

/** Somebody whom only the added article names is there, is marked as new, and has its sentences. */
async function findAdded(page: Page, hand: Hand): Promise<void> {
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.waitForSelector('.added', { state: 'attached' });
  await page.waitForSelector('.reading mark');
  await hand.find(page, 'quandorf');
  await expect.poll(() => heading(page)).toMatch(/^Otto Quandorf/);
  await page.waitForSelector('.panel mark');
}

/** How many marks of these names stand in the picture. */
const drawn = (page: Page, wanted: readonly string[]): Promise<number | undefined> =>
  page.evaluate(
    (labels) => window.__dramatis?.graph.filterNodes((_, { label }) => labels.includes(label)).length,
    wanted,
  );

const names = async (page: Page) => (await page.locator('.panel .names').first().textContent()) ?? '';

export const TASKS: readonly Task[] = [
  { name: 'find somebody', run: openMerkel },
  {
    name: 'read the evidence of an actor',
    run: async (page, hand) => {
      await openMerkel(page, hand);
      await page.waitForSelector('[role="feed"] .article mark');
    },
  },
  {
    name: 'open a link with its sentences',
    run: async (page, hand) => {
      await openMerkel(page, hand);
      await hand.press(page, '.neighbour');
      await expect.poll(async () => (await selection(page))?.is).toBe('link');
      await page.waitForSelector('.panel mark');
    },
  },
  {
    name: 'choose a time',
    run: async (page, hand) => {
      await openFilters(page, hand);
      await hand.press(page, '[aria-controls="timeline"]');
      await hand.press(page, '.presets button:text("month")');
      await expect.poll(() => address(page)).toMatch(/from=\d{4}-\d\d/);
    },
  },
  {
    name: 'choose a source',
    run: async (page, hand) => {
      await openFilters(page, hand);
      await hand.press(page, '.choose summary');
      await hand.press(page, '.chooser li .only');
      await expect.poll(() => address(page)).toContain('source');
    },
  },
  {
    name: 'find a way between two',
    run: async (page, hand) => {
      await openTwo(page, hand);
      await page.waitForSelector('.ways .way');
    },
  },
  {
    name: 'see the network around somebody',
    run: async (page, hand) => {
      await openMerkel(page, hand);
      const all = (await visible(page)).nodes.length;
      await hand.press(page, '.choices button');
      await page.waitForSelector('.around');
      await expect.poll(async () => (await visible(page)).nodes.length).toBeLessThan(all);
    },
  },
  {
    name: 'see whom two share',
    run: async (page, hand) => {
      await openTwo(page, hand);
      await hand.press(page, '.common .count');
      await expect.poll(async () => (await selection(page))?.is).toBe('link');
    },
  },
  {
    name: 'compare two',
    run: async (page, hand) => {
      await openTwo(page, hand);
      await page.waitForSelector('.compare td svg');
    },
  },
  { name: 'merge two', run: merge },
  {
    name: 'take it back',
    run: async (page, hand) => {
      await merge(page, hand);
      if (!(await page.isVisible('.made button'))) await hand.press(page, '.mend > summary');
      await hand.press(page, '.made button');
      await expect.poll(() => drawn(page, ['Heiko Maas', 'Angela Merkel'])).toBe(2);
    },
  },
  {
    name: 'read an article',
    run: async (page, hand) => {
      await openMerkel(page, hand);
      await hand.press(page, '.title-link');
      await page.waitForSelector('.reading mark');
    },
  },
  {
    name: 'add a text',
    run: async (page, hand) => {
      await hand.press(page, '.try');
      await hand.press(page, 'dialog textarea');
      await page.keyboard.insertText(ARTICLE);
      await hand.press(page, '.give button');
      await findAdded(page, hand);
    },
  },
  {
    name: 'add a file',
    run: async (page, hand) => {
      await hand.press(page, '.try');
      const choosing = page.waitForEvent('filechooser');
      await hand.press(page, hand.name === 'keys' ? '.give input[type=file]' : '.give .file');
      await (await choosing).setFiles({
        name: 'visit.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(ARTICLE),
      });
      await findAdded(page, hand);
    },
  },
  {
    name: 'take the graph along',
    run: async (page, hand) => {
      await hand.press(page, '.tools .menu > button:text("Export")');
      const coming = page.waitForEvent('download');
      await hand.press(page, '.exports button:text("Gephi Lite")');
      expect((await coming).suggestedFilename()).toBe('graph.json');
    },
  },
  {
    name: 'share what is seen',
    run: async (page, hand) => {
      await openMerkel(page, hand);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await hand.press(page, '.tools .menu > button:text("Share")');
      await hand.press(page, '.share .copy');
      await expect.poll(() => page.textContent('.share [role="status"]')).toContain('copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(withoutCamera(copied)).toBe(withoutCamera(page.url()));
    },
  },
];

/** An address without the place of the camera, which may still be on its way. */
function withoutCamera(address: string): string {
  const url = new URL(address);
  const parts = new URLSearchParams(url.hash.slice(1));
  parts.delete('cam');
  url.hash = parts.toString();
  return url.href;
}
