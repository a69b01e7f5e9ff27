import Graph, { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/write/index.ts';

const HOSTILE = [
  '__proto__',
  'constructor',
  '=HYPERLINK("x")',
  '＝1+1',
  '+49 30',
  '-1',
  '@name',
  '\tTab',
  '\rReturn',
  'a,b;"c"\r\nd',
  '<img src=x onerror=alert(1)>',
  ']]>&amp;\'"',
  'Müller & Søn – „Ünïcödé“',
  '👩‍👩‍👧 东京 بغداد',
  '\u0000\u0008\u202e\ufffe',
  '\ud800',
  '',
];

/** Actors with hostile names, each linked with the next. */
function hostileGraph(backwards = false): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  graph.replaceAttributes({
    format: 1,
    title: HOSTILE.join(' '),
    articles: Object.fromEntries(HOSTILE.map((name) => [name, { title: name }])),
  });
  const turn = <T>(items: readonly T[]): readonly T[] => (backwards ? [...items].reverse() : items);
  const nodes = HOSTILE.map((label, i) => [`e:p/${i}`, label] as const);
  for (const [key, label] of turn(nodes)) {
    const attributes = {
      label,
      kind: 'person',
      mentions: 1,
      articles: 1,
      names: [[label, 1]],
      x: -1.5,
      y: 2,
      size: 3,
    };
    graph.addNode(key, Object.fromEntries(turn(Object.entries(attributes))));
  }
  const links = nodes.slice(1).map(([key], i) => [`e:p/${i}`, key].sort() as [string, string]);
  for (const [a, b] of turn(links)) {
    const ends: readonly [string, string] = backwards ? [b, a] : [a, b];
    graph.addUndirectedEdgeWithKey(`${a}|${b}`, ...ends, {
      weight: 0.5,
      articles: 1,
      npmi: -0.25,
      where: [['__proto__', 0]],
    });
  }
  return graph;
}

describe.each(FORMATS)('$id', ({ id, title, extension, mediaType, write }) => {
  it('says what it is', () => {
    expect(title).not.toBe('');
    expect(extension).toMatch(/^\.[a-z.]+$/u);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+]+/u);
  });

  it('writes an empty graph', () => expect(write(new UndirectedGraph())).not.toBe(''));

  it('gives the same bytes in whatever order the graph was built', () => {
    expect(write(hostileGraph(true))).toBe(write(hostileGraph()));
  });

  it('keeps umlauts and emoji as they are', () => {
    if (id !== 'json') expect(write(hostileGraph())).toContain('Søn – „Ünïcödé“');
    expect(write(hostileGraph())).toContain('👩‍👩‍👧 东京 بغداد');
  });
});

const written = (id: string, graph: UndirectedGraph) =>
  FORMATS.find((format) => format.id === id)?.write(graph) ?? '';

describe('json', () => {
  it('is read back as the same graph', () => {
    const graph = hostileGraph();
    const again = Graph.from(JSON.parse(written('json', graph)));
    expect(again.order).toBe(graph.order);
    expect(written('json', again as UndirectedGraph)).toBe(written('json', graph));
    expect(Object.keys(again.getAttribute('articles'))).toContain('__proto__');
    expect(again.type).toBe('undirected');
  });

  it('has one node or link a line', () => {
    const lines = written('json', hostileGraph()).split('\n');
    expect(lines.filter((line) => line.startsWith('{"key":'))).toHaveLength(HOSTILE.length * 2 - 1);
  });
});

/** Reads RFC 4180 by the book. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('tables', () => {
  it('have a line for each link and each actor, with the names intact', () => {
    const [links, nodes] = [
      parseCsv(written('csv', hostileGraph())),
      parseCsv(written('csv-nodes', hostileGraph())),
    ];
    expect(links).toHaveLength(HOSTILE.length);
    expect(nodes).toHaveLength(HOSTILE.length + 1);
    expect(nodes[0]?.slice(0, 3)).toEqual(['id', 'label', 'kind']);
    const labels = nodes.slice(1).map(([, label]) => label?.replace(/^'/u, ''));
    expect(new Set(labels)).toEqual(new Set(HOSTILE));
    for (const row of [...links, ...nodes])
      expect(row).toHaveLength((row === links[0] || links.includes(row) ? links[0] : nodes[0])?.length ?? 0);
  });

  it('hold no formula, and numbers as numbers', () => {
    const cells = [
      ...parseCsv(written('csv', hostileGraph())),
      ...parseCsv(written('csv-nodes', hostileGraph())),
    ].flat();
    const formulas = cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^-?[\d.]+$/u.test(cell));
    expect(formulas).toEqual([]);
    expect(cells).toContain('-0.25');
    expect(cells).toContain("'-1");
  });
});

describe.each(['gexf', 'graphml'])('%s', (id) => {
  it('is well-formed: tags nest, nothing hostile is left', () => {
    const xml = written(id, hostileGraph());
    const open: string[] = [];
    for (const [, close, name, , empty] of xml.matchAll(/<(\/?)([a-z:]+)((?:\s[^<>]*?)?)(\/?)>/gu)) {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (empty !== '/') open.push(name ?? '');
    }
    expect(open).toEqual([]);
    expect(xml).not.toContain('<img');
    expect([...xml].every((char) => char >= ' ' || char === '\n')).toBe(true);
    expect(xml.match(/<node /gu)).toHaveLength(HOSTILE.length);
    expect(xml.match(/<edge /gu)).toHaveLength(HOSTILE.length - 1);
  });
});
