/** Three ways to steer the page: with a mouse, with keys alone, with fingers on a phone. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PHONE } from './visits.ts';

export interface Hand {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Presses the first thing that a selector finds. */
  readonly press: (page: Page, selector: string) => Promise<void>;
  /** Types a name into the search and takes the first hit. */
  readonly find: (page: Page, query: string) => Promise<void>;
}

/** More stops than any view of the sample has. */
const MOST_STOPS = 400;

/** Goes from stop to stop as the tab key does, until the first thing that a selector finds has the focus. */
async function reach(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  await wanted.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No key leads to ${selector}`);
}

const pointing = (press: Hand['press']): Pick<Hand, 'press' | 'find'> => ({
  press,
  find: async (page, query) => {
    await press(page, '#search');
    await page.keyboard.type(query);
    await press(page, '[role="option"]');
  },
});

export const HANDS: readonly Hand[] = [
  { name: 'mouse', options: {}, ...pointing((page, selector) => page.locator(selector).first().click()) },
  {
    name: 'keys',
    options: {},
    press: async (page, selector) => {
      await reach(page, selector);
      await page.keyboard.press('Enter');
    },
    find: async (page, query) => {
      await page.locator('body').press('/');
      await page.keyboard.type(query);
      await page.waitForSelector('[role="option"]');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'fingers', options: PHONE, ...pointing((page, selector) => page.locator(selector).first().tap()) },
];
