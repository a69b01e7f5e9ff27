/** Where the steps meet: articles to what is found in them, and all that was found to the graph. */
import { UndirectedGraph } from 'graphology';
import type { Window } from './connect/index.ts';
import { applyCorrections, type Correction, namedActors } from './corrections/index.ts';
import { find, isOrdinaryWord, type Knowledge, openKnowledge, type Packs } from './find/index.ts';
import type { ListedName } from './gazetteer/index.ts';
import type { AnyGraph } from './graph/graph.ts';
import { languages } from './languages/index.ts';
import {
  articlesIn,
  type CountedRecord,
  createRegister,
  entitiesOf,
  type LinkedRecord,
  type LinkKnowledge,
  linkKnowledge,
  linkRecords,
  linkSightings,
  type PartedLinker,
  type PartLinker,
  partedLinker,
  partLinker,
  type RecordedLocal,
  recordedLocals,
  sightingsIn,
  type Told,
} from './link/index.ts';
import type { Article, EntityId, Found, Linked } from './model.ts';
import { type Digest, type Network, networkOf, networkOfDigests } from './network.ts';
import { type ArticleInfo, type Occurrences, type SentenceText, tracesOf } from './occurrences/index.ts';
import { createReader } from './read/index.ts';

export { type Correction, parseCorrections } from './corrections/index.ts';
export { type ListedName, readTable as readNames } from './gazetteer/index.ts';
export type { Digest, Network } from './network.ts';
export const { read, readAny, readEach, readRow, languageCode } = createReader(languages);

/** The names of an article and the actor of each of its mentions. */
export interface Extracted {
  readonly found: Found;
  readonly actors: readonly EntityId[];
}

/** Finds names in articles one by one and remembers who is who: the same id for the same actor in all articles. */
export type Extractor = (article: Article) => Extracted;

/** An article as the graph lists it; `file`, where there is one, holds its sentences beside graph.json. */
export type FiledArticle = Article & { readonly file?: string };

export interface Pipeline {
  /** Opens all packs at once; otherwise each is opened when it is first needed. Throws what is wrong with one. */
  readonly open: () => void;
  readonly find: (article: Article) => Found;
  /** The same pipeline on the same packs with what somebody has corrected, and with names of their own, for one corpus. */
  readonly correctedBy: (corrections: readonly Correction[], own?: readonly ListedName[]) => Pipeline;
  /** What was found without corrections, with those of this pipeline. */
  readonly correct: (article: Article, found: Found) => Found;
  /** The same without the statements that somebody has declared wrong, once it is known who is who; the lists are parallel. */
  readonly strike: (
    articles: readonly Article[],
    founds: readonly Found[],
    linked: Linked,
  ) => readonly Found[];
  /** What an article adds to a graph; `found` has the corrections of this pipeline. */
  readonly digest: (article: Article, found: Found) => Digest;
  /** A new extractor, which remembers nobody yet. */
  readonly extractor: () => Extractor;
  /** The names of an article and its actors, as they are linked where no register remembers anybody. */
  readonly locals: (article: Article) => { readonly found: Found; readonly locals: readonly RecordedLocal[] };
  /** Who is who in a corpus of which only the records of its actors are at hand. */
  readonly linkRecords: (records: CountedRecord[]) => Iterable<LinkedRecord>;
  /** The same in parts, of which only one is in memory. */
  readonly partedLinker: () => PartedLinker;
  /** The same for one of several threads, each of which links some parts. */
  readonly partLinker: () => PartLinker;
  /** The graph of occurrences that were collected elsewhere, with what tables tell of the actors and how many mentions each language has. */
  readonly networkOf: (
    occurrences: Occurrences,
    told: readonly Told[],
    mentionsIn: ReadonlyMap<string, number>,
    previous?: Uint8Array,
  ) => Network;
  /** Who is who in a whole corpus; `founds` is parallel to `articles`. */
  readonly link: (articles: readonly Article[], founds: readonly Found[]) => Linked;
  /** Counts everything anew. Known actors stay near their place in the previous graph.json, if there is a good one. */
  readonly network: (
    articles: readonly FiledArticle[],
    founds: readonly Found[],
    linked: Linked,
    previous?: Uint8Array,
    window?: Window,
  ) => Network;
  /** The same of what articles add, without their texts; `digests` is parallel to `articles`. */
  readonly linkDigests: (articles: readonly ArticleInfo[], digests: readonly Digest[]) => Linked;
  readonly networkOfDigests: (
    articles: readonly ArticleInfo[],
    digests: readonly Digest[],
    linked: Linked,
    textOf: SentenceText,
    previous?: Uint8Array,
    window?: Window,
  ) => Network;
}

/** The graph in a graph.json, its text or its bytes; `undefined` when it holds none. */
export function readGraph(json: string | Uint8Array | undefined): AnyGraph | undefined {
  try {
    if (json === undefined) return undefined;
    const text = typeof json === 'string' ? json : new TextDecoder().decode(json);
    return UndirectedGraph.from(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * The pipeline on compiled packs, which are opened when they are needed; what somebody has corrected is so in all that it gives,
 * and names of their own (`readNames`) are found before those of the packs.
 */
export function createPipeline(
  packs: Packs,
  corrections: readonly Correction[] = [],
  own: readonly ListedName[] = [],
): Pipeline {
  const knowledge = openKnowledge(packs, languages);
  return pipelineOn(knowledge, linkKnowledge(knowledge.gazetteer, languages), corrections, own);
}

/** An article without anything in it. */
const NOTHING: Found = { article: '', language: '', sentences: [], mentions: [] };

const withoutGenitive = (code: string, word: string): string =>
  languages.find((language) => language.code === code)?.wordForms.withoutGenitive(word) ?? word;

function pipelineOn(
  knowledge: Knowledge,
  plain: LinkKnowledge,
  corrections: readonly Correction[],
  own: readonly ListedName[] = [],
): Pipeline {
  const isOrdinary = (code: string, word: string) => isOrdinaryWord(knowledge, code, word);
  const applied = applyCorrections(corrections, { knowledge: plain, withoutGenitive, own, isOrdinary });
  const { mend, strike, knowledge: linking } = applied;
  const findIn = (article: Article) => mend(article, find(article, knowledge));
  /** Tells the corrections of the articles that a record names. */
  const tellArticles = (record: string) => {
    if (corrections.length === 0) return;
    for (const article of articlesIn(record))
      mend({ ...article, text: '' }, { ...NOTHING, article: article.id });
  };
  const digest = (article: Article, found: Found): Digest => ({
    traces: tracesOf(found, article.text),
    sightings: sightingsIn(found, linking, article.text),
  });
  const digestsOf = (articles: readonly Article[], founds: readonly Found[]) =>
    articles.map((article, i) => digest(article, founds[i] ?? { ...NOTHING, article: article.id }));
  const linkDigests: Pipeline['linkDigests'] = (articles, digests) =>
    linkSightings(
      digests.map(({ traces: { language, sentences }, sightings }, i) => {
        const { id: article } = articles[i] ?? { id: '' };
        return { article, language, mentions: sentences.length, sightings };
      }),
      linking,
    );
  return {
    open: knowledge.open,
    find: findIn,
    correctedBy: (others, names) => pipelineOn(knowledge, plain, others, names),
    correct: mend,
    strike,
    digest,
    extractor: () => {
      const { resolve } = createRegister(linking);
      return (article) => {
        const found = findIn(article);
        const actors = resolve(found, article.text);
        const [right = found] = strike([article], [found], {
          entities: namedActors(found, actors),
          actors: [actors],
        });
        return { found: right, actors };
      };
    },
    locals: (article) => {
      const found = findIn(article);
      return { found, locals: recordedLocals(found, linking, article.text, article) };
    },
    linkRecords: (records) => {
      for (const { record } of records) tellArticles(record);
      return linkRecords(records, linking);
    },
    partedLinker: () => {
      const linker = partedLinker(linking);
      return {
        ...linker,
        note: (record) => {
          tellArticles(record.record);
          linker.note(record);
        },
      };
    },
    partLinker: () => partLinker(linking),
    networkOf: (occurrences, told, mentionsIn, previous) => {
      const entities = entitiesOf(told, mentionsIn, linking);
      return networkOf(occurrences, entities, [], applied.problems(), previous);
    },
    link: (articles, founds) => linkDigests(articles, digestsOf(articles, founds)),
    network: (articles, founds, linked, ...shown) => {
      const textOf: SentenceText = (article, sentence) => {
        const { start, end } = founds[article]?.sentences[sentence] ?? { start: 0, end: 0 };
        return articles[article]?.text.slice(start, end) ?? '';
      };
      const digests = digestsOf(articles, founds);
      return networkOfDigests(articles, digests, linked, textOf, applied.problems(), ...shown);
    },
    linkDigests,
    networkOfDigests: (articles, digests, linked, textOf, ...shown) =>
      networkOfDigests(articles, digests, linked, textOf, applied.problems(), ...shown),
  };
}
