/** Gold articles as fitting uses them. */
import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../src/evaluate/gold.ts';
import { analysed, countsOf, FOLDS, forTraining } from '../../src/fit/articles.ts';
import { knowledge } from '../knowledge.ts';

const { gazetteer } = knowledge;
const own = knowledge.of('de');
const article = (id: string): GoldArticle => ({
  id,
  text: 'Er sah Bagdad und irakische Dörfer.',
  mentions: [
    { start: 7, end: 13, kind: 'place', form: 'name' },
    { start: 18, end: 27, kind: 'place', form: 'demonym' },
  ],
});
const sets = new Map([
  ['one', Array.from({ length: 60 }, (_, i) => article(`a${i}`))],
  ['two', [article('b')]],
]);

describe('articles', () => {
  it('keep their set and their whole names', () => {
    const articles = analysed(sets, own, gazetteer);
    expect(articles).toHaveLength(61);
    expect(articles.at(-1)).toMatchObject({ set: 'two', gold: [{ start: 7, end: 13, kind: 'place' }] });
  });

  it('are dealt to the folds in blocks, each set from the first', () => {
    const folds = forTraining(sets, own, gazetteer).map(({ fold }) => fold);
    expect([folds[0], folds[24], folds[25], folds[59], folds[60]]).toEqual([0, 0, 1, 2, 0]);
    expect(Math.max(...folds)).toBeLessThan(FOLDS);
  });

  it('have examples, and say what of their gold is out of reach', () => {
    const [first] = forTraining(sets, own, gazetteer);
    expect(first?.lost).toBe(0);
    expect(first?.examples).toHaveLength(1);
  });

  it('are counted with any weights', () => {
    const [first] = analysed(sets, own, gazetteer);
    expect(first && countsOf(first, own.weights, gazetteer)).toEqual({ right: 1, found: 1, gold: 1 });
  });
});
