import { describe, expect, it } from 'vitest';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Link } from '../../../src/viewer/model/graph.ts';
import { sharedPart } from '../../../src/viewer/stage/hulls.ts';
import { contrast, PALETTES } from '../../../src/viewer/stage/palette.ts';
import { blendScenes, buildScene, stretchFor } from '../../../src/viewer/stage/scene.ts';
import { fixtureModel } from '../model.ts';
import { fit, model, scene, visible } from './frames.ts';

describe('buildScene', () => {
  it('draws exactly what is visible, in the same order', () => {
    expect(scene.nodes.map(({ actor }) => actor)).toEqual(visible.actors);
    expect(scene.links.map(({ link }) => link)).toEqual(visible.links);
  });

  it('draws strong links wider and darker than weak ones', () => {
    const [strong, weak] = [scene.links[0], scene.links.at(-1)];
    expect(strong?.width).toBeGreaterThan(weak?.width ?? 0);
    expect(contrast(strong?.color ?? '', '#ffffff')).toBeGreaterThan(contrast(weak?.color ?? '', '#ffffff'));
    for (const { color } of scene.links) expect(color).toMatch(/^#[\da-f]{6}$/);
  });

  it('draws links within a group darker than links of the same weight between groups', () => {
    const [link] = visible.links as [Link];
    const within = { ...link, target: { ...link.target, community: link.source.community } };
    const between = { ...link, target: { ...link.target, community: -1 } };
    const colours = buildScene(
      model,
      { ...visible, links: [within, between] },
      PALETTES.light,
      fit,
    ).links.map(({ color }) => contrast(color, PALETTES.light.stage));
    expect(colours[0]).toBeGreaterThan(colours[1] ?? 0);
  });

  it('gives a square the area of the disc of an equally strong person', () => {
    const [actor] = model.actors;
    if (!actor) throw new Error('nobody');
    const both = (['person', 'organization'] as const).map((kind) => ({ ...actor, kind }));
    const [disc, square] = buildScene(model, { ...visible, actors: both }, PALETTES.light, fit).nodes;
    expect((2 * (square?.size ?? 0)) ** 2).toBeCloseTo(Math.PI * (disc?.size ?? 0) ** 2);
  });

  it('shrinks marks and lines alike on small screens', () => {
    const small = buildScene(model, visible, PALETTES.light, { ...fit, scale: 0.5 });
    expect(small.nodes[0]?.size).toBeCloseTo((scene.nodes[0]?.size ?? 0) / 2);
    expect(small.links[0]?.width).toBeCloseTo((scene.links[0]?.width ?? 0) / 2);
  });

  it('keeps its box when filters hide actors', () => {
    const fewer = applyFilters(model, { ...DEFAULT_FILTERS, kinds: ['place'] });
    expect(buildScene(model, fewer, PALETTES.light, fit).box).toEqual(scene.box);
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

describe('stretchFor', () => {
  it('pulls only the axis that is too short, and not too far', () => {
    const square = { x: [0, 1], y: [0, 1] } as const;
    expect(stretchFor(square, 1.5)).toEqual({ x: 1.5, y: 1 });
    expect(stretchFor(square, 0.5)).toEqual({ x: 1, y: 1.7 });
    expect(stretchFor({ x: [0, 3], y: [0, 2] }, 1.5)).toEqual({ x: 1, y: 1 });
  });
});

describe('blendScenes', () => {
  const moved = fixtureModel({ shift: 50, extra: [['Neuer Name', 'person', 2]] });
  const after = buildScene(moved, applyFilters(moved, DEFAULT_FILTERS), PALETTES.light, fit);

  it('moves known actors and lets new ones appear at their place', () => {
    const half = blendScenes(scene, after, 0.5);
    expect(half.nodes).toHaveLength(scene.nodes.length + 1);
    for (const node of half.nodes) {
      const [old, next] = [scene.node.get(node.actor.key), after.node.get(node.actor.key)];
      expect(node.x).toBeCloseTo(old ? (old.x + (next?.x ?? 0)) / 2 : (next?.x ?? 0), 6);
      expect(half.node.get(node.actor.key)).toBe(node);
    }
  });

  it('begins where the one was and ends where the other is', () => {
    expect(blendScenes(scene, after, 0).box).toEqual(scene.box);
    expect(blendScenes(scene, after, 1).box).toEqual(after.box);
  });
});
