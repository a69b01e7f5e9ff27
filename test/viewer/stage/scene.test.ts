import { describe, expect, it } from 'vitest';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { contrast, PALETTES } from '../../../src/viewer/stage/palette.ts';
import { blendScenes, buildScene } from '../../../src/viewer/stage/scene.ts';
import { map, model, scene, visible } from './frames.ts';

describe('buildScene', () => {
  it('draws exactly what is visible, in the same order', () => {
    expect(scene.nodes.map(({ actor }) => actor)).toEqual(visible.actors);
    expect(scene.links.map(({ link }) => link)).toEqual(visible.links);
  });

  it('puts actors where the map has them; y runs up', () => {
    const [node, place] = [scene.nodes[0], map.places[0]];
    expect([node?.x, node?.y]).toEqual([place?.x, map.stage.height - (place?.y ?? 0)]);
    expect([scene.width, scene.height]).toEqual([1280, 800]);
  });

  it('or where a reader pinned them', () => {
    const key = scene.nodes[0]?.actor.key ?? '';
    const { node } = buildScene(map, visible, PALETTES.light, new Map([[key, { x: 0.25, y: 0.1 }]]));
    expect(node.get(key)).toMatchObject({ x: 320, y: 720 });
  });

  it('leaves out who is not on the map yet, with all links', () => {
    const places = map.places.slice(1);
    const { nodes, links } = buildScene({ ...map, places }, visible, PALETTES.light);
    expect(nodes).toHaveLength(scene.nodes.length - 1);
    const gone = map.places[0]?.key;
    expect(links.some(({ source, target }) => source === gone || target === gone)).toBe(false);
  });

  it('draws links across areas fainter than those inside, and beneath them', () => {
    const area = (key: string) => scene.node.get(key)?.area;
    const inside = scene.links.filter(({ source, target }) => area(source) === area(target));
    const across = scene.links.filter(({ source, target }) => area(source) !== area(target));
    expect(across.length).toBeGreaterThan(0);
    const strongest = (links: typeof inside) =>
      Math.max(...links.map(({ color }) => contrast(color, PALETTES.light.stage)));
    expect(strongest(inside)).toBeGreaterThan(strongest(across));
    expect(Math.min(...inside.map(({ layer }) => layer))).toBeGreaterThanOrEqual(1);
    expect(Math.max(...across.map(({ layer }) => layer))).toBeLessThanOrEqual(1);
    for (const { color } of scene.links) expect(color).toMatch(/^#[\da-f]{6}$/);
  });

  it('draws strong links wider than weak ones of the same sort', () => {
    const inside = scene.links.filter(({ layer }) => layer >= 1).sort((a, b) => b.link.tie - a.link.tie);
    expect(inside[0]?.width).toBeGreaterThan(inside.at(-1)?.width ?? 0);
  });

  it('gives a square the area of the disc of an equally strong person', () => {
    const [actor] = visible.actors;
    if (!actor) throw new Error('nobody');
    const as = (kind: 'person' | 'organization') => {
      const actors = [{ ...actor, kind }];
      return buildScene(map, { ...visible, actors }, PALETTES.light).nodes[0]?.size ?? 0;
    };
    expect((2 * as('organization')) ** 2).toBeCloseTo(Math.PI * as('person') ** 2);
  });
});

describe('blendScenes', () => {
  const moved = { ...map, places: map.places.map((place) => ({ ...place, x: place.x + 50 })) };
  const after = buildScene(moved, visible, PALETTES.light);
  const people = applyFilters(model, { ...DEFAULT_FILTERS, kinds: ['person'] });
  const before = buildScene(map, people, PALETTES.light);

  it('moves known actors and lets new ones grow at their place', () => {
    const half = blendScenes(before, after, 0.5);
    expect(half.nodes).toHaveLength(after.nodes.length);
    for (const node of half.nodes) {
      const [old, next] = [before.node.get(node.actor.key), after.node.get(node.actor.key)];
      expect(node.x).toBeCloseTo(old ? (old.x + (next?.x ?? 0)) / 2 : (next?.x ?? 0), 6);
      if (!old) expect(node.size).toBeCloseTo((next?.size ?? 0) / 2);
      expect(half.node.get(node.actor.key)).toBe(node);
    }
  });

  it('lets the areas appear, and ends as the other scene', () => {
    expect(blendScenes(before, after, 0).clearness).toBe(0);
    expect(blendScenes(before, after, 1)).toEqual(after);
  });
});
