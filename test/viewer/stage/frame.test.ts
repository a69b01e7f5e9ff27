import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor, Link } from '../../../src/viewer/model/graph.ts';
import { GROUP_PREFIX } from '../../../src/viewer/stage/area.ts';
import { focusOnActor, focusOnLink } from '../../../src/viewer/stage/focus.ts';
import { type FrameInput, haloRadius, middleActor } from '../../../src/viewer/stage/frame.ts';
import type { Point } from '../../../src/viewer/stage/geometry.ts';
import { compose, lensOf, model, scene, visible } from './frames.ts';

const [strongest] = model.actors as [Actor];
const actorLabels = (more: Partial<FrameInput>) =>
  compose(more).labels.filter(({ key }) => !key.startsWith(GROUP_PREFIX));

describe('composeFrame', () => {
  it('puts every actor of the scene where the camera sees it, strongest first', () => {
    const { seen } = compose();
    expect([...seen.keys()]).toEqual(scene.nodes.map(({ actor }) => actor.key));
    for (const { node, x, y } of seen.values()) {
      expect(x).toBeCloseTo(node.x);
      expect(y).toBeCloseTo(800 - node.y);
    }
  });

  it('names areas on their own ground, and no label touches a name', () => {
    const { areas, labels } = compose();
    const names = areas.flatMap(({ name }) => name ?? []);
    expect(names.length).toBeGreaterThan(2);
    for (const { name, contains } of areas) {
      if (name)
        expect(contains(name.box.x + name.box.width / 2, name.box.y + name.box.height / 2)).toBe(true);
    }
    for (const { key, box } of labels) {
      const touched = names.filter(
        (name) =>
          name.key !== key &&
          name.box.x < box.x + box.width &&
          box.x < name.box.x + name.box.width &&
          name.box.y < box.y + box.height &&
          box.y < name.box.y + name.box.height,
      );
      expect(touched).toEqual([]);
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
    expect(labels.find(({ key }) => key === strongest.key)?.text).toBe(`${'😀'.repeat(29)}…`);
  });

  it('places no label where something lies over the picture', () => {
    const lens = lensOf(1280, 800);
    const [first] = compose({ lens }).labels.filter(({ key }) => key.startsWith('e:'));
    if (!first) expect.fail();
    const covered = [{ ...first.box, width: first.box.width + 60, height: first.box.height + 20 }];
    const { labels } = compose({ lens: { ...lens, covered } });
    const touches = labels.filter(({ key, box }) => {
      const [over] = covered;
      if (!over || !key.startsWith('e:')) return false;
      const across = box.x < over.x + over.width && over.x < box.x + box.width;
      return across && box.y < over.y + over.height && over.y < box.y + box.height;
    });
    expect(touches).toEqual([]);
  });

  it('leaves labels where they stood in the last frame', () => {
    const before = compose().anchors;
    const lens = { ...lensOf(1280, 800), project: ({ x, y }: Point) => ({ x: x + 2, y: 801 - y }) };
    const after = compose({ kept: before, lens }).anchors;
    const stayed = [...after].filter(([key, anchor]) => before.get(key) === anchor);
    expect(stayed.length).toBeGreaterThan(0.9 * before.size);
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
      .map(({ actor, x, y }) => ({ key: actor.key, far: Math.hypot(x - 640, y - 400) }));
    expect(key).toBe(strong.sort((a, b) => a.far - b.far)[0]?.key);
  });

  it('is nobody when all are off the screen', () => {
    expect(
      middleActor(compose({ lens: { ...lensOf(800, 600), project: () => ({ x: -1, y: 5 }) } })),
    ).toBeNull();
  });
});
