// @vitest-environment happy-dom
/** The page as it starts, from a server that has a graph and no occurrences. */
import { expect, it, vi } from 'vitest';
import { panels } from '../../src/viewer/panels/part.ts';
import { sharing } from '../../src/viewer/share/part.ts';
import { createFixture } from './fixture.ts';
import { appear } from './page.ts';

vi.mock('../../src/viewer/stage/stage-view.tsx', () => ({ StageView: () => null }));
vi.mock('../../src/viewer/stage/renderer.ts', () => ({ hasWebGL: () => true }));

it('loads the graph and draws the page, then what is needed at the first click', async () => {
  const asked: string[] = [];
  const { graph } = createFixture();
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return path === 'graph/graph.json'
      ? new Response(JSON.stringify(graph))
      : new Response('', { status: 404 });
  });
  document.body.innerHTML = '<div id="app"></div>';
  await import('../../src/viewer/main.tsx');
  expect(asked.slice(0, 2)).toEqual(['graph/occurrences.bin', 'graph/graph.json']);
  await appear(document, '#app .network main');
  expect(document.documentElement.lang).toMatch(/^(?:de|en)$/);
  await expect.poll(() => window.__dramatis?.graph.order).toBe(graph.nodes.length);
  await expect.poll(() => [panels.loaded.value, sharing.loaded.value].includes(null)).toBe(false);
});
