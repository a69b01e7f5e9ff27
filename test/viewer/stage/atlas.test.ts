import { beforeEach, expect, it, vi } from 'vitest';
import { drawMap, type Hear } from '../../../src/map/draw.ts';
import type { MapInput } from '../../../src/map/input.ts';
import { MANY } from '../../../src/map/many.ts';
import type { ActorMap } from '../../../src/map/output.ts';
import { alsoShow, applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { type Atlas, createAtlas } from '../../../src/viewer/stage/atlas.ts';
import { map, model, visible } from './frames.ts';

const STAGE = { width: 1280, height: 800 };
const people = { ...DEFAULT_FILTERS, kinds: ['person'] as const };
const onlyPeople = applyFilters(model, people);

let atlas: Atlas;
let shown: ActorMap[];
const draw = vi.fn(async (input: MapInput): Promise<ActorMap | null> => drawMap(input));

beforeEach(() => {
  draw.mockClear();
  shown = [];
  atlas = createAtlas(draw, (next) => shown.push(next));
});

it('opens on the map that came with the graph, without drawing', () => {
  atlas.start(map);
  atlas.turnTo(visible, STAGE);
  expect(shown).toEqual([map]);
  atlas.turnTo(visible, { width: 1300, height: 800 });
  expect(shown[1]?.stage.width).toBe(1300);
  expect(draw).not.toHaveBeenCalled();
});

it('has other maps drawn, from the places before, and gives known ones back as they were', async () => {
  atlas.start(map);
  atlas.turnTo(visible, STAGE);
  atlas.turnTo(onlyPeople, STAGE);
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(draw.mock.lastCall?.[0].before?.size).toBe(map.places.length);
  atlas.turnTo(visible, STAGE);
  expect(shown[2]).toBe(map);
  atlas.turnTo(onlyPeople, STAGE);
  expect(shown[3]).toBe(shown[1]);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('tells while a map is being drawn, also where none comes of it', async () => {
  const waits: (number | null)[] = [];
  let answer: (map: ActorMap | null) => void = () => undefined;
  const later = () => new Promise<ActorMap | null>((resolve) => (answer = resolve));
  atlas = createAtlas(
    later,
    (next) => shown.push(next),
    (share) => waits.push(share),
  );
  atlas.start(map);
  atlas.turnTo(visible, STAGE);
  expect(waits).toEqual([null]);
  atlas.turnTo(onlyPeople, STAGE);
  expect(waits).toEqual([null, 0]);
  answer(null);
  await vi.waitFor(() => expect(waits).toEqual([null, 0, null]));
  expect(shown).toEqual([map]);
});

it('shows only what was asked for last', async () => {
  const answers: ((map: ActorMap | null) => void)[] = [];
  atlas = createAtlas(
    () => new Promise((resolve) => answers.push(resolve)),
    (next) => shown.push(next),
  );
  atlas.turnTo(visible, STAGE);
  atlas.turnTo(onlyPeople, STAGE);
  answers[1]?.({ ...map, areas: [] });
  answers[0]?.(map);
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]?.areas).toEqual([]);
});

it('finds a place for somebody who is selected in spite of the filters, and nobody else moves', async () => {
  atlas.turnTo(onlyPeople, STAGE);
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  const place = model.actors.find(({ kind }) => kind === 'place');
  atlas.turnTo(alsoShow(model, onlyPeople, people, place ? [place] : []), STAGE);
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(draw).toHaveBeenCalledTimes(1);
  expect(shown[1]?.places).toHaveLength(onlyPeople.actors.length + 1);
  for (const before of shown[0]?.places ?? []) {
    expect(shown[1]?.places.find(({ key }) => key === before.key)).toEqual(before);
  }
});

/** Many actors, each linked with the one before. */
const crowd = (() => {
  const [some] = visible.actors;
  const [link] = visible.links;
  if (!some || !link) throw new Error('nobody is visible');
  const others = Array.from({ length: MANY }, (_, i) => ({ ...some, key: `crowd-${i}` }));
  const actors = [...visible.actors, ...others];
  const links = others.map((other, i) => ({ ...link, source: actors[i] ?? some, target: other }));
  return { ...visible, actors, links, among: links };
})();

it('shows of many those who are known, then all about where they will be, before their map is drawn', async () => {
  const shares: (number | null)[] = [];
  let answer: (map: ActorMap | null) => void = () => undefined;
  let tell: Hear = () => undefined;
  const later = (_: MapInput, hear: Hear) => {
    tell = hear;
    return new Promise<ActorMap | null>((resolve) => (answer = resolve));
  };
  atlas = createAtlas(
    later,
    (next) => shown.push(next),
    (share) => shares.push(share),
  );
  atlas.start(map);
  atlas.turnTo(crowd, STAGE);
  expect(shown).toEqual([map]);
  tell(0.2, null);
  const rough = { ...map, areas: [] };
  tell(0.5, rough);
  expect(shown.slice(1)).toEqual([rough]);
  const whole = { ...map, places: [] };
  answer(whole);
  await vi.waitFor(() => expect(shown.slice(2)).toEqual([whole]));
  expect(shares).toEqual([0, 0.2, 0.5, null]);
});

it('shows nothing of a map that nobody waits for any more', () => {
  const heard: Hear[] = [];
  atlas = createAtlas(
    (_, hear) => {
      heard.push(hear);
      return new Promise(() => undefined);
    },
    (next) => shown.push(next),
  );
  atlas.turnTo(crowd, STAGE);
  atlas.turnTo(visible, STAGE);
  heard[0]?.(0.5, map);
  expect(shown).toEqual([]);
  heard[1]?.(0.5, map);
  expect(shown).toEqual([map]);
});

it('stays as it was where no map could be drawn', async () => {
  draw.mockResolvedValueOnce(null);
  atlas.turnTo(visible, STAGE);
  await Promise.resolve();
  expect(shown).toEqual([]);
});
