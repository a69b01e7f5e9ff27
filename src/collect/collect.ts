/** What was found and linked, as occurrences. */
import { type Column, createColumn, startsOf } from '../base/column.ts';
import { by, byCodeUnit } from '../base/order.ts';
import { ARTICLE_ATTRIBUTES, type ArticleAttributes } from '../graph/attributes.ts';
import { type Article, type EntityId, FACETS, type Facet, type Linked } from '../model.ts';
import { collectFacts } from '../occurrences/facts.ts';
import {
  type ArticleHead,
  BOILERPLATE,
  type Fact,
  type Occurrences,
  UNIQUE,
} from '../occurrences/occurrences.ts';
import { timeKey } from '../occurrences/time-key.ts';
import { findRecurring } from './recurring.ts';
import { CREDIT, type Traces } from './traces.ts';
import { findVersions, repeatedIn } from './versions.ts';

/** An article as the graph knows it; `file` is where it is to be fetched. */
export type ArticleInfo = Omit<Article, 'text'> & { readonly file?: string };

/** A sentence that never counts, as a report shows it. */
export interface RepeatedSentence {
  readonly source: string;
  readonly text: string;
  /** In how many articles of the source it stands. */
  readonly articles: number;
}

/** Gives the text of a sentence, by the places of its article in the input and of the sentence in the article. */
export type SentenceText = (article: number, sentence: number) => string;

/** The occurrences, and the sentences that were left out. */
export interface Collected {
  readonly occurrences: Occurrences;
  /** Most printed first. */
  readonly boilerplate: readonly RepeatedSentence[];
}

/** One article with all that is known of it. */
interface Read {
  /** Its place in the input. */
  readonly place: number;
  readonly info: ArticleInfo;
  readonly traces: Traces;
  readonly actors: readonly EntityId[];
  readonly facets: ReadonlyMap<number, Facet> | undefined;
}

/** Collects who is named where, without credits. The lists are parallel; the order of the input does not matter. */
export function collect(
  articles: readonly ArticleInfo[],
  traces: readonly Traces[],
  linked: Linked,
  facts: readonly Fact[],
  textOf: SentenceText,
): Collected {
  const reads = inOrder(articles, traces, linked);
  const hashed = reads.map(({ info, traces: { hashes, words } }) => ({
    source: info.source ?? '',
    hashes,
    words,
  }));
  const repeated = repeatedIn(hashed);
  const version = findVersions(hashed, repeated);
  const { numbers, boilerplate } = findRecurring(hashed, version, repeated);
  const actors = byMentions(reads);
  const kinds = new Map(linked.entities.map(({ id, kind }) => [id, kind] as const));
  const heads = reads.map((read, i): ArticleHead => headOf(read, reads[version[i] ?? i], i));
  const occurrences: Occurrences = {
    actors,
    kinds: actors.map((id) => kinds.get(id) ?? 'person'),
    articles: heads,
    version,
    sentences: ownSentences(numbers),
    ...placesOf(reads, actors, numbers),
    facts: collectFacts(facts, actors, heads),
  };
  return {
    occurrences,
    boilerplate: boilerplate.map(({ source, article, sentence, articles: count }) => {
      return { source, text: textOf(reads[article]?.place ?? -1, sentence), articles: count };
    }),
  };
}

/** By date, then by id; articles without a date last. */
function inOrder(
  articles: readonly ArticleInfo[],
  traces: readonly Traces[],
  linked: Linked,
): readonly Read[] {
  const reads = traces.map((own, place): Read & { readonly key: string } => {
    const info = articles[place] ?? { id: '' };
    const [actors = [], facets] = [linked.actors[place], linked.facets?.[place]];
    return { place, info, traces: own, actors, facets, key: timeKey(info) };
  });
  return reads.sort(by(({ key }) => key));
}

function byMentions(reads: readonly Read[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const { traces, actors } of reads) {
    actors.forEach((id, j) => {
      if (traces.sentences[j] !== CREDIT) counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([id]) => id);
}

/** What the graph keeps of an article, as far as it is known. */
function headOf({ place, info, traces }: Read, original: Read | undefined, i: number): ArticleHead {
  const copyOf = original !== undefined && original.place !== place ? original.info.id : undefined;
  const given: ArticleAttributes = {
    ...info,
    language: traces.language,
    ...(copyOf !== undefined && { copyOf }),
  };
  const stated = ARTICLE_ATTRIBUTES.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]]));
  return { id: info.id || String(i), ...Object.fromEntries(stated) };
}

/** How many sentences of each article stand there for the first time, and are no boilerplate. */
function ownSentences(numbers: readonly Uint32Array[]): Uint32Array {
  const seen = new Set<number>([BOILERPLATE]);
  return Uint32Array.from(numbers, (of) => {
    let own = 0;
    for (const number of of) {
      if (number !== UNIQUE && seen.has(number)) continue;
      if (number !== UNIQUE) seen.add(number);
      own += 1;
    }
    return own;
  });
}

type Places = Pick<
  Occurrences,
  | 'paragraphs'
  | 'first'
  | 'sentence'
  | 'paragraph'
  | 'recurs'
  | 'named'
  | 'members'
  | 'mentions'
  | 'confidence'
  | 'facet'
>;

function placesOf(
  reads: readonly Read[],
  actors: readonly EntityId[],
  numbers: readonly Uint32Array[],
): Places {
  const numberOf = new Map(actors.map((id, i) => [id, i] as const));
  const [perArticle, paragraphs, sentence, paragraph] = [column(), column(), column(), column()];
  const [recurs, perPlace, members, mentions] = [column(), column(), column(), column()];
  const [confidence, facet] = [column(), column()];
  reads.forEach(({ traces, actors: ids, facets }, i) => {
    const places = bySentence(traces, ids, numberOf, facets);
    perArticle.push(places.length);
    paragraphs.push((traces.paragraphs.at(-1) ?? -1) + 1);
    for (const [at, counts] of places) {
      sentence.push(at);
      paragraph.push(traces.paragraphs[at] ?? 0);
      recurs.push(numbers[i]?.[at] ?? UNIQUE);
      perPlace.push(counts.size);
      for (const [actor, named] of counts) {
        members.push(actor);
        mentions.push(named.mentions);
        confidence.push(named.confidence);
        facet.push(named.facet);
      }
    }
  });
  return {
    paragraphs: paragraphs.finish(),
    first: startsOf(perArticle.finish()),
    sentence: sentence.finish(),
    paragraph: paragraph.finish(),
    recurs: recurs.finish(),
    named: startsOf(perPlace.finish()),
    members: members.finish(),
    mentions: mentions.finish(),
    confidence: confidence.finish(),
    facet: facet.finish(),
  };
}

const column = (): Column => createColumn();

/** How often a sentence names an actor, and how surely. */
interface Named {
  readonly mentions: number;
  readonly confidence: number;
  readonly facet: number;
}

/** The sentences that name somebody, in order, with the mentions of each actor. */
function bySentence(
  { sentences: sentenceOf, confidences }: Traces,
  ids: readonly EntityId[],
  numberOf: ReadonlyMap<EntityId, number>,
  facets?: ReadonlyMap<number, Facet>,
): readonly (readonly [sentence: number, counts: ReadonlyMap<number, Named>])[] {
  const sentences = new Map<number, Map<number, Named>>();
  sentenceOf.forEach((sentence, j) => {
    const id = ids[j];
    const actor = id === undefined ? undefined : numberOf.get(id);
    if (sentence === CREDIT || actor === undefined) return;
    const counts = sentences.get(sentence) ?? new Map<number, Named>();
    const before = counts.get(actor);
    const confidence = Math.max(confidences[j] ?? 0, before?.confidence ?? 0);
    const acts = facets?.get(j);
    const facet = acts === undefined ? (before?.facet ?? 0) : FACETS.indexOf(acts) + 1;
    const named = { mentions: (before?.mentions ?? 0) + 1, confidence, facet };
    sentences.set(sentence, counts.set(actor, named));
  });
  return [...sentences].sort(([a], [b]) => a - b);
}
