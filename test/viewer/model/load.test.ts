import { afterEach, describe, expect, it, vi } from 'vitest';
import { versionOf } from '../../../src/graph/version.ts';
import { loadGraph } from '../../../src/viewer/model/load.ts';
import { countedFixture } from '../counted.ts';
import { createFixture } from '../fixture.ts';

const JSON_TEXT = JSON.stringify(createFixture().graph);
const asked: { readonly address: string; readonly cache: string | undefined }[] = [];

/** Lets the page get `answer` for graph.json, and `file` for the occurrences, which are not there by default. */
function serve(answer: () => Response, file = () => new Response('', { status: 404 })): void {
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    asked.push({ address, cache });
    return address.includes('occurrences.bin') ? file() : answer();
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
    expect(loaded).toMatchObject({ is: 'ready', version: '', model: { title: 'Januar 2020' } });
    expect(loaded.is === 'ready' && (await loaded.json())).toBe(JSON_TEXT);
    expect(asked).toEqual([
      { address: 'graph/occurrences.bin', cache: 'no-cache' },
      { address: 'graph/graph.json', cache: 'no-cache' },
    ]);
  });

  it('asks for another address with each version, whatever its name', async () => {
    serve(() => new Response(JSON_TEXT));
    await loadGraph('v2 & more');
    expect(asked.map(({ address }) => address)).toEqual([
      'graph/occurrences.bin?v2%20%26%20more',
      'graph/graph.json?v2%20%26%20more',
    ]);
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

describe('the occurrences', () => {
  const { file, json } = countedFixture();

  it('are all that is fetched, until somebody asks for the text of the graph', async () => {
    serve(
      () => new Response(json),
      () => new Response(file),
    );
    const loaded = await loadGraph();
    expect(loaded).toMatchObject({ is: 'ready', version: versionOf(json) });
    expect(asked).toHaveLength(1);
    expect(loaded.is === 'ready' && (await loaded.json())).toBe(json);
    expect(asked[1]?.address).toBe('graph/graph.json');
  });

  it('that cannot be used are told, with what to do, and the page shows graph.json', async () => {
    serve(
      () => new Response(json),
      () => new Response(file.slice(0, -1)),
    );
    const without = expect.stringMatching(/occurrences\.bin.*cut off.*dramatis build/);
    const loaded = await loadGraph();
    expect(loaded).toMatchObject({ is: 'ready', without, model: { title: 'Probe' } });
    expect(loaded.is === 'ready' && loaded.model.places).toBe(undefined);
    expect(loaded.is === 'ready' && (await loaded.json())).toBe(json);
  });

  it('that cannot be used, without a graph beside them: nothing is shown', async () => {
    serve(
      () => new Response('', { status: 404 }),
      () => new Response(file.slice(0, -1)),
    );
    expect((await loadGraph()).is).toBe('missing');
  });
});

describe('graph.json beside occurrences of another graph', () => {
  const { file, json } = countedFixture();
  const other = json.replace('Probe', 'Danach');

  it('is not taken for that of the page: a build was killed between two files', async () => {
    serve(
      () => new Response(other),
      () => new Response(file),
    );
    const loaded = await loadGraph();
    expect(loaded).toMatchObject({ is: 'ready', model: { title: 'Probe' } });
    expect(loaded.is === 'ready' && (await loaded.json())).toBeNull();
  });

  it('is asked for once more, past all caches', async () => {
    const answers = [other, json];
    serve(
      () => new Response(answers.shift()),
      () => new Response(file),
    );
    const loaded = await loadGraph();
    expect(loaded.is === 'ready' && (await loaded.json())).toBe(json);
    expect(asked.map(({ cache }) => cache)).toEqual(['no-cache', 'no-cache', 'reload']);
  });
});
