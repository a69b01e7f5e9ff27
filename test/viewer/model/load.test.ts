import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadedFrom, loadGraph } from '../../../src/viewer/model/load.ts';
import { createFixture } from '../fixture.ts';

const JSON_TEXT = JSON.stringify(createFixture().graph);
const asked: { readonly address: string; readonly cache: string | undefined }[] = [];

/** Lets the page get `answer` for whatever it asks. */
function serve(answer: () => Response): void {
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    asked.push({ address, cache });
    return answer();
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

describe('loadGraph', () => {
  it('gives the model and the text that it is made from', async () => {
    serve(() => new Response(JSON_TEXT));
    const loaded = await loadGraph();
    expect(loaded).toMatchObject({ is: 'ready', json: JSON_TEXT, model: { title: 'Januar 2020' } });
    expect(asked).toEqual([{ address: 'graph/graph.json', cache: 'no-cache' }]);
  });

  it('asks for another address with each version, whatever its name', async () => {
    serve(() => new Response(JSON_TEXT));
    await loadGraph('v2 & more');
    expect(asked[0]?.address).toBe('graph/graph.json?v2%20%26%20more');
  });

  it('says what the server answered when there is none', async () => {
    serve(() => new Response('', { status: 404, statusText: 'Not Found' }));
    expect(await loadGraph()).toEqual({ is: 'missing', detail: 'graph/graph.json: 404 Not Found' });
  });

  it('says what went wrong when there is no server', async () => {
    serve(() => {
      throw new TypeError('connection refused');
    });
    expect(await loadGraph()).toEqual({ is: 'missing', detail: 'graph/graph.json: connection refused' });
  });

  it('tells a damaged graph from a missing one', async () => {
    serve(() => new Response('<!doctype html>'));
    expect((await loadGraph()).is).toBe('broken');
  });
});

describe('loadedFrom', () => {
  it('says how long the text is that it cannot read', () => {
    const loaded = loadedFrom('x'.repeat(1234));
    expect(loaded).toEqual({ is: 'broken', detail: 'graph/graph.json (1,234 characters)' });
  });
});
