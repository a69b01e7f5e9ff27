import { describe, expect, it } from 'vitest';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { composeFrame, type Frame, type Seen } from '../../../src/viewer/stage/frame.ts';
import { lookAt, lookBeside } from '../../../src/viewer/stage/look.ts';
import { PALETTES } from '../../../src/viewer/stage/palette.ts';
import { buildScene } from '../../../src/viewer/stage/scene.ts';

import { fixtureModel } from '../model.ts';

const model = fixtureModel();
const scene = buildScene(model, applyFilters(model, DEFAULT_FILTERS), PALETTES.light, {
  scale: 1,
  aspect: 1,
});
/** A screen that shows the graph as it is, its origin in the middle. */
const frame: Frame = composeFrame({
  scene,
  focus: null,
  lens: {
    width: 4000,
    height: 4000,
    project: ({ x, y }) => ({ x: 2000 + 2 * x, y: 2000 - 2 * y }),
    scale: (size) => size,
  },
  kept: new Map(),
  measure: (text) => text.length / 2,
});
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
