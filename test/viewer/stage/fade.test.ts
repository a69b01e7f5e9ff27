import { expect, it } from 'vitest';
import { drawMap, inputOf } from '../../../src/map/index.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { fadeScene } from '../../../src/viewer/stage/fade.ts';
import { PALETTES } from '../../../src/viewer/stage/palette.ts';
import type { Scene } from '../../../src/viewer/stage/scene.ts';
import { buildScene } from '../../../src/viewer/stage/scene.ts';
import { fixtureModel } from '../model.ts';

const model = fixtureModel();
const visible = applyFilters(model, DEFAULT_FILTERS);
const map = drawMap({ ...inputOf(visible), stage: { width: 900, height: 700 } });
const scene: Scene = buildScene(map, visible, PALETTES.light);
const [first, second] = scene.nodes;
const articles = new Map(
  scene.nodes.map(({ actor }) => [actor.key, actor === first?.actor ? 0 : actor.articles]),
);
const links = new Map(scene.links.slice(1).map(({ link }) => [link.key, 1]));
const faded = fadeScene(scene, { articles, links, of: 20 }, 20);

it('nobody moves, and nobody goes', () => {
  expect(faded.nodes.map(({ x, y }) => [x, y])).toEqual(scene.nodes.map(({ x, y }) => [x, y]));
  expect(faded.links).toHaveLength(scene.links.length);
});

it('who is not there is pale and small, who is there as always stays as it was', () => {
  const [gone, there] = faded.nodes;
  expect(gone?.faint).toBe(true);
  expect(gone?.color).not.toBe(first?.color);
  expect(gone?.size).toBeLessThan(first?.size ?? 0);
  expect(there).toEqual(second);
  expect(faded.node.get(gone?.actor.key ?? '')).toBe(gone);
});

it('who is named in a larger share of the articles is larger, within limits', () => {
  const sizeOf = (of: number) => fadeScene(scene, { articles, links, of }, 20).nodes[1]?.size ?? 0;
  expect(sizeOf(10)).toBeGreaterThan(second?.size ?? 0);
  expect(sizeOf(1)).toBe(1.5 * (second?.size ?? 0));
});

it('links that nobody has said anything of are pale, and lie below the others', () => {
  expect(faded.links[0]?.color).not.toBe(scene.links[0]?.color);
  expect(faded.links[0]?.layer).toBeLessThan(0);
  expect(faded.links[1]).toBe(scene.links[1]);
});
