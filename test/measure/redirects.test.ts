import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../src/graph/graph.ts';
import { EMPTY_OUTLINE, type Outline } from '../../src/graph/outline.ts';
import { followed, redirectsOf } from '../../src/measure/redirects.ts';
import type { Kind } from '../../src/model.ts';
import { networkOf } from '../graph/network-of.ts';

type Node = readonly [id: string, kind: Kind, ...names: readonly string[]];

function outline(nodes: readonly Node[], redirects?: Record<string, string>): Outline {
  const result: ActorGraph = new UndirectedGraph();
  for (const [id, kind, ...names] of nodes) {
    const counted = names.map((name, i) => [name, names.length - i] as const);
    result.addNode(id, {
      label: names[0] ?? id,
      kind,
      mentions: 1,
      articles: 1,
      names: counted,
      because: [],
    });
  }
  if (redirects)
    result.setAttribute(
      'redirects',
      Object.entries(redirects).map(([from, to]) => ({ from, to })),
    );
  return networkOf(result);
}

describe('redirects', () => {
  it('lead from who is gone to whoever has the name now', () => {
    const before = outline([
      ['e:p/wolfang', 'person', 'Wolfang Wodarg'],
      ['e:p/astra', 'person', 'Astra Zeneca'],
      ['e:o/egal', 'organization', 'Egal'],
    ]);
    const after = outline([
      ['e:p/wolfgang', 'person', 'Wolfgang Wodarg', 'Wolfang Wodarg'],
      ['e:o/astra', 'organization', 'Astra Zeneca'],
    ]);
    expect(Object.fromEntries(redirectsOf(before, after))).toEqual({
      'e:p/wolfang': 'e:p/wolfgang',
      'e:p/astra': 'e:o/astra',
    });
  });

  it('prefer the same kind, then who has the name more often', () => {
    const before = outline([['e:old', 'place', 'Halle']]);
    const after = outline([
      ['e:a', 'person', 'Halle', 'x'],
      ['e:b', 'place', 'x', 'Halle'],
      ['e:c', 'place', 'x', 'Halle', 'y'],
    ]);
    expect(Object.fromEntries(redirectsOf(before, after))).toEqual({ 'e:old': 'e:c' });
  });

  it('are followed on, and end where the old id or nobody is there again', () => {
    const before = outline([['e:b', 'person', 'B']], { 'e:a': 'e:b', 'e:x': 'e:y', 'e:c': 'e:b' });
    const after = outline([['e:c', 'person', 'C', 'B']]);
    expect(Object.fromEntries(redirectsOf(before, after))).toEqual({ 'e:a': 'e:c', 'e:b': 'e:c' });
  });

  it('are none between equal graphs, nor from a file that says nonsense', () => {
    expect(
      Object.fromEntries(redirectsOf(outline([['e:a', 'person', 'A']]), outline([['e:a', 'person', 'A']]))),
    ).toEqual({});
    const strange: Outline = {
      ...EMPTY_OUTLINE,
      attributes: { redirects: ['x'] },
      ids: ['e:z'],
      actors: [{ label: 7, names: 'none' }],
    };
    expect(Object.fromEntries(redirectsOf(strange, outline([['e:a', 'person', 'A']])))).toEqual({});
  });
});

it('places and colours follow, but nobody loses his own', () => {
  const previous = {
    positions: new Map([
      ['e:old', { x: 1, y: 2 }],
      ['e:both', { x: 3, y: 4 }],
    ]),
    communities: new Map([['e:old', 5]]),
    layout: 'l',
  };
  const { positions, communities, layout } = followed(
    previous,
    new Map([
      ['e:old', 'e:new'],
      ['e:gone', 'e:both'],
    ]),
  );
  expect([positions.get('e:new'), positions.get('e:both'), communities.get('e:new'), layout]).toEqual([
    { x: 1, y: 2 },
    { x: 3, y: 4 },
    5,
    'l',
  ]);
});
