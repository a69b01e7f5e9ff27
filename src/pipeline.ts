/** Where the steps meet: articles to what is found in them, and all that was found to the graph. */
import { UndirectedGraph } from 'graphology';
import { buildGraph, count, type Window } from './connect/index.ts';
import { applyCorrections, type Correction, namedActors } from './corrections/index.ts';
import { find, isOrdinaryWord, type Knowledge, openKnowledge, type Packs } from './find/index.ts';
import type { ListedName } from './gazetteer/index.ts';
import type { AnyGraph } from './graph/graph.ts';
import type { Network as Columns } from './graph/network.ts';
import type { Outline } from './graph/outline.ts';
import { readOutline } from './graph/read-outline.ts';
import { createVersioner } from './graph/version.ts';
import { languages } from './languages/index.ts';
import { undetermined } from './languages/undetermined.ts';
import { unknownLanguages } from './languages/unknown.ts';
import {
  articlesIn,
  type CountedRecord,
  createRegister,
  entitiesOf,
  type LinkedRecord,
  type LinkKnowledge,
  link,
  linkKnowledge,
  linkRecords,
  type PartedLinker,
  partedLinker,
  type RecordedLocal,
  recordedLocals,
  type Told,
} from './link/index.ts';
import {
  type Changes,
  changesBetween,
  followed,
  measure,
  NO_CHANGES,
  previousOf,
  redirectsOf,
} from './measure/index.ts';
import type { Article, Entity, EntityId, Found, Linked, Problem } from './model.ts';
import {
  articlesNaming,
  collect,
  factsIn,
  type Occurrences,
  type RepeatedSentence,
  writeOccurrences,
} from './occurrences/index.ts';
import { createReader } from './read/index.ts';
import { networkText } from './write/formats/json.ts';

export { type Correction, parseCorrections } from './corrections/index.ts';
export { type ListedName, readTable as readNames } from './gazetteer/index.ts';
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

export interface Network {
  /** The bytes of graph.json: graphology's own format, the same bytes for the same graph. */
  readonly json: Uint8Array;
  /** Names this graph in the files beside it. */
  readonly version: string;
  /** The file from which the page counts. */
  readonly occurrences: Uint8Array;
  readonly actors: number;
  readonly links: number;
  /** Sentences that never count, since a source prints them again and again. */
  readonly boilerplate: readonly RepeatedSentence[];
  /** What differs from the previous graph, where there is one. */
  readonly changes: Changes;
  readonly problems: readonly Problem[];
}

export interface Pipeline {
  /** Opens all packs at once; otherwise each is opened when it is first needed. Throws what is wrong with one. */
  readonly open: () => void;
  readonly find: (article: Article) => Found;
  /** The same pipeline on the same packs with what somebody has corrected, and with names of their own, for one corpus. */
  readonly correctedBy: (corrections: readonly Correction[], own?: readonly ListedName[]) => Pipeline;
  /** What was found without corrections, with those of this pipeline; `founds` is parallel to `articles`. */
  readonly correct: (articles: readonly Article[], founds: readonly Found[]) => readonly Found[];
  /** The same without the statements that somebody has declared wrong, once it is known who is who. */
  readonly strike: (
    articles: readonly Article[],
    founds: readonly Found[],
    linked: Linked,
  ) => readonly Found[];
  /** A new extractor, which remembers nobody yet. */
  readonly extractor: () => Extractor;
  /** The names of an article and its actors, as they are linked where no register remembers anybody. */
  readonly locals: (article: Article) => { readonly found: Found; readonly locals: readonly RecordedLocal[] };
  /** Who is who in a corpus of which only the records of its actors are at hand. */
  readonly linkRecords: (records: CountedRecord[]) => Iterable<LinkedRecord>;
  /** The same in parts, of which only one is in memory. */
  readonly partedLinker: () => PartedLinker;
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

function network(
  [articles, founds, linked, previous, window]: Parameters<Pipeline['network']>,
  corrected: readonly Problem[],
): Network {
  const described = articles.map((article, i) => ({
    ...article,
    language: founds[i]?.language ?? undetermined.code,
  }));
  const { occurrences, boilerplate } = collect(founds, linked, described, factsIn(founds, linked));
  const told = [...corrected, ...unknownLanguages(founds, languages)];
  return networkOf(occurrences, linked.entities, boilerplate, told, previous, window);
}

function networkOf(
  occurrences: Occurrences,
  entities: readonly Entity[],
  boilerplate: readonly RepeatedSentence[],
  told: readonly Problem[],
  previous: Uint8Array | undefined,
  window?: Window,
): Network {
  const counted = count(occurrences, { ...(window !== undefined && { window }) });
  const graph = buildGraph(entities, counted);
  const before = readOutline(previous);
  const redirects = before === undefined ? new Map<string, string>() : redirectsOf(before, graph);
  if (redirects.size > 0) graph.attributes.redirects = [...redirects].map(([from, to]) => ({ from, to }));
  measure(graph, before && followed(previousOf(before), redirects));
  const { json, version } = written(graph);
  return {
    json,
    version,
    occurrences: writeOccurrences(graph, occurrences, version),
    actors: graph.ids.length,
    links: graph.links.source.length,
    boilerplate,
    changes: before === undefined ? NO_CHANGES : changesSince(before, graph, occurrences, redirects),
    problems: [...told, ...counted.problems],
  };
}

/** How many changes of each list say which articles did it. */
const EXPLAINED = 50;

/** What is another than in the previous graph, whose articles nobody has read. */
function changesSince(
  before: Outline,
  graph: Columns,
  occurrences: Occurrences,
  redirects: ReadonlyMap<string, string>,
): Changes {
  const after = {
    outline: graph,
    articlesOf: articlesNaming(occurrences),
    articlesOfLink: (link: number) => graph.links.stated(link).where.map(([article]) => article),
  };
  return changesBetween({ outline: before }, after, redirects, EXPLAINED);
}

/** The bytes of graph.json, and the version that names its text. */
function written(graph: Parameters<typeof networkText>[0]): Pick<Network, 'json' | 'version'> {
  const encoder = new TextEncoder();
  const versioner = createVersioner();
  const pieces = Array.from(networkText(graph), (piece) => {
    versioner.add(piece);
    return encoder.encode(piece);
  });
  const json = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    json.set(piece, at);
    at += piece.length;
  }
  return { json, version: versioner.finish() };
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
  return {
    open: knowledge.open,
    find: findIn,
    correctedBy: (others, names) => pipelineOn(knowledge, plain, others, names),
    correct: (articles, founds) =>
      founds.map((found, i) => {
        const article = articles[i];
        return article === undefined ? found : mend(article, found);
      }),
    strike,
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
    networkOf: (occurrences, told, mentionsIn, previous) => {
      const entities = entitiesOf(told, mentionsIn, linking);
      return networkOf(occurrences, entities, [], applied.problems(), previous);
    },
    link: (articles, founds) => {
      const texts = new Map(articles.map((article) => [article.id, article.text]));
      return link(founds, linking, (id) => texts.get(id));
    },
    network: (...given) => network(given, applied.problems()),
  };
}
