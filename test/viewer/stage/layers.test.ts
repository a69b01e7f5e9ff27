import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor, Link } from '../../../src/viewer/model/graph.ts';
import { GROUP_PREFIX } from '../../../src/viewer/stage/area.ts';
import { type Focus, focusOnActor, focusOnLink } from '../../../src/viewer/stage/focus.ts';
import type { Frame } from '../../../src/viewer/stage/frame.ts';
import { paintAbove, paintAll, paintBelow } from '../../../src/viewer/stage/layers.ts';
import { createFakeBrush, type FakeBrush } from './brush.ts';
import { compose, model, scene, visible } from './frames.ts';

const palette = scene.palette;
const frameWith = (focus: Focus | null) => compose({ focus });
const [strongest] = model.actors as [Actor];
const focused = frameWith(focusOnActor(model, visible, DEFAULT_FILTERS, strongest));
const calm = frameWith(null);

function painted(paint: (brush: FakeBrush['brush'], frame: Frame) => void, frame: Frame): FakeBrush {
  const fake = createFakeBrush();
  paint(fake.brush, frame);
  return fake;
}
const written = ({ of }: FakeBrush) => of('fillText').map(({ given }) => given[0]);
/** The place of the sheet that covers all in the order of strokes; -1 where there is none. */
const sheetIn = ({ strokes }: FakeBrush) =>
  strokes.findIndex(({ is, given }) => is === 'fillRect' && given[2] === 1280 && given[3] === 800);

describe('below the picture', () => {
  it('are the areas and nothing else', () => {
    const fake = painted(paintBelow, calm);
    expect(calm.areas.length).toBeGreaterThan(2);
    const grounds = calm.areas.map(({ hue }) => palette.areas[hue]?.ground);
    expect(fake.of('fill').map(({ fillStyle }) => fillStyle)).toEqual(grounds);
    expect(fake.of('stroke').map(({ strokeStyle }) => strokeStyle)).toEqual(grounds);
    expect(fake.of('fillText', 'fillRect')).toEqual([]);
  });

  it('they appear by and by while one picture turns into another', () => {
    const half = { ...calm, scene: { ...scene, clearness: 0.5 } };
    const [whole, part] = [calm, half].map(
      (frame) => painted(paintBelow, frame).of('fill')[0]?.globalAlpha ?? 0,
    );
    expect(part).toBeCloseTo((whole ?? 0) / 2);
  });
});

describe('above the picture', () => {
  it('are labels, when nothing is looked at', () => {
    const fake = painted(paintAbove, calm);
    expect(written(fake).sort()).toEqual(calm.labels.map(({ text }) => text).sort());
    expect(fake.of('arc', 'fillRect', 'stroke')).toEqual([]);
  });

  it('areas are named in their own hue, actors in ink or a dark shade of their kind', () => {
    const names = new Map(calm.areas.flatMap(({ name, hue }) => (name ? [[name.text, hue] as const] : [])));
    expect(names.size).toBeGreaterThan(0);
    const shades = [palette.ink, ...Object.values(palette.labels)];
    for (const { given, fillStyle } of painted(paintAbove, calm).of('fillText')) {
      const hue = names.get(String(given[0]));
      if (hue === undefined) expect(shades).toContain(fillStyle);
      else expect(fillStyle).toBe(palette.areas[hue]?.name);
    }
    expect(calm.labels.some(({ key }) => key.startsWith(GROUP_PREFIX))).toBe(true);
  });

  it('a veil dims all but what is looked at: other labels lie under it, those of the focus on it', () => {
    const fake = painted(paintAbove, focused);
    const veil = sheetIn(fake);
    expect(fake.strokes[veil]).toMatchObject({ fillStyle: palette.stage });
    expect(fake.strokes[veil]?.globalAlpha).toBeGreaterThan(0.5);
    expect(fake.strokes[veil]?.globalAlpha).toBeLessThan(1);
    const { centres, others } = focused.focus as Focus;
    const keys = new Set([...centres, ...others].map(({ key }) => key));
    const onVeil = (text: string) =>
      fake.strokes.findIndex(({ is, given }) => is === 'fillText' && given[0] === text) > veil;
    for (const { key, text } of focused.labels) expect(onVeil(text), text).toBe(keys.has(key));
  });

  it('draws every link of the focus, also one that the picture does not show, the strongest on top', () => {
    const links = (focused.focus as Focus).links;
    expect(links.some((link) => !visible.links.includes(link))).toBe(true);
    const drawn = painted(paintAbove, focused)
      .of('moveTo')
      .map(({ given }) => given);
    const starts = [...links].reverse().map(({ source }) => {
      const from = focused.seen.get(source.key);
      return [from?.x, from?.y];
    });
    expect(drawn).toEqual(starts);
  });

  it('rings the actor that is looked at, and both ends of a link', () => {
    const ringsIn = (frame: Frame) =>
      painted(paintAbove, frame)
        .of('stroke')
        .filter(({ strokeStyle }) => strokeStyle === palette.ink);
    expect(ringsIn(focused)).toHaveLength(1);
    expect(ringsIn(frameWith(focusOnLink(model.links[0] as Link)))).toHaveLength(2);
  });
});

describe('all of the picture', () => {
  const fake = painted(paintAll, calm);

  it('begins with the background', () => {
    expect(sheetIn(fake)).toBe(0);
    expect(fake.strokes[0]?.fillStyle).toBe(palette.stage);
  });

  it('has every link, the strongest last, and every actor', () => {
    const widths = fake.of('stroke').map(({ lineWidth }) => lineWidth);
    const inOrder = [...scene.links].sort((a, b) => a.layer - b.layer).map(({ width }) => width);
    expect(widths.slice(calm.areas.length)).toEqual(inOrder);
    const squares = scene.nodes.filter(({ kind }) => kind === 'organization').length;
    expect(fake.of('fillRect')).toHaveLength(1 + squares);
  });

  it('has the labels on top', () => {
    expect(written(fake).sort()).toEqual(calm.labels.map(({ text }) => text).sort());
    const last = fake.strokes.map(({ is }) => is).lastIndexOf('stroke');
    expect(fake.strokes.findIndex(({ is }) => is === 'fillText')).toBeGreaterThan(last);
  });
});
