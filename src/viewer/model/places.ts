/** What the page knows of sentences without fetching an article: who is named where. */
import { oncePer } from '../../base/once.ts';
import type { Counted } from '../../connect/index.ts';
import { pairOf } from '../../connect/pairs.ts';
import { byActor } from '../../occurrences/by-actor.ts';
import { numbersOf } from '../../occurrences/numbers.ts';
import type { Occurrences } from '../../occurrences/occurrences.ts';
import { FRESH } from '../../occurrences/selection.ts';
import type { Group, Named, Places } from './graph.ts';

const placesByActor = oncePer(byActor);
const articleNumbers = oncePer(
  (articles: Occurrences['articles']) => new Map(articles.map(({ id }, i) => [id, i])),
);

/** Sentences by the number of their article. */
type BySentence = ReadonlyMap<number, ReadonlySet<number>>;

/** Makes ready to say where actors and pairs are named: articles come newest first, sentences in text order. */
export function placesIn(counted: Counted): Places {
  const { occurrences, instances, pairs, state } = counted;
  const numbers = numbersOf(occurrences.actors);
  const grouped = (found: BySentence): readonly Group[] => {
    const articles = [...found.keys()].sort(newestFirst);
    return articles.map((article) => ({
      article: occurrences.articles[article]?.id ?? '',
      sentences: [...(found.get(article) ?? [])].sort((a, b) => a - b),
    }));
  };
  const newestFirst = (a: number, b: number): number => {
    const dated = (article: number) => Number(occurrences.articles[article]?.date !== undefined);
    return dated(b) - dated(a) || b - a;
  };
  return {
    ofArticle: (id) => namedIn(occurrences, articleNumbers(occurrences.articles).get(id) ?? -1),
    ofActor: (key) => {
      const index = placesByActor(occurrences);
      const actor = numbers.get(key) ?? -1;
      const found = new Map<number, Set<number>>();
      for (let i = index.starts[actor] ?? 0; i < (index.starts[actor + 1] ?? 0); i += 1) {
        const place = index.places[i] ?? 0;
        if (state[place] === FRESH) add(found, index.article[place] ?? 0, occurrences.sentence[place] ?? 0);
      }
      return grouped(found);
    },
    ofPair: (a, b) => {
      const pair = pairOf(counted, numbers.get(a) ?? -1, numbers.get(b) ?? -1);
      const found = new Map<number, Set<number>>();
      for (let i = pairs.starts[pair] ?? 0; i < (pairs.ends[pair] ?? 0); i += 1) {
        if (instances.leads(i) === 1) add(found, instances.article(i), instances.sentence(i));
      }
      return grouped(found);
    },
  };
}

function namedIn(
  { actors, first, named, members, sentence }: Occurrences,
  article: number,
): readonly Named[] {
  const from = first[article] ?? 0;
  return Array.from(sentence.subarray(from, first[article + 1] ?? from), (number, i) => ({
    sentence: number,
    actors: Array.from(members.subarray(named[from + i], named[from + i + 1]), (one) => actors[one] ?? ''),
  }));
}

function add(found: Map<number, Set<number>>, article: number, sentence: number): void {
  found.set(article, (found.get(article) ?? new Set()).add(sentence));
}
