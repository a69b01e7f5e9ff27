/** A small network as the build publishes it: occurrences, and the graph that was counted from them. */
import { buildGraph, count } from '../../src/connect/index.ts';
import { versionOf } from '../../src/graph/version.ts';
import { measure } from '../../src/measure/index.ts';
import { type Opened, openOccurrences, writeOccurrences } from '../../src/occurrences/index.ts';
import { networkText } from '../../src/write/formats/json.ts';
import { corpus } from '../connect/corpus.ts';
import { collected } from '../occurrences/collected.ts';

/** `w` stands alone; `x` and `y` share three sentences of two articles. */
const ARTICLES = { a1: ['xy', '', 'xyz'], a2: ['x', 'w', 'yx'], a3: [''] };
const HEADS = [
  { id: 'a1', date: '2020-01-02', title: 'Eins', source: 'Der Morgen', file: 'articles/1.json' },
  { id: 'a2', date: '2020-02-01', title: 'Zwei', source: 'Der Abend', file: 'articles/2.json' },
  { id: 'a3', title: 'Drei' },
];

export interface CountedFixture {
  readonly file: Uint8Array<ArrayBuffer>;
  /** The text of graph.json. */
  readonly json: string;
  readonly opened: Opened;
}

/** The same for all who ask. */
export function countedFixture(): CountedFixture {
  const { founds, linked } = corpus(ARTICLES);
  const { occurrences } = collected(founds, linked, HEADS);
  const graph = buildGraph(linked.entities, count(occurrences), { title: 'Probe' });
  measure(graph);
  const json = networkText(graph);
  const file = writeOccurrences(graph, occurrences, versionOf(json));
  const opened = openOccurrences(file);
  if ('code' in opened) throw new Error(opened.message);
  return { file, json, opened };
}
