// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/host/files.ts';
import { materialOf, type Shown } from '../../../src/viewer/export/material.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { parseGraph } from '../../../src/viewer/model/parse.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { createFixture, keyOf } from '../fixture.ts';

const json = JSON.stringify(createFixture().graph);

function shown(more: Partial<Shown> = {}): Shown {
  const model = parseGraph(json);
  if (!model) throw new Error('this is no graph');
  const filters = { ...DEFAULT_FILTERS, kinds: ['person'] as const };
  const view = { ...DEFAULT_VIEW, filters, mode: 'links' as const };
  return { json, model, visible: applyFilters(model, filters), view, actor: undefined, ...more };
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
