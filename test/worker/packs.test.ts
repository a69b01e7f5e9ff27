import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPacks } from '../../src/worker/packs.ts';
import type { Loading } from '../../src/worker/protocol.ts';

const FOLDER = 'https://example.org/knowledge/';

function serve(answers: Readonly<Record<string, () => Response>>): void {
  vi.stubGlobal('fetch', (address: string) => {
    const answer = answers[address.slice(FOLDER.length)];
    return Promise.resolve(answer?.() ?? new Response('', { status: 404, statusText: 'Not Found' }));
  });
}

const file = (bytes: string, headers: Record<string, string> = {}) => new Response(bytes, { headers });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchPacks', () => {
  it('gives the bytes by name and tells how far it is', async () => {
    serve({
      'names.bin': () => file('names', { 'content-length': '5' }),
      'de.bin': () => file('abc', { 'content-length': '3' }),
    });
    const told: Loading[] = [];
    const fetched = await fetchPacks(FOLDER, ['names', 'de'], (loading) => told.push(loading));
    if (fetched.is === 'failed') throw new Error(fetched.problem.message);
    expect([...fetched.packs].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['names', 'names'],
      ['de', 'abc'],
    ]);
    expect(told.at(-1)).toEqual({ loaded: 8, total: 8 });
  });

  it('knows no total where content comes compressed or without a length', async () => {
    for (const headers of [{ 'content-length': '2', 'content-encoding': 'gzip' }, {}]) {
      serve({ 'names.bin': () => file('names', headers) });
      const told: Loading[] = [];
      await fetchPacks(FOLDER, ['names'], (loading) => told.push(loading));
      expect(told.at(-1)).toEqual({ loaded: 5, total: null });
    }
  });

  it('says which pack is missing', async () => {
    serve({ 'names.bin': () => file('names') });
    const fetched = await fetchPacks(FOLDER, ['names', 'de'], () => {});
    expect(fetched).toMatchObject({ is: 'failed', problem: { code: 'worker/packs-missing' } });
    expect(fetched.is === 'failed' && fetched.problem.message).toContain('de.bin');
    expect(fetched.is === 'failed' && fetched.problem.message).toContain('404 Not Found');
  });

  it('says that there is no network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const fetched = await fetchPacks(FOLDER, ['names'], () => {});
    expect(fetched).toMatchObject({ is: 'failed', problem: { message: 'Failed to fetch' } });
  });
});
