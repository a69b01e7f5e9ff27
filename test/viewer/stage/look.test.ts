import { describe, expect, it } from 'vitest';
import type { Seen } from '../../../src/viewer/stage/frame.ts';
import { lookAt, lookBeside } from '../../../src/viewer/stage/look.ts';
import { compose, lensOf, scene } from './frames.ts';

const frame = compose({ lens: lensOf(4000, 4000, 2) });
const seen = (key: string): Seen => {
  const one = frame.seen.get(key);
  if (!one) throw new Error(`${key} is not drawn`);
  return one;
};

describe('lookAt', () => {
  it('finds every actor where it is drawn', () => {
    for (const [key, { x, y }] of frame.seen) expect(lookAt(frame, { x, y })).toEqual({ is: 'actor', key });
  });

  it('finds a link between its ends, and nothing far from all', () => {
    const { link } = scene.links[0] ?? {};
    const [a, b] = [seen(link?.source.key ?? ''), seen(link?.target.key ?? '')];
    const thirds = [1, 2, 3, 4, 5].map((i) =>
      lookAt(frame, { x: a.x + ((b.x - a.x) * i) / 6, y: a.y + ((b.y - a.y) * i) / 6 }),
    );
    expect(thirds).toContainEqual({ is: 'link', key: link?.key });
    expect(lookAt(frame, { x: -5000, y: -5000 })).toEqual({ is: 'nothing' });
  });
});

describe('lookBeside', () => {
  it('begins in the middle and goes on in the direction', () => {
    const middle = lookBeside(frame, null, 'right') ?? '';
    const next = lookBeside(frame, middle, 'right') ?? '';
    expect(seen(next).x).toBeGreaterThan(seen(middle).x);
    expect(lookBeside(frame, 'e:nobody', 'left')).toBe(middle);
  });
});
