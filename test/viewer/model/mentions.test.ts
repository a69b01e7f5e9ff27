import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/graph/article-file.ts';
import type { ArticleStore } from '../../../src/viewer/model/articles.ts';
import type { Actor, Group, Model } from '../../../src/viewer/model/graph.ts';
import { mentionsOf } from '../../../src/viewer/model/mentions.ts';
import { createFixture, keyOf } from '../fixture.ts';
import { fixtureModel } from '../model.ts';

const { articles } = createFixture();
const model = fixtureModel();
const soleimani = model.actor.get(keyOf('Kassem Soleimani')) as Actor;
const alone: Model = { ...model, linksOf: new Map() };

const store: ArticleStore = async ({ file }) => {
  const value = articles.get(file.replace('articles/', ''));
  return value ? parseArticle(value) : null;
};

/** The same store, which keeps a list of the files that were asked for. */
function watched(): { readonly asked: string[]; readonly watchedStore: ArticleStore } {
  const asked: string[] = [];
  return {
    asked,
    watchedStore: (head) => {
      asked.push(head.file);
      return store(head);
    },
  };
}

async function walk(of: Model, actor: Actor, through: ArticleStore = store): Promise<Group[]> {
  const groups: Group[] = [];
  for await (const group of mentionsOf(of, through, actor)) groups.push(group);
  return groups;
}

describe('mentionsOf', () => {
  it('walks through every article that mentions the actor', async () => {
    const found = await walk(model, soleimani);
    expect(found).toHaveLength(soleimani.articles);
    expect(found.every(({ sentences }) => sentences.length > 0)).toBe(true);
  });

  it('also finds an actor that shares no sentence with anybody', async () => {
    expect(await walk(alone, soleimani)).toHaveLength(soleimani.articles);
  });

  it('goes on when an article cannot be had', async () => {
    const withHole: ArticleStore = async (head) => (head.file === 'articles/a19.json' ? null : store(head));
    expect(await walk(model, soleimani, withHole)).toHaveLength(soleimani.articles - 1);
  });

  it('fetches nothing that nobody reads on to', async () => {
    const { asked, watchedStore } = watched();
    await mentionsOf(model, watchedStore, soleimani).next();
    expect(asked).toHaveLength(1);
  });

  it('asks nobody where the places are known', async () => {
    const groups = [{ article: 'a1', sentences: [3] }];
    const places = { ofActor: () => groups, ofPair: () => [], ofArticle: () => [] };
    const { asked, watchedStore } = watched();
    expect(await walk({ ...model, places }, soleimani, watchedStore)).toEqual(groups);
    expect(asked).toEqual([]);
  });

  it('stops looking when as many articles were found as the actor has', async () => {
    const { asked, watchedStore } = watched();
    expect(await walk(alone, { ...soleimani, articles: 1 }, watchedStore)).toHaveLength(1);
    expect(asked.length).toBeLessThan(articles.size);
  });

  it('looks through two hundred articles and no more for an actor that stands nowhere', async () => {
    const heads = Array.from({ length: 300 }, (_, i) => ({ id: `a${i}`, file: `articles/a${i}.json` }));
    const large = { ...alone, articles: new Map(heads.map((head) => [head.id, head])) } as unknown as Model;
    const { asked, watchedStore } = watched();
    await walk(large, { ...soleimani, key: 'e:nobody' }, watchedStore);
    expect(asked).toHaveLength(200);
  });
});
