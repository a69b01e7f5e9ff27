import { afterEach, describe, expect, it, vi } from 'vitest';
import { createArticleStore, parseArticle } from '../../../src/viewer/model/articles.ts';
import type { ArticleHead } from '../../../src/viewer/model/graph.ts';

const mention = (more: object = {}) => ({
  start: 0,
  end: 4,
  kind: 'person',
  form: 'name',
  entity: 'e:a',
  sentence: 0,
  evidence: [{ by: 'rule', id: 'r', weight: 1 }],
  ...more,
});
const marksOf = (...mentions: unknown[]) => parseArticle({ text: 'Anna ging.', mentions }).marks;

describe('parseArticle', () => {
  it('reads text, language, sentences and marks with their evidence', () => {
    const given = { language: 'de', text: 'Anna ging.', sentences: [[0, 10]], mentions: [mention()] };
    expect(parseArticle(given)).toEqual({
      language: 'de',
      text: 'Anna ging.',
      sentences: [[0, 10]],
      marks: [mention()],
    });
  });

  it.each([
    ['beyond the text', { end: 99 }],
    ['before the text', { start: -1 }],
    ['without a letter', { end: 0 }],
    ['backwards', { start: 3, end: 2 }],
    ['of a kind that there is not', { kind: 'ship' }],
    ['of a form that there is not', { form: 'shout' }],
    ['in no sentence', { sentence: null }],
  ])('leaves out a mark %s', (_, fault) => expect(marksOf(mention(), mention(fault))).toHaveLength(1));

  it('keeps the number of a sentence that lies beyond the text, so that marks still find theirs', () => {
    const { sentences } = parseArticle({ text: 'kurz', sentences: [[0, 99], 'x', [0, 4]] });
    expect(sentences).toEqual([
      [0, 0],
      [0, 0],
      [0, 4],
    ]);
  });

  it('reads evidence of any shape', () => {
    expect(marksOf(mention({ evidence: [null, { by: 7, weight: 'x' }] }))[0]?.evidence).toEqual([
      { by: '', id: '', weight: 0 },
      { by: '', id: '', weight: 0 },
    ]);
    expect(marksOf(mention({ evidence: 'none' }))[0]?.evidence).toEqual([]);
  });

  it('survives a file that is something else', () => {
    for (const value of [null, 3, 'text', []]) expect(parseArticle(value).text).toBe('');
  });
});

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
