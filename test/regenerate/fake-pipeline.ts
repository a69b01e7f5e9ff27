/** A pipeline that knows nothing: pairs of capitalised words are persons. It shows what a build does around the real one. */
import { UndirectedGraph } from 'graphology';
import { tracesOf } from '../../src/collect/traces.ts';
import { EMPTY_OUTLINE, type Outline, placeOf } from '../../src/graph/outline.ts';
import { readOutline } from '../../src/graph/read-outline.ts';
import { versionOf } from '../../src/graph/version.ts';
import { NO_SIGHTINGS } from '../../src/link/index.ts';
import { changesBetween } from '../../src/measure/index.ts';
import type { Article, EntityId, Found, Linked } from '../../src/model.ts';
import type { Before, Pipeline } from '../../src/pipeline.ts';

const nothingAsked = { surnames: new Set<string>(), ids: new Set<EntityId>(), rivals: new Set<string>() };
const nothingAnswered = { owners: new Map(), actors: new Set<EntityId>(), rivals: new Map() };

const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

function find({ id, text }: Article): Found {
  const ends = [...text.matchAll(/\.\s|\n+|$/g)].map(({ index, 0: mark }) => index + mark.length);
  const sentences = ends
    .map((end, i) => ({ start: ends[i - 1] ?? 0, end }))
    .filter(({ start, end }) => end > start);
  const mentions = [...text.matchAll(NAME)].map(({ index: start, 0: name }) => {
    const sentence = sentences.findIndex(({ end }) => start < end);
    const span = { start, end: start + name.length, text: name, name, sentence };
    return {
      ...span,
      kind: 'person',
      form: 'name',
      evidence: [{ by: 'rule', id: 'de/fake', weight: 1 }],
    } as const;
  });
  return { article: id, language: 'en', sentences, mentions };
}

const idOf = (name: string): EntityId => `e:${name}`;

const digest: Pipeline['digest'] = ({ text }, found) => ({
  traces: tracesOf(found, text),
  sightings: {
    ...NO_SIGHTINGS,
    records: found.mentions.map(({ name }) => name),
    because: found.mentions.map(() => ''),
    named: found.mentions.map(() => 1),
    names: found.mentions.map(({ name }) => name),
    counts: found.mentions.map(() => 3),
    actors: found.mentions.map((_, i) => i),
  },
});

const linkDigests: Pipeline['linkDigests'] = (_, digests): Linked => {
  const named = digests.map(({ sightings }) => sightings.records);
  const names = [...new Set(named.flat())].sort();
  if (names.includes('Crash Test')) throw new Error('no link');
  const entities = names.map((label) => {
    return { id: idOf(label), kind: 'person', label, names: [[label, 1]], because: [] } as const;
  });
  return { entities, actors: named.map((own) => own.map(idOf)) };
};

const outlineOf = (graph: Before | undefined): Outline =>
  (graph instanceof Uint8Array ? readOutline(graph) : graph) ?? EMPTY_OUTLINE;

const networkOfDigests: Pipeline['networkOfDigests'] = (articles, digests, linked, _, previous) => {
  const graph = new UndirectedGraph();
  const before = outlineOf(previous);
  for (const { id, label } of linked.entities) {
    graph.addNode(id, { label, x: before.actors[placeOf(before.ids, id)]?.x ?? graph.order });
  }
  digests.forEach(({ traces: { sentences } }, article) => {
    for (const [i, a] of sentences.entries()) {
      for (const [j, b] of sentences.entries()) {
        const [source, target] = [linked.actors[article]?.[i], linked.actors[article]?.[j]];
        if (source && target && a === b && source < target) {
          graph.mergeEdgeWithKey(`${source}|${target}`, source, target);
        }
      }
    }
  });
  graph.setAttribute('articles', Object.fromEntries(articles.map(({ id, file }) => [id, { file }])));
  const counts = { actors: graph.order, links: graph.size };
  const text = JSON.stringify(graph);
  const json = new TextEncoder().encode(text);
  const version = versionOf(text);
  const rest = { boilerplate: [], problems: [] };
  const outline = outlineOf(json);
  return {
    json,
    version,
    occurrences: new TextEncoder().encode(version),
    ...counts,
    ...rest,
    outline,
    changes: changesBetween({ outline: before }, { outline }, new Map()),
  };
};

const digestsOf = (articles: readonly Article[], founds: readonly Found[]) =>
  founds.flatMap((found, i) => (articles[i] ? [digest(articles[i], found)] : []));

/** Counts the articles that it was asked to work through. */
export function fakePipeline(): Pipeline & { readonly asked: string[] } {
  const asked: string[] = [];
  const counting = (article: Article) => {
    asked.push(article.id);
    if (article.text.includes('CRASH')) throw new Error('out of words');
    return find(article);
  };
  const extract = (article: Article) => {
    const found = counting(article);
    return { found, actors: found.mentions.map(({ name }) => idOf(name)) };
  };
  const pipeline: Pipeline = {
    open: () => {},
    askedRows: () => ({ rows: [], namesakes: [] }),
    recallRows: () => {},
    find: counting,
    correctedBy: () => pipeline,
    correct: (_, found) => found,
    strike: (_, founds) => founds,
    digest,
    linkDigests,
    networkOfDigests,
    link: (articles, founds) => linkDigests(articles, digestsOf(articles, founds)),
    network: (articles, founds, linked, previous) =>
      networkOfDigests(articles, digestsOf(articles, founds), linked, () => '', previous),
    extractor: () => extract,
    linkRecords: () => [],
    partedLinker: () => ({
      note: () => undefined,
      hear: () => {},
      hearAlone: () => {},
      slipSearches: () => [],
      divide: () => ({ of: () => 0, isAsked: () => false, count: 0, bare: 0 }),
      link: () => [],
      asked: nothingAsked,
      hearAnswers: () => {},
    }),
    partLinker: () => ({
      look: () => {
        throw new Error('nothing is noted here');
      },
      slipsIn: () => new Uint32Array(),
      ask: () => {},
      link: () => [],
      answered: () => nothingAnswered,
    }),
    wrongAmong: () => () => false,
    networkOf: () => networkOfDigests([], [], { entities: [], actors: [] }, () => ''),
    locals: (article) => {
      const found = counting(article);
      const locals = found.mentions.map(({ name }, i) => ({
        record: name,
        because: [],
        renamed: [],
        facets: [],
        mentions: [i],
      }));
      return { found, locals };
    },
  };
  return { ...pipeline, asked };
}
