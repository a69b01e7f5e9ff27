/** Random histories of articles and lists: an id depends on nothing but these, and whoever has another one now is led to from all before. */
import { describe, expect, it } from 'vitest';
import { generator } from '../../src/base/random.ts';
import { buildGraph, count } from '../../src/connect/index.ts';
import type { Network } from '../../src/graph/network.ts';
import { link } from '../../src/link/index.ts';
import { redirectsOf } from '../../src/measure/index.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';
import { collected } from '../occurrences/collected.ts';
import { rounds } from './rounds.ts';

/** Names with their kinds; some are slips, short forms, inflected forms or namesakes of others. */
const NAMES: readonly (readonly [name: string, kind: string])[] = [
  ...['Rob Malley', 'Malley', 'Tim Malley', 'Rob A. Malley', 'Coery Wondratschek', 'Corey Wondratschek'].map(
    (name) => [name, 'person'] as const,
  ),
  ...['Wondratschek', 'Greta', 'Greta Thunberg', 'Sergej Lawrow', 'Sergey Lavrov', 'Chaos Malley'].map(
    (name) => [name, 'person'] as const,
  ),
  ...['Nordbit AG', 'Nordbit', 'Landesamt für Wasserbau', 'Landesamtes für Wasserbau', 'MEE'].map(
    (name) => [name, 'organization'] as const,
  ),
  ...['Doha', 'Bad Salzuflen', 'Bad Salzufflen', 'Moskau'].map((name) => [name, 'place'] as const),
];
const STEPS = 8;

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

interface State {
  /** The names of each article, by its id. */
  readonly articles: ReadonlyMap<string, readonly number[]>;
  /** The names that a list has, by their place in `NAMES`. */
  readonly listed: ReadonlySet<number>;
}

const ACTS: readonly ((state: State, random: Random, step: number) => State)[] = [
  ({ articles, listed }, random, step) => ({
    articles: new Map(articles).set(
      `a${step}`,
      Array.from({ length: 2 + below(random, 4) }, () => below(random, NAMES.length)),
    ),
    listed,
  }),
  ({ articles, listed }, random) => {
    const gone = [...articles.keys()][below(random, articles.size)];
    return { articles: new Map([...articles].filter(([id]) => id !== gone)), listed };
  },
  ({ articles, listed }, random) => ({
    articles,
    listed: new Set([...listed, below(random, NAMES.length)]),
  }),
  ({ articles, listed }, random) => {
    const gone = [...listed][below(random, listed.size)];
    return { articles, listed: new Set([...listed].filter((one) => one !== gone)) };
  },
];

const markOf = (name: number, listed: ReadonlySet<number>): string => {
  const [text = '', kind = ''] = NAMES[name] ?? [];
  return `[[${text}|${kind}${listed.has(name) ? `|list/${name}` : ''}]]`;
};

/** The graph of a state, its articles in the order in which they are given. */
function graphOf({ articles, listed }: State, order: readonly string[]): Network {
  const texts = new Map(
    order.map((id) => [id, `${(articles.get(id) ?? []).map((name) => markOf(name, listed)).join('. ')}.`]),
  );
  const corpus = marked(texts);
  const linked = link(corpus.founds, knowing(corpus.lookup, corpus.rows), corpus.texts);
  return buildGraph(linked.entities, count(collected(corpus.founds, linked).occurrences));
}

const labelOf = ({ ids, actors }: Network, id: string): string =>
  String(actors[ids.indexOf(id as never)]?.label);

describe.each(Array.from({ length: rounds(20) }, (_, round) => round))('history %i', (round) => {
  it('ids come from articles and lists alone, and old ones lead to who has the name now', () => {
    const random = generator(7 * round + 1);
    let state: State = { articles: new Map(), listed: new Set() };
    let before: Network | undefined;
    for (let step = 0; step < STEPS; step += 1) {
      const act = step < 2 ? ACTS[0] : ACTS[below(random, ACTS.length)];
      state = act?.(state, random, step) ?? state;
      const order = [...state.articles.keys()];
      const graph = graphOf(state, order);
      expect(graphOf(state, [...order].reverse()).ids).toEqual(graph.ids);
      if (before !== undefined) {
        const redirects = redirectsOf(before, graph);
        graph.attributes.redirects = [...redirects].map(([from, to]) => ({ from, to }));
      }
      const there = new Set<string>(graph.ids);
      const led = new Map((graph.attributes.redirects ?? []).map(({ from, to }) => [from, to] as const));
      const names = new Set(graph.actors.flatMap(({ names: all }) => all.map(([name]) => name)));
      for (const [from, to] of led)
        expect([from, there.has(from), there.has(to)]).toEqual([from, false, true]);
      if (before !== undefined)
        for (const id of before.ids)
          if (!there.has(id) && names.has(labelOf(before, id))) expect(led.has(id)).toBe(true);
      before = graph;
    }
  });
});
