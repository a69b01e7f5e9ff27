// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { State } from '../../../src/worker/client.ts';

const made = vi.hoisted(() => ({ packs: '', say: (_: State): void => {} }));
vi.mock('../../../src/worker/client.ts', () => ({
  createClient: (packs: string, say: (state: State) => void) => {
    Object.assign(made, { packs, say });
    return { start: vi.fn() };
  },
}));

it('has the packs beside the page, starts nothing by itself, and shows how far the worker is', async () => {
  document.head.innerHTML = '<base href="https://example.org/news/">';
  const { client, worker } = await import('../../../src/viewer/trial/client.ts');
  expect(made.packs).toBe('https://example.org/news/knowledge/');
  expect(client.start).not.toHaveBeenCalled();
  expect(worker.value).toEqual({ is: 'idle' });
  made.say({ is: 'ready' });
  expect(worker.value).toEqual({ is: 'ready' });
});
