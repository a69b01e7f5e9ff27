import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilters, DEFAULT_FILTERS } from '../../src/viewer/model/filter.ts';
import { focusOnActor } from '../../src/viewer/stage/focus.ts';
import { createOccupancy, distanceToSegment, overlaps, type Point } from '../../src/viewer/stage/geometry.ts';
import { contains, convexHull, sharedPart, trim } from '../../src/viewer/stage/hulls.ts';
import { contrast, mix, PALETTES, type Theme } from '../../src/viewer/stage/palette.ts';
import { nextSpot, pickLine, pickSpot } from '../../src/viewer/stage/pick.ts';
import { blendScenes, buildScene, stretchFor } from '../../src/viewer/stage/scene.ts';
import { fixtureModel } from './model.ts';

const model = fixtureModel();
const visible = applyFilters(model, DEFAULT_FILTERS);
const fit = { scale: 1, aspect: 1.4 };
const scene = buildScene(model, visible, PALETTES.light, fit);
const coordinate = fc.integer({ min: -100, max: 100 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 40 });

describe.each<Theme>(['light', 'dark'])('the %s palette', (theme) => {
  const { stage, surface, raised, ink, quiet, accent, kinds } = PALETTES[theme];

  it('lets text be read on every background', () => {
    for (const background of [stage, surface, raised]) {
      for (const text of [ink, quiet, accent]) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('sets kinds off from every background', () => {
    for (const background of [stage, surface, raised]) {
      for (const kind of Object.values(kinds)) expect(contrast(kind, background)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('mix', () => {
  it('goes from one colour to the other, always opaque', () => {
    expect(mix('#ffffff', '#000000', 0)).toBe('#ffffff');
    expect(mix('#ffffff', '#000000', 1)).toBe('#000000');
    expect(mix('#ffffff', '#5b6675', 0.25)).toBe('#d6d9dd');
  });

  it('gives black and white the greatest contrast', () =>
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5));
});

describe('buildScene', () => {
  it('draws strong links wider and darker than weak ones', () => {
    const [strong, weak] = [scene.links[0], scene.links.at(-1)];
    expect(strong?.width).toBeGreaterThan(weak?.width ?? 0);
    expect(contrast(strong?.color ?? '', '#ffffff')).toBeGreaterThan(contrast(weak?.color ?? '', '#ffffff'));
    for (const { color } of scene.links) expect(color).toMatch(/^#[\da-f]{6}$/);
  });

  it('keeps its box when filters hide actors', () => {
    const fewer = applyFilters(model, { ...DEFAULT_FILTERS, kinds: ['place'] });
    expect(buildScene(model, fewer, PALETTES.light, fit).box).toEqual(scene.box);
  });

  it('pulls only the axis that is too short, and not too far', () => {
    const square = { x: [0, 1], y: [0, 1] } as const;
    expect(stretchFor(square, 1.5)).toEqual({ x: 1.5, y: 1 });
    expect(stretchFor(square, 0.5)).toEqual({ x: 1, y: 1.7 });
  });

  it('encloses communities with hulls that hardly overlap', () => {
    expect(scene.hulls.length).toBeGreaterThan(3);
    for (const [at, hull] of scene.hulls.entries()) {
      for (const other of scene.hulls.slice(at + 1)) {
        expect(sharedPart(hull.outline, other.outline)).toBeLessThanOrEqual(0.4);
      }
    }
  });
});

describe('blendScenes', () => {
  it('moves known actors and lets new ones appear at their place', () => {
    const moved = fixtureModel({ shift: 50, extra: [['Neuer Name', 'person', 2]] });
    const after = buildScene(moved, applyFilters(moved, DEFAULT_FILTERS), PALETTES.light, fit);
    const half = blendScenes(scene, after, 0.5);
    for (const node of half.nodes) {
      const [old, next] = [scene.node.get(node.actor.key), after.node.get(node.actor.key)];
      expect(node.x).toBeCloseTo(old ? (old.x + (next?.x ?? 0)) / 2 : (next?.x ?? 0), 6);
    }
    expect(blendScenes(scene, after, 1).box).toEqual(after.box);
  });
});

describe('hulls', () => {
  it('hold all their points', () => {
    fc.assert(
      fc.property(points, (given) => {
        const hull = convexHull(given);
        for (const point of given) expect(contains(hull, point)).toBe(true);
      }),
    );
  });

  it('do not hold what lies outside', () => {
    const hull = convexHull([
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 0, y: 4 },
    ]);
    expect(contains(hull, { x: 1, y: 1 })).toBe(true);
    expect(contains(hull, { x: 3, y: 3 })).toBe(false);
  });

  it('leave out the far fifth', () => {
    const given = [...Array.from({ length: 9 }, (_, at) => ({ x: at % 3, y: at })), { x: 900, y: 900 }];
    expect(trim(given)).not.toContainEqual({ x: 900, y: 900 });
    expect(trim(given)).toHaveLength(8);
  });

  it('know how much they share', () => {
    const square = (x: number): Point[] =>
      convexHull([
        { x, y: 0 },
        { x: x + 2, y: 0 },
        { x: x + 2, y: 2 },
        { x, y: 2 },
      ]);
    expect(sharedPart(square(0), square(0))).toBeCloseTo(1);
    expect(sharedPart(square(0), square(1))).toBeCloseTo(0.5);
    expect(sharedPart(square(0), square(5))).toBe(0);
  });
});

describe('focusOnActor', () => {
  it('shows all visible neighbours, strongest first, also over links without detail', () => {
    const actor = model.actors[0] as (typeof model.actors)[number];
    const focus = focusOnActor(model, visible, DEFAULT_FILTERS, actor);
    expect(focus.links).toEqual(model.linksOf.get(actor.key));
    expect(focus.links.length).toBeGreaterThan(
      visible.links.filter((link) => focus.links.includes(link)).length,
    );
    const strong = focusOnActor(model, visible, { ...DEFAULT_FILTERS, minimum: 3 }, actor);
    expect(strong.links.every((link) => link.sentences >= 3)).toBe(true);
  });
});

describe('picking', () => {
  const spots = [
    { key: 'a', x: 0, y: 0, radius: 5 },
    { key: 'b', x: 100, y: 10, radius: 20 },
    { key: 'c', x: 60, y: 90, radius: 5 },
    { key: 'd', x: -80, y: 0, radius: 5 },
  ];

  it('forgives a near miss, but not a far one', () => {
    expect(pickSpot({ x: 11, y: 0 }, spots)).toBe('a');
    expect(pickSpot({ x: 13, y: 0 }, spots)).toBeNull();
    expect(pickSpot({ x: 119, y: 10 }, spots)).toBe('b');
  });

  it('finds the nearest line', () => {
    const lines = [{ key: 'l', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } }];
    expect(pickLine({ x: 50, y: 5 }, lines)).toBe('l');
    expect(pickLine({ x: 50, y: 7 }, lines)).toBeNull();
    expect(distanceToSegment({ x: -3, y: 4 }, { x: 0, y: 0 }, { x: 9, y: 0 })).toBe(5);
  });

  it('steps in the direction of the arrow', () => {
    const from = { x: 0, y: 0 };
    expect(nextSpot(from, 'right', spots)).toBe('b');
    expect(nextSpot(from, 'down', spots)).toBe('c');
    expect(nextSpot(from, 'left', spots)).toBe('d');
    expect(nextSpot(from, 'up', spots)).toBeNull();
  });

  it('reaches every actor of the picture by arrows alone', () => {
    const all = scene.nodes.map(({ actor, x, y, size }) => ({ key: actor.key, x, y, radius: size }));
    const reached = new Set<string>([all[0]?.key ?? '']);
    for (const key of reached) {
      const here = all.find((spot) => spot.key === key) as (typeof all)[number];
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nextSpot(here, direction, all);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(all.length);
  });
});

describe('createOccupancy', () => {
  it('agrees with comparing all pairs', () => {
    const rect = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 1, max: 99 }),
      height: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 12 }), rect, (taken, wanted) => {
        const occupancy = createOccupancy();
        for (const one of taken) occupancy.add(one);
        expect(occupancy.hits(wanted)).toBe(taken.some((one) => overlaps(one, wanted)));
      }),
    );
  });
});
