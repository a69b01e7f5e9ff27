import { expect, it } from 'vitest';
import { localsOf } from './marked.ts';

const indices = (article: string) =>
  localsOf(article).map(({ appearances }) => appearances.map(({ index }) => index));

it('full names look for their actor before surnames do, surnames in the headline last', () =>
  expect(indices('[[Malley|person]]. [[Rob Malley|person]]. [[Malley|person]].')).toEqual([[1, 2, 0]]));

it('a surname that several bear stays with none of them where none is ahead', () => {
  const [ijad, mohammed, allawi] = localsOf(
    '[[Ijad Allawi|person]] – [[Mohammed Tawfiq Allawi|person]]. [[Allawi|person]].',
  );
  expect(allawi?.rivals).toEqual([ijad, mohammed]);
});

it('a headline hears of the whole article', () =>
  expect(
    indices(
      '[[Allawi|person]]. [[Mohammed Tawfiq Allawi|person]] kam. [[Allawi|person]] ging. Sein Vetter [[Ijad Allawi|person]] auch.',
    ),
  ).toEqual([[1, 2, 0], [3]]));

it('longer names come before shorter ones', () =>
  expect(indices('[[García Márquez|person]] – [[Gabriel García Márquez|person]]')).toEqual([[1, 0]]));

it('an actor keeps the reasons that brought its mentions together, each once', () => {
  const [malley] = localsOf('[[Rob Malley|person]]. [[Malley|person]]. [[Malley|person]].');
  expect(malley?.because).toEqual(['surname-in-article']);
});

it('who fits nobody is an actor of its own', () =>
  expect(indices('[[Rob Malley|person]] – [[Doha|place]] – [[Tim Cook|person]]')).toHaveLength(3));
