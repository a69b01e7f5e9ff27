import { expect, it } from 'vitest';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { countedFixture } from '../counted.ts';

const places = modelFrom(countedFixture().opened)?.places;

it('each actor has all its sentences, newest first, whether it is linked or not', () => {
  expect(places?.ofActor('e:x')).toEqual([
    { article: 'a2', sentences: [0, 2] },
    { article: 'a1', sentences: [0, 2] },
  ]);
  expect(places?.ofActor('e:w')).toEqual([{ article: 'a2', sentences: [1] }]);
  expect(places?.ofActor('e:nobody')).toEqual([]);
});

it('a pair has the sentences that name both, whoever comes first', () => {
  const both = [
    { article: 'a2', sentences: [2] },
    { article: 'a1', sentences: [0, 2] },
  ];
  expect(places?.ofPair('e:x', 'e:y')).toEqual(both);
  expect(places?.ofPair('e:y', 'e:x')).toEqual(both);
  expect(places?.ofPair('e:w', 'e:y')).toEqual([]);
});

it('an article has the sentences that name somebody, with whom they name', () => {
  expect(places?.ofArticle('a2')).toEqual([
    { sentence: 0, actors: ['e:x'] },
    { sentence: 1, actors: ['e:w'] },
    { sentence: 2, actors: ['e:y', 'e:x'] },
  ]);
  expect(places?.ofArticle('a3')).toEqual([]);
  expect(places?.ofArticle('nowhere')).toEqual([]);
});
