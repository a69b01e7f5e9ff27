import { describe, expect, it } from 'vitest';
import { type FullArticle, parseArticle } from '../../src/viewer/model/articles.ts';
import { mentionsOf } from '../../src/viewer/model/mentions.ts';
import {
  articlesToSearch,
  cutSentence,
  groupByArticle,
  sentencesWith,
} from '../../src/viewer/model/sentences.ts';
import { createFixture, keyOf } from './fixture.ts';
import { fixtureModel } from './model.ts';

const { articles } = createFixture();
const model = fixtureModel();
const store = async (head: { file: string }): Promise<FullArticle | null> => {
  const file = articles.get(head.file.replace('articles/', ''));
  return file ? parseArticle(file) : null;
};
const soleimani = keyOf('Kassem Soleimani');

const mark = (start: number, end: number, entity: string, sentence = 0) => ({
  start,
  end,
  entity,
  sentence,
  kind: 'person',
  form: 'name',
  evidence: [{ by: 'rule', id: 'r', weight: 1 }],
});
const text = 'Anna Berg traf Ole Hansen. Berg ging.';
const article = parseArticle({
  language: 'de',
  text,
  sentences: [
    [0, 26],
    [27, 37],
  ],
  mentions: [mark(0, 9, 'e:a'), mark(15, 25, 'e:b'), mark(27, 31, 'e:a', 1), mark(5, 9, 'e:a')],
});

describe('cutSentence', () => {
  it('marks the wanted names and loses no letter', () => {
    const pieces = cutSentence(article, 0, ['e:a', 'e:b']);
    expect(pieces.map((piece) => piece.text)).toEqual(['Anna Berg', ' traf ', 'Ole Hansen', '.']);
    expect(pieces.map((piece) => piece.mark?.entity)).toEqual(['e:a', undefined, 'e:b', undefined]);
  });

  it('leaves other names alone', () => {
    expect(cutSentence(article, 0, ['e:b']).filter((piece) => piece.mark)).toHaveLength(1);
  });

  it('gives the whole sentence back, for every sentence of every article', () => {
    for (const file of articles.values()) {
      const full = parseArticle(file);
      for (const [index, [start, end]] of full.sentences.entries()) {
        const entities = full.marks.filter((one) => one.sentence === index).map((one) => one.entity);
        const pieces = cutSentence(full, index, entities);
        expect(pieces.map((piece) => piece.text).join('')).toBe(full.text.slice(start, end));
        expect(pieces.filter((piece) => piece.mark).length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('is empty for a sentence that does not exist', () =>
    expect(cutSentence(article, 9, ['e:a'])).toEqual([]));
});

describe('parseArticle', () => {
  it('leaves out marks and sentences beyond the text', () => {
    const odd = parseArticle({
      text: 'kurz',
      sentences: [[0, 99], 'x'],
      mentions: [mark(2, 99, 'e:a'), {}, null],
    });
    expect(odd.marks).toEqual([]);
    expect(odd.sentences).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('survives a file that is something else', () => {
    for (const value of [null, 3, 'text', []]) expect(parseArticle(value).text).toBe('');
  });
});

describe('evidence of a link', () => {
  it('is all its shared sentences, newest article first', () => {
    const link = model.links[0] as (typeof model.links)[number];
    const groups = groupByArticle(model, link);
    expect(groups.flatMap((group) => group.sentences)).toHaveLength(link.sentences);
    const dates = groups.map((group) => model.articles.get(group.article)?.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('mentionsOf', () => {
  it('walks through every article that mentions the actor', async () => {
    const actor = model.actor.get(soleimani) as (typeof model.actors)[number];
    const found = [];
    for await (const group of mentionsOf(model, store, actor)) found.push(group);
    expect(found).toHaveLength(actor.articles);
    expect(found.every((group) => group.sentences.length > 0)).toBe(true);
  });

  it('also finds an actor that shares no sentence with anybody', async () => {
    const actor = { ...(model.actor.get(soleimani) as (typeof model.actors)[number]), articles: 17 };
    const alone = { ...model, linksOf: new Map() };
    expect(articlesToSearch(alone, actor).sure).toEqual([]);
    const found = [];
    for await (const group of mentionsOf(alone, store, actor)) found.push(group.article);
    expect(found).toHaveLength(17);
  });

  it('goes on when an article cannot be had', async () => {
    const actor = model.actor.get(soleimani) as (typeof model.actors)[number];
    const holes = async (head: { file: string }) => (head.file === 'articles/a19.json' ? null : store(head));
    const found = [];
    for await (const group of mentionsOf(model, holes, actor)) found.push(group);
    expect(found).toHaveLength(actor.articles - 1);
  });
});

describe('sentencesWith', () => {
  it('names each sentence once, in order', () => expect(sentencesWith(article, 'e:a')).toEqual([0, 1]));
});
