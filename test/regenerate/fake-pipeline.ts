/** A pipeline that knows nothing: pairs of capitalised words are persons. It shows what a build does around the real one. */
import { UndirectedGraph } from 'graphology';
import { EMPTY_OUTLINE } from '../../src/graph/outline.ts';
import { readOutline } from '../../src/graph/read-outline.ts';
import { versionOf } from '../../src/graph/version.ts';
import { changesBetween } from '../../src/measure/index.ts';
import type { Article, EntityId, Found, Linked } from '../../src/model.ts';
import { type Pipeline, readGraph } from '../../src/pipeline.ts';

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
      evidence: [{ by: 'rule', id: 'fake', weight: 1 }],
    } as const;
  });
  return { article: id, language: 'en', sentences, mentions };
}

const idOf = (name: string): EntityId => `e:${name}`;

function link(_: readonly Article[], founds: readonly Found[]): Linked {
  const actors = founds.map(({ mentions }) => mentions.map(({ name }) => idOf(name)));
  const names = [...new Set(founds.flatMap(({ mentions }) => mentions.map(({ name }) => name)))].sort();
  if (names.includes('Crash Test')) throw new Error('no link');
  const entities = names.map((label) => {
    return { id: idOf(label), kind: 'person', label, names: [[label, 1]], because: [] } as const;
  });
  return { entities, actors };
}

const sideOf = (json: Uint8Array | undefined) => ({ outline: readOutline(json) ?? EMPTY_OUTLINE });

const network: Pipeline['network'] = (articles, founds, linked, previous) => {
  const graph = new UndirectedGraph();
  const before = readGraph(previous) ?? new UndirectedGraph();
  for (const { id, label } of linked.entities) {
    graph.addNode(id, { label, x: before.hasNode(id) ? before.getNodeAttribute(id, 'x') : graph.order });
  }
  founds.forEach(({ mentions }, article) => {
    for (const [i, a] of mentions.entries()) {
      for (const [j, b] of mentions.entries()) {
        const [source, target] = [linked.actors[article]?.[i], linked.actors[article]?.[j]];
        if (source && target && a.sentence === b.sentence && source < target) {
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
  return {
    json,
    version,
    occurrences: new TextEncoder().encode(version),
    ...counts,
    ...rest,
    changes: changesBetween(sideOf(previous), sideOf(json), new Map()),
  };
};

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
    find: counting,
    correctedBy: () => pipeline,
    strike: (_, founds) => founds,
    correct: (_, founds) => founds,
    link,
    network,
    extractor: () => extract,
    linkRecords: () => [],
    partedLinker: () => ({ note: () => {}, divide: () => ({ of: () => 0, count: 0 }), link: () => [] }),
    networkOf: () => network([], [], { entities: [], actors: [] }),
    locals: (article) => {
      const found = counting(article);
      const locals = found.mentions.map(({ name }, i) => ({ record: name, because: [], mentions: [i] }));
      return { found, locals };
    },
  };
  return { ...pipeline, asked };
}
