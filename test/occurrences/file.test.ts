import { describe, expect, it } from 'vitest';
import { buildGraph, count } from '../../src/connect/index.ts';
import { measure } from '../../src/measure/index.ts';
import { pack, unpack } from '../../src/occurrences/container.ts';
import { type Fact, openOccurrences, writeOccurrences } from '../../src/occurrences/index.ts';
import { corpus } from '../connect/corpus.ts';
import { graphOf } from '../graph/network-of.ts';
import { collected } from './collected.ts';

const { founds, linked } = corpus({ a1: ['xy', '', 'xyz'], a2: ['x', 'w'], a3: [''] });
const ARTICLES = [
  { id: 'a1', date: '2020-01-02', title: 'Eins', source: 'Der Morgen', file: 'articles/1.json' },
  { id: 'a2', date: '2020-01-01', title: 'Zwei', source: 'Der Morgen' },
  { id: 'a3' },
];
const FACTS: readonly Fact[] = [
  {
    ...{ type: 'kin', subject: 'e:x', object: 'e:y', role: 'Bruder', status: 'former', said: true },
    ...{ rule: 'de/kin/a', article: 'a1', sentence: 2 },
  },
];
const facets = [new Map([[2, 'club'] as const]), new Map([[0, 'government'] as const])];
const { occurrences } = collected(founds, { ...linked, facets }, ARTICLES, FACTS);
const graph = buildGraph(linked.entities, count(occurrences), { title: 'Probe' });
measure(graph);
const file = writeOccurrences(graph, occurrences, 'abc');

it('what was counted of comes back as it was', () => {
  const opened = openOccurrences(file);
  expect(opened).toMatchObject({ version: 'abc', occurrences, graph: { title: 'Probe', format: 1 } });
  if ('code' in opened) return;
  const { mentions, articles, first, last, months, relations, ...kept } =
    graphOf(graph).getNodeAttributes('e:x');
  expect(opened.actors[0]).toEqual({ id: 'e:x', ...kept });
});

it('counted again, it gives the same graph', () => {
  const opened = openOccurrences(file);
  if ('code' in opened) throw new Error(opened.message);
  const again = buildGraph(linked.entities, count(opened.occurrences), { title: 'Probe' });
  const plain = buildGraph(linked.entities, count(occurrences), { title: 'Probe' });
  expect(JSON.stringify(graphOf(again))).toBe(JSON.stringify(graphOf(plain)));
});

it('an empty graph has a file, too', () => {
  const empty = collected([], { entities: [], actors: [] });
  const bytes = writeOccurrences(buildGraph([], count(empty.occurrences)), empty.occurrences, '');
  expect(openOccurrences(bytes)).toMatchObject({ occurrences: empty.occurrences, actors: [] });
});

describe('numbers out of range are told with their column', () => {
  const contents = unpack(file);
  if ('code' in contents) throw new Error(contents.message);
  const withColumn = (name: string, change: (column: Uint32Array) => void) => {
    const column = contents.columns.get(name)?.slice() ?? new Uint32Array();
    change(column);
    return openOccurrences(pack({ ...contents, columns: new Map([...contents.columns, [name, column]]) }));
  };

  it.each([
    'version',
    'named',
    'members',
    'confidence',
    'facet.as',
    'fact.type',
    'fact.subject',
    'fact.object',
    'fact.role',
    'fact.status',
    'fact.rule',
    'fact.article',
  ])('%s', (name) => {
    const opened = withColumn(name, (column) => column.fill(4_000_000_000));
    expect(opened).toMatchObject({
      code: 'occurrences/file',
      message: expect.stringContaining(`“${name}”`),
    });
  });

  it.each(['sentence', 'recurs', 'mentions', 'sentences', 'paragraphs'])('%s, cut off', (name) => {
    const column = contents.columns.get(name)?.slice(1) ?? new Uint32Array();
    const opened = openOccurrences(
      pack({ ...contents, columns: new Map([...contents.columns, [name, column]]) }),
    );
    expect(opened).toMatchObject({ code: 'occurrences/file' });
  });

  it('an actor without a kind', () => {
    expect(withColumn('actor.kind', (column) => column.fill(0))).toMatchObject({ code: 'occurrences/file' });
  });
});
