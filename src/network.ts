/** From what articles add to the published graph: collected, counted, measured, written. */

import {
  type ArticleInfo,
  collect,
  factsIn,
  type RepeatedSentence,
  type SentenceText,
  type Traces,
} from './collect/index.ts';
import { buildGraph, count } from './connect/index.ts';
import type { Network as Columns } from './graph/network.ts';
import type { Outline } from './graph/outline.ts';
import { readOutline } from './graph/read-outline.ts';
import { versionOfBytes } from './graph/version.ts';
import { unknownLanguages } from './languages/unknown.ts';
import type { Sightings } from './link/index.ts';
import {
  type Changes,
  changesBetween,
  followed,
  measure,
  NO_CHANGES,
  previousOf,
  redirectsOf,
} from './measure/index.ts';
import type { Entity, Linked, Problem } from './model.ts';
import { articlesNaming, type Occurrences, writeOccurrences } from './occurrences/index.ts';
import type { Window } from './occurrences/selection.ts';
import { networkBytes } from './write/formats/json.ts';

/** What an article adds to a graph, whatever other articles say: all that linking and counting look at. */
export interface Digest {
  readonly traces: Traces;
  readonly sightings: Sightings;
}

/** A graph as it is published, with what the report says of it. */
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
  /** Who is in the graph, and who is linked: what the next one is compared with. */
  readonly outline: Outline;
}

/** The graph before: the bytes of its graph.json, or its outline where that is at hand. */
export type Before = Uint8Array | Outline;

/** What a graph is made with, whatever it is made of; `told` are problems that the report says besides. */
interface Told {
  readonly told: readonly Problem[];
  readonly previous?: Before | undefined;
  readonly window?: Window | undefined;
}

/** What articles add; `digests` is parallel to `articles`. */
export interface Digested extends Told {
  readonly articles: readonly ArticleInfo[];
  readonly digests: readonly Digest[];
  readonly linked: Linked;
  readonly textOf: SentenceText;
  /** The codes of the languages that are known. */
  readonly languages: readonly string[];
}

/** Who is named where, and who these are; `boilerplate` never counts. */
export interface Collected extends Told {
  readonly occurrences: Occurrences;
  readonly entities: readonly Entity[];
  readonly boilerplate: readonly RepeatedSentence[];
}

/** The graph of what articles add. */
export function networkOfDigests({
  articles,
  digests,
  linked,
  textOf,
  languages,
  told,
  ...shown
}: Digested): Network {
  const traces = digests.map((digest) => digest.traces);
  const facts = factsIn(articles, traces, linked);
  const { occurrences, boilerplate } = collect(articles, traces, linked, facts, textOf);
  const read = traces.flatMap(({ language, hashes }, i) =>
    hashes.length === 0 ? [] : [{ id: articles[i]?.id ?? '', language }],
  );
  const problems = [...told, ...unknownLanguages(read, languages)];
  return networkOf({ occurrences, entities: linked.entities, boilerplate, told: problems, ...shown });
}

/** The graph of occurrences. Known actors stay near their place in the previous graph, if there is a good one. */
export function networkOf({
  occurrences,
  entities,
  boilerplate,
  told,
  previous,
  window,
}: Collected): Network {
  const counted = count(occurrences, { ...(window !== undefined && { window }) });
  const graph = buildGraph(entities, counted);
  const before = previous instanceof Uint8Array ? readOutline(previous) : previous;
  const redirects = before === undefined ? new Map<string, string>() : redirectsOf(before, graph);
  if (redirects.size > 0) graph.attributes.redirects = [...redirects].map(([from, to]) => ({ from, to }));
  measure(graph, before && followed(previousOf(before), redirects));
  const json = networkBytes(graph);
  const version = versionOfBytes(json);
  return {
    json,
    version,
    occurrences: writeOccurrences(graph, occurrences, version),
    actors: graph.ids.length,
    links: graph.links.source.length,
    boilerplate,
    changes: before === undefined ? NO_CHANGES : changesSince(before, graph, occurrences, redirects),
    problems: [...told, ...counted.problems],
    outline: graph,
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
