import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { redactedGraph } from '../../src/redact/graph.ts';
import { hiddenPeople } from '../../src/redact/people.ts';

function graph(): UndirectedGraph {
  const made = new UndirectedGraph();
  made.replaceAttributes({
    title: 'Rat',
    articles: {
      'x/ahrendt': {
        title: 'Ahrendt geht',
        url: 'https://example.org/ahrendt',
        file: 'articles/1.json',
        date: '2020',
      },
      'x/kopie': { copyOf: 'x/ahrendt', title: 'Kopie', file: 'articles/2.json' },
    },
    communities: [{ id: 0, label: 'Carola Ahrendt · Genf', size: 2 }],
    redirects: [{ from: 'e:p/carola', to: 'e:p/ahrendt' }],
    stage: '100x80',
    map: { 'e:p/ahrendt': { x: 1, y: 2 } },
    areas: [{ id: 0, title: 'Carola Ahrendt · Genf' }],
  });
  made.addNode('e:p/ahrendt', {
    label: 'Carola Ahrendt',
    kind: 'person',
    mentions: 3,
    names: [['Ahrendt', 3]],
    because: [['x', 1]],
    x: 1,
  });
  made.addNode('e:g', { label: 'Genf', kind: 'place' });
  made.addNode('e:z', { label: 'Zug', kind: 'place' });
  made.addUndirectedEdgeWithKey('e:g|e:p/ahrendt', 'e:g', 'e:p/ahrendt', {
    weight: 2,
    where: [['x/ahrendt', 4]],
  });
  made.addUndirectedEdgeWithKey('e:g|e:z', 'e:g', 'e:z', { where: [['x/kopie', 1]] });
  return made;
}

const HEADS = new Map([
  ['x/ahrendt', { id: 'article-1', title: '[…] geht', url: '', file: 'articles/9.json' }],
  ['x/kopie', { id: 'x/kopie', title: 'Kopie', url: '', file: 'articles/2.json' }],
]);

it('leaves people out with their links, and nothing names them', () => {
  const less = redactedGraph(graph(), hiddenPeople(graph(), ['e:p/ahrendt'], false), HEADS);
  expect(less.nodes()).toEqual(['e:g', 'e:z']);
  expect(less.edges()).toEqual(['e:g|e:z']);
  expect(less.getAttribute('communities')).toEqual([{ id: 0, label: '[…] · Genf', size: 2 }]);
  expect(JSON.stringify(less.export())).not.toMatch(/ahrendt/i);
});

it('or keeps them as initials, with places and numbers, without what tells of them', () => {
  const less = redactedGraph(graph(), hiddenPeople(graph(), ['e:p/ahrendt'], true), HEADS);
  expect(less.getNodeAttributes('e:hidden/1')).toMatchObject({
    label: 'C. A.',
    names: [['C. A.', 3]],
    because: [],
    x: 1,
  });
  expect(less.getEdgeAttributes('e:g|e:hidden/1')).toEqual({ weight: 2, where: [['article-1', 4]] });
  expect(JSON.stringify(less.export())).not.toMatch(/ahrendt/i);
});

it('articles have the names and files that they have now, their copies, too', () => {
  const less = redactedGraph(graph(), new Map(), HEADS);
  expect(less.getAttribute('articles')).toEqual({
    'article-1': { title: '[…] geht', file: 'articles/9.json', date: '2020' },
    'x/kopie': { title: 'Kopie', file: 'articles/2.json', copyOf: 'article-1' },
  });
  expect(less.order).toBe(3);
  expect(less.getAttribute('redirects')).toHaveLength(1);
});
