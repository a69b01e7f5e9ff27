import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { GROUP_PREFIX } from '../../../src/viewer/stage/area.ts';
import { type FrameInput, middleActor } from '../../../src/viewer/stage/frame.ts';
import type { Point } from '../../../src/viewer/stage/geometry.ts';
import type { SceneNode } from '../../../src/viewer/stage/scene.ts';
import { compose, lensOf, model, scene } from './frames.ts';

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

  it('lets those who ask for no label be in the way: labels lie on no mark of a crowd', () => {
    const lens = lensOf(1280, 800);
    const crowd = Array.from({ length: 3400 }, (_, i) => {
      const actor = { ...strongest, key: `e:crowd${i}`, label: 'A name as long as this' };
      const [x, y] = [10 + 20 * (i % 64), 5 + 15 * Math.floor(i / 64)];
      return { ...(scene.nodes[0] as SceneNode), actor, x, y, size: 2, rank: 100 + i };
    });
    const { labels } = compose({ lens, scene: { ...scene, nodes: crowd, areas: [], links: [] } });
    expect(labels).toEqual([]);
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
