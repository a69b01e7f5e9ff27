import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_CHANGES } from '../../../src/measure/index.ts';
import { changeFile } from '../../../src/regenerate/change-file.ts';
import { fetchChanges, isEmpty, readChanges } from '../../../src/viewer/changes/read.ts';

const change = { ids: ['e:p/a'], names: ['A'], before: 1, after: 3, because: ['x.txt'] };
const changes = {
  ...NO_CHANGES,
  articles: { added: ['x.txt'], gone: [] },
  actors: { ...NO_CHANGES.actors, stronger: [change] },
  joined: [{ from: 'B', to: 'A' }],
};
const written = JSON.parse(changeFile(changes, 'v1'));

describe('changes', () => {
  it('are read as the build writes them', () => {
    const read = readChanges(written, 'v1');
    expect(read).toMatchObject({
      articles: { added: 1, gone: 0 },
      actors: { stronger: { count: 1, changes: [change] }, gone: { count: 0, changes: [] } },
      joined: [{ from: 'B', to: 'A' }],
    });
    expect(typeof read === 'object' && isEmpty(read)).toBe(false);
  });

  it('are none where the graph is the same', () => {
    const read = readChanges(JSON.parse(changeFile(NO_CHANGES, 'v1')), 'v1');
    expect(typeof read === 'object' && isEmpty(read)).toBe(true);
  });

  it('of another graph are told from none, and from what is no such file', () => {
    expect(readChanges(written, 'v2')).toBe('other');
    expect(readChanges({ ...written, version: 2 }, 'v1')).toBe('lacking');
    expect(readChanges([], 'v1')).toBe('lacking');
  });
});

describe('fetchChanges', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says where there is no file, or none that can be read', async () => {
    vi.stubGlobal('fetch', async () => ({ ok: false }));
    expect(await fetchChanges('v1')).toBe('lacking');
    vi.stubGlobal('fetch', async () => new Response('{'));
    expect(await fetchChanges('v1')).toBe('lacking');
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(written)));
    expect(await fetchChanges('v1')).toMatchObject({ articles: { added: 1 } });
  });
});
