import { expect, it } from 'vitest';
import { articlesNaming } from '../../src/occurrences/articles-naming.ts';
import { printed } from '../connect/corpus.ts';

it('an actor has the articles that name it, each once, without boilerplate', () => {
  const notice = Array.from({ length: 5 }, (_, i) => ({
    id: `n${i}`,
    source: 'Der Morgen',
    sentences: ['A q', ` ${i === 0 ? 'x' : 'y'}`, ' y'],
  }));
  const naming = articlesNaming(printed(notice).occurrences);
  expect(naming('e:x')).toEqual(['n0']);
  expect(naming('e:y')).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
  expect(naming('e:q')).toEqual([]);
  expect(naming('e:nobody')).toEqual([]);
});
