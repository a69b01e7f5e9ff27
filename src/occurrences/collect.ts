/** What was found and linked, as occurrences. */
import { type Column, createColumn, startsOf } from '../base/column.ts';
import { by, byCodeUnit } from '../base/order.ts';
import { ARTICLE_ATTRIBUTES, type ArticleAttributes } from '../graph/attributes.ts';
import type { Article, EntityId, Found, Linked } from '../model.ts';
import { collectFacts } from './facts.ts';
import { type ArticleHead, BOILERPLATE, type Fact, type Occurrences, UNIQUE } from './occurrences.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Boilerplate, findRecurring } from './recurring.ts';
import { findVersions, repeatedIn } from './versions.ts';
import { type SentenceHash, sentenceHashes } from './words.ts';

/** An article as the graph knows it. `text` serves to find sentences that recur; `file` is where it is to be fetched. */
export type ArticleInfo = Omit<Article, 'text'> & { readonly text?: string; readonly file?: string };

/** A sentence that never counts, as a report shows it. */
export interface RepeatedSentence {
  readonly source: string;
  readonly text: string;
  /** In how many articles of the source it stands. */
  readonly articles: number;
}

export interface Collected {
  readonly occurrences: Occurrences;
  /** Most printed first. */
  readonly boilerplate: readonly RepeatedSentence[];
}

/** One article with all that is known of it. */
interface Read {
  readonly info: ArticleInfo;
  readonly found: Found;
  readonly actors: readonly EntityId[];
  readonly hashes: readonly SentenceHash[];
}

/** Collects who is named where, without credits. The order of the input does not matter. */
export function collect(
  founds: readonly Found[],
  linked: Linked,
  articles: readonly ArticleInfo[] = [],
  facts: readonly Fact[] = [],
): Collected {
  const reads = inOrder(founds, linked, articles);
  const hashed = reads.map(({ info, hashes }) => ({ source: info.source ?? '', sentences: hashes }));
  const repeated = repeatedIn(hashed);
  const version = findVersions(hashed, repeated);
  const { numbers, boilerplate } = findRecurring(hashed, version, repeated);
  const actors = byMentions(reads);
  const kinds = new Map(linked.entities.map(({ id, kind }) => [id, kind] as const));
  const heads = reads.map(
    ({ info, found }, i): ArticleHead => headOf(info, found, reads[version[i] ?? i], i),
  );
  const occurrences: Occurrences = {
    actors,
    kinds: actors.map((id) => kinds.get(id) ?? 'person'),
    articles: heads,
    version,
    sentences: ownSentences(numbers),
    ...placesOf(reads, actors, numbers),
    facts: collectFacts(facts, actors, heads),
  };
  return { occurrences, boilerplate: boilerplate.map((one) => shown(one, reads)) };
}

/** By date, then by id; articles without a date last. */
function inOrder(
  founds: readonly Found[],
  linked: Linked,
  articles: readonly ArticleInfo[],
): readonly Read[] {
  const infos = new Map(articles.map((info) => [info.id, info] as const));
  const reads = founds.map((found, i): Read & { readonly key: string } => {
    const info = infos.get(found.article) ?? { id: found.article };
    const hashes = sentenceHashes(found, info.text ?? '');
    const key = `${info.date ?? '\uffff'}\u0000${info.id}`;
    return { info, found, actors: linked.actors[i] ?? [], hashes, key };
  });
  return reads.sort(by(({ key }) => key));
}

function byMentions(reads: readonly Read[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const { found, actors } of reads) {
    actors.forEach((id, j) => {
      if (!found.mentions[j]?.credit) counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([id]) => id);
}

/** What the graph keeps of an article, as far as it is known. */
function headOf(info: ArticleInfo, found: Found, original: Read | undefined, i: number): ArticleHead {
  const copyOf = original !== undefined && original.found !== found ? original.info.id : undefined;
  const given: ArticleAttributes = {
    language: found.language,
    ...info,
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
>;

function placesOf(
  reads: readonly Read[],
  actors: readonly EntityId[],
  numbers: readonly Uint32Array[],
): Places {
  const numberOf = new Map(actors.map((id, i) => [id, i] as const));
  const [perArticle, paragraphs, sentence, paragraph] = [column(), column(), column(), column()];
  const [recurs, perPlace, members, mentions] = [column(), column(), column(), column()];
  const confidence = column();
  reads.forEach(({ info, found, actors: ids }, i) => {
    const paragraphOf = paragraphsOf(info.text ?? '', found.sentences);
    const places = bySentence(found, ids, numberOf);
    perArticle.push(places.length);
    paragraphs.push((paragraphOf.at(-1) ?? -1) + 1);
    for (const [at, counts] of places) {
      sentence.push(at);
      paragraph.push(paragraphOf[at] ?? 0);
      recurs.push(numbers[i]?.[at] ?? UNIQUE);
      perPlace.push(counts.size);
      for (const [actor, named] of counts) {
        members.push(actor);
        mentions.push(named.mentions);
        confidence.push(named.confidence);
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
  };
}

const column = (): Column => createColumn();

/** How often a sentence names an actor, and how surely. */
interface Named {
  readonly mentions: number;
  readonly confidence: number;
}

const STEP = 5;
/** A probability in per cent, down to the next step; certain where no margin decided. */
const inSteps = (probability = 1): number => Math.floor((100 * probability) / STEP + 1e-9) * STEP;

/** The sentences that name somebody, in order, with the mentions of each actor. */
function bySentence(
  { mentions }: Found,
  ids: readonly EntityId[],
  numberOf: ReadonlyMap<EntityId, number>,
): readonly (readonly [sentence: number, counts: ReadonlyMap<number, Named>])[] {
  const sentences = new Map<number, Map<number, Named>>();
  mentions.forEach(({ sentence, credit, confidence }, j) => {
    const id = ids[j];
    const actor = id === undefined ? undefined : numberOf.get(id);
    if (credit || actor === undefined) return;
    const counts = sentences.get(sentence) ?? new Map<number, Named>();
    const before = counts.get(actor);
    const sure = Math.max(inSteps(confidence), before?.confidence ?? 0);
    sentences.set(sentence, counts.set(actor, { mentions: (before?.mentions ?? 0) + 1, confidence: sure }));
  });
  return [...sentences].sort(([a], [b]) => a - b);
}

function shown(
  { source, article, sentence, articles }: Boilerplate,
  reads: readonly Read[],
): RepeatedSentence {
  const read = reads[article];
  const { start, end } = read?.found.sentences[sentence] ?? { start: 0, end: 0 };
  return { source, text: (read?.info.text ?? '').slice(start, end), articles };
}
