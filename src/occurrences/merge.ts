/** Two collections of occurrences as one: for articles that come when the others are collected already. */
import { by } from '../base/order.ts';
import { collectFacts, factAt } from './facts.ts';
import { numbersOf } from './numbers.ts';
import { type Fact, FIRST_RECURRING, type Occurrences } from './occurrences.ts';
import { createPlaces } from './places.ts';
import { timeKey } from './time-key.ts';

/** An article of one of the two. */
interface Source {
  readonly of: Occurrences;
  readonly article: number;
  readonly key: string;
}

/**
 * The articles of both, in their order; no article may be in both. Actors keep their numbers, new ones follow. Sentences and articles are not
 * compared over the two: who repeats what the others say counts anew.
 */
export function merged(one: Occurrences, other: Occurrences): Occurrences {
  const known = numbersOf(one.actors);
  const fresh = other.actors.flatMap((id, i) =>
    known.has(id) ? [] : [{ id, kind: other.kinds[i] ?? 'person' }],
  );
  const actors = [...one.actors, ...fresh.map(({ id }) => id)];
  const sources = [...sourcesIn(one), ...sourcesIn(other)].sort(by(({ key }) => key));
  const articles = sources.flatMap(({ of, article }) => of.articles[article] ?? []);
  const facts = [one, other].flatMap(factsOf);
  return {
    actors,
    kinds: [...one.kinds, ...fresh.map(({ kind }) => kind)],
    articles,
    version: versionsOf(sources, one, other),
    ...columnsOf(
      sources,
      one,
      Uint32Array.from(other.actors, (id) => numbersOf(actors).get(id) ?? 0),
    ),
    facts: collectFacts(facts, actors, articles),
  };
}

const sourcesIn = (of: Occurrences): readonly Source[] =>
  of.articles.map((head, article) => ({ of, article, key: timeKey(head) }));

const factsOf = (of: Occurrences): readonly Fact[] =>
  [...of.facts.type.keys()].flatMap((fact) => factAt(of, fact) ?? []);

/** Of each article the new number of the one whose version it is. */
function versionsOf(sources: readonly Source[], one: Occurrences, other: Occurrences): Uint32Array {
  const places = new Map([one, other].map((of) => [of, new Uint32Array(of.articles.length)] as const));
  sources.forEach(({ of, article }, place) => {
    places.get(of)?.set([place], article);
  });
  return Uint32Array.from(
    sources,
    ({ of, article }) => places.get(of)?.[of.version[article] ?? article] ?? 0,
  );
}

/** The columns of articles and places; `numbers` are the actors of the other one. */
function columnsOf(sources: readonly Source[], one: Occurrences, numbers: Uint32Array) {
  const places = createPlaces();
  const shift = recurringIn(one);
  for (const { of, article } of sources) {
    for (let place = of.first[article] ?? 0; place < (of.first[article + 1] ?? 0); place += 1) {
      for (let i = of.named[place] ?? 0; i < (of.named[place + 1] ?? 0); i += 1) {
        const actor = of.members[i] ?? 0;
        const number = of === one ? actor : (numbers[actor] ?? 0);
        places.add(number, of.mentions[i] ?? 0, of.confidence[i] ?? 0, of.facet[i] ?? 0);
      }
      const recurs = of.recurs[place] ?? 0;
      const isShifted = of !== one && recurs >= FIRST_RECURRING;
      places.endPlace(of.sentence[place] ?? 0, of.paragraph[place] ?? 0, isShifted ? recurs + shift : recurs);
    }
    places.endArticle();
  }
  const perArticle = (name: 'sentences' | 'paragraphs') =>
    Uint32Array.from(sources, ({ of, article }) => of[name][article] ?? 0);
  return {
    sentences: perArticle('sentences'),
    paragraphs: perArticle('paragraphs'),
    ...places.finish(),
  };
}

/** How many numbers of sentences that recur are taken. */
function recurringIn({ recurs }: Occurrences): number {
  const most = recurs.reduce((highest, number) => Math.max(highest, number), 0);
  return Math.max(0, most - FIRST_RECURRING + 1);
}
