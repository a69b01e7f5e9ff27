import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor, Link } from '../../../src/viewer/model/graph.ts';
import { focusOnActor, focusOnLink } from '../../../src/viewer/stage/focus.ts';
import { type FrameInput, GROUP_PREFIX, haloRadius, middleActor } from '../../../src/viewer/stage/frame.ts';
import { compose, lensOf, model, scene, visible } from './frames.ts';

const [strongest] = model.actors as [Actor];
const actorLabels = (more: Partial<FrameInput>) =>
  compose(more).labels.filter(({ key }) => !key.startsWith(GROUP_PREFIX));

describe('composeFrame', () => {
  it('puts every actor of the scene where the camera sees it, strongest first', () => {
    const { seen } = compose();
    expect([...seen.keys()]).toEqual(scene.nodes.map(({ actor }) => actor.key));
    for (const { node, x, y } of seen.values()) {
      expect([x, y]).toEqual([640 + 3 * node.x, 400 - 3 * node.y]);
    }
  });

  it('names groups above their hulls', () => {
    const groups = compose({ lens: lensOf(4000, 4000, 9) }).labels.filter(({ key }) =>
      key.startsWith(GROUP_PREFIX),
    );
    expect(groups.length).toBeGreaterThan(2);
    for (const { key, box } of groups) {
      const hull = compose({ lens: lensOf(4000, 4000, 9) }).hulls.find(
        ({ community }) => key === `${GROUP_PREFIX}${community}`,
      );
      expect(box.y + box.height / 2).toBeLessThan(
        Math.min(...(hull?.onScreen ?? []).map((point) => point.y)),
      );
    }
  });

  it('has fewer labels on a smaller screen', () => {
    const [large, small] = [actorLabels({}), actorLabels({ lens: lensOf(390, 500) })];
    expect(small.length).toBeGreaterThan(0);
    expect(small.length).toBeLessThan(large.length);
  });

  it('shortens long names, without cutting a letter in two', () => {
    const label = '😀'.repeat(60);
    const named = { ...strongest, label };
    const { labels } = compose({
      scene: {
        ...scene,
        nodes: scene.nodes.map((node) => (node.actor === strongest ? { ...node, actor: named } : node)),
      },
    });
    expect(labels.find(({ key }) => key === strongest.key)?.text).toBe(`${'😀'.repeat(39)}…`);
  });

  it('leaves labels where they stood in the last frame', () => {
    const before = actorLabels({})[0];
    const kept = new Map([[before?.key ?? '', 'below' as const]]);
    expect(actorLabels({ kept })[0]?.anchor).toBe('below');
  });

  it('names what is looked at and its neighbours, however crowded it is there', () => {
    const lens = lensOf(1280, 800);
    const weakest = model.actors.at(-1) as Actor;
    const focus = focusOnActor(model, visible, DEFAULT_FILTERS, weakest);
    const named = new Set(compose({ focus, lens }).labels.map(({ key }) => key));
    for (const { key } of [...focus.centres, ...focus.others]) expect(named).toContain(key);
  });

  it('names both ends of a link', () => {
    const link = model.links.at(-1) as Link;
    const named = compose({ focus: focusOnLink(link) }).labels.map(({ key }) => key);
    expect(named).toEqual(expect.arrayContaining([link.source.key, link.target.key]));
  });
});

describe('haloRadius', () => {
  it('reaches beyond the corners of a square', () => {
    for (const one of compose().seen.values()) {
      const corner = one.node.kind === 'organization' ? Math.hypot(one.size, one.size) : one.size;
      expect(haloRadius(one)).toBeGreaterThan(corner);
    }
  });
});

describe('middleActor', () => {
  it('is one of the strongest that are on the screen, the nearest to its middle', () => {
    const key = middleActor(compose());
    const strong = scene.nodes
      .slice(0, 12)
      .map(({ actor, x, y }) => ({ key: actor.key, far: Math.hypot(x, y) }));
    expect(key).toBe(strong.sort((a, b) => a.far - b.far)[0]?.key);
  });

  it('is nobody when all are off the screen', () => {
    expect(
      middleActor(compose({ lens: { ...lensOf(800, 600), project: () => ({ x: -1, y: 5 }) } })),
    ).toBeNull();
  });
});
