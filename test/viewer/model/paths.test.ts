import { describe, expect, it } from 'vitest';
import type { Actor, Model } from '../../../src/viewer/model/graph.ts';
import { shortestPaths } from '../../../src/viewer/model/paths.ts';
import { fixtureModel } from '../model.ts';
import { networkOf } from '../network.ts';

const actor = (model: Model, key: string) => model.actor.get(key) as Actor;
const ways = (model: Model, from: string, to: string, most = 10) =>
  shortestPaths(model, actor(model, from), actor(model, to), most).map(({ actors }) =>
    actors.map(({ key }) => key).join(''),
  );

describe('the ways between two actors', () => {
  const model = networkOf({ ab: 1, bd: 1, ac: 5, cd: 5, ae: 9, ef: 9, df: 9, gh: 1 }, 'z');

  it('are those of fewest links first, of as many the strongest, each once, without loops', () => {
    expect(ways(model, 'a', 'd')).toEqual(['acd', 'abd', 'aefd']);
  });

  it('are as many as wished', () => {
    expect(ways(model, 'a', 'd', 1)).toEqual(['acd']);
  });

  it('tell their links in order', () => {
    const [first] = shortestPaths(model, actor(model, 'd'), actor(model, 'a'), 1);
    expect(first?.links.map(({ key }) => key)).toEqual(['cd', 'ac']);
  });

  it('are none where nothing joins the two', () => {
    expect(ways(model, 'a', 'z')).toEqual([]);
    expect(ways(model, 'a', 'g')).toEqual([]);
    expect(ways(model, 'a', 'a')).toEqual([]);
  });

  it('lead over those alone who pass, but the ends always do', () => {
    const passes = ({ key }: Actor) => key !== 'c' && key !== 'a' && key !== 'd';
    const found = shortestPaths(model, actor(model, 'a'), actor(model, 'd'), 10, passes);
    expect(found.map(({ links }) => links.length)).toEqual([2, 3]);
  });
});

it('the first way is as short as a search in breadth finds', () => {
  const model = fixtureModel();
  const [from] = model.actors as [Actor];
  const steps = new Map([[from, 0]]);
  for (const one of steps.keys())
    for (const { source, target } of model.linksOf.get(one.key) ?? []) {
      const other = source === one ? target : source;
      if (!steps.has(other)) steps.set(other, (steps.get(one) ?? 0) + 1);
    }
  const lengths = model.actors.slice(1).map((to) => shortestPaths(model, from, to, 1)[0]?.links.length);
  expect(lengths).toEqual(model.actors.slice(1).map((to) => steps.get(to)));
});
