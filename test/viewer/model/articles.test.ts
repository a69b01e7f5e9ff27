import { afterEach, describe, expect, it, vi } from 'vitest';
import { createArticleStore } from '../../../src/viewer/model/articles.ts';
import type { ArticleHead } from '../../../src/viewer/model/graph.ts';

describe('createArticleStore', () => {
  const fetched: string[] = [];
  /** Answers each request with what `answer` gives for its address. */
  const serve = (answer: (address: string) => Response | Error) =>
    vi.stubGlobal('fetch', async (address: string) => {
      fetched.push(address);
      const given = answer(address);
      if (given instanceof Error) throw given;
      return given;
    });
  const good = () => Response.json({ text: 'Anna ging.' });
  const head = (file: string) => ({ file }) as ArticleHead;

  afterEach(() => {
    vi.unstubAllGlobals();
    fetched.length = 0;
  });

  it('fetches each article once, however many ask for it', async () => {
    serve(good);
    const store = createArticleStore();
    const all = await Promise.all(['a', 'b', 'a'].map((name) => store(head(`articles/${name}.json`))));
    expect(all.map((article) => article?.text)).toEqual(Array(3).fill('Anna ging.'));
    await store(head('articles/a.json'));
    expect(fetched).toEqual(['graph/articles/a.json', 'graph/articles/b.json']);
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['cannot be reached', () => new TypeError('network')],
    ['is no JSON', () => new Response('{')],
  ])('gives null for an article that %s, and tries again when asked again', async (_, fault) => {
    const store = createArticleStore();
    serve(fault);
    expect(await store(head('articles/a.json'))).toBeNull();
    serve(good);
    expect((await store(head('articles/a.json')))?.text).toBe('Anna ging.');
  });

  it.each([
    'articles/../../secret.json',
    'https://example.org/articles/a.json',
    'articles/a.html',
    'graph.json',
    '',
  ])('never asks for %j', async (file) => {
    serve(good);
    expect(await createArticleStore()(head(file))).toBeNull();
    expect(fetched).toEqual([]);
  });
});
