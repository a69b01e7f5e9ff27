import { expect, it } from 'vitest';
import { corpus, countOf } from './corpus.ts';

const SENTENCES = { a1: ['xy', '', 'x', 'yz'] };

it('tells of each instance its article, its sentence, how many it names, and how far apart', () => {
  const { instances, pairs } = countOf(corpus(SENTENCES), { window: 'article' });
  const [from = 0] = pairs.starts;
  expect([pairs.a[0], pairs.b[0], (pairs.ends[0] ?? 0) - from]).toEqual([0, 1, 1]);
  const { article, sentence, size, distance, leads } = instances;
  expect([article, sentence, size, distance, leads].map((of) => of(from))).toEqual([0, 0, 3, 0, 1]);
});

it('of overlapping units, those that begin with one of the two lead', () => {
  const { instances, pairs } = countOf(corpus(SENTENCES), { window: 2 });
  const xy = Array.from({ length: pairs.ends[0] ?? 0 }, (_, i) => [
    instances.sentence(i),
    instances.leads(i),
  ]);
  expect(xy).toEqual([
    [0, 1],
    [2, 1],
  ]);
});
