/** A graph whose names try to break out of every format. */
import { UndirectedGraph } from 'graphology';

/** Names that would break out of a format where something is not escaped. */
export const HOSTILE = [
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
export function hostileGraph(backwards = false): UndirectedGraph {
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
