/** What was found and linked, as occurrences. */

import { createColumn, startsOf } from '../base/column.ts';
import { countUp } from '../base/count-up.ts';
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
import type { Members, Places } from '../occurrences/places.ts';
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

/** The actors of mentions that count, most mentioned first. */
function byMentions(reads: readonly Read[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const { traces, actors } of reads) {
    for (const [j, id] of actors.entries()) {
      if (traces.sentences[j] !== CREDIT) countUp(counts, id);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([id]) => id);
}

/** What the graph keeps of an article, as far as it is known. */
function headOf({ place, info, traces }: Read, original: Read | undefined, i: number): ArticleHead {
  const copyOf = original !== undefined && original.place !== place ? original.info.id : undefined;
  const { language } = traces;
  const given: ArticleAttributes =
    copyOf === undefined ? { ...info, language } : { ...info, language, copyOf };
  const head: { -readonly [K in keyof ArticleHead]: ArticleHead[K] } = { id: info.id || String(i) };
  for (const { id } of ARTICLE_ATTRIBUTES) if (given[id] !== undefined) head[id] = given[id];
  return head;
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

function placesOf(
  reads: readonly Read[],
  actors: readonly EntityId[],
  numbers: readonly Uint32Array[],
): Places & Pick<Occurrences, 'paragraphs'> {
  const numberOf = new Map(actors.map((id, i) => [id, i] as const));
  const mentioned = reads.reduce((sum, { traces }) => sum + traces.sentences.length, 0);
  const members = createMembers(actors.length, mentioned);
  const [sentence, paragraph, recurs] = [createColumn(), createColumn(), createColumn()];
  const [perArticle, paragraphs] = [new Uint32Array(reads.length), new Uint32Array(reads.length)];
  for (const [i, { traces, actors: ids, facets }] of reads.entries()) {
    const before = sentence.length();
    let last = CREDIT;
    for (const mention of bySentence(traces.sentences)) {
      const at = traces.sentences[mention] ?? CREDIT;
      const actor = numberOf.get(ids[mention] ?? 'e:');
      if (at === CREDIT || actor === undefined) continue;
      if (at !== last) {
        last = at;
        members.open();
        sentence.push(at);
        paragraph.push(traces.paragraphs[at] ?? 0);
        recurs.push(numbers[i]?.[at] ?? UNIQUE);
      }
      members.add(actor, traces.confidences[mention] ?? 0, facets?.get(mention));
    }
    perArticle[i] = sentence.length() - before;
    paragraphs[i] = (traces.paragraphs.at(-1) ?? -1) + 1;
  }
  return {
    paragraphs,
    first: startsOf(perArticle),
    ...{ sentence: sentence.finish(), paragraph: paragraph.finish(), recurs: recurs.finish() },
    ...members.finish(),
  };
}

/** The mentions of an article in the order of their sentences, in which most stand. */
function bySentence(sentences: readonly number[]): Iterable<number> {
  let latest = 0;
  for (const at of sentences) {
    if (at === CREDIT) continue;
    if (at < latest) return [...sentences.keys()].sort((a, b) => (sentences[a] ?? 0) - (sentences[b] ?? 0));
    latest = at;
  }
  return sentences.keys();
}

/** Who is named in one place after the other: each actor once, with the number of its mentions there, and how sure the surest is. */
function createMembers(actors: number, most: number) {
  const [perPlace, column] = [createColumn(), () => new Uint32Array(most)];
  const [members, mentions, confidence, facet] = [column(), column(), column(), column()];
  /** By actor: the member that it was last. */
  const latest = new Int32Array(actors).fill(-1);
  let [first, length] = [0, 0];
  const close = () => {
    if (length > first) perPlace.push(length - first);
  };
  return {
    open: () => {
      close();
      first = length;
    },
    add: (actor: number, sure: number, acts: Facet | undefined) => {
      const known = latest[actor] ?? -1;
      const member = known >= first ? known : length;
      if (member === length) {
        length += 1;
        latest[actor] = member;
        members[member] = actor;
      }
      mentions[member] = (mentions[member] ?? 0) + 1;
      confidence[member] = Math.max(confidence[member] ?? 0, sure);
      if (acts !== undefined) facet[member] = FACETS.indexOf(acts) + 1;
    },
    finish: (): Members => {
      close();
      const cut = (all: Uint32Array) => all.slice(0, length);
      return {
        named: startsOf(perPlace.finish()),
        ...{ members: cut(members), mentions: cut(mentions), confidence: cut(confidence), facet: cut(facet) },
      };
    },
  };
}
