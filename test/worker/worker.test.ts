/** The script of the worker, in a place that looks to it like a worker. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../src/model.ts';
import type { Reply, Request } from '../../src/worker/protocol.ts';
import { findIn, readPack } from '../knowledge.ts';

const FOLDER = 'https://example.org/knowledge/';
const ARTICLE = {
  ...{ id: 'a', language: 'de' },
  text: 'Kanzlerin Angela Merkel kam nach Bagdad. Mit ihr kam SPD-Chef Emil Wondra.',
};

let self: EventTarget & { postMessage: (reply: Reply) => void };
let replies: Reply[];

/** What the server gives for the address of a pack. */
let serve: (name: string) => Uint8Array | undefined;

beforeEach(async () => {
  replies = [];
  self = Object.assign(new EventTarget(), { postMessage: (reply: Reply) => void replies.push(reply) });
  serve = readPack;
  vi.stubGlobal('self', self);
  vi.stubGlobal('fetch', async (address: string) => {
    const bytes = serve(address.slice(FOLDER.length).replace('.bin', ''));
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  });
  vi.resetModules();
  await import('../../src/worker/worker.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const ask = (request: Request) => void self.dispatchEvent(new MessageEvent('message', { data: request }));
const find = (id: number, article: Article) => ask({ is: 'find', id, article });
const told = (is: Reply['is']) => replies.filter((reply) => reply.is === is);

it('opens the packs, says how far it is, and answers what was asked meanwhile', async () => {
  ask({ is: 'open', packs: FOLDER });
  find(7, ARTICLE);
  await expect.poll(() => told('found')).toHaveLength(1);
  expect(told('loading').length).toBeGreaterThan(1);
  expect(replies.findIndex(({ is }) => is === 'ready')).toBe(replies.length - 2);
  const [reply] = told('found');
  if (reply?.is !== 'found') throw new Error('no answer');
  expect(reply.id).toBe(7);
  const { found } = reply.answer;
  expect(found.mentions.map(({ text }) => text)).toEqual(['Angela Merkel', 'Bagdad', 'SPD', 'Emil Wondra']);
  expect(found.relations).not.toEqual([]);
  expect(found).toEqual(findIn(ARTICLE.text, ARTICLE.language));
});

it('says why it cannot work where a pack is missing or damaged, and then nothing', async () => {
  for (const [code, damaged] of [
    ['worker/packs-missing', undefined],
    ['worker/packs-damaged', Uint8Array.of(1, 2, 3)],
  ] as const) {
    replies.length = 0;
    serve = (name) => (name === 'names' ? damaged : readPack(name));
    ask({ is: 'open', packs: FOLDER });
    find(1, ARTICLE);
    await expect.poll(() => told('failed')).toMatchObject([{ id: null, problem: { code, where: FOLDER } }]);
    expect(told('found')).toEqual([]);
  }
});

it('answers an article that cannot be read with what is wrong, and goes on', async () => {
  ask({ is: 'open', packs: FOLDER });
  find(1, { id: 'bad' } as Article);
  find(2, ARTICLE);
  await expect.poll(() => told('found')).toMatchObject([{ id: 2 }]);
  expect(told('failed')).toMatchObject([{ id: 1, problem: { code: 'worker/find', where: 'bad' } }]);
});
