import Graph, { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { READER_LANGUAGES } from '../../src/model.ts';
import { FORMATS, type GraphFormat } from '../../src/write/index.ts';

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
  '\n=1+1',
  '\n# no remark',
  'back\\',
  '\\N \\"quoted\\"',
  '<b>bold</b>',
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

const idOf = ({ id }: GraphFormat) => id;
const fileOf = ({ file }: GraphFormat) => file;
const titleOf = ({ title }: GraphFormat) => title.en;

describe.each(FORMATS)('$id', ({ id, title, file, mediaType, write }) => {
  it('says what it is, unlike the others', () => {
    for (const language of READER_LANGUAGES) expect(title[language]).toMatch(/\S \(.+\)$/u);
    expect(file).toMatch(/^[a-z]+\.[a-z]+$/u);
    for (const of of [idOf, fileOf, titleOf]) expect(new Set(FORMATS.map(of)).size).toBe(FORMATS.length);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+.]+/u);
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
    const formulas = cells.filter(
      (cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !/^-?[\d.]+$/u.test(cell),
    );
    expect(formulas).toEqual([]);
    expect(cells).toContain('-0.25');
    expect(cells).toContain("'-1");
  });
});

it('tables hold all names of an actor in one cell', () => {
  const graph = hostileGraph();
  graph.setNodeAttribute('e:p/0', 'names', [
    ['Erdoğan', 3],
    ['Recep Tayyip Erdoğan', 1],
  ]);
  expect(parseCsv(written('csv-nodes', graph))[1]).toContain('Erdoğan | Recep Tayyip Erdoğan');
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

/** The quoted strings of each statement, by the rule of DOT: a backslash takes the next character with it. */
function dotStrings(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, inner]) => inner ?? ''));
}

describe('dot', () => {
  const statements = dotStrings(written('dot', hostileGraph()));
  const unquoted = written('dot', hostileGraph()).replace(/"(?:[^"\\]|\\.)*"/gu, '""');

  it('has a statement for each actor and link, and nothing hostile outside of quotes', () => {
    expect(unquoted.match(/^"" \[(\w+=("?)\w*\2(, |(?=\])))+\];$/gmu)).toHaveLength(HOSTILE.length);
    expect(unquoted.match(/^"" -- "" \[(\w+=""(, |(?=\])))+\];$/gmu)).toHaveLength(HOSTILE.length - 1);
    expect(unquoted).toMatch(/^graph "" \{\n[^{}\\#]*\n\}\n$/u);
  });

  it('has labels that Graphviz shows as they are', () => {
    const shown = (label: string) =>
      label.replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign)).replaceAll('&amp;', '&');
    const labels = statements.filter(([key]) => key?.startsWith('e:')).map(([, label]) => shown(label ?? ''));
    const plain = HOSTILE.map((label) =>
      label.replace(/[\p{Cc}\p{Cs}\ufffe]/gu, (sign) => (/\s/u.test(sign) ? sign : '')),
    );
    for (const label of plain) expect(labels).toContain(label.replace(/\r\n?/gu, '\n'));
  });
});
