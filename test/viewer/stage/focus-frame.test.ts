import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor, Link } from '../../../src/viewer/model/graph.ts';
import { GROUP_PREFIX } from '../../../src/viewer/stage/area.ts';
import { focusOnActor, focusOnLink } from '../../../src/viewer/stage/focus.ts';
import { focusFrame } from '../../../src/viewer/stage/focus-frame.ts';
import { overlaps } from '../../../src/viewer/stage/geometry.ts';
import { compose, lensOf, model, visible } from './frames.ts';

const lens = lensOf(1280, 800);
const calm = compose({ lens });
const measure = (text: string) => text.length / 2;
const weakest = model.actors.at(-1) as Actor;
const onWeakest = focusOnActor(model, visible, DEFAULT_FILTERS, weakest);

describe('focusFrame', () => {
  it('names what is looked at and its neighbours, however crowded it is there', () => {
    const named = new Set(focusFrame(calm, onWeakest, measure).labels.map(({ key }) => key));
    for (const { key } of [...onWeakest.centres, ...onWeakest.others]) expect(named).toContain(key);
  });

  it('names both ends of a link', () => {
    const link = model.links.at(-1) as Link;
    const named = compose({ focus: focusOnLink(link) }).labels.map(({ key }) => key);
    expect(named).toEqual(expect.arrayContaining([link.source.key, link.target.key]));
  });

  it('leaves all marks and areas as they were, and labels that are in nobody’s way', () => {
    const { seen, areas, labels } = focusFrame(calm, onWeakest, measure);
    expect([seen, areas]).toEqual([calm.seen, calm.areas]);
    const [before, after] = [calm.labels, labels].map((all) => new Set(all));
    const stayed = [...(before ?? [])].filter((label) => after?.has(label));
    expect(stayed.length).toBeGreaterThan(0.5 * calm.labels.length);
  });

  it('lets no label touch another', () => {
    const { labels } = focusFrame(calm, onWeakest, measure);
    const touching = labels.flatMap((one, at) =>
      labels
        .slice(at + 1)
        .filter(({ box }) => overlaps(one.box, box))
        .map(({ text }) => [one.text, text]),
    );
    expect(touching).toEqual([]);
    expect(labels.at(-1)?.key.startsWith(GROUP_PREFIX)).toBe(true);
  });

  it('lets no label lie on what is looked at', () => {
    const { seen, labels } = focusFrame(calm, onWeakest, measure);
    for (const { key } of onWeakest.centres) {
      const { x = 0, y = 0, size = 0 } = seen.get(key) ?? {};
      const mark = { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
      expect(labels.filter(({ box }) => overlaps(box, mark))).toEqual([]);
    }
  });

  it('gives the frame itself where nothing stands out', () => {
    expect(focusFrame(calm, null, measure)).toBe(calm);
  });
});
