// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import * as desk from '../../../src/viewer/add/desk.ts';
import { alsoShown, loaded, model, notices, selection, store, visible } from '../../../src/viewer/state.ts';
import { client } from '../../../src/viewer/trial/client.ts';
import { createAnswerer } from '../../../src/worker/answer.ts';
import { knowledge } from '../../knowledge.ts';
import { actorNamed, openPage } from '../page.ts';

vi.mock('../../../src/viewer/trial/client.ts', () => ({ client: { find: vi.fn(), join: vi.fn() } }));

const { answer, join } = createAnswerer(knowledge);
const ARTICLE = {
  id: 'added/a',
  text: 'Kanzlerin Angela Merkel traf den Gesandten Otto Quandorf in Bagdad. Quandorf lobte Merkel.',
};

beforeEach(async () => {
  localStorage.clear();
  openPage();
  await desk.takeBack('added/a');
  vi.mocked(client.find).mockImplementation(async (article) => ({ is: 'found', answer: answer(article) }));
  vi.mocked(client.join).mockImplementation(async (joining) => ({ is: 'joined', joined: join(joining) }));
});

it('joins an article to the network, shows it, and keeps it', async () => {
  const before = model.value.actors.length;
  expect(await desk.addArticles([ARTICLE])).toBe(1);
  expect(model.value.actors.length).toBe(before + 1);
  expect(selection.value).toEqual({ is: 'article', key: 'added/a' });
  const [fresh = ''] = desk.brought.value.actors;
  expect(model.value.actor.get(fresh)?.label).toBe('Otto Quandorf');
  expect(visible.value.keys.has(fresh)).toBe(true);
  const head = model.value.articles.get('added/a');
  const full = head && (await store(head));
  expect(full?.marks.filter(({ entity }) => entity === actorNamed('Angela Merkel').key)).toHaveLength(2);
  expect(localStorage.getItem('dramatis.added')).toContain('Otto Quandorf');
});

it('takes it back, as if it had never been', async () => {
  const before = loaded.value;
  await desk.addArticles([ARTICLE]);
  await desk.takeBack('added/a');
  expect(loaded.value).toBe(before);
  expect([desk.additions.value, alsoShown.value, localStorage.getItem('dramatis.added')]).toEqual([
    [],
    [],
    null,
  ]);
});

it('is there again at the next visit, and no article counts twice', async () => {
  await desk.addArticles([ARTICLE]);
  expect(await desk.addArticles([ARTICLE])).toBe(0);
  openPage();
  desk.additions.value = [];
  await desk.restore();
  expect(model.value.articles.has('added/a')).toBe(true);
});

it('says what stands in the way, and changes nothing then', async () => {
  vi.mocked(client.find).mockResolvedValue({
    is: 'failed',
    problem: { code: 'worker/broken', where: 'worker', message: 'no worker' },
  });
  const before = loaded.value;
  expect(await desk.addArticles([ARTICLE])).toBe(0);
  expect([loaded.value, notices.value[0]?.lines, desk.isAdding.value]).toEqual([
    before,
    ['no worker'],
    false,
  ]);
});
