/** Every task by every hand: with the mouse, with keys alone, with fingers on a phone. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HANDS } from './hands.ts';
import { TASKS } from './tasks.ts';
import { visitsOf } from './visits.ts';

const { open } = visitsOf({ folder: resolve('graph') });

describe.each(HANDS)('with $name', (hand) => {
  it.each(TASKS)('$name', async ({ run }) => {
    const page = await open('', hand.options);
    await run(page, hand);
    const { room, wide } = await page.evaluate(() => ({
      room: window.innerWidth,
      wide: document.documentElement.scrollWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });
});
