import { expect, it } from 'vitest';
import { MOST_ACTORS } from '../../../src/connect/units.ts';
import { grow } from '../../../src/viewer/add/grow.ts';
import { parseGraph } from '../../../src/viewer/model/parse.ts';
import { createFixture, keyOf } from '../fixture.ts';
import { ADDITION, listOf, QUANDORF } from './made.ts';

const json = JSON.stringify(createFixture().graph);
const modelOf = (text: string) => {
  const model = parseGraph(text);
  if (!model) throw new Error('no graph');
  return model;
};
const before = modelOf(json);
const [merkel, maas] = [keyOf('Angela Merkel'), keyOf('Heiko Maas')];

it('who was there has more, who is new is there', () => {
  const { json: grown, brought } = grow(json, [ADDITION]);
  const model = modelOf(grown);
  expect(model.dropped).toBe(0);
  expect(model.actors.length).toBe(before.actors.length + 1);
  const [old, now] = [before.actor.get(merkel), model.actor.get(merkel)];
  expect([now?.mentions, now?.articles]).toEqual([(old?.mentions ?? 0) + 2, (old?.articles ?? 0) + 1]);
  expect(now?.last).toBe('2020-02-03');
  expect(model.actor.get(QUANDORF)).toMatchObject({
    label: 'Otto Quandorf',
    mentions: 1,
    articles: 1,
    degree: 1,
    x: old?.x,
    y: old?.y,
    community: old?.community,
  });
  expect(brought.actors).toEqual(new Set([QUANDORF]));
  expect(brought.articles).toEqual(new Set([ADDITION.id]));
  expect(model.articles.get(ADDITION.id)).toMatchObject({ title: 'Das Treffen', file: ADDITION.file });
});

it('sentences join links that are there, and make new ones', () => {
  const { json: grown, brought } = grow(json, [ADDITION]);
  const model = modelOf(grown);
  const key = [merkel, maas].sort().join('|');
  const [old, now] = [before.link.get(key), model.link.get(key)];
  expect(now?.sentences).toBe((old?.sentences ?? 0) + 1);
  expect(now?.where.at(-1)).toEqual([ADDITION.id, 1]);
  const fresh = [merkel, QUANDORF].sort().join('|');
  expect(brought.links.has(fresh)).toBe(true);
  expect(brought.links.has(key)).toBe(old === undefined);
  expect(model.link.get(fresh)?.where).toEqual([[ADDITION.id, 0]]);
});

it('an article counts once, and a graph without additions is the same network', () => {
  expect(grow(json, [ADDITION, ADDITION]).brought.articles.size).toBe(1);
  const twice = grow(grow(json, [ADDITION]).json, [ADDITION]);
  expect(twice.brought).toEqual({ actors: new Set(), links: new Set(), articles: new Set() });
  expect(JSON.parse(grow(json, []).json)).toEqual(JSON.parse(json));
});

it('of a long list the first join each other', () => {
  const { brought } = grow(json, [listOf(MOST_ACTORS + 10)]);
  expect(brought.actors.size).toBe(MOST_ACTORS + 10);
  expect(brought.links.size).toBe((MOST_ACTORS * (MOST_ACTORS - 1)) / 2);
});
