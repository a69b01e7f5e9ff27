/** The only place where the steps meet: articles to what is found in them, and all that was found to the graph. */
import { UndirectedGraph } from 'graphology';
import { buildGraph, connect } from './connect/index.ts';
import { find, openKnowledge, type Packs } from './find/index.ts';
import type { AnyGraph } from './graph/graph.ts';
import { languages } from './languages/index.ts';
import { createRegister, link } from './link/index.ts';
import { type Difference, diffGraphs, measure, previousOf } from './measure/index.ts';
import type { Article, EntityId, Found, Linked, Problem } from './model.ts';
import { createReader } from './read/index.ts';
import { json } from './write/formats/json.ts';

export const { read, readEach } = createReader(languages);

/** Finds names in articles one by one and remembers who is who. */
export interface Extractor {
  readonly find: (article: Article) => Found;
  /** The actor of each mention of the article that was last searched; the same id for the same actor in all articles. */
  readonly resolve: (found: Found) => readonly EntityId[];
}

/** An article as the graph lists it, with the file that holds its sentences. */
export type FiledArticle = Article & { readonly file: string };

export interface Network {
  /** The text of graph.json: graphology's own format, the same bytes for the same graph. */
  readonly json: string;
  readonly actors: number;
  readonly links: number;
  /** What differs from the previous graph. */
  readonly difference: Difference;
  readonly problems: readonly Problem[];
}

export interface Pipeline {
  /** Opens all packs, which else are opened when they are needed. Throws what is wrong with one. */
  readonly open: () => void;
  readonly find: (article: Article) => Found;
  readonly extractor: () => Extractor;
  /** Who is who in a whole corpus; `founds` is parallel to `articles`. */
  readonly link: (articles: readonly Article[], founds: readonly Found[]) => Linked;
  /** Counts everything anew. Known actors stay near their place in the previous graph.json, if there is a good one. */
  readonly network: (
    articles: readonly FiledArticle[],
    founds: readonly Found[],
    linked: Linked,
    previous?: string,
  ) => Network;
}

/** The graph in the text of a graph.json; `undefined` when it holds none. */
export function readGraph(text: string | undefined): AnyGraph | undefined {
  try {
    return text === undefined ? undefined : UndirectedGraph.from(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const network: Pipeline['network'] = (articles, founds, linked, previous) => {
  const described = articles.map((article, i) => ({ ...article, language: founds[i]?.language ?? 'und' }));
  const connected = connect(founds, linked, described);
  const graph = buildGraph(linked, connected, described);
  const before = readGraph(previous);
  measure(graph, before && previousOf(before));
  return {
    json: json.write(graph),
    actors: graph.order,
    links: graph.size,
    difference: diffGraphs(before ?? new UndirectedGraph(), graph),
    problems: connected.problems,
  };
};

/** The pipeline on compiled gazetteer packs, which are opened when they are needed. */
export function createPipeline(packs: Packs): Pipeline {
  const knowledge = openKnowledge(packs, languages);
  const lookup = knowledge.gazetteer.rowById;
  return {
    open: knowledge.open,
    find: (article) => find(article, knowledge),
    extractor: () => {
      let text = '';
      const { resolve } = createRegister(lookup, () => text);
      const findNext = (article: Article) => {
        text = article.text;
        return find(article, knowledge);
      };
      return { find: findNext, resolve };
    },
    link: (articles, founds) => {
      const texts = new Map(articles.map((article) => [article.id, article.text]));
      return link(founds, lookup, (id) => texts.get(id));
    },
    network,
  };
}
