// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/host/files.ts';
import { materialOf, type Shown } from '../../../src/viewer/export/material.ts';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { applyFilters, DEFAULT_FILTERS, narrowing } from '../../../src/viewer/model/filter.ts';
import { parseGraph } from '../../../src/viewer/model/parse.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { countedFixture } from '../counted.ts';
import { createFixture, keyOf } from '../fixture.ts';

const json = JSON.stringify(createFixture().graph);

function shown(more: Partial<Shown> = {}): Shown {
  const model = parseGraph(json);
  if (!model) throw new Error('this is no graph');
  const filters = { ...DEFAULT_FILTERS, kinds: ['person'] as const };
  const view = { ...DEFAULT_VIEW, filters, mode: 'links' as const };
  return {
    ...{ json, model, whole: model, opened: null, visible: applyFilters(model, filters), view },
    actor: undefined,
    actors: [],
    ...more,
  };
}

describe('the material of an export', () => {
  it('is the whole graph, with the hash of its file', async () => {
    const { graph, origin } = await materialOf('whole', shown());
    expect(graph.order).toBe(shown().model.actors.length);
    expect(origin).toMatchObject({ hash: `sha256:${sha256(json)}`, part: '' });
    expect(origin.program).toMatch(/^dramatis \d/);
  });

  it('is what is visible, and says by which filters', async () => {
    const { graph, origin } = await materialOf('visible', shown());
    expect(new Set(graph.nodes())).toEqual(shown().visible.keys);
    expect(origin.part).toBe('visible&kinds=person');
  });

  it('is an actor with its neighbours, in the words of the command line', async () => {
    const key = keyOf('Angela Merkel');
    const { graph, origin } = await materialOf('around', shown({ actor: key }));
    const neighbours = shown().model.linksOf.get(key) ?? [];
    expect(graph.order).toBe(neighbours.length + 1);
    expect(origin.part).toBe(`around=${key}&depth=1`);
  });
});

it('several selected actors are taken along with the links among them', async () => {
  const all = shown();
  const [link] = all.model.links;
  if (!link) throw new Error('no link');
  const actors = [link.source, link.target];
  const { graph, origin } = await materialOf('selected', { ...all, actors });
  expect(graph.nodes().sort()).toEqual(actors.map(({ key }) => key).sort());
  expect(graph.edges()).toEqual([link.key]);
  expect(new URLSearchParams(origin.part).getAll('actor')).toEqual(actors.map(({ key }) => key));
});

describe('where articles are chosen', () => {
  const { json: text, opened } = countedFixture();
  const filters = { ...DEFAULT_FILTERS, from: '2020-02' };
  const chosen = modelFrom(opened, narrowing(filters));
  const all = parseGraph(text);
  if (!chosen || !all) throw new Error('nothing is counted');
  const counted = {
    ...{ json: text, model: chosen, whole: all, opened, visible: applyFilters(chosen, filters) },
    view: { ...DEFAULT_VIEW, filters },
  };

  it('counts, articles and measures are of them, places those of the page', async () => {
    const { graph, origin } = await materialOf('visible', shown(counted));
    expect(graph.getEdgeAttributes('e:x|e:y')).toMatchObject({ sentences: 1, articles: 1 });
    expect(Object.keys(graph.getAttribute('articles'))).toEqual(['a2']);
    expect(graph.getNodeAttribute('e:x', 'articles')).toBe(1);
    expect(graph.getNodeAttribute('e:x', 'pagerank')).toBeGreaterThan(0);
    expect(graph.getNodeAttribute('e:x', 'x')).toBe(all.actor.get('e:x')?.x);
    expect(origin.part).toBe('visible&from=2020-02');
  });

  it('the surroundings of an actor are those there, and say of which articles; the whole stays whole', async () => {
    const { graph, origin } = await materialOf('around', shown({ ...counted, actor: 'e:x' }));
    expect(graph.nodes().sort()).toEqual(['e:x', 'e:y']);
    expect(origin.part).toBe('around=e:x&depth=1&from=2020-02');
    const whole = await materialOf('whole', shown(counted));
    expect(whole.graph.getEdgeAttribute('e:x|e:y', 'sentences')).toBe(3);
  });
});
