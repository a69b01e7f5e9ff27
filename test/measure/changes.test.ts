import { describe, expect, it } from 'vitest';
import { buildGraph, count } from '../../src/connect/index.ts';
import { EMPTY_OUTLINE } from '../../src/graph/outline.ts';
import { changesBetween, NO_CHANGES, type Side } from '../../src/measure/changes.ts';
import { articlesNaming } from '../../src/occurrences/index.ts';
import { corpus } from '../connect/corpus.ts';
import { collected } from '../occurrences/collected.ts';

function sideOf(articles: Readonly<Record<string, readonly string[]>>): Side {
  const { founds, linked } = corpus(articles);
  const { occurrences } = collected(founds, linked, []);
  const outline = buildGraph(linked.entities, count(occurrences));
  return {
    outline,
    articlesOf: articlesNaming(occurrences),
    articlesOfLink: (link) => outline.links.stated(link).where.map(([article]) => article),
  };
}

const none = new Map<string, string>();
const before = sideOf({ a: ['xy', 'xz'], b: ['xy', 'v'] });
const after = sideOf({ a: ['xy', 'xz'], c: ['xz', 'w'], d: ['z'] });
const changes = changesBetween(before, after, none);
const shown = (list: readonly { readonly ids: readonly string[]; readonly because: readonly string[] }[]) =>
  list.map(({ ids, because }) => `${ids.map((id) => id.slice(2)).join('')} ${because.join(' ')}`);

describe('between two graphs', () => {
  it('articles are new or gone', () => expect(changes.articles).toEqual({ added: ['c', 'd'], gone: ['b'] }));

  it('actors are new, gone, stronger, weaker, by the articles that did it', () => {
    const { added, gone, stronger, weaker } = changes.actors;
    expect(shown(added)).toEqual(['w c']);
    expect(shown(gone)).toEqual(['v b']);
    expect(stronger).toEqual([{ ids: ['e:z'], names: ['z'], before: 1, after: 3, because: ['c', 'd'] }]);
    expect(shown(weaker)).toEqual(['y b']);
  });

  it('links are, by their sentences', () => {
    expect(changes.links.stronger).toEqual([
      { ids: ['e:x', 'e:z'], names: ['x', 'z'], before: 1, after: 2, because: ['c'] },
    ]);
    expect(shown(changes.links.weaker)).toEqual(['xy b']);
  });

  it('who is gone may have joined another', () => {
    const redirects = new Map([
      ['e:v', 'e:w'],
      ['e:older', 'e:x'],
    ]);
    expect(changesBetween(before, after, redirects).joined).toEqual([{ from: 'v', to: 'w' }]);
  });
});

it('a graph differs in nothing from itself, nor does an empty one', () => {
  expect(changesBetween(before, before, none)).toEqual(NO_CHANGES);
  const empty = { outline: EMPTY_OUTLINE };
  expect(changesBetween(empty, empty, none)).toEqual(NO_CHANGES);
});

it('articles are looked up for the largest changes alone where so few are asked for, and named where somebody knows them', () => {
  const { actors } = changesBetween(before, after, none, 0);
  expect(shown(actors.stronger)).toEqual(['z ']);
  expect(shown(changesBetween({ outline: before.outline }, after, none).actors.weaker)).toEqual(['y ']);
});

it('a link of actors who were there before is new where it joins them for the first time', () => {
  const apart = sideOf({ a: ['x', 'z'], b: ['xz'], c: ['y'] });
  const joined = sideOf({ a: ['x', 'z'], b: ['xz'], c: ['xy'] });
  expect(shown(changesBetween(apart, joined, none).links.added)).toEqual(['xy ']);
  expect(shown(changesBetween(joined, apart, none).links.gone)).toEqual(['xy ']);
});
