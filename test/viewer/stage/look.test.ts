import { describe, expect, it } from 'vitest';
import { pointOn } from '../../../src/viewer/stage/curve.ts';
import { focusOnLink } from '../../../src/viewer/stage/focus.ts';
import { lookAt, lookBeside, nameAt } from '../../../src/viewer/stage/look.ts';
import type { SeenNode } from '../../../src/viewer/stage/sight.ts';
import { compose, lensOf, scene } from './frames.ts';

const frame = compose({ lens: lensOf(4000, 4000, 2) });
const seen = (key: string): SeenNode => {
  const one = frame.seen.get(key);
  if (!one) throw new Error(`${key} is not drawn`);
  return one;
};

describe('lookAt', () => {
  it('finds every actor where it is drawn', () => {
    for (const [key, { x, y }] of frame.seen) expect(lookAt(frame, { x, y })).toEqual({ is: 'actor', key });
  });

  it('finds a link on its line, and nothing far from all', () => {
    const { link, bend = 0 } = scene.links[0] ?? {};
    const [a, b] = [seen(link?.source.key ?? ''), seen(link?.target.key ?? '')];
    const along = [1, 2, 3, 4, 5].map((i) => lookAt(frame, pointOn(a, b, bend, i / 6)));
    expect(along).toContainEqual({ is: 'link', key: link?.key });
    expect(lookAt(frame, { x: -5000, y: -5000 })).toEqual({ is: 'nothing' });
  });

  it('finds an actor by its label, and an area by its name', () => {
    for (const { key, box } of frame.labels) {
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const area = frame.areas.find(({ name }) => name?.key === key);
      if (area) expect([lookAt(frame, middle), nameAt(frame, middle)]).toEqual([{ is: 'nothing' }, area.id]);
      else expect([lookAt(frame, middle).is, nameAt(frame, middle)]).toEqual(['actor', null]);
    }
  });

  it('finds no link that is not drawn: under a veil only those of the focus', () => {
    const [first, ...others] = scene.links;
    const other = others.find(({ source, target }) => ![source, target].includes(first?.source ?? ''));
    if (!first || !other) throw new Error('no links');
    const veiled = compose({ lens: lensOf(4000, 4000, 2), focus: focusOnLink(first.link) });
    const [a, b] = [seen(other.source), seen(other.target)];
    const found = [1, 2, 3, 4, 5].map((i) => lookAt(veiled, pointOn(a, b, other.bend, i / 6)));
    expect(found).not.toContainEqual({ is: 'link', key: other.link.key });
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
