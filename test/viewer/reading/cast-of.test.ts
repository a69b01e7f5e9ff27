import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/graph/article-file.ts';
import { castOf } from '../../../src/viewer/reading/cast-of.ts';
import { createFixture, keyOf } from '../fixture.ts';
import { fixtureModel } from '../model.ts';

const model = fixtureModel();

it('the cast are the actors of the graph in the order of their first mentions, with how often they are named', () => {
  const text = 'Iran Irak Iran Niemand Iran';
  const mentions = [
    [10, 14, 'Iran'],
    [0, 4, 'Iran'],
    [5, 9, 'Irak'],
    [15, 22, 'Niemand'],
    [23, 27, 'Iran'],
  ].map(([start, end, label]) => ({
    ...{ start, end, sentence: 0, kind: 'place', form: 'name', evidence: [] },
    entity: keyOf(String(label)),
  }));
  const cast = castOf(parseArticle({ text, sentences: [[0, 27]], mentions }), model);
  expect(cast.map(({ actor, mentions: times }) => [actor.label, times])).toEqual([
    ['Iran', 3],
    ['Irak', 1],
  ]);
});

it('everybody in an article of the graph is in the graph', () => {
  const article = parseArticle(createFixture().articles.get('a3.json'));
  const named = new Set(article.marks.map(({ entity }) => entity));
  expect(castOf(article, model)).toHaveLength(named.size);
});
