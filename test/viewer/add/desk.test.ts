// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import * as desk from '../../../src/viewer/add/desk.ts';
import { fileAt } from '../../../src/viewer/model/files.ts';
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
const LATER = { id: 'added/b', text: 'Der Gesandte Otto Quandorf lobte Heiko Maas.' };

beforeEach(async () => {
  localStorage.clear();
  openPage();
  for (const { id } of desk.additions.value) await desk.takeBack(id);
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

it('is in a graph that comes in the place of the one before', async () => {
  await desk.addArticles([ARTICLE]);
  openPage({}, { extra: [['Neuer Name', 'person', 2]] });
  expect(model.value.articles.has('added/a')).toBe(false);
  await desk.showAgain();
  expect([model.value.articles.has('added/a'), model.value.actor.has('e:neuer-name')]).toEqual([true, true]);
  await desk.takeBack('added/a');
  const before = loaded.value;
  await desk.showAgain();
  expect(loaded.value).toBe(before);
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

it('what is there already is said; another text under its id is another article', async () => {
  expect(await desk.addArticles([ARTICLE, ARTICLE])).toBe(1);
  expect(notices.value.map(({ title }) => title)).toEqual(['1 article is in the network already.']);
  const other = { ...ARTICLE, text: LATER.text };
  expect(await desk.addArticles([other])).toBe(1);
  expect(desk.additions.value.map(({ id }) => id)).toEqual(['added/a', 'added/a~2']);
  expect(selection.value).toEqual({ is: 'article', key: 'added/a~2' });
});

it('an actor stays as long as an addition names it', async () => {
  await desk.addArticles([ARTICLE]);
  await desk.addArticles([LATER]);
  const [fresh = ''] = desk.brought.value.actors;
  await desk.takeBack('added/a');
  expect(model.value.actor.get(fresh)?.label).toBe('Otto Quandorf');
  expect(localStorage.getItem('dramatis.added')).toContain('Otto Quandorf');
  await desk.takeBack('added/b');
  expect(model.value.actor.has(fresh)).toBe(false);
});

it('two that are taken back at once are both gone, and so are their files', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await desk.addArticles([ARTICLE, LATER]);
  const [path = ''] = desk.additions.value.map(({ file }) => `graph/${file}`);
  expect((await fileAt(path)).ok).toBe(true);
  await Promise.all([desk.takeBack('added/a'), desk.takeBack('added/b')]);
  expect([desk.additions.value, (await fileAt(path)).ok]).toEqual([[], false]);
  vi.unstubAllGlobals();
});

it('what was kept stays kept where it cannot be shown', async () => {
  await desk.addArticles([ARTICLE]);
  const kept = localStorage.getItem('dramatis.added') ?? '';
  await desk.takeBack('added/a');
  localStorage.setItem('dramatis.added', kept);
  const { value } = loaded;
  if (value.is !== 'ready') throw new Error('no graph');
  const json = async () => {
    throw new TypeError('Failed to fetch');
  };
  loaded.value = { ...value, json };
  await desk.restore();
  expect(notices.value.at(-1)?.lines).toEqual(['Failed to fetch']);
  loaded.value = value;
  expect(await desk.addArticles([LATER])).toBe(1);
  expect(model.value.articles.has('added/a')).toBe(true);
});

it('what throws is told, and the next can be added', async () => {
  await desk.whileAdding(async () => {
    throw new Error('The file is gone.');
  });
  expect([desk.isAdding.value, notices.value[0]?.lines]).toEqual([false, ['The file is gone.']]);
});
