import { expect, it } from 'vitest';
import { parseCorrections } from '../../../src/corrections/parse.ts';
import { preview } from '../../../src/viewer/mend/preview.ts';
import { parseGraph } from '../../../src/viewer/model/parse.ts';

const node = (key: string, label: string, kind: string, names: [string, number][], row?: string) => ({
  key,
  attributes: { label, kind, names, mentions: 2, articles: 1, x: 1, y: 2, because: [], ...(row && { row }) },
});
const edge = (source: string, target: string, ...where: [string, number][]) => ({
  key: `${source}|${target}`,
  source,
  target,
  attributes: { articles: 1, weight: 1, sentences: where.length, where, alpha: 0.5 },
});
const GRAPH = JSON.stringify({
  attributes: { title: 'T' },
  nodes: [
    node('e:p/anna', 'Anna Berg', 'person', [['Anna Berg', 2]]),
    node(
      'e:x/ana',
      'Ana Berg',
      'person',
      [
        ['Ana Berg', 1],
        ['Berg', 1],
      ],
      'x/ana',
    ),
    node('e:l/bonn', 'Bonn', 'place', [['Bonn', 2]]),
    node('e:o/egal', 'Egal', 'organization', [['Egal', 2]]),
  ],
  edges: [
    edge('e:l/bonn', 'e:p/anna', ['a', 0], ['a', 1]),
    edge('e:l/bonn', 'e:x/ana', ['a', 1], ['b', 0]),
    edge('e:p/anna', 'e:x/ana', ['a', 1]),
    edge('e:l/bonn', 'e:o/egal', ['c', 0]),
  ],
});

const shown = (yaml: string) => {
  const model = parseGraph(preview(GRAPH, parseCorrections(yaml).corrections));
  if (model === null) expect.fail('the preview is no graph');
  return model;
};

it('without corrections the text stays as it is', () => {
  expect(preview(GRAPH, [])).toBe(GRAPH);
});

it('makes one actor of two: the one with a row stays, the old id leads to it, links are added up', () => {
  const { actors, links, redirects } = shown('- same: [Anna Berg, Ana Berg]');
  expect(actors.map(({ key }) => key).sort()).toEqual(['e:l/bonn', 'e:o/egal', 'e:x/ana']);
  expect(actors.find(({ key }) => key === 'e:x/ana')).toMatchObject({
    names: [
      ['Anna Berg', 2],
      ['Ana Berg', 1],
      ['Berg', 1],
    ],
    mentions: 4,
  });
  expect([...redirects]).toEqual([['e:p/anna', 'e:x/ana']]);
  expect(links.find(({ key }) => key === 'e:l/bonn|e:x/ana')).toMatchObject({
    sentences: 3,
    articles: 2,
    weight: 2,
  });
  expect(links).toHaveLength(2);
});

it('follows one who was made another by a further correction', () => {
  const { redirects } = shown(
    '- same: [Anna Berg, Ana Berg]\n- retype: {actor: Bonn, to: person}\n- same: [Bonn, Berg]',
  );
  expect(Object.fromEntries(redirects)).toEqual({ 'e:p/anna': 'e:x/ana', 'e:l/bonn': 'e:x/ana' });
});

it.each([
  ['- rename: {actor: Bonn, to: Bundesstadt}', { label: 'Bundesstadt', kind: 'place' }],
  ['- retype: {actor: Bonn (place), to: organization}', { label: 'Bonn', kind: 'organization' }],
  ['- rename: {actor: Trier, to: X}', { label: 'Bonn', kind: 'place' }],
  ['- {retype: {actor: Bonn, to: person}, in: a}', { label: 'Bonn', kind: 'place' }],
  ['- distinct: [Bonn, Egal]', { label: 'Bonn', kind: 'place' }],
])('%s', (yaml, actor) => {
  expect(shown(yaml).actors.find(({ key }) => key === 'e:l/bonn')).toMatchObject(actor);
});

it('leaves out who is none, with all links', () => {
  const { actors, links } = shown('- ignore: [Egal (organization), x/ana]');
  expect([actors.length, links.length]).toEqual([2, 1]);
});
