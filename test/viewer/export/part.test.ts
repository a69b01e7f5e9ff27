import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyGraph } from '../../../src/graph/graph.ts';
import { readGraph } from '../../../src/pipeline.ts';
import { graphOf, partOf } from '../../../src/viewer/export/part.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { parseGraph } from '../../../src/viewer/model/parse.ts';
import { graphText } from '../../../src/write/formats/json.ts';
import { createFixture } from '../fixture.ts';

const JSONS = [readFileSync('graph/graph.json', 'utf8'), JSON.stringify(createFixture().graph)];

function modelOf(json: string) {
  const model = parseGraph(json);
  if (!model) throw new Error('this is no graph');
  return model;
}

describe('partOf', () => {
  it('of the whole is what the command line reads', () => {
    for (const json of JSONS)
      expect(graphText(partOf(graphOf(json), modelOf(json)))).toBe(graphText(readGraph(json) as AnyGraph));
  });

  it('of what is visible holds that and nothing else, with all that the file says', () => {
    for (const json of JSONS) {
      const model = modelOf(json);
      const visible = applyFilters(model, { ...DEFAULT_FILTERS, kinds: ['person'] });
      const [part, whole] = [partOf(graphOf(json), visible), readGraph(json) as AnyGraph];
      expect(new Set(part.nodes())).toEqual(visible.keys);
      expect(part.edges().sort()).toEqual(visible.links.map(({ key }) => key).sort());
      expect(part.getAttributes()).toEqual(whole.getAttributes());
      for (const node of part.nodes())
        expect(part.getNodeAttributes(node)).toEqual(whole.getNodeAttributes(node));
      for (const edge of part.edges())
        expect(part.getEdgeAttributes(edge)).toEqual(whole.getEdgeAttributes(edge));
    }
  });

  it('bears what no graph may hold, as the picture does', () => {
    const node = (key: string, label = key) => ({ key, attributes: { label, kind: 'person', x: 0, y: 0 } });
    const link = (key: string, source: string, target: string) => ({ key, source, target });
    const json = JSON.stringify({
      nodes: [node('e:a'), node('e:a', 'again'), node('e:b'), null, { key: 'e:c' }],
      edges: [
        link('', 'e:a', 'e:b'),
        link('other', 'e:b', 'e:a'),
        link('loop', 'e:a', 'e:a'),
        link('x', 'e:a', 'e:c'),
        7,
      ],
    });
    const part = partOf(graphOf(json), modelOf(json));
    expect(part.mapNodes((key, { label }) => [key, label])).toEqual([
      ['e:a', 'e:a'],
      ['e:b', 'e:b'],
    ]);
    expect(part.edges()).toEqual(['e:a|e:b']);
  });
});
