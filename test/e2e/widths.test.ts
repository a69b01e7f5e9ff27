/** The bar at the top has room in windows of every width, in both languages of the page. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visitsOf } from './visits.ts';

/** The usual ones, and both sides of each width at which the bar changes. */
const WIDTHS = [360, 380, 381, 390, 420, 421, 820, 821, 1000, 1140, 1141, 1280, 1440, 1560, 1561, 1700];

describe.each(['de-DE', 'en-US'])('in %s', (locale) => {
  const { open } = visitsOf({ folder: resolve('graph') });

  it('nothing of the bar is cut off', async () => {
    const page = await open('', { locale });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const needed = () =>
        page.evaluate(() => {
          const ends = [...document.querySelectorAll('.top *')].map(
            (one) => one.getBoundingClientRect().right,
          );
          return Math.max(document.documentElement.scrollWidth, ...ends);
        });
      await expect.poll(needed, { message: `at ${width} px` }).toBeLessThanOrEqual(width);
    }
  });
});
