import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { buildGraph, count } from '../../src/connect/index.ts';
import { changesBetween, NO_CHANGES, type Side } from '../../src/measure/changes.ts';
import { articlesNaming, collect } from '../../src/occurrences/index.ts';
import { networkText } from '../../src/write/formats/json.ts';
import { corpus } from '../connect/corpus.ts';

function sideOf(articles: Readonly<Record<string, readonly string[]>>): Side {
  const { founds, linked } = corpus(articles);
  const { occurrences } = collect(founds, linked, []);
  const json = [...networkText(buildGraph(linked.entities, count(occurrences)))].join('');
  return { graph: UndirectedGraph.from(JSON.parse(json)), articlesOf: articlesNaming(occurrences) };
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
  const empty = { graph: new UndirectedGraph() };
  expect(changesBetween(empty, empty, none)).toEqual(NO_CHANGES);
});

it('where nobody knows the articles of an actor, those of its links count', () => {
  const { actors } = changesBetween({ graph: before.graph }, { graph: after.graph }, none);
  expect(shown(actors.stronger)).toEqual(['z c']);
});
