import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/graph/article-file.ts';
import {
  articlesToSearch,
  cutSentence,
  groupByArticle,
  sentencesWith,
} from '../../../src/viewer/model/sentences.ts';
import { createFixture } from '../fixture.ts';
import { fixtureModel } from '../model.ts';

const { articles } = createFixture();
const model = fixtureModel();

const mark = (start: number, end: number, entity: string, sentence = 0) => ({
  start,
  end,
  entity,
  sentence,
  kind: 'person',
  form: 'name',
  evidence: [],
});
const article = parseArticle({
  language: 'de',
  text: 'Anna Berg traf Ole Hansen. Berg ging.',
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

  it('does not depend on the order of the marks, and marks the longer of two names that begin together', () => {
    const text = 'Anna Berg traf Ole.';
    const mentions = [mark(15, 18, 'e:b'), mark(0, 4, 'e:a'), mark(0, 9, 'e:a')];
    const mixed = parseArticle({ text, sentences: [[0, text.length]], mentions });
    const marked = cutSentence(mixed, 0, ['e:a', 'e:b']).filter((piece) => piece.mark);
    expect(marked.map((piece) => piece.text)).toEqual(['Anna Berg', 'Ole']);
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

describe('sentencesWith', () => {
  it('names each sentence once, in order', () => expect(sentencesWith(article, 'e:a')).toEqual([0, 1]));

  it('knows no sentence of somebody else', () => expect(sentencesWith(article, 'e:c')).toEqual([]));
});

describe('groupByArticle', () => {
  it('gives all shared sentences of a link, newest article first', () => {
    const link = model.links[0] as (typeof model.links)[number];
    const groups = groupByArticle(model, link);
    expect(groups.flatMap((group) => group.sentences)).toHaveLength(link.sentences);
    const dates = groups.map((group) => model.articles.get(group.article)?.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('articlesToSearch', () => {
  const [actor] = model.actors as [(typeof model.actors)[number]];
  const dateOf = (id: string) => model.articles.get(id)?.date ?? '';

  it('names every article once: those of the links surely, the others perhaps', () => {
    const { sure, others } = articlesToSearch(model, actor);
    expect([...sure, ...others].sort()).toEqual([...model.articles.keys()].sort());
    const linked = model.links.filter(({ source, target }) => [source, target].includes(actor));
    expect(new Set(sure)).toEqual(new Set(linked.flatMap(({ where }) => where.map(([id]) => id))));
  });

  it('puts the newest first in both', () => {
    for (const ids of Object.values(articlesToSearch(model, actor))) {
      const dates = ids.map(dateOf);
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });

  it('is sure of none for an actor without links', () => {
    expect(articlesToSearch({ ...model, linksOf: new Map() }, actor).sure).toEqual([]);
  });
});
