/** Actors as suggestions look at them: their names, what is counted of them, and who stands beside them. */
import { type Json, pairs, text } from '../base/fields.ts';
import type { EntityId, Kind } from '../model.ts';
import { type ByActor, byActor } from '../occurrences/by-actor.ts';
import type { Occurrences, Opened } from '../occurrences/index.ts';
import { foldWords } from '../spelling/fold.ts';
import type { LanguageForms } from './language-forms.ts';

/** An actor with all that suggestions compare, computed once. */
export interface SeenActor {
  /** Its number in the occurrences. */
  readonly number: number;
  readonly id: EntityId;
  readonly label: string;
  readonly kind: Kind;
  /** Most frequent first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** Empty where no list has it. */
  readonly row: string;
  /** The label, folded. */
  readonly folded: string;
  readonly words: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** How likely its mentions are right, on average; between 0 and 1. */
  readonly sure: number;
  /** How many of its sentences are headlines. */
  readonly headlines: number;
  readonly sentences: number;
}

/** What suggestions are made of. */
export interface Corpus {
  /** Most mentioned first. */
  readonly actors: readonly SeenActor[];
  /** The actor of a number; none where it cannot be named in a correction. */
  readonly at: (number: number) => SeenActor | undefined;
  /** The numbers of the articles that name an actor, each once, in order. */
  readonly articlesOf: (actor: SeenActor) => readonly number[];
  /** With whom an actor shares sentences, by number. */
  readonly beside: (actor: SeenActor) => ReadonlySet<number>;
  /** The languages of the articles. */
  readonly languages: readonly LanguageForms[];
  readonly occurrences: Occurrences;
}

/** Longer names are none, and no correction can be about them. */
const LONGEST = 300;

/** Looks at the actors of an occurrence file. Linear in its size. */
export function corpusOf({ actors, occurrences }: Opened, languages: readonly LanguageForms[]): Corpus {
  const index = byActor(occurrences);
  const placesOf = (actor: number) =>
    index.places.subarray(index.starts[actor] ?? 0, index.starts[actor + 1] ?? 0);
  const articlesOf = ({ number }: SeenActor): readonly number[] => [
    ...new Set(Array.from(placesOf(number), (place) => index.article[place] ?? 0)),
  ];
  const totals = totalsOf(occurrences, index);
  const seen = actors.map((attributes, i) => seenAs(i, attributes, occurrences, totals));
  return {
    actors: seen.filter((one) => one !== undefined),
    at: (number) => seen[number],
    articlesOf,
    beside: ({ number }) => besideOf(number, placesOf(number), occurrences),
    languages: spoken(languages, occurrences),
    occurrences,
  };
}

function seenAs(
  number: number,
  attributes: Json,
  { actors, kinds }: Occurrences,
  { mentions, articles, sentences, headlines, sure }: Totals,
): SeenActor | undefined {
  const label = text(attributes.label);
  if (label === '' || label.length > LONGEST) return undefined;
  const folded = foldWords(label);
  const places = sentences[number] ?? 0;
  return {
    number,
    id: actors[number] ?? 'e:',
    label,
    kind: kinds[number] ?? 'person',
    names: pairs(attributes.names).filter(([name]) => name.length <= LONGEST),
    row: text(attributes.row),
    folded,
    words: folded.split(' '),
    mentions: mentions[number] ?? 0,
    articles: articles[number] ?? 0,
    sure: (sure[number] ?? 0) / (100 * Math.max(1, places)),
    headlines: headlines[number] ?? 0,
    sentences: places,
  };
}

type Totals = Readonly<Record<'mentions' | 'articles' | 'sentences' | 'headlines' | 'sure', Uint32Array>>;

/** What is counted of each actor in one walk over all places; `sure` is a sum, in per cent. */
function totalsOf(occurrences: Occurrences, { article }: ByActor): Totals {
  const { actors, named, members, mentions, confidence, sentence } = occurrences;
  const column = () => new Uint32Array(actors.length);
  const all = {
    mentions: column(),
    articles: column(),
    sentences: column(),
    headlines: column(),
    sure: column(),
  };
  const last = new Int32Array(actors.length).fill(-1);
  const add = (counts: Uint32Array, actor: number, count: number) => {
    counts[actor] = (counts[actor] ?? 0) + count;
  };
  for (let place = 0; place + 1 < named.length; place += 1) {
    const own = article[place] ?? 0;
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
      const actor = members[i] ?? 0;
      add(all.mentions, actor, mentions[i] ?? 0);
      add(all.sure, actor, confidence[i] ?? 0);
      add(all.sentences, actor, 1);
      if (sentence[place] === 0) add(all.headlines, actor, 1);
      if (last[actor] !== own) add(all.articles, actor, 1);
      last[actor] = own;
    }
  }
  return all;
}

function besideOf(actor: number, places: Uint32Array, { named, members }: Occurrences): ReadonlySet<number> {
  const beside = new Set<number>();
  for (const place of places)
    for (const other of members.subarray(named[place], named[place + 1])) beside.add(other);
  beside.delete(actor);
  return beside;
}

/** The languages in which articles are written; all where that is not known. */
function spoken(languages: readonly LanguageForms[], { articles }: Occurrences): readonly LanguageForms[] {
  const codes = new Set(articles.map(({ language }) => language));
  const found = languages.filter(({ code }) => codes.has(code));
  return found.length > 0 ? found : languages;
}
